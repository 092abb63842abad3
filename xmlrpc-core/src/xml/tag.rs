//! The closed vocabulary of XML-RPC.

macro_rules! tags {
    ($($(#[doc = $doc:literal])? $tag:ident = $name:literal;)+) => {
        /// An element name, without prefix.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Tag {
            $($(#[doc = $doc])? $tag,)+
            /// A name that XML-RPC does not know.
            Other,
        }

        impl Tag {
            /// The tag of this name, from which any prefix is taken off already.
            pub(crate) fn from_name(name: &[u8]) -> Self {
                match name {
                    $(name if name == $name.as_bytes() => Self::$tag,)+
                    _ => Self::Other,
                }
            }

            /// The name as the specification spells it.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$tag => $name,)+
                    Self::Other => "",
                }
            }

            /// `<name>`.
            pub(crate) const fn open(self) -> &'static str {
                match self {
                    $(Self::$tag => concat!("<", $name, ">"),)+
                    Self::Other => "",
                }
            }

            /// `</name>`.
            pub(crate) const fn close(self) -> &'static str {
                match self {
                    $(Self::$tag => concat!("</", $name, ">"),)+
                    Self::Other => "",
                }
            }

            /// `<value><name>`.
            pub(crate) const fn open_value(self) -> &'static str {
                match self {
                    $(Self::$tag => concat!("<value><", $name, ">"),)+
                    Self::Other => "",
                }
            }

            /// `</name></value>`.
            pub(crate) const fn close_value(self) -> &'static str {
                match self {
                    $(Self::$tag => concat!("</", $name, "></value>"),)+
                    Self::Other => "",
                }
            }

            /// What comes after the end tag of this element at the start of `rest`.
            ///
            /// An arm for each tag, so that each comparison is with a constant.
            #[inline]
            pub(crate) fn strip_close(self, rest: &[u8]) -> Option<&[u8]> {
                match self {
                    $(Self::$tag => rest.strip_prefix(concat!("</", $name, ">").as_bytes()),)+
                    Self::Other => None,
                }
            }
        }
    };
}

tags! {
    MethodCall = "methodCall";
    MethodName = "methodName";
    MethodResponse = "methodResponse";
    Fault = "fault";
    Params = "params";
    Param = "param";
    Value = "value";
    Struct = "struct";
    Member = "member";
    Name = "name";
    Array = "array";
    Data = "data";
    Int = "int";
    I4 = "i4";
    I1 = "i1";
    I2 = "i2";
    I8 = "i8";
    BigInteger = "biginteger";
    Boolean = "boolean";
    Double = "double";
    /// Apache's.
    Float = "float";
    /// Apache's.
    BigDecimal = "bigdecimal";
    String = "string";
    DateTime = "dateTime.iso8601";
    /// Apache's `ex:dateTime`.
    ExDateTime = "dateTime";
    Base64 = "base64";
    /// Apache's: base64 of a serialized Java object, which is bytes to everyone else.
    Serializable = "serializable";
    Nil = "nil";
}

impl Tag {
    /// Whether the element holds an integer.
    pub(crate) const fn is_int(self) -> bool {
        matches!(
            self,
            Self::Int | Self::I4 | Self::I1 | Self::I2 | Self::I8 | Self::BigInteger
        )
    }

    /// Whether the element holds a floating-point or decimal number.
    pub(crate) const fn is_double(self) -> bool {
        matches!(self, Self::Double | Self::Float | Self::BigDecimal)
    }

    /// Whether the element holds a date.
    pub(crate) const fn is_date(self) -> bool {
        matches!(self, Self::DateTime | Self::ExDateTime)
    }

    /// Whether the element holds bytes.
    pub(crate) const fn is_bytes(self) -> bool {
        matches!(self, Self::Base64 | Self::Serializable)
    }

    /// Whether the element stands for nil if it is empty, to `Lenient`: a number, boolean or date
    /// is never empty, but there are peers that write nothing so.
    pub(crate) const fn may_be_nil(self) -> bool {
        self.is_int() || self.is_double() || self.is_date() || matches!(self, Self::Boolean)
    }

    /// Whether the element is the type of a value.
    pub(crate) const fn is_type(self) -> bool {
        self.is_int()
            || self.is_double()
            || self.is_date()
            || self.is_bytes()
            || matches!(
                self,
                Self::Boolean | Self::String | Self::Nil | Self::Array | Self::Struct
            )
    }
}
