//! A tower layer around every call: it sees the name of the method, and counts.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tower::{Layer, Service};
use xmlrpc_client::Client;
use xmlrpc_core::rpc::Reply;
use xmlrpc_server::{RpcRequest, RpcService, Server};

/// How often each method was called.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<BTreeMap<String, usize>>>);

impl Layer<RpcService> for Counts {
    type Service = Counted;

    fn layer(&self, inner: RpcService) -> Counted {
        Counted {
            inner,
            counts: self.clone(),
        }
    }
}

#[derive(Clone)]
struct Counted {
    inner: RpcService,
    counts: Counts,
}

impl Service<RpcRequest> for Counted {
    type Response = Reply;
    type Error = Infallible;
    type Future = <RpcService as Service<RpcRequest>>::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: RpcRequest) -> Self::Future {
        let mut counts = self.counts.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(request.method().to_owned()).or_default() += 1;
        drop(counts);
        self.inner.call(request)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let counts = Counts::default();
    let server = Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .method("ping", || "pong")
        .layer(counts.clone())
        .bind("127.0.0.1:0")
        .await?;
    let client = Client::new(format!("http://{}/", server.local_addr()?))?;
    tokio::spawn(server.serve());

    let pong: String = client.call("ping", ()).await?;
    println!("ping: {pong}");
    // every call of a batch passes the layer on its own
    let batch = client.batch();
    let sums = [1, 2, 3].map(|n| batch.call::<i32, _>("add", (n, n)));
    let mut replies = batch.send().await?;
    for sum in sums {
        println!("add: {}", replies.take(sum)?);
    }

    for (method, count) in &*counts.0.lock().unwrap_or_else(PoisonError::into_inner) {
        println!("{method} was called {count} times");
    }
    Ok(())
}
