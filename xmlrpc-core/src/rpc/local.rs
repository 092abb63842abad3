//! Calls without a transport.

use serde_core::{Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::fault::{Fault, XmlRpcFault};
use crate::limits::ReadOptions;
use crate::message::{self, Call};
use crate::rpc::{BoxFuture, CallError, Caller, Dispatch, Method, Reply, multicall};

/// Calls a service in the same process: every call is encoded, dispatched and decoded as it
/// would be over HTTP, without a socket. For tests, and for programs that are their own server.
///
/// Answers `system.multicall` as well, so batches work.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{rpc::Local, xmlrpc_service};
///
/// struct Calculator;
///
/// #[xmlrpc_service]
/// impl Calculator {
///     fn add(&self, a: i32, b: i32) -> i32 {
///         a + b
///     }
/// }
///
/// # tokio_test(async {
/// let calculator = CalculatorClient::new(Local::new(Calculator));
/// assert_eq!(calculator.add(3, 5).await?, 8);
/// # Ok::<(), xmlrpc_core::CallError>(())
/// # });
/// # fn tokio_test<T>(future: impl Future<Output = Result<T, xmlrpc_core::CallError>>) {
/// #     let mut future = std::pin::pin!(future);
/// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// #     assert!(matches!(future.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(_))));
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Local<D> {
    service: D,
}

impl<D: Dispatch> Local<D> {
    /// A caller of this service.
    pub const fn new(service: D) -> Self {
        Self { service }
    }

    /// The service.
    pub const fn get_ref(&self) -> &D {
        &self.service
    }

    /// The service.
    pub fn into_inner(self) -> D {
        self.service
    }

    async fn answer(&self, body: Vec<u8>) -> Reply {
        let options = ReadOptions::default();
        match Call::from_body(body, &options, None) {
            Err(error) => Reply::fault(error),
            Ok(call) if call.method() == multicall::NAME => {
                multicall::answer(&call, &options.limits, |call| self.service.dispatch(call)).await
            }
            Ok(call) => self.service.dispatch(call).await,
        }
    }
}

impl<D: Dispatch> Caller for Local<D> {
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
        let body = message::encode_call(method.name(), &params);
        Box::pin(async move {
            let reply = self.answer(body.map_err(CallError::Encode)?).await;
            let document = reply.into_document(&Dialect::DEFAULT);
            message::decode_response(&document)
                .map_err(CallError::Decode)?
                .map_err(|fault: Fault| CallError::from_fault(fault))
        })
    }
}
