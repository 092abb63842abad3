//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde_core::de::DeserializeOwned;
use xmlrpc_core::{CallError, Error, Fault, XmlRpcFault};

use crate::call::ResponseFuture;
use crate::response::CallResponse;

/// Resolves to the result of a call, or its error.
///
/// The parameters were encoded when it was made; the request is sent when it is first polled. It
/// borrows nothing, so it can be spawned. Dropping it cancels the call; the server may run it all
/// the same.
#[must_use = "a call is made when its future is awaited"]
pub struct CallFuture<R, E = Fault> {
    state: State<R, E>,
    map: Option<Map<R>>,
}

type Map<R> = Box<dyn FnOnce(R) -> R + Send>;

enum State<R, E> {
    /// With what reads the response. It is kept, so that `R` has no bound where the future is awaited:
    /// a type that cannot be read would be one more error there.
    Sent(ResponseFuture, fn(CallResponse) -> Result<R, CallError<E>>),
    Refused(Error),
    Done,
}

impl<R, E> CallFuture<R, E> {
    pub(crate) fn new(response: ResponseFuture) -> Self
    where
        R: DeserializeOwned,
        E: XmlRpcFault,
    {
        Self {
            state: State::Sent(response, CallResponse::read),
            map: None,
        }
    }

    /// The same with something done to its result.
    pub(crate) fn map(mut self, map: impl FnOnce(R) -> R + Send + 'static) -> Self {
        self.map = Some(Box::new(map));
        self
    }

    /// A call whose parameters could not be written.
    #[cold]
    pub(crate) fn refused(error: Error) -> Self {
        Self {
            state: State::Refused(error),
            map: None,
        }
    }
}

impl<R, E> Future for CallFuture<R, E> {
    type Output = Result<R, CallError<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let (response, read) = match &mut self.state {
            State::Sent(response, read) => (ready!(response.as_mut().poll(cx)), *read),
            _ => match std::mem::replace(&mut self.state, State::Done) {
                State::Refused(error) => return Poll::Ready(Err(CallError::Encode(error))),
                _ => panic!("`CallFuture` polled after it was done"),
            },
        };
        self.state = State::Done;
        Poll::Ready(match response {
            Ok(response) => {
                let value = read(response);
                match self.map.take() {
                    None => value,
                    Some(map) => value.map(map),
                }
            }
            Err(error) => Err(CallError::transport(error)),
        })
    }
}

impl<R, E> fmt::Debug for CallFuture<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::CallFuture;

    /// What cannot be read is refused where the call is made, and nowhere else.
    #[test]
    fn it_is_a_future_of_anything() {
        struct NotRead;

        fn check<F: Future>() {}

        check::<CallFuture<NotRead, NotRead>>();
    }
}
