//! Several calls in one request, typed.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

use serde_core::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::fault::{Fault, XmlRpcFault};
use crate::message;
use crate::read_options::ReadOptions;
use crate::rpc::{CallError, Caller, Method, multicall};
use crate::value::RawValue;

/// Collects calls and sends them as one `system.multicall`.
///
/// A generated client over `&Batch` gives a [`Pending`] handle for each call; the handles take
/// their results out of the [`Replies`].
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{rpc::{Batch, Local}, xmlrpc_service};
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
/// # async fn run() -> Result<(), xmlrpc_core::CallError> {
/// let local = Local::new(Calculator);
/// let batch = Batch::new(&local);
/// let calculator = CalculatorClient::new(&batch);
/// let (small, large) = (calculator.add(1, 2), calculator.add(1000, 2000));
/// let mut replies = batch.send().await?;
/// assert_eq!(replies.take(small)?, 3);
/// assert_eq!(replies.take(large)?, 3000);
/// # Ok(())
/// # }
/// # let mut future = std::pin::pin!(run());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(future.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(()))));
/// ```
pub struct Batch<'c, C: Caller> {
    caller: &'c C,
    entries: Mutex<Vec<RawValue<'static>>>,
}

const MULTICALL: &Method = &Method::new(multicall::NAME);

impl<'c, C: Caller> Batch<'c, C> {
    /// An empty batch that will be sent through `caller`.
    pub const fn new(caller: &'c C) -> Self {
        Self {
            caller,
            entries: Mutex::new(Vec::new()),
        }
    }

    /// Adds a call whose name and types are only known at run time.
    pub fn call<R, P: Serialize>(&self, name: &str, params: P) -> Pending<R, Fault> {
        self.add(name, &params)
    }

    /// The number of calls collected.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether no call was collected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends the calls in one request.
    ///
    /// What this gives is what the caller's calls give: a future or a `Result`. It fails as a
    /// whole when the request fails; the calls' own faults come out of [`Replies::take`].
    pub fn send(self) -> C::Output<'c, Replies, Fault> {
        let entries = self
            .entries
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        self.caller.call(MULTICALL, (entries,))
    }

    fn add<R, E, P: Serialize>(&self, name: &str, params: &P) -> Pending<R, E> {
        let place = message::encode_entry(name, params, self.caller.dialect()).map(|entry| {
            let mut entries = self.lock();
            entries.push(entry);
            entries.len() - 1
        });
        Pending {
            place,
            types: PhantomData,
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<RawValue<'static>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C: Caller> fmt::Debug for Batch<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

impl<C: Caller> Caller for Batch<'_, C> {
    type Output<'a, R, E>
        = Pending<R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Pending<R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        self.add(method.name(), &params)
    }

    fn dialect(&self) -> &Dialect {
        self.caller.dialect()
    }
}

/// The handle of a call in a [`Batch`]: [`Replies::take`] turns it into the result.
#[must_use = "the result is taken out of the replies with this handle"]
pub struct Pending<R, E = Fault> {
    /// The place of the call in the batch, or why it is not in there.
    place: Result<usize, Error>,
    types: PhantomData<fn() -> (R, E)>,
}

impl<R, E> fmt::Debug for Pending<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pending").field(&self.place).finish()
    }
}

/// The answers to a [`Batch`].
#[derive(Debug)]
pub struct Replies {
    entries: Vec<Option<RawValue<'static>>>,
}

impl Replies {
    /// The result of one call.
    ///
    /// The handle has to come from the batch that these are the replies to.
    ///
    /// # Errors
    ///
    /// The call's own fault, or that its result does not have the type that was asked for, or
    /// that its parameters could not be written (such a call was not sent), or that the server
    /// answered fewer calls than it was asked.
    pub fn take<R: DeserializeOwned, E: XmlRpcFault>(
        &mut self,
        pending: Pending<R, E>,
    ) -> Result<R, CallError<E>> {
        let place = pending.place.map_err(CallError::Encode)?;
        let entry = self.entries.get_mut(place).and_then(Option::take);
        let entry = entry.ok_or_else(|| {
            CallError::Decode(Error::structure(format!(
                "the answer to call {} is missing",
                place + 1
            )))
        })?;
        match message::decode_result(&entry, &ReadOptions::lenient()) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(fault)) => Err(CallError::from_fault(fault)),
            Err(error) => Err(CallError::Decode(error)),
        }
    }

    /// The number of answers.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no answer.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<'de> Deserialize<'de> for Replies {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Vec::<RawValue<'_>>::deserialize(deserializer)?;
        Ok(Self {
            entries: entries
                .into_iter()
                .map(|entry| Some(entry.into_owned()))
                .collect(),
        })
    }
}
