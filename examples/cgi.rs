//! A program that a web server starts for each call: put it into its `cgi-bin`.
//!
//! Under Python's web server, for a try:
//!
//! ```sh
//! cargo build --example cgi
//! mkdir -p /tmp/web/cgi-bin && cp target/debug/examples/cgi /tmp/web/cgi-bin/
//! python3 -m http.server --cgi --directory /tmp/web 8000
//! ```

use xmlrpc_server::{Server, cgi};

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let server = Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .method("length", |text: String| text.len() as i32);
    cgi::serve(server).await
}
