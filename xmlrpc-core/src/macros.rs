//! `value!`.

/// Builds a [`Value`](crate::Value) from a literal as in JSON, with `nil` for null.
///
/// Items and the values of members are `nil`, arrays, structs, or expressions of any type that
/// implements `Serialize` (taken by reference, so nothing is moved). Names of members are literals,
/// or expressions in parentheses that convert into a `String`. Commas may trail. The type of an
/// expression has to be known where it stands: write `|a: i32| value!([a])`, not `|a| value!([a])`.
///
/// # Panics
///
/// If a [`Value`](crate::Value) cannot hold an expression, such as a map whose keys are not
/// strings; see [`to_value`](crate::value::to_value).
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Value, value};
///
/// let (name, samples) = ("label", vec![1.0, 2.5]);
/// let stats = value!({
///     "samples": samples,
///     "sum": samples.iter().sum::<f64>(),
///     (name): nil,
///     "nested": [1, "two", [true], {}],
/// });
/// assert_eq!(stats["sum"], 3.5);
/// assert_eq!(stats["nested"][2][0], true);
/// assert!(stats["label"].is_nil());
/// assert_eq!(value!(8), Value::Int(8));
/// ```
#[macro_export]
macro_rules! value {
    ($($value:tt)+) => {
        $crate::__value!($($value)+)
    };
}

/// Hidden: the arms of `value!`, which eat an array or a struct token by token.
///
/// `@items [done,…] rest` collects expressions of items, each with its comma; `@members name
/// rest` puts one member after the other into the struct `name`.
#[macro_export]
#[doc(hidden)]
macro_rules! __value {
    // an item, and the comma after it, if there is one
    (@items [$($done:expr,)*]) => {
        <$crate::Value as ::core::convert::From<_>>::from([$($done),*])
    };
    (@items [$($done:expr,)*] nil $(, $($rest:tt)*)?) => {
        $crate::__value!(@items [$($done,)* $crate::__value!(nil),] $($($rest)*)?)
    };
    (@items [$($done:expr,)*] null $(, $($rest:tt)*)?) => {
        $crate::__value!(null)
    };
    (@items [$($done:expr,)*] [$($array:tt)*] $(, $($rest:tt)*)?) => {
        $crate::__value!(@items [$($done,)* $crate::__value!([$($array)*]),] $($($rest)*)?)
    };
    (@items [$($done:expr,)*] {$($members:tt)*} $(, $($rest:tt)*)?) => {
        $crate::__value!(@items [$($done,)* $crate::__value!({$($members)*}),] $($($rest)*)?)
    };
    (@items [$($done:expr,)*] $item:expr $(, $($rest:tt)*)?) => {
        $crate::__value!(@items [$($done,)* $crate::__value!($item),] $($($rest)*)?)
    };

    // a member, and the comma after it, if there is one
    (@members $struct:ident) => {};
    (@members $struct:ident $name:ident : $($rest:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "names of members are literals or expressions in parentheses: `\"",
            ::core::stringify!($name),
            "\"`, `(",
            ::core::stringify!($name),
            ")`",
        ));
    };
    (@members $struct:ident $name:tt => $($rest:tt)*) => {
        ::core::compile_error!("members are written `\"name\": value`, found `=>`");
    };
    (@members $struct:ident $name:tt = $($rest:tt)*) => {
        ::core::compile_error!("members are written `\"name\": value`, found `=`");
    };
    (@members $struct:ident $name:tt : null $(, $($rest:tt)*)?) => {
        $crate::__value!(null);
    };
    (@members $struct:ident $name:tt : nil $(, $($rest:tt)*)?) => {
        $crate::__value!(@member $struct $name $crate::__value!(nil));
        $crate::__value!(@members $struct $($($rest)*)?);
    };
    (@members $struct:ident $name:tt : [$($array:tt)*] $(, $($rest:tt)*)?) => {
        $crate::__value!(@member $struct $name $crate::__value!([$($array)*]));
        $crate::__value!(@members $struct $($($rest)*)?);
    };
    (@members $struct:ident $name:tt : {$($members:tt)*} $(, $($rest:tt)*)?) => {
        $crate::__value!(@member $struct $name $crate::__value!({$($members)*}));
        $crate::__value!(@members $struct $($($rest)*)?);
    };
    (@members $struct:ident $name:tt : $value:expr $(, $($rest:tt)*)?) => {
        $crate::__value!(@member $struct $name $crate::__value!($value));
        $crate::__value!(@members $struct $($($rest)*)?);
    };
    (@member $struct:ident ($name:expr) $value:expr) => {
        $struct.insert($crate::__private::name($name), $value);
    };
    (@member $struct:ident $name:literal $value:expr) => {
        $struct.insert($crate::__private::name($name), $value);
    };

    // a value
    (nil) => {
        $crate::Value::Nil
    };
    (null) => {
        ::core::compile_error!("XML-RPC's null is written `nil`")
    };
    ([]) => {
        $crate::Value::Array($crate::Array::new())
    };
    ([$($items:tt)+]) => {
        $crate::__value!(@items [] $($items)+)
    };
    ({}) => {
        $crate::Value::Struct($crate::Struct::new())
    };
    ({$($members:tt)+}) => {{
        let mut members = $crate::Struct::new();
        $crate::__value!(@members members $($members)+);
        $crate::Value::Struct(members)
    }};
    ($value:expr) => {{
        use $crate::__private::ExprValue as _;
        $value.__xmlrpc_value()
    }};
}
