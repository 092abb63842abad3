//! What generated code may name, and all of it.
//!
//! Not public API: `xmlrpc-derive` is pinned to the version of this crate.

use std::borrow::Borrow;
use std::marker::PhantomData;

use serde_core::{Serialize, de::DeserializeOwned};

pub use core::any::type_name;
pub use core::convert::From;
pub use core::option::Option::{self, None, Some};
pub use std::boxed::Box;
pub use std::string::ToString;
pub use std::vec::Vec;

pub use crate::fault::{Fault, FaultCase, XmlRpcFault};
pub use crate::message::Call;
pub use crate::rpc::{BoxFuture, Caller, Context, Dispatch, Reply};
pub use crate::schema::{
    Definition, Definitions, Member, MemberName, Method, Schema, Shape, Variant, WireType,
    XmlRpcType,
};

use crate::schema::{Outcome, Param, SchemaFn};

/// Decodes the parameters, awaits the method, encodes its outcome.
pub fn invoke<'a, P, R, F, Fut>(
    call: Call<'a>,
    cx: &'a Context,
    method: &'static Method,
    Returns { reply, .. }: Returns<R>,
    handler: F,
) -> BoxFuture<'a, Reply>
where
    P: DeserializeOwned + Send + 'a,
    R: 'a,
    F: FnOnce(P) -> Fut + Send + 'a,
    Fut: Future<Output = R> + Send + 'a,
{
    Box::pin(async move {
        let params = match call.params().decode_for(method) {
            Ok(params) => params,
            Err(error) => return refuse(error),
        };
        let outcome = handler(params).await;
        reply(outcome, cx)
    })
}

/// The same for a method that is not asynchronous.
pub fn invoke_sync<'a, P, R, F>(
    call: Call<'a>,
    cx: &'a Context,
    method: &'static Method,
    Returns { reply, .. }: Returns<R>,
    handler: F,
) -> BoxFuture<'a, Reply>
where
    P: DeserializeOwned + Send + 'a,
    R: 'a,
    F: FnOnce(P) -> R + Send + 'a,
{
    Box::pin(async move {
        let params = match call.params().decode_for(method) {
            Ok(params) => params,
            Err(error) => return refuse(error),
        };
        reply(handler(params), cx)
    })
}

/// Parameters that do not fit.
#[cold]
fn refuse(error: crate::Error) -> Reply {
    Reply::fault(error)
}

/// A name that no arm of the table has.
#[cold]
#[must_use]
pub fn no_such_method(call: &Call<'_>) -> BoxFuture<'static, Reply> {
    let reply = Reply::fault(Fault::method_not_found(call.method()));
    Box::pin(core::future::ready(reply))
}

/// The type of a parameter or a field: what of it travels, and how a method gets it.
///
/// Generated code makes it with [`takes`] wherever it needs the type's bound, always in the same
/// words: rustc reports equal errors at the same place once. So does [`returns`].
#[derive(Debug)]
pub struct Takes<T: ?Sized, O> {
    schema: SchemaFn,
    optional: bool,
    types: PhantomData<fn(&O) -> &T>,
}

/// Holds the type of a parameter or a field to its bound.
#[must_use]
pub const fn takes<T: XmlRpcType + ?Sized>() -> Takes<T, T::Owned> {
    Takes {
        schema: T::schema,
        optional: T::OPTIONAL,
        types: PhantomData,
    }
}

impl<T: ?Sized, O> Takes<T, O> {
    /// The parameter in a description of its method.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Param {
        Param::with_schema(name, self.schema, self.optional)
    }

    /// The shape.
    pub fn schema(self, definitions: &mut Definitions) -> Schema {
        (self.schema)(definitions)
    }

    /// The argument for a parameter `&T`, from what was decoded.
    pub fn lend(self, owned: &O) -> &T
    where
        O: Borrow<T>,
    {
        owned.borrow()
    }
}

/// A return type: what of it travels, and how it is written.
#[derive(Debug)]
pub struct Returns<R> {
    schema: SchemaFn,
    faults: &'static [FaultCase],
    reply: fn(R, &Context) -> Reply,
}

/// Holds a return type to its bounds.
#[must_use]
pub const fn returns<R: Outcome<Ok: Serialize>>() -> Returns<R> {
    Returns {
        schema: <R::Ok as XmlRpcType>::schema,
        faults: <R::Fault as XmlRpcFault>::CASES,
        reply: Reply::from_outcome,
    }
}

impl<R> Returns<R> {
    /// The method, with this return type.
    #[must_use]
    pub const fn describe(self, method: Method) -> Method {
        method
            .with_result_schema(self.schema)
            .with_faults(self.faults)
    }
}

/// A return type as a client through `C` gets it.
///
/// `C` does not matter, except that it leaves the bound to whoever calls the generated method:
/// where the method is generated, [`returns`] has already reported a type that does not fit.
pub trait Received<C> {
    type Owned: DeserializeOwned + Send + 'static;
    type Fault: XmlRpcFault + Send + 'static;
}

impl<C, R> Received<C> for R
where
    R: Outcome<Owned: DeserializeOwned + Send + 'static, Fault: Send + 'static>,
{
    type Owned = <R as Outcome>::Owned;
    type Fault = <R as Outcome>::Fault;
}

/// What a call through `C` of a method that returns `R` gives.
pub type Output<'a, C, R> =
    <C as Caller>::Output<'a, <R as Received<C>>::Owned, <R as Received<C>>::Fault>;

/// Adds a member, which is also optional if its type is.
pub fn add_member(
    members: &mut Vec<Member>,
    name: &'static str,
    schema: Schema,
    optional: bool,
    doc: &'static str,
) {
    let optional = optional || matches!(schema, Schema::Optional(_));
    members.push(Member::new(name, schema, optional, doc));
}

/// Adds the members of a flattened field, as far as they are known: those of a map are not.
pub fn flatten_members(members: &mut Vec<Member>, schema: &Schema, definitions: &Definitions) {
    let (inner, optional) = match schema {
        Schema::Optional(inner) => (&**inner, true),
        schema => (schema, false),
    };
    let Schema::Named { key, .. } = inner else {
        return;
    };
    match definitions.get(key).map(|definition| &definition.shape) {
        Some(Shape::Alias(schema)) => flatten_members(members, schema, definitions),
        Some(Shape::Struct(inner)) => members.extend(inner.iter().cloned().map(|mut member| {
            member.optional |= optional;
            member
        })),
        Some(Shape::Enum(_)) | None => {}
    }
}

/// Stops the compilation if two variants of an error type have the same code.
#[track_caller]
pub const fn assert_distinct(codes: &[i32]) {
    let mut one = 0;
    while one < codes.len() {
        let mut other = one + 1;
        while other < codes.len() {
            assert!(
                codes[one] != codes[other],
                "two variants have the same fault code"
            );
            other += 1;
        }
        one += 1;
    }
}

/// The type of the field that the text of a fault goes to.
#[derive(Debug)]
pub struct Text<T>(fn(String) -> T);

/// Holds the type of such a field to its bound.
#[must_use]
pub const fn text<T: FaultText>() -> Text<T> {
    Text(T::from)
}

impl<T> Text<T> {
    /// The value of the field.
    pub fn of(self, fault: &Fault) -> T {
        (self.0)(fault.message.clone().into_owned())
    }
}

/// What a text can become.
#[diagnostic::on_unimplemented(
    message = "the text of a fault cannot become `{Self}`",
    label = "not made from a `String`",
    note = "a fault carries a code and a text: the field of a variant with a code is a `String`, or a type that implements `From<String>`"
)]
pub trait FaultText: From<String> {}

impl<T: From<String>> FaultText for T {}

/// The type of the field that a fault goes to as a whole.
#[derive(Debug)]
pub struct Other<T> {
    into: fn(T) -> Fault,
    from: fn(Fault) -> T,
}

/// Holds the type of such a field to its bound.
#[must_use]
pub const fn other<T: OtherFault>() -> Other<T> {
    Other {
        into: T::into_fault,
        from: T::from_fault,
    }
}

impl<T> Other<T> {
    /// The fault in the field.
    pub fn into_fault(self, field: T) -> Fault {
        (self.into)(field)
    }

    /// The value of the field.
    pub fn from_fault(self, fault: &Fault) -> T {
        (self.from)(fault.clone())
    }
}

/// What a fault can be kept in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep a fault",
    label = "expected `xmlrpc_core::Fault`",
    note = "`#[fault(other)]` keeps every fault that no other variant stands for, as it is"
)]
pub trait OtherFault {
    fn into_fault(self) -> Fault;
    fn from_fault(fault: Fault) -> Self;
}

impl OtherFault for Fault {
    fn into_fault(self) -> Fault {
        self
    }

    fn from_fault(fault: Fault) -> Self {
        fault
    }
}
