//! The server that the transcripts call.

use std::sync::OnceLock;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime, Fault, Struct, Value, XmlRpcFault, XmlRpcType, xmlrpc_service};
use xmlrpc_server::{Server, Services};

/// What is known of some samples.
#[derive(Serialize, Deserialize, XmlRpcType)]
struct Stats {
    /// The arithmetic mean.
    mean: f64,
    label: Option<String>,
}

#[derive(Debug, XmlRpcFault)]
enum CalcError {
    /// There is no such quotient.
    #[fault(code = 101)]
    DivisionByZero,
}

impl std::fmt::Display for CalcError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("division by zero")
    }
}

impl std::error::Error for CalcError {}

struct Calculator;

#[xmlrpc_service]
#[allow(
    clippy::needless_pass_by_value,
    reason = "services take what they are sent"
)]
impl Calculator {
    /// Adds two integers.
    fn add(&self, a: i32, b: i32) -> i32 {
        a.wrapping_add(b)
    }
    /// Divides `a` by `b`.
    fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError> {
        if b == 0.0 {
            return Err(CalcError::DivisionByZero);
        }
        Ok(a / b)
    }
    #[xmlrpc(name = "stats.mean")]
    fn mean(&self, samples: Vec<f64>, label: Option<String>) -> Result<Stats, Fault> {
        if samples.is_empty() {
            return Err(Fault::new(1, "no samples\u{1b}[31m"));
        }
        let mean = samples.iter().sum::<f64>() / samples.len() as f64;
        Ok(Stats { mean, label })
    }
    /// Gives back what it takes.
    fn echo(&self, value: Value) -> Value {
        value
    }
    fn greet(&self, name: String) -> String {
        format!("Hello, {name}")
    }
    #[xmlrpc(name = "test.dates")]
    fn dates(&self) -> (DateTime, Bytes) {
        let date = "19980717T14:08:55".parse().unwrap();
        (date, Bytes::from(b"\x00\x01\xff"))
    }
    #[xmlrpc(name = "test.slow")]
    async fn slow(&self) -> i32 {
        tokio::time::sleep(Duration::from_secs(5)).await;
        1
    }
    #[xmlrpc(name = "test.large")]
    fn large(&self, mib: u16) -> Bytes {
        vec![b'x'; usize::from(mib) << 20].into()
    }
    #[xmlrpc(name = "test.login")]
    fn login(&self, user: String, password: String) -> Struct {
        [("user", user), ("token", password)].into_iter().collect()
    }
}

/// Stalls for a second at every hundredth call.
#[allow(dead_code, reason = "not every test stalls")]
struct Stalling(std::sync::atomic::AtomicU32);

#[xmlrpc_service]
impl Stalling {
    async fn tick(&self) -> u32 {
        let calls = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if calls % 100 == 99 {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        calls
    }
}

/// Starts a server that stalls.
#[allow(dead_code, reason = "not every test stalls")]
pub(crate) fn stalling_url() -> String {
    start(Server::new().service(Stalling(Default::default())))
}

/// Starts it the first time; it ends with the test. At `/silent` it does not list its methods.
pub(crate) fn url() -> String {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        let silent = Services::new().introspection(false).service(Calculator);
        let server = Server::new().max_response(64 << 20).service(Calculator);
        start(server.at("/silent", silent))
    })
    .clone()
}

pub(crate) fn start(server: Server) -> String {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async move {
            let bound = server.bind("127.0.0.1:0").await.unwrap();
            let address = bound.local_addr().unwrap();
            send.send(format!("http://{address}/RPC2")).unwrap();
            bound.serve().await.unwrap();
        });
    });
    receive.recv().unwrap()
}
