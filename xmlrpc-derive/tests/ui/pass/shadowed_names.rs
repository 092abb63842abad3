//! Types and functions of the user have the names that generated code might use.
#![allow(non_camel_case_types, non_upper_case_globals, dead_code)]

use xmlrpc_core::{Fault, XmlRpcFault, XmlRpcType, xmlrpc_service};

struct Result;
struct Option;
struct Vec;
struct Box;
struct From;
struct Into;
struct Some;
struct None;
struct Ok;
struct Err;
struct Send;
struct Future;
struct Clone;
struct Debug;
struct ToString;
struct Default;
struct Method;
struct Dispatch;
struct Caller;
struct call;
struct error;
struct fault;
const definitions: i32 = 1;
const schema: i32 = 1;
static members: i32 = 1;
mod core {}
mod std {}

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct String;

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct S {
    a: String,
}

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
enum C {
    S,
    C(S),
}

#[derive(XmlRpcFault)]
enum Error {
    #[fault(code = 1)]
    Ok,
    #[fault(code = 2)]
    Err(::std::string::String),
    #[fault(other)]
    None(Fault),
}

impl ::std::fmt::Display for Error {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("error")
    }
}

#[xmlrpc_service]
trait Calculator {
    async fn one(&self, calls: C, service: S, caller: &C, c: &S) -> S;
    async fn two(&self, s: String) -> ::std::result::Result<C, Error>;
    fn method(&self) -> ::std::vec::Vec<C>;
    fn dispatch(&self, dispatch: i32) -> i32;
    fn methods(&self) -> i32;
    fn call(&self, caller: i32, method: &str) -> i32;
}

struct Desk;

#[xmlrpc_service]
impl Desk {
    fn methods(&self) -> i32 {
        1
    }

    async fn dispatch(&self, self_: C) -> S {
        drop(self_);
        S { a: String }
    }

    async fn call(&self, text: &str) -> C {
        let _ = text;
        C::S
    }
}

fn main() {
    let _ = DeskClient::new(xmlrpc_core::rpc::Local::new(Desk)).methods();
}
