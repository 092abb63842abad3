//! What cannot be served: all of it is said when a server is built.

use std::time::Duration;

use xmlrpc_core::{Limits, xmlrpc_service};
use xmlrpc_server::{BoundServer, Docs, ServeOptions, Server, Services};

struct Calculator;

#[xmlrpc_service(prefix = "calc.")]
#[allow(clippy::unused_self, reason = "these services have no state")]
impl Calculator {
    #[xmlrpc(alias = "plus")]
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

struct Desk;

#[xmlrpc_service]
#[allow(clippy::unused_self, reason = "these services have no state")]
impl Desk {
    fn add(&self) {}
    fn sit(&self) {}
}

struct Named;

#[xmlrpc_service]
#[allow(clippy::unused_self, reason = "these services have no state")]
impl Named {
    fn n(&self) {}
}

#[test]
fn mistakes_show_when_a_server_is_built() {
    let check = |server: Server, expected: &str| {
        let error = server.into_service().unwrap_err();
        assert_eq!(error.to_string(), expected);
    };
    let add = || Server::new().method("add", |a: i32, b: i32| a + b);
    check(add().method("add", || 1), "method `add` is served twice");
    check(
        add()
            .service(Calculator)
            .method("plus", || 1)
            .method("add", || 1),
        "method `plus` is served twice; method `add` is served twice",
    );
    let unusable = [
        ("", "the method name is empty"),
        (" add", "white space around the method name"),
        ("a\nb", "a control character in the method name"),
    ];
    for (name, reason) in unusable {
        let shown = name.escape_debug();
        let expected = format!("a method cannot be named `{shown}`: {reason}");
        check(add().method(name, || 1), &expected);
    }
    // a name that is longer than calls may have could never be called
    let too_long = |server: Server, limit: usize| {
        let expected = format!(
            "a method cannot be named `{}`: it has more than {limit} bytes, \
             `Limits::max_method_name`",
            "n".repeat(limit + 1)
        );
        check(server, &expected);
    };
    let named = |length: usize| Server::new().method("n".repeat(length), || 1);
    let three = || Limits::default().with_max_method_name(3);
    assert!(named(255).into_service().is_ok());
    too_long(named(256), 255);
    assert!(named(3).limits(three()).into_service().is_ok());
    too_long(named(4).limits(three()), 3);
    too_long(Server::new().limits(three()).service_at("nnn", Named), 3);
    let system = |name: &'static str| Server::new().method(name, || 1);
    check(
        system("system.listMethods"),
        "method `system.listMethods` is served twice",
    );
    check(
        system("system.multicall"),
        "method `system.multicall` is served twice",
    );
    check(
        add().service(Calculator).service_at("calc.", Desk),
        "method `calc.add` is served twice",
    );
    check(
        add().path("rpc").path("/RPC2"),
        "expected a path that begins with `/`, found `rpc`",
    );
    check(
        Server::new().service_at("\n", Desk),
        "methods cannot have the prefix `\\n`: a control character in the method name",
    );
    let without = |name| system(name).introspection(false).multicall(false);
    for name in ["system.listMethods", "system.multicall"] {
        assert!(without(name).into_service().is_ok());
    }
}

#[test]
fn limits_that_let_nothing_pass_are_mistakes() {
    let server = || Server::new().method("ping", || "pong");
    let limits = |set: fn(&mut Limits)| {
        let mut limits = Limits::default();
        set(&mut limits);
        server().limits(limits)
    };
    let zero = Duration::ZERO;
    let table = [
        ("max_body", server().max_body(0)),
        ("max_request_memory", server().max_request_memory(0)),
        ("max_response", server().max_response(0)),
        ("body_timeout", server().body_timeout(zero)),
        ("call_timeout", server().call_timeout(zero)),
        ("max_calls", server().max_calls(0)),
        ("blocking_threads", server().blocking_threads(0)),
        ("multicall_concurrency", server().multicall_concurrency(0)),
        ("max_connections", server().max_connections(0)),
        ("header_timeout", server().header_timeout(zero)),
        ("idle_timeout", server().idle_timeout(zero)),
        ("Limits::max_depth", limits(|limits| limits.max_depth = 0)),
        (
            "Limits::max_method_name",
            limits(|limits| limits.max_method_name = 0),
        ),
        ("Limits::max_values", limits(|limits| limits.max_values = 0)),
    ];
    for (setting, server) in table {
        let error = server.into_service().unwrap_err();
        let expected = format!("expected `{setting}` to be more than 0, found 0");
        assert_eq!(error.to_string(), expected);
    }
    // these say "at once", or "none"
    let fine = server()
        .blocking_queue(0)
        .half_close_grace(zero)
        .shutdown_timeout(zero)
        .drain_delay(zero)
        .log_bodies(0);
    fine.into_service().expect("no mistake");
}

#[test]
fn health_paths_hide_nothing() {
    let check = |server: Server, path: &str, taken: bool| {
        let built = server.health(path).into_service().map(drop);
        let expected = format!("the health path `{path}` hides what is served at this path");
        match taken {
            false => assert_eq!(built, Ok(())),
            true => assert_eq!(built.unwrap_err().to_string(), expected),
        }
    };
    let server = || {
        Server::new()
            .method("ping", || "pong")
            .at("/admin", Services::new().method("restart", || true))
            .docs(Docs::new())
    };
    for (path, taken) in [
        ("/healthz", false),
        ("/", true),
        ("/RPC2", true),
        ("/admin", true),
        ("/docs", true),
        ("/docs/api.json", true),
    ] {
        check(server(), path, taken);
    }
    check(server().any_path(), "/healthz", false);
    check(server().any_path(), "/admin", true);
    check(server().path("/xmlrpc"), "/RPC2", false);
}

#[test]
fn all_mistakes_are_told_at_once() {
    let server = Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .method("add", || 1)
        .method("a\nb", || 1)
        .service_at(" desk.", Desk)
        .path("rpc")
        .at("/admin", Services::new().method("restart", || true))
        .at("/admin", Services::new().method("stop", || true))
        .introspection(false)
        .check_content_type(false)
        .docs(Docs::new().at("/admin"))
        .health("/admin")
        .health("healthz")
        .trusted_proxies(["10.0.0.0/8", "10.0.0.0/99", "proxy.example"])
        .max_body(0)
        .max_connections(0);
    let error = server.into_service().unwrap_err();
    let expected = [
        "expected a network such as `10.0.0.0/8`, or `unix:`, found `10.0.0.0/99`",
        "expected a network such as `10.0.0.0/8`, or `unix:`, found `proxy.example`",
        "expected a path that begins with `/`, found `rpc`",
        "methods cannot have the prefix ` desk.`: white space around the method name",
        "method `add` is served twice",
        "a method cannot be named `a\\nb`: a control character in the method name",
        "a documentation page shows what `introspection(false)` hides: `Docs::force` allows it",
        "with `check_content_type(false)` other sites' pages can call what the form of the \
         documentation page calls: `Docs::try_it(false)` or `Docs::force`",
        "different methods are served at the same path `/admin`",
        "the documentation page is on a path of the calls: `Docs::on_rpc_path` shows it there",
        "the health path `/admin` hides what is served at this path",
        "expected a path that begins with `/`, found `healthz`",
        "expected `max_body` to be more than 0, found 0",
        "expected `max_connections` to be more than 0, found 0",
    ];
    assert_eq!(error.to_string(), expected.join("; "));
    // what a `main` that returns the error prints
    let shown = format!("{:#?}", std::io::Error::from(error));
    for text in expected {
        assert!(shown.contains(&format!("{text:?},\n")), "{text}: {shown}");
    }
}

#[tokio::test]
async fn options_are_looked_at_when_anything_is_served() {
    let service = Server::new().method("ping", || "pong").into_service();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let options = ServeOptions::new()
        .max_connections(0)
        .idle_timeout(Duration::ZERO);
    let server = BoundServer::new(listener, service.unwrap(), options);
    let error = server.serve_with_shutdown(async {}).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert_eq!(
        error.to_string(),
        "expected `max_connections` to be more than 0, found 0; \
         expected `idle_timeout` to be more than 0, found 0",
    );
}

#[tokio::test]
async fn serving_fails_with_the_same_mistakes() {
    let twice = Server::new().method("a", || 1).method("a", || 2);
    let error = twice.serve("127.0.0.1:0").await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert_eq!(error.to_string(), "method `a` is served twice");
}
