//! `batch`: JSON lines in, JSON lines out.

use std::path::Path;

use futures_util::{StreamExt, stream};
use serde_json::json;
use xmlrpc_core::tagged::{Plain, Tagged};
use xmlrpc_core::{CallError, Dialect, Fault, Value};

use super::call::of_fault;
use super::decode::input;
use crate::argument::Written;
use crate::cli::{Batch, Format, Global};
use crate::connection::{self, Connection};
use crate::failure::Failure;
use crate::output::Output;

struct Entry {
    method: String,
    params: Vec<Value>,
}

type Outcome = Result<Value, Fault>;

pub(crate) async fn run(global: &Global, args: Batch) -> Result<(), Failure> {
    if !matches!(args.output, Format::Json | Format::Tagged) {
        return Err(Failure::usage(
            "-o: expected `json` or `tagged` for lines of JSON",
        ));
    }
    let entries = read(args.file.as_deref())?;
    let connection = Connection::open(global, &args.url)?;
    let dialect = connection::dialect(global);
    let size = if args.single {
        1
    } else {
        usize::from(args.size)
    };
    let chunks: Vec<&[Entry]> = entries.chunks(size).collect();
    let mut answers = stream::iter(chunks)
        .map(|chunk| send(&connection, &dialect, chunk, args.single))
        .buffered(usize::from(args.jobs));
    let mut output = Output::new(global);
    let progress = &connection.transfer.progress;
    if output.terminal {
        // the results themselves show how far it is
        progress.clear();
    }
    progress.of(entries.len() as u64);
    let mut first = None;
    while let Some(outcomes) = answers.next().await {
        let outcomes = outcomes?;
        progress.answered(outcomes.len() as u64);
        for outcome in outcomes {
            output.line(&line(&outcome, args.output))?;
            if let Err(fault) = outcome {
                first.get_or_insert(fault);
            }
        }
        // whoever reads them need not wait for the last one
        output.flush()?;
    }
    match first {
        None => Ok(()),
        // they are in the output, each in its place
        Some(fault) => Err(Failure::Fault {
            fault,
            hint: None,
            shown: true,
        }),
    }
}

/// The calls of a file: one a line; empty lines and a recording's first line are passed over.
fn read(path: Option<&Path>) -> Result<Vec<Entry>, Failure> {
    let text = input(path)?;
    let text = String::from_utf8(text)
        .map_err(|_| Failure::usage("the batch: expected UTF-8, found other bytes"))?;
    let mut entries = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || (at == 0 && line.contains("\"xmlrpc-recording\"")) {
            continue;
        }
        let wrong = |what: &str| Failure::Usage(format!("line {}: {what}", at + 1));
        let Tagged(value) = serde_json::from_str(line).map_err(|error: serde_json::Error| {
            // every line is a document: its own line number says nothing
            let text = error.to_string();
            wrong(text.split(" at line ").next().unwrap_or(&text))
        })?;
        let expected = "expected an object such as {\"method\": \"add\", \"params\": [1, 2]}";
        let method = value
            .get("method")
            .and_then(Value::as_str)
            .ok_or_else(|| wrong(expected))?;
        let params = match value.get("params") {
            None => Vec::new(),
            Some(Value::Array(params)) => params.to_vec(),
            Some(_) => return Err(wrong("expected `params` to be a list")),
        };
        entries.push(Entry {
            method: method.to_owned(),
            params,
        });
    }
    Ok(entries)
}

async fn send(
    connection: &Connection,
    dialect: &Dialect,
    entries: &[Entry],
    single: bool,
) -> Result<Vec<Outcome>, Failure> {
    if single {
        let mut outcomes = Vec::new();
        for entry in entries {
            let params = Written {
                values: &entry.params,
                dialect,
            };
            let call = connection
                .client
                .call::<Value, _>(&entry.method, &params)
                .await;
            outcomes.push(outcome(connection, call)?);
        }
        return Ok(outcomes);
    }
    let batch = connection.client.batch();
    let pending: Vec<_> = entries
        .iter()
        .map(|entry| {
            let params = Written {
                values: &entry.params,
                dialect,
            };
            batch.call::<Value, _>(&entry.method, &params)
        })
        .collect();
    let mut response = batch
        .send()
        .await
        .map_err(|error| match connection.failure(&error) {
            // of the whole, not of a call in it
            Failure::Fault { fault, .. } => Failure::Fault {
                fault,
                hint: Some("hint: `--single` makes a request for each call".to_owned()),
                shown: false,
            },
            failure => failure,
        })?;
    pending
        .into_iter()
        .map(|pending| outcome(connection, response.take(pending)))
        .collect()
}

fn outcome(connection: &Connection, result: Result<Value, CallError>) -> Result<Outcome, Failure> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(error) => match connection.failure(&error) {
            Failure::Fault { fault, .. } => Ok(Err(fault)),
            failure => Err(failure),
        },
    }
}

fn line(outcome: &Outcome, format: Format) -> String {
    let json = match (outcome, format) {
        (Ok(value), Format::Json) => json!({"result": Plain(value)}),
        // one notation for what goes in and what comes out
        (Ok(value), _) => json!({"result": Tagged(value)}),
        (Err(fault), _) => json!({"fault": of_fault(fault)}),
    };
    json.to_string()
}
