//! Nothing but the path given as `crate` is named.

mod facade {
    pub mod inner {
        pub use xmlrpc_core as rpc;
    }
}

use facade::inner::rpc::{self, XmlRpcFault, XmlRpcType, xmlrpc_service};

// in the way of every path that does not start where it should
mod xmlrpc_core {}

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
#[xmlrpc(crate = crate::facade::inner::rpc)]
struct Stats {
    mean: f64,
}

#[derive(Debug, thiserror::Error, XmlRpcFault)]
#[fault(crate = rpc)]
enum Error {
    #[error("empty")]
    #[fault(code = 1)]
    Empty,
}

#[xmlrpc_service(crate = rpc)]
trait Calculator {
    async fn mean(&self, samples: &[f64]) -> Result<Stats, Error>;
}

struct Desk;

#[xmlrpc_service(crate = "crate::facade::inner::rpc")]
impl Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

fn main() {
    let _ = DeskClient::new(rpc::rpc::Local::new(Desk)).add(1, 2);
}
