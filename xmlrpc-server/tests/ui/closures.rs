use std::rc::Rc;

use xmlrpc_core::XmlRpcType;
use xmlrpc_core::rpc::Context;
use xmlrpc_server::Server;

struct NotWire;

#[derive(XmlRpcType)]
struct WithoutSerde {
    _a: i32,
}

fn borrows(name: &str) -> i32 {
    name.len() as i32
}

async fn not_send(a: i32) -> i32 {
    let a = Rc::new(a);
    std::future::ready(()).await;
    *a
}

// after one "type annotations needed", rustc keeps silent about others in a function

fn untyped() {
    let _ = Server::new().method("identity", |a| a);
}

fn untyped_sum() {
    let _ = Server::new().method("add", |a, b| a + b);
}

fn untyped_unused() {
    let _ = Server::new().method("unused", |_| 1);
}

fn untyped_second() {
    let _ = Server::new().method("second", |_: Context, _: i32, b| b);
}

fn untyped_async() {
    let _ = Server::new().method("async", async |a| a);
}

fn parameters() {
    let _ = Server::new().method("borrows", |a: &str| a.len() as i32);
    let _ = Server::new().method("borrows_too", borrows);
    let _ = Server::new().method("borrows_second", async |_: i32, b: Option<&str>| b.is_some());
    let _ = Server::new().method("foreign", |_: Vec<NotWire>| 1);
    let _ = Server::new().method("without_serde", |_: WithoutSerde| 1);
    let _ = Server::new().method("context_last", |_: i32, _: Context| 1);
    let _ = Server::new().method("context_borrowed", |_: &Context| 1);
}

fn results() {
    let _ = Server::new().method("result", |_: i32| NotWire);
    let _ = Server::new().method("error", |a: i32| Ok::<i32, &str>(a));
    let _ = Server::new().method("not_send", not_send);
}

fn functions() {
    let _ = Server::new().method("none", 1);
}

#[rustfmt::skip]
fn seventeen(
    a: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32,
    _: i32, _: i32, _: i32, _: i32, _: i32,
) -> i32 {
    a
}

struct Desk;

impl Desk {
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

fn method_of_a_service() {
    let _ = Server::new().method("add", Desk::add);
}

fn future_of_what_does_not_travel() {
    let _ = Server::new().method("future", async || NotWire);
    let _ = Server::new().method("future", || async { Ok::<_, NotWire>(1) });
}

fn too_many() {
    let _ = Server::new().method("seventeen", seventeen);
}

fn mutable() {
    let mut count = 0;
    let _ = Server::new().method("mutable", move || {
        count += 1;
        count
    });
}

fn main() {}
