//! Calls spread over several servers by tower's balancer: each goes to the less busy one of two.

use std::error::Error;

use http::{Request, Uri};
use tower::balance::p2c::Balance;
use tower::buffer::Buffer;
use tower::discover::ServiceList;
use tower::load::{CompleteOnResponse, PendingRequests};
use tower::util::MapRequest;
use xmlrpc_client::{Body, Client, Http};
use xmlrpc_server::Server;

/// Starts a server that says which one it is.
async fn server(number: i32) -> Result<Uri, Box<dyn Error>> {
    let server = Server::new()
        .method("number", move || number)
        .bind("127.0.0.1:0")
        .await?;
    let url = format!("http://{}/", server.local_addr()?).parse()?;
    tokio::spawn(server.serve());
    Ok(url)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let urls = [server(0).await?, server(1).await?, server(2).await?];

    // the connections to one server, and how many requests wait for it
    let endpoint = |url: Uri| {
        let http = MapRequest::new(Http::new(), move |mut request: Request<Body>| {
            *request.uri_mut() = url.clone();
            request
        });
        PendingRequests::new(http, CompleteOnResponse::default())
    };
    let balance = Balance::new(ServiceList::new::<Request<Body>>(urls.map(endpoint)));
    let client = Client::with_service("http://any/", Buffer::new(balance, 64))?;

    let calls: Vec<_> = (0..30)
        .map(|_| tokio::spawn(client.call::<usize, _>("number", ())))
        .collect();
    let mut counts = [0; 3];
    for call in calls {
        counts[call.await??] += 1;
    }
    println!("calls for each server: {counts:?}");
    let all_used = counts.iter().all(|&count| count > 0);
    println!("every server had some: {all_used}");
    Ok(())
}
