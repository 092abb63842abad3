//! Programs that tests start: the examples, and other languages' interpreters.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

/// Builds the examples once; gives the program of one.
pub(crate) fn program(name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    // the whole workspace, so that it is what `cargo test --workspace` has built already
    let folder = FOLDER.get_or_init(|| build(&["--workspace", "--examples"]));
    folder.join(name)
}

/// Builds an example that needs a feature of the same name, and gives its program.
#[cfg(feature = "_tls")]
pub(crate) fn program_of_feature(name: &str) -> PathBuf {
    let package = ["--package", "xmlrpc-examples", "--example", name];
    build(&[&package[..], &["--features", name]].concat()).join(name)
}

/// Builds examples; gives their folder.
fn build(which: &[&str]) -> PathBuf {
    // target/debug/deps/all-0123 → target/debug
    let test = std::env::current_exe().expect("a path");
    let profile = test.ancestors().nth(2).expect("the folder of the profile");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet"]).args(which);
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    assert!(cargo.status().expect("cargo runs").success());
    profile.join("examples")
}

/// What an example prints, if it succeeds.
pub(crate) fn output(name: &str, args: &[&str]) -> String {
    let output = Command::new(program(name))
        .args(args)
        .output()
        .expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {stderr}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// An example that serves, until this is dropped.
pub(crate) struct Serving {
    pub(crate) url: String,
    pub(crate) child: Child,
    /// What it prints from then on. It stays open: a program that cannot print may panic.
    #[cfg_attr(not(feature = "_tls"), expect(dead_code, reason = "it is held"))]
    pub(crate) stdout: BufReader<ChildStdout>,
}

impl Serving {
    pub(crate) fn start(name: &str, args: &[&str]) -> Self {
        Self::start_program(program(name), args)
    }

    pub(crate) fn start_program(program: PathBuf, args: &[&str]) -> Self {
        let mut child = Command::new(program)
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        stdout.read_line(&mut line).expect("a line");
        let url = line
            .trim()
            .strip_prefix("listening on ")
            .expect("the URL")
            .to_owned();
        Self { url, child, stdout }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("python")
        .join(name)
}

/// Whether there is a Python; where everything has to be tested, there has to be one.
pub(crate) fn python_is_there() -> bool {
    let there = Command::new("python3").arg("--version").output().is_ok();
    assert!(
        there || std::env::var_os("CI").is_none(),
        "python3 is not installed"
    );
    if !there {
        eprintln!("SKIPPED: python3 is not installed");
    }
    there
}
