//! A server whose sessions end: the client logs in once for all calls, and again when a fault says
//! that the session has ended.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use xmlrpc_client::{
    Client,
    middleware::{Login, Session},
};
use xmlrpc_core::rpc::Context;
use xmlrpc_core::{CallError, Fault};
use xmlrpc_server::{ContextExt as _, Server};

/// What Odoo says with a fault of this code: `Odoo Session Expired`.
const EXPIRED: i32 = 100;

/// Starts a server that wants a session with each call; each is good for two calls.
async fn server(logins: Arc<AtomicU32>) -> Result<String, Box<dyn Error>> {
    let calls_left = Arc::new(AtomicU32::new(0));
    let left = calls_left.clone();
    let newest = logins.clone();
    let server = Server::new()
        .method("login", move |user: String, password: String| {
            if (&*user, &*password) != ("admin", "secret") {
                return Err(Fault::new(1, "wrong login or password"));
            }
            calls_left.store(2, Ordering::Relaxed);
            let number = logins.fetch_add(1, Ordering::Relaxed) + 1;
            Ok(number.to_string())
        })
        .method("partners", move |cx: Context| {
            let newest = newest.load(Ordering::Relaxed).to_string();
            let is_newest = cx.headers().is_some_and(|headers| {
                headers
                    .get("x-session")
                    .is_some_and(|session| *session == newest)
            });
            let counted = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(1)
            });
            if is_newest && counted.is_ok() {
                Ok(["Azure Interior", "Deco Addict"])
            } else {
                Err(Fault::new(EXPIRED, "session expired"))
            }
        })
        .bind("127.0.0.1:0")
        .await?;
    let url = format!("http://{}/", server.local_addr()?);
    tokio::spawn(server.serve());
    Ok(url)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let logins = Arc::new(AtomicU32::new(0));
    let plain = Client::new(server(logins.clone()).await?)?;

    let login = Login::new({
        let plain = plain.clone();
        move || {
            let plain = plain.clone();
            async move {
                let session: String = plain.call("login", ("admin", "secret")).await?;
                Ok::<_, CallError>(Session::new().header("x-session", session))
            }
        }
    });
    let client = plain.clone().layer(login.ended_by_faults([EXPIRED]));

    for _ in 0..5 {
        let partners: Vec<String> = client.call("partners", ()).await?;
        println!("{}", partners.join(", "));
    }
    println!("5 calls, {} logins", logins.load(Ordering::Relaxed));

    // without the layer, the fault is the program's matter
    match plain.call::<Vec<String>, _>("partners", ()).await {
        Err(CallError::OtherFault(fault, _) | CallError::Fault(fault, _)) => {
            println!("without it: {fault}")
        }
        other => println!("without it: {other:?}"),
    }
    Ok(())
}
