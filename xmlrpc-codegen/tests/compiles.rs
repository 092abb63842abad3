//! The generated code is code: all golden files at once, under the lints of the workspace.

#![allow(dead_code, reason = "nobody calls every method of every server")]
#![allow(
    unreachable_pub,
    reason = "what is generated is public where it is used"
)]

#[path = "golden/abyss.rs"]
mod abyss;
#[path = "golden/calculator.rs"]
mod calculator;
#[path = "golden/enemy.rs"]
mod enemy;
#[path = "golden/epi.rs"]
mod epi;
#[path = "golden/fldigi.rs"]
mod fldigi;
#[path = "golden/koji.rs"]
mod koji;
#[path = "golden/koji_keywords.rs"]
mod koji_keywords;
#[path = "golden/perl.rs"]
mod perl;
#[path = "golden/phpxmlrpc.rs"]
mod phpxmlrpc;
#[path = "golden/python.rs"]
mod python;
#[path = "golden/rtorrent.rs"]
mod rtorrent;
#[path = "golden/sampled.rs"]
mod sampled;
#[path = "golden/supervisor.rs"]
mod supervisor;

/// A service, described, generated, and called by what was generated.
mod round_trip {
    use std::collections::BTreeMap;
    use std::pin::pin;
    use std::sync::Mutex;
    use std::task::{Context, Poll, Waker};

    use expect_test::expect_file;
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize};
    use xmlrpc_codegen::Builder;
    use xmlrpc_core::description::Description;
    use xmlrpc_core::rpc::{Local, Method};
    use xmlrpc_core::{
        CallError, Caller, Dispatch, Value, XmlRpcFault, XmlRpcType, value, xmlrpc_service,
    };

    #[derive(Serialize, Deserialize, XmlRpcType)]
    #[serde(rename_all = "lowercase")]
    enum Unit {
        Metre,
        Foot,
    }

    #[derive(Serialize, Deserialize, XmlRpcType)]
    enum Shape {
        Nothing,
        Circle(f64),
        Named { name: String },
    }

    /// A tree.
    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Tree {
        #[serde(rename = "type")]
        kind: Unit,
        left: Option<Box<Self>>,
        more: Vec<Self>,
        by_name: BTreeMap<String, i64>,
    }

    #[derive(Debug, XmlRpcFault)]
    enum CalcError {
        /// There is no such quotient.
        #[fault(code = 101)]
        DivisionByZero,
    }

    impl std::fmt::Display for CalcError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("division by zero")
        }
    }

    impl std::error::Error for CalcError {}

    struct Calculator;

    #[xmlrpc_service(prefix = "calc.")]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "services take what they are sent"
    )]
    impl Calculator {
        /// Adds.
        #[xmlrpc(idempotent)]
        fn add(&self, a: i32, b: Option<i32>) -> i32 {
            a + b.unwrap_or(1)
        }
        fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError> {
            if b == 0.0 {
                Err(CalcError::DivisionByZero)
            } else {
                Ok(a / b)
            }
        }
        fn tree(&self, tree: Tree) -> Tree {
            Tree {
                kind: Unit::Foot,
                left: Some(Box::new(tree)),
                more: Vec::new(),
                by_name: [("deep".to_owned(), 5_000_000_000)].into(),
            }
        }
        fn shape(&self, shape: Shape) -> Shape {
            match shape {
                Shape::Nothing => Shape::Circle(2.5),
                Shape::Circle(_) => Shape::Named {
                    name: "x".to_owned(),
                },
                Shape::Named { .. } => Shape::Nothing,
            }
        }
        fn pair(&self, #[xmlrpc(rest)] all: Vec<i64>) -> (i64, Vec<Value>) {
            (all.iter().sum(), vec![value!(all.len() as i32)])
        }
    }

    fn now<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("a local service answers at once"),
        }
    }

    #[test]
    fn the_code_is_that_of_the_description() {
        let description = Description::of(Calculator.methods());
        let generated = Builder::new().generate(&description).unwrap();
        expect_file!["golden/calculator.rs"].assert_eq(&generated.code);
    }

    #[test]
    fn it_calls_the_service() {
        use super::calculator::{CalcClient, CalcFault, Shape, Tree, Unit};
        let client = CalcClient::new(Local::new(Calculator));
        assert_eq!(now(client.add(2, Some(3))).unwrap(), 5);
        assert_eq!(now(client.add(2, None)).unwrap(), 3);
        assert_eq!(now(client.divide(1.0, 4.0)).unwrap(), 0.25);
        match now(client.divide(1.0, 0.0)) {
            Err(CallError::Fault(CalcFault::DivisionByZero(text), _)) => {
                assert_eq!(text, "division by zero");
            }
            other => panic!("{other:?}"),
        }
        let leaf = Tree {
            r#type: Unit::Metre,
            left: None,
            more: Vec::new(),
            by_name: BTreeMap::new(),
        };
        let tree = now(client.tree(&leaf)).unwrap();
        assert_eq!(tree.r#type, Unit::Foot);
        assert_eq!(tree.left.as_deref(), Some(&leaf));
        assert_eq!(tree.by_name["deep"], 5_000_000_000);
        assert_eq!(
            now(client.shape(&Shape::Nothing)).unwrap(),
            Shape::Circle(2.5)
        );
        assert_eq!(now(client.pair(vec![1, 2])).unwrap(), (3, vec![value!(2)]));
    }

    /// A caller that makes no calls: it keeps the facts of the methods.
    #[derive(Default)]
    struct Facts(Mutex<Vec<&'static Method>>);

    impl Caller for Facts {
        type Output<'a, R, E>
            = ()
        where
            R: DeserializeOwned + Send + 'a,
            E: XmlRpcFault + Send + 'a;

        fn call<'a, P, R, E>(&'a self, method: &'static Method, _: P)
        where
            P: Serialize,
            R: DeserializeOwned + Send + 'a,
            E: XmlRpcFault + Send + 'a,
        {
            self.0.lock().unwrap().push(method);
        }
    }

    /// A description without what code cannot carry: where nothing is documented the generator
    /// says the name, it adds the signature of the wire to the documentation, and a name of a
    /// type has no dots in Rust.
    fn normal(mut description: Description) -> String {
        fn clear(text: &mut String) {
            if text.starts_with('`') && text.ends_with("`.") {
                text.clear();
            }
        }
        description.methods.sort_by(|a, b| a.name.cmp(&b.name));
        for method in &mut description.methods {
            if let Some((before, _)) = method.purpose.split_once("Wire signature: ") {
                method.purpose = before.trim_end().to_owned();
            }
            if method.purpose == format!("Calls `{}`.", method.name) {
                method.purpose.clear();
            }
        }
        for described in &mut description.types {
            clear(&mut described.description);
            for part in described.member.iter_mut().chain(&mut described.variants) {
                clear(&mut part.description);
            }
        }
        let json = serde_json::to_string_pretty(&description).unwrap();
        json.replace("Shape.Named.Named", "ShapeNamedNamed")
    }

    #[test]
    fn the_description_of_the_code_is_the_same() {
        use super::calculator::{CalcClient, Shape, Tree, Unit};
        let facts = Facts::default();
        let client = CalcClient::new(&facts);
        client.add(1, None);
        client.divide(1.0, 2.0);
        client.tree(&Tree {
            r#type: Unit::Metre,
            left: None,
            more: Vec::new(),
            by_name: BTreeMap::new(),
        });
        client.shape(&Shape::Nothing);
        client.pair(Vec::new());
        let ours = Description::of(Calculator.methods());
        let generated = Description::of(facts.0.into_inner().unwrap());
        assert_eq!(ours.diff(&generated), [], "callers notice nothing");
        assert_eq!(generated.diff(&ours), [], "nor the other way");
        assert_eq!(normal(generated), normal(ours));
    }
}

/// What samples showed is read, and written as it came.
#[test]
fn false_is_nothing() {
    use xmlrpc_core::value::{from_value, to_value};
    for answer in [
        xmlrpc_core::value!({"name": "moe", "phone": false, "score": 1.0, "tags": []}),
        xmlrpc_core::value!({"name": "amy", "phone": "555", "score": 2.5, "tags": {"a": 1}}),
    ] {
        let partner: sampled::PartnerRead = from_value(&answer).unwrap();
        assert_eq!(to_value(&partner).unwrap(), answer);
    }
}

/// What Koji takes for parameters by name: a last struct that says so.
#[test]
fn keywords_are_a_struct_that_says_so() {
    use koji_keywords::GetBuildOptions;
    let options = GetBuildOptions {
        strict: Some(true),
        ..Default::default()
    };
    assert_eq!(
        xmlrpc_core::value::to_value(&options).unwrap(),
        xmlrpc_core::value!({"strict": true, "__starstar": true})
    );
}
