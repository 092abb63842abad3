//! The W3C's XML conformance suite, as far as XML-RPC's subset of XML goes.

use xmlrpc_core::__private::check_well_formed;
use xmlrpc_core::{Fault, Mode};

use crate::documents::report;
use crate::notation::{fixtures, read};

#[test]
fn ill_formed_documents_are_refused() {
    check("not-wf.txt", 246, |document| {
        match check_well_formed(document, Mode::Strict) {
            Err(error) if error.fault_code() == Fault::NOT_WELL_FORMED => Ok(()),
            Err(error) => Err(format!("{}: {error}", error.fault_code())),
            Ok(()) => Err("it was accepted".to_owned()),
        }
    });
}

#[test]
fn well_formed_documents_are_accepted() {
    check("well-formed.txt", 72, |document| {
        for mode in [Mode::Strict, Mode::Lenient] {
            check_well_formed(document, mode).map_err(|error| format!("{mode:?}: {error}"))?;
        }
        Ok(())
    });
}

#[test]
fn internal_subsets_are_refused_as_such() {
    check("internal-subset.txt", 798, |document| {
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
fn check(archive: &str, count: usize, check: impl Fn(&[u8]) -> Result<(), String>) {
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
        if let Err(error) = check(&rest[start..end]) {
            wrong.push(format!("{ident}: {error}"));
        }
        checked += 1;
        rest = &rest[end + 1..];
    }
    report(&wrong, checked);
    assert_eq!(checked, count);
}
