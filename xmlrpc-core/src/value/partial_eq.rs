//! Comparing with plain Rust values.

use crate::types::{Bytes, DateTime};
use crate::value::Value;

/// `value == plain` and `plain == value`.
macro_rules! partial_eq {
    ($($ty:ty: |$value:ident, $plain:ident| $equal:expr;)+) => {$(
        impl PartialEq<$ty> for Value {
            fn eq(&self, $plain: &$ty) -> bool {
                let $value = self;
                $equal
            }
        }

        impl PartialEq<Value> for $ty {
            fn eq(&self, value: &Value) -> bool {
                value == self
            }
        }
    )+};
}

partial_eq! {
    bool: |value, plain| value.as_bool() == Some(*plain);
    i8: |value, plain| value.as_i64() == Some((*plain).into());
    i16: |value, plain| value.as_i64() == Some((*plain).into());
    i32: |value, plain| value.as_i64() == Some((*plain).into());
    i64: |value, plain| value.as_i64() == Some(*plain);
    u8: |value, plain| value.as_i64() == Some((*plain).into());
    u16: |value, plain| value.as_i64() == Some((*plain).into());
    u32: |value, plain| value.as_i64() == Some((*plain).into());
    f32: |value, plain| value.as_f64().map(|double| double as f32) == Some(*plain);
    f64: |value, plain| value.as_f64() == Some(*plain);
    str: |value, plain| value.as_str() == Some(plain);
    &str: |value, plain| value.as_str() == Some(*plain);
    String: |value, plain| value.as_str() == Some(plain.as_str());
    DateTime: |value, plain| value.as_datetime() == Some(*plain);
    Bytes: |value, plain| value.as_bytes() == Some(plain.as_ref());
}
