//! Who may call what, and how much at a time: authentication, methods for some users only, and
//! refusing calls instead of queueing them.

use std::error::Error;

use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use xmlrpc_client::Client;
use xmlrpc_core::rpc::{Context, Reply};
use xmlrpc_core::{CallError, Fault};
use xmlrpc_server::middleware::{Next, auth, from_fn};
use xmlrpc_server::{RpcRequest, Server};

/// Who calls; methods and layers find it in the context of a call.
#[derive(Clone)]
struct User {
    name: String,
    admin: bool,
}

/// In earnest, this asks a database, and compares hashes.
async fn log_in(name: String, password: String) -> Option<User> {
    let admin = match &*name {
        "ada" if auth::same(&password, "difference") => false,
        "root" if auth::same(&password, "toor") => true,
        _ => return None,
    };
    Some(User { name, admin })
}

/// Lets only administrators call `admin.*`, in a `system.multicall` too.
async fn allow(request: RpcRequest, next: Next) -> Result<Reply, Fault> {
    let admin = request
        .context()
        .get::<User>()
        .is_some_and(|user| user.admin);
    if request.method().starts_with("admin.") && !admin {
        return Err(Fault::new(403, "for administrators only"));
    }
    Ok(next.run(request).await)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // at most 100 calls at a time; further ones are refused
    let limit = ServiceBuilder::new()
        .map_err(|_: tower::BoxError| Fault::new(Fault::BUSY, "busy, please try again later"))
        .layer(LoadShedLayer::new())
        .layer(GlobalConcurrencyLimitLayer::new(100));
    let server = Server::new()
        .method("whoami", |cx: Context| {
            cx.get::<User>().map(|user| user.name.clone())
        })
        .method("admin.restart", || "restarted")
        .layer(from_fn(allow))
        .layer(limit)
        .http_layer(auth::basic(log_in).realm("example"))
        .bind("127.0.0.1:0")
        .await?;
    let address = server.local_addr()?;
    tokio::spawn(server.serve());

    for user in ["ada:difference@", "root:toor@", "root:guessed@", ""] {
        let client = Client::new(format!("http://{user}{address}/"))?;
        match client.call::<String, _>("whoami", ()).await {
            Ok(name) => println!("hello, {name}"),
            Err(error) => println!("not let in: {error}"),
        }
        match client.call::<String, _>("admin.restart", ()).await {
            Ok(done) => println!("  {done}"),
            Err(CallError::Fault(fault, _)) => println!("  {fault}"),
            Err(_) => println!("  not even asked"),
        }
    }
    Ok(())
}
