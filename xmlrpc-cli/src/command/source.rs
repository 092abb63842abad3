//! Descriptions: from a server, or from a file.

use std::fs;
use std::path::Path;

use tokio::runtime::Handle;
use tokio::task::block_in_place;
use xmlrpc_codegen::source::{DiscoverError, Discovered, discover};
use xmlrpc_core::description::Description;
use xmlrpc_core::{CallError, Value};

use crate::argument::Written;
use crate::cli::Global;
use crate::connection::{self, Connection};
use crate::describe_cache;
use crate::failure::Failure;

/// Asks a server what it offers, and remembers it.
pub(crate) fn ask(global: &Global, connection: &Connection) -> Result<Discovered, Failure> {
    discovered(global, connection)?.map_err(|error| failure(connection, &error))
}

/// What a server says of itself, or why it says nothing.
fn discovered(
    global: &Global,
    connection: &Connection,
) -> Result<Result<Discovered, DiscoverError>, Failure> {
    let dialect = connection::dialect(global);
    let call = |method: &str, params: &[Value]| -> Result<Value, CallError> {
        let params = Written {
            values: params,
            dialect: &dialect,
        };
        let answer = connection.client.call(method, params);
        let answer = block_in_place(|| Handle::current().block_on(answer));
        connection.transfer.progress.answered(1);
        answer
    };
    let found = match discover(call) {
        Ok(found) => found,
        Err(error) if error.call_error().is_some() => return Err(failure(connection, &error)),
        Err(error) => return Ok(Err(error)),
    };
    connection.transfer.progress.clear();
    describe_cache::write(&connection.target, &found.description);
    if !global.quiet {
        for note in &found.notes {
            eprintln!("note: {note}");
        }
    }
    Ok(Ok(found))
}

/// A server that does not list its methods can be called all the same.
fn failure(connection: &Connection, error: &DiscoverError) -> Failure {
    match (error.call_error(), error.fault()) {
        (Some(error), _) => connection.failure(error),
        (None, Some(fault)) => Failure::Fault {
            fault: fault.clone(),
            hint: Some(
                "hint: the server does not list its methods; `generate` takes names by `--names`, \
                 and types by `--sample` and `--from`"
                    .to_owned(),
            ),
            shown: false,
        },
        (None, None) => Failure::NotXmlRpc(error.to_string()),
    }
}

/// A file if there is one of that name, else a server. Also where it is from, without
/// credentials.
pub(crate) fn read(global: &Global, source: &str) -> Result<(Description, String), Failure> {
    if is_file(source) {
        return Ok((file(Path::new(source))?, source.to_owned()));
    }
    let connection = Connection::open(global, source)?;
    let found = ask(global, &connection)?;
    Ok((found.description, connection.target.shown()))
}

/// The same with methods that it does not list, or with them alone if it lists none.
pub(crate) fn read_with(
    global: &Global,
    source: &str,
    others: Description,
) -> Result<(Description, String), Failure> {
    let (mut description, shown) = if is_file(source) {
        read(global, source)?
    } else {
        let connection = Connection::open(global, source)?;
        let found = discovered(global, &connection)?.map(|found| found.description);
        (found.unwrap_or_default(), connection.target.shown())
    };
    for other in others.methods {
        if description.method(&other.name).is_none() {
            description.methods.push(other);
        }
    }
    Ok((description, shown))
}

fn is_file(source: &str) -> bool {
    let is_url = source.contains("://") || source.starts_with("unix:");
    !is_url && (Path::new(source).exists() || source.ends_with(".json"))
}

pub(crate) fn file(path: &Path) -> Result<Description, Failure> {
    let wrong = |what: String| Failure::Usage(format!("the file `{}`: {what}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))
}
