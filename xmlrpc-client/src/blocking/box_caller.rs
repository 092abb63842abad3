//! Blocking callers without their type.

use std::fmt;
use std::sync::Arc;

use serde_core::{Serialize, de::DeserializeOwned};
use tokio::runtime::Handle;
use xmlrpc_core::message::{self, Additions};
use xmlrpc_core::rpc::{Caller, Method, RawCaller};
use xmlrpc_core::{CallError, Dialect, Error, ReadOptions, XmlRpcFault};

use crate::blocking::{Client, runtime, wait};
use crate::error::BuildError;
use crate::transport::HttpService;

/// Hides the type of a blocking caller, so that an application names one type of client whether
/// it calls over HTTP or is tested in the same process.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::blocking::BoxCaller;
/// use xmlrpc_core::rpc::Local;
/// use xmlrpc_core::xmlrpc_service;
///
/// #[xmlrpc_service]
/// pub trait Rates {
///     async fn rate(&self, currency: String) -> f64;
/// }
///
/// struct Shop {
///     // over HTTP: `blocking::Client::new(url)?.into()`
///     rates: RatesClient<BoxCaller>,
/// }
/// # struct Fixed;
/// # impl Rates for Fixed {
/// #     async fn rate(&self, _: String) -> f64 { 1.25 }
/// # }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let local = Local::new(RatesServer::new(Fixed));
/// let shop = Shop { rates: RatesClient::new(BoxCaller::from_async(local)?) };
/// assert_eq!(shop.rates.rate("EUR".to_owned())?, 1.25);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct BoxCaller {
    caller: Arc<dyn RawCaller>,
    runtime: Handle,
}

impl BoxCaller {
    /// Waits for the calls of an asynchronous caller.
    ///
    /// # Errors
    ///
    /// When the background thread cannot be started.
    pub fn from_async(caller: impl RawCaller + 'static) -> Result<Self, BuildError> {
        Ok(Self {
            caller: Arc::new(caller),
            runtime: runtime().map_err(BuildError::backend)?,
        })
    }
}

impl<S: HttpService> From<Client<S>> for BoxCaller {
    fn from(client: Client<S>) -> Self {
        let (client, runtime) = client.into_parts();
        Self {
            caller: Arc::new(client),
            runtime,
        }
    }
}

impl Caller for BoxCaller {
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
        let (name, known) = (method.name(), Some(method));
        let (dialect, additions) = (self.dialect(), self.additions());
        let document = message::encode_call_adding(name, known, &params, dialect, additions)
            .map_err(CallError::Encode)?;
        let caller = self.caller.clone();
        let call = async move { caller.call_raw(method, document).await };
        let named = |error: Error| error.with_method(&additions.full_name(name));
        match wait(&self.runtime, call) {
            Ok(value) => value
                .decode_with(self.read_options())
                .map_err(|error| CallError::Decode(named(error))),
            // a caller need not name the method in errors of reading
            Err(CallError::Decode(error)) => Err(CallError::Decode(named(error))),
            Err(CallError::Encode(error)) => Err(CallError::Encode(named(error))),
            Err(error) => Err(error.into_typed()),
        }
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

    fn dialect(&self) -> &Dialect {
        self.caller.dialect()
    }

    fn read_options(&self) -> &ReadOptions {
        self.caller.read_options()
    }

    fn additions(&self) -> &Additions {
        self.caller.additions()
    }
}

impl fmt::Debug for BoxCaller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoxCaller").finish_non_exhaustive()
    }
}
