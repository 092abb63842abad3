//! A service and its client in one program, which talk over HTTP on a free port.

use std::error::Error;

use xmlrpc_client::Client;
use xmlrpc_core::{DateTime, xmlrpc_service};
use xmlrpc_server::Server;

struct Calculator;

#[xmlrpc_service]
impl Calculator {
    /// Adds two integers.
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    /// The server's clock.
    fn now(&self) -> DateTime {
        DateTime::now_utc()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::new()
        .service(Calculator)
        .bind("127.0.0.1:0")
        .await?;
    let url = format!("http://{}/", server.local_addr()?);
    tokio::spawn(server.serve());

    let calculator = CalculatorClient::new(Client::new(url)?);
    println!("add(3, 5) = {}", calculator.add(3, 5).await?);
    println!("now() = {}", calculator.now().await?);
    Ok(())
}
