//! The macros of `xmlrpc-core`, which exports them: depend on that crate, not on this one.
//!
//! | macro | goes on | generates |
//! |---|---|---|
//! | [`#[xmlrpc_service]`](macro@xmlrpc_service) | a trait or an impl block | the dispatch table and a typed client |
//! | [`#[derive(XmlRpcType)]`](macro@XmlRpcType) | a struct or an enum | its shape, so that it can stand in the signatures of a service |
//! | [`#[derive(XmlRpcFault)]`](macro@XmlRpcFault) | an error type | its way into a fault and back |
//!
//! Mistakes are reported all at once, where they are, and what is left of the item is generated
//! nevertheless, so that no error follows from another. With `XMLRPC_MACROS_DEBUG=1` in the
//! environment of the compiler every expansion is printed to standard error.
#![doc(html_root_url = "https://docs.rs/xmlrpc-derive/0.1.0")]

mod case;
mod ctxt;
mod fault;
mod forward;
mod krate;
mod meta;
mod service;
#[cfg(test)]
mod snapshots;
mod ty;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Makes a service of a trait or an impl block: its methods can be called over XML-RPC.
///
/// # On a trait
///
/// The trait is a contract that servers and clients share. For a trait `Calculator` there are
/// then two more types, as visible as the trait:
///
/// - `CalculatorServer<S>` serves any `S: Calculator`: it implements `Dispatch`, and servers mount
///   it.
/// - `CalculatorClient<C>` has a method for each method, which calls through `C`: an asynchronous
///   or a blocking client, a batch, or a service in the same process. What a call gives depends
///   on `C`: a future, a `Result`, or the handle of a batch.
///
/// Both have `new`, `get_ref` and `into_inner`.
///
/// ```
/// use xmlrpc_core::rpc::Local;
/// use xmlrpc_core::{Fault, xmlrpc_service};
///
/// #[xmlrpc_service]
/// pub trait Calculator {
///     /// Adds two integers.
///     async fn add(&self, a: i32, b: i32) -> i32;
///     async fn mean(&self, samples: &[f64]) -> Result<f64, Fault>;
///     fn now(&self) -> String;
/// }
///
/// struct Desk;
///
/// impl Calculator for Desk {
///     async fn add(&self, a: i32, b: i32) -> i32 {
///         a + b
///     }
///     async fn mean(&self, samples: &[f64]) -> Result<f64, Fault> {
///         if samples.is_empty() {
///             return Err(Fault::new(1, "no samples"));
///         }
///         Ok(samples.iter().sum::<f64>() / samples.len() as f64)
///     }
///     fn now(&self) -> String {
///         "noon".to_owned()
///     }
/// }
///
/// # async fn run() -> Result<(), xmlrpc_core::CallError> {
/// let calculator = CalculatorClient::new(Local::new(CalculatorServer::new(Desk)));
/// assert_eq!(calculator.add(3, 5).await?, 8);
/// assert_eq!(calculator.mean(&[1.0, 2.0]).await?, 1.5);
/// # Ok(())
/// # }
/// # let mut future = std::pin::pin!(run());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(future.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(()))));
/// ```
///
/// An `async fn` becomes a function that returns `impl Future + Send`, so that servers can run it
/// on any thread; it is implemented by an `async fn` again. A body in the trait stays its default.
/// `Send`, `Sync` and `'static` are added to what the trait requires.
///
/// # On an impl block
///
/// The type itself is the service, and there is a client named after it. It works on a block with
/// methods of its own, and on the implementation of a plain trait.
///
/// ```
/// use xmlrpc_core::rpc::Local;
/// use xmlrpc_core::xmlrpc_service;
///
/// struct Calculator;
///
/// #[xmlrpc_service]
/// impl Calculator {
///     fn add(&self, a: i32, b: i32) -> i32 {
///         a + b
///     }
/// }
///
/// trait Clock {
///     fn hour(&self) -> u8;
/// }
///
/// struct Noon;
///
/// #[xmlrpc_service]
/// impl Clock for Noon {
///     fn hour(&self) -> u8 {
///         12
///     }
/// }
///
/// # async fn run() -> Result<(), xmlrpc_core::CallError> {
/// assert_eq!(CalculatorClient::new(Local::new(Calculator)).add(3, 5).await?, 8);
/// assert_eq!(NoonClient::new(Local::new(Noon)).hour().await?, 12);
/// # Ok(())
/// # }
/// # let mut future = std::pin::pin!(run());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(future.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(()))));
/// ```
///
/// Every method of the block can be called, whatever its visibility in Rust; the methods of the
/// client are as visible as those of the block, and the client as visible as the most visible of
/// them. The client of a trait's implementation is `pub`.
///
/// # Arguments
///
/// | argument | meaning |
/// |---|---|
/// | `prefix = "calc."` | stands in front of every name that is made from a method's name |
/// | `rename_all = "camelCase"` | spells these names differently; the cases are serde's |
/// | `crate = some::path` | where `xmlrpc-core` is to be found, if not at `::xmlrpc_core` |
///
/// and on a method, in one `#[xmlrpc(…)]` or several:
///
/// | argument | meaning |
/// |---|---|
/// | `name = "stats.mean"` | the whole name on the wire: neither `prefix` nor `rename_all` changes it |
/// | `alias = "mean"` | another name, also a whole one; may be repeated |
/// | `skip` | no part of the service: the method stays as it is |
///
/// ```
/// use xmlrpc_core::{Dispatch, xmlrpc_service};
///
/// mod facade {
///     pub use xmlrpc_core as rpc;
/// }
///
/// struct Library;
///
/// #[xmlrpc_service(prefix = "library.", rename_all = "camelCase", crate = facade::rpc)]
/// impl Library {
///     fn count_books(&self) -> u32 {
///         3
///     }
///
///     #[xmlrpc(name = "stats.readers", alias = "readers", alias = "library.readers")]
///     fn count_readers(&self) -> u32 {
///         2
///     }
///
///     #[xmlrpc(skip)]
///     fn new() -> Self {
///         Self
///     }
/// }
///
/// let library = Library::new();
/// let methods = library.methods();
/// assert_eq!(methods[0].name(), "library.countBooks");
/// assert_eq!(methods[1].name(), "stats.readers");
/// assert!(methods[1].aliases().eq(["readers", "library.readers"]));
/// ```
///
/// Names consist of the characters that every implementation takes: `A-Z`, `a-z`, `0-9`, `_`,
/// `.`, `:` and `/`. Those that start with `system.` belong to the server.
///
/// # Methods
///
/// - The receiver is `&self`: calls run at the same time.
/// - There are at most 16 parameters, each of a type that XML-RPC can carry (`XmlRpcType`). They
///   are taken by value or as `&T`: then what is decoded is the owned form of `T` (`String` for
///   `&str`, `Vec<f64>` for `&[f64]`, `Stats` for `&Stats`), and the method borrows it.
/// - The return type is one that XML-RPC can carry, or a `Result` of such a type and an error
///   that travels as a fault (`XmlRpcFault`), or nothing. What it is is decided by its traits and
///   not by how it is written, so aliases of `Result` work. It may borrow from `self`, with the
///   lifetime written as `&` or `'_`; the client gets the owned form.
/// - Methods, traits and impls are not generic: the types that travel have to be known.
/// - Doc comments reach the client, `system.methodHelp` and the documentation page. `#[cfg]` and
///   `#[deprecated]` reach all that is generated for the method.
/// - A parameter or return type that cannot travel is a compile error at that type.
///
/// ```compile_fail
/// # use std::collections::HashMap;
/// # use xmlrpc_core::xmlrpc_service;
/// #[xmlrpc_service]
/// trait Report {
///     // XML-RPC struct member names are strings, so `u32` cannot be a map key
///     async fn totals(&self) -> HashMap<u32, f64>;
/// }
/// ```
#[proc_macro_attribute]
pub fn xmlrpc_service(args: TokenStream, item: TokenStream) -> TokenStream {
    debug(service::expand(args.into(), item.into()))
}

/// Describes what a struct or an enum looks like on the wire: implements `XmlRpcType`.
///
/// It stands beside serde's `Serialize` and `Deserialize`, which do the work, and reads their
/// attributes, so that nothing has to be said twice. Every field has to be of a type that
/// XML-RPC can carry; one that is not is a compile error at that field.
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
/// serde; of names that differ between reading and writing the written one counts. `into`, `from`
/// and `try_from` give the shape to the type that they name. A field with a default, one that is
/// not always written and one of type `Option` is optional. Of a flattened map no members are
/// known.
///
/// # Arguments
///
/// | argument | on | meaning |
/// |---|---|---|
/// | `as = "string"` | a field, a variant, the type | what travels, where it cannot be seen |
/// | `crate = some::path` | the type | where `xmlrpc-core` is to be found, if not at `::xmlrpc_core` |
///
/// `as` is for fields of foreign types that serde knows, and for those with `with` and its
/// relatives, where it is required: but for `xmlrpc_core::as_date_time`, `as_utc` and
/// `false_as_none`. It is one of `int`, `i8`, `boolean`, `double`, `string`,
/// `dateTime`, `base64`, `array`, `struct`, `nil` and `any`.
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

/// Turns an error type into faults and faults into it: implements `From<Self> for Fault` and
/// `XmlRpcFault`.
///
/// Each variant of an enum has a code. The text is what `Display` gives, so the derive goes
/// together with `thiserror` or with an implementation by hand. At the caller the code brings the
/// variant back.
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
/// which travels on as it is. Without such a variant these faults are no error of this type; the
/// caller gets them as `CallError::OtherFault`.
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
/// | `code = 101` | a variant, a struct | its code: any constant expression of type `i32`; two equal ones are a compile error |
/// | `other` | a variant | takes all other faults |
/// | `crate = some::path` | the type | where `xmlrpc-core` is to be found, if not at `::xmlrpc_core` |
// `xmlrpc` for those who write it in place of `fault`: they are told so
#[proc_macro_derive(XmlRpcFault, attributes(fault, xmlrpc))]
pub fn derive_fault(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    debug(fault::expand(&input))
}

/// Prints the expansion if the environment asks for it.
fn debug(tokens: proc_macro2::TokenStream) -> TokenStream {
    if std::env::var_os("XMLRPC_MACROS_DEBUG").is_some_and(|value| value == "1") {
        eprintln!("{tokens}");
    }
    tokens.into()
}
