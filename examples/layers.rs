//! A layer around every call: it sees the name of the method, and counts.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use xmlrpc_client::Client;
use xmlrpc_server::Server;
use xmlrpc_server::middleware::from_fn;

/// How often each method was called.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<BTreeMap<String, usize>>>);

impl Counts {
    fn add(&self, method: &str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(method.to_owned()).or_default() += 1;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let counts = Counts::default();
    let counting = counts.clone();
    let server = Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .method("ping", || "pong")
        .layer(from_fn(move |request, next| {
            counting.add(request.method());
            next.run(request)
        }))
        .bind("127.0.0.1:0")
        .await?;
    let client = Client::new(format!("http://{}/", server.local_addr()?))?;
    tokio::spawn(server.serve());

    let pong: String = client.call("ping", ()).await?;
    println!("ping: {pong}");
    // every call of a batch passes the layer on its own
    let batch = client.batch();
    let sums = [1, 2, 3].map(|n| batch.call::<i32, _>("add", (n, n)));
    let mut response = batch.send().await?;
    for sum in sums {
        println!("add: {}", response.take(sum)?);
    }

    for (method, count) in &*counts.0.lock().unwrap_or_else(PoisonError::into_inner) {
        println!("{method} was called {count} times");
    }
    Ok(())
}
