#![doc = include_str!("../README.md")]

mod argument;
mod cli;
mod command;
mod connection;
mod credentials;
mod describe_cache;
mod failure;
mod netrc;
mod output;
mod progress;
mod raw;
mod target;
mod transfer;

use std::process::ExitCode;

use crate::failure::Failure;

fn main() -> ExitCode {
    let cli = match cli::parse(
        std::env::args_os().collect(),
        std::env::var_os("XMLRPC_URL"),
    ) {
        Ok(cli) => cli,
        Err(error) => {
            // help and version are answers, everything else is a mistake
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let global = cli.global.clone();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("xmlrpc: the runtime could not be started: {error}");
            return ExitCode::from(3);
        }
    };
    match runtime.block_on(command::run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(message) = failure.message(&global) {
                eprintln!("{message}");
            }
            failure.code()
        }
    }
}

/// A failure of writing to standard output; a reader that has gone does not count as one.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            Self::Pipe
        } else {
            Self::Usage(format!("standard output: {error}"))
        }
    }
}
