//! Signatures at the edge of what is allowed.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use xmlrpc_core::rpc::{Dispatch, Local};
use xmlrpc_core::{Bytes, DateTime, Fault, Value, XmlRpcFault, XmlRpcType, xmlrpc_service};

#[derive(Clone, Debug, serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Page<'a, T> {
    title: Cow<'a, str>,
    items: Vec<T>,
}

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum Never {}

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum Generic<T: std::fmt::Display> {
    #[error("first")]
    #[fault(code = -1)]
    First,
    #[error("{0}")]
    #[fault(code = i32::MAX)]
    Text(Box<str>),
    #[error("{text}")]
    #[fault(code = 1 + 1)]
    Named { text: Cow<'static, str> },
    #[error("never {0}")]
    #[fault(code = 3)]
    Never(Marker<T>),
}

#[derive(Debug)]
struct Marker<T>(std::marker::PhantomData<T>);

impl<T> From<String> for Marker<T> {
    fn from(_: String) -> Self {
        Self(std::marker::PhantomData)
    }
}

impl<T> std::fmt::Display for Marker<T> {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

trait Base {}

#[xmlrpc_service]
#[allow(non_snake_case)]
trait Service: Base + Clone
where
    Self: Sized,
{
    #[allow(clippy::too_many_arguments)]
    async fn sixteen(
        &self,
        a: i8,
        b: u8,
        c: i16,
        d: u16,
        e: i32,
        f: u32,
        g: i64,
        h: u64,
        i: f32,
        j: f64,
        k: bool,
        l: char,
        m: String,
        n: (),
        o: Value,
        p: Option<Bytes>,
    ) -> i32;
    async fn references(
        &self,
        a: &i32,
        b: &str,
        c: &[String],
        d: &Vec<String>,
        e: &HashMap<String, Value>,
        f: &Option<DateTime>,
        g: &(i32, String),
        h: &[u8; 4],
        i: &Box<str>,
    ) -> i32;
    fn owned(&self, a: std::borrow::Cow<'static, str>) -> i32;
    async fn mixed(&self, map: BTreeMap<char, i32>, text: &str, date: DateTime) -> Value;
    async fn page(&self) -> Page<'_, i32>;
    fn pages(&self) -> Vec<Page<'static, Option<String>>>;
    fn never(&self) -> Result<i32, Never>;
    fn generic(&self) -> Result<i32, Generic<String>>;
    fn nested(&self) -> Result<Option<Vec<(i32, [Box<str>; 2])>>, Fault>;
    fn camelCase(&self, camelCase: i32) -> i32;
    async fn provided(&self, text: &str) -> Result<usize, Fault> {
        let length = text.parse::<usize>().map_err(|error| Fault::new(1, error.to_string()))?;
        if length > 3 {
            return Err(Fault::new(2, "too long"));
        }
        Ok(length)
    }
}

trait Named {
    fn name(&self) -> String;
}

// an `Arc` of what is `Named` is not, so it does not serve, and says nothing of it
#[xmlrpc_service]
trait Greeter: Named {
    fn greet(&self) -> String {
        self.name()
    }
}

fn assert_dispatch<D: Dispatch>() {}

fn serves<S: Service>() {
    assert_dispatch::<ServiceServer<S>>();
}

mod visibility {
    pub(crate) struct Desk;

    #[xmlrpc_core::xmlrpc_service]
    impl Desk {
        fn private(&self) {}
        pub(super) fn parent(&self) {}
        pub(in crate::visibility) fn path(&self) {}
    }

    pub(crate) fn call() {
        let client = DeskClient::new(xmlrpc_core::rpc::Local::new(Desk));
        drop((client.private(), client.path()));
    }
}

/// Services with the names of generated type parameters.
mod names {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait S {
        fn s(&self);
    }

    #[xmlrpc_service]
    trait C {
        fn c(&self);
    }
}

struct Store<T>(T);

#[xmlrpc_service]
impl Store<Vec<i32>> {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    visibility::call();
    drop(visibility::DeskClient::new(Local::new(visibility::Desk)).parent());
    drop(StoreClient::new(Local::new(Store(vec![1]))).len());
}
