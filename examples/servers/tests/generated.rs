//! What is checked in is what `xmlrpc generate api.json -o api.rs` makes, in the folder of each
//! example: with `--from recording.jsonl` where the structs come from a recording.
//!
//! `UPDATE_EXPECT=1` writes it.

use std::fs;
use std::path::Path;

use expect_test::expect_file;
use xmlrpc_codegen::Builder;
use xmlrpc_codegen::source::sample::Samples;
use xmlrpc_core::description::Description;

fn check(name: &str, recording: Option<&str>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect(file);
    let mut description: Description =
        serde_json::from_str(&read("api.json")).expect("a description");
    if let Some(recording) = recording {
        let mut samples = Samples::new();
        samples.add_lines(&read(recording)).expect("a recording");
        samples.describe(&mut description);
    }
    let generated = Builder::new()
        .origin("api.json")
        .overrides_file(folder.join("xmlrpc.toml"))
        .generate(&description)
        .expect("corrections that match");
    expect_file![folder.join("api.rs")].assert_eq(&generated.code);
}

#[test]
fn supervisor() {
    check("supervisor", Some("recording.jsonl"));
}

#[test]
fn rtorrent() {
    check("rtorrent", None);
}
