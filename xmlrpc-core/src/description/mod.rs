//! Describes what a server offers, as data: [`Description`].
//!
//! It is the answer of `system.describeMethods`, and with `serde_json` the file that
//! `xmlrpc generate` reads. It extends what
//! [xmlrpc-epi](https://xmlrpc-epi.sourceforge.net/specs/rfc.system.describeMethods.php)
//! specifies: readers of that pass over what they do not know. Reading is patient: members that
//! are unknown, or of another type than expected, are passed over.
//!
//! # Examples
//!
//! ```
//! use xmlrpc_core::description::Description;
//! use xmlrpc_core::rpc::{Method, Param};
//!
//! const ADD: Method = Method::new("calc.add")
//!     .with_params(&[Param::new::<i32>("a"), Param::new::<i32>("b")])
//!     .with_result::<i32>()
//!     .with_doc("Adds two integers.");
//!
//! let description = Description::of([&ADD]);
//! let add = description.method("calc.add").expect("just described");
//! assert_eq!(add.purpose, "Adds two integers.");
//! assert_eq!(add.signatures[0].params[1].name, "b");
//!
//! // the two clothes: XML-RPC and JSON
//! let xml = xmlrpc_core::to_string(&description)?;
//! assert_eq!(xmlrpc_core::from_str::<Description>(&xml)?, description);
//! let json = serde_json::to_string(&description)?;
//! assert_eq!(serde_json::from_str::<Description>(&json)?, description);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod diff;
mod of_methods;
mod record;
mod select;

use std::time::Duration;

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Serialize, Serializer};

use crate::Value;
use crate::schema::{Definition, Definitions, Member, Schema, Shape, WireType, XmlRpcType};
use record::{Field, Record, records};

pub use diff::Change;

records! {
    /// What a server offers: its methods, and the types that they use.
    ///
    /// See the [module](self) for an example.
    pub struct Description {
        /// The methods.
        methods: Vec<MethodDescription> = "methodList" always,
        /// The named types that occur in them.
        types: Vec<TypeDescription> = "typeList",
    }

    /// A method.
    pub struct MethodDescription {
        /// The name on the wire.
        name: String = "name" always,
        /// The documentation.
        purpose: String = "purpose",
        /// The ways to call it; none when they are not known.
        signatures: Vec<Signature> = "signatures",
        /// Other names of the same method.
        aliases: Vec<String> = "aliases",
        /// Why not to use it any more; an empty text when no reason is given.
        deprecated: Option<String> = "deprecated",
        /// Whether calling it twice does what calling it once does.
        idempotent: bool = "idempotent",
        /// How long the server lets it run; in seconds on the wire.
        timeout: Option<Duration> = "timeout",
        /// The faults that it declares.
        faults: Vec<FaultDescription> = "faults",
    }

    /// One way to call a method.
    pub struct Signature {
        /// The parameters, in order.
        params: Vec<Part> = "params",
        /// The result: one part.
        returns: Vec<Part> = "returns",
    }

    /// A parameter, a result, a member of a struct or an item of an array.
    pub struct Part {
        /// Its name; empty for results and items.
        name: String = "name",
        /// The type: one of XML-RPC's (`int`, `i8`, `boolean`, `string`, `double`,
        /// `dateTime.iso8601`, `base64`, `nil`, `array`, `struct`), `any`, or the name of a
        /// [`TypeDescription`].
        type_name: String = "type" always,
        /// The documentation.
        description: String = "description",
        /// Whether it may be left out.
        optional: bool = "optional",
        /// Whether it is `false` where there is nothing, as in Odoo and PHP.
        or_false: bool = "orFalse",
        /// The value that stands for one that is left out, as JSON, for people.
        default: Option<String> = "default",
        /// Whether it stands for any number of parameters, all of this type.
        rest: bool = "rest",
        /// For a `struct` its members; for an `array` the type of its items; for a tuple one
        /// for each item.
        member: Vec<Part> = "member",
        /// Whether an `array` has exactly the items of `member`, each of its own type.
        tuple: bool = "tuple",
        /// For a `struct` with arbitrary member names, the type of the values.
        values: Option<Box<Part>> = "values",
        /// For a `string`, the only values that it has.
        choices: Vec<String> = "choices",
    }

    /// A named type.
    pub struct TypeDescription {
        /// The name by which parts refer to it.
        name: String = "name" always,
        /// The type that it has on the wire, named as in a part.
        type_name: String = "type" always,
        /// The documentation.
        description: String = "description",
        /// Its members, items or parts of a tuple, as in a part.
        member: Vec<Part> = "member",
        /// Whether it is a tuple, as in a part.
        tuple: bool = "tuple",
        /// The type of the values of a map, as in a part.
        values: Option<Box<Part>> = "values",
        /// The only values that a `string` has, as in a part.
        choices: Vec<String> = "choices",
        /// For a type that is one of several, those, each with its name.
        variants: Vec<Part> = "variants",
    }

    /// A fault that a method declares.
    pub struct FaultDescription {
        /// The code.
        code: i32 = "code" always,
        /// A name for the code, such as that of the variant of an enum.
        name: String = "name" always,
        /// The documentation.
        description: String = "description",
    }
}

impl Description {
    /// Returns a description without methods.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the method that is reached by `name`, which may be an alias.
    #[must_use]
    pub fn method(&self, name: &str) -> Option<&MethodDescription> {
        let by_name = self.methods.iter().find(|method| method.name == name);
        by_name.or_else(|| {
            let has = |method: &&MethodDescription| method.aliases.iter().any(|a| a == name);
            self.methods.iter().find(has)
        })
    }

    /// Returns the type of this name.
    #[must_use]
    pub fn type_named(&self, name: &str) -> Option<&TypeDescription> {
        self.types.iter().find(|known| known.name == name)
    }
}

impl MethodDescription {
    /// Returns a method of which only the name is known.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Signature {
    /// Returns a signature of these parameters and this result.
    #[must_use]
    pub fn new(params: Vec<Part>, result: Part) -> Self {
        Self {
            params,
            returns: vec![result],
        }
    }

    /// Returns the result; `None` when the description does not say.
    #[must_use]
    pub fn result(&self) -> Option<&Part> {
        self.returns.first()
    }
}

impl Part {
    /// Returns a part without a name.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::description::Part;
    ///
    /// let names = Part::array(Part::new("string")).named("names");
    /// assert_eq!(names.type_name, "array");
    /// assert_eq!(names.member[0].type_name, "string");
    /// ```
    pub fn new(type_name: impl Into<String>) -> Self {
        Self {
            type_name: type_name.into(),
            ..Self::default()
        }
    }

    /// Returns an array of such items.
    #[must_use]
    pub fn array(item: Self) -> Self {
        Self {
            member: vec![item],
            ..Self::new("array")
        }
    }

    /// Returns the same part with a name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

impl TypeDescription {
    /// Returns a type of which only the name and the wire type are known.
    pub fn new(name: impl Into<String>, type_name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_name: type_name.into(),
            ..Self::default()
        }
    }

    /// Returns the type as a part without a name, spelled out.
    #[must_use]
    pub fn to_part(&self) -> Part {
        Part {
            member: self.member.clone(),
            tuple: self.tuple,
            values: self.values.clone(),
            choices: self.choices.clone(),
            ..Part::new(self.type_name.clone())
        }
    }
}

impl FaultDescription {
    /// Returns a fault of this code and name.
    pub fn new(code: i32, name: impl Into<String>) -> Self {
        Self {
            code,
            name: name.into(),
            ..Self::default()
        }
    }
}

impl<'de> Deserialize<'de> for Description {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Struct(members) if members.contains_key("methodList") => {
                Ok(Self::from_members(members))
            }
            _ => Err(D::Error::custom(
                "expected a description, which is a struct with the member `methodList`",
            )),
        }
    }
}
