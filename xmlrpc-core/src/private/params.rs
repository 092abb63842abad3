//! What `#[xmlrpc_service]` prints for the parameters of a method.

use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::DeserializeOwned;

use super::checks::{Becomes, Named};
use crate::de::Arguments;
use crate::error::Error;
use crate::message::Call;
use crate::rpc::Context;
use crate::schema::{Method, Param, ParamKind, XmlRpcType};

/// The type of a parameter, in the description of its method.
///
/// Generated code makes it with [`takes`] and its like wherever it needs it, always in the same
/// words: rustc reports equal errors at the same place once.
#[derive(Clone, Copy, Debug)]
pub struct Takes(Param);

/// Holds the type of a parameter to its bound.
#[must_use]
pub const fn takes<T: XmlRpcType<Owned: Named> + ?Sized>() -> Takes {
    Takes(Param::new::<T>(""))
}

impl Takes {
    /// The parameter in a description of its method.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Param {
        self.0.with_name(name)
    }

    /// A parameter that is always written.
    #[must_use]
    pub const fn nil(self) -> Self {
        Self(self.0.required())
    }

    /// A parameter that takes all that are left.
    #[must_use]
    pub const fn rest(self) -> Self {
        Self(self.0.rest())
    }
}

/// How a parameter `T` is read, which is decoded as an `O`.
pub struct Reads<T: ?Sized, O> {
    read: fn(&mut Arguments<'_, '_>) -> Result<O, Error>,
    ty: PhantomData<fn(&T)>,
}

impl<T: ?Sized, O> fmt::Debug for Reads<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reads").finish_non_exhaustive()
    }
}

/// The type of a parameter that a server can read.
pub trait Taken<Checked> {
    type Owned: DeserializeOwned;
}

impl<Checked, T: XmlRpcType<Owned: DeserializeOwned> + ?Sized> Taken<Checked> for T {
    type Owned = <T as XmlRpcType>::Owned;
}

/// Reads one parameter.
#[must_use]
pub fn reads<T: Taken<Checked> + ?Sized, Checked>() -> Reads<T, T::Owned> {
    Reads {
        read: |arguments| arguments.next(),
        ty: PhantomData,
    }
}

/// Reads all parameters that are left.
#[must_use]
pub fn reads_rest<T: Taken<Checked> + ?Sized, Checked>() -> Reads<T, T::Owned> {
    Reads {
        read: |arguments| arguments.rest(),
        ty: PhantomData,
    }
}

/// How a parameter is read that has a default.
pub struct ReadsOr<T: ?Sized, O> {
    reads: Reads<T, O>,
    default: fn() -> O,
}

impl<T: ?Sized, O> fmt::Debug for ReadsOr<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reads.fmt(f)
    }
}

/// A parameter that need not be given, and the value that it then has.
#[must_use]
pub fn default<T: ?Sized, O>(reads: Reads<T, O>, default: fn() -> O) -> ReadsOr<T, O> {
    ReadsOr { reads, default }
}

/// The default of a parameter `&[&U]`, as it would be decoded.
pub fn own_each<U: ToOwned + ?Sized>(items: &[&U]) -> Vec<U::Owned> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

/// A parameter as a method gets it.
pub struct Given<T: ?Sized, O> {
    value: O,
    ty: PhantomData<fn(&T)>,
}

impl<T: ?Sized, O> fmt::Debug for Given<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Given").finish_non_exhaustive()
    }
}

impl<T: ?Sized, O> Given<T, O> {
    const fn new(value: O) -> Self {
        Self {
            value,
            ty: PhantomData,
        }
    }

    /// The argument for a parameter `T`.
    pub fn own(self) -> T
    where
        T: Sized,
        O: Becomes<T>,
    {
        self.value.become_it()
    }

    /// The argument for a parameter `&T`.
    pub fn lend(&self) -> &T
    where
        O: Borrow<T>,
    {
        self.value.borrow()
    }
}

impl<U: ?Sized, O> Given<[&U], Vec<O>> {
    /// The argument for a parameter `&[&U]`, which borrows from this.
    pub fn lend_each(&self) -> Vec<&U>
    where
        O: Borrow<U>,
    {
        self.value.iter().map(Borrow::borrow).collect()
    }
}

/// What one parameter is read by.
pub trait ReadParam {
    type Given;

    /// Reads the next one.
    ///
    /// # Errors
    ///
    /// When there is none, or it does not have this type.
    fn read(&self, arguments: &mut Arguments<'_, '_>) -> Result<Self::Given, Error>;
}

impl<T: ?Sized, O> ReadParam for Reads<T, O> {
    type Given = Given<T, O>;

    fn read(&self, arguments: &mut Arguments<'_, '_>) -> Result<Given<T, O>, Error> {
        (self.read)(arguments).map(Given::new)
    }
}

impl<T: ?Sized, O> ReadParam for ReadsOr<T, O> {
    type Given = Given<T, O>;

    fn read(&self, arguments: &mut Arguments<'_, '_>) -> Result<Given<T, O>, Error> {
        if arguments.is_at_end()? {
            return Ok(Given::new((self.default)()));
        }
        self.reads.read(arguments)
    }
}

/// What all parameters of a method are read by: a tuple.
pub trait Params {
    /// The parameters, as a tuple.
    type Given;

    /// Reads them.
    ///
    /// # Errors
    ///
    /// When there are more or fewer, or one does not have its type.
    fn read(self, call: &Call<'_>, method: &Method) -> Result<Self::Given, Error>;
}

macro_rules! tuples {
    ($(($($name:ident)*))+) => {$(
        impl<$($name: ReadParam),*> Params for ($($name,)*) {
            type Given = ($($name::Given,)*);

            #[inline]
            fn read(self, call: &Call<'_>, method: &Method) -> Result<Self::Given, Error> {
                #[allow(non_snake_case, reason = "the names of types, for variables")]
                let ($($name,)*) = self;
                call.params().read_for(method, |_arguments| Ok(($($name.read(_arguments)?,)*)))
            }
        }
    )+};
}

tuples! {
    ()
    (A)
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
    (A B C D E F G H I)
    (A B C D E F G H I J)
    (A B C D E F G H I J K)
    (A B C D E F G H I J K L)
    (A B C D E F G H I J K L M)
    (A B C D E F G H I J K L M N)
    (A B C D E F G H I J K L M N O)
    (A B C D E F G H I J K L M N O P)
}

/// Stops the compilation if `None` cannot be written for a parameter.
pub const fn check_nil(param: Param) {
    assert!(
        matches!(param.kind(), ParamKind::Optional),
        "`nil` writes `None` as nil: expected an `Option`"
    );
}

/// Stops the compilation if a parameter with a default stands before one that has to be given.
pub const fn check_defaults(params: &[Param]) {
    let mut defaults = false;
    let mut at = 0;
    while at < params.len() {
        match params[at].kind() {
            ParamKind::Default => defaults = true,
            ParamKind::Required => assert!(
                !defaults,
                "a parameter with a default stands behind those that have to be given"
            ),
            ParamKind::Optional | ParamKind::Rest => {}
        }
        at += 1;
    }
}

/// The type behind the reference of a context parameter.
pub struct ContextOf<T>(fn(&Context) -> &T);

impl<T> fmt::Debug for ContextOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContextOf")
    }
}

/// Holds that type to its bound.
#[must_use]
pub const fn context<T: IsContext>() -> ContextOf<T> {
    ContextOf(T::of)
}

impl<T> ContextOf<T> {
    /// The argument.
    pub fn of(self, cx: &Context) -> &T {
        (self.0)(cx)
    }
}

/// What travels beside a call.
#[diagnostic::on_unimplemented(
    message = "the context parameter has the type `&Context`",
    label = "expected `xmlrpc_core::rpc::Context`"
)]
pub trait IsContext: Sized {
    fn of(cx: &Context) -> &Self;
}

impl IsContext for Context {
    fn of(cx: &Context) -> &Self {
        cx
    }
}
