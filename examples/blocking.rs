//! A program without an asynchronous runtime calls a server.
//!
//! ```sh
//! cargo run --example calculator_server &
//! cargo run --example blocking -- http://127.0.0.1:8000/
//! ```

use std::error::Error;
use std::time::Duration;

use calculator_api::CalculatorClient;
use xmlrpc_client::{TransportError, blocking};

fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1);
    let url = url.as_deref().unwrap_or("http://127.0.0.1:8000/");
    let client = blocking::Client::builder(url)
        .timeout(Duration::from_secs(5))
        .build_blocking()?;

    let calculator = CalculatorClient::new(&client);
    match calculator.add(3, 5) {
        Ok(sum) => println!("add(3, 5) = {sum}"),
        Err(error) => {
            // what went wrong decides whether trying again is safe
            let safe = TransportError::of(&error).is_some_and(|error| !error.may_have_run());
            println!("add(3, 5): {error} (safe to try again: {safe})");
            return Err(error.into());
        }
    }
    let methods: Vec<String> = client.call("system.listMethods", ())?;
    println!("methods: {}", methods.join(", "));
    Ok(())
}
