//! A listing that was written by an enemy.

use std::time::{Duration, Instant};

use xmlrpc_codegen::{Builder, Grouping, Target};
use xmlrpc_core::description::{Description, MethodDescription, Part, Signature, TypeDescription};

/// Names and texts that mean to break out, to confuse, or to be no names at all.
pub(crate) const NASTY: &[&str] = &[
    "*/ fn evil() {}",
    "\"; drop(\"",
    "a\\",
    "{}",
    "#[evil]",
    "/*",
    "//",
    "''' evil",
    "\"\"\" evil",
    "r#\"",
    "self",
    "Self",
    "super",
    "crate",
    "_",
    "__",
    "type",
    "gen",
    "await",
    "union",
    "new",
    "get_ref",
    "into_inner",
    "close",
    "..",
    ".",
    "a..b",
    ".a",
    "a.",
    "1",
    "1.2",
    "=",
    "-",
    " ",
    "a b",
    "\u{202e}abc",
    "\u{200f}",
    "привет",
    "日本",
    "é",
    "\u{301}",
    "𝒳",
    "Option",
    "option",
    "String",
    "Vec",
    "Result",
    "Value",
    "std.x",
    "core.x",
    "serde.x",
    "xmlrpc_core.x",
    "Api.x",
    "api.x",
    "Service",
    "ServiceClient.x",
    "service",
    "d.a_b",
    "d.a.b",
    "d.aB",
    "D.a_b",
    "extra",
    "from_wire",
    "```rust",
    "[link](javascript:alert(1))",
    "<script>",
    "http://x/<y>",
    "    code",
    "params",
    "result",
    "print",
    "list",
    "import",
    "None",
    "lambda",
];

fn nasty() -> Description {
    let mut description = Description::new();
    for (at, name) in NASTY.iter().enumerate() {
        let mut method = MethodDescription::new(*name);
        method.purpose =
            format!("{name}\n```\nlet x = 1;\n```\n    indented {name}\r\n\t- {name}\n1. {name}");
        let mut params: Vec<Part> = (0..at % 4)
            .map(|n| Part::new("string").named(NASTY[(at + n) % NASTY.len()]))
            .collect();
        params.push(Part::new(*name).named("same"));
        params.push(Part::new("int").named("same"));
        if at % 5 == 4 {
            method.deprecated = Some((*name).to_owned());
        }
        method.signatures = vec![Signature::new(params, Part::new(*name))];
        description.methods.push(method);

        let mut described = TypeDescription::new(*name, "struct");
        described.description = format!("{name}\n\n{name}");
        described.member = NASTY
            .iter()
            .skip(at % 7)
            .step_by(3)
            .map(|member| {
                let mut part =
                    Part::new(NASTY[(at * 7 + member.len()) % NASTY.len()]).named(*member);
                part.optional = at % 2 == 0;
                part.description = (*member).to_owned();
                part
            })
            .collect();
        match at % 6 {
            // choices, aliases of themselves and of each other
            0 => {
                "string".clone_into(&mut described.type_name);
                described.member.clear();
                described.choices = NASTY.iter().map(|&text| text.to_owned()).collect();
            }
            1 => {
                (*name).clone_into(&mut described.type_name);
                described.member.clear();
            }
            2 => {
                "array".clone_into(&mut described.type_name);
                described.member = vec![Part::new(NASTY[(at + 6) % NASTY.len()])];
            }
            _ => {}
        }
        description.types.push(described);
    }
    description
}

/// The compiler sees it in the crate `generated`; here it has to parse.
#[test]
fn it_becomes_code() {
    for grouping in [
        Grouping::Auto,
        Grouping::First,
        Grouping::Last,
        Grouping::Flat,
    ] {
        let generated = Builder::new()
            .grouping(grouping)
            .generate(&nasty())
            .unwrap();
        syn::parse_file(&generated.code).unwrap();
        for line in generated.code.lines() {
            assert!(
                !line.contains(['\r', '\u{202e}', '\u{200f}', '\t']),
                "{line}"
            );
        }
        let python = Builder::new().grouping(grouping).target(Target::Python);
        let python = python.generate(&nasty()).unwrap();
        assert!(!python.code.contains(['\r', '\u{202e}', '\u{200f}', '\t']));
    }
    let code = Builder::new().generate(&nasty()).unwrap().code;
    expect_test::expect_file!["golden/enemy.rs"].assert_eq(&code);
    let code = Builder::new()
        .target(Target::Python)
        .generate(&nasty())
        .unwrap()
        .code;
    expect_test::expect_file!["golden/enemy.py"].assert_eq(&code);
}

#[test]
fn what_cannot_be_called_is_left_out_with_a_note() {
    let mut description = Description::new();
    for name in ["", "a\nb", "a\u{7f}", &"x".repeat(10_000), "fine"] {
        description.methods.push(MethodDescription::new(name));
    }
    let generated = Builder::new().generate(&description).unwrap();
    assert!(generated.code.contains("async fn fine("));
    assert_eq!(generated.code.matches("async fn").count(), 1);
    assert_eq!(generated.notes.len(), 4, "{:?}", generated.notes);
}

#[test]
fn a_hundred_thousand_methods_are_refused() {
    let mut description = Description::new();
    description.methods = (0..100_000)
        .map(|n| MethodDescription::new(format!("m{n}")))
        .collect();
    let error = Builder::new().generate(&description).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected at most 20000 methods, found 100000"
    );
}

/// All of one name: no step may be quadratic.
#[test]
fn many_methods_take_seconds_at_most() {
    let mut description = Description::new();
    description.methods = (0..4_000)
        .map(|n| {
            MethodDescription::new(format!("a.{}m", "_".repeat(n % 150) + &".".repeat(n / 150)))
        })
        .collect();
    let start = Instant::now();
    Builder::new()
        .grouping(Grouping::First)
        .generate(&description)
        .unwrap();
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}
