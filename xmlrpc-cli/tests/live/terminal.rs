//! What a terminal sees, and what the keyboard does.

use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use crate::programs::{XMLRPC, has};
use crate::server;

/// Runs a line of `sh` with a terminal as standard output, standard error and standard input, into
/// which the keys go after half a second.
fn on_terminal(line: &str, environment: &[(&str, &str)], keys: &[u8]) -> Output {
    let mut child = Command::new("script")
        .args(["-qefc", line, "/dev/null"])
        .env("TERM", "xterm")
        .env_remove("NO_COLOR")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    thread::sleep(Duration::from_millis(500));
    let _ = stdin.write_all(keys);
    // the end of the input would be the end of the terminal
    let output = child.wait_with_output().unwrap();
    drop(stdin);
    output
}

/// Each row: what is run, and whether it says what is going on.
#[test]
fn what_takes_longer_than_a_second_says_so() {
    if !has("script") {
        return;
    }
    let url = server::url();
    let slow = format!("\"{XMLRPC}\" call {url} test.slow --timeout 2s");
    let text = "calling `test.slow`";
    type Environment = &'static [(&'static str, &'static str)];
    let table: [(String, Environment, bool); 9] = [
        (slow.clone(), &[], true),
        (format!("{slow} | cat"), &[], true),
        (format!("{slow} -q"), &[], false),
        (format!("{slow} -v"), &[], false),
        (format!("{slow} --color never"), &[], false),
        (format!("{slow} 2>&1 | cat"), &[], false),
        (slow.clone(), &[("NO_COLOR", "1")], false),
        (slow.clone(), &[("TERM", "dumb")], false),
        (slow.replace("2s", "300ms"), &[], false),
    ];
    let running: Vec<_> = table
        .into_iter()
        .map(|(line, environment, expected)| {
            thread::spawn(move || {
                let output = on_terminal(&line, environment, b"");
                let seen = String::from_utf8_lossy(&output.stdout).into_owned();
                assert_eq!(
                    seen.contains(text),
                    expected,
                    "{line} {environment:?}: {seen:?}"
                );
                let (_, error) = seen.split_once("xmlrpc: ").unwrap_or(("", ""));
                assert!(error.contains("no response within"), "{line}: {seen:?}");
                // the line is gone before the error
                assert!(!error.contains(text), "{line}: {seen:?}");
            })
        })
        .collect();
    for thread in running {
        thread.join().unwrap();
    }
    // without a terminal there is nothing else than the error
    let output = Command::new("sh").args(["-c", &slow]).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(
        err.starts_with("xmlrpc: `test.slow`") && err.lines().count() == 1,
        "{err}"
    );
}

/// The other commands that may take long.
#[test]
fn batches_and_benchmarks_say_how_far_they_are() {
    if !has("script") {
        return;
    }
    let url = server::url();
    let stalling = server::stalling_url();
    let calls = "{\"method\": \"test.slow\"}";
    let table = [
        (
            format!("echo '{calls}' | \"{XMLRPC}\" batch {url} --timeout 2s > /dev/null"),
            "0 of 1 calls",
        ),
        (
            format!("\"{XMLRPC}\" bench {stalling} tick -d 2s -c 2"),
            "measuring `tick` for 2 s",
        ),
    ];
    for (line, text) in table {
        let output = on_terminal(&line, &[], b"");
        let seen = String::from_utf8_lossy(&output.stdout);
        assert!(seen.contains(text), "{line}: {seen:?}");
    }
}

#[test]
fn colours_are_for_terminals() {
    if !has("script") {
        return;
    }
    let call = format!("\"{XMLRPC}\" call {} greet you", server::url());
    let coloured = "\u{1b}[32m\"Hello, you\"\u{1b}[0m\r\n";
    let plain = "\"Hello, you\"\r\n";
    type Environment = &'static [(&'static str, &'static str)];
    let table: [(String, Environment, &str); 5] = [
        (call.clone(), &[], coloured),
        (call.clone(), &[("NO_COLOR", "1")], plain),
        (call.clone(), &[("TERM", "dumb")], plain),
        (format!("{call} | cat"), &[], plain),
        (format!("{call} --color never"), &[], plain),
    ];
    for (line, environment, expected) in table {
        let output = on_terminal(&line, environment, b"");
        let seen = String::from_utf8_lossy(&output.stdout);
        assert_eq!(seen, expected, "{line} {environment:?}");
    }
}

#[test]
fn ctrl_c_ends_a_call() {
    let url = server::url();
    let child = Command::new(XMLRPC)
        .args(["call", &url, "test.slow"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    thread::sleep(Duration::from_millis(500));
    let mut kill = Command::new("kill");
    kill.args(["-INT", &child.id().to_string()]);
    assert!(kill.status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    // by the signal, so that a loop of the shell ends as well; `$?` is 130
    assert_eq!(output.status.signal(), Some(2));
    assert!(output.stderr.is_empty());
    if has("script") {
        let output = on_terminal(&format!("\"{XMLRPC}\" call {url} test.slow"), &[], b"\x03");
        assert_eq!(output.status.code(), Some(130));
    }
}

/// A password that is asked for on the terminal is not shown there.
#[test]
fn a_password_is_typed_unseen() {
    if !has("script") {
        return;
    }
    let call = format!("\"{XMLRPC}\" call -u me {} greet you", server::url());
    let output = on_terminal(&call, &[], b"hunter2\n");
    let seen = String::from_utf8_lossy(&output.stdout);
    assert!(seen.starts_with("Password of me: "), "{seen:?}");
    assert!(
        seen.contains("Hello, you") && !seen.contains("hunter2"),
        "{seen:?}"
    );
}

/// Nobody gives input, or nobody takes output.
#[test]
fn closed_streams() {
    let url = server::url();
    let run = |line: &str| {
        let line = line.replace("URL", &url);
        let line = line.replace("xmlrpc", &format!("\"{XMLRPC}\""));
        Command::new("sh").args(["-c", &line]).output().unwrap()
    };
    let table = [
        ("xmlrpc call URL greet you <&-", "\"Hello, you\"\n", "", 0),
        ("xmlrpc call URL greet @- -o json <&-", "", "", 1),
        ("xmlrpc batch URL <&-", "", "", 0),
        (
            "xmlrpc call URL add -d @- <&-",
            "",
            "-d: EOF while parsing",
            2,
        ),
        ("xmlrpc decode <&-", "", "<stdin>", 5),
        (
            "xmlrpc call -u me URL greet you <&-",
            "",
            "only asked for on a terminal",
            2,
        ),
        ("xmlrpc call URL greet you >&-", "", "", 0),
        ("xmlrpc call URL greet you >&- 2>&-", "", "", 0),
        ("xmlrpc call URL divide 1 0 2>&-", "", "", 1),
    ];
    for (line, out, err, code) in table {
        let output = run(line);
        let (found_out, found_err) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert_eq!(output.status.code(), Some(code), "{line}: {found_err}");
        assert!(found_out.starts_with(out), "{line}: {found_out}");
        assert!(found_err.contains(err), "{line}: {found_err}");
        assert!(!found_err.contains("panicked"), "{line}: {found_err}");
    }
}
