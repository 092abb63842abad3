//! Calls the real server where there is one, and its recording elsewhere.

use std::error::Error;
use std::path::Path;

use xmlrpc_client::{Client, ClientBuilder};
use xmlrpc_test::{Recorder, Replay};

/// A client of the server that `builder` names when the environment has `variable`; else one
/// whose calls are answered from `NAME/recording.jsonl`. With `RECORD` set, the calls to the real
/// server become the new recording.
pub(crate) fn connect(
    name: &str,
    variable: &str,
    builder: impl FnOnce(&str) -> ClientBuilder,
) -> Result<Client, Box<dyn Error>> {
    let recording = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(name)
        .join("recording.jsonl");
    let Ok(server) = std::env::var(variable) else {
        let replay = Replay::open(recording)?;
        return Ok(Client::builder("http://localhost/").layer(replay).build()?);
    };
    let mut builder = builder(&server);
    if std::env::var_os("RECORD").is_some() {
        builder = builder.layer(Recorder::create(recording)?);
    }
    Ok(builder.build()?)
}
