//! Who calls: flags, environment, files, the terminal and netrc. Nothing in here is ever printed.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::{env, fs};

use url::Url;

use crate::cli::Global;
use crate::failure::Failure;
use crate::netrc;

/// How a call says who makes it.
pub(crate) enum Credentials {
    Basic(String, String),
    Bearer(String),
}

/// The credentials of the command line, else of the URL (which the client takes out of it by
/// itself), else of the environment, else of netrc.
pub(crate) fn find(
    global: &Global,
    url: &Url,
    local: bool,
) -> Result<Option<Credentials>, Failure> {
    if let Some(user) = &global.user {
        return basic(&expand(user, "-u")?).map(Some);
    }
    if let Some(token) = &global.bearer {
        return Ok(Some(Credentials::Bearer(expand(token, "--bearer")?)));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Ok(None);
    }
    if let Some(user) = variable("XMLRPC_USER") {
        return basic(&user).map(Some);
    }
    if let Some(token) = variable("XMLRPC_TOKEN") {
        return Ok(Some(Credentials::Bearer(token)));
    }
    // a socket has no host, and an entry named `localhost` means another server
    if !global.no_netrc
        && !local
        && let Some(host) = url.host_str()
        && let Some(text) = netrc_file().and_then(|path| fs::read_to_string(path).ok())
        && let Some((login, password)) = netrc::find(&text, host)
    {
        return Ok(Some(Credentials::Basic(login, password)));
    }
    Ok(None)
}

/// A header, `NAME: VALUE`.
pub(crate) fn header(text: &str) -> Result<(String, String), Failure> {
    let (name, value) = text.split_once(':').ok_or_else(|| {
        Failure::usage("-H: expected a name, a colon and a value, as in `-H 'X-Key: abc'`")
    })?;
    Ok((name.trim().to_owned(), expand(value.trim(), "-H")?))
}

fn basic(text: &str) -> Result<Credentials, Failure> {
    if let Some((name, password)) = text.split_once(':') {
        let password = expand(password, "-u")?;
        return Ok(Credentials::Basic(name.to_owned(), password));
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(
            "-u: expected `NAME:PASSWORD`; a password is only asked for on a terminal",
        ));
    }
    let password = rpassword::prompt_password(format!("Password of {text}: "))
        .map_err(|error| Failure::usage(format!("the password: {error}")))?;
    Ok(Credentials::Basic(text.to_owned(), password))
}

/// `@FILE` and `$NAME` stand for what is in a file or the environment, so that no secret is in a
/// history or in a list of processes.
fn expand(text: &str, flag: &str) -> Result<String, Failure> {
    if let Some(path) = text.strip_prefix('@') {
        let text = fs::read_to_string(path)
            .map_err(|error| Failure::usage(format!("{flag}: the file `{path}`: {error}")))?;
        return Ok(text.trim_end_matches(['\n', '\r']).to_owned());
    }
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    match text.strip_prefix('$') {
        Some(name) if is_name(name) => env::var(name).map_err(|_| {
            Failure::usage(format!("{flag}: the environment has no variable `{name}`"))
        }),
        _ => Ok(text.to_owned()),
    }
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn netrc_file() -> Option<PathBuf> {
    if let Some(path) = env::var_os("NETRC") {
        return Some(path.into());
    }
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"))?;
    Some(PathBuf::from(home).join(".netrc"))
}
