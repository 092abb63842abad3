//! Documents of the tables, read in two ways: as a [`Value`], and by asking for the type that is
//! expected at each place. The codec has to say the same both times.

use xmlrpc_core::message::{Call, decode_response_with};
use xmlrpc_core::{Error, Fault, ReadOptions, Value};

use crate::codec::notation::{Expected, Verdict, agrees};
use crate::codec::typed::{Typed, expecting};

/// What a document is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Request,
    Response,
}

/// A document and how it reached us.
#[derive(Clone, Copy)]
pub(crate) struct Document<'a> {
    pub(crate) kind: Kind,
    pub(crate) body: &'a [u8],
    /// The `charset` of the transport.
    pub(crate) charset: Option<&'a str>,
}

impl Document<'_> {
    /// Holds the codec to `verdict`. Gives what is wrong.
    pub(crate) fn check(self, verdict: &Verdict, options: &ReadOptions) -> Result<(), String> {
        match verdict {
            Verdict::Value(expected) => {
                let value = self.response::<Value>(options).map_err(refused)?;
                let value = value.map_err(|fault| format!("found the fault {fault}"))?;
                compare(expected, &value)?;
                expecting(expected, || self.response::<Typed>(options))
                    .map_err(|error| format!("typed: {error}"))?
                    .map_err(|fault| format!("typed: found the fault {fault}"))?;
            }
            Verdict::Fault(code, message) => {
                let fault = self.response::<Value>(options).map_err(refused)?;
                let expected = Fault::new(*code, message.clone());
                match fault {
                    Err(fault) if fault == expected => {}
                    other => return Err(format!("expected {expected:?}, found {other:?}")),
                }
            }
            Verdict::Call(method, expected) => {
                let call = Call::parse_with(self.body, options, self.charset).map_err(refused)?;
                if call.method() != method {
                    return Err(format!("the method is {:?}", call.method()));
                }
                let params: Vec<Value> = call.params().decode().map_err(refused)?;
                compare(expected, &Value::from(params))?;
                expecting(expected, || call.params().decode::<Typed>())
                    .map_err(|error| format!("typed: {error}"))?;
            }
            Verdict::Refused(code) => {
                let error = self.error(options).ok_or("it was accepted")?;
                if error.fault_code() != *code {
                    return Err(refused(error));
                }
            }
            Verdict::Foreign => {
                let error = self.error(options).ok_or("it was accepted")?;
                if !error.is_syntax() && !error.is_structure() && str::from_utf8(self.body).is_ok()
                {
                    return Err(refused(error));
                }
            }
        }
        Ok(())
    }

    fn response<T: serde::de::DeserializeOwned>(
        self,
        options: &ReadOptions,
    ) -> Result<Result<T, Fault>, Error> {
        decode_response_with(self.body, options, self.charset)
    }

    fn error(self, options: &ReadOptions) -> Option<Error> {
        match self.kind {
            Kind::Response => self.response::<Value>(options).err(),
            Kind::Request => Call::parse_with(self.body, options, self.charset)
                .and_then(|call| call.params().decode::<Vec<Value>>().map(drop))
                .err(),
        }
    }
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn refused(error: Error) -> String {
    format!("{}: {error}", error.fault_code())
}

fn compare(expected: &Expected, value: &Value) -> Result<(), String> {
    if agrees(expected, value) {
        return Ok(());
    }
    Err(format!("expected {expected:?}, found {value:?}"))
}

/// Panics with all that is wrong at once.
pub(crate) fn report(wrong: &[String], checked: usize) {
    let shown: String = wrong.iter().flat_map(|line| ["\n  ", line]).collect();
    assert!(
        wrong.is_empty(),
        "{} of {checked} documents:{shown}",
        wrong.len()
    );
    assert_ne!(checked, 0);
}
