//! Descriptions of servers, and the code that is made of them.
//!
//! `UPDATE_EXPECT=1` writes the golden files.

mod servers;

use expect_test::expect_file;
use xmlrpc_codegen::{Builder, Overrides, Target, source};

fn check(name: &str) {
    let mut server = servers::named(name);
    let found = source::discover(|method, params| server.call(method, params));
    let found = found.unwrap_or_else(|error| panic!("{name}: {error}"));
    let json = serde_json::to_string_pretty(&found.description).unwrap() + "\n";
    expect_file![format!("golden/{name}.json")].assert_eq(&json);
    let builder = Builder::new().origin("http://127.0.0.1/RPC2");
    let generated = builder.generate(&found.description).unwrap();
    expect_file![format!("golden/{name}.rs")].assert_eq(&generated.code);
    let python = Builder::new()
        .target(Target::Python)
        .generate(&found.description)
        .unwrap();
    expect_file![format!("golden/{name}.py")].assert_eq(&python.code);
    let again = serde_json::from_str(&json).unwrap();
    assert_eq!(
        builder.generate(&again).unwrap(),
        generated,
        "{name}: twice the same"
    );
}

#[test]
fn supervisor() {
    check("supervisor");
}

#[test]
fn rtorrent() {
    check("rtorrent");
}

/// The server of xmlrpc-c.
#[test]
fn abyss() {
    check("abyss");
}

#[test]
fn perl() {
    check("perl");
}

#[test]
fn epi() {
    check("epi");
}

#[test]
fn koji() {
    check("koji");
}

/// Koji's optional parameters as keywords.
#[test]
fn koji_keywords() {
    let mut server = servers::named("koji");
    let found = source::discover(|method, params| server.call(method, params)).unwrap();
    assert!(found.notes[0].contains("kwargs = \"starstar\""));
    let overrides = "kwargs = \"starstar\"\n[methods.echo]\nkwargs = \"none\"";
    let builder = Builder::new().overrides(Overrides::parse(overrides).unwrap());
    let generated = builder.generate(&found.description).unwrap();
    expect_file!["golden/koji_keywords.rs"].assert_eq(&generated.code);
    let python = builder.target(Target::Python);
    let python = python.generate(&found.description).unwrap();
    expect_file!["golden/koji_keywords.py"].assert_eq(&python.code);
}

#[test]
fn fldigi() {
    check("fldigi");
}

#[test]
fn python() {
    check("python");
}

#[test]
fn phpxmlrpc() {
    check("phpxmlrpc");
}

/// What Odoo and PHP send where there is nothing, seen in a recording.
#[test]
fn sampled() {
    let mut samples = source::sample::Samples::new();
    let recording = r#"{"method":"partner.read","params":[1],"result":{"name":"moe","phone":false,"tags":[],"score":1}}
{"method":"partner.read","params":[2],"result":{"name":"amy","phone":"555","tags":{"a":1},"score":2.5}}"#;
    samples.add_lines(recording).unwrap();
    let mut description = xmlrpc_core::description::Description::new();
    samples.describe(&mut description);
    let generated = Builder::new().generate(&description).unwrap();
    expect_file!["golden/sampled.rs"].assert_eq(&generated.code);
    let python = Builder::new().target(Target::Python);
    let python = python.generate(&description).unwrap();
    expect_file!["golden/sampled.py"].assert_eq(&python.code);
}
