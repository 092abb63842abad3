//! Runs examples, as `cargo test` has built them.

#![allow(dead_code, reason = "each test uses its part")]

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The time that an example may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// An example, with a clean environment: `cargo test` builds all of them, `cargo test --test` none.
pub(crate) fn program(name: &str) -> Command {
    let test = std::env::current_exe().expect("a path");
    let folder = test.ancestors().nth(2).expect("target/debug/deps/test");
    let path: PathBuf = folder.join("examples").join(name);
    assert!(path.exists(), "{name} is not built: cargo build --examples");
    let mut command = Command::new(path);
    command.stdin(Stdio::null()).env_remove("RUST_LOG");
    command
}

/// Runs it to its end; what it printed, line by line.
pub(crate) fn lines(command: &mut Command) -> Vec<String> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .expect("a program that starts");
    let begun = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if begun.elapsed() > PATIENCE {
            let _ = child.kill();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().expect("a child");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{}: {text}", output.status);
    text.lines().map(str::to_owned).collect()
}

/// An example prints these lines, among others.
pub(crate) fn prints(name: &str, args: &[&str], expected: &[&str]) {
    let found = lines(program(name).args(args));
    for line in expected {
        let is = |found: &String| found == line;
        assert!(found.iter().any(is), "{name}: no `{line}` in {found:#?}");
    }
}
