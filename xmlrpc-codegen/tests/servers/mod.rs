//! Servers that answer as real ones did.

#![allow(dead_code, reason = "each test uses its part")]

use xmlrpc_core::recording::RecordedCall;
use xmlrpc_core::{CallError, FailedCall, Fault, Value, value};

/// The answers of `listings/NAME.jsonl`, recorded from the real program on loopback (for `koji`,
/// `fldigi` and `phpxmlrpc` written after their documentation and sources).
pub(crate) struct Recorded {
    calls: Vec<RecordedCall>,
    /// supervisor does not put the results of a multicall into arrays of one.
    bare: bool,
    has_multicall: bool,
    pub(crate) asked: Vec<String>,
}

pub(crate) fn named(name: &str) -> Recorded {
    let path = format!("{}/tests/listings/{name}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let calls = text.lines().skip(1);
    let calls: Vec<RecordedCall> = calls
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{path}: {error}")))
        .collect();
    Recorded {
        has_multicall: text
            .lines()
            .nth(1)
            .is_some_and(|l| l.contains("system.multicall")),
        bare: name == "supervisor",
        calls,
        asked: Vec::new(),
    }
}

impl Recorded {
    fn answer(&self, method: &str, params: &[Value]) -> Result<Value, Fault> {
        let call = self
            .calls
            .iter()
            .find(|call| call.method == method && call.params == params);
        call.map_or_else(
            || Err(Fault::method_not_found(method)),
            |call| call.outcome.clone(),
        )
    }
}

impl Recorded {
    /// Answers a call.
    pub(crate) fn call(&mut self, method: &str, params: &[Value]) -> Result<Value, CallError> {
        self.asked.push(method.to_owned());
        let failed = |fault| CallError::Fault(fault, FailedCall::new(method.to_owned()));
        if method != "system.multicall" {
            return self.answer(method, params).map_err(failed);
        }
        if !self.has_multicall {
            return Err(failed(Fault::method_not_found(method)));
        }
        let entries = params[0].as_array().expect("an array of calls");
        assert!(
            entries.len() <= 100,
            "{} entries in one multicall",
            entries.len()
        );
        let answers = entries.iter().map(|entry| {
            let method = entry["methodName"].as_str().expect("a name");
            let params = entry["params"].as_array().expect("parameters");
            match self.answer(method, params) {
                Ok(value) if self.bare => value,
                Ok(value) => Value::Array(vec![value].into()),
                Err(fault) => {
                    value!({"faultCode": (fault.code), "faultString": (fault.message)})
                }
            }
        });
        Ok(Value::Array(answers.collect::<Vec<_>>().into()))
    }
}

impl Recorded {
    /// What it lists.
    pub(crate) fn names(&self) -> Vec<String> {
        let listing = self.answer("system.listMethods", &[]).expect("a listing");
        let names = listing.as_array().expect("a list").iter();
        names
            .map(|name| name.as_str().expect("a name").to_owned())
            .collect()
    }
}
