//! `system.describeMethods`: everything that is known of the methods and of their types.

use xmlrpc_core::description::Description;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Method, Param, Reply};
use xmlrpc_core::{Fault, Value};

use crate::rpc::Catalog;

pub(super) const METHOD: &Method = &Method::new("system.describeMethods")
    .with_params(&[Param::new::<Option<Value>>("names")])
    .with_result::<Description>()
    .with_doc(
        "Describes the methods of this server, or those that are named (by a string, or an array \
         of strings): their documentation, parameters, results, faults and types.",
    );

pub(super) fn answer(catalog: &Catalog, call: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
    let params: Vec<Value> = call.params().decode()?;
    let description = catalog.description();
    let selected = match params.first() {
        None | Some(Value::Nil) => return Ok(Reply::value_with(description, cx.dialect())),
        Some(Value::String(name)) => description.select([name])?,
        Some(Value::Array(names)) => {
            let names: Option<Vec<&str>> = names.iter().map(Value::as_str).collect();
            description.select(names.ok_or_else(unexpected)?)?
        }
        Some(_) => return Err(unexpected()),
    };
    Ok(Reply::value_with(&selected, cx.dialect()))
}

#[cold]
fn unexpected() -> Fault {
    let text = "parameter 1 `names`: expected `string`, or `array` of them";
    Fault::new(Fault::INVALID_PARAMS, text)
}
