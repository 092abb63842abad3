use xmlrpc_core::xmlrpc_service;
use xmlrpc_server::Server;

#[xmlrpc_service]
trait Calculator {
    async fn add(&self, a: i32, b: i32) -> i32;
}

struct Desk;

impl Calculator for Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

fn main() {
    let _ = Server::new().service(Desk);
}
