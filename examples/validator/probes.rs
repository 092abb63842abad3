//! Methods to test the plumbing with.

use std::time::Duration;

use xmlrpc_core::{Fault, Value, xmlrpc_service};

pub(crate) struct Probes;

#[xmlrpc_service]
impl Probes {
    /// Answers the value, whatever it is.
    fn echo(&self, value: Value) -> Value {
        value
    }

    /// Adds two integers.
    fn add(&self, a: i32, b: i32) -> Result<i32, Fault> {
        a.checked_add(b)
            .ok_or_else(|| Fault::new(Fault::INVALID_PARAMS, "the sum does not fit into 32 bits"))
    }

    /// Fails with this fault.
    fn fail(&self, code: i32, message: String) -> Result<(), Fault> {
        Err(Fault::new(code, message))
    }

    /// Answers after this many seconds.
    async fn sleep(&self, seconds: f64) -> Result<(), Fault> {
        let duration = Duration::try_from_secs_f64(seconds)
            .map_err(|error| Fault::new(Fault::INVALID_PARAMS, error.to_string()))?;
        tokio::time::sleep(duration).await;
        Ok(())
    }

    /// Panics.
    fn panic(&self) {
        panic!("asked to");
    }
}
