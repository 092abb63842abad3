//! Calls `calculator_server`, or any other server of the same methods, such as one in Python.
//!
//! ```sh
//! cargo run --example calculator_client -- http://127.0.0.1:8000/
//! ```

use std::error::Error;

use calculator_api::{CalcError, CalculatorClient};
use xmlrpc_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1);
    let url = url.as_deref().unwrap_or("http://127.0.0.1:8000/");
    let calculator = CalculatorClient::new(Client::new(url)?);

    println!("add(3, 5) = {}", calculator.add(3, 5).await?);
    println!("divide(1.0, 8.0) = {}", calculator.divide(1.0, 8.0).await?);
    match calculator.divide(1.0, 0.0).await {
        Err(error) if error.fault() == Some(&CalcError::DivisionByZero) => {
            println!("divide(1.0, 0.0): a division by zero, as declared");
        }
        other => println!("divide(1.0, 0.0): {other:?}"),
    }
    println!("now() = {}", calculator.now().await?);
    println!(
        "mean of 1 and 2.5: {:?}",
        calculator.mean(&[1.0, 2.5]).await?
    );
    Ok(())
}
