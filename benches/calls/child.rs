//! Processes that answer a line for a line.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use crate::{clients, servers};

const NAME: &str = "XMLRPC_BENCH_CHILD";
const URL: &str = "XMLRPC_BENCH_URL";

/// What a child is.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Prints its address, and then, for each line, its CPU time in nanoseconds.
    Server,
    /// For each line of connections, calls and nanoseconds, calls for so long and prints how many
    /// calls it made, how long that took and its CPU time, both in nanoseconds.
    Client,
}

/// A running child; it ends when its input does.
pub(crate) struct Child {
    process: std::process::Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Child {
    /// Starts this program as one of its servers or clients, or Python.
    pub(crate) fn start(kind: Kind, name: &str, url: Option<&str>) -> Self {
        Self::start_build(None, kind, name, url)
    }

    /// The same with another build of this program.
    pub(crate) fn start_build(
        program: Option<&OsStr>,
        kind: Kind,
        name: &str,
        url: Option<&str>,
    ) -> Self {
        let mut command = if name == servers::PYTHON {
            let mut python = Command::new("python3");
            python.arg("-c").arg(match kind {
                Kind::Server => include_str!("server.py"),
                Kind::Client => include_str!("client.py"),
            });
            python
        } else {
            let program = program
                .map(PathBuf::from)
                .unwrap_or_else(|| env::current_exe().expect("the path of this program"));
            let mut this = Command::new(program);
            this.env(NAME, name);
            this
        };
        command.envs(url.map(|url| (URL, url)));
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let input = process.stdin.take();
        let output = BufReader::new(process.stdout.take().expect("it is piped"));
        Self {
            process,
            input,
            output,
        }
    }

    /// The next line that it prints.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.output
            .read_line(&mut line)
            .expect("the output can be read");
        assert!(line.ends_with('\n'), "the child has ended");
        line.trim_end().to_owned()
    }

    /// Its answer to a line.
    pub(crate) fn ask(&mut self, line: &str) -> String {
        let input = self.input.as_mut().expect("it is open until the end");
        writeln!(input, "{line}").expect("the child listens");
        self.line()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.input = None;
        let _ = self.process.wait();
    }
}

/// Runs as a child, if it is one.
pub(crate) fn run() -> bool {
    let Ok(name) = env::var(NAME) else {
        return false;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    if let Ok(url) = env::var(URL) {
        let client = runtime.block_on(async { clients::Client::new(&name, url) });
        for line in std::io::stdin().lines() {
            let line = line.expect("a line");
            let numbers: Vec<u64> = line
                .split(' ')
                .map(|n| n.parse().expect("a number"))
                .collect();
            let [connections, calls, time] = numbers[..] else {
                panic!("three numbers, not {line:?}");
            };
            let before = cpu();
            let (calls, elapsed) =
                runtime.block_on(client.run(connections, calls, Duration::from_nanos(time)));
            println!(
                "{calls} {} {}",
                elapsed.as_nanos(),
                (cpu() - before).as_nanos()
            );
        }
    } else {
        // this process ends with its input, whatever is being served
        thread::spawn(move || {
            runtime.block_on(servers::serve(&name, |address| println!("{address}")))
        });
        for line in std::io::stdin().lines() {
            line.expect("a line");
            println!("{}", cpu().as_nanos());
        }
    }
    true
}

/// The CPU time of this process.
fn cpu() -> Duration {
    clock_gettime(ClockId::ProcessCPUTime)
        .try_into()
        .expect("no negative time")
}
