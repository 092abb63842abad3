//! Completion, asked of the shells themselves.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::programs::{XMLRPC, folder, has, ok};
use crate::server;

/// Runs a script of a shell in which `xmlrpc` is this command; gives what it prints.
fn run(shell: &str, folder: &Path, script: &str) -> String {
    let bin = Path::new(XMLRPC).parent().unwrap().display();
    let path = format!("{bin}:{}", std::env::var("PATH").unwrap_or_default());
    let output = Command::new(shell)
        .args(["-c", script])
        .env("PATH", path)
        .env("HOME", folder)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .current_dir(folder)
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.is_empty(), "{shell}: {err}");
    String::from_utf8(output.stdout).unwrap()
}

/// Each row: a line, and the names with which its last word can go on. `URL` is a server that was
/// described.
const TABLE: &[(&str, &[&str])] = &[
    ("xmlrpc call URL st", &["stats.mean"]),
    (
        "xmlrpc call URL test.",
        &["test.dates", "test.large", "test.login", "test.slow"],
    ),
    ("xmlrpc -u me:x call -v --timeout 5s URL gr", &["greet"]),
    ("xmlrpc bench URL ad", &["add"]),
    ("xmlrpc list URL div", &["divide"]),
    ("xmlrpc describe URL St", &["Stats"]),
    ("xmlrpc call URL add 1 st", &[]),
    ("xmlrpc call http://127.0.0.1:1/ st", &[]),
];

fn check(shell: &str, complete: impl Fn(&Path, &str) -> String) {
    if !has(shell) {
        return;
    }
    let folder = folder(&format!("shell-{shell}"));
    let url = server::url();
    ok(&["describe", &url]);
    for (line, expected) in TABLE {
        let line = line.replace("URL", &url);
        let printed = complete(&folder, &line);
        // files, and what the shell has of itself, are not ours
        let found: Vec<&str> = printed
            .lines()
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .collect();
        assert_eq!(found, *expected, "{shell}: {line}");
    }
    let _ = fs::remove_dir_all(folder);
}

#[test]
fn bash() {
    check("bash", |folder, line| {
        let script = format!(
            "source <(xmlrpc completions bash); COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}\n\
             IFS=' ' read -ra COMP_WORDS <<<\"$COMP_LINE\"; COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))\n\
             _xmlrpc_with_names xmlrpc \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"\n\
             printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        run("bash", folder, &script)
    });
}

#[test]
fn fish() {
    check("fish", |folder, line| {
        run(
            "fish",
            folder,
            &format!("xmlrpc completions fish | source; complete -C '{line}'"),
        )
    });
}

/// zsh completes in its line editor alone: a second one, on a terminal of its own, does it.
#[test]
fn zsh() {
    check("zsh", |folder, line| {
        fs::write(folder.join("line"), line).unwrap();
        run("zsh", folder, include_str!("complete.zsh"))
    });
}
