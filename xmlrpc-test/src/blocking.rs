//! Mocks for callers that block.

use std::fmt;

use serde_core::{Serialize, de::DeserializeOwned};
use xmlrpc_core::rpc::{CallError, Caller, Method};
use xmlrpc_core::{Dialect, XmlRpcFault, message};

use crate::caller::{self, read};

/// Answers the calls of blocking clients: made by [`MockCaller::blocking`](crate::MockCaller::blocking).
///
/// # Examples
///
/// ```
/// use xmlrpc_core::xmlrpc_service;
/// use xmlrpc_test::{MockCaller, blocking};
///
/// #[xmlrpc_service(client)]
/// trait Account {
///     async fn balance(&self) -> i64;
/// }
///
/// /// Code of the application, which blocks.
/// struct Shop {
///     account: AccountClient<blocking::MockCaller>,
/// }
///
/// let mock = MockCaller::new();
/// AccountClient::new(mock.when()).balance().returns(3);
/// let shop = Shop { account: AccountClient::new(mock.blocking()) };
/// assert_eq!(shop.account.balance()?, 3);
/// # Ok::<(), xmlrpc_core::CallError>(())
/// ```
#[derive(Clone)]
pub struct MockCaller(caller::MockCaller);

impl caller::MockCaller {
    /// Returns the same mock for generated clients whose calls block.
    #[must_use]
    pub fn blocking(&self) -> MockCaller {
        MockCaller(self.clone())
    }
}

impl Caller for MockCaller {
    type Output<'a, R, E>
        = Result<R, CallError<E>>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Result<R, CallError<E>>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        let document = message::encode_call_for(method, &params, &Dialect::DEFAULT);
        let received = self.0.receive(method, document);
        let (action, after) = received.map_err(CallError::into_typed)?;
        std::thread::sleep(after);
        read(method, action)
    }

    fn map_value<'a, R, E>(
        output: Result<R, CallError<E>>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> Result<R, CallError<E>>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        output.map(map)
    }
}

impl fmt::Debug for MockCaller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
