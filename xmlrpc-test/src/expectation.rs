//! The sentences that say what a mock expects.
#![allow(
    clippy::return_self_not_must_use,
    reason = "an expectation stands from its first word on"
)]

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde_core::{Serialize, de::DeserializeOwned};
use xmlrpc_core::rpc::{Caller, Method};
use xmlrpc_core::{Dialect, Fault, Value, XmlRpcFault, message, value};

use crate::broken::Broken;
use crate::table::{Action, Table, Times};

/// Says what to expect of a method that is known by name only.
///
/// Made by [`MockServer::on`](crate::MockServer::on) and
/// [`expect`](crate::MockServer::expect). Unless told otherwise it returns nil at once.
pub struct On {
    table: Table,
    place: usize,
}

/// Says what to expect of a method, in the types of its service.
///
/// Made by the methods of a generated client over [`MockServer::when`](crate::MockServer::when).
pub struct Expectation<R, E = Fault> {
    on: On,
    types: PhantomData<fn(R, E)>,
}

macro_rules! common {
    () => {
        /// Expects the call exactly this often; the next one is unexpected.
        pub fn times(self, times: usize) -> Self {
            self.change(|entry| entry.times = Times::Exactly(times))
        }

        /// Waits this long before it answers. Default: it answers at once.
        pub fn after(self, wait: Duration) -> Self {
            self.change(|entry| entry.after = wait)
        }

        /// Fails to answer, in this way.
        pub fn responds(self, broken: Broken) -> Self {
            self.change(|entry| entry.action = Action::Broken(broken))
        }
    };
}

impl On {
    pub(crate) fn new(
        table: &Table,
        method: &str,
        params: Option<Vec<Value>>,
        times: Times,
    ) -> Self {
        Self {
            place: table.add(method, params, times),
            table: table.clone(),
        }
    }

    fn change(self, change: impl FnOnce(&mut crate::table::Entry)) -> Self {
        self.table.change(self.place, change);
        self
    }

    common!();

    /// Expects these parameters: a tuple. Default: any.
    ///
    /// # Panics
    ///
    /// When they cannot be written as XML-RPC.
    #[track_caller]
    pub fn params(self, params: impl Serialize) -> Self {
        let params = match values("params", &params) {
            Ok(params) => params,
            Err(error) => panic!("the expected parameters cannot be written: {error}"),
        };
        self.change(|entry| entry.params = Some(params))
    }

    /// Returns this value.
    pub fn returns(self, value: impl Serialize) -> Self {
        self.change(|entry| entry.action = written(&value))
    }

    /// Fails with this fault.
    pub fn returns_fault(self, fault: impl Into<Fault>) -> Self {
        let fault = fault.into();
        self.change(|entry| entry.action = Action::Fault(fault))
    }
}

impl<R, E> Expectation<R, E> {
    fn change(self, change: impl FnOnce(&mut crate::table::Entry)) -> Self {
        Self {
            on: self.on.change(change),
            types: PhantomData,
        }
    }

    common!();

    /// Returns this value.
    pub fn returns(self, value: R) -> Self
    where
        R: Serialize,
    {
        self.change(|entry| entry.action = written(&value))
    }

    /// Fails with this error of the method.
    pub fn returns_fault(self, error: E) -> Self
    where
        E: XmlRpcFault,
    {
        let fault = error.into();
        self.change(|entry| entry.action = Action::Fault(fault))
    }
}

fn written<T: Serialize>(value: &T) -> Action {
    match value::to_value(value) {
        Ok(value) => Action::Value(value),
        Err(error) => Action::Unwritable(error.to_string()),
    }
}

/// The parameters as the receiver reads them.
fn values<P: Serialize>(method: &str, params: &P) -> Result<Vec<Value>, xmlrpc_core::Error> {
    let document = message::encode_call(method, params)?;
    message::Call::parse(&document)?.params().decode()
}

/// Turns the methods of a generated client into [`Expectation`]s.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::xmlrpc_service;
/// use xmlrpc_test::MockServer;
///
/// #[xmlrpc_service]
/// trait Calculator {
///     async fn add(&self, a: i32, b: i32) -> i32;
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await;
/// CalculatorClient::new(server.when()).add(1, 2).returns(3).times(1);
/// let client = xmlrpc_client::Client::new(server.url())?;
/// assert_eq!(CalculatorClient::new(client).add(1, 2).await?, 3);
/// # Ok(())
/// # }
/// ```
pub struct When {
    table: Table,
}

impl When {
    pub(crate) fn new(table: &Table) -> Self {
        Self {
            table: table.clone(),
        }
    }
}

impl Caller for When {
    type Output<'a, R, E>
        = Expectation<R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    /// # Panics
    ///
    /// When the parameters cannot be written as XML-RPC.
    #[track_caller]
    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Expectation<R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        let document = message::encode_call_for(method, &params, &Dialect::DEFAULT);
        let params =
            document.and_then(|document| message::Call::parse(&document)?.params().decode());
        let params: Vec<Value> = match params {
            Ok(params) => params,
            Err(error) => panic!(
                "the parameters of `{}` cannot be written: {error}",
                method.name()
            ),
        };
        Expectation {
            on: On::new(&self.table, method.name(), Some(params), Times::Any),
            types: PhantomData,
        }
    }
}

impl fmt::Debug for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On").finish_non_exhaustive()
    }
}

impl<R, E> fmt::Debug for Expectation<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation").finish_non_exhaustive()
    }
}

impl fmt::Debug for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("When").finish_non_exhaustive()
    }
}
