//! Mocks without a socket.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use serde_core::{Serialize, de::DeserializeOwned};
use xmlrpc_core::rpc::{BoxFuture, CallError, Caller, Method, RawCaller};
use xmlrpc_core::{
    Dialect, Error, FailedCall, RawValue, ReadOptions, Value, XmlRpcFault, message, value,
};

use crate::broken::Broken;
use crate::expectation::{On, When};
use crate::table::{Action, ReceivedCall, Table, Times};

/// Answers calls as it was told, without a socket: for code over a generated client.
///
/// Parameters and results are encoded and decoded as they would be over HTTP. A clone is the same
/// mock. When the last one is dropped, it panics if a call was unexpected, or did not come as often
/// as [`times`](crate::Expectation::times) says.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::xmlrpc_service;
/// use xmlrpc_test::MockCaller;
///
/// #[xmlrpc_service]
/// trait Account {
///     async fn sum(&self, amounts: Vec<i64>) -> i64;
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockCaller::new();
/// AccountClient::new(mock.when()).sum(vec![1, 2]).returns(3);
/// assert_eq!(AccountClient::new(&mock).sum(vec![1, 2]).await?, 3);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MockCaller {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    table: Table,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.table.verify();
    }
}

/// What a mock without a socket gives in place of a response.
#[derive(Debug)]
struct NoResponse {
    method: &'static str,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Broken(Broken),
    Unwritable(String),
}

impl fmt::Display for NoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: ", self.method.escape_debug())?;
        match &self.why {
            Why::Broken(broken) => write!(f, "the mock was told not to answer: {broken:?}"),
            Why::Unwritable(text) => write!(f, "what the mock returns cannot be written: {text}"),
        }
    }
}

impl StdError for NoResponse {}

impl MockCaller {
    /// Makes a mock that expects nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a caller whose methods say what is expected, in the types of the service.
    #[must_use]
    pub fn when(&self) -> When {
        When::new(&self.inner.table)
    }

    /// Says how to answer the calls of a method, however often they come.
    pub fn on(&self, method: &str) -> On {
        On::new(&self.inner.table, method, None, Times::Any)
    }

    /// Expects calls of a method: at least one, unless [`times`](On::times) says how many.
    pub fn expect(&self, method: impl Into<Method>) -> On {
        On::new(
            &self.inner.table,
            method.into().name(),
            None,
            Times::AtLeastOnce,
        )
    }

    /// Returns the calls that came so far.
    #[must_use]
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.inner.table.calls()
    }

    /// Checks that everything came as expected, as dropping the mock does.
    ///
    /// # Panics
    ///
    /// When a call was unexpected, or did not come as often as it should.
    #[track_caller]
    pub fn verify(&self) {
        self.inner.table.verify();
    }

    pub(crate) fn receive(
        &self,
        method: &'static Method,
        document: Result<Vec<u8>, Error>,
    ) -> Result<(Action, Duration), CallError> {
        let call = document.and_then(|document| {
            let call = message::Call::parse(&document)?;
            Ok(ReceivedCall {
                method: call.method().to_owned(),
                params: call.params().decode()?,
                headers: HeaderMap::new(),
            })
        });
        let call = call.map_err(|error| CallError::Encode(error.with_method(method.name())))?;
        Ok(self.inner.table.receive(call))
    }
}

/// What a caller gets of an action.
fn outcome(method: &'static Method, action: Action) -> Result<Value, CallError> {
    let method = method.name();
    let why = match action {
        Action::Value(value) => return Ok(value),
        Action::Fault(fault) => return Err(CallError::Fault(fault, FailedCall::new(method))),
        Action::Broken(broken) => Why::Broken(broken),
        Action::Unwritable(text) => Why::Unwritable(text),
    };
    Err(CallError::transport(NoResponse { method, why }))
}

pub(crate) fn read<R: DeserializeOwned, E: XmlRpcFault>(
    method: &'static Method,
    action: Action,
) -> Result<R, CallError<E>> {
    let value = outcome(method, action).map_err(CallError::into_typed)?;
    value::from_value(&value).map_err(|error| CallError::Decode(error.with_method(method.name())))
}

impl Caller for MockCaller {
    type Output<'a, R, E>
        = BoxFuture<'a, Result<R, CallError<E>>>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Self::Output<'a, R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        let document = message::encode_call_for(method, &params, &Dialect::DEFAULT);
        Box::pin(async move {
            let received = self.receive(method, document);
            let (action, after) = received.map_err(CallError::into_typed)?;
            if !after.is_zero() {
                tokio::time::sleep(after).await;
            }
            read(method, action)
        })
    }

    fn map_value<'a, R, E>(
        output: Self::Output<'a, R, E>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> Self::Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        Box::pin(async { output.await.map(map) })
    }
}

/// Makes it a [`BoxCaller`](xmlrpc_core::rpc::BoxCaller).
impl RawCaller for MockCaller {
    fn call_raw<'a>(
        &'a self,
        method: &'static Method,
        document: Vec<u8>,
    ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>> {
        Box::pin(async move {
            let (action, after) = self.receive(method, Ok(document))?;
            if !after.is_zero() {
                tokio::time::sleep(after).await;
            }
            RawValue::encode(&outcome(method, action)?)
                .map_err(|error| CallError::Decode(error.with_method(method.name())))
        })
    }

    fn dialect(&self) -> &Dialect {
        Caller::dialect(self)
    }

    fn read_options(&self) -> &ReadOptions {
        Caller::read_options(self)
    }
}

impl From<&MockCaller> for xmlrpc_core::rpc::BoxCaller {
    fn from(mock: &MockCaller) -> Self {
        mock.clone().into()
    }
}

impl fmt::Debug for MockCaller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockCaller")
            .field("calls", &self.calls().len())
            .finish_non_exhaustive()
    }
}
