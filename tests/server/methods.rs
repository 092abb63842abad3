//! Closures, fallbacks, panics.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll};

use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Param, Reply};
use xmlrpc_core::{Bytes, Fault, RawValue, Value, XmlRpcFault, message, value, xmlrpc_service};
use xmlrpc_server::middleware::{Next, from_fn};
use xmlrpc_server::{RpcRequest, Server, Services};

use crate::support::oneshot::{build, call, code, post, send};

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum Refusal {
    #[error("not today")]
    #[fault(code = 7)]
    NotToday,
}

struct Calculator;

#[xmlrpc_service(prefix = "calc.")]
#[allow(clippy::unused_self, reason = "these services have no state")]
impl Calculator {
    /// Adds two integers.
    #[xmlrpc(alias = "plus")]
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

struct Text;

#[xmlrpc_service(prefix = "text.")]
#[allow(clippy::unused_self, reason = "these services have no state")]
impl Text {
    async fn join(&self, parts: Vec<String>) -> String {
        parts.concat()
    }
}

fn five(a: i32, b: i32, c: i32, d: i32, e: i32) -> i32 {
    a + b + c + d + e
}

async fn pause() {
    tokio::task::yield_now().await;
}

#[tokio::test]
async fn functions_are_methods() {
    let service = build(
        Server::new()
            .method("zero", || 0)
            .method("one", |a: String| async move { a })
            .method("optional", |a: i32, b: Option<i32>| a + b.unwrap_or(10))
            .method("five", five)
            .method("pause", pause)
            .method("bytes", |bytes: Bytes| async move { bytes })
            .method("refuse", || Err::<i32, _>(Refusal::NotToday))
            .method("fault", |code: i32| async move {
                Err::<(), _>(Fault::new(code, "as asked"))
            })
            .method(
                "sixteen",
                #[allow(clippy::too_many_arguments, reason = "the most there can be")]
                |a: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 _: i32,
                 p: i32| a + p,
            ),
    );
    let numbers = |count: i32| (1..=count).collect::<Vec<_>>();
    let table = [
        (call(&service, "zero", ()).await, Ok(Value::from(0))),
        (call(&service, "one", ("x",)).await, Ok("x".into())),
        (call(&service, "optional", (1,)).await, Ok(11.into())),
        (call(&service, "optional", (1, 2)).await, Ok(3.into())),
        (call(&service, "five", numbers(5)).await, Ok(15.into())),
        (call(&service, "sixteen", numbers(16)).await, Ok(17.into())),
        (call(&service, "pause", ()).await, Ok(Value::Nil)),
        (
            call(&service, "bytes", (Bytes::from(vec![0, 255]),)).await,
            Ok(Bytes::from(vec![0, 255]).into()),
        ),
        (
            call(&service, "refuse", ()).await,
            Err(Fault::new(7, "not today")),
        ),
        (
            call(&service, "fault", (-5,)).await,
            Err(Fault::new(-5, "as asked")),
        ),
    ];
    for (outcome, expected) in table {
        assert_eq!(outcome, expected);
    }
    assert_eq!(
        code(&call(&service, "five", numbers(4)).await),
        Some(-32602)
    );
    assert_eq!(code(&call(&service, "zero", (1,)).await), Some(-32602));
}

#[tokio::test]
async fn errors_name_the_parameters_that_a_method_names() {
    let method = Method::new("half").with_params(const { &[Param::new::<i32>("number")] });
    let service = build(Server::new().method(method, |number: i32| number / 2));
    let fault = call(&service, "half", ("8",)).await.unwrap_err();
    let expected = "parameter 1 `number`: expected `int`, found `<string>`";
    assert!(fault.message.starts_with(expected), "{fault}");
}

#[tokio::test]
async fn several_services_share_a_server() {
    let service = build(
        Server::new()
            .service(Calculator)
            .service(Arc::new(Text))
            .method("free", || true),
    );
    assert_eq!(call(&service, "calc.add", (3, 5)).await, Ok(8.into()));
    assert_eq!(call(&service, "plus", (3, 5)).await, Ok(8.into()));
    assert_eq!(
        call(&service, "text.join", (["a", "b"],)).await,
        Ok("ab".into())
    );
    assert_eq!(call(&service, "free", ()).await, Ok(true.into()));
    assert_eq!(code(&call(&service, "add", (3, 5)).await), Some(-32601));
}

#[tokio::test]
async fn a_service_is_served_under_prefixes() {
    let calculator = Arc::new(Calculator);
    let service = build(
        Server::new()
            .service(Arc::clone(&calculator))
            .service_at("v2.", Arc::clone(&calculator))
            .service_at("v3.", calculator),
    );
    for name in ["calc.add", "plus", "v2.calc.add", "v2.plus", "v3.calc.add"] {
        assert_eq!(call(&service, name, (3, 5)).await, Ok(8.into()), "{name}");
        let help = call(&service, "system.methodHelp", (name,)).await;
        assert_eq!(help, Ok("Adds two integers.".into()), "{name}");
    }
    assert_eq!(code(&call(&service, "v4.plus", (3, 5)).await), Some(-32601));
    let calls = [value!({"methodName": "v3.plus", "params": [1, 2]})];
    assert_eq!(
        call(&service, "system.multicall", (calls,)).await,
        Ok(value!([[3]]))
    );
}

#[tokio::test]
async fn paths_have_methods_of_their_own() {
    let admin = || {
        Services::new()
            .method("restart", || "restarted")
            .introspection(false)
            .fallback(|name, _| async { name })
    };
    let public = || Server::new().service(Calculator);
    let guarded = admin().layer(from_fn(async |_: RpcRequest, _: Next| {
        Err::<Reply, _>(Fault::new(401, "closed"))
    }));
    let server = public().at("/admin", admin()).at("/closed", guarded);
    let service = build(server);
    let at = async |path: &str, name: &str| {
        let mut request = post(message::encode_call(name, &()).unwrap());
        *request.uri_mut() = path.parse().unwrap();
        let answer = send(&service, request).await;
        match answer.status.as_u16() {
            200 => answer.outcome().map_err(|fault| fault.code),
            status => Err(status.into()),
        }
    };
    let table = [
        ("/RPC2", "restart", Err(-32601)),
        ("/", "calc.add", Err(-32602)),
        ("/admin", "restart", Ok("restarted".into())),
        ("/admin?a=b", "calc.add", Ok("calc.add".into())),
        (
            "/admin",
            "system.listMethods",
            Ok("system.listMethods".into()),
        ),
        ("/closed", "restart", Err(401)),
        ("/admin/", "restart", Err(404)),
        ("/other", "restart", Err(404)),
    ];
    for (path, name, expected) in table {
        assert_eq!(at(path, name).await, expected, "{path} {name}");
    }

    let everywhere = build(public().any_path().at("/admin", admin()));
    for (path, known) in [("/admin", true), ("/x", false)] {
        let mut request = post(message::encode_call("restart", &()).unwrap());
        *request.uri_mut() = path.parse().unwrap();
        let outcome = send(&everywhere, request).await.outcome();
        assert_eq!(outcome.is_ok(), known, "{path}");
    }

    let mistakes = public()
        .at("/RPC2", admin())
        .at("admin", admin())
        .at("/a", admin().method("restart", || 1))
        .at("/a", admin());
    assert_eq!(
        mistakes.into_service().unwrap_err().to_string(),
        "different methods are served at the same path `/RPC2`; \
         expected a path that begins with `/`, found `admin`; \
         method `restart` is served twice; \
         different methods are served at the same path `/a`"
    );
}

#[tokio::test]
async fn a_fallback_answers_what_nothing_else_does() {
    let server = Server::new()
        .service(Calculator)
        .fallback(|name, params| async move {
            if name == "nothing" {
                return Err(Fault::method_not_found(&name));
            }
            Ok(value!({"name": name, "count": params.len() as i32}))
        });
    let service = build(server);
    assert_eq!(call(&service, "calc.add", (3, 5)).await, Ok(8.into()));
    assert_eq!(
        call(&service, "a.b", (1, "two")).await,
        Ok(value!({"name": "a.b", "count": 2}))
    );
    assert_eq!(code(&call(&service, "nothing", ()).await), Some(-32601));
    // a panic of a fallback is caught like any other
    let service = build(Server::new().fallback(|_, params| async move { params[0].clone() }));
    assert_eq!(call(&service, "first", (9,)).await, Ok(9.into()));
    assert_eq!(code(&call(&service, "first", ()).await), Some(-32603));
    // it need not be asynchronous
    let service = build(Server::new().fallback(|name, params| match name.as_str() {
        "nothing" => Err(Fault::method_not_found(&name)),
        _ => Ok(params[0].clone()),
    }));
    assert_eq!(call(&service, "first", (9,)).await, Ok(9.into()));
    assert_eq!(code(&call(&service, "first", ()).await), Some(-32603));
    assert_eq!(code(&call(&service, "nothing", ()).await), Some(-32601));
}

#[tokio::test]
async fn a_service_is_a_fallback_with_raw_parameters() {
    struct Gateway;
    impl Dispatch for Gateway {
        fn methods(&self) -> Vec<&Method> {
            Vec::new()
        }
        fn dispatch<'a>(&'a self, call: Call<'a>, _: &'a Context) -> BoxFuture<'a, Reply> {
            let first: Result<Vec<RawValue<'_>>, _> = call.params().decode();
            let first = first.map(|params| params[0].get().to_owned());
            Box::pin(std::future::ready(Reply::from(
                first.map(|raw| Reply::value(&(call.method(), raw))),
            )))
        }
    }
    let service = build(Server::new().service(Calculator).fallback_service(Gateway));
    assert_eq!(call(&service, "calc.add", (3, 5)).await, Ok(8.into()));
    let raw = call(&service, "x.y", (1.5,)).await;
    assert_eq!(
        raw,
        Ok(value!(["x.y", "<value><double>1.5</double></value>"]))
    );
    assert_eq!(code(&call(&service, "x.y", ()).await), Some(-32603));
}

/// Panics when it is dropped, with one of its own that does so in turn.
struct Loud(u8);

impl Drop for Loud {
    fn drop(&mut self) {
        if self.0 > 0 {
            std::panic::panic_any(Self(self.0 - 1));
        }
    }
}

/// A future that is done, and panics when it goes.
struct Leaving;

impl Future for Leaving {
    type Output = i32;
    fn poll(self: Pin<&mut Self>, _: &mut task::Context<'_>) -> Poll<i32> {
        Poll::Ready(1)
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        panic!("on its way out")
    }
}

#[tokio::test]
async fn a_panic_ends_one_call() {
    struct Fragile;
    impl Dispatch for Fragile {
        fn methods(&self) -> Vec<&Method> {
            const METHOD: &Method = &Method::new("outside");
            vec![METHOD]
        }
        fn dispatch<'a>(&'a self, call: Call<'a>, _: &'a Context) -> BoxFuture<'a, Reply> {
            panic!("before there is a future for {}", call.method())
        }
    }
    let service = build(
        Server::new()
            .service(Fragile)
            .method("sync", || -> i32 { panic!("secret") })
            .method("before", || async { panic!("secret") as i32 })
            .method("after", || async {
                tokio::task::yield_now().await;
                if true {
                    panic!("secret");
                }
            })
            .method("payload", || -> i32 { std::panic::panic_any(Loud(2)) })
            .method("dropped", || Leaving)
            .method("fine", || "still here"),
    );
    for name in ["sync", "before", "after", "outside", "payload", "dropped"] {
        let fault = call(&service, name, ()).await.unwrap_err();
        assert_eq!(fault, Fault::new(-32603, "internal error"), "{name}");
        assert_eq!(call(&service, "fine", ()).await, Ok("still here".into()));
    }
}
