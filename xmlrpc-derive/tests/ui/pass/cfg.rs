//! A method that is configured away takes everything with it that was generated for it.

use xmlrpc_core::rpc::{Dispatch, Local};
use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Calculator {
    #[cfg(all())]
    async fn add(&self, a: i32, b: i32) -> i32;
    #[cfg(any())]
    async fn add(&self, a: Missing) -> Missing;
    #[cfg_attr(all(), cfg(any()))]
    fn absent(&self, a: &Missing) -> Missing;
    #[cfg_attr(all(), deprecated)]
    fn old(&self);
    #[cfg(any())]
    #[xmlrpc(name = "shared")]
    fn one(&self, missing: Missing);
    #[cfg(not(any()))]
    #[xmlrpc(name = "shared")]
    fn other(&self);
}

struct Desk;

impl Calculator for Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    fn old(&self) {}

    fn other(&self) {}
}

#[cfg(any())]
#[xmlrpc_service]
trait Absent {
    fn absent(&self) -> Missing;
}

#[xmlrpc_service]
#[cfg(any())]
trait AbsentToo {
    fn absent(&self) -> Missing;
}

fn main() {
    let server = CalculatorServer::new(Desk);
    let methods = server.methods();
    let names: Vec<_> = methods.iter().map(|method| method.name()).collect();
    assert_eq!(names, ["add", "old", "shared"]);
    drop(methods);
    drop(CalculatorClient::new(Local::new(server)).add(1, 2));
}
