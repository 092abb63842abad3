//! Headers of the user's: in which forms they are given, and what becomes of bad ones.

use tokio::task::spawn_blocking;
use xmlrpc_client::http::{HeaderName, HeaderValue, header};
use xmlrpc_client::{
    Client, TransportError, blocking,
    middleware::{Login, Session},
};
use xmlrpc_core::rpc::BoxCaller;
use xmlrpc_core::{CallError, xmlrpc_service};

use crate::support::peer::{Peer, header, value};

#[xmlrpc_service(client)]
trait Desk {
    async fn f(&self) -> i32;
}

/// Sends a header in each way that there is, and looks at what comes out.
macro_rules! check {
    ($($name:expr, $value:expr => $expected:expr;)+) => {$({
        let peer = Peer::answering(value("<int>1</int>"));
        let row = stringify!($name, $value);
        let of_all = Client::builder(&peer.url).header($name, $value).build().expect(row);
        of_all.call::<i32, _>("f", ()).await.expect(row);
        let plain = Client::new(&peer.url).expect(row);
        plain.with_header($name, $value).call::<i32, _>("f", ()).await.expect(row);
        let login = Login::new(async || Ok::<_, CallError>(Session::new().header($name, $value)));
        plain.layer(login).call::<i32, _>("f", ()).await.expect(row);
        let url = peer.url.clone();
        let call = move || {
            let client = blocking::Client::new(url).expect(row);
            client.with_header($name, $value).call::<i32, _>("f", ())
        };
        spawn_blocking(call).await.expect("no panic").expect(row);
        let requests = peer.requests();
        assert_eq!(requests.len(), 4, "{row}");
        for request in requests {
            assert_eq!(header(&request, "x-trace"), Some($expected), "{row}: {request}");
        }
    })+};
}

#[tokio::test]
async fn forms_of_a_header() {
    const NAME: HeaderName = HeaderName::from_static("x-trace");
    check! {
        "x-trace", "7" => "7";
        "X-Trace", "a b" => "a b";
        "x-trace", 7 => "7";
        "x-trace", -7_i64 => "-7";
        "x-trace", 7_usize => "7";
        "x-trace", format!("{}-{}", 1, 2) => "1-2";
        "x-trace", &String::from("7") => "7";
        "x-trace", b"7".as_slice() => "7";
        String::from("x-trace"), "" => "";
        NAME, HeaderValue::from_static("7") => "7";
        &NAME, &HeaderValue::from_static("7") => "7";
    }
}

/// A name, a value, and what is said of them; never the value.
const BAD: [(&str, &str, &str); 6] = [
    (
        "x-trace",
        "secret\r\nx-b: 2",
        "a character in the header `x-trace` that it cannot have",
    ),
    (
        "X-Trace",
        "secret\0",
        "a character in the header `x-trace` that it cannot have",
    ),
    (
        "x trace",
        "secret",
        "a character in the name of a header that it cannot have: ' '",
    ),
    ("", "secret", "the name of a header is empty"),
    (
        "Content-Length",
        "5secret",
        "the header `content-length` follows from the call",
    ),
    (
        "transfer-encoding",
        "secret",
        "the header `transfer-encoding` follows from the call",
    ),
];

/// A call with a header that cannot be sent is not sent without it.
#[tokio::test]
async fn bad_headers() {
    let peer = Peer::answering(value("<int>1</int>"));
    for (name, value, expected) in BAD {
        let plain = Client::new(&peer.url).unwrap();
        let check = |outcome: Result<i32, CallError>, method: &str| {
            let error = outcome.expect_err(expected);
            assert!(matches!(error, CallError::Encode(_)), "{error:?}");
            let text = format!("the call of `{method}` could not be written: {expected}");
            assert_eq!(error.to_string(), text);
            assert!(!format!("{error:?}").contains("secret"), "{error:?}");
        };
        let client = plain.with_header(name, value);
        assert!(!format!("{client:?}").contains("secret"), "{client:?}");
        check(client.call("f", ()).await, "f");
        check(DeskClient::new(&client).f().await, "f");
        check(
            DeskClient::new(BoxCaller::from(client.clone())).f().await,
            "f",
        );
        // whatever follows
        check(
            client
                .with_header("x-other", 1)
                .with_prefix("a.")
                .call("f", ())
                .await,
            "a.f",
        );
        let batch = client.batch();
        let _pending = batch.call::<i32, _>("f", ());
        check(batch.send().await.map(|_| 0), "system.multicall");
        let url = peer.url.clone();
        let call = move || {
            let client = blocking::Client::new(url).unwrap();
            let client = client.with_header(name, value);
            let boxed = blocking::BoxCaller::from(client.clone());
            (client.call("f", ()), DeskClient::new(boxed).f())
        };
        let (one, other) = spawn_blocking(call).await.unwrap();
        check(one, "f");
        check(other, "f");

        let builder = Client::builder(&peer.url).header(name, value);
        assert_eq!(builder.build().unwrap_err().to_string(), expected);

        let login =
            Login::new(
                move || async move { Ok::<_, CallError>(Session::new().header(name, value)) },
            );
        let error = plain
            .layer(login)
            .call::<i32, _>("f", ())
            .await
            .unwrap_err();
        let text = format!("`f` at {}: the login failed: {expected}", peer.url);
        assert_eq!(error.to_string(), text);
        assert!(!TransportError::of(&error).unwrap().may_have_run());
    }
    // each mistake is said
    let plain = Client::new(&peer.url).unwrap();
    let login =
        Login::new(async || Ok::<_, CallError>(Session::new().header("a b", 1).header("x", "\n")));
    for client in [
        plain.with_header("a b", 1).with_header("x", "\n"),
        plain.layer(login),
    ] {
        let error = client.call::<i32, _>("f", ()).await.unwrap_err();
        let error = error.to_string();
        assert!(
            error.ends_with(
                "it cannot have: ' '; a character in the header `x` that it cannot have"
            ),
            "{error}"
        );
    }
    assert_eq!(peer.requests(), [""; 0]);
}

/// Headers of the client itself can be replaced.
#[tokio::test]
async fn headers_in_place_of_the_clients_own() {
    let peer = Peer::answering(value("<int>1</int>"));
    let client = Client::builder(&peer.url)
        .bearer_auth("one")
        .build()
        .unwrap();
    let client = client.with_header(header::AUTHORIZATION, "Bearer two");
    client
        .with_header("User-Agent", "probe")
        .call::<i32, _>("f", ())
        .await
        .unwrap();
    let [request] = &peer.requests()[..] else {
        panic!("one request")
    };
    assert_eq!(header(request, "authorization"), Some("Bearer two"));
    assert_eq!(header(request, "user-agent"), Some("probe"));
}
