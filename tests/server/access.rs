//! Who calls: authentication, proxies; and the path for load balancers.

use std::time::Duration;

use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use tokio::io::AsyncWriteExt as _;
use tower::{Service, ServiceExt as _};
use xmlrpc_core::rpc::{Context, Reply};
use xmlrpc_core::{Fault, Value, message};
use xmlrpc_server::middleware::{AnyBody, HttpNext, Next, auth, from_fn, http_from_fn};
use xmlrpc_server::{Body, ContextExt as _, Peer, RpcRequest, Server, context_mut};

use crate::support::oneshot::{build, post, send};
use crate::support::raw::{head, request, response, within};
use crate::support::running::Running;

#[derive(Clone, Debug, PartialEq)]
struct User(String);

fn whoami() -> Server {
    Server::new().method("whoami", |cx: Context| {
        cx.get::<User>().map(|user| user.0.clone())
    })
}

/// Status, `WWW-Authenticate` and body of the response to a call.
async fn ask<S, B>(service: S, authorization: &[&str]) -> (u16, HeaderMap, Vec<u8>)
where
    S: Service<Request<Body>, Response = Response<B>, Error = std::convert::Infallible>,
    B: http_body::Body<Error: std::fmt::Debug>,
{
    let mut request = post(message::encode_call("whoami", &()).unwrap());
    for value in authorization {
        let value = value.parse().unwrap();
        request.headers_mut().append(header::AUTHORIZATION, value);
    }
    let Ok(response) = service.oneshot(request).await;
    let (head, body) = response.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    (head.status.as_u16(), head.headers, body.into())
}

#[tokio::test]
async fn basic_authentication() {
    let secret = "p:\u{e4}ss".to_owned();
    let server = |optional: bool| {
        let secret = secret.clone();
        let layer = auth::basic(move |user, password| {
            let right = auth::same(&password, &secret);
            async move {
                // a check may take its time
                tokio::task::yield_now().await;
                right.then_some(User(user))
            }
        });
        let layer = layer.realm("the \"desk\"\r\n");
        let layer = if optional { layer.optional() } else { layer };
        whoami().http_layer(layer).into_service().unwrap()
    };
    // base64 of `ali:p:äss`, and what is none
    let right = "Basic YWxpOnA6w6Rzcw==";
    let table: [(&[&str], Option<&str>); 12] = [
        (&[right], Some("ali")),
        (&["bAsIc  YWxpOnA6w6Rzcw=="], Some("ali")),
        (&["Basic OnA6w6Rzcw=="], Some("")),
        (&["Basic YWxpOndyb25n"], None),
        (&["Basic YWxp"], None),
        (&["Basic ****"], None),
        (&["Basic"], None),
        (&["Basic "], None),
        (&["Bearer YWxpOnA6w6Rzcw=="], None),
        (&["Basic /////w=="], None),
        (&["Basic YQ1sOnA6w6Rzcw=="], None),
        (&[right, right], None),
    ];
    for optional in [false, true] {
        for (authorization, user) in table {
            let (status, headers, body) = ask(server(optional), authorization).await;
            match user {
                Some(user) => {
                    assert_eq!(status, 200);
                    let found: Option<String> = message::decode_response(&body).unwrap().unwrap();
                    assert_eq!(found.as_deref(), Some(user), "{authorization:?}");
                }
                None => {
                    assert_eq!(status, 401, "{authorization:?}");
                    assert_eq!(body, b"authentication is required\n");
                    assert_eq!(
                        headers[header::WWW_AUTHENTICATE],
                        "Basic realm=\"the desk\", charset=\"UTF-8\""
                    );
                }
            }
        }
    }
    assert_eq!(ask(server(false), &[]).await.0, 401);
    let (status, _, body) = ask(server(true), &[]).await;
    assert_eq!(status, 200);
    let nobody: Option<String> = message::decode_response(&body).unwrap().unwrap();
    assert_eq!(nobody, None);
}

#[tokio::test]
async fn bearer_authentication() {
    let layer =
        auth::bearer(|token| async move { (token == "t0ken").then(|| User("machine".to_owned())) });
    let service = whoami().http_layer(layer).into_service().unwrap();
    let table = [
        (&["Bearer t0ken"][..], 200, None),
        (&["bearer t0ken"], 200, None),
        (
            &["Bearer other"],
            401,
            Some("Bearer realm=\"xmlrpc\", error=\"invalid_token\""),
        ),
        (
            &["Bearer a b"],
            401,
            Some("Bearer realm=\"xmlrpc\", error=\"invalid_token\""),
        ),
        (&[], 401, Some("Bearer realm=\"xmlrpc\"")),
    ];
    for (authorization, expected, challenge) in table {
        let (status, headers, _) = ask(service.clone(), authorization).await;
        assert_eq!(status, expected, "{authorization:?}");
        let found = headers.get(header::WWW_AUTHENTICATE);
        let found = found.map(|it| it.to_str().unwrap());
        assert_eq!(found, challenge, "{authorization:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_a_token_is_asked_nobody() {
    let layer = auth::bearer(async |_| Some(User("anyone".to_owned())));
    let service = whoami().http_layer(layer).into_service().unwrap();
    let table = [
        ("Bearer x", 200),
        ("Bearer ", 401),
        ("Bearer a b", 401),
        ("Bearer a\tb", 401),
    ];
    for (authorization, expected) in table {
        let (status, _, _) = ask(service.clone(), &[authorization]).await;
        assert_eq!(status, expected, "{authorization:?}");
    }
}

/// The user of a layer around HTTP is seen by a layer around calls, and by the method.
#[tokio::test]
async fn a_user_passes_through_both_seams() {
    let server = whoami()
        .method("admin.stop", || "stopped")
        .layer(from_fn(async |request: RpcRequest, next: Next| {
            let user = request.context().get::<User>();
            let admin = user.is_some_and(|user| user.0 == "root");
            if request.method().starts_with("admin.") && !admin {
                return Err::<Reply, _>(Fault::new(403, "for administrators"));
            }
            Ok(next.run(request).await)
        }))
        .http_layer(auth::basic(|user, _| async move { Some(User(user)) }));
    let running = Running::start(server).await;
    for (user, allowed) in [("root", true), ("ali", false)] {
        let url = running.url.replace("http://", &format!("http://{user}:x@"));
        let client = xmlrpc_client::Client::new(&url).unwrap();
        let name: Value = client.call("whoami", ()).await.unwrap();
        assert_eq!(name, Value::from(user));
        let stopped = client.call::<String, _>("admin.stop", ()).await;
        assert_eq!(stopped.is_ok(), allowed, "{user}");
    }
}

/// Not a byte of the body is waited for.
#[tokio::test]
async fn refused_before_the_body_is_read() {
    let layer = auth::basic(|_, _| async { None::<User> });
    let running = Running::start(whoami().http_layer(layer)).await;
    let mut stream = running.connect().await;
    let announced = head("Content-Length: 1000000\r\n");
    stream.write_all(&announced).await.unwrap();
    let refused = response(&mut stream).await;
    assert!(refused.starts_with("HTTP/1.1 401 "), "{refused}");
    assert!(
        refused.contains("\r\nwww-authenticate: Basic "),
        "{refused}"
    );
}

#[tokio::test]
async fn health_is_asked_for_at_its_path() {
    let service = whoami()
        .http_layer(auth::basic(|_, _| async { None::<User> }))
        .health("/healthz")
        .into_service()
        .unwrap();
    let table = [
        (Method::GET, "/healthz", 200, "ok\n"),
        (Method::GET, "/healthz?x", 200, "ok\n"),
        (Method::HEAD, "/healthz", 200, "ok\n"),
        (Method::POST, "/healthz", 405, "expected `GET` or `HEAD`\n"),
        // everything else is guarded
        (Method::GET, "/health", 401, "authentication is required\n"),
        (Method::POST, "/RPC2", 401, "authentication is required\n"),
    ];
    for (method, path, status, text) in table {
        let request = Request::builder().method(&method).uri(path);
        let request = request.body(Body::default()).unwrap();
        let Ok(response) = service.clone().oneshot(request).await;
        let (head, body) = response.into_parts();
        assert_eq!(head.status.as_u16(), status, "{method} {path}");
        let body = body.collect().await.unwrap().to_bytes();
        assert_eq!(body, text, "{method} {path}");
        if status == 200 {
            assert_eq!(head.headers[header::CACHE_CONTROL], "no-store");
        }
    }
    let error = whoami().health("healthz").into_service().unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a path that begins with `/`, found `healthz`"
    );
}

#[tokio::test]
async fn health_says_that_the_server_drains() {
    let server = Server::new()
        .method("ping", || "pong")
        .health("/healthz")
        .drain_delay(Duration::from_secs(60));
    let mut running = Running::start(server).await;
    let health = async || {
        let mut stream = running.connect().await;
        let get = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
        stream.write_all(get).await.unwrap();
        response(&mut stream).await
    };
    assert!(health().await.starts_with("HTTP/1.1 200 "));
    running.stop();
    let health = async || {
        let mut stream = running.connect().await;
        let get = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
        stream.write_all(get).await.unwrap();
        response(&mut stream).await
    };
    let drained = async {
        while !health().await.starts_with("HTTP/1.1 503 ") {
            tokio::task::yield_now().await;
        }
    };
    within(5, drained).await;
    // and still answers
    running.ping().await;
    let mut stream = running.connect().await;
    stream.write_all(&request("ping", "")).await.unwrap();
    assert!(response(&mut stream).await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn trusted_proxies_say_who_the_client_is() {
    let server = || {
        Server::new().method("ip", |cx: Context| {
            let client = cx.client_addr();
            client.map(|client| client.to_string())
        })
    };
    let call = async |server: Server, peer: &str| {
        let mut request = post(message::encode_call("ip", &()).unwrap());
        let forwarded = "203.0.113.9, 198.51.100.7".parse().unwrap();
        request.headers_mut().insert("x-forwarded-for", forwarded);
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        send(&build(server), request).await.outcome().unwrap()
    };
    let trusting = || server().trusted_proxies(["10.0.0.0/8", "192.0.2.1"]);
    assert_eq!(call(server(), "10.0.0.1:80").await, Value::from("10.0.0.1"));
    assert_eq!(
        call(trusting(), "10.0.0.1:80").await,
        Value::from("198.51.100.7")
    );
    assert_eq!(
        call(trusting(), "192.0.2.1:80").await,
        Value::from("198.51.100.7")
    );
    assert_eq!(
        call(trusting(), "192.0.2.2:80").await,
        Value::from("192.0.2.2")
    );
    let two = trusting().trusted_proxies(["198.51.100.0/24"]);
    assert_eq!(call(two, "10.0.0.1:80").await, Value::from("203.0.113.9"));

    let mistakes = server().trusted_proxies(["10.0.0.0/8", "here", "::/200"]);
    assert_eq!(
        mistakes.into_service().unwrap_err().to_string(),
        "expected a network such as `10.0.0.0/8`, or `unix:`, found `here`; \
         expected a network such as `10.0.0.0/8`, or `unix:`, found `::/200`"
    );
}

/// A layer of the user's own says it by the same way as ours.
#[tokio::test]
async fn a_context_is_begun_by_whoever_is_around() {
    let mut request = post(message::encode_call("whoami", &()).unwrap());
    context_mut(request.extensions_mut()).insert(User("by hand".to_owned()));
    let answer = send(&build(whoami()), request).await;
    assert_eq!(answer.outcome(), Ok("by hand".into()));
}

#[tokio::test]
async fn a_function_is_a_layer_around_http() {
    async fn gate(mut request: Request<()>, next: HttpNext) -> Response<AnyBody> {
        match request.headers().get("x-user").map(|user| user.to_str()) {
            Some(Ok(user)) => {
                let user = User(user.to_owned());
                context_mut(request.extensions_mut()).insert(user);
            }
            _ => {
                let mut refused = Response::new(AnyBody::from("who?\n"));
                *refused.status_mut() = StatusCode::FORBIDDEN;
                return refused;
            }
        }
        let mut response = next.run(request).await;
        response
            .headers_mut()
            .insert("x-gate", "open".parse().unwrap());
        response
    }
    // beside another layer, in both orders
    let plain = whoami().http_layer(http_from_fn(gate));
    let inside = whoami().http_layer(http_from_fn(gate)).health("/healthz");
    let outside = whoami().health("/healthz").http_layer(http_from_fn(gate));
    let running = [
        (Running::start(plain).await, 403),
        (Running::start(inside).await, 200),
        (Running::start(outside).await, 403),
    ];
    for (running, health) in running {
        let body = message::encode_call("whoami", &()).unwrap();
        let start = |method: &str, path: &str, user: &str, length: usize| {
            format!(
                "{method} {path} HTTP/1.1\r\nHost: localhost\r\n{user}\
                 Content-Type: text/xml\r\nContent-Length: {length}\r\n\r\n"
            )
        };
        let mut stream = running.connect().await;
        let mut call = async |head: String, body: &[u8]| {
            stream.write_all(head.as_bytes()).await.unwrap();
            stream.write_all(body).await.unwrap();
            response(&mut stream).await
        };
        let found = call(start("POST", "/", "X-User: ali\r\n", body.len()), &body).await;
        assert!(
            found.contains("x-gate: open") && found.contains("ali"),
            "{found}"
        );
        let found = call(start("POST", "/", "", 0), b"").await;
        assert!(
            found.starts_with("HTTP/1.1 403 ") && found.ends_with("who?\n"),
            "{found}"
        );
        let found = call(start("GET", "/healthz", "", 0), b"").await;
        assert!(found.starts_with(&format!("HTTP/1.1 {health} ")), "{found}");
    }
}
