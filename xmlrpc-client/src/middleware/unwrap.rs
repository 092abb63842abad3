//! Results that say themselves whether the call succeeded.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::message;
use xmlrpc_core::rpc::multicall;
use xmlrpc_core::value::RawValue;
use xmlrpc_core::{Error, Fault};

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::error::TransportError;
use crate::middleware::fault_entry;
use crate::response::CallResponse;

/// Turns results such as `[code, message, value]` into values and faults.
///
/// Some servers never send a fault: every result is an array with a status in it. With this
/// layer, methods have the type of the value, and a failure is a fault, in all calls and in the
/// calls of batches. Results of another form, and those of `system.` methods, stay as they are.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_client::{Client, middleware::Unwrap};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let master = Client::new("http://127.0.0.1:11311/")?.layer(Unwrap::ros());
/// // [1, "current topics", [["/chatter", "std_msgs/String"]]]
/// let topics: Vec<(String, String)> = master.call("getPublishedTopics", ("/me", "")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Unwrap(Arc<Judge>);

type Judge = dyn Fn(&[RawValue<'static>]) -> Result<Result<usize, Fault>, Error> + Send + Sync;

impl Unwrap {
    /// Reads `[code, message, value]`, where 1 is the code of success, as ROS has it. Another
    /// code becomes the fault of this code and message.
    #[must_use]
    pub fn ros() -> Self {
        Self::by(|items| match items {
            [code, message, _] => match code.decode()? {
                1 => Ok(Ok(2)),
                code => Ok(Err(Fault::new(code, message.decode::<String>()?))),
            },
            _ => Err(other_form()),
        })
    }

    /// Reads `[true, value, …]` and `[false, message, code, …]`, as OpenNebula has it.
    #[must_use]
    pub fn opennebula() -> Self {
        Self::by(|items| match items {
            [ok, value, rest @ ..] => {
                if ok.decode()? {
                    return Ok(Ok(1));
                }
                let code = rest
                    .first()
                    .map_or(Ok(Fault::APPLICATION_ERROR), RawValue::decode);
                Ok(Err(Fault::new(code?, value.decode::<String>()?)))
            }
            _ => Err(other_form()),
        })
    }

    /// Unwraps results with this function. It gets the items of a result that is an array, and
    /// returns the index of the value, or a fault, or an error for a result of another form.
    ///
    /// # Examples
    ///
    /// `["ok", value]` and `["error", message]`:
    ///
    /// ```
    /// use xmlrpc_client::middleware::Unwrap;
    /// use xmlrpc_core::Fault;
    ///
    /// let unwrap = Unwrap::by(|items| {
    ///     let status: String = items.first().map_or(Ok(String::new()), |item| item.decode())?;
    ///     Ok(match &*status {
    ///         "error" => Err(Fault::application(items[1].decode::<String>()?)),
    ///         _ => Ok(1),
    ///     })
    /// });
    /// # let _ = unwrap;
    /// ```
    pub fn by(
        judge: impl Fn(&[RawValue<'static>]) -> Result<Result<usize, Fault>, Error>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self(Arc::new(judge))
    }

    /// The value or the fault of a result; nothing when it has another form.
    fn result(&self, items: &[RawValue<'static>]) -> Option<Result<RawValue<'static>, Fault>> {
        match (self.0)(items).ok()? {
            Ok(index) => Some(Ok(items.get(index)?.clone())),
            Err(fault) => Some(Err(fault)),
        }
    }

    fn response(&self, response: CallResponse) -> CallResponse {
        let items = response.decode::<Vec<RawValue<'static>>>().ok();
        let document = match items.and_then(|items| self.result(&items)) {
            None => return response,
            Some(Ok(value)) => {
                message::encode_response(&value).expect("a value that was encoded before")
            }
            Some(Err(fault)) => message::encode_fault(&fault),
        };
        response.with_document(document)
    }

    fn batch(&self, response: CallResponse) -> CallResponse {
        let Ok(mut entries) = response.decode::<Vec<RawValue<'static>>>() else {
            return response;
        };
        for entry in &mut entries {
            // a fault is a struct
            let result = entry.decode::<(Vec<RawValue<'static>>,)>();
            let result = result.ok().and_then(|(items,)| self.result(&items));
            *entry = match result {
                None => continue,
                Some(Ok(value)) => {
                    RawValue::encode(&(value,)).expect("a value that was encoded before")
                }
                Some(Err(fault)) => fault_entry(fault),
            };
        }
        let document = message::encode_response(&entries);
        response.with_document(document.expect("values that were encoded before"))
    }
}

fn other_form() -> Error {
    serde_core::de::Error::custom("a result of another form")
}

impl fmt::Debug for Unwrap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unwrap")
    }
}

impl Layer<CallService> for Unwrap {
    type Service = UnwrapService;

    fn layer(&self, inner: CallService) -> UnwrapService {
        UnwrapService {
            inner,
            unwrap: self.clone(),
        }
    }
}

/// The service of [`Unwrap`].
#[derive(Clone, Debug)]
pub struct UnwrapService {
    inner: CallService,
    unwrap: Unwrap,
}

impl Service<CallRequest> for UnwrapService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let (service, unwrap) = (self.inner.clone(), self.unwrap.clone());
        Box::pin(async move {
            let method = request.name().clone();
            let response = service.run(request).await?;
            Ok(if &*method == multicall::NAME {
                unwrap.batch(response)
            } else if method.starts_with("system.") {
                response
            } else {
                unwrap.response(response)
            })
        })
    }
}
