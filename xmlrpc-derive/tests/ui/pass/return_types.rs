//! Return types are told apart by what they are, not by how they are written.

use std::borrow::Cow;
use std::collections::HashMap;

use xmlrpc_core::{CallError, Fault, XmlRpcType, xmlrpc_service};

type Fallible<T> = Result<T, Fault>;
type Plain = HashMap<String, Vec<Option<i32>>>;

mod io {
    pub type Result<T> = core::result::Result<T, xmlrpc_core::Fault>;
}

#[derive(Clone, serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Page<T> {
    items: Vec<T>,
}

#[xmlrpc_service]
trait Calculator {
    async fn nothing(&self);
    async fn unit(&self) -> ();
    async fn plain(&self) -> Plain;
    async fn alias(&self) -> Fallible<Plain>;
    async fn qualified(&self) -> io::Result<()>;
    async fn page(&self, page: &Page<i32>) -> Page<Option<String>>;
    async fn borrowed(&self) -> &str;
    fn also_borrowed(&self, name: &str) -> Cow<'_, str>;
    fn slice(&self) -> Result<&[i32], Fault>;
    async fn shared(&self, text: Box<str>) -> Box<[String]>;
    async fn tuple(&self, pair: (i32, String), array: [u8; 4]) -> (i32, (bool, f64));
}

struct Desk {
    name: String,
}

impl Calculator for Desk {
    async fn nothing(&self) {}
    async fn unit(&self) {}
    async fn plain(&self) -> Plain {
        Plain::new()
    }
    async fn alias(&self) -> Fallible<Plain> {
        Ok(Plain::new())
    }
    async fn qualified(&self) -> Result<(), Fault> {
        Ok(())
    }
    async fn page(&self, _: &Page<i32>) -> Page<Option<String>> {
        Page { items: vec![None] }
    }
    async fn borrowed(&self) -> &str {
        &self.name
    }
    fn also_borrowed(&self, _: &str) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
    fn slice(&self) -> Result<&[i32], Fault> {
        Ok(&[1, 2])
    }
    async fn shared(&self, text: Box<str>) -> Box<[String]> {
        Box::new([text.into()])
    }
    async fn tuple(&self, pair: (i32, String), _: [u8; 4]) -> (i32, (bool, f64)) {
        (pair.0, (true, 1.0))
    }
}

fn main() {
    use xmlrpc_core::rpc::Local;
    let desk = Desk {
        name: String::new(),
    };
    let client = CalculatorClient::new(Local::new(CalculatorServer::new(desk)));
    let _ = async {
        let _: () = client.nothing().await?;
        let _: Plain = client.alias().await?;
        let _: Vec<i32> = client.slice().await?;
        let _: String = client.also_borrowed("").await?;
        let _: Page<Option<String>> = client.page(&Page { items: vec![] }).await?;
        Ok::<_, CallError>(())
    };
}
