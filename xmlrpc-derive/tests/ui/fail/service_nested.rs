//! A type inside another that does not fit, in every position, each with calls of the client: one
//! error for each place where it stands.

use serde::{Deserialize, Serialize};
use xmlrpc_core::rpc::{BoxCaller, Context};
use xmlrpc_core::{Fault, XmlRpcType, xmlrpc_service};

struct NotWire;

#[derive(XmlRpcType)]
struct WithoutSerde;

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Page<T> {
    items: Vec<T>,
}

type Cx = Context;

mod parameters {
    use super::*;
    use std::collections::HashMap;

    #[xmlrpc_service]
    trait Service {
        async fn list(&self, a: Vec<NotWire>);
        async fn option(&self, a: Option<WithoutSerde>);
        async fn map(&self, a: &HashMap<String, NotWire>);
        async fn page(&self, a: Page<NotWire>);
        async fn context(&self, a: Option<Cx>);
        async fn rest(&self, #[xmlrpc(rest)] a: Vec<NotWire>);
        async fn not_a_list(&self, #[xmlrpc(rest)] a: Option<NotWire>);
        async fn default(&self, #[xmlrpc(default = Vec::new())] a: Vec<NotWire>);
        async fn nil(&self, #[xmlrpc(nil)] a: Option<NotWire>);
        async fn fine(&self) -> i32;
    }

    async fn calls(client: ServiceClient<BoxCaller>) {
        let _ = client.list(vec![]).await;
        let _ = client.option(None).await;
        let _ = client.page(Page { items: vec![] }).await;
        let _: i32 = client.fine().await.unwrap();
    }
}

mod results {
    use super::*;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        fn list(&self) -> Vec<NotWire> {
            Vec::new()
        }
        async fn option(&self) -> Result<Option<WithoutSerde>, Fault> {
            Ok(None)
        }
        fn page(&self, name: &str) -> Result<Page<NotWire>, Fault> {
            Err(Fault::new(1, name.to_owned()))
        }
        fn context(&self) -> Context {
            Context::new()
        }
        async fn error(&self) -> Result<i32, Box<NotWire>> {
            Ok(1)
        }
    }

    #[xmlrpc_service]
    trait Objects {
        fn list(&self, a: Vec<Box<dyn Fn()>>) -> Option<Box<dyn Send>>;
        fn error(&self) -> Result<i32, Box<dyn std::error::Error>>;
    }

    async fn calls(client: ServiceClient<BoxCaller>) {
        let _: usize = client.list().await.unwrap().len();
        let _: Option<WithoutSerde> = client.option().await.unwrap();
        let _: i32 = client.error().await.unwrap();
    }
}

mod client {
    use super::*;

    #[xmlrpc_service(client)]
    trait Service {
        fn list(&self, a: &[NotWire]) -> Option<NotWire>;
        fn page(&self, a: &Page<WithoutSerde>) -> Page<NotWire>;
        fn error(&self) -> Result<(), Option<Fault>>;
    }

    async fn calls(client: ServiceClient<BoxCaller>) {
        let _: Option<NotWire> = client.list(&[]).await.unwrap();
        let _ = client.page(&Page { items: vec![] }).await.unwrap().items;
        client.error().await.unwrap();
    }
}

mod becomes {
    use super::*;
    use std::borrow::Cow;

    #[xmlrpc_service]
    trait Service {
        fn names(&self, a: Vec<Cow<'static, str>>);
    }
}

fn main() {}
