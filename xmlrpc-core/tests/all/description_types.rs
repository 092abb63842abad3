//! What descriptions say of types.

use expect_test::expect;
use serde::{Deserialize, Serialize};
use xmlrpc_core::XmlRpcType;
use xmlrpc_core::description::Description;
use xmlrpc_core::rpc::{Method, Param};
use xmlrpc_core::schema::{Definitions, Schema};

use crate::description::check;

/// A type of the user's that may be left out says so itself.
#[test]
fn a_type_that_may_be_left_out() {
    struct Omittable;

    impl XmlRpcType for Omittable {
        type Owned = Self;
        const OPTIONAL: bool = true;

        fn schema(_: &mut Definitions) -> Schema {
            Schema::Int
        }
    }

    const PARAMS: [Param; 2] = [
        Param::new::<Omittable>("a"),
        Param::new::<Omittable>("b").required(),
    ];
    let method = Method::new("f").with_params(&PARAMS).with_result::<i32>();
    let description = Description::of([&method]);
    let params = description.methods[0].signatures[0].params.iter();
    let optional: Vec<_> = params.map(|param| param.optional).collect();
    assert_eq!(optional, [true, false]);
}

/// What types are made of, however they are put together.
#[test]
fn types_are_described() {
    /// Two at once.
    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Pair(i32, String);
    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Maybe(Option<i32>);
    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Prices(std::collections::BTreeMap<String, f64>);
    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Order {
        maybe: Maybe,
        #[serde(default)]
        count: i32,
    }
    #[derive(Serialize, Deserialize, XmlRpcType)]
    enum Event {
        /// It was opened.
        Opened {
            at: i32,
        },
        Closed {
            after: i32,
        },
    }
    #[derive(Serialize, Deserialize, XmlRpcType)]
    enum State {
        /// Nothing is known.
        Unknown,
        /// So many.
        Known(i32),
    }
    const METHOD: Method = Method::new("all")
        .with_params(&[
            Param::new::<Pair>("pair"),
            Param::new::<Prices>("prices"),
            Param::new::<Vec<Maybe>>("maybes"),
            Param::new::<Vec<Option<i32>>>("some"),
            Param::new::<Order>("order"),
            Param::new::<Event>("event"),
        ])
        .with_result::<Option<State>>();
    check(
        &Description::of([&METHOD]),
        expect![[r#"
            {
              "methodList": [
                {
                  "name": "all",
                  "signatures": [
                    {
                      "params": [
                        {
                          "name": "pair",
                          "type": "Pair"
                        },
                        {
                          "name": "prices",
                          "type": "Prices"
                        },
                        {
                          "name": "maybes",
                          "type": "array",
                          "member": [
                            {
                              "type": "Maybe",
                              "optional": 1
                            }
                          ]
                        },
                        {
                          "name": "some",
                          "type": "array",
                          "member": [
                            {
                              "type": "int",
                              "optional": 1
                            }
                          ]
                        },
                        {
                          "name": "order",
                          "type": "Order"
                        },
                        {
                          "name": "event",
                          "type": "Event"
                        }
                      ],
                      "returns": [
                        {
                          "type": "State",
                          "optional": 1
                        }
                      ]
                    }
                  ]
                }
              ],
              "typeList": [
                {
                  "name": "Event",
                  "type": "struct",
                  "variants": [
                    {
                      "name": "Opened",
                      "type": "Event.Opened",
                      "description": "It was opened."
                    },
                    {
                      "name": "Closed",
                      "type": "Event.Closed"
                    }
                  ]
                },
                {
                  "name": "Event.Closed",
                  "type": "struct",
                  "member": [
                    {
                      "name": "Closed",
                      "type": "Event.Closed.Closed"
                    }
                  ]
                },
                {
                  "name": "Event.Closed.Closed",
                  "type": "struct",
                  "member": [
                    {
                      "name": "after",
                      "type": "int"
                    }
                  ]
                },
                {
                  "name": "Event.Opened",
                  "type": "struct",
                  "description": "It was opened.",
                  "member": [
                    {
                      "name": "Opened",
                      "type": "Event.Opened.Opened"
                    }
                  ]
                },
                {
                  "name": "Event.Opened.Opened",
                  "type": "struct",
                  "member": [
                    {
                      "name": "at",
                      "type": "int"
                    }
                  ]
                },
                {
                  "name": "Maybe",
                  "type": "int"
                },
                {
                  "name": "Order",
                  "type": "struct",
                  "member": [
                    {
                      "name": "maybe",
                      "type": "Maybe",
                      "optional": 1
                    },
                    {
                      "name": "count",
                      "type": "int",
                      "optional": 1
                    }
                  ]
                },
                {
                  "name": "Pair",
                  "type": "array",
                  "description": "Two at once.",
                  "member": [
                    {
                      "type": "int"
                    },
                    {
                      "type": "string"
                    }
                  ],
                  "tuple": 1
                },
                {
                  "name": "Prices",
                  "type": "struct",
                  "values": {
                    "type": "double"
                  }
                },
                {
                  "name": "State",
                  "type": "any",
                  "variants": [
                    {
                      "name": "Unknown",
                      "type": "string",
                      "description": "Nothing is known.",
                      "choices": [
                        "Unknown"
                      ]
                    },
                    {
                      "name": "Known",
                      "type": "State.Known",
                      "description": "So many."
                    }
                  ]
                },
                {
                  "name": "State.Known",
                  "type": "struct",
                  "description": "So many.",
                  "member": [
                    {
                      "name": "Known",
                      "type": "int"
                    }
                  ]
                }
              ]
            }"#]],
    );
}
