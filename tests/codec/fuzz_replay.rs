//! The fuzz targets on inputs that are known: all fixtures, and whatever fuzzing has found.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use crate::codec::notation::fixtures;

#[path = "../../fuzz/src/targets.rs"]
#[allow(unreachable_pub, reason = "public in the fuzz crate")]
mod targets;

/// Runs a target on everything, and says which inputs it fails on.
fn replay(name: &str) {
    let (_, target) = targets::TARGETS
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect("a target of this name");
    let documents = files(&fixtures());
    assert!(documents.len() > 2_000, "{} fixtures", documents.len());
    let regressions = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/regressions");
    let found = files(&regressions.join(name));
    let wrong: Vec<_> = documents
        .iter()
        .chain(&found)
        .filter(|path| {
            let input = fs::read(path).expect("it was listed");
            catch_unwind(|| target(&input)).is_err()
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn decode_call() {
    replay("decode_call");
}

#[test]
fn decode_response() {
    replay("decode_response");
}

#[test]
fn encode_string() {
    replay("encode_string");
}

#[test]
fn paths() {
    replay("paths");
}

#[test]
fn typed() {
    replay("typed");
}

#[test]
fn value_roundtrip() {
    replay("value_roundtrip");
}

/// All files below `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        // a target of which nothing was found has no folder
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
