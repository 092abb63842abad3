//! A server to test other XML-RPC programs against: the validator of the specification's authors,
//! the echo tests of the interoperability group, and methods that misbehave.
//!
//! ```sh
//! cargo run -p xmlrpc-validator --example validator -- --listen 127.0.0.1:8000 --path /RPC2
//! ```
//!
//! When it is ready it prints `listening on http://ADDR/PATH`. Introspection and
//! `system.multicall` are there as on every server.

mod interop;
mod probes;
mod validator1;

use std::error::Error;

use clap::{Arg, Command};
use xmlrpc_server::{Docs, Server};

fn docs() -> Docs {
    Docs::new().title("Validator").intro(
        "A server to test XML-RPC clients against: the validator of the specification's authors, \
         the echo tests of the interoperability group, and methods that misbehave.",
    )
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Command::new("validator")
        .about("A server to test XML-RPC clients against")
        .args([
            Arg::new("listen")
                .long("listen")
                .value_name("ADDR")
                .default_value("127.0.0.1:0")
                .help("Address and port; port 0 takes a free one"),
            Arg::new("path")
                .long("path")
                .value_name("PATH")
                .default_value("/RPC2")
                .help("The path that calls go to"),
        ])
        .get_matches();
    let text = |name: &str| args.get_one::<String>(name).map_or("", String::as_str);

    let path = format!("/{}", text("path").trim_start_matches('/'));
    let server = Server::new()
        .service(validator1::Validator)
        .service(interop::Interop)
        .service(probes::Probes)
        .path(path.as_str())
        .docs(docs())
        .health("/healthz")
        .bind(text("listen"))
        .await?;
    println!("listening on http://{}{path}", server.local_addr()?);
    server.serve().await?;
    Ok(())
}
