#![no_implicit_prelude]

#[derive(::serde::Serialize, ::serde::Deserialize, ::xmlrpc_core::XmlRpcType)]
struct Stats {
    mean: f64,
    label: ::std::option::Option<::std::string::String>,
    nested: Nested,
}

#[derive(::serde::Serialize, ::serde::Deserialize, ::xmlrpc_core::XmlRpcType)]
enum Nested {
    Unit,
    Tuple(i32, i32),
    Struct { a: i32 },
}

#[derive(::xmlrpc_core::XmlRpcFault)]
enum Error {
    #[fault(code = 1)]
    First,
    #[fault(code = 2)]
    Second(::std::string::String),
    #[fault(other)]
    Other(::xmlrpc_core::Fault),
}

impl ::std::fmt::Display for Error {
    fn fmt(&self, _: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::result::Result::Ok(())
    }
}

#[::xmlrpc_core::xmlrpc_service]
trait Calculator {
    async fn add(&self, a: i32, b: i32) -> i32;
    async fn mean(&self, samples: &[f64]) -> ::std::result::Result<Stats, Error>;
    fn now(&self) -> ::std::string::String;
    async fn nothing(&self) {}
}

struct Desk;

#[::xmlrpc_core::xmlrpc_service]
impl Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    fn greet(&self, name: &str) -> usize {
        name.len()
    }
}

fn main() {
    let _ = DeskClient::new(::xmlrpc_core::rpc::Local::new(Desk)).add(1, 2);
    let _: ::std::option::Option<CalculatorServer<Impl>> = ::std::option::Option::None;
}

struct Impl;

impl Calculator for Impl {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    async fn mean(&self, _: &[f64]) -> ::std::result::Result<Stats, Error> {
        ::std::result::Result::Err(Error::First)
    }

    fn now(&self) -> ::std::string::String {
        ::std::string::String::new()
    }
}
