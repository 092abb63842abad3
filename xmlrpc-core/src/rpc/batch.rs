//! Several calls in one request, typed.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use serde_core::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::fault::{Fault, XmlRpcFault};
use crate::message::{self, Additions};
use crate::read_options::ReadOptions;
use crate::rpc::{CallError, Caller, FailedCall, Method, multicall};
use crate::value::RawValue;

/// Collects calls and sends them as one `system.multicall`.
///
/// A generated client over `&Batch` returns a [`Pending`] handle for each call. Pass the handles to
/// [`BatchResponse::take`] to get the results.
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
/// let mut response = batch.send().await?;
/// assert_eq!(response.take(small)?, 3);
/// assert_eq!(response.take(large)?, 3000);
/// # Ok(())
/// # }
/// # let mut future = std::pin::pin!(run());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(future.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(()))));
/// ```
pub struct Batch<'c, C: Caller> {
    caller: &'c C,
    /// Stands in the handles, too.
    number: u64,
    /// The place of the first call among those of the handles: not 0 in a later chunk.
    first: usize,
    calls: Mutex<Calls>,
}

#[derive(Default)]
struct Calls {
    entries: Vec<RawValue<'static>>,
    /// How many of them may run twice.
    idempotent: usize,
}

const MULTICALL: &Method = &Method::new(multicall::NAME);

/// A batch of which all calls may run twice.
const IDEMPOTENT: &Method = &Method::new(multicall::NAME).with_idempotent();

impl<'c, C: Caller> Batch<'c, C> {
    /// Makes an empty batch that will be sent through `caller`.
    pub fn new(caller: &'c C) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        Self {
            caller,
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            first: 0,
            calls: Mutex::default(),
        }
    }

    /// Adds a call whose name and types are only known at run time.
    pub fn call<R, P: Serialize>(&self, name: &str, params: P) -> Pending<R, Fault> {
        self.add(name.to_owned().into(), None, &params)
    }

    /// Returns the number of calls collected.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().entries.len()
    }

    /// Returns true if no calls were collected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends the calls in one request.
    ///
    /// Returns what the caller's calls return: a future or a `Result`. It fails as a whole when
    /// the request fails; the calls' own faults come out of [`BatchResponse::take`]. The request
    /// counts as [idempotent](Method::with_idempotent) if all its calls are.
    pub fn send(self) -> C::Output<'c, BatchResponse, Fault> {
        let calls = self.calls.into_inner();
        let Calls {
            entries,
            idempotent,
        } = calls.unwrap_or_else(PoisonError::into_inner);
        let (number, first, len) = (self.number, self.first, entries.len());
        let method = if idempotent == len {
            IDEMPOTENT
        } else {
            MULTICALL
        };
        let options = self.caller.read_options().clone();
        let output = self.caller.call(method, (entries,));
        C::map_value(output, move |mut response: BatchResponse| {
            response.entries.resize(len, None);
            response.origin = Some((number, first));
            response.options = options;
            response
        })
    }

    /// Splits the batch into batches of at most `calls` calls, for servers that limit how many a
    /// request may have. The handles work on the responses [joined](BatchResponse::append), and
    /// each on the response of its own chunk.
    ///
    /// # Panics
    ///
    /// When `calls` is 0.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::{Batch, Caller};
    ///
    /// fn chunks<C: Caller>(batch: Batch<'_, C>) -> Vec<usize> {
    ///     batch.into_chunks(2).iter().map(Batch::len).collect()
    /// }
    /// ```
    #[must_use]
    pub fn into_chunks(self, calls: usize) -> Vec<Self> {
        let all = self.calls.into_inner();
        let mut all = all.unwrap_or_else(PoisonError::into_inner);
        let is_idempotent = all.idempotent == all.entries.len();
        let mut chunks = Vec::new();
        let mut first = self.first;
        while !all.entries.is_empty() {
            let rest = all.entries.split_off(calls.min(all.entries.len()));
            let entries = std::mem::replace(&mut all.entries, rest);
            let len = entries.len();
            assert!(len > 0, "chunks of no calls");
            chunks.push(Self {
                caller: self.caller,
                number: self.number,
                first,
                calls: Mutex::new(Calls {
                    idempotent: if is_idempotent { len } else { 0 },
                    entries,
                }),
            });
            first += len;
        }
        chunks
    }

    fn add<R, E, P: Serialize>(
        &self,
        name: Cow<'static, str>,
        method: Option<&Method>,
        params: &P,
    ) -> Pending<R, E> {
        let additions = self.caller.additions();
        let entry = message::encode_entry(&name, method, params, self.caller.dialect(), additions);
        let place = entry.map(|entry| {
            let mut calls = self.lock();
            calls.entries.push(entry);
            calls.idempotent += usize::from(method.is_some_and(Method::is_idempotent));
            (self.number, self.first + calls.entries.len() - 1)
        });
        Pending {
            place,
            call: FailedCall::new(match additions.full_name(&name) {
                Cow::Borrowed(_) => name,
                Cow::Owned(full) => full.into(),
            }),
            types: PhantomData,
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
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
        self.add(method.name().into(), Some(method), &params)
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

/// Stands for a call in a [`Batch`]: [`BatchResponse::take`] turns it into the result.
#[must_use = "the result is taken out of the response with this handle"]
pub struct Pending<R, E = Fault> {
    /// The number of the batch and the place of the call in it, or why it is not in there.
    place: Result<(u64, usize), Error>,
    /// What its error names.
    call: FailedCall,
    types: PhantomData<fn() -> (R, E)>,
}

impl<R, E> fmt::Debug for Pending<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("method", &self.call.method())
            .field("place", &self.place)
            .finish()
    }
}

/// Holds the results of a [`Batch`].
#[derive(Debug)]
pub struct BatchResponse {
    /// The number of the batch, and the place of its first call; unknown when a caller does not
    /// [map](Caller::map_value) what it returns.
    origin: Option<(u64, usize)>,
    entries: Vec<Option<RawValue<'static>>>,
    options: ReadOptions,
}

impl BatchResponse {
    /// Returns the result of one call.
    ///
    /// # Errors
    ///
    /// - The call's own fault.
    /// - The result does not have the type that was asked for.
    /// - The parameters could not be written. Such a call was not sent.
    /// - The server answered fewer calls than it was asked.
    /// - The handle is that of another batch.
    pub fn take<R: DeserializeOwned, E: XmlRpcFault>(
        &mut self,
        pending: Pending<R, E>,
    ) -> Result<R, CallError<E>> {
        let Pending { place, call, .. } = pending;
        let decode = |error: Error| CallError::Decode(error.with_method(call.method()));
        let (number, place) =
            place.map_err(|error| CallError::Encode(error.with_method(call.method())))?;
        let (own, first) = self.origin.unwrap_or((number, 0));
        let index = place.checked_sub(first).filter(|_| number == own);
        let Some(index) = index else {
            let error = Error::data("the handle belongs to a call of another batch");
            return Err(decode(error));
        };
        let entry = self.entries.get_mut(index).and_then(Option::take);
        let entry = entry.ok_or_else(|| {
            decode(Error::structure(format!(
                "the result of call {} is missing",
                place + 1
            )))
        })?;
        match message::decode_result(&entry, &self.options) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(fault)) => Err(CallError::from_fault(fault, call)),
            Err(error) => Err(decode(error)),
        }
    }

    /// Adds the response to the next of the [chunks](Batch::into_chunks) of a batch.
    ///
    /// # Panics
    ///
    /// When `next` is not the response to the chunk that follows.
    pub fn append(&mut self, next: Self) {
        let end = self
            .origin
            .map(|(number, first)| (number, first + self.len()));
        assert_eq!(end, next.origin, "the response to the chunk that follows");
        self.entries.extend(next.entries);
    }

    /// Returns the number of calls that this is the response to.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns true if the batch had no calls.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<'de> Deserialize<'de> for BatchResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Vec::<RawValue<'_>>::deserialize(deserializer)?;
        Ok(Self {
            origin: None,
            entries: entries
                .into_iter()
                .map(|entry| Some(entry.into_owned()))
                .collect(),
            options: ReadOptions::lenient(),
        })
    }
}
