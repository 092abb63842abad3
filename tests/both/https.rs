//! Encrypted connections from end to end: who is trusted, who is shown, through a proxy.

use std::fs;
use std::time::Duration;

use xmlrpc_client::{Client, ClientBuilder, TransportError, blocking};
use xmlrpc_core::rpc::Context;
use xmlrpc_server::ContextExt as _;

use crate::client::transports::proxy;
use crate::server::tls::{Folder, server};
use crate::support::peer::header;
use crate::support::running::Running;

/// A client of `localhost`, which is whom the certificates are for.
fn builder(running: &Running) -> ClientBuilder {
    Client::builder(format!("https://localhost:{}/", running.addr.port()))
}

fn root(folder: &Folder) -> Vec<u8> {
    fs::read(folder.path("root.pem")).expect("a root")
}

#[tokio::test]
async fn who_is_trusted() {
    let (folder, foreign) = (Folder::new(), Folder::new());
    let running = Running::start(server().tls(folder.tls())).await;
    let both = [root(&foreign), root(&folder)].concat();
    let by_number = Client::builder(format!("https://{}/", running.addr));
    let table = [
        (
            "the right one",
            builder(&running).root_certificate(root(&folder)),
            true,
        ),
        ("several", builder(&running).root_certificate(both), true),
        ("that of the system", builder(&running), false),
        (
            "a wrong one",
            builder(&running).root_certificate(root(&foreign)),
            false,
        ),
        (
            "another name",
            by_number.root_certificate(root(&folder)),
            false,
        ),
    ];
    for (what, builder, is_trusted) in table {
        let outcome = builder.build().unwrap().call::<String, _>("ping", ()).await;
        if is_trusted {
            assert_eq!(outcome.expect(what), "pong", "{what}");
            continue;
        }
        let error = outcome.expect_err(what);
        let transport = TransportError::of(&error).expect(what);
        assert!(transport.is_connect(), "{what}: {error}");
        assert!(!transport.may_have_run(), "{what}: {error}");
        let mut text = String::new();
        let mut next: Option<&dyn std::error::Error> = Some(&error);
        while let Some(error) = next {
            text += &format!("{error}: ");
            next = error.source();
        }
        assert!(text.contains("certificate"), "{what}: {text}");
    }
    // and a server without TLS is not taken for one
    let plain = Running::start(server()).await;
    let error = builder(&plain)
        .build()
        .unwrap()
        .call::<String, _>("ping", ())
        .await
        .unwrap_err();
    assert!(
        !TransportError::of(&error).unwrap().may_have_run(),
        "{error}"
    );
}

#[tokio::test]
async fn the_client_shows_its_certificate() {
    let (folder, foreign) = (Folder::new(), Folder::new());
    let tls = folder.tls().client_auth(folder.path("root.pem"));
    let running = Running::start(server().tls(tls)).await;
    let table = [
        ("its own", Some(folder.identity()), true),
        ("a foreign one", Some(foreign.identity()), false),
        ("none", None, false),
    ];
    for (what, identity, is_known) in table {
        let mut builder = builder(&running).root_certificate(root(&folder));
        if let Some(identity) = identity {
            builder = builder.identity(identity.certificate, identity.key);
        }
        let client = builder.build().unwrap();
        let outcome = client.call::<Option<i32>, _>("certificates", ()).await;
        match outcome {
            Ok(size) => assert!(is_known && size > Some(0), "{what}: {size:?}"),
            Err(error) => assert!(!is_known, "{what}: {error}"),
        }
    }
    for (certificate, key) in [("no", "pem"), ("", "")] {
        let error = builder(&running)
            .identity(certificate, key)
            .build()
            .unwrap_err();
        assert!(!error.to_string().is_empty());
    }
}

#[tokio::test]
async fn through_a_proxy() {
    let folder = Folder::new();
    let running = Running::start(server().tls(folder.tls())).await;
    let (url, asked) = proxy();
    let client = builder(&running)
        .root_certificate(root(&folder))
        .proxy(&url);
    let client = client.bearer_auth("token").build().unwrap();
    assert_eq!(client.call::<String, _>("ping", ()).await.unwrap(), "pong");
    let head = asked.recv_timeout(Duration::from_secs(10)).unwrap();
    let target = format!("CONNECT localhost:{} ", running.addr.port());
    assert!(head.starts_with(&target), "{head}");
    let credentials = header(&head, "Proxy-Authorization");
    assert_eq!(credentials, Some("Basic dXNlcjpzZWNyZXQ="), "{head}");
    // the proxy sees no more than that
    assert!(!head.contains("token"), "{head}");
}

#[test]
fn without_a_runtime() {
    let folder = Folder::new();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let running = runtime.block_on(Running::start(server().tls(folder.tls())));
    let client: blocking::Client = builder(&running)
        .root_certificate(root(&folder))
        .build_blocking()
        .unwrap();
    for _ in 0..2 {
        assert_eq!(client.call::<String, _>("ping", ()).unwrap(), "pong");
    }
}

#[tokio::test]
async fn connections_are_kept() {
    let folder = Folder::new();
    let peer = |cx: Context| cx.peer().map(|peer| i32::from(peer.port()));
    let running = Running::start(server().method("port", peer).tls(folder.tls())).await;
    let pause = Duration::from_millis(30);
    type Build = fn(ClientBuilder) -> ClientBuilder;
    let rows: [(&str, Build, usize); 4] = [
        ("default", |builder| builder, 1),
        ("no keep-alive", |builder| builder.keep_alive(false), 3),
        (
            "idle time",
            |builder| builder.idle_timeout(Duration::from_millis(10)),
            3,
        ),
        ("none idle", |builder| builder.max_idle_connections(0), 3),
    ];
    for (name, build, expected) in rows {
        let client = builder(&running).root_certificate(root(&folder));
        let client = build(client).build().unwrap();
        let mut ports = std::collections::BTreeSet::new();
        for _ in 0..3 {
            ports.insert(client.call::<i32, _>("port", ()).await.unwrap());
            tokio::time::sleep(pause).await;
        }
        assert_eq!(ports.len(), expected, "{name}");
    }
}

/// Over reqwest, which agrees on HTTP/2 in the handshake.
#[cfg(feature = "tls")]
#[tokio::test]
async fn calls_over_http2() {
    let folder = Folder::new();
    let server = server().method("version", |cx: Context| {
        cx.parts().map(|parts| format!("{:?}", parts.version))
    });
    let running = Running::start(server.tls(folder.tls())).await;
    let client = builder(&running).root_certificate(root(&folder));
    let client = client.build().unwrap();
    for _ in 0..3 {
        let version: String = client.call("version", ()).await.unwrap();
        assert_eq!(version, "HTTP/2.0");
    }
}
