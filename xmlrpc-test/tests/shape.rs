//! Shapes: what fits a description, what is made up for one, and what a service is held to.

use std::collections::HashMap;
use std::process::Command;

use xmlrpc_core::description::{Description, Part, TypeDescription};
use xmlrpc_core::rpc::Dispatch;
use xmlrpc_core::{Array, Bytes, DateTime, Fault, Value, XmlRpcType, value, xmlrpc_service};
use xmlrpc_test::shape::{self, MadeUp};
use xmlrpc_test::{assert_serves, check_description};

/// A part of this type, with what is special about it.
fn part(type_name: &str, set: impl FnOnce(&mut Part)) -> Part {
    let mut part = Part::new(type_name);
    set(&mut part);
    part
}

fn items(items: &[&str]) -> Part {
    part("array", |part| {
        part.member = items.iter().map(|item| Part::new(*item)).collect();
    })
}

fn tuple(names: &[&str]) -> Part {
    let mut part = items(names);
    part.tuple = true;
    part
}

fn map(values: Part) -> Part {
    part("struct", |part| part.values = Some(Box::new(values)))
}

fn structure(members: impl IntoIterator<Item = Part>) -> Part {
    part("struct", |part| part.member = members.into_iter().collect())
}

fn optional(mut part: Part) -> Part {
    part.optional = true;
    part
}

fn choices() -> Part {
    part("string", |part| {
        part.choices = vec!["red".to_owned(), "green".to_owned()]
    })
}

/// A type of this name and shape.
fn named(name: &str, part: Part) -> TypeDescription {
    let mut named = TypeDescription::new(name, part.type_name);
    named.member = part.member;
    named.values = part.values;
    named.choices = part.choices;
    named
}

fn one_of(name: &str, variants: impl IntoIterator<Item = Part>) -> TypeDescription {
    let mut named = TypeDescription::new(name, "any");
    named.variants = variants.into_iter().collect();
    named
}

/// Types by name, some of them made of themselves.
fn types() -> Description {
    let mut description = Description::new();
    description.types = vec![
        named("Color", choices()),
        one_of("Text", [Part::new("string"), Part::new("int")]),
        // a list: a value, and what comes after it
        named(
            "List",
            structure([
                Part::new("int").named("value"),
                optional(Part::new("List").named("next")),
            ]),
        ),
        named(
            "Tree",
            structure([Part::array(Part::new("Tree")).named("children")]),
        ),
        named("Folder", map(Part::new("Folder"))),
        // the first variant has no end of its own
        one_of(
            "Term",
            [
                structure([tuple(&["Term", "Term"]).named("sum")]),
                structure([structure([Part::new("Term").named("of")]).named("minus")]),
                Part::new("int"),
            ],
        ),
        one_of("Pair", [items(&["Pair", "Pair"]), Part::new("int")]),
        // what ends it is an array without items
        one_of(
            "Nest",
            [
                structure([tuple(&["Nest", "Nest"]).named("both")]),
                Part::array(Part::new("Nest")),
            ],
        ),
        one_of("Loop", [Part::new("Loop")]),
        TypeDescription::new("Itself", "Itself"),
    ];
    description
}

/// Says what does not fit; nothing when the value does.
fn check(value: &Value, part: &Part, expected: &str) {
    let outcome = shape::check(value, part, &types());
    let said = outcome.err().unwrap_or_default();
    assert_eq!(said, expected, "{value} as {part:?}");
}

/// Of each type a value, and whether another type takes it.
#[test]
fn each_type_takes_its_own_values() {
    let values = [
        ("nil", Value::Nil),
        ("boolean", Value::Bool(true)),
        ("int", Value::Int(1)),
        ("i8", Value::I8(1 << 40)),
        ("double", Value::Double(1.0)),
        ("string", value!("a")),
        (
            "dateTime.iso8601",
            Value::DateTime(DateTime::new(2026, 1, 2, 3, 4, 5).unwrap()),
        ),
        ("base64", Value::Bytes(Bytes::from(vec![1, 2]))),
        ("array", Value::Array(Array::new())),
        ("struct", value!({})),
    ];
    for (name, value) in &values {
        for (other, _) in &values {
            let fits = name == other || (*name, *other) == ("int", "i8");
            let expected = format!("expected `{other}`, found `{name}`");
            let expected = if fits { "" } else { &expected };
            check(value, &Part::new(*other), expected);
        }
        let expected = format!("expected `i4`, found `{name}`");
        let expected = if *name == "int" { "" } else { &expected };
        check(value, &Part::new("i4"), expected);
        for any in ["any", "undef"] {
            check(value, &Part::new(any), "");
        }
        // nothing takes the place of the value, and only nothing
        let absent = if *name == "nil" || *name == "double" {
            String::new()
        } else {
            format!("expected `double`, found `{name}`")
        };
        check(value, &optional(Part::new("double")), &absent);
    }
}

#[test]
fn values_have_a_shape() {
    let or_false = |name| part(name, |part| part.or_false = true);
    let with_default = part("int", |part| part.default = Some("1".to_owned())).named("b");
    let point = || structure([Part::new("int").named("x"), Part::new("Text").named("y")]);
    let pair = || items(&["int", "string"]);
    let list = |last: Value| {
        (0..40).fold(
            value!({"value": (last)}),
            |next, nth| value!({"value": (nth), "next": (next)}),
        )
    };
    let wrong_text = "expected one of the variants of `Text`: expected `string`, found `double`";
    let rows = [
        // nothing, in two ways
        (value!(false), or_false("string"), ""),
        (value!(false), or_false("Color"), ""),
        (
            value!(true),
            or_false("string"),
            "expected `string`, found `boolean`",
        ),
        (value!("a"), or_false("string"), ""),
        (
            value!(nil),
            or_false("string"),
            "expected `string`, found `nil`",
        ),
        (
            value!(false),
            optional(Part::new("string")),
            "expected `string`, found `boolean`",
        ),
        (value!(nil), optional(Part::new("Color")), ""),
        // choices, by themselves and by name
        (value!("green"), choices(), ""),
        (value!("blue"), choices(), "expected one of `red`, `green`"),
        (value!("green"), Part::new("Color"), ""),
        (
            value!(["red", "blue"]),
            Part::array(Part::new("Color")),
            "[1]: expected one of `red`, `green`",
        ),
        // items
        (value!([]), Part::new("array"), ""),
        (value!([1, "a"]), Part::new("array"), ""),
        (value!([]), Part::array(Part::new("int")), ""),
        (value!([1, 2, 3]), Part::array(Part::new("int")), ""),
        (
            value!([[1], [1, "a"]]),
            Part::array(Part::array(Part::new("int"))),
            "[1][1]: expected `int`, found `string`",
        ),
        // items of their own types, with the word and without it
        (value!([1, "a"]), tuple(&["int", "string"]), ""),
        (value!([1, "a"]), pair(), ""),
        (value!([1]), tuple(&["int"]), ""),
        (value!([]), tuple(&[]), ""),
        (value!([1, 2]), tuple(&["int"]), "expected 1 items, found 2"),
        (value!([1]), tuple(&[]), "expected 0 items, found 1"),
        (value!([1]), pair(), "expected 2 items, found 1"),
        (
            value!([1, 2]),
            pair(),
            "[1]: expected `string`, found `int`",
        ),
        // members
        (value!({"x": 1, "y": "a", "z": 1}), point(), ""),
        (value!({"y": 1}), point(), ".x: the member is missing"),
        (
            value!({"x": "a", "y": 1}),
            point(),
            ".x: expected `int`, found `string`",
        ),
        (
            value!({}),
            structure([optional(Part::new("int").named("a")), with_default.clone()]),
            "",
        ),
        (
            value!({"a": nil, "b": nil}),
            structure([optional(Part::new("int").named("a")), with_default]),
            ".b: expected `int`, found `nil`",
        ),
        (value!({"a": 1, "b": 2}), map(Part::new("int")), ""),
        (
            value!({"a": 1, "b": "c"}),
            map(Part::new("int")),
            ".b: expected `int`, found `string`",
        ),
        // one of several
        (value!("a"), Part::new("Text"), ""),
        (value!(1), Part::new("Text"), ""),
        (value!(1.5), Part::new("Text"), wrong_text),
        (
            value!({"x": 1, "y": 1.5}),
            point(),
            ".y: expected one of the variants of `Text`: expected `string`, found `double`",
        ),
        // a type made of itself is checked to the end, and one that is nothing else ends
        (list(value!(1)), Part::new("List"), ""),
        (
            list(value!("a")),
            Part::new("List"),
            &format!(
                "{}.value: expected `int`, found `string`",
                ".next".repeat(40)
            ),
        ),
        (value!(1), Part::new("Loop"), ""),
        (value!(1), Part::new("Itself"), ""),
    ];
    for (value, part, expected) in rows {
        check(&value, &part, expected);
    }
}

/// The numbers are those that Vigna's splitmix64 gives for this seed.
#[test]
fn made_up_values_are_those_of_the_seed() {
    const NUMBERS: [u64; 5] = [
        6_457_827_717_110_365_317,
        3_203_168_211_198_807_973,
        9_817_491_932_198_370_423,
        4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
    ];
    type Of = fn(u64) -> Value;
    let rows: [(Part, Of); 9] = [
        (Part::new("boolean"), |n| value!((n % 2 == 1))),
        (Part::new("int"), |n| Value::Int((n % 127) as i32 + 1)),
        (Part::new("i4"), |n| Value::Int((n % 127) as i32 + 1)),
        (Part::new("i8"), |n| {
            Value::I8((3_000_000_000 + n % 1000) as i64)
        }),
        (Part::new("double"), |n| {
            Value::Double((n % 1000) as f64 / 8.0)
        }),
        (Part::new("string"), |n| {
            Value::from(format!("text {}", n % 1000))
        }),
        (choices(), |n| value!((["red", "green"][(n % 2) as usize]))),
        (Part::new("dateTime.iso8601"), |n| {
            let day = (n % 28) as u8 + 1;
            Value::DateTime(DateTime::new(2026, 1, day, 12, 0, 0).unwrap())
        }),
        (Part::new("base64"), |n| {
            Value::Bytes(Bytes::from((n % 65_536).to_be_bytes().to_vec()))
        }),
    ];
    for (part, of) in rows {
        let types = types();
        let mut made_up = MadeUp::new(&types, 1_234_567);
        for number in NUMBERS {
            assert_eq!(made_up.value(&part), of(number), "{part:?}");
        }
    }
}

/// How many levels a value has.
fn levels(value: &Value) -> usize {
    let inner = match value {
        Value::Array(items) => items.iter().map(levels).max(),
        Value::Struct(members) => members.values().map(levels).max(),
        _ => None,
    };
    1 + inner.unwrap_or_default()
}

#[test]
fn made_up_values_have_the_shape() {
    // a shape, and how many levels its values have
    let rows = [
        (Part::new("nil"), 1),
        (Part::new("array"), 1),
        (Part::array(Part::new("int")), 2),
        (Part::array(Part::array(Part::new("int"))), 3),
        (tuple(&["int"]), 2),
        (tuple(&["int", "string", "int"]), 2),
        (items(&["int", "string"]), 2),
        (tuple(&[]), 1),
        (map(Part::new("int")), 2),
        (structure([Part::new("int").named("a")]), 2),
        (structure([optional(Part::new("int").named("a"))]), 1),
        (Part::new("Color"), 1),
        (Part::new("Text"), 1),
        // made of themselves
        (Part::new("List"), 2),
        (Part::new("Tree"), 12),
        (Part::new("Folder"), 9),
        (Part::new("Term"), 13),
        (Part::new("Pair"), 9),
        (Part::new("Nest"), 13),
    ];
    let types = types();
    for (part, expected) in rows {
        for seed in 0..20 {
            let value = MadeUp::new(&types, seed).value(&part);
            let outcome = shape::check(&value, &part, &types);
            assert_eq!(outcome, Ok(()), "{value} as {part:?}");
            assert_eq!(levels(&value), expected, "{value} as {part:?}");
        }
    }
    // such values do not exist
    for name in ["Loop", "Itself"] {
        let value = MadeUp::new(&types, 1).value(&Part::new(name));
        assert_eq!(value, Value::Nil, "{name}");
    }
}

/// An array has one item or two, a struct the members that it needs.
#[test]
fn made_up_values_differ() {
    let types = types();
    let mut made_up = MadeUp::new(&types, 3);
    let mut counts = [0; 3];
    for _ in 0..40 {
        let value = made_up.value(&Part::array(Part::new("int")));
        counts[value.as_array().unwrap().len()] += 1;
    }
    assert!(
        counts[0] == 0 && counts[1] > 5 && counts[2] > 5,
        "{counts:?}"
    );
    let both = structure([
        Part::new("int").named("a"),
        optional(Part::new("int").named("b")),
        Part::new("int").named("c"),
    ]);
    let value = made_up.value(&both);
    let names: Vec<_> = value.as_struct().unwrap().keys().collect();
    assert_eq!(names, ["a", "c"]);
}

#[derive(Clone, serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Folder {
    inside: HashMap<String, Self>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, XmlRpcType)]
enum Term {
    Sum(Box<Self>, Box<Self>),
    Minus { of: Box<Self> },
    Number(i32),
}

struct Everything;

#[xmlrpc_service]
#[allow(clippy::too_many_arguments, reason = "one of each type")]
impl Everything {
    fn narrow(&self, a: i8, b: u8, c: i16, d: u16, e: i32, f: f32) -> f64 {
        f64::from(a) + f64::from(b) + f64::from(c) + f64::from(d) + f64::from(e) + f64::from(f)
    }

    fn wide(&self, a: u32, b: i64, c: u64, d: usize, e: isize) -> i64 {
        i64::from(a) + b + c as i64 + d as i64 + e as i64
    }

    fn folder(&self, folder: Folder) -> Folder {
        folder
    }

    fn term(&self, term: Term) -> Term {
        term
    }

    /// Some parameters are not sensible.
    fn refuses(&self, a: i32) -> Result<i32, Fault> {
        Err(Fault::new(7, format!("{a} is not sensible")))
    }
}

/// Nothing that a service takes is refused.
#[tokio::test]
async fn each_number_of_rust_takes_what_is_made_up() {
    assert_serves(&Everything, &Description::of(Everything.methods())).await;
}

struct V1;
struct V2;

#[xmlrpc_service]
impl V1 {
    fn kept(&self, a: i32) -> i32 {
        a
    }

    fn narrowed(&self, a: i64) -> i64 {
        a
    }

    fn same(&self) {}
}

#[xmlrpc_service]
impl V2 {
    fn added(&self) {}

    fn kept(&self, a: &str) -> i32 {
        a.len() as i32
    }

    fn narrowed(&self, a: i32) -> i64 {
        i64::from(a)
    }

    fn same(&self) {}
}

#[tokio::test]
async fn parameters_that_a_service_refuses_are_said() {
    let description = Description::of(V1.methods());
    let run = tokio::spawn(async move { assert_serves(&V2, &description).await });
    let panic = run.await.unwrap_err().into_panic();
    let said = panic.downcast_ref::<String>().unwrap();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 2, "{said}");
    for (line, name) in lines.iter().zip(["kept", "narrowed"]) {
        let expected = format!("{name}: it refuses the described parameters: ");
        assert!(line.starts_with(&expected), "{said}");
    }
}

#[test]
fn breaking_changes_are_said_first() {
    let path = std::env::temp_dir().join(format!("xmlrpc-shape-{}.json", std::process::id()));
    let _ = std::fs::remove_file(&path);
    check_description(&path, &V1).unwrap();
    let said = check_description(&path, &V2).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    let breaking: Vec<_> = said
        .lines()
        .skip(1)
        .map(|line| line.starts_with("breaking"))
        .collect();
    assert!(breaking.is_sorted_by(|a, b| a >= b), "{said}");
    assert!(
        breaking.contains(&true) && breaking.contains(&false),
        "{said}"
    );
}

/// The tests of a crate are run with `UPDATE=1`.
#[test]
fn the_file_is_renewed_when_told() {
    const HELD_TO: &str = "XMLRPC_TEST_HELD_TO";
    if let Some(path) = std::env::var_os(HELD_TO) {
        return check_description(path, &V2).unwrap();
    }
    let path = std::env::temp_dir().join(format!("xmlrpc-renewed-{}.json", std::process::id()));
    for (update, expected) in [("1", true), ("0", false), ("", false)] {
        let _ = std::fs::remove_file(&path);
        check_description(&path, &V1).unwrap();
        let before = std::fs::read(&path).unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "the_file_is_renewed_when_told"])
            .env("UPDATE", update)
            .env(HELD_TO, &path)
            .output()
            .unwrap();
        assert_eq!(output.status.success(), expected, "UPDATE={update}");
        let is_renewed = std::fs::read(&path).unwrap() != before;
        assert_eq!(is_renewed, expected, "UPDATE={update}");
    }
    std::fs::remove_file(&path).unwrap();
}
