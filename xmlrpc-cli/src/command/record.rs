//! `record`: pass calls on to a server, and write them down.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::{Arc, Mutex, PoisonError};

use xmlrpc_client::Client;
use xmlrpc_core::recording::{RecordedCall, RecordingHeader};
use xmlrpc_core::{Dialect, Fault, Value};

use super::serve::{self, Answer};
use crate::argument::Written;
use crate::cli::{Global, Record};
use crate::connection::{self, Connection};
use crate::failure::Failure;

/// Members of these names are secrets.
const SECRETS: &[&str] = &["password", "passwd", "secret", "token", "session"];

/// What stands in place of a secret.
const HIDDEN: &str = "***";

struct Recorder {
    client: Client,
    dialect: Dialect,
    redact: Vec<(String, usize)>,
    out: Mutex<BufWriter<File>>,
    hidden: Mutex<bool>,
}

pub(crate) async fn run(global: &Global, args: Record) -> Result<(), Failure> {
    let connection = Connection::open(global, &args.url)?;
    let redact = args
        .redact
        .iter()
        .map(|place| parse(place))
        .collect::<Result<_, _>>()?;
    let failed =
        |error: std::io::Error| Failure::Usage(format!("-o: `{}`: {error}", args.out.display()));
    let mut out = BufWriter::new(File::create(&args.out).map_err(failed)?);
    let header = RecordingHeader::new(connection.target.shown());
    let header = serde_json::to_string(&header).unwrap_or_default();
    writeln!(out, "{header}")
        .and_then(|()| out.flush())
        .map_err(failed)?;
    let recorder = Arc::new(Recorder {
        client: connection.client,
        dialect: connection::dialect(global),
        redact,
        out: Mutex::new(out),
        hidden: Mutex::new(false),
    });
    serve::run(global, &args.listen, recorder.clone()).await?;
    if *recorder
        .hidden
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        && !global.quiet
    {
        eprintln!("note: secrets were left out of `{}`", args.out.display());
    }
    Ok(())
}

/// `METHOD params[N]`.
fn parse(place: &str) -> Result<(String, usize), Failure> {
    let wrong =
        || Failure::usage("--redact: expected a method and a parameter, as in `login params[1]`");
    let (method, place) = place.trim().split_once(' ').ok_or_else(wrong)?;
    let number = place
        .trim()
        .strip_prefix("params[")
        .and_then(|n| n.strip_suffix(']'));
    let number = number.and_then(|n| n.parse().ok()).ok_or_else(wrong)?;
    Ok((method.to_owned(), number))
}

impl Answer for Recorder {
    async fn answer(&self, method: String, params: Vec<Value>) -> Result<Value, Fault> {
        let written = Written {
            values: &params,
            dialect: &self.dialect,
        };
        let outcome = match self.client.call::<Value, _>(&method, &written).await {
            Ok(value) => Ok(value),
            Err(error) => match Failure::of_call(&error) {
                Failure::Fault { fault, .. } => Err(fault),
                // not an answer of the server, so not recorded
                _ => return Err(Fault::new(Fault::TRANSPORT_ERROR, error.to_string())),
            },
        };
        self.write(method, params, outcome.clone());
        outcome
    }
}

impl Recorder {
    fn write(&self, method: String, mut params: Vec<Value>, mut outcome: Result<Value, Fault>) {
        let mut hid = false;
        for (at, param) in params.iter_mut().enumerate() {
            if self
                .redact
                .iter()
                .any(|(name, place)| *name == method && *place == at)
            {
                *param = Value::from(HIDDEN);
                hid = true;
            }
            hid |= hide(param);
        }
        if let Ok(result) = &mut outcome {
            hid |= hide(result);
        }
        let call = RecordedCall {
            method,
            params,
            outcome,
        };
        let Ok(line) = serde_json::to_string(&call) else {
            return;
        };
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // a line is written whole, so that a recording can be read at any time
        if let Err(error) = writeln!(out, "{line}").and_then(|()| out.flush()) {
            eprintln!("xmlrpc: the recording: {error}");
        }
        *self.hidden.lock().unwrap_or_else(PoisonError::into_inner) |= hid;
    }
}

/// Replaces members whose names say that they are secrets.
fn hide(value: &mut Value) -> bool {
    let mut hid = false;
    match value {
        Value::Array(items) => {
            for item in items.iter_mut() {
                hid |= hide(item);
            }
        }
        Value::Struct(members) => {
            for (name, value) in members.iter_mut() {
                let name = name.to_ascii_lowercase();
                if SECRETS.iter().any(|secret| name.contains(secret)) {
                    *value = Value::from(HIDDEN);
                    hid = true;
                } else {
                    hid |= hide(value);
                }
            }
        }
        _ => {}
    }
    hid
}
