//! What travels beside a call.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use smallvec::SmallVec;

use crate::dialect::Dialect;
use crate::schema::{Definitions, Schema, XmlRpcType};

/// Holds what accompanies a call: values such as the user, the deadline, the dialect of the
/// response.
///
/// A method asks for it with a parameter `#[xmlrpc(context)] cx: &Context`, a closure with a
/// leading `Context`; the parameter is not on the wire. Layers and servers put values of any type
/// in with [`insert`](Self::insert), and a method takes them out with [`get`](Self::get), by their
/// type.
///
/// A clone is cheap and independent: inserting into it does not change the original. An empty
/// context allocates nothing.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::Context;
///
/// #[derive(Clone, Debug, PartialEq)]
/// struct User(String);
///
/// let mut cx = Context::new();
/// assert_eq!(cx.get::<User>(), None);
/// cx.insert(User("ada".to_owned()));
/// assert_eq!(cx.get::<User>().map(|user| user.0.as_str()), Some("ada"));
/// assert_eq!(cx.remaining(), None);
/// ```
#[derive(Clone, Default)]
pub struct Context {
    dialect: Option<Arc<Dialect>>,
    deadline: Option<Instant>,
    /// At most one of each type. There are few: a search is faster than a map.
    values: SmallVec<[Arc<dyn Any + Send + Sync>; 2]>,
}

impl Context {
    /// Makes a context that holds nothing: the default dialect, no deadline, no values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the dialect that the response is written in.
    #[must_use]
    pub fn dialect(&self) -> &Dialect {
        self.dialect.as_deref().unwrap_or(&Dialect::DEFAULT)
    }

    /// Sets the dialect that the response is written in.
    #[must_use]
    pub fn with_dialect(mut self, dialect: impl Into<Arc<Dialect>>) -> Self {
        self.dialect = Some(dialect.into());
        self
    }

    /// Returns when the call has to be answered; `None` if it may take as long as it wants.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Moves the deadline forward: of two deadlines, the earlier one counts.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Instant) -> Self {
        self.deadline = Some(self.deadline.map_or(deadline, |old| old.min(deadline)));
        self
    }

    /// Returns how long the call may still take: zero when its deadline has passed, `None` when
    /// it has none.
    #[must_use]
    pub fn remaining(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    /// Returns the value of this type, if one was inserted.
    #[must_use]
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T> {
        self.values.iter().find_map(|value| value.downcast_ref())
    }

    /// Inserts a value, and returns the one of the same type that was there before.
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> Option<T> {
        self.insert_shared(Arc::new(value))
            .map(Arc::unwrap_or_clone)
    }

    /// Inserts a value that is shared already; [`get`](Self::get) finds it as a `T`.
    pub fn insert_shared<T: Send + Sync + 'static>(&mut self, value: Arc<T>) -> Option<Arc<T>> {
        for old in &mut self.values {
            if (**old).is::<T>() {
                return Arc::downcast(std::mem::replace(old, value)).ok();
            }
        }
        self.values.push(value);
        None
    }
}

/// Never holds: it is there to say what a parameter of this type lacks, in place of what
/// [`XmlRpcType`] says of a type that it does not know. (The lifetime is there because rustc
/// refuses a bound that it knows to be false.)
#[doc(hidden)]
impl XmlRpcType for Context
where
    for<'a> Self: OnTheWire<'a>,
{
    type Owned = <Self as OnTheWire<'static>>::Owned;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Nil
    }
}

/// Implemented by nothing.
#[diagnostic::on_unimplemented(
    message = "a `Context` is not on the wire",
    label = "write `#[xmlrpc(context)] cx: &Context`",
    note = "a method has at most one context, with this attribute; a closure has it as its first parameter, `cx: Context`"
)]
pub trait OnTheWire<'a> {
    type Owned;
}

/// Shows no values: they may be secret.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("dialect", self.dialect())
            .field("deadline", &self.deadline)
            .field("values", &self.values.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_each_type() {
        let mut cx = Context::new();
        assert_eq!(cx.insert(1_i32), None);
        assert_eq!(cx.insert("one"), None);
        assert_eq!(cx.insert(1_u8), None);
        let copy = cx.clone();
        assert_eq!(cx.insert(2_i32), Some(1));
        assert_eq!(
            (cx.get::<i32>(), cx.get::<&str>()),
            (Some(&2), Some(&"one"))
        );
        assert_eq!((copy.get::<i32>(), copy.get::<u8>()), (Some(&1), Some(&1)));
        assert_eq!(cx.get::<i64>(), None);
        assert_eq!(cx.insert_shared(Arc::new(3_i32)).as_deref(), Some(&2));
        assert_eq!(cx.get::<i32>(), Some(&3));
    }

    #[test]
    fn the_earlier_deadline_counts() {
        let now = Instant::now();
        let minute = Duration::from_secs(60);
        let cx = Context::new().with_deadline(now + minute);
        assert_eq!(
            cx.clone().with_deadline(now + 2 * minute).deadline(),
            cx.deadline()
        );
        let past = cx.with_deadline(now);
        assert_eq!(past.remaining(), Some(Duration::ZERO));
    }
}
