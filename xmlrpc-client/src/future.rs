//! The future of a call.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde_core::de::DeserializeOwned;
use xmlrpc_core::{CallError, Error, Fault, XmlRpcFault};

use crate::call::ResponseFuture;

/// Resolves to the result of a call, or its error.
///
/// The parameters were encoded when it was made; the request is sent when it is first polled. It
/// borrows nothing, so it can be spawned. Dropping it cancels the call; the server may run it all
/// the same.
#[must_use = "a call is made when its future is awaited"]
pub struct CallFuture<R, E = Fault> {
    state: State,
    map: Option<Map<R>>,
    types: PhantomData<fn() -> (R, E)>,
}

type Map<R> = Box<dyn FnOnce(R) -> R + Send>;

enum State {
    Sent(ResponseFuture),
    Refused(Error),
    Done,
}

impl<R, E> CallFuture<R, E> {
    pub(crate) fn new(response: ResponseFuture) -> Self {
        Self {
            state: State::Sent(response),
            map: None,
            types: PhantomData,
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
            types: PhantomData,
        }
    }
}

impl<R: DeserializeOwned, E: XmlRpcFault> Future for CallFuture<R, E> {
    type Output = Result<R, CallError<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match &mut self.state {
            State::Sent(response) => ready!(response.as_mut().poll(cx)),
            _ => match std::mem::replace(&mut self.state, State::Done) {
                State::Refused(error) => return Poll::Ready(Err(CallError::Encode(error))),
                _ => panic!("`CallFuture` polled after it was done"),
            },
        };
        self.state = State::Done;
        Poll::Ready(match response {
            Ok(response) => {
                let value = response.read();
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
