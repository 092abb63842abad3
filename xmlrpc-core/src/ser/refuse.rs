//! The half of a serializer that refuses.

/// Methods of a `serde::Serializer`, each of which fails with `$error(found)`, where `found` says
/// in words what the method was given.
///
/// `numbers` stands for the twelve integers and floats and for booleans, `compounds` for whatever
/// holds other values; every other word is the name of one method without its `serialize_`.
macro_rules! refuse {
    ($error:path: $($kind:ident)+) => {
        $($crate::ser::refuse::refuse!(@$kind $error);)+
    };

    (@numbers $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "a boolean", serialize_bool(bool));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_i8(i8));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_i16(i16));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_i32(i32));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_i64(i64));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_i128(i128));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_u8(u8));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_u16(u16));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_u32(u32));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_u64(u64));
        $crate::ser::refuse::refuse!(@scalar $error, "an integer", serialize_u128(u128));
        $crate::ser::refuse::refuse!(@scalar $error, "a double", serialize_f32(f32));
        $crate::ser::refuse::refuse!(@scalar $error, "a double", serialize_f64(f64));
    };
    (@char $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "a character", serialize_char(char));
    };
    (@str $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "text", serialize_str(&str));
    };
    (@bytes $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "bytes", serialize_bytes(&[u8]));
    };
    (@none $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "nothing", serialize_none());
    };
    (@unit $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "nothing", serialize_unit());
    };
    (@unit_struct $error:path) => {
        $crate::ser::refuse::refuse!(@scalar $error, "nothing", serialize_unit_struct(&'static str));
    };
    (@unit_variant $error:path) => {
        $crate::ser::refuse::refuse!(
            @scalar $error, "a variant", serialize_unit_variant(&'static str, u32, &'static str)
        );
    };
    (@newtype_variant $error:path) => {
        fn serialize_newtype_variant<T: ::serde_core::Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<Self::Ok, Error> {
            Err($error("a variant with content"))
        }
    };
    (@compounds $error:path) => {
        $crate::ser::refuse::refuse!(
            @compound SerializeSeq $error, "a list", serialize_seq(Option<usize>)
        );
        $crate::ser::refuse::refuse!(
            @compound SerializeTuple $error, "a tuple", serialize_tuple(usize)
        );
        $crate::ser::refuse::refuse!(
            @compound SerializeTupleStruct $error, "a tuple",
            serialize_tuple_struct(&'static str, usize)
        );
        $crate::ser::refuse::refuse!(@named_compounds $error);
    };
    // all but the sequences
    (@named_compounds $error:path) => {
        $crate::ser::refuse::refuse!(@newtype_variant $error);
        $crate::ser::refuse::refuse!(
            @compound SerializeTupleVariant $error, "a variant with content",
            serialize_tuple_variant(&'static str, u32, &'static str, usize)
        );
        $crate::ser::refuse::refuse!(
            @compound SerializeMap $error, "a map", serialize_map(Option<usize>)
        );
        $crate::ser::refuse::refuse!(
            @compound SerializeStruct $error, "a struct", serialize_struct(&'static str, usize)
        );
        $crate::ser::refuse::refuse!(
            @compound SerializeStructVariant $error, "a variant with content",
            serialize_struct_variant(&'static str, u32, &'static str, usize)
        );
    };

    (@scalar $error:path, $found:literal, $method:ident($($ty:ty),*)) => {
        fn $method(self, $(_: $ty),*) -> Result<Self::Ok, Error> {
            Err($error($found))
        }
    };
    (@compound $compound:ident $error:path, $found:literal, $method:ident($($ty:ty),*)) => {
        type $compound = ::serde_core::ser::Impossible<Self::Ok, Error>;

        fn $method(self, $(_: $ty),*) -> Result<Self::$compound, Error> {
            Err($error($found))
        }
    };
}

pub(super) use refuse;
