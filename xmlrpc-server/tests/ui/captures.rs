use std::sync::Arc;

use xmlrpc_server::Server;
use xmlrpc_server::middleware::from_fn;

fn main() {
    let names = Arc::new(vec!["ping"]);
    let _ = Server::new().layer(from_fn(async move |request, next| {
        println!("{}", names.contains(&request.method()));
        next.run(request).await
    }));
}
