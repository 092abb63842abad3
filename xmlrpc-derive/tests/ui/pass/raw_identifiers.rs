use std::pin::pin;
use std::task::{Context, Poll, Waker};

use xmlrpc_core::rpc::{Dispatch, Local};
use xmlrpc_core::{XmlRpcType, xmlrpc_service};

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct r#struct {
    r#type: i32,
}

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
enum r#enum {
    r#impl,
}

#[xmlrpc_service]
trait r#trait {
    async fn r#move(&self, r#in: i32, r#ref: &str, r#as: r#struct) -> i32;
    fn r#loop(&self, r#match: &r#enum) -> i32;
}

struct Desk;

impl r#trait for Desk {
    async fn r#move(&self, r#in: i32, _: &str, r#as: r#struct) -> i32 {
        r#in + r#as.r#type
    }

    fn r#loop(&self, _: &r#enum) -> i32 {
        1
    }
}

fn main() {
    let server = traitServer::new(Desk);
    let methods = server.methods();
    assert_eq!(methods[0].name(), "move");
    assert_eq!(methods[0].params()[0].name(), "in");
    assert_eq!(methods[1].name(), "loop");
    drop(methods);
    let client = traitClient::new(Local::new(server));
    let answer = pin!(client.r#move(1, "", r#struct { r#type: 2 }));
    let Poll::Ready(answer) = answer.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the answer is late");
    };
    assert_eq!(answer.unwrap(), 3);
}
