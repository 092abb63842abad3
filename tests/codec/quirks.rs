//! What systems are known to send, system by system and construct by construct, in both modes.

use xmlrpc_core::ReadOptions;

use crate::codec::documents::{Document, Kind, report};
use crate::codec::notation::{Verdict, fixtures, read, rows};

/// Each row of `quirks/expected.txt` is named after the system, or after the construct.
#[test]
fn quirks_of_systems() {
    let folder = fixtures().join("quirks");
    let mut wrong = Vec::new();
    let table = rows(folder.join("expected.txt"));
    for row in &table {
        let [name, charset, lenient, strict, what] = row.as_slice() else {
            panic!("five cells, not {row:?}")
        };
        let document = Document {
            kind: if lenient.starts_with("call") {
                Kind::Request
            } else {
                Kind::Response
            },
            body: &read(folder.join(name).with_extension("xml")),
            charset: (charset != "-").then_some(charset.as_str()),
        };
        check_both(
            &format!("{name} ({what})"),
            document,
            lenient,
            strict,
            &mut wrong,
        );
    }
    report(&wrong, table.len());
}

/// The probes whose answers are among the captures: what we make of them ourselves.
#[test]
fn probes() {
    let folder = fixtures().join("probes");
    let mut wrong = Vec::new();
    let table = rows(folder.join("expected.txt"));
    for row in &table {
        let [path, lenient, strict] = row.as_slice() else {
            panic!("three cells, not {row:?}")
        };
        let document = Document {
            kind: Kind::Request,
            body: &read(folder.join(path)),
            charset: None,
        };
        check_both(path, document, lenient, strict, &mut wrong);
    }
    report(&wrong, table.len());
}

/// Holds both modes to their verdicts; `=` for the strict one stands for the lenient one.
fn check_both(
    name: &str,
    document: Document<'_>,
    lenient: &str,
    strict: &str,
    wrong: &mut Vec<String>,
) {
    let strict = if strict == "=" { lenient } else { strict };
    let modes = [
        ("lenient", lenient, ReadOptions::lenient()),
        ("strict", strict, ReadOptions::strict()),
    ];
    for (mode, verdict, options) in modes {
        if let Err(error) = document.check(&Verdict::parse(verdict), &options) {
            wrong.push(format!("{name}, {mode}: {error}"));
        }
    }
}
