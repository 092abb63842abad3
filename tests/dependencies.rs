//! What a program gets when it depends on the server: no crate that it did not ask for.
//!
//! A new crate is a decision: it is made here, where it is seen.

use std::collections::BTreeSet;
use std::process::Command;

/// The crates of a server with default features, and nothing else.
const DEFAULT: &str = "\
    atomic-waker axum axum-core base64 bytemuck bytes cfg-if core_detect encoding_rs errno \
    futures-core futures-task futures-util http http-body http-body-util httparse httpdate hyper \
    hyper-util itoa libc matchit memchr mime mio multiversion_no_op once_cell percent-encoding \
    pin-project-lite proc-macro2 quick-xml quote rustversion safe_arch scopeguard serde_core \
    signal-hook-registry simdutf8 slab smallvec smol_str socket2 syn sync_wrapper tokio \
    tokio-macros tower tower-layer tower-service tracing tracing-core unicode-ident wide \
    xmlrpc-core xmlrpc-derive xmlrpc-server zmij";

/// Those that go when `axum` is off.
const OF_AXUM: &str = "\
    axum axum-core futures-task futures-util http-body-util matchit mime percent-encoding slab \
    sync_wrapper tower";

/// What each feature adds.
const FEATURES: &[(&str, &str)] = &[
    ("auth", "subtle"),
    ("cgi", ""),
    (
        "docs",
        "askama askama_derive askama_macros askama_parser basic-toml bitflags block-buffer \
         cpufeatures crypto-common digest glob hybrid-array pulldown-cmark pulldown-cmark-escape \
         rustc-hash serde serde_derive serde_json sha2 typenum unicase winnow",
    ),
    ("gzip", "adler2 crc32fast flate2 miniz_oxide simd-adler32"),
    (
        "http2",
        "equivalent fnv futures-channel futures-sink h2 hashbrown indexmap tokio-util",
    ),
    ("metrics", "metrics rapidhash"),
    (
        "rustls",
        "cc find-msvc-tools getrandom ring rustls rustls-pki-types rustls-webpki shlex subtle \
         tokio-rustls untrusted zeroize",
    ),
];

/// The crates of a server that is built with these arguments, on one platform.
fn crates(args: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--package", "xmlrpc-server"])
        .args(["--edges", "no-dev", "--prefix", "none", "--format", "{p}"])
        .args(["--target", "x86_64-unknown-linux-gnu"])
        .args(args)
        .output()
        .expect("cargo runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {stderr}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let names = text.lines().filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

fn list(names: &str) -> BTreeSet<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_server_brings_what_it_is_asked_for() {
    let default = list(DEFAULT);
    assert_eq!(crates(&[]), default);
    let bare: BTreeSet<_> = &default - &list(OF_AXUM);
    assert_eq!(crates(&["--no-default-features"]), bare);
    for (feature, added) in FEATURES {
        let found: BTreeSet<_> = &crates(&["--features", feature]) - &default;
        assert_eq!(found, list(added), "{feature}");
    }
}

#[test]
fn every_feature_is_looked_at() {
    let manifest = include_str!("../xmlrpc-server/Cargo.toml");
    let features = manifest.split("[features]\n").nth(1).expect("features");
    let features = features.split("\n[").next().expect("their end");
    let names = features
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !["default", "axum"].contains(name));
    let known: Vec<_> = FEATURES.iter().map(|(name, _)| *name).collect();
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    assert_eq!(names, known);
}
