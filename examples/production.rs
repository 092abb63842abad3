//! A server for the open network: encrypted, authenticated, limited, documented, watched by load
//! balancers. Nothing else stands before it.
//!
//! It needs a certificate. For a try, one that nobody trusts:
//!
//! ```sh
//! openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 \
//!     -subj /CN=localhost -addext subjectAltName=DNS:localhost
//! cargo run --example production --features production
//! curl --insecure --user ali:sesame --header 'Content-Type: text/xml' https://localhost:8443/RPC2 \
//!     --data '<methodCall><methodName>account.balance</methodName></methodCall>'
//! ```
//!
//! and `https://localhost:8443/docs` in a browser. `production ADDRESS CERTIFICATE KEY` takes
//! others.

use std::env;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use xmlrpc_core::rpc::Context;
use xmlrpc_core::{Bytes, Fault, XmlRpcFault, xmlrpc_service};
use xmlrpc_server::middleware::{Next, auth, from_fn};
use xmlrpc_server::{Docs, RpcRequest, Server, Services, Tls};

/// Accounts of customers.
#[xmlrpc_service(prefix = "account.")]
trait Account {
    /// The balance of the caller's account, in cents.
    #[xmlrpc(idempotent, timeout = "2s")]
    async fn balance(
        &self,
        #[xmlrpc(context)] cx: &Context,
        currency: Option<String>,
    ) -> Result<i64, AccountError>;

    /// A statement of a year, as a file. Runs off the async workers, at most as many at a time as
    /// the server allows.
    #[xmlrpc(blocking)]
    fn statement(&self, year: u16) -> Result<Bytes, AccountError>;

    /// The sum of all amounts.
    async fn sum(&self, #[xmlrpc(rest)] amounts: Vec<i64>) -> i64;
}

/// What can go wrong with an account.
#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum AccountError {
    #[error("no account belongs to you")]
    #[fault(code = 1)]
    NoAccount,
    #[error("there is no statement of this year")]
    #[fault(code = 2)]
    NoStatement,
}

struct Bank;

impl Account for Bank {
    async fn balance(&self, cx: &Context, _: Option<String>) -> Result<i64, AccountError> {
        match cx.get::<User>() {
            Some(user) if user.name == "ali" => Ok(4711),
            _ => Err(AccountError::NoAccount),
        }
    }

    fn statement(&self, year: u16) -> Result<Bytes, AccountError> {
        match year {
            1998.. => Ok(Bytes::from(format!("{year}: 47.11\n").into_bytes())),
            _ => Err(AccountError::NoStatement),
        }
    }

    async fn sum(&self, amounts: Vec<i64>) -> i64 {
        amounts.iter().sum()
    }
}

/// For operators.
#[xmlrpc_service]
trait Admin {
    /// Reads everything again.
    async fn restart(&self) -> bool;
}

struct Operator;

impl Admin for Operator {
    async fn restart(&self) -> bool {
        true
    }
}

/// Who calls.
#[derive(Clone)]
struct User {
    name: String,
    operator: bool,
}

/// Where users and their passwords are: in earnest, a database of hashes.
struct Database;

impl Database {
    async fn check(&self, user: String, password: String) -> Option<User> {
        let operator = user == "root";
        let known = operator || user == "ali";
        (auth::same(password, "sesame") && known).then_some(User {
            name: user,
            operator,
        })
    }
}

/// Lets operators pass.
async fn operators(request: RpcRequest, next: Next) -> Result<xmlrpc_core::rpc::Reply, Fault> {
    match request.context().get::<User>() {
        Some(user) if user.operator => Ok(next.run(request).await),
        _ => Err(Fault::new(403, "for operators only")),
    }
}

fn audit(method: &str) {
    println!("{} is called", method.escape_debug());
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let mut next = |default: &str| args.next().unwrap_or_else(|| default.to_owned());
    let address = next("127.0.0.1:8443");
    let tls = Tls::files(next("cert.pem"), next("key.pem"));
    reload_on_hangup(tls.clone())?;

    let db = Arc::new(Database);
    let server = Server::new()
        .service(AccountServer::new(Bank))
        .at(
            "/admin",
            Services::new()
                .service(AdminServer::new(Operator))
                .layer(from_fn(operators)),
        )
        // around calls; with something captured, as below: `move |request, next| { …; async move { … } }`
        .layer(from_fn(async |request, next| {
            audit(request.method());
            next.run(request).await
        }))
        // around HTTP; the user is in the context
        .http_layer(auth::basic(move |user, password| {
            let db = Arc::clone(&db);
            async move { db.check(user, password).await }
        }))
        .docs(Docs::new().title("Bank"))
        .health("/healthz")
        .call_timeout(Duration::from_secs(30))
        .blocking_threads(64)
        .tls(tls)
        .bind(address)
        .await?;
    println!("listening on https://{}/RPC2", server.local_addr()?);
    server.serve().await?;
    Ok(())
}

/// Takes a renewed certificate when `SIGHUP` comes; calls go on.
fn reload_on_hangup(tls: Tls) -> std::io::Result<()> {
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            match tls.reload() {
                Ok(()) => println!("the certificate was renewed"),
                Err(error) => eprintln!("the old certificate stays: {error}"),
            }
        }
    });
    Ok(())
}
