use xmlrpc_core::rpc::Context;
use xmlrpc_server::Server;

struct NotWire;

fn main() {
    // `|a| a` gets rustc's own "type annotations needed"
    let _ = Server::new().method("borrows", |a: &str| a.len() as i32);
    let _ = Server::new().method("result", |_: i32| NotWire);
    let _ = Server::new().method("context_last", |_: i32, _: Context| 1);
}
