//! Made by `xmlrpc generate`. Regenerate it, or take it over and edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;
use serde::{Deserialize, Serialize};
use xmlrpc_core::{Value, XmlRpcFault, XmlRpcType};

/// The methods `calc.*`.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Calc {
    /// Adds.
    ///
    /// Wire signature: `int (int, int?)`.
    #[xmlrpc(name = "calc.add", idempotent)]
    async fn add(&self, a: i32, b: Option<i32>) -> i32;

    /// Calls `calc.divide`.
    ///
    /// Wire signature: `double (double, double)`.
    #[xmlrpc(name = "calc.divide")]
    async fn divide(&self, a: f64, b: f64) -> Result<f64, CalcFault>;

    /// Calls `calc.pair`.
    ///
    /// Wire signature: `[i8, any[]] (i8…)`.
    #[xmlrpc(name = "calc.pair")]
    async fn pair(&self, #[xmlrpc(rest)] all: Vec<i64>) -> (i64, Vec<Value>);

    /// Calls `calc.shape`.
    ///
    /// Wire signature: `Shape (Shape)`.
    #[xmlrpc(name = "calc.shape")]
    async fn shape(&self, shape: &Shape) -> Shape;

    /// Calls `calc.tree`.
    ///
    /// Wire signature: `Tree (Tree)`.
    #[xmlrpc(name = "calc.tree")]
    async fn tree(&self, tree: &Tree) -> Tree;
}

/// `Shape`.
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub enum Shape {
    /// `Nothing`.
    Nothing,
    /// `Circle`.
    Circle(f64),
    /// `Named`.
    Named(ShapeNamedNamed),
}

/// `Shape.Named.Named`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ShapeNamedNamed {
    /// `name`.
    pub name: String,
}

/// A tree.
#[allow(clippy::use_self)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Tree {
    /// `type`.
    pub r#type: Unit,
    /// `left`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Box<Tree>>,
    /// `more`.
    pub more: Vec<Tree>,
    /// `by_name`.
    pub by_name: BTreeMap<String, i64>,
}

/// `Unit`.
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// `metre`.
    Metre,
    /// `foot`.
    Foot,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Unit {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Metre => "metre",
            Self::Foot => "foot",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Unit {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Unit {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "metre" => Self::Metre,
                "foot" => Self::Foot,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Unit {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = ["metre", "foot"]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("Unit", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// What a call may fail with; the text is that of the server.
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
#[derive(Clone, Debug, PartialEq, Eq, XmlRpcFault)]
pub enum CalcFault {
    /// There is no such quotient.
    #[fault(code = 101i32)]
    DivisionByZero(String),
}

impl ::core::fmt::Display for CalcFault {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::DivisionByZero(text) => f.write_str(text),
        }
    }
}

impl ::core::error::Error for CalcFault {}
