// services take what they are sent by value
#![allow(clippy::needless_pass_by_value)]

use std::time::Duration;

use expect_test::{Expect, expect};
use serde::{Deserialize, Serialize};
use xmlrpc_core::description::Description;
use xmlrpc_core::rpc::{Dispatch, Method, Param};
use xmlrpc_core::{Bytes, DateTime, FaultCase, Value, XmlRpcType, xmlrpc_service};

/// A point.
#[derive(Serialize, Deserialize, XmlRpcType)]
struct Point {
    /// To the right.
    x: f64,
    #[serde(default)]
    label: Option<String>,
    next: Option<Box<Self>>,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "lowercase")]
enum Colour {
    Red,
    Green,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
enum Shape {
    Nothing,
    Circle { radius: f64 },
    Many(Vec<Colour>),
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Id(i64);

mod other {
    #[derive(serde::Serialize, serde::Deserialize, xmlrpc_core::XmlRpcType)]
    pub(crate) struct Point(pub(crate) Option<super::Id>);
}

struct Drawing;

#[xmlrpc_service(prefix = "draw.")]
impl Drawing {
    /// Adds up.
    fn add(&self, a: i32, b: i64) -> f64 {
        f64::from(a) + b as f64
    }
    fn all(&self, at: DateTime, data: Bytes, any: Value, flag: bool) -> (i32, String) {
        (i32::from(flag), format!("{at}{data:?}{any:?}"))
    }
    fn points(&self, point: Point, id: Id) -> std::collections::BTreeMap<String, Vec<Point>> {
        [(id.0.to_string(), vec![point])].into()
    }
    fn shape(&self, colour: Colour, point: other::Point) -> Shape {
        match colour {
            Colour::Red if point.0.is_some() => Shape::Nothing,
            Colour::Red => Shape::Circle { radius: 1.0 },
            colour => Shape::Many(vec![colour]),
        }
    }
    fn nothing(&self) {}
}

fn drawing() -> Description {
    Description::of(Drawing.into_service_methods())
}

trait Methods {
    fn into_service_methods(self) -> Vec<&'static Method>;
}

impl Methods for Drawing {
    fn into_service_methods(self) -> Vec<&'static Method> {
        let service: &'static Self = Box::leak(Box::new(self));
        service.methods()
    }
}

fn check(description: &Description, expected: Expect) {
    expected.assert_eq(&serde_json::to_string_pretty(description).unwrap());
    let json = serde_json::to_string(description).unwrap();
    assert_eq!(
        &serde_json::from_str::<Description>(&json).unwrap(),
        description
    );
    let xml = xmlrpc_core::to_string(description).unwrap();
    assert_eq!(
        &xmlrpc_core::from_str::<Description>(&xml).unwrap(),
        description
    );
}

#[test]
fn a_service_is_described() {
    check(
        &drawing(),
        expect![[r#"
        {
          "methodList": [
            {
              "name": "draw.add",
              "purpose": "Adds up.",
              "signatures": [
                {
                  "params": [
                    {
                      "name": "a",
                      "type": "int"
                    },
                    {
                      "name": "b",
                      "type": "i8"
                    }
                  ],
                  "returns": [
                    {
                      "type": "double"
                    }
                  ]
                }
              ]
            },
            {
              "name": "draw.all",
              "signatures": [
                {
                  "params": [
                    {
                      "name": "at",
                      "type": "dateTime.iso8601"
                    },
                    {
                      "name": "data",
                      "type": "base64"
                    },
                    {
                      "name": "any",
                      "type": "any"
                    },
                    {
                      "name": "flag",
                      "type": "boolean"
                    }
                  ],
                  "returns": [
                    {
                      "type": "array",
                      "member": [
                        {
                          "type": "int"
                        },
                        {
                          "type": "string"
                        }
                      ],
                      "tuple": 1
                    }
                  ]
                }
              ]
            },
            {
              "name": "draw.points",
              "signatures": [
                {
                  "params": [
                    {
                      "name": "point",
                      "type": "description::Point"
                    },
                    {
                      "name": "id",
                      "type": "Id"
                    }
                  ],
                  "returns": [
                    {
                      "type": "struct",
                      "values": {
                        "type": "array",
                        "member": [
                          {
                            "type": "description::Point"
                          }
                        ]
                      }
                    }
                  ]
                }
              ]
            },
            {
              "name": "draw.shape",
              "signatures": [
                {
                  "params": [
                    {
                      "name": "colour",
                      "type": "Colour"
                    },
                    {
                      "name": "point",
                      "type": "other::Point",
                      "optional": 1
                    }
                  ],
                  "returns": [
                    {
                      "type": "Shape"
                    }
                  ]
                }
              ]
            },
            {
              "name": "draw.nothing",
              "signatures": [
                {
                  "returns": [
                    {
                      "type": "nil"
                    }
                  ]
                }
              ]
            }
          ],
          "typeList": [
            {
              "name": "Colour",
              "type": "string",
              "choices": [
                "red",
                "green"
              ]
            },
            {
              "name": "Id",
              "type": "i8"
            },
            {
              "name": "Shape",
              "type": "any",
              "variants": [
                {
                  "name": "Nothing",
                  "type": "string",
                  "choices": [
                    "Nothing"
                  ]
                },
                {
                  "name": "Circle",
                  "type": "Shape.Circle"
                },
                {
                  "name": "Many",
                  "type": "Shape.Many"
                }
              ]
            },
            {
              "name": "Shape.Circle",
              "type": "struct",
              "member": [
                {
                  "name": "Circle",
                  "type": "Shape.Circle.Circle"
                }
              ]
            },
            {
              "name": "Shape.Circle.Circle",
              "type": "struct",
              "member": [
                {
                  "name": "radius",
                  "type": "double"
                }
              ]
            },
            {
              "name": "Shape.Many",
              "type": "struct",
              "member": [
                {
                  "name": "Many",
                  "type": "array",
                  "member": [
                    {
                      "type": "Colour"
                    }
                  ]
                }
              ]
            },
            {
              "name": "description::Point",
              "type": "struct",
              "description": "A point.",
              "member": [
                {
                  "name": "x",
                  "type": "double",
                  "description": "To the right."
                },
                {
                  "name": "label",
                  "type": "string",
                  "optional": 1
                },
                {
                  "name": "next",
                  "type": "description::Point",
                  "optional": 1
                }
              ]
            },
            {
              "name": "other::Point",
              "type": "Id"
            }
          ]
        }"#]],
    );
}

#[test]
fn a_scalar_method_is_small() {
    const ADD: Method = Method::new("add")
        .with_params(&[Param::new::<i32>("a"), Param::new::<i32>("b")])
        .with_result::<i32>();
    check(
        &Description::of([&ADD, &Method::new("unknown")]),
        expect![[r#"
            {
              "methodList": [
                {
                  "name": "add",
                  "signatures": [
                    {
                      "params": [
                        {
                          "name": "a",
                          "type": "int"
                        },
                        {
                          "name": "b",
                          "type": "int"
                        }
                      ],
                      "returns": [
                        {
                          "type": "int"
                        }
                      ]
                    }
                  ]
                },
                {
                  "name": "unknown"
                }
              ]
            }"#]],
    );
}

/// Everything that a method knows of itself.
#[test]
fn facts_are_described() {
    const FAULTS: &[FaultCase] = &[FaultCase::new(
        101,
        "DivisionByZero",
        "There is no quotient.",
    )];
    const DIVIDE: Method = Method::new("divide")
        .with_aliases(&["div"])
        .with_params(&[
            Param::new::<f64>("a"),
            Param::new::<Option<f64>>("b"),
            Param::new::<i32>("digits").with_default("10"),
            Param::new::<Vec<String>>("labels").rest(),
        ])
        .with_result::<f64>()
        .with_faults(FAULTS)
        .with_deprecated("use `quotient`")
        .with_idempotent()
        .with_timeout(Duration::from_millis(2500));
    check(
        &Description::of([&DIVIDE]),
        expect![[r#"
        {
          "methodList": [
            {
              "name": "divide",
              "signatures": [
                {
                  "params": [
                    {
                      "name": "a",
                      "type": "double"
                    },
                    {
                      "name": "b",
                      "type": "double",
                      "optional": 1
                    },
                    {
                      "name": "digits",
                      "type": "int",
                      "default": "10"
                    },
                    {
                      "name": "labels",
                      "type": "string",
                      "rest": 1
                    }
                  ],
                  "returns": [
                    {
                      "type": "double"
                    }
                  ]
                }
              ],
              "aliases": [
                "div"
              ],
              "deprecated": "use `quotient`",
              "idempotent": 1,
              "timeout": 2.5,
              "faults": [
                {
                  "code": 101,
                  "name": "DivisionByZero",
                  "description": "There is no quotient."
                }
              ]
            }
          ]
        }"#]],
    );
}

#[test]
fn a_part_has_the_types_that_it_uses() {
    let names = |methods: &[&str]| {
        let part = drawing().select(methods).unwrap();
        let types = part.types.into_iter().map(|known| known.name);
        types.collect::<Vec<_>>().join(" ")
    };
    let table: &[(&[&str], &str)] = &[
        (&["draw.add"], ""),
        (&["draw.points"], "Id description::Point"),
        (
            &["draw.shape"],
            "Colour Id Shape Shape.Circle Shape.Circle.Circle Shape.Many other::Point",
        ),
    ];
    for (methods, expected) in table {
        assert_eq!(names(methods), *expected, "{methods:?}");
    }
    let fault = drawing().select(["draw.add", "draw.sub"]).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "fault -32601: method `draw.sub` not found"
    );
}

/// What the extension of PHP sends, and what else is found in the wild.
#[test]
fn foreign_descriptions_are_read() {
    let json = r#"{
        "typeList": [{"name": "Team", "type": "struct", "description": "A team.", "member": [
            {"name": "id", "type": "int", "optional": 0},
            {"name": "name", "type": "string", "optional": 1},
            {"name": "old", "type": "boolean", "optional": "1"}]}],
        "methodList": [
            {"name": "team.get", "author": "Dan", "purpose": "Gets one.", "version": 1.1, "bugs": [],
             "signatures": [{"params": [{"name": "id", "type": "int", "optional": false}],
                             "returns": [{"name": "", "type": "Team"}]}]},
            {"name": "ping", "purpose": null, "signatures": {"params": [], "returns": {"type": "string"}}},
            {"name": "bare", "signatures": "undef", "idempotent": true, "timeout": -1, "aliases": "other"},
            "nothing"
        ]}"#;
    check(
        &serde_json::from_str(json).unwrap(),
        expect![[r#"
        {
          "methodList": [
            {
              "name": "team.get",
              "purpose": "Gets one.",
              "signatures": [
                {
                  "params": [
                    {
                      "name": "id",
                      "type": "int"
                    }
                  ],
                  "returns": [
                    {
                      "type": "Team"
                    }
                  ]
                }
              ]
            },
            {
              "name": "ping",
              "signatures": [
                {
                  "returns": [
                    {
                      "type": "string"
                    }
                  ]
                }
              ]
            },
            {
              "name": "bare",
              "aliases": [
                "other"
              ],
              "idempotent": 1
            }
          ],
          "typeList": [
            {
              "name": "Team",
              "type": "struct",
              "description": "A team.",
              "member": [
                {
                  "name": "id",
                  "type": "int"
                },
                {
                  "name": "name",
                  "type": "string",
                  "optional": 1
                },
                {
                  "name": "old",
                  "type": "boolean",
                  "optional": 1
                }
              ]
            }
          ]
        }"#]],
    );
    for json in ["{}", "[]", "5", r#"{"method": []}"#] {
        let error = serde_json::from_str::<Description>(json).unwrap_err();
        assert!(
            error.to_string().starts_with("expected a description"),
            "{error}"
        );
    }
}

fn described(json: &str) -> Description {
    serde_json::from_str(json).expect(json)
}

/// Each row: the signature before, the one after, and the changes. A signature is written
/// as JSON: `[result, param, …]`.
#[test]
fn changes_are_found() {
    let with = |signature: &str| {
        let parts: Vec<serde_json::Value> = serde_json::from_str(signature).expect(signature);
        let part = |part: &serde_json::Value| match part.as_str() {
            Some(text) => {
                let (name, kind) = text.split_once(':').unwrap_or(("", text));
                let (kind, optional) = match kind.strip_suffix('?') {
                    Some(kind) => (kind, 1),
                    None => (kind, 0),
                };
                serde_json::json!({"name": name, "type": kind, "optional": optional})
            }
            None => part.clone(),
        };
        let parts: Vec<_> = parts.iter().map(part).collect();
        described(
            &serde_json::json!({
                "typeList": [
                    {"name": "Old", "type": "struct", "member": [{"name": "a", "type": "int"}, {"name": "b", "type": "int", "optional": 1}, {"name": "c", "type": "Old", "optional": 1}]},
                    {"name": "New", "type": "struct", "member": [{"name": "a", "type": "int", "optional": 1}, {"name": "d", "type": "int"}, {"name": "c", "type": "New", "optional": 1}]},
                    {"name": "Same", "type": "struct", "member": [{"name": "a", "type": "int"}, {"name": "b", "type": "int", "optional": 1}, {"name": "c", "type": "Same", "optional": 1}]},
                    {"name": "Id", "type": "int"}],
                "methodList": [{"name": "m", "signatures": [{"params": parts[1..], "returns": [parts[0]]}]}]
            })
            .to_string(),
        )
    };
    let table: &[(&str, &str, &[&str])] = &[
        (r#"["int"]"#, r#"["int"]"#, &[]),
        (r#"["int"]"#, r#"["Id"]"#, &[]),
        (r#"["Old", "a:Old"]"#, r#"["Same", "a:Same"]"#, &[]),
        (
            r#"["int"]"#,
            r#"["string"]"#,
            &["breaking: m → result: was int and is string now"],
        ),
        (
            r#"["int"]"#,
            r#"["i8"]"#,
            &["breaking: m → result: was int and is i8 now"],
        ),
        (
            r#"["i8"]"#,
            r#"["int"]"#,
            &["compatible: m → result: was i8 and is int now"],
        ),
        (
            r#"["any"]"#,
            r#"["int"]"#,
            &["compatible: m → result: was any and is int now"],
        ),
        (
            r#"["int"]"#,
            r#"["int?"]"#,
            &["breaking: m → result: may be nil now"],
        ),
        (
            r#"["int", "a:int"]"#,
            r#"["int", "a:i8"]"#,
            &["compatible: m(`a`): was int and is i8 now"],
        ),
        (
            r#"["int", "a:i8"]"#,
            r#"["int", "a:int"]"#,
            &["breaking: m(`a`): was i8 and is int now"],
        ),
        (
            r#"["int", "a:int"]"#,
            r#"["int"]"#,
            &["breaking: m(`a`): the parameter `a` is gone"],
        ),
        (
            r#"["int"]"#,
            r#"["int", "a:int"]"#,
            &["breaking: m(`a`): new required parameter `a`"],
        ),
        (
            r#"["int"]"#,
            r#"["int", "a:int?"]"#,
            &["compatible: m(`a`): new optional parameter `a`"],
        ),
        (
            r#"["int", "a:int?"]"#,
            r#"["int", "a:int"]"#,
            &["breaking: m(`a`): the parameter `a` is required now"],
        ),
        (
            r#"["int", "a:int"]"#,
            r#"["int", "a:int?"]"#,
            &["compatible: m(`a`): the parameter `a` is optional now"],
        ),
        (r#"["int", "a:int"]"#, r#"["int", "b:int"]"#, &[]),
        (
            r#"["int", "a:int?"]"#,
            r#"["int", "b:int?", "a:int?"]"#,
            &["breaking: m(`a`): the parameter `a` moved"],
        ),
        (
            r#"["int", {"name": "a", "type": "int", "rest": 1}]"#,
            r#"["int", "a:int?"]"#,
            &["breaking: m(`a`): takes one value now, not any number"],
        ),
        (
            r#"["int", "a:int", "b:int"]"#,
            r#"["int", {"name": "a", "type": "int", "rest": 1}]"#,
            &[
                "compatible: m(`a`): the parameter `a` is optional now",
                "compatible: m(`b`): the parameter `b` is optional now",
            ],
        ),
        (
            r#"["Old"]"#,
            r#"["New"]"#,
            &[
                "breaking: m → result.a: the member may be missing now",
                "compatible: m → result.b: the optional member is gone",
                "compatible: m → result.d: new member",
            ],
        ),
        (
            r#"["int", "p:Old"]"#,
            r#"["int", "p:New"]"#,
            &[
                "compatible: m(`p`).a: the member is optional now",
                "breaking: m(`p`).b: the member is gone",
                "breaking: m(`p`).d: new required member",
            ],
        ),
        (
            r#"[{"type": "array", "member": [{"type": "int"}]}]"#,
            r#"[{"type": "array", "member": [{"type": "string"}]}]"#,
            &["breaking: m → result[]: was int and is string now"],
        ),
        (
            r#"[{"type": "array"}]"#,
            r#"[{"type": "array", "member": [{"type": "string"}]}]"#,
            &["compatible: m → result[]: was any and is string now"],
        ),
        (
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "int"}]}]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "string"}]}]"#,
            &["breaking: m → result[1]: was int and is string now"],
        ),
        (
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "int"}]}]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}]}]"#,
            &["breaking: m → result: the number of items changed"],
        ),
        (
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}]}]"#,
            r#"[{"type": "array", "member": [{"type": "int"}]}]"#,
            &["breaking: m → result: the number of items changed"],
        ),
        (
            r#"[{"type": "array", "member": [{"type": "int"}]}]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}]}]"#,
            &["breaking: m → result: the number of items changed"],
        ),
        (
            r#"["struct"]"#,
            r#"["Old"]"#,
            &["compatible: m → result: had arbitrary members, and has described ones now"],
        ),
        (
            r#"["Old"]"#,
            r#"["struct"]"#,
            &["breaking: m → result: had described members, and has arbitrary ones now"],
        ),
        (
            r#"["int", "p:struct"]"#,
            r#"["int", "p:Old"]"#,
            &["breaking: m(`p`): had arbitrary members, and has described ones now"],
        ),
        (
            r#"[{"type": "string", "choices": ["a"]}]"#,
            r#"[{"type": "string", "choices": ["b"]}]"#,
            &[
                "compatible: m → result: the choice `a` is gone",
                "breaking: m → result: the choice `b` is new",
            ],
        ),
        (
            r#"["int", {"type": "string", "orFalse": 1}]"#,
            r#"["int", "string"]"#,
            &["breaking: m(1): may not be `false` any more"],
        ),
        (
            r#"["string"]"#,
            r#"[{"type": "string", "orFalse": 1}]"#,
            &["breaking: m → result: may be `false` now"],
        ),
    ];
    for (old, new, expected) in table {
        let changes: Vec<_> = with(old)
            .diff(&with(new))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(changes, *expected, "{old} {new}");
    }
}

/// Each row: two descriptions of the method `m`, and the changes.
#[test]
fn changes_of_facts_are_found() {
    let table: &[(&str, &str, &[&str])] = &[
        (
            r#"{"aliases": ["n"]}"#,
            "{}",
            &["breaking: n: the method is gone"],
        ),
        (
            "{}",
            r#"{"aliases": ["n"]}"#,
            &["compatible: n: new method"],
        ),
        (
            r#"{"idempotent": 1}"#,
            "{}",
            &["breaking: m: not idempotent any more, so it must not be retried"],
        ),
        (
            "{}",
            r#"{"deprecated": "use n"}"#,
            &["compatible: m: deprecated now: use n"],
        ),
        (
            "{}",
            r#"{"deprecated": ""}"#,
            &["compatible: m: deprecated now"],
        ),
        (
            r#"{"faults": [{"code": 1, "name": "A"}, {"code": 2, "name": "B"}]}"#,
            r#"{"faults": [{"code": 1, "name": "C"}, {"code": 3, "name": "D"}]}"#,
            &[
                "breaking: m: fault 1 was `A` and is `C` now",
                "compatible: m: fault 2 is gone",
                "compatible: m: new fault 3 `D`",
            ],
        ),
        (
            "{}",
            r#"{"signatures": [{"returns": [{"type": "int"}]}]}"#,
            &["compatible: m: the signature is described now"],
        ),
        (
            r#"{"signatures": [{"returns": [{"type": "int"}]}]}"#,
            "{}",
            &["breaking: m: the signature is not described any more"],
        ),
        (
            r#"{"signatures": [{"params": [{"type": "int"}]}, {"params": [{"type": "int"}, {"type": "int"}]}]}"#,
            r#"{"signatures": [{"params": [{"type": "int"}, {"type": "int", "optional": 1}]}]}"#,
            &[
                "compatible: m(2): new optional parameter 2",
                "compatible: m(2): the parameter 2 is optional now",
            ],
        ),
    ];
    let with = |facts: &str| {
        let mut method: serde_json::Value = serde_json::from_str(facts).expect(facts);
        method["name"] = "m".into();
        described(&serde_json::json!({"methodList": [method]}).to_string())
    };
    for (old, new, expected) in table {
        let changes: Vec<_> = with(old)
            .diff(&with(new))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(changes, *expected, "{old} {new}");
    }
    assert!(drawing().diff(&drawing()).is_empty());
}

/// A type that is one of several, on the way to the server and from it.
#[test]
fn variants_are_compared() {
    let with = |types: &str| {
        described(&format!(
            r#"{{"methodList": [
                {{"name": "in", "signatures": [{{"params": [{{"name": "s", "type": "S"}}], "returns": [{{"type": "int"}}]}}]}},
                {{"name": "out", "signatures": [{{"params": [], "returns": [{{"type": "S"}}]}}]}}],
                "typeList": [{types}]}}"#
        ))
    };
    let one_of =
        |variants: &str| format!(r#"{{"name": "S", "type": "any", "variants": [{variants}]}}"#);
    let none = r#"{"name": "None", "type": "string", "choices": ["None"]}"#;
    let size = r#"{"name": "Size", "type": "int"}"#;
    let wide = r#"{"name": "Size", "type": "i8"}"#;
    let table: &[(String, String, &[&str])] = &[
        (
            one_of(none),
            one_of(&format!("{none}, {size}")),
            &[
                "compatible: in(`s`): the variant `Size` is new",
                "breaking: out → result: the variant `Size` is new",
            ],
        ),
        (
            one_of(&format!("{none}, {size}")),
            one_of(none),
            &[
                "breaking: in(`s`): the variant `Size` is gone",
                "compatible: out → result: the variant `Size` is gone",
            ],
        ),
        (
            one_of(size),
            one_of(wide),
            &[
                "compatible: in(`s`).Size: was int and is i8 now",
                "breaking: out → result.Size: was int and is i8 now",
            ],
        ),
        (
            one_of(size),
            r#"{"name": "S", "type": "any"}"#.to_owned(),
            &[
                "compatible: in(`s`): was one of several and is any now",
                "breaking: out → result: was one of several and is any now",
            ],
        ),
        (
            r#"{"name": "S", "type": "any"}"#.to_owned(),
            one_of(size),
            &[
                "breaking: in(`s`): was any and is one of several now",
                "compatible: out → result: was any and is one of several now",
            ],
        ),
        (
            one_of(&format!("{none}, {size}")),
            one_of(&format!("{size}, {none}")),
            &[],
        ),
    ];
    for (old, new, expected) in table {
        let changes: Vec<_> = with(old)
            .diff(&with(new))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(changes, *expected, "{old} {new}");
    }
}
