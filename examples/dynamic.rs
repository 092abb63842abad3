//! No macro: closures as methods, names and values that are only known at run time.

use std::error::Error;

use xmlrpc_client::Client;
use xmlrpc_core::{Fault, Value, value};
use xmlrpc_server::Server;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::new()
        // the types of a closure are the signature of the method
        .method("add", |a: i32, b: i32| async move { a + b })
        .method("shout", |text: String| text.to_uppercase())
        // and what has no name gets here
        .fallback(|name: String, params: Vec<Value>| async move {
            match name.strip_prefix("echo.") {
                Some(rest) => Ok(value!({ "name": rest, "params": params })),
                None => Err(Fault::method_not_found(&name)),
            }
        })
        .bind("127.0.0.1:0")
        .await?;
    let client = Client::new(format!("http://{}/", server.local_addr()?))?;
    tokio::spawn(server.serve());

    let sum: i32 = client.call("add", (3, 5)).await?;
    println!("add: {sum}");
    let loud: String = client.call("shout", ("hello",)).await?;
    println!("shout: {loud}");

    let any: Value = client
        .call("echo.anything", (1, "two", value!([3.5, nil])))
        .await?;
    println!(
        "echo: {} with {} parameters",
        any["name"],
        any["params"].as_array().map_or(0, |params| params.len())
    );

    let error = client
        .call::<Value, _>("unknown", ())
        .await
        .expect_err("no such method");
    println!("{error}");
    Ok(())
}
