//! All that a server on the internet needs, in one program, without another framework.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use xmlrpc_core::rpc::Context;
use xmlrpc_core::{Bytes, XmlRpcFault, message, xmlrpc_service};
use xmlrpc_server::middleware::{auth, from_fn};
use xmlrpc_server::{Docs, Server, Services};

use super::tls::{Folder, connect};
use crate::support::raw::response;
use crate::support::running::Running;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum AccountError {
    #[error("nobody is logged in")]
    #[fault(code = 1)]
    Anonymous,
}

#[xmlrpc_service(prefix = "account.")]
trait Account {
    /// The balance of the caller's account, in cents.
    #[xmlrpc(idempotent, timeout = "2s")]
    async fn balance(
        &self,
        #[xmlrpc(context)] cx: &Context,
        currency: Option<String>,
    ) -> Result<i64, AccountError>;

    /// Runs off the async workers, at most as many at a time as the server allows.
    #[xmlrpc(blocking)]
    fn statement(&self, year: u16) -> Result<Bytes, AccountError>;

    async fn sum(&self, #[xmlrpc(rest)] amounts: Vec<i64>) -> i64;
}

#[derive(Clone)]
struct User(String);

struct Bank;

impl Account for Bank {
    async fn balance(&self, cx: &Context, _: Option<String>) -> Result<i64, AccountError> {
        let User(name) = cx.get::<User>().ok_or(AccountError::Anonymous)?;
        Ok(if name == "ali" { 4711 } else { 0 })
    }

    fn statement(&self, year: u16) -> Result<Bytes, AccountError> {
        Ok(Bytes::from(year.to_be_bytes().to_vec()))
    }

    async fn sum(&self, amounts: Vec<i64>) -> i64 {
        amounts.iter().sum()
    }
}

#[xmlrpc_service]
trait Admin {
    async fn restart(&self) -> bool;
}

struct Operator;

impl Admin for Operator {
    async fn restart(&self) -> bool {
        true
    }
}

#[derive(Clone)]
struct Passwords;

impl Passwords {
    async fn check(&self, user: String, password: String) -> Option<User> {
        auth::same(password, "sesame").then_some(User(user))
    }
}

#[tokio::test]
async fn everything_at_once() {
    let folder = Folder::new();
    let db = Passwords;
    let audited = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&audited);
    let server = Server::new()
        .service(AccountServer::new(Bank))
        .at(
            "/admin",
            Services::new().service(AdminServer::new(Operator)),
        )
        .layer(from_fn(move |request, next| {
            log.lock().unwrap().push(request.method().to_owned());
            next.run(request)
        }))
        .http_layer(auth::basic(move |user, password| {
            let db = db.clone();
            async move { db.check(user, password).await }
        }))
        .docs(Docs::new().title("Bank"))
        .health("/healthz")
        .call_timeout(Duration::from_secs(30))
        .blocking_threads(64)
        .tls(folder.tls());
    let running = Running::start(server).await;

    // base64 of `ali:sesame`
    let ali = "Authorization: Basic YWxpOnNlc2FtZQ==\r\n";
    let call = |method: &str| message::encode_call(method, &()).unwrap();
    let statement = message::encode_call("account.statement", &(1978,)).unwrap();
    let sum = message::encode_call("account.sum", &(1, 2, 3)).unwrap();
    let rows: [(&str, &str, Vec<u8>, u16, &str); 10] = [
        ("POST /RPC2", ali, call("account.balance"), 200, ">4711</"),
        ("POST /RPC2", ali, statement, 200, "<base64>B7o=</base64>"),
        ("POST /RPC2", ali, sum, 200, ">6</"),
        (
            "POST /RPC2",
            "",
            call("account.balance"),
            401,
            "authentication is required",
        ),
        (
            "POST /RPC2",
            ali,
            call("restart"),
            200,
            "method `restart` not found",
        ),
        (
            "POST /admin",
            ali,
            call("restart"),
            200,
            "<boolean>1</boolean>",
        ),
        (
            "POST /admin",
            "",
            call("restart"),
            401,
            "authentication is required",
        ),
        ("GET /docs", ali, Vec::new(), 200, "<title>Bank</title>"),
        (
            "GET /docs",
            "",
            Vec::new(),
            401,
            "authentication is required",
        ),
        ("GET /healthz", "", Vec::new(), 200, "ok"),
    ];
    let client = folder.client(None, &[]);
    for (line, headers, body, status, expected) in rows {
        let head = format!(
            "{line} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n{headers}\
             Content-Length: {}\r\n\r\n",
            body.len()
        );
        // a body that nobody reads ends its connection
        let mut stream = connect(running.addr, &client).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&body).await.unwrap();
        let found = response(&mut stream).await;
        let row = format!("{line} {headers}: {found}");
        assert!(found.starts_with(&format!("HTTP/1.1 {status} ")), "{row}");
        assert!(found.contains(expected), "{row}");
    }
    // the layer is around the methods of its own path
    let seen = ["balance", "statement", "sum"].map(|name| format!("account.{name}"));
    let audited = audited.lock().unwrap();
    assert_eq!(audited[..3], seen);
    assert_eq!(audited[3..], ["restart"]);
}
