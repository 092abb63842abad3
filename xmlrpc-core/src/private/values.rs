//! What `value!` prints for an expression.

use serde_core::Serialize;

use crate::value::{Value, to_value};

/// Makes a [`Value`] of anything, as far as a method's name is concerned.
///
/// The bound stands on the method: rustc then points at what it is called on, which is the user's
/// expression. It would point at the whole macro for a function, whose argument has a `&` of ours
/// in it.
pub trait ExprValue {
    /// The value.
    ///
    /// # Panics
    ///
    /// If a [`Value`] cannot hold it.
    #[track_caller]
    fn __xmlrpc_value(&self) -> Value
    where
        Self: IntoValue,
    {
        to_value(self).expect("a value that XML-RPC can carry")
    }
}

impl<T: ?Sized> ExprValue for T {}

/// The name of a member.
pub fn name<N: IntoName>(name: N) -> String {
    name.into()
}

/// What a name is made of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the name of a member",
    label = "does not become a `String`",
    note = "names are text: `\"1\"`, and for other expressions `(number.to_string())`"
)]
pub trait IntoName: Into<String> {}

#[diagnostic::do_not_recommend]
impl<N: Into<String>> IntoName for N {}

/// What a [`Value`] is made of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot become a `Value`",
    label = "does not implement serde's `Serialize`",
    note = "for a struct or enum of your own, and for those inside it: `#[derive(Serialize)]`"
)]
pub trait IntoValue: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> IntoValue for T {}
