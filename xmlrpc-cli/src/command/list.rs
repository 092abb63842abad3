//! `list`: names of methods.

use xmlrpc_core::Value;
use xmlrpc_core::description::MethodDescription;

use super::describe::signature;
use super::source;
use crate::cli::{Global, List};
use crate::connection::Connection;
use crate::failure::{Failure, printable};
use crate::output::Output;

pub(crate) async fn run(global: &Global, args: &List) -> Result<(), Failure> {
    let connection = Connection::open(global, &args.url)?;
    let mut methods = if args.long {
        source::ask(global, &connection)?.description.methods
    } else {
        let listing = connection
            .client
            .call::<Value, _>("system.listMethods", ())
            .await;
        let listing = match listing {
            Ok(listing) => listing,
            Err(error) => return Err(connection.explained(&error).await),
        };
        let items = listing.as_array().ok_or_else(|| {
            Failure::NotXmlRpc("`system.listMethods`: expected a list of names".to_owned())
        })?;
        let names = items.iter().filter_map(Value::as_str);
        names.map(MethodDescription::new).collect()
    };
    connection.transfer.progress.clear();
    if let Some(pattern) = &args.pattern {
        methods.retain(|method| matches(pattern, &method.name));
    }
    methods.sort_by(|a, b| a.name.cmp(&b.name));
    methods.dedup_by(|a, b| a.name == b.name);
    let mut output = Output::new(global);
    for method in &methods {
        let mut line = printable(&method.name);
        if args.long {
            if let Some(signature) = method.signatures.first().map(signature) {
                line.push_str(&signature);
            }
            if let Some(first) = method.purpose.lines().next() {
                line.push_str("  ");
                line.push_str(&printable(&cut(first.trim())));
            }
        }
        output.line(&line)?;
    }
    output.finish()
}

/// The first words of a long line.
fn cut(line: &str) -> String {
    match line.char_indices().nth(72) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line.to_owned(),
    }
}

/// `*` stands for anything; a word without it for a part of the name, in any case.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.to_lowercase(), name.to_lowercase());
    if !pattern.contains('*') {
        return name.contains(&pattern);
    }
    let mut parts = pattern.split('*');
    let Some(mut rest) = name.strip_prefix(parts.next().unwrap_or("")) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let last = parts.pop().unwrap_or("");
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns() {
        let table = [
            ("get", "supervisor.getState", true),
            ("GET", "supervisor.getState", true),
            ("put", "supervisor.getState", false),
            ("supervisor.*", "supervisor.getState", true),
            ("*.getState", "supervisor.getState", true),
            ("s*get*e", "supervisor.getState", true),
            ("*get", "supervisor.getState", false),
            ("*", "x", true),
            ("a*a", "a", false),
        ];
        for (pattern, name, expected) in table {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }
}
