//! `#[derive(XmlRpcType)]`: the schema of a type is what serde writes for it.

#![allow(dead_code, reason = "the types are only described")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::marker::PhantomData;

use expect_test::{Expect, expect};
use serde::{Deserialize, Serialize};
use xmlrpc_core::schema::{Definitions, Schema, Shape};
use xmlrpc_core::{DateTime, MemberName, XmlRpcType};

/// Prints the type and the definitions that it brings.
#[track_caller]
fn check<T: XmlRpcType>(expected: &Expect) {
    let mut definitions = Definitions::default();
    let schema = T::schema(&mut definitions);
    let mut text = format!("{}: {}\n", schema.wire_type(), print(&schema, &definitions));
    for (_, definition) in definitions.iter() {
        let doc = match definition.doc {
            "" => String::new(),
            doc => format!(" // {doc}"),
        };
        writeln!(text, "{}{doc}", definition.name).unwrap();
        match &definition.shape {
            Shape::Alias(schema) => writeln!(text, "  = {}", print(schema, &definitions)).unwrap(),
            Shape::Struct(members) => {
                for member in members {
                    let optional = if member.optional { "?" } else { "" };
                    let schema = print(&member.schema, &definitions);
                    write!(text, "  {}{optional}: {schema}", member.name).unwrap();
                    if !member.doc.is_empty() {
                        write!(text, " // {}", member.doc).unwrap();
                    }
                    text.push('\n');
                }
            }
            Shape::Enum(variants) => {
                for variant in variants {
                    write!(text, "  | {}", variant.name).unwrap();
                    if let Some(content) = &variant.content {
                        write!(text, ": {}", print(content, &definitions)).unwrap();
                    }
                    if !variant.doc.is_empty() {
                        write!(text, " // {}", variant.doc).unwrap();
                    }
                    text.push('\n');
                }
            }
            _ => unreachable!(),
        }
    }
    expected.assert_eq(&text);
}

fn print(schema: &Schema, definitions: &Definitions) -> String {
    match schema {
        Schema::Named { key, .. } => definitions
            .get(key)
            .map_or("?", |definition| definition.name)
            .to_owned(),
        Schema::Array(inner) => format!("[{}]", print(inner, definitions)),
        Schema::Map(inner) => format!("{{{}}}", print(inner, definitions)),
        Schema::Optional(inner) => format!("{}?", print(inner, definitions)),
        Schema::Tuple(items) => {
            let items: Vec<_> = items.iter().map(|item| print(item, definitions)).collect();
            format!("({})", items.join(", "))
        }
        schema => schema.wire_type().to_owned(),
    }
}

mod outside {
    pub(crate) struct Foreign;

    pub(crate) fn serialize<S: serde::Serializer>(_: &Foreign, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_unit()
    }

    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(_: D) -> Result<Foreign, D::Error> {
        Ok(Foreign)
    }
}

/// A measurement.
///
/// With several lines.
#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
struct Measurement {
    /// When it was taken.
    taken_at: DateTime,
    #[serde(rename = "type")]
    kind: Kind,
    r#loop: Option<i64>,
    #[serde(default)]
    samples: Vec<f64>,
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        rename(serialize = "out", deserialize = "in")
    )]
    renamed: Vec<bool>,
    #[serde(skip)]
    cache: std::cell::Cell<u8>,
    #[serde(with = "outside")]
    #[xmlrpc(as = "base64")]
    foreign: outside::Foreign,
    #[serde(flatten)]
    place: Place,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

/// Its kind.
#[derive(Serialize, Deserialize, XmlRpcType, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// Outside of a house.
    OutDoor,
    #[serde(rename = "in")]
    InDoor,
    #[serde(skip)]
    Unknown,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Place {
    name: String,
    position: Option<(f64, f64)>,
}

#[test]
fn structs() {
    check::<Measurement>(&expect![[r#"
        struct: Measurement
        Kind // Its kind.
          | out_door // Outside of a house.
          | in
        Measurement // A measurement.

        With several lines.
          takenAt: dateTime.iso8601 // When it was taken.
          type: Kind
          loop?: i8?
          samples?: [double]
          out?: [boolean]
          foreign: base64
          name: string
          position?: (double, double)?
        Place
          name: string
          position?: (double, double)?
    "#]]);
    check::<Unit>(&expect![[r#"
        nil: Unit
        Unit
          = nil
    "#]]);
    check::<Id>(&expect![[r#"
        i8: Id
        Id // An identifier.
          = i8
    "#]]);
    check::<Pair>(&expect![[r#"
        array: Pair
        Id // An identifier.
          = i8
        Pair
          = (Id, string)
    "#]]);
    check::<Defaulted>(&expect![[r#"
        struct: Defaulted
        Defaulted
          a?: int
          b?: [int]
    "#]]);
    check::<Transparent>(&expect![[r#"
        array: Transparent
        Id // An identifier.
          = i8
        Transparent
          = [Id]
    "#]]);
    check::<Named>(&expect![[r#"
        struct: Named
        Named
          class: string // Always `named`.
          a: int
    "#]]);
    check::<Remote>(&expect![[r#"
        array: Remote
        Remote
          = [int]
    "#]]);
    check::<Opaque>(&expect![[r#"
        dateTime.iso8601: Opaque
        Opaque
          = dateTime.iso8601
    "#]]);
    check::<Ours>(&expect![[r#"
        struct: Ours
        Ours // What the modules and wrappers of `xmlrpc-core` write is known.
          at: dateTime.iso8601
          until?: dateTime.iso8601
          instant: dateTime.iso8601
          phone?: string?
          named: string
    "#]]);
}

/// What the modules and wrappers of `xmlrpc-core` write is known.
#[derive(Serialize, Deserialize, XmlRpcType)]
struct Ours {
    #[serde(with = "xmlrpc_core::as_date_time")]
    at: std::time::SystemTime,
    #[serde(with = "::xmlrpc_core::types::as_utc::option")]
    until: Option<std::time::SystemTime>,
    instant: xmlrpc_core::AsUtc<std::time::SystemTime>,
    #[serde(with = "xmlrpc_core::false_as_none")]
    phone: Option<String>,
    named: xmlrpc_core::OrFalse<String>,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Unit;

/// An identifier.
#[derive(PartialEq, Serialize, Deserialize, XmlRpcType)]
struct Id(u32);

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Pair(Id, #[xmlrpc(as = "string")] char);

#[derive(Default, Serialize, Deserialize, XmlRpcType)]
#[serde(default)]
struct Defaulted {
    a: i32,
    b: Vec<i32>,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(transparent)]
struct Transparent {
    marker: PhantomData<u8>,
    #[serde(skip)]
    _cached: Option<f64>,
    inner: Vec<Id>,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(tag = "class", rename = "named")]
struct Named {
    a: i32,
}

#[derive(Clone, Serialize, Deserialize, XmlRpcType)]
#[serde(into = "Vec<i32>", from = "Vec<i32>")]
struct Remote {
    a: std::cell::Cell<u8>,
}

impl From<Vec<i32>> for Remote {
    fn from(_: Vec<i32>) -> Self {
        Self { a: 0.into() }
    }
}

impl From<Remote> for Vec<i32> {
    fn from(remote: Remote) -> Self {
        vec![remote.a.get().into()]
    }
}

#[derive(XmlRpcType)]
#[xmlrpc(as = "dateTime")]
struct Opaque {
    seconds: std::time::Duration,
}

#[test]
fn enums() {
    check::<Kind>(&expect![[r#"
        string: Kind
        Kind // Its kind.
          | out_door // Outside of a house.
          | in
    "#]]);
    check::<External>(&expect![[r#"
        undef: External
        External.newtype // One thing.
          newtype: int
        External.tuple
          tuple: (int, string)
        External.struct
          struct: External.struct.struct
        External.struct.struct
          A_B: boolean
        External.renamed
          renamed: External.renamed.renamed
        External.renamed.renamed
          a-b: boolean
        External.foreign
          foreign: nil
        External // Written by serde's default.
          | unit
          | newtype: External.newtype // One thing.
          | tuple: External.tuple
          | struct: External.struct
          | renamed: External.renamed
          | foreign: External.foreign
          | other: string
    "#]]);
    check::<Internal>(&expect![[r#"
        struct: Internal
        Internal.Unit
          type: string // Always `Unit`.
        Internal.Newtype
          type: string // Always `Newtype`.
          name: string
          position?: (double, double)?
        Internal.Struct // Both.
          type: string // Always `Struct`.
          a: int
        Internal
          | Unit: Internal.Unit
          | Newtype: Internal.Newtype
          | Struct: Internal.Struct // Both.
        Place
          name: string
          position?: (double, double)?
    "#]]);
    check::<Adjacent>(&expect![[r#"
        struct: Adjacent
        Adjacent.Unit
          t: string // Always `Unit`.
        Adjacent.Newtype
          t: string // Always `Newtype`.
          c: int
        Adjacent.Struct
          t: string // Always `Struct`.
          c: Adjacent.Struct.c
        Adjacent.Struct.c
          a: int
        Adjacent
          | Unit: Adjacent.Unit
          | Newtype: Adjacent.Newtype
          | Struct: Adjacent.Struct
    "#]]);
    check::<Untagged>(&expect![[r#"
        undef: Untagged
        Untagged
          | Number: double
          | Text: string
          | Nothing: nil
    "#]]);
}

/// Written by serde's default.
#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "lowercase", rename_all_fields = "UPPERCASE")]
enum External {
    Unit,
    /// One thing.
    Newtype(i32),
    Tuple(i32, String),
    Struct {
        a_b: bool,
    },
    #[serde(rename_all = "kebab-case")]
    Renamed {
        a_b: bool,
    },
    #[serde(with = "outside")]
    #[xmlrpc(as = "nil")]
    Foreign(outside::Foreign),
    #[serde(untagged)]
    Other(String),
}

#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Newtype(Place),
    /// Both.
    Struct {
        a: i32,
    },
}

#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Newtype(i32),
    Struct { a: i32 },
}

#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(untagged)]
enum Untagged {
    Number(f64),
    Text(String),
    Nothing,
}

#[test]
fn generics() {
    check::<Page<'_, Id>>(&expect![[r#"
        struct: Page
        State.Full
          Full: State.Full.Full
        State.Full.Full
          item: Id
        Id // An identifier.
          = i8
        Page
          title: string
          items: [Id]
          state: State
        State
          | Empty
          | Full: State.Full
    "#]]);
    check::<(Page<'_, i32>, Page<'_, bool>)>(&expect![[r#"
        array: (Page, Page)
        State.Full
          Full: State.Full.Full
        State.Full.Full
          item: boolean
        State.Full
          Full: State.Full.Full
        State.Full.Full
          item: int
        Page
          title: string
          items: [boolean]
          state: State
        Page
          title: string
          items: [int]
          state: State
        State
          | Empty
          | Full: State.Full
        State
          | Empty
          | Full: State.Full
    "#]]);
}

#[derive(Serialize, XmlRpcType)]
struct Page<'a, T, const N: usize = 2>
where
    T: PartialEq,
{
    title: Cow<'a, str>,
    items: &'a [T],
    state: State<T>,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
enum State<T> {
    Empty,
    Full { item: T },
}

#[test]
fn recursion() {
    check::<Tree>(&expect![[r#"
        struct: Tree
        Tree
          children: [Tree]
          parent?: Tree?
    "#]]);
    check::<Nested>(&expect![[r#"
        array: Nested
        Nested
          = [Nested]
    "#]]);
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Tree {
    children: Vec<Self>,
    parent: Option<Box<Self>>,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Nested(Vec<Self>);

/// What serde writes has the wire type that the schema says.
#[test]
fn values() {
    #[track_caller]
    fn check<T: XmlRpcType + Serialize>(value: &T, expected: &str) {
        let xml = xmlrpc_core::to_string(value).unwrap();
        assert_eq!(xml, format!("<value>{expected}</value>"));
        let wire = T::schema(&mut Definitions::default()).wire_type();
        assert!(
            wire == "undef" || expected.starts_with(&format!("<{wire}")) || wire == "i8",
            "{wire}: {expected}"
        );
    }
    let member = |name: &str, value: &str| {
        format!("<member><name>{name}</name><value>{value}</value></member>")
    };
    let place = || Place {
        name: "here".to_owned(),
        position: None,
    };
    let name = &member("name", "<string>here</string>");
    let position = &member("position", "<nil/>");
    check(&Kind::OutDoor, "<string>out_door</string>");
    check(&Unit, "<nil/>");
    check(&Id(7), "<int>7</int>");
    check(
        &Pair(Id(7), 'x'),
        "<array><data><value><int>7</int></value><value><string>x</string></value></data></array>",
    );
    check(
        &Named { a: 1 },
        &format!(
            "<struct>{}{}</struct>",
            member("class", "<string>named</string>"),
            member("a", "<int>1</int>")
        ),
    );
    check(&place(), &format!("<struct>{name}{position}</struct>"));
    check(&External::Unit, "<string>unit</string>");
    check(
        &External::Newtype(1),
        &format!("<struct>{}</struct>", member("newtype", "<int>1</int>")),
    );
    check(
        &External::Struct { a_b: true },
        &format!(
            "<struct>{}</struct>",
            member(
                "struct",
                &format!("<struct>{}</struct>", member("A_B", "<boolean>1</boolean>"))
            )
        ),
    );
    check(&External::Other("x".to_owned()), "<string>x</string>");
    check(
        &Internal::Newtype(place()),
        &format!(
            "<struct>{}{name}{position}</struct>",
            member("type", "<string>Newtype</string>")
        ),
    );
    check(
        &Adjacent::Newtype(1),
        &format!(
            "<struct>{}{}</struct>",
            member("t", "<string>Newtype</string>"),
            member("c", "<int>1</int>")
        ),
    );
    check(&Untagged::Nothing, "<nil/>");
    check(
        &BTreeMap::from([(Kind::InDoor, 1)]),
        &format!("<struct>{}</struct>", member("in", "<int>1</int>")),
    );
}

/// An enum of names is one.
#[test]
fn member_names() {
    fn takes<K: MemberName>() {}
    takes::<Kind>();
    check::<BTreeMap<Kind, i32>>(&expect![[r#"
        struct: {int}
    "#]]);
}
