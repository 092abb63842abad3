use xmlrpc_core::rpc::{Dispatch, Local};
use xmlrpc_core::xmlrpc_service;

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

struct Other;

fn unwrapped() {
    let _ = CalculatorClient::new(Local::new(Desk));
}

fn url() {
    let _ = CalculatorClient::new("http://localhost:8080/").add(1, 2);
}

async fn url_in_string(url: String) -> Result<i32, xmlrpc_core::CallError> {
    let client = CalculatorClient::new(url);
    client.add(client.add(1, 2).await?, 3).await
}

fn other() {
    let _ = CalculatorClient::new(Local::new(CalculatorServer::new(Other)));
}

fn other_erased() -> Box<dyn Dispatch> {
    Box::new(CalculatorServer::new(Other))
}

fn erased(desk: Desk) -> Box<dyn Dispatch> {
    Box::new(desk)
}

fn main() {}
