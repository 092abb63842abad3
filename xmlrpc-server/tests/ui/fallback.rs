use std::collections::HashSet;
use std::rc::Rc;

use xmlrpc_core::{Fault, XmlRpcType};
use xmlrpc_server::Server;

struct NotWire;

#[derive(XmlRpcType)]
struct WithoutSerde {
    _a: i32,
}

fn results() {
    let _ = Server::new().fallback(|_, _| NotWire);
    let _ = Server::new().fallback(|_, _| async { NotWire });
    let _ = Server::new().fallback(async |_, _| HashSet::<String>::new());
    let _ = Server::new().fallback(|_, _| async { Ok::<_, Fault>(NotWire) });
    let _ = Server::new().fallback(|_, _| async { Ok::<_, NotWire>(NotWire) });
    let _ = Server::new().fallback(async |_, _| WithoutSerde { _a: 1 });
    let _ = Server::new().fallback(async |name, _| {
        let name = Rc::new(name);
        std::future::ready(()).await;
        name.len() as u32
    });
}

fn main() {}
