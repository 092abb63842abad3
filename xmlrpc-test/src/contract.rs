//! What a service promises: its description, held to a file and to what it does.

use std::path::Path;

use xmlrpc_core::description::{Description, MethodDescription};
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Dispatch};
use xmlrpc_core::{Fault, Value, message};

use crate::shape::{self, MadeUp};

/// Holds the description of a service to a file, which is checked in with the code.
///
/// The first time, and with `UPDATE=1` in the environment, the file is written. Later it panics
/// with what changed, breaking changes first, so that nobody changes an interface by accident. The
/// path is relative to the crate's folder.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_core::xmlrpc_service;
/// use xmlrpc_test::assert_description;
///
/// struct Calculator;
///
/// #[xmlrpc_service]
/// impl Calculator {
///     fn add(&self, a: i32, b: i32) -> i32 {
///         a + b
///     }
/// }
///
/// assert_description!("tests/api.json", Calculator);
/// ```
///
/// # Panics
///
/// When the description is not that of the file, or the file cannot be read or written.
#[macro_export]
macro_rules! assert_description {
    ($path:expr, $service:expr $(,)?) => {
        if let ::core::result::Result::Err(text) = $crate::check_description(
            ::std::path::Path::new(::core::env!("CARGO_MANIFEST_DIR")).join($path),
            &$service,
        ) {
            ::core::panic!("{text}");
        }
    };
}

/// Compares the description of a service with a file: what
/// [`assert_description!`](crate::assert_description) does, without the panic.
///
/// # Errors
///
/// What changed, or why the file could not be read or written.
pub fn check_description(path: impl AsRef<Path>, service: &impl Dispatch) -> Result<(), String> {
    let path = path.as_ref();
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let now = Description::of(service.methods());
    let mut json = serde_json::to_string_pretty(&now).map_err(|error| failed(&error))?;
    json.push('\n');
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    if update || !path.exists() {
        return std::fs::write(path, json).map_err(|error| failed(&error));
    }
    let then = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    if then == json {
        return Ok(());
    }
    let then: Description = serde_json::from_str(&then).map_err(|error| failed(&error))?;
    let mut changes = then.diff(&now);
    changes.sort_by_key(|change| !change.is_breaking());
    let mut lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    if lines.is_empty() {
        lines.push("documentation or order changed".to_owned());
    }
    Err(failed(&format!(
        "the description changed; `UPDATE=1` writes the new one\n{}",
        lines.join("\n")
    )))
}

/// Calls every method of a service with made-up parameters, and checks that it is there, that it
/// takes them, and that what it returns has the described shape.
///
/// Faults of the application are accepted: made-up parameters are not always sensible. Methods are
/// really called, so the service should be one for tests.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{description::Description, rpc::Dispatch, xmlrpc_service};
/// use xmlrpc_test::assert_serves;
///
/// struct Calculator;
///
/// #[xmlrpc_service]
/// impl Calculator {
///     fn add(&self, a: i32, b: i32) -> i32 {
///         a + b
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// // usually read from the file that the clients were made from
/// let description = Description::of(Calculator.methods());
/// assert_serves(&Calculator, &description).await;
/// # }
/// ```
///
/// # Panics
///
/// When a method is missing, refuses parameters of the described types, or returns something else
/// than is described.
pub async fn assert_serves(service: &impl Dispatch, description: &Description) {
    let mut wrong = Vec::new();
    for method in &description.methods {
        if let Err(text) = serves(service, description, method).await {
            wrong.push(format!("{}: {text}", method.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn serves(
    service: &impl Dispatch,
    description: &Description,
    method: &MethodDescription,
) -> Result<(), String> {
    let mut made_up = MadeUp::new(description, 1);
    for signature in &method.signatures {
        let params: Vec<Value> = signature
            .params
            .iter()
            .map(|part| made_up.value(part))
            .collect();
        let document = message::encode_call(&method.name, &params);
        let document = document.map_err(|error| error.to_string())?;
        let call = Call::parse(&document).map_err(|error| error.to_string())?;
        let context = Context::new();
        let reply = service.dispatch(call, &context).await;
        let document = reply.into_document(context.dialect());
        let outcome: Result<Value, Fault> =
            message::decode_response(&document).map_err(|error| error.to_string())?;
        match (outcome, signature.result()) {
            (Err(fault), _) if fault.code == Fault::METHOD_NOT_FOUND => {
                return Err("the description has it, the service does not; was it lost?".to_owned());
            }
            (Err(fault), _) if fault.code == Fault::INVALID_PARAMS => {
                return Err(format!(
                    "it refuses the described parameters: {}",
                    fault.message
                ));
            }
            (Ok(value), Some(result)) => {
                shape::check(&value, result, description)
                    .map_err(|text| format!("what it returns is not as described: {text}"))?;
            }
            _ => {}
        }
    }
    Ok(())
}
