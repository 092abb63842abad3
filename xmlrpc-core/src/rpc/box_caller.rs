//! A caller without its type.

use std::fmt;
use std::sync::Arc;

use serde_core::{Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::fault::XmlRpcFault;
use crate::message::{self, Additions};
use crate::read_options::ReadOptions;
use crate::rpc::{BoxFuture, CallError, Caller, Method};
use crate::value::RawValue;

/// Sends encoded calls: the caller inside a [`BoxCaller`].
///
/// Asynchronous clients implement it, and so does [`Local`](crate::rpc::Local). Implement it to
/// carry calls over something else than HTTP.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::message::Response;
/// use xmlrpc_core::rpc::{BoxCaller, BoxFuture, Method, RawCaller};
/// use xmlrpc_core::value::RawValue;
/// use xmlrpc_core::{CallError, Dialect, FailedCall, ReadOptions, xmlrpc_service};
///
/// /// Sends documents with a function, for example over a message queue.
/// struct Queue<F>(F, ReadOptions);
///
/// impl<F: Fn(Vec<u8>) -> Vec<u8> + Send + Sync> RawCaller for Queue<F> {
///     fn call_raw<'a>(
///         &'a self,
///         method: &'static Method,
///         document: Vec<u8>,
///     ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>> {
///         Box::pin(async move {
///             let body = (self.0)(document);
///             let response = Response::parse(&body).map_err(CallError::Decode)?;
///             match response.value() {
///                 Ok(value) => Ok(value.clone()),
///                 Err(fault) => {
///                     let call = FailedCall::new(method.name());
///                     Err(CallError::from_fault(fault.clone(), call))
///                 }
///             }
///         })
///     }
///
///     fn dialect(&self) -> &Dialect {
///         &Dialect::DEFAULT
///     }
///
///     fn read_options(&self) -> &ReadOptions {
///         &self.1
///     }
/// }
///
/// #[xmlrpc_service(client)]
/// trait Clock {
///     async fn hour(&self) -> u8;
/// }
///
/// #[tokio::main(flavor = "current_thread")]
/// async fn main() -> Result<(), CallError> {
///     let noon = |_| xmlrpc_core::message::encode_response(&12).unwrap();
///     let clock = ClockClient::new(BoxCaller::from(Queue(noon, ReadOptions::lenient())));
///     assert_eq!(clock.hour().await?, 12);
///     Ok(())
/// }
/// ```
pub trait RawCaller: Send + Sync {
    /// Sends an encoded call of `method`, and returns the value of the response as it stands.
    fn call_raw<'a>(
        &'a self,
        method: &'static Method,
        document: Vec<u8>,
    ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>>;

    /// Returns the dialect that calls are written in.
    fn dialect(&self) -> &Dialect;

    /// Returns how responses are read.
    fn read_options(&self) -> &ReadOptions;

    /// Returns the parameters and the prefix that are added to every call. Default: none.
    fn additions(&self) -> &Additions {
        const { &Additions::new() }
    }
}

/// Hides the type of an asynchronous caller, so that an application has one type of client, over
/// HTTP and in tests alike.
///
/// Convert a client or a [`Local`](crate::rpc::Local) with `into()`. A clone is cheap and calls
/// through the same client. Each call costs two allocations more than one through the client
/// itself.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::{BoxCaller, Local};
/// use xmlrpc_core::xmlrpc_service;
///
/// #[xmlrpc_service]
/// pub trait Rates {
///     async fn rate(&self, currency: &str) -> f64;
/// }
///
/// /// The application: it names no transport.
/// struct Shop {
///     rates: RatesClient<BoxCaller>,
/// }
///
/// impl Shop {
///     fn new(caller: impl Into<BoxCaller>) -> Self {
///         Self { rates: RatesClient::new(caller.into()) }
///     }
///
///     async fn price(&self, euros: f64) -> Result<f64, xmlrpc_core::CallError> {
///         Ok(euros * self.rates.rate("USD").await?)
///     }
/// }
///
/// // in production: `Shop::new(Client::new(url)?)`; in a test:
/// struct Fixed;
///
/// impl Rates for Fixed {
///     async fn rate(&self, _: &str) -> f64 {
///         1.25
///     }
/// }
///
/// # fn main() {
/// # let test = async {
/// let shop = Shop::new(Local::new(RatesServer::new(Fixed)));
/// assert_eq!(shop.price(4.0).await?, 5.0);
/// # Ok::<(), xmlrpc_core::CallError>(())
/// # };
/// # let mut test = std::pin::pin!(test);
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(test.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(()))));
/// # }
/// ```
#[derive(Clone)]
pub struct BoxCaller(Arc<dyn RawCaller>);

impl<C: RawCaller + 'static> From<C> for BoxCaller {
    fn from(caller: C) -> Self {
        Self(Arc::new(caller))
    }
}

impl Caller for BoxCaller {
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
        let document = message::encode_call_adding(
            method.name(),
            Some(method),
            &params,
            self.dialect(),
            self.0.additions(),
        );
        let caller = self.0.clone();
        Box::pin(async move {
            let document = document.map_err(CallError::Encode)?;
            match caller.call_raw(method, document).await {
                Ok(value) => value.decode_with(caller.read_options()).map_err(|error| {
                    let name = caller.additions().full_name(method.name());
                    CallError::Decode(error.with_method(&name))
                }),
                Err(error) => {
                    let name = caller.additions().full_name(method.name());
                    Err(named(error, &name).into_typed())
                }
            }
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

    fn dialect(&self) -> &Dialect {
        self.0.dialect()
    }

    fn read_options(&self) -> &ReadOptions {
        self.0.read_options()
    }

    fn additions(&self) -> &Additions {
        self.0.additions()
    }
}

/// A caller need not name the method in errors of reading.
#[cold]
fn named(error: CallError, method: &str) -> CallError {
    match error {
        CallError::Decode(error) => CallError::Decode(error.with_method(method)),
        CallError::Encode(error) => CallError::Encode(error.with_method(method)),
        error => error,
    }
}

impl fmt::Debug for BoxCaller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoxCaller").finish_non_exhaustive()
    }
}
