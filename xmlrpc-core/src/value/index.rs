//! Looking into a [`Value`].

use std::ops;

use crate::value::Value;

/// The types that index into a [`Value`]: the name of a member or the position of an item.
///
/// Implemented for `str`, `String`, `usize` and references to them. Other types cannot implement
/// it.
pub trait Index: private::Sealed {
    /// The value there, if there is one.
    #[doc(hidden)]
    fn get_in<'v>(&self, value: &'v Value) -> Option<&'v Value>;

    /// The same, to change it.
    #[doc(hidden)]
    fn get_mut_in<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value>;
}

impl Index for str {
    fn get_in<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_struct()?.get(self)
    }

    fn get_mut_in<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_struct_mut()?.get_mut(self)
    }
}

impl Index for String {
    fn get_in<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.as_str().get_in(value)
    }

    fn get_mut_in<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        self.as_str().get_mut_in(value)
    }
}

impl Index for usize {
    fn get_in<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_array()?.get(*self)
    }

    fn get_mut_in<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_array_mut()?.get_mut(*self)
    }
}

impl<T: Index + ?Sized> Index for &T {
    fn get_in<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        T::get_in(self, value)
    }

    fn get_mut_in<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        T::get_mut_in(self, value)
    }
}

mod private {
    pub trait Sealed {}

    impl Sealed for str {}
    impl Sealed for String {}
    impl Sealed for usize {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}

/// Returns the value there; nil if there is none, so that one expression can follow a path.
impl<I: Index> ops::Index<I> for Value {
    type Output = Self;

    fn index(&self, index: I) -> &Self {
        static NIL: Value = Value::Nil;
        index.get_in(self).unwrap_or(&NIL)
    }
}
