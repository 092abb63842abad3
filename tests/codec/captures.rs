//! Every body that a real program sent, read leniently: accepted with the value that CPython
//! reads, or refused for a stated reason.

use std::collections::BTreeMap;
use std::fs;

use xmlrpc_core::{Limits, ReadOptions};

use crate::codec::documents::{Document, Kind, report};
use crate::codec::notation::{Verdict, fixtures, read, rows};

/// Captured bodies by system: how many are accepted, are XML-RPC but refused, are none.
const COUNTS: [(&str, [usize; 3]); 20] = [
    ("aria2-1.36", [180, 0, 31]),
    ("go-kolo-xmlrpc", [27, 0, 1]),
    ("java-axmlrpc-1.13", [23, 0, 1]),
    ("node-xmlrpc", [235, 0, 56]),
    ("perl-rpc-xml", [271, 0, 32]),
    ("perl-xmlrpc-lite", [279, 0, 10]),
    ("php-ext-xmlrpc-epi", [283, 0, 5]),
    ("python-3.11-client", [42, 0, 1]),
    ("python-3.11-docserver", [18, 0, 1]),
    ("python-3.11-server", [243, 0, 12]),
    ("ros-rosmaster", [26, 0, 0]),
    ("ros-xmlrpcpp", [259, 5, 14]),
    ("rtorrent-0.9.8", [251, 0, 12]),
    ("rtorrent-0.9.8-scgi", [4, 0, 0]),
    ("ruby-xmlrpc", [233, 3, 60]),
    ("supervisor-4.2.5", [146, 0, 71]),
    ("synthetic", [17, 0, 0]),
    ("xmlrpc-c-abyss", [239, 0, 18]),
    ("xmlrpc-c-cli", [11, 0, 1]),
    ("xmlrpc-c-client", [32, 0, 1]),
];

/// Deep enough for the probe with 500 nested arrays, which some servers echo.
fn options() -> ReadOptions {
    ReadOptions::lenient().with_limits(Limits::default().with_max_depth(512))
}

#[test]
fn every_captured_body() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    let mut counts = BTreeMap::new();
    for (system, _) in COUNTS {
        let folder = fixtures().join("captures").join(system);
        let table = rows(folder.join("expected.txt"));
        let mut verdicts = BTreeMap::new();
        for [path, verdict, rest] in table.iter().map(|row| cells(row)) {
            if verdict == "same" {
                continue;
            }
            let verdict = Verdict::parse(&format!("{verdict} {rest}"));
            let document = Document {
                kind: if path.starts_with("client/") || path.starts_with("server-requests/") {
                    Kind::Request
                } else {
                    Kind::Response
                },
                body: &read(folder.join(path)),
                charset: None,
            };
            if let Err(error) = document.check(&verdict, &options()) {
                wrong.push(format!("{system}/{path}: {error}"));
            }
            checked += 1;
            verdicts.insert(path, verdict);
        }
        let count: &mut [usize; 3] = counts.entry(system).or_default();
        for [path, verdict, rest] in table.iter().map(|row| cells(row)) {
            count[match verdicts[if verdict == "same" { rest } else { path }] {
                Verdict::Refused(_) => 1,
                Verdict::Foreign => 2,
                _ => 0,
            }] += 1;
        }
        println!(
            "{system}: {} accepted, {} refused, {} no XML-RPC",
            count[0], count[1], count[2]
        );
    }
    report(&wrong, checked);
    assert_eq!(counts, BTreeMap::from(COUNTS));
    let [accepted, refused] = [0, 1].map(|at| COUNTS.iter().map(|(_, n)| n[at]).sum::<usize>());
    assert!(
        refused * 200 < accepted + refused,
        "0.5% or more are refused"
    );
}

#[test]
fn no_capture_is_without_a_row() {
    let mut systems: Vec<_> = COUNTS
        .iter()
        .map(|(system, _)| (*system).to_owned())
        .collect();
    let folders = fs::read_dir(fixtures().join("captures")).expect("the captures");
    for folder in folders.map(|entry| entry.expect("a folder").path()) {
        if !folder.is_dir() {
            continue;
        }
        let system = folder
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let table = rows(folder.join("expected.txt"));
        let stored = table.iter().filter(|row| row[1] != "same").count();
        let files: usize = fs::read_dir(&folder)
            .expect("a system")
            .map(|entry| entry.expect("a folder").path())
            .filter(|path| path.is_dir())
            .map(|kind| fs::read_dir(kind).expect("documents").count())
            .sum();
        assert_eq!(files, stored, "{system}");
        systems.retain(|other| *other != system);
    }
    assert_eq!(systems, Vec::<String>::new());
}

/// What is beyond the default limit of depth is refused as such.
#[test]
fn deep_captures_need_a_higher_limit() {
    let mut deep = 0;
    for (system, _) in COUNTS {
        let path = fixtures()
            .join("captures")
            .join(system)
            .join("server-quirks/depth_500.xml");
        let Ok(body) = fs::read(path) else { continue };
        let lenient = ReadOptions::lenient();
        let response = xmlrpc_core::message::Response::parse_with(&body, &lenient, None);
        match response {
            Ok(response) => assert!(
                response.value().is_err(),
                "{system}: neither deep nor a fault"
            ),
            Err(error) => {
                assert!(error.is_limit(), "{system}: {error}");
                deep += 1;
            }
        }
    }
    assert_eq!(deep, 5);
}

fn cells(row: &[String]) -> [&str; 3] {
    let [path, verdict, rest] = row else {
        panic!("three cells, not {row:?}")
    };
    [path, verdict, rest]
}
