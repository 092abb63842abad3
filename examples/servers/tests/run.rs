//! Each example does what it says, offline: with the recording of a real server, or a small one of
//! its own. `interop` runs them against the real ones.

#[path = "../../tests/support/mod.rs"]
mod support;

use support::{lines, program};

#[test]
fn offline() {
    let table: &[(&str, &[&str])] = &[
        (
            "supervisor",
            &[
                "supervisor is RUNNING",
                "idle is started",
                "refused: BAD_NAME: nobody",
                "idle is STOPPED, talker is RUNNING",
                "the log of talker has 12 bytes and ends with \"Grüße <&>\"",
            ],
        ),
        (
            "rtorrent",
            &[
                "rTorrent 0.9.8",
                "a.txt: 1 bytes, complete 0, 8D471C431508D26EE6F6E23C66217A5CB56EE08C",
                "at most 1048576 bytes a second",
            ],
        ),
        (
            "aria2",
            &[
                "aria2 1.36.0",
                "0123456789abcdef is paused, 0 bytes",
                "refused: GID ffffffffffffffff is not found",
            ],
        ),
        (
            "homematic",
            &[
                "a switch at ABC0000001:1, on: false",
                "told: 2 devices",
                "told: ABC0000001:1: STATE is Bool(true)",
            ],
        ),
    ];
    for (name, expected) in table {
        let mut command = program(name);
        for (variable, _) in std::env::vars() {
            let theirs = ["SUPERVISOR_", "RTORRENT_", "ARIA2_", "HOMEMATIC_", "RECORD"];
            if theirs.iter().any(|start| variable.starts_with(start)) {
                command.env_remove(variable);
            }
        }
        let found = lines(&mut command);
        for line in *expected {
            let is = |found: &String| found == line;
            assert!(found.iter().any(is), "{name}: no `{line}` in {found:#?}");
        }
    }
}
