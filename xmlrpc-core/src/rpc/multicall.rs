//! `system.multicall`: several calls in one request.
//!
//! Its parameter is an array of structs `{methodName, params}`, its result an array with an
//! entry for each: an array that holds the one result, or a struct `{faultCode, faultString}`.

use crate::fault::Fault;
use crate::message::{self, Call, Params};
use crate::read_options::{Limits, ReadOptions};
use crate::rpc::{BoxFuture, Context, Reply};
use crate::value::RawValue;

/// The wire name of the method.
pub const NAME: &str = "system.multicall";

/// Answers a `system.multicall`, entry after entry, each through `dispatch`.
///
/// An entry that is malformed, that calls `system.multicall` again or whose method faults is
/// answered with a fault of its own and does not disturb the others. More entries than
/// [`Limits::max_multicall`] are refused as a whole.
pub async fn dispatch_entries<'a>(
    call: &Call<'_>,
    cx: &Context,
    limits: &Limits,
    mut dispatch: impl FnMut(Call<'static>) -> BoxFuture<'a, Reply>,
) -> Reply {
    let (entries,): (Vec<RawValue<'_>>,) = match call.params().decode() {
        Ok(params) => params,
        Err(error) => return Reply::fault(error),
    };
    if entries.len() > limits.max_multicall {
        return Reply::fault(Fault::new(
            Fault::INVALID_PARAMS,
            format!(
                "system.multicall takes at most {} calls, found {}",
                limits.max_multicall,
                entries.len()
            ),
        ));
    }
    let mut results = Vec::with_capacity(entries.len());
    for entry in entries {
        let reply = match self::entry(&entry, call.params().options()) {
            Ok(inner) => dispatch(inner).await,
            Err(fault) => Reply::fault(fault),
        };
        results.push(result(&reply, cx));
    }
    Reply::value_with(&results, cx.dialect())
}

/// The call that an entry stands for.
fn entry(entry: &RawValue<'_>, options: &ReadOptions) -> Result<Call<'static>, Fault> {
    let (name, params) = message::decode_entry(entry, options)?;
    if name == NAME {
        return Err(Fault::new(
            Fault::INVALID_REQUEST,
            "system.multicall cannot be called by system.multicall",
        ));
    }
    Ok(Call::new(name, Params::from_array(params, options)?))
}

/// The entry of the result.
fn result(reply: &Reply, cx: &Context) -> RawValue<'static> {
    match (reply.raw_value(), reply.as_fault()) {
        (Some(value), _) => RawValue::array_of_one(value),
        (None, fault) => {
            let internal = Fault::internal_error();
            message::fault_value(fault.unwrap_or(&internal), cx.dialect())
        }
    }
}
