//! The shapes of the standard library's types.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use crate::schema::{Definitions, MemberName, Schema, XmlRpcType};

macro_rules! scalar {
    ($($schema:ident: $($ty:ty),+;)+) => {$($(
        impl XmlRpcType for $ty {
            type Owned = Self;
            fn schema(_: &mut Definitions) -> Schema {
                Schema::$schema
            }
        }
    )+)+};
}

scalar! {
    Nil: ();
    Boolean: bool;
    Int: i8, i16, i32, u8, u16;
    I8: i64, isize, u32, u64, usize;
    Double: f32, f64;
    String: String, char;
}

impl XmlRpcType for str {
    type Owned = String;
    fn schema(_: &mut Definitions) -> Schema {
        Schema::String
    }
}

/// Types that travel as what they hold.
macro_rules! transparent {
    ($([$($generics:tt)*] $ty:ty => $inner:ty, $owned:ty;)+) => {$(
        impl<$($generics)*> XmlRpcType for $ty {
            type Owned = $owned;
            const OPTIONAL: bool = <$inner as XmlRpcType>::OPTIONAL;
            fn schema(definitions: &mut Definitions) -> Schema {
                <$inner>::schema(definitions)
            }
        }
    )+};
}

transparent! {
    ['a, T: XmlRpcType + ?Sized] &'a T => T, T::Owned;
    ['a, T: XmlRpcType + ?Sized] &'a mut T => T, T::Owned;
    [T: XmlRpcType] Box<T> => T, Box<T::Owned>;
    [T: XmlRpcType] Rc<T> => T, Rc<T::Owned>;
    [T: XmlRpcType] Arc<T> => T, Arc<T::Owned>;
    ['a, T: XmlRpcType + ToOwned + ?Sized] Cow<'a, T> => T, <T as XmlRpcType>::Owned;
    [] Box<str> => str, Self;
    [] Rc<str> => str, Self;
    [] Arc<str> => str, Self;
}

macro_rules! array {
    ($([$($generics:tt)*] $ty:ty => $owned:ty;)+) => {$(
        impl<$($generics)*> XmlRpcType for $ty {
            type Owned = $owned;
            fn schema(definitions: &mut Definitions) -> Schema {
                Schema::Array(Box::new(T::schema(definitions)))
            }
        }
    )+};
}

array! {
    [T: XmlRpcType] [T] => Vec<T::Owned>;
    [T: XmlRpcType] Vec<T> => Vec<T::Owned>;
    [T: XmlRpcType] VecDeque<T> => VecDeque<T::Owned>;
    [T: XmlRpcType] Box<[T]> => Box<[T::Owned]>;
}

impl<T: XmlRpcType, const N: usize> XmlRpcType for [T; N] {
    type Owned = [T::Owned; N];
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Tuple(vec![T::schema(definitions); N])
    }
}

impl<T: XmlRpcType> XmlRpcType for Option<T> {
    type Owned = Option<T::Owned>;
    const OPTIONAL: bool = true;
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Optional(Box::new(T::schema(definitions)))
    }
}

impl<K: MemberName, V: XmlRpcType> XmlRpcType for BTreeMap<K, V> {
    type Owned = BTreeMap<K::Owned, V::Owned>;
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Map(Box::new(V::schema(definitions)))
    }
}

impl<K: MemberName, V: XmlRpcType, S> XmlRpcType for HashMap<K, V, S> {
    type Owned = HashMap<K::Owned, V::Owned, S>;
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Map(Box::new(V::schema(definitions)))
    }
}

macro_rules! tuple {
    ($(($($name:ident)+))+) => {$(
        impl<$($name: XmlRpcType),+> XmlRpcType for ($($name,)+) {
            type Owned = ($($name::Owned,)+);
            fn schema(definitions: &mut Definitions) -> Schema {
                Schema::Tuple(vec![$($name::schema(definitions)),+])
            }
        }
    )+};
}

tuple! {
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
}

macro_rules! member_name {
    ($([$($generics:tt)*] $ty:ty => $owned:ty;)+) => {$(
        impl<$($generics)*> MemberName for $ty {
            type Owned = $owned;
        }
    )+};
}

member_name! {
    [] String => Self;
    [] str => String;
    [] char => Self;
    [] Box<str> => Self;
    [] Rc<str> => Self;
    [] Arc<str> => Self;
    ['a] Cow<'a, str> => String;
    ['a, T: MemberName + ?Sized] &'a T => T::Owned;
}
