//! What is asked of the types of a method, one stage after the other.
//!
//! First the constant with the description of a method holds each of its types to [`XmlRpcType`] or
//! [`Outcome`]. Then a constant of its own asks serde, by the functions below. Everything else takes
//! it for granted: handlers, the signatures of the client, and whoever calls these.
//!
//! A bound of a later stage has an array in it, `[(); described(…)]` or `[(); checked(…)]`, whose
//! length is made of the constants of the stage before. When a type does not fit, rustc has said
//! so at the user's tokens, it cannot evaluate that constant, and it keeps silent about every bound
//! with this array in it. So an error is never followed by others, wherever they would be.

use serde_core::{Serialize, de::DeserializeOwned};

use crate::schema::{Method, Outcome, XmlRpcType};

/// The length that stands for the first stage.
#[must_use]
pub const fn described(_: &Method) -> usize {
    0
}

/// The length that stands for both stages of several methods.
#[must_use]
pub const fn checked(_: &[usize]) -> usize {
    0
}

/// The type itself; unknown to rustc when the stage before has failed.
pub trait After<Stage> {
    type This: ?Sized;
}

impl<T: ?Sized, Stage> After<Stage> for T {
    type This = T;
}

/// Holds the type of a service to the first of what threads ask of it. That both are asked of it is
/// said by [`Dispatch`](crate::rpc::Dispatch): in stages, a type that is neither is one error.
#[must_use]
pub const fn is_send<T: Send>() -> usize {
    0
}

/// Holds it to the second.
#[must_use]
pub const fn is_sync<T: After<Stage, This: Sync>, Stage>() -> usize {
    0
}

/// Holds the type of a parameter that a method takes by value to what a server does with it.
pub const fn is_owned<T, Stage>()
where
    T: After<Stage, This: XmlRpcType<Owned: Read + Becomes<T>>>,
{
}

/// Holds the type of a parameter behind a reference to what a server does with it.
pub const fn is_read<T, Stage>()
where
    T: After<Stage, This: XmlRpcType<Owned: Read>> + ?Sized,
{
}

/// Holds the type of a parameter to what a client does with it.
pub const fn is_sent<T, Stage>()
where
    T: After<Stage, This: Written> + ?Sized,
{
}

/// Holds the type of a parameter that takes all that are left to what only a list can do.
pub const fn is_list<T, Stage>()
where
    T: After<Stage, This: List> + ?Sized,
{
}

/// Holds a return type to what a server does with it.
pub const fn is_returned<R, Stage>()
where
    R: After<Stage, This: Outcome<Ok: Written>>,
{
}

/// Holds a return type to what a client does with it.
pub const fn is_received<R, Stage>()
where
    R: After<Stage, This: Outcome<Owned: Read>>,
{
}

/// What is read from a document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a document",
    label = "does not implement serde's `Deserialize`",
    note = "`XmlRpcType` describes a type, and serde reads and writes it: `#[derive(Serialize, Deserialize, XmlRpcType)]`"
)]
pub trait Read: DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> Read for T {}

/// What a parameter of type `T` is decoded as.
#[diagnostic::on_unimplemented(
    message = "a parameter `{T}` is read as `{Self}`, which does not become one",
    label = "expected a type that owns its data",
    note = "use `String` in place of `Cow<str>`, and `Vec<U>` in place of `Cow<[U]>`"
)]
pub trait Becomes<T> {
    fn become_it(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, O: Into<T>> Becomes<T> for O {
    fn become_it(self) -> T {
        self.into()
    }
}

/// What is written into a document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written into a document",
    label = "does not implement serde's `Serialize`",
    note = "`XmlRpcType` describes a type, and serde reads and writes it: `#[derive(Serialize, Deserialize, XmlRpcType)]`"
)]
pub trait Written: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Written for T {}

/// What takes all parameters that are left.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot take all parameters that are left",
    label = "expected a `Vec`",
    note = "a parameter with `#[xmlrpc(rest)]` is a list: `more: Vec<T>`"
)]
pub trait List {}

impl<T> List for Vec<T> {}
impl<T> List for [T] {}

/// Implemented by everything. With this bound on what a type is read as, rustc says what the type
/// lacks; without it, rustc only names the type.
pub trait Named {}

impl<T> Named for T {}
