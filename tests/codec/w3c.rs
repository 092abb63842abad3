//! The W3C's XML conformance suite, as far as XML-RPC's subset of XML goes.

use xmlrpc_core::__probe::check_well_formed;
use xmlrpc_core::{Fault, Mode};

use crate::codec::documents::report;
use crate::codec::notation::{fixtures, read};

/// Ill-formed for their encoding, which has fault codes of its own.
const OTHER_CODES: [(&str, i32); 7] = [
    // surrogates in UTF-8
    ("not-wf-sa-168", Fault::INVALID_CHARACTER),
    ("not-wf-sa-169", Fault::INVALID_CHARACTER),
    ("not-wf-sa-170", Fault::INVALID_CHARACTER),
    // UTF-16 that is none
    ("rmt-e2e-61", Fault::INVALID_CHARACTER),
    ("hst-lhs-009", Fault::INVALID_CHARACTER),
    // a byte order mark that the declaration contradicts
    ("hst-lhs-007", Fault::INVALID_CHARACTER),
    ("hst-lhs-008", Fault::INVALID_CHARACTER),
];

#[test]
fn ill_formed_documents_are_refused() {
    check("not-wf.txt", 246, |ident, document| {
        let other = OTHER_CODES.iter().find(|(other, _)| *other == ident);
        let code = other.map_or(Fault::NOT_WELL_FORMED, |(_, code)| *code);
        match check_well_formed(document, Mode::Strict) {
            Err(error) if error.fault_code() == code => Ok(()),
            Err(error) => Err(format!("{}: {error}", error.fault_code())),
            Ok(()) => Err("it was accepted".to_owned()),
        }
    });
}

/// Names with characters above U+FFFF, which only the fifth edition of XML 1.0 has: the same
/// documents are among the ill-formed ones as `rmt-016` and `rmt-019`.
const FIFTH_EDITION: [&str; 2] = ["x-rmt5-016", "x-rmt5-019"];

#[test]
fn well_formed_documents_are_accepted() {
    check("well-formed.txt", 72, |ident, document| {
        for mode in [Mode::Strict, Mode::Lenient] {
            match check_well_formed(document, mode) {
                Err(error) if !FIFTH_EDITION.contains(&ident) => {
                    return Err(format!("{mode:?}: {error}"));
                }
                Ok(()) if FIFTH_EDITION.contains(&ident) => {
                    return Err(format!("{mode:?}: it was accepted"));
                }
                _ => {}
            }
        }
        Ok(())
    });
}

#[test]
fn internal_subsets_are_refused_as_such() {
    check("internal-subset.txt", 798, |_, document| {
        for mode in [Mode::Strict, Mode::Lenient] {
            match check_well_formed(document, mode) {
                Err(error) if error.to_string().contains("internal subset") => {}
                Err(error) => return Err(format!("{mode:?}: {error}")),
                Ok(()) => return Err("it was accepted".to_owned()),
            }
        }
        Ok(())
    });
}

/// Runs `check` on every document of an archive.
fn check(archive: &str, count: usize, check: impl Fn(&str, &[u8]) -> Result<(), String>) {
    let archive = read(fixtures().join("w3c").join(archive));
    let mut rest = archive.as_slice();
    let mut wrong = Vec::new();
    let mut checked = 0;
    while !rest.is_empty() {
        let end = rest
            .iter()
            .position(|&byte| byte == b'\n')
            .expect("the end of a line");
        let line = str::from_utf8(&rest[..end]).expect("ASCII");
        let (ident, length) = line
            .strip_prefix("=== ")
            .and_then(|line| line.split_once(' '))
            .expect("=== ID LENGTH");
        let start = end + 1;
        let end = start + length.parse::<usize>().expect("a length");
        if let Err(error) = check(ident, &rest[start..end]) {
            wrong.push(format!("{ident}: {error}"));
        }
        checked += 1;
        rest = &rest[end + 1..];
    }
    report(&wrong, checked);
    assert_eq!(checked, count);
}
