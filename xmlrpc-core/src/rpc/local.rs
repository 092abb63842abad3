//! Calls without a transport.

use std::convert::Infallible;

use serde_core::{Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::fault::XmlRpcFault;
use crate::message::{self, Call};
use crate::read_options::ReadOptions;
use crate::rpc::{
    BoxFuture, CallError, Caller, Context, Dispatch, FailedCall, Method, Never, RawCaller, Reply,
    multicall,
};
use crate::value::RawValue;

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
    context: Context,
}

impl<D> Local<D> {
    /// Makes a caller of this service.
    pub fn new(service: impl IntoService<D>) -> Self {
        Self {
            service: service.into_service(),
            context: Context::new(),
        }
    }

    /// Sets the context of every call, such as the user that a server would put in.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::{Context, Local};
    /// # fn calls(service: impl xmlrpc_core::Dispatch) {
    /// #[derive(Clone)]
    /// struct User(&'static str);
    ///
    /// let mut cx = Context::new();
    /// cx.insert(User("ada"));
    /// let local = Local::new(service).with_context(cx);
    /// # }
    /// ```
    #[must_use]
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    /// Returns the service.
    #[must_use]
    pub const fn get_ref(&self) -> &D {
        &self.service
    }

    /// Returns the service.
    #[must_use]
    pub fn into_inner(self) -> D {
        self.service
    }
}

/// A service, which is its own `D`.
///
/// As with the caller of a generated client, there are two implementations, so that `D` stays
/// unknown when it is not a service, and rustc keeps silent about what is done with it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an XML-RPC service",
    label = "not a service",
    note = "if it implements a trait with `#[xmlrpc_service]`, wrap it in the server that the attribute makes: `CalculatorServer::new(…)` for a trait `Calculator`",
    note = "if it is such a server, what is in it has to implement the trait",
    note = "if its methods stand in an `impl` block, put `#[xmlrpc_service]` on that block",
    note = "a service is passed by value, or in an `Arc`"
)]
pub trait IntoService<D> {
    fn into_service(self) -> D;
}

#[diagnostic::do_not_recommend]
impl<D: Dispatch> IntoService<D> for D {
    fn into_service(self) -> D {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Never> IntoService<Infallible> for T {
    fn into_service(self) -> Infallible {
        self.never()
    }
}

impl<D: Dispatch> Local<D> {
    /// The response to an encoded call, as a server would send it.
    async fn respond(&self, body: Vec<u8>) -> Vec<u8> {
        let reply = self.handle(body).await;
        reply.into_document(self.context.dialect())
    }

    async fn handle(&self, body: Vec<u8>) -> Reply {
        let options = ReadOptions::default();
        let cx = &self.context;
        match Call::from_body(body, &options, None) {
            Err(error) => Reply::fault(error),
            Ok(call) if call.method() == multicall::NAME => {
                let dispatch = |call| self.service.dispatch(call, cx);
                multicall::dispatch_entries(&call, cx, &options.limits, 1, dispatch).await
            }
            Ok(call) => self.service.dispatch(call, cx).await,
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
        let body = message::encode_call_for(method, &params, Caller::dialect(self));
        Box::pin(async move {
            let document = self.respond(body.map_err(CallError::Encode)?).await;
            message::decode_response_with(&document, Caller::read_options(self), None)
                .map_err(|error| CallError::Decode(error.with_method(method.name())))?
                .map_err(|fault| CallError::from_fault(fault, FailedCall::new(method.name())))
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

impl<D: Dispatch> RawCaller for Local<D> {
    fn call_raw<'a>(
        &'a self,
        method: &'static Method,
        document: Vec<u8>,
    ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>> {
        Box::pin(async move {
            let document = self.respond(document).await;
            message::decode_response_with(&document, Caller::read_options(self), None)
                .map_err(|error| CallError::Decode(error.with_method(method.name())))?
                .map_err(|fault| CallError::Fault(fault, FailedCall::new(method.name())))
        })
    }

    fn dialect(&self) -> &Dialect {
        Caller::dialect(self)
    }

    fn read_options(&self) -> &ReadOptions {
        Caller::read_options(self)
    }
}
