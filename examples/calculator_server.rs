//! Serves the trait of `calculator-api`.
//!
//! ```sh
//! cargo run --example calculator_server -- 127.0.0.1:8000
//! ```

use std::error::Error;

use calculator_api::{CalcError, Calculator, CalculatorServer, Stats};
use xmlrpc_core::{DateTime, Fault};
use xmlrpc_server::Server;

struct Desk;

impl Calculator for Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    async fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError> {
        if b == 0.0 {
            return Err(CalcError::DivisionByZero);
        }
        Ok(a / b)
    }

    fn now(&self) -> DateTime {
        DateTime::now_utc()
    }

    async fn mean(&self, samples: &[f64]) -> Result<Stats, Fault> {
        let sample_count = u32::try_from(samples.len())
            .map_err(|_| Fault::new(Fault::INVALID_PARAMS, "too many samples"))?;
        if sample_count == 0 {
            return Err(Fault::new(Fault::INVALID_PARAMS, "no samples"));
        }
        Ok(Stats {
            mean: samples.iter().sum::<f64>() / f64::from(sample_count),
            sample_count,
            label: None,
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let addr = std::env::args().nth(1);
    let addr = addr.as_deref().unwrap_or("127.0.0.1:8000");
    let server = Server::new()
        .service(CalculatorServer::new(Desk))
        .bind(addr)
        .await?;
    println!("listening on http://{}/", server.local_addr()?);
    server.serve().await?;
    Ok(())
}
