//! The command, and programs of other people.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

pub(crate) const XMLRPC: &str = env!("CARGO_BIN_EXE_xmlrpc");

/// Runs the command, and gives standard output, standard error and the exit code.
pub(crate) fn xmlrpc(args: &[&str]) -> (String, String, i32) {
    let output = Command::new(XMLRPC)
        .args(args)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code().unwrap_or(-1),
    )
}

/// Standard output of a command that succeeds.
#[track_caller]
pub(crate) fn ok(args: &[&str]) -> String {
    let (out, err, code) = xmlrpc(args);
    assert_eq!(code, 0, "{args:?}: {err}");
    out
}

/// Whether a program is there.
pub(crate) fn has(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    is_there(
        program,
        env::split_paths(&path).any(|folder| folder.join(program).exists()),
    )
}

/// Whether an interpreter has what it needs: a command that succeeds then.
pub(crate) fn succeeds(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    let status = command.args(args).stderr(Stdio::null()).status();
    is_there(&args.join(" "), status.is_ok_and(|status| status.success()))
}

fn is_there(what: &str, found: bool) -> bool {
    if !found {
        assert!(env::var_os("CI").is_none(), "{what} is not installed");
        eprintln!("SKIPPED: {what} is not installed");
    }
    found
}

/// A folder of the test, whose path is short: sockets want that.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("xmlrpc-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A server, until this is dropped.
pub(crate) struct Running {
    child: Child,
    folder: PathBuf,
    /// What stands before the command's other arguments: credentials.
    pub(crate) options: Vec<String>,
    pub(crate) url: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Running {
    /// Waits until it listens at an address, or at the path of a socket.
    pub(crate) fn start(command: &mut Command, folder: PathBuf, at: &str, url: String) -> Self {
        let child = command
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let running = Self {
            child,
            folder,
            options: Vec::new(),
            url,
        };
        let start = Instant::now();
        while !(Path::new(at).exists() || TcpStream::connect(at).is_ok()) {
            assert!(
                start.elapsed() < Duration::from_secs(30),
                "{command:?} does not start"
            );
            thread::sleep(Duration::from_millis(50));
        }
        running
    }

    /// Standard output of a command that succeeds: `list`, and what stands behind the URL.
    #[track_caller]
    pub(crate) fn ok(&self, command: &str, args: &[&str]) -> String {
        let (out, err, code) = self.run(command, args);
        assert_eq!(code, 0, "{command} {args:?}: {err}");
        out
    }

    pub(crate) fn run(&self, command: &str, args: &[&str]) -> (String, String, i32) {
        let options = self.options.iter().map(String::as_str);
        let all: Vec<&str> = options
            .chain([command, &self.url])
            .chain(args.iter().copied())
            .collect();
        xmlrpc(&all)
    }
}

pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
