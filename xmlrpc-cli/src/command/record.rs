//! `record`: pass calls on to a server, and write them down.

use std::fs;
use std::sync::Arc;

use xmlrpc_core::{Dialect, Fault, Value};
use xmlrpc_test::{REDACTED, Recorder, RecordingError};

use super::serve::{self, Answer};
use crate::argument::Written;
use crate::cli::{Global, Record};
use crate::connection::{self, Client, Connection};
use crate::failure::Failure;

pub(crate) async fn run(global: &Global, args: Record) -> Result<(), Failure> {
    let connection = Connection::open(global, &args.url)?;
    // it goes on until somebody says stop
    connection.transfer.progress.clear();
    let failed = |error: &RecordingError| {
        let reason = error.io_error();
        Failure::Usage(format!("-o: `{}`: {reason}", args.out.display()))
    };
    // what cannot be written is said before there are calls to lose
    let mut recorder = Recorder::create(&args.out).map_err(|error| failed(&error))?;
    for place in &args.redact {
        let (method, place) = parse(place)?;
        recorder = recorder.redact(method, place);
    }
    let pass = PassOn {
        client: connection.client.clone().layer(recorder.clone()),
        dialect: connection::dialect(global),
    };
    let served = serve::run(global, &args.listen, Arc::new(pass)).await;
    recorder.finish().map_err(|error| failed(&error))?;
    let redacted = fs::read_to_string(&args.out).is_ok_and(|text| text.contains(REDACTED));
    if redacted && !global.quiet {
        eprintln!("note: secrets were left out of `{}`", args.out.display());
    }
    served
}

/// `METHOD PLACE`, where a place is `params` or `result` with `[N]` and `.member` behind it.
fn parse(text: &str) -> Result<(&str, &str), Failure> {
    let wrong = || {
        Failure::usage(
            "--redact: expected a method and a place, as in `login params[1]` or `login result.token`",
        )
    };
    let (method, place) = text.trim().split_once(' ').ok_or_else(wrong)?;
    let place = place.trim();
    let steps = place
        .strip_prefix("params")
        .or_else(|| place.strip_prefix("result"));
    let mut rest = steps.ok_or_else(wrong)?;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('[') {
            let (number, after) = after.split_once(']').ok_or_else(wrong)?;
            number.parse::<usize>().map_err(|_| wrong())?;
            rest = after;
        } else {
            let after = rest.strip_prefix('.').ok_or_else(wrong)?;
            let end = after.find(['.', '[']).unwrap_or(after.len());
            if end == 0 {
                return Err(wrong());
            }
            rest = &after[end..];
        }
    }
    Ok((method, place))
}

/// Answers as the server does.
struct PassOn {
    client: Client,
    dialect: Dialect,
}

impl Answer for PassOn {
    async fn answer(&self, method: String, params: Vec<Value>) -> Result<Value, Fault> {
        let written = Written {
            values: &params,
            dialect: &self.dialect,
        };
        match self.client.call::<Value, _>(&method, &written).await {
            Ok(value) => Ok(value),
            Err(error) => Err(match Failure::of_call(&error) {
                Failure::Fault { fault, .. } => fault,
                // not an answer of the server, so not recorded
                _ => Fault::new(Fault::TRANSPORT_ERROR, error.to_string()),
            }),
        }
    }
}
