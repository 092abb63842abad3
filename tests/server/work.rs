//! How much runs at a time, for how long, and what becomes of it when the caller leaves.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tower::layer::layer_fn;
use tower::service_fn;
use xmlrpc_core::rpc::{Context, Method, Reply};
use xmlrpc_core::{Fault, Value, XmlRpcFault, value, xmlrpc_service};
use xmlrpc_server::middleware::{Next, from_fn};
use xmlrpc_server::{ContextExt as _, RpcRequest, RpcService, Server, XmlRpcService};

use crate::support::oneshot::{build, call, code};
use crate::support::raw::request;
use crate::support::running::Running;

const SHORT: Duration = Duration::from_millis(30);

/// Far more than anything here takes.
const LONG: Duration = Duration::from_secs(20);

fn spawn(service: &XmlRpcService, name: &'static str) -> JoinHandle<Result<Value, Fault>> {
    let service = service.clone();
    tokio::spawn(async move { call(&service, name, ()).await })
}

/// A method that ends when it is told to, and how many calls of it have begun and ended.
#[derive(Clone, Default)]
struct Gate {
    begun: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
    dropped: Arc<AtomicUsize>,
    open: Arc<Notify>,
}

struct OnDrop(Arc<AtomicUsize>);

impl Drop for OnDrop {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Gate {
    async fn pass(self) -> i32 {
        let _dropped = OnDrop(Arc::clone(&self.dropped));
        self.begun.fetch_add(1, Ordering::SeqCst);
        self.open.notified().await;
        self.ended.fetch_add(1, Ordering::SeqCst);
        1
    }

    /// Adds it to a server.
    fn serve(&self, server: Server, method: Method) -> Server {
        let gate = self.clone();
        server.method(method, move || gate.clone().pass())
    }
}

/// Waits until so many have been counted.
async fn reaches(counter: &AtomicUsize, count: usize) {
    let reached = async {
        while counter.load(Ordering::SeqCst) < count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    timeout(LONG, reached).await.expect("it comes to that");
}

/// A blocking method that ends when something is sent.
fn blocking(server: Server, method: Method) -> (Server, Arc<AtomicUsize>, mpsc::Sender<()>) {
    let (release, released) = mpsc::channel();
    let released = Mutex::new(released);
    let begun = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&begun);
    let server = server.method(method.with_blocking(), move || {
        counter.fetch_add(1, Ordering::SeqCst);
        let waited = released.lock().expect("no panic").recv_timeout(LONG);
        waited.expect("it is released");
        "done"
    });
    (server, begun, release)
}

#[tokio::test]
async fn calls_end_at_their_deadline() {
    let pending = || std::future::pending::<()>;
    let hanging = layer_fn(|_: RpcService| {
        service_fn(|_: RpcRequest| std::future::pending::<Result<Reply, Fault>>())
    });
    let short = || Method::new("f").with_timeout(SHORT);
    let table = [
        Server::new().method(short(), pending()),
        Server::new().method(short(), pending()).call_timeout(LONG),
        Server::new().method("f", pending()).call_timeout(SHORT),
        Server::new()
            .method(Method::new("f").with_timeout(LONG), pending())
            .call_timeout(SHORT),
        Server::new().layer(hanging).call_timeout(SHORT),
        Server::new()
            .fallback(|_, _| std::future::pending::<i32>())
            .call_timeout(SHORT),
        // a layer knows better
        Server::new().method("f", pending()).layer(from_fn(
            async |mut request: RpcRequest, next| {
                let cx = request.context_mut();
                *cx = cx.clone().with_deadline(std::time::Instant::now() + SHORT);
                xmlrpc_server::middleware::Next::run(next, request).await
            },
        )),
    ];
    for (nth, server) in table.into_iter().enumerate() {
        let service = build(server);
        let outcome = timeout(LONG, call(&service, "f", ())).await;
        let fault = outcome.expect("it does not hang").unwrap_err();
        assert_eq!(fault.code, Fault::DEADLINE, "{nth}");
        assert_eq!(fault.message, "the call did not end within its time limit");
    }
}

#[tokio::test]
async fn a_method_knows_its_deadline() {
    let remaining = |cx: Context| cx.remaining().map(|left| left.as_secs_f64());
    let server = Server::new()
        .method("plain", remaining)
        .method(Method::new("limited").with_timeout(LONG / 2), remaining);
    let left = async |service: &XmlRpcService, name: &str| {
        let outcome = call(service, name, ()).await.unwrap();
        outcome.as_f64().unwrap_or(f64::INFINITY)
    };
    let service = build(server);
    assert_eq!(left(&service, "plain").await, f64::INFINITY);
    assert!((5.0..=10.0).contains(&left(&service, "limited").await));
    let server = Server::new()
        .method("plain", remaining)
        .method(Method::new("limited").with_timeout(LONG / 2), remaining);
    let service = build(server.call_timeout(LONG));
    assert!((15.0..=20.0).contains(&left(&service, "plain").await));
    assert!((5.0..=10.0).contains(&left(&service, "limited").await));
}

#[tokio::test]
async fn the_calls_of_a_multicall_share_a_deadline() {
    let server = Server::new()
        .method("quick", || 1)
        .method("slow", std::future::pending::<()>)
        .call_timeout(SHORT);
    let entry = |name: &str| value!({"methodName": name, "params": []});
    let calls = [entry("quick"), entry("slow"), entry("quick")];
    let outcome = call(&build(server), "system.multicall", (calls,)).await;
    let outcome = outcome.unwrap();
    assert_eq!(outcome[0], value!([1]));
    assert_eq!(outcome[1]["faultCode"], Fault::DEADLINE);
    assert_eq!(outcome[2]["faultCode"], Fault::DEADLINE);
}

/// On a runtime of one thread, which a blocking method would otherwise hold.
#[tokio::test]
async fn blocking_methods_do_not_block_others() {
    let (server, begun, release) = blocking(Server::new(), Method::new("block"));
    let service = build(server.method("ping", || "pong"));
    let blocked = spawn(&service, "block");
    reaches(&begun, 1).await;
    assert_eq!(call(&service, "ping", ()).await, Ok("pong".into()));
    release.send(()).unwrap();
    assert_eq!(blocked.await.unwrap(), Ok("done".into()));
}

#[tokio::test]
async fn blocking_methods_are_methods_like_others() {
    let method = |name| Method::new(name).with_blocking();
    let server = Server::new()
        .method(method("add"), |a: i32, b: i32| a + b)
        .method(method("path"), |cx: Context| {
            cx.parts().map(|parts| parts.uri.path().to_owned())
        })
        .method(method("panic"), || -> i32 { panic!("on another thread") })
        .method(method("fail"), || Err::<i32, _>(Fault::new(7, "no")))
        // says that it blocks, and waits as well
        .method(method("waits"), || async {
            tokio::time::sleep(Duration::from_millis(2)).await;
            "waited"
        });
    let service = build(server);
    let table = [
        ("add", value!([1, 2]), Ok(3.into())),
        ("path", value!([]), Ok("/RPC2".into())),
        ("panic", value!([]), Err(Fault::internal_error())),
        ("fail", value!([]), Err(Fault::new(7, "no"))),
        ("waits", value!([]), Ok("waited".into())),
    ];
    for (name, params, expected) in table {
        assert_eq!(call(&service, name, params).await, expected, "{name}");
    }
    assert_eq!(code(&call(&service, "add", (1,)).await), Some(-32602));
}

#[tokio::test]
async fn the_queue_for_blocking_methods_is_bounded() {
    let (server, begun, release) = blocking(Server::new(), Method::new("block"));
    let service = build(server.blocking_threads(1).blocking_queue(1));
    let running = spawn(&service, "block");
    reaches(&begun, 1).await;
    let waiting = spawn(&service, "block");
    tokio::task::yield_now().await;
    let busy = Fault::new(
        Fault::BUSY,
        "busy: the limits of blocking calls (1 running, 1 waiting) are reached",
    );
    assert_eq!(call(&service, "block", ()).await, Err(busy));

    // one that leaves makes room, and never runs
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    let waiting = spawn(&service, "block");
    tokio::task::yield_now().await;
    assert_eq!(begun.load(Ordering::SeqCst), 1);
    release.send(()).unwrap();
    release.send(()).unwrap();
    for call in [running, waiting] {
        assert_eq!(call.await.unwrap(), Ok("done".into()));
    }
}

#[tokio::test]
async fn a_blocking_method_keeps_its_thread_past_its_deadline() {
    let method = Method::new("block").with_timeout(SHORT);
    let (server, begun, release) = blocking(Server::new(), method);
    let service = build(server.blocking_threads(1).blocking_queue(0));
    assert_eq!(
        code(&call(&service, "block", ()).await),
        Some(Fault::DEADLINE)
    );
    assert_eq!(code(&call(&service, "block", ()).await), Some(Fault::BUSY));
    assert_eq!(begun.load(Ordering::SeqCst), 1);
    release.send(()).unwrap();
    // what is in the queue has its deadline there
    let method = Method::new("block").with_timeout(SHORT);
    let (server, begun, release) = blocking(Server::new(), method);
    let service = build(server.blocking_threads(1).blocking_queue(5));
    for _ in 0..2 {
        assert_eq!(
            code(&call(&service, "block", ()).await),
            Some(Fault::DEADLINE)
        );
    }
    assert_eq!(begun.load(Ordering::SeqCst), 1);
    release.send(()).unwrap();
}

#[tokio::test]
async fn so_many_calls_run_at_a_time() {
    let gate = Gate::default();
    let server = gate.serve(Server::new(), Method::new("f").with_concurrency(2));
    let service = build(server.method("g", || 1));
    let running = [spawn(&service, "f"), spawn(&service, "f")];
    reaches(&gate.begun, 2).await;
    let busy = Fault::new(
        Fault::BUSY,
        "busy: the limit of running calls of `f` (2) is reached",
    );
    assert_eq!(call(&service, "f", ()).await, Err(busy));
    assert_eq!(call(&service, "g", ()).await, Ok(1.into()));
    gate.open.notify_waiters();
    for call in running {
        assert_eq!(call.await.unwrap(), Ok(1.into()));
    }

    let gate = Gate::default();
    let server = gate.serve(Server::new(), Method::new("f"));
    let service = build(
        server
            .method("g", || 1)
            .fallback(|_, _| async { 2 })
            .max_calls(1),
    );
    let running = spawn(&service, "f");
    reaches(&gate.begun, 1).await;
    let busy = Fault::new(
        Fault::BUSY,
        "busy: the limit of running calls (1) is reached",
    );
    for name in ["f", "g", "none"] {
        assert_eq!(call(&service, name, ()).await, Err(busy.clone()), "{name}");
    }
    assert!(call(&service, "system.listMethods", ()).await.is_ok());
    gate.open.notify_waiters();
    assert_eq!(running.await.unwrap(), Ok(1.into()));
    assert_eq!(call(&service, "none", ()).await, Ok(2.into()));
}

#[tokio::test]
async fn a_caller_that_leaves_takes_its_call_along_unless_it_is_detached() {
    let table = [
        (Method::new("f"), false),
        (Method::new("f").with_timeout(LONG), false),
        (Method::new("f").with_detached(), true),
        (Method::new("f").with_detached().with_concurrency(1), true),
    ];
    for (method, detached) in table {
        let text = format!("{method:?}");
        let gate = Gate::default();
        let service = build(gate.serve(Server::new(), method));
        let leaving = spawn(&service, "f");
        reaches(&gate.begun, 1).await;
        leaving.abort();
        assert!(leaving.await.unwrap_err().is_cancelled());
        tokio::task::yield_now().await;
        let dropped = gate.dropped.load(Ordering::SeqCst);
        assert_eq!(dropped, usize::from(!detached), "{text}");
        gate.open.notify_waiters();
        reaches(&gate.dropped, 1).await;
        let ended = gate.ended.load(Ordering::SeqCst);
        assert_eq!(ended, usize::from(detached), "{text}");

        // a caller that stays is answered, whichever it is
        let staying = spawn(&service, "f");
        reaches(&gate.begun, 2).await;
        gate.open.notify_waiters();
        assert_eq!(staying.await.unwrap(), Ok(1.into()), "{text}");
    }
}

#[tokio::test]
async fn a_detached_call_has_its_deadline_all_the_same() {
    let gate = Gate::default();
    let method = Method::new("f").with_detached().with_timeout(SHORT);
    let service = build(gate.serve(Server::new(), method));
    assert_eq!(code(&call(&service, "f", ()).await), Some(Fault::DEADLINE));
    reaches(&gate.dropped, 1).await;
    assert_eq!(gate.ended.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_calls_of_a_multicall_run_as_the_server_says() {
    // each waits for the one behind it
    let server = |concurrency| {
        let steps = Arc::new(tokio::sync::Semaphore::new(0));
        let ended = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&ended);
        let server = Server::new()
            .method("step", move |number: i32| {
                let (steps, log) = (Arc::clone(&steps), Arc::clone(&log));
                async move {
                    if number < 3 {
                        steps.acquire().await.expect("open").forget();
                    }
                    log.lock().unwrap().push(number);
                    steps.add_permits(1);
                    number
                }
            })
            .call_timeout(Duration::from_millis(300))
            .multicall_concurrency(concurrency);
        (build(server), ended)
    };
    let entry = |number: i32| value!({"methodName": "step", "params": [number]});
    let calls = [entry(1), entry(2), entry(3), entry(4)];
    for (concurrency, passes) in [(1, false), (2, false), (3, true), (100, true)] {
        let (service, ended) = server(concurrency);
        let outcome = call(&service, "system.multicall", (&calls,)).await.unwrap();
        let first = outcome[0].get("faultCode").is_none();
        assert_eq!(first, passes, "{concurrency}: {outcome}");
        if passes {
            // in the order of the calls, whatever the order of their ends
            assert_eq!(outcome, value!([[1], [2], [3], [4]]));
            assert_ne!(*ended.lock().unwrap(), [1, 2, 3, 4]);
        }
    }
}

/// 64 threads, 1,000 blocking calls, and a runtime of two threads that goes on answering.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_blocking_calls_leave_the_runtime_alone() {
    let pinged = Arc::new((Mutex::new(0), std::sync::Condvar::new()));
    let (waiting, counting) = (Arc::clone(&pinged), Arc::clone(&pinged));
    let server = Server::new()
        .method(Method::new("block").with_blocking(), move || {
            let (pings, more) = &*waiting;
            let pings = pings.lock().unwrap();
            let enough = more.wait_timeout_while(pings, LONG, |pings| *pings < 50);
            enough.is_ok_and(|(_, timeout)| !timeout.timed_out())
        })
        .method("ping", move || {
            *counting.0.lock().unwrap() += 1;
            counting.1.notify_all();
            "pong"
        })
        .blocking_queue(1000);
    let service = build(server);
    let blocked: Vec<_> = (0..1000).map(|_| spawn(&service, "block")).collect();
    for _ in 0..50 {
        assert_eq!(call(&service, "ping", ()).await, Ok("pong".into()));
    }
    for call in blocked {
        assert_eq!(call.await.unwrap(), Ok(true.into()));
    }
}

/// The connection is gone, and the server is told to stop: it waits for the call all the same.
#[tokio::test]
async fn a_server_waits_for_detached_calls() {
    let gate = Gate::default();
    let server = gate.serve(Server::new(), Method::new("f").with_detached());
    let mut running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("f", "")).await.unwrap();
    reaches(&gate.begun, 1).await;
    // a reset, which would drop any other call
    stream.set_zero_linger().unwrap();
    drop(stream);
    running.stop();
    let ended = timeout(Duration::from_millis(200), &mut running.serving).await;
    assert!(ended.is_err(), "it did not wait");
    assert_eq!(gate.dropped.load(Ordering::SeqCst), 0);
    gate.open.notify_waiters();
    running.ended().await.unwrap();
    assert_eq!(gate.ended.load(Ordering::SeqCst), 1);
}

#[derive(Clone)]
struct User(&'static str);

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum AccountError {
    #[error("nobody")]
    #[fault(code = 1)]
    Anonymous,
}

/// What a trait says of its methods, kept by the server.
#[xmlrpc_service(prefix = "account.")]
trait Account {
    #[xmlrpc(idempotent, timeout = "30ms")]
    async fn balance(
        &self,
        #[xmlrpc(context)] cx: &Context,
        currency: Option<String>,
    ) -> Result<String, AccountError>;
    #[xmlrpc(timeout = "30ms")]
    async fn never(&self) -> bool;
    #[xmlrpc(blocking)]
    fn statement(&self) -> bool;
    async fn sum(&self, #[xmlrpc(rest)] amounts: Vec<i64>) -> i64;
}

struct Bank(std::thread::ThreadId);

impl Account for Bank {
    async fn balance(
        &self,
        cx: &Context,
        currency: Option<String>,
    ) -> Result<String, AccountError> {
        let user = cx.get::<User>().ok_or(AccountError::Anonymous)?;
        let limited = cx.deadline().is_some();
        let currency = currency.unwrap_or_else(|| "EUR".to_owned());
        Ok(format!("{} {currency} {limited}", user.0))
    }

    async fn never(&self) -> bool {
        std::future::pending().await
    }

    fn statement(&self) -> bool {
        std::thread::current().id() != self.0
    }

    async fn sum(&self, amounts: Vec<i64>) -> i64 {
        amounts.iter().sum()
    }
}

#[tokio::test]
async fn a_server_does_as_the_trait_says() {
    let bank = || AccountServer::new(Bank(std::thread::current().id()));
    let known = from_fn(async |mut request: RpcRequest, next: Next| {
        request.context_mut().insert(User("ada"));
        next.run(request).await
    });
    let service = build(Server::new().service(bank()).layer(known));
    let i8 = |number: i64| Ok(Value::from(number));
    let table = [
        ("balance", value!([]), Ok("ada EUR true".into())),
        ("balance", value!(["CHF"]), Ok("ada CHF true".into())),
        ("never", value!([]), Err(Fault::DEADLINE)),
        ("statement", value!([]), Ok(true.into())),
        ("sum", value!([]), i8(0)),
        ("sum", value!([1, 2, 3]), i8(6)),
        ("sum", value!(["x"]), Err(Fault::INVALID_PARAMS)),
    ];
    for (name, params, expected) in table {
        let name = format!("account.{name}");
        let outcome = call(&service, &name, &params).await;
        let outcome = outcome.map_err(|fault| fault.code);
        assert_eq!(outcome, expected, "{name}{params}");
    }
    let nobody = build(Server::new().service(bank()));
    let outcome = call(&nobody, "account.balance", ()).await;
    assert_eq!(outcome, Err(Fault::new(1, "nobody")));
}

/// Dropped at each of its awaits, a call leaves nothing behind: no place taken, nothing running.
#[tokio::test]
async fn a_call_can_be_dropped_at_every_await() {
    let alive = Arc::new(AtomicUsize::new(0));
    let dropped = Arc::clone(&alive);
    let server = Server::new()
        .method(Method::new("f").with_concurrency(1), move || {
            let alive = OnDrop(Arc::clone(&dropped));
            async move {
                let _alive = alive;
                for _ in 0..3 {
                    tokio::task::yield_now().await;
                }
                "done"
            }
        })
        .layer(from_fn(async |request: RpcRequest, next: Next| {
            tokio::task::yield_now().await;
            let reply = next.run(request).await;
            tokio::task::yield_now().await;
            reply
        }))
        .max_calls(1)
        .call_timeout(LONG);
    let service = build(server);
    let mut ended = false;
    let mut polls = 0;
    while !ended {
        let mut running = Box::pin(call(&service, "f", ()));
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        ended = (0..polls).any(|_| running.as_mut().poll(&mut cx).is_ready());
        drop(running);
        let before = alive.swap(0, Ordering::SeqCst);
        assert_eq!(before, usize::from(polls > 1), "{polls}");
        // the one place is free again
        assert_eq!(call(&service, "f", ()).await, Ok("done".into()), "{polls}");
        alive.store(0, Ordering::SeqCst);
        polls += 1;
    }
    // once for each await, and once more for the end
    assert_eq!(polls - 1, 6);
}
