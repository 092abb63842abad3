//! The client half of a service.

use std::sync::LazyLock;

use serde_core::{Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::fault::XmlRpcFault;
use crate::message::Additions;
use crate::read_options::ReadOptions;
use crate::rpc::Method;

/// Calls methods: over a transport, in a batch, or in the same process.
///
/// The associated type lets one generated client serve all of them: it is a future for asynchronous
/// callers, a `Result` for blocking ones, a handle for batches.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot make calls",
    label = "not a caller",
    note = "a generated client calls through a client of a transport, such as `xmlrpc_client::Client::new(url)?`, or through `Local`, `Batch` or `BoxCaller`"
)]
pub trait Caller {
    /// Type that a call returns; leads to an `R`, or to the error `E` of the method.
    type Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    /// Calls `method`; `params` is a tuple (or another sequence) of its parameters.
    ///
    /// The parameters are encoded before this returns.
    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Self::Output<'a, R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    /// Applies `map` to the value of a call, once it has arrived.
    ///
    /// A [`Batch`](crate::rpc::Batch) marks its response this way. The default leaves the output
    /// as it is: right for outputs that never become a value.
    #[must_use]
    fn map_value<'a, R, E>(
        output: Self::Output<'a, R, E>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> Self::Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        drop(map);
        output
    }

    /// Returns the dialect that values are written in, in batches, too.
    fn dialect(&self) -> &Dialect {
        &Dialect::DEFAULT
    }

    /// Returns how responses and the results of batches are read. Default: leniently, within the
    /// default limits.
    fn read_options(&self) -> &ReadOptions {
        static LENIENT: LazyLock<ReadOptions> = LazyLock::new(ReadOptions::lenient);
        &LENIENT
    }

    /// Returns the parameters and the prefix that are added to every call, in batches, too.
    /// Default: none.
    fn additions(&self) -> &Additions {
        const { &Additions::new() }
    }
}

/// A reference calls through what it points to.
#[diagnostic::do_not_recommend]
impl<C: Caller + ?Sized> Caller for &C {
    type Output<'a, R, E>
        = C::Output<'a, R, E>
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
        (**self).call(method, params)
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
        C::map_value(output, map)
    }

    fn dialect(&self) -> &Dialect {
        (**self).dialect()
    }

    fn read_options(&self) -> &ReadOptions {
        (**self).read_options()
    }

    fn additions(&self) -> &Additions {
        (**self).additions()
    }
}
