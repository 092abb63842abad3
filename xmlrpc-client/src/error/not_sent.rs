//! What a transport or a layer says when it has sent nothing.

use std::fmt;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Error returned by a transport that did not send the request.
///
/// It means that the method did not run:
/// [`TransportError::may_have_run`](crate::TransportError::may_have_run) is `false`, and the call
/// may be repeated. A transport or a layer of your own can return it, around HTTP or around calls.
///
/// # Examples
///
/// ```
/// use http::{Request, Response};
/// use xmlrpc_client::{Body, Client, NotSent, TransportError};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let closed = tower::service_fn(async |_: Request<Body>| {
///     Err::<Response<Body>, _>(NotSent::new("closed on Sundays"))
/// });
/// let client = Client::with_service("http://test.invalid/", closed)?;
/// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// assert!(!TransportError::of(&error).unwrap().may_have_run());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct NotSent {
    connecting: bool,
    source: BoxError,
}

impl NotSent {
    /// Wraps the reason.
    pub fn new(reason: impl Into<BoxError>) -> Self {
        Self {
            connecting: false,
            source: reason.into(),
        }
    }

    pub(crate) fn is_connecting(&self) -> bool {
        self.connecting
    }

    /// Wraps the reason why no connection could be made.
    pub(crate) fn connecting(reason: impl Into<BoxError>) -> Self {
        Self {
            connecting: true,
            source: reason.into(),
        }
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.connecting {
            "could not connect"
        } else {
            "the request was not sent"
        })
    }
}

impl std::error::Error for NotSent {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
