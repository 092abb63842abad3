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

pub(crate) fn drawing() -> Description {
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

pub(crate) fn check(description: &Description, expected: Expect) {
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
            {"name": "old", "purpose": 3, "aliases": "", "deprecated": 1.5, "faults": [{"code": "7", "name": true}]},
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
                },
                {
                  "name": "old",
                  "purpose": "3",
                  "deprecated": "1.5",
                  "faults": [
                    {
                      "code": 7,
                      "name": ""
                    }
                  ]
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
