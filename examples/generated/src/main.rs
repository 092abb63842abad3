//! Asks Supervisor about a process through a client that `build.rs` generates.
//!
//! `cargo run -p xmlrpc-generated-example -- http://127.0.0.1:9001/RPC2 web`

use std::env;

use xmlrpc_client::Client;
use xmlrpc_core::CallError;

/// What `build.rs` made of `api.json` and `xmlrpc.toml`.
#[allow(
    unreachable_pub,
    reason = "what is generated is public where it is used"
)]
mod api {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

use api::{SupervisorClient, SupervisorFault};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = env::args().skip(1);
    let url = args
        .next()
        .unwrap_or_else(|| "http://127.0.0.1:9001/RPC2".to_owned());
    let name = args.next().unwrap_or_else(|| "web".to_owned());
    let supervisor = SupervisorClient::new(Client::new(&url)?);
    match supervisor.get_process_info(&name).await {
        Ok(info) => println!("{} is {}, pid {}", info.name, info.statename, info.pid),
        // a fault that the description names is a variant
        Err(CallError::Fault(SupervisorFault::BadName(_), _)) => println!("there is no `{name}`"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
