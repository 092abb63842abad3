#![doc = include_str!("../README.md")]
#![doc(html_root_url = "https://docs.rs/xmlrpc-derive/0.1.0")]
#![allow(
    clippy::large_enum_variant,
    reason = "the tests ask where a mistake is, and what they need for it makes `syn`'s types larger"
)]

mod case;
mod ctxt;
mod fault;
mod forward;
mod krate;
#[cfg(test)]
mod messages;
mod meta;
mod service;
#[cfg(test)]
mod snapshots;
mod ty;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

#[doc = include_str!("../docs/xmlrpc_service.md")]
#[proc_macro_attribute]
pub fn xmlrpc_service(args: TokenStream, item: TokenStream) -> TokenStream {
    debug(service::expand(args.into(), item.into()))
}

/// Implements `XmlRpcType`: describes what a struct or an enum looks like on the wire.
///
/// Derive it together with serde's `Serialize` and `Deserialize`, which write and read the values.
/// It reads serde's attributes. A field whose type XML-RPC cannot carry is a compile error at that
/// field.
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use xmlrpc_core::schema::{Definitions, Shape};
/// use xmlrpc_core::XmlRpcType;
///
/// /// What is known of some samples.
/// #[derive(Serialize, Deserialize, XmlRpcType)]
/// #[serde(rename_all = "camelCase")]
/// struct Stats {
///     mean: f64,
///     /// How many there are.
///     sample_count: u32,
///     label: Option<String>,
/// }
///
/// let mut definitions = Definitions::default();
/// assert_eq!(Stats::schema(&mut definitions).wire_type(), "struct");
/// let (_, stats) = definitions.iter().next().unwrap();
/// assert_eq!((stats.name, stats.doc), ("Stats", "What is known of some samples."));
/// let Shape::Struct(members) = &stats.shape else { panic!() };
/// assert_eq!((members[1].name, members[1].doc), ("sampleCount", "How many there are."));
/// assert!(members[2].optional);
/// ```
///
/// # What travels
///
/// | Rust | wire |
/// |---|---|
/// | struct with named fields | struct |
/// | newtype, `#[serde(transparent)]` | what the one field is |
/// | tuple struct | array |
/// | unit struct | nil |
/// | enum without fields | string: the name of the variant |
/// | other enums | struct, as serde's representation has it: by default one member, named after the variant; with `tag`, `tag` and `content` or `untagged` as these say |
///
/// An enum without fields also implements `MemberName`: it can be the key of a map.
///
/// # serde's attributes
///
/// `rename`, `rename_all`, `rename_all_fields`, `tag`, `content`, `untagged`, `transparent`,
/// `flatten`, `skip`, `default`, `skip_serializing_if` and their relatives mean what they mean to
/// serde. If the names for reading and writing differ, the shape has the written one. With `into`,
/// `from` and `try_from` the type has the shape of the type that they name. A field is optional if
/// it has a default, if it is not always written, or if its type is `Option`. The members of a
/// flattened map are not part of the shape.
///
/// # Arguments
///
/// | argument | on | meaning |
/// |---|---|---|
/// | `as = "string"` | a field, a variant, the type | says what travels, where the type does not say it |
/// | `crate = some::path` | the type | says where `xmlrpc-core` is; default: `::xmlrpc_core` |
///
/// Use `as` for fields of foreign types that serde supports. It is required for fields with `with`
/// and its relatives, except for `xmlrpc_core::as_date_time`, `as_utc` and `false_as_none`. It is
/// one of `int`, `i8`, `boolean`, `double`, `string`, `dateTime`, `base64`, `array`, `struct`,
/// `nil` and `any`.
///
/// ```
/// use std::time::Duration;
///
/// use serde::{Deserialize, Serialize};
/// use xmlrpc_core::XmlRpcType;
///
/// #[derive(Serialize, Deserialize, XmlRpcType)]
/// struct Job {
///     name: String,
///     // serde makes a struct of it
///     #[xmlrpc(as = "struct")]
///     timeout: Duration,
///     #[serde(with = "seconds")]
///     #[xmlrpc(as = "i8")]
///     interval: Duration,
/// }
///
/// mod seconds {
///     use std::time::Duration;
///
///     use serde::{Deserialize, Deserializer, Serialize, Serializer};
///
///     pub fn serialize<S: Serializer>(it: &Duration, s: S) -> Result<S::Ok, S::Error> {
///         it.as_secs().serialize(s)
///     }
///
///     pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Duration, D::Error> {
///         u64::deserialize(d).map(Duration::from_secs)
///     }
/// }
///
/// let job = Job {
///     name: "sweep".to_owned(),
///     timeout: Duration::from_secs(1),
///     interval: Duration::from_secs(60),
/// };
/// let job: Job = xmlrpc_core::from_str(&xmlrpc_core::to_string(&job)?)?;
/// assert_eq!(job.interval, Duration::from_secs(60));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Generics
///
/// Type parameters that travel get the bound `XmlRpcType`. One that is the key of a map needs
/// `MemberName` as well, written by hand. A type that borrows can be returned; what arrives on
/// the other side has `'static` for its lifetimes.
#[proc_macro_derive(XmlRpcType, attributes(serde, xmlrpc))]
pub fn derive_type(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    debug(types::expand(&input))
}

/// Implements `XmlRpcFault` and `From<Self> for Fault`: turns an error into a fault, and a fault
/// back into the error.
///
/// Each variant of an enum has a code. `Display` gives the text of the fault, so derive it together
/// with `thiserror::Error`, or implement `Display` by hand. At the caller, the code selects the
/// variant.
///
/// ```
/// use xmlrpc_core::{Fault, XmlRpcFault};
///
/// #[derive(Debug, PartialEq, thiserror::Error, XmlRpcFault)]
/// enum CalcError {
///     #[error("division by zero")]
///     #[fault(code = 101)]
///     DivisionByZero,
///     #[error("{0}")]
///     #[fault(code = codes::NOT_A_NUMBER)]
///     NotANumber(String),
///     #[error("{0}")]
///     #[fault(other)]
///     Other(Fault),
/// }
///
/// mod codes {
///     pub const NOT_A_NUMBER: i32 = 102;
/// }
///
/// let fault = Fault::from(CalcError::DivisionByZero);
/// assert_eq!(fault, Fault::new(101, "division by zero"));
/// assert_eq!(CalcError::from_fault(&fault), Some(CalcError::DivisionByZero));
///
/// let error = CalcError::NotANumber("`x` is not a number".to_owned());
/// let fault = Fault::from(error);
/// assert_eq!(fault, Fault::new(102, "`x` is not a number"));
/// assert_eq!(
///     CalcError::from_fault(&fault),
///     Some(CalcError::NotANumber("`x` is not a number".to_owned())),
/// );
///
/// let fault = Fault::new(-32500, "out of memory");
/// assert_eq!(CalcError::from_fault(&fault), Some(CalcError::Other(fault)));
/// ```
///
/// # Variants
///
/// A fault carries a code and a text, nothing else. A variant with a code therefore has no field,
/// or a single one that gets the whole text: a `String`, or anything that implements
/// `From<String>`. If `Display` adds to the field, the addition comes back as part of it: write
/// `#[error("{0}")]`.
///
/// One variant may take every fault that has none of the codes: it has a field of type `Fault`,
/// which travels on as it is. Without one, other faults are returned as `CallError::OtherFault`.
///
/// The codes, the names of the variants and their doc comments are `XmlRpcFault::CASES`:
/// `system.describeMethods`, the documentation page and generated clients show them for every method
/// that returns the error.
///
/// A struct is an error of one code.
///
/// ```
/// use xmlrpc_core::{Fault, XmlRpcFault};
///
/// #[derive(Debug, PartialEq, thiserror::Error, XmlRpcFault)]
/// #[error("disk full")]
/// #[fault(code = 507)]
/// struct DiskFull;
///
/// assert_eq!(DiskFull::from_fault(&Fault::from(DiskFull)), Some(DiskFull));
/// assert_eq!(DiskFull::from_fault(&Fault::new(1, "")), None);
/// ```
///
/// # Arguments
///
/// | argument | on | meaning |
/// |---|---|---|
/// | `code = 101` | a variant, a struct | sets its code, a constant expression of type `i32`; two equal ones are a compile error |
/// | `other` | a variant | takes all other faults |
/// | `crate = some::path` | the type | says where `xmlrpc-core` is; default: `::xmlrpc_core` |
// `xmlrpc` for those who write it in place of `fault`: they are told so
#[proc_macro_derive(XmlRpcFault, attributes(fault, xmlrpc))]
pub fn derive_fault(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    debug(fault::expand(&input))
}

/// Generated code of `#[xmlrpc_service]` that calls deprecated methods.
#[doc(hidden)]
#[proc_macro_derive(Quietly, attributes(quietly))]
pub fn derive_quietly(input: TokenStream) -> TokenStream {
    service::quietly(&parse_macro_input!(input as DeriveInput)).into()
}

/// Prints the expansion if the environment asks for it.
fn debug(tokens: proc_macro2::TokenStream) -> TokenStream {
    if std::env::var("XMLRPC_MACROS_DEBUG").as_deref() == Ok("1") {
        eprintln!("{tokens}");
    }
    tokens.into()
}
