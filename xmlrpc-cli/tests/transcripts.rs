//! What a user types, and what comes back: every subcommand, help included, and bad input for
//! each. `UPDATE_EXPECT=1` writes the files again.
//!
//! A line that begins with `$ ` is run by `sh` in a folder with the files of `transcripts/files`.
//! Its output follows: standard output as it is, standard error behind `! `, and `? N` for an
//! exit code that is not 0. `$URL` is a server of this test, and `=== ` begins a heading.

#![cfg(unix)]

mod server;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use expect_test::expect_file;

fn check(name: &str) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let path = here.join(format!("{name}.txt"));
    let script = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let work = work_folder(name, &here.join("files"));
    let url = server::url();
    let mut transcript = String::new();
    for line in script.lines() {
        if line.starts_with("=== ") {
            let _ = writeln!(transcript, "{line}");
        }
        if let Some(command) = line.strip_prefix("$ ") {
            let _ = writeln!(transcript, "{line}");
            transcript.push_str(&run(command, &work, &url));
        }
    }
    expect_file![path].assert_eq(&transcript);
}

/// A new folder with the files of the transcripts.
fn work_folder(name: &str, files: &Path) -> PathBuf {
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work).unwrap();
    for file in fs::read_dir(files).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), work.join(file.file_name())).unwrap();
    }
    work
}

fn run(command: &str, work: &Path, url: &str) -> String {
    let binary = Path::new(env!("CARGO_BIN_EXE_xmlrpc")).parent().unwrap();
    let path = format!(
        "{}:{}",
        binary.display(),
        env::var("PATH").unwrap_or_default()
    );
    let output = Command::new("sh")
        .args(["-c", command])
        .current_dir(work)
        .env_clear()
        .env("PATH", path)
        .env("HOME", work)
        .env("URL", url)
        .env("SECRET", "hunter2")
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let mut shown = String::from_utf8_lossy(&output.stdout).into_owned();
    if !shown.is_empty() && !shown.ends_with('\n') {
        shown.push_str("%\n");
    }
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let _ = writeln!(shown, "{}", format!("! {line}").trim_end());
    }
    match output.status.code() {
        Some(0) => {}
        code => {
            let _ = writeln!(shown, "? {}", code.unwrap_or(-1));
        }
    }
    assert!(
        !shown.contains("panicked") && !shown.contains("RUST_BACKTRACE"),
        "{command}: {shown}"
    );
    assert!(
        !shown.contains("hunter2"),
        "{command}: a secret is shown: {shown}"
    );
    same_every_time(&shown, url)
}

/// Addresses, versions and times are different each time.
fn same_every_time(text: &str, url: &str) -> String {
    let address = url.trim_start_matches("http://").trim_end_matches("/RPC2");
    let text = text
        .replace(url, "$URL")
        .replace(address, "$ADDRESS")
        .replace(env!("CARGO_PKG_VERSION"), "$VERSION");
    let mut out = String::new();
    for line in text.lines() {
        let line = match line.strip_prefix("listening on ") {
            Some(_) => "listening on $AT",
            None => line,
        };
        let numbers = line.contains("\"ms\":")
            || line.contains("\"date\":")
            || line.contains("calls/s")
            || line.contains("p50");
        if numbers {
            out.push_str(&without_numbers(line));
        } else {
            out.push_str(line.trim_end());
        }
        out.push('\n');
    }
    out
}

fn without_numbers(line: &str) -> String {
    if line.contains("\"date\":") {
        return "    \"date\": \"…\"".to_owned() + if line.ends_with(',') { "," } else { "" };
    }
    let mut out = String::new();
    let mut in_number = false;
    let mut before = ' ';
    for c in line.chars() {
        let is_digit = c.is_ascii_digit() || (in_number && c == '.');
        // `p99.9` is a name
        if is_digit && (in_number || before == ' ') {
            if !in_number {
                out.push('N');
            }
            in_number = true;
        } else {
            in_number = false;
            out.push(c);
        }
        before = c;
    }
    out
}

macro_rules! transcripts {
    ($($name:ident)+) => {$(
        #[test]
        fn $name() {
            check(stringify!($name));
        }
    )+};
}

transcripts! { call list describe batch bench decode encode generate diff mock shell help errors secrets }

/// The session at the top of the README is what really comes out.
#[test]
fn readme() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("```console\n").unwrap();
    let (session, after) = rest.split_once("```\n").unwrap();
    let work = work_folder(
        "readme",
        &path.parent().unwrap().join("tests/transcripts/files"),
    );
    let url = server::url();
    let mut recorded = String::new();
    for command in session.lines().filter_map(|line| line.strip_prefix("$ ")) {
        let output = run(&command.replace("localhost:8000", &url), &work, &url);
        let _ = writeln!(recorded, "$ {command}");
        // on a terminal both go to one place, and nobody sees the exit code
        for line in output.lines().filter(|line| !line.starts_with("? ")) {
            let _ = writeln!(recorded, "{}", line.strip_prefix("! ").unwrap_or(line));
        }
    }
    let written = format!("{before}```console\n{recorded}```\n{after}");
    expect_file![path].assert_eq(&written);
}
