//! `mock`: answers from a recording, or made-up ones from a description.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError};

use xmlrpc_core::description::{Description, MethodDescription};
use xmlrpc_core::recording::RecordedCall;
use xmlrpc_core::{Fault, Value};
use xmlrpc_test::Recording;
use xmlrpc_test::shape::{self, MadeUp};

use super::serve::{self, Answer};
use crate::cli::{Global, Mock};
use crate::failure::Failure;

pub(crate) async fn run(global: &Global, args: Mock) -> Result<(), Failure> {
    let wrong =
        |what: String| Failure::Usage(format!("the file `{}`: {what}", args.file.display()));
    let text = fs::read_to_string(&args.file).map_err(|error| wrong(error.to_string()))?;
    if let Ok(description) = serde_json::from_str::<Description>(&text) {
        let seed = args.seed;
        return serve::run(
            global,
            &args.listen,
            Arc::new(Invented { description, seed }),
        )
        .await;
    }
    if !text.starts_with("{\"xmlrpc-recording\"") {
        return Err(wrong(
            "expected a recording or a description, found neither".to_owned(),
        ));
    }
    let calls = Recording::open(&args.file)
        .map_err(|error| Failure::Usage(error.to_string()))?
        .calls;
    let used = Mutex::new(vec![false; calls.len()]);
    serve::run(global, &args.listen, Arc::new(Recorded { calls, used })).await
}

/// Recorded answers: equal calls get theirs in order, and the last one again and again.
struct Recorded {
    calls: Vec<RecordedCall>,
    used: Mutex<Vec<bool>>,
}

impl Answer for Recorded {
    async fn answer(&self, method: String, params: Vec<Value>) -> Result<Value, Fault> {
        if method == "system.listMethods" && !self.calls.iter().any(|call| call.method == method) {
            let mut names: Vec<&str> = self.calls.iter().map(|call| call.method.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            return Ok(Value::Array(
                names
                    .into_iter()
                    .map(Value::from)
                    .collect::<Vec<_>>()
                    .into(),
            ));
        }
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |call: &&RecordedCall| call.method == method && call.params == params;
        let mut last = None;
        for (at, call) in self.calls.iter().enumerate().filter(|(_, call)| fits(call)) {
            if !used[at] {
                used[at] = true;
                return call.outcome.clone();
            }
            last = Some(call);
        }
        match last {
            Some(call) => call.outcome.clone(),
            None if self.calls.iter().any(|call| call.method == method) => Err(Fault::new(
                Fault::INVALID_PARAMS,
                format!("nothing is recorded for `{method}` with these parameters"),
            )),
            None => Err(Fault::method_not_found(&method)),
        }
    }
}

/// Values that fit a description, and a check of what comes in.
struct Invented {
    description: Description,
    seed: u64,
}

impl Answer for Invented {
    async fn answer(&self, method: String, params: Vec<Value>) -> Result<Value, Fault> {
        match method.as_str() {
            "system.listMethods" => {
                let names = self.description.methods.iter();
                let names = names.map(|method| method.name.as_str());
                let own = ["system.describeMethods", "system.listMethods"];
                let names: Vec<Value> = names.chain(own).map(Value::from).collect();
                return Ok(Value::Array(names.into()));
            }
            "system.describeMethods" => {
                return xmlrpc_core::value::to_value(&self.description).map_err(Fault::from);
            }
            _ => {}
        }
        let described = self.description.method(&method);
        let described = described.ok_or_else(|| Fault::method_not_found(&method))?;
        self.check(described, &params)?;
        let Some(result) = described.signatures.first().and_then(|s| s.result()) else {
            return Ok(Value::Nil);
        };
        // the same method gives the same values
        let seed = method.bytes().fold(self.seed, |seed, byte| {
            seed.wrapping_mul(31).wrapping_add(u64::from(byte))
        });
        Ok(MadeUp::new(&self.description, seed).value(result))
    }
}

impl Invented {
    fn check(&self, method: &MethodDescription, params: &[Value]) -> Result<(), Fault> {
        if method.signatures.is_empty() {
            return Ok(());
        }
        let mut why = String::new();
        for signature in &method.signatures {
            let known = &signature.params;
            let required = known
                .iter()
                .filter(|p| !p.optional && p.default.is_none() && !p.rest);
            let rest = known.last().filter(|param| param.rest);
            if params.len() < required.count() || (rest.is_none() && params.len() > known.len()) {
                why = format!(
                    "expected {} parameters, found {}",
                    known.len(),
                    params.len()
                );
                continue;
            }
            let wrong = params.iter().enumerate().find_map(|(at, value)| {
                let param = known.get(at).or(rest)?;
                let what = shape::check(value, param, &self.description).err()?;
                Some(format!("parameter {}: {what}", at + 1))
            });
            match wrong {
                None => return Ok(()),
                Some(wrong) => why = wrong,
            }
        }
        Err(Fault::new(Fault::INVALID_PARAMS, why))
    }
}
