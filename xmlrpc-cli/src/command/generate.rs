//! `generate`: a typed client.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;
use xmlrpc_codegen::source::{of_names, sample::Samples};
use xmlrpc_codegen::{Builder, Grouping, Target, is_built_in};
use xmlrpc_core::description::Description;
use xmlrpc_core::recording::RecordedCall;

use super::source;
use crate::argument::{self, Written};
use crate::cli::{Generate, Global, Group};
use crate::connection::{self, Connection};
use crate::failure::{Failure, printable};
use crate::output::Output;

pub(crate) async fn run(global: &Global, args: &Generate) -> Result<(), Failure> {
    let (mut description, origin) = described(global, args)?;
    let mut samples = Samples::new();
    for path in &args.from {
        let wrong = |what: String| Failure::Usage(format!("--from: `{}`: {what}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        samples
            .add_lines(&text)
            .map_err(|error| wrong(error.to_string()))?;
    }
    if !args.sample.is_empty() {
        let connection = Connection::open(global, &args.source)?;
        for call in &args.sample {
            samples.add(make(global, &connection, call).await?);
        }
    }
    samples.describe(&mut description);

    let mut builder = Builder::new()
        .origin(&origin)
        .inline(args.inline)
        .target(if args.python {
            Target::Python
        } else {
            Target::Rust
        })
        .grouping(match args.group {
            Group::Auto => Grouping::Auto,
            Group::First => Grouping::First,
            Group::Last => Grouping::Last,
            Group::Flat => Grouping::Flat,
        });
    if let Some(name) = &args.trait_name {
        builder = builder.trait_name(name);
    }
    if let Some(path) = overrides(args) {
        builder = builder.overrides_file(path);
    }
    let generated = builder
        .generate(&description)
        .map_err(|error| Failure::Usage(error.to_string()))?;
    if !global.quiet {
        for note in &generated.notes {
            eprintln!("note: {}", printable(note));
        }
    }
    let own = description.methods.iter();
    let own: Vec<_> = own.filter(|method| !is_built_in(&method.name)).collect();
    let untyped = own.iter().filter(|method| method.signatures.is_empty());
    let untyped = untyped.count();
    if untyped > 0 && overrides(args).is_none() && !args.check && !global.quiet {
        eprintln!(
            "note: the server does not say what {untyped} of {} methods take and return; \
             `--sample`, `--from` and an xmlrpc.toml do",
            own.len()
        );
    }
    let mut output = Output::new(global);
    match &args.out {
        Some(path) if args.check => {
            let old = fs::read_to_string(path).map_err(|error| {
                Failure::Usage(format!("--check: `{}`: {error}", path.display()))
            })?;
            if old == generated.code {
                return Ok(());
            }
            let shown = path.display().to_string();
            let diff = TextDiff::from_lines(&old, &generated.code);
            let diff = diff.unified_diff().header(&shown, "generated").to_string();
            output.text(&printable(&diff))?;
            output.finish()?;
            Err(Failure::Found)
        }
        Some(path) => fs::write(path, &generated.code)
            .map_err(|error| Failure::Usage(format!("-o: `{}`: {error}", path.display()))),
        None => {
            output.text(&generated.code)?;
            output.finish()
        }
    }
}

/// The description, with names from a file for what a server does not list.
fn described(global: &Global, args: &Generate) -> Result<(Description, String), Failure> {
    let Some(path) = &args.names else {
        return source::read(global, &args.source);
    };
    let names = fs::read_to_string(path)
        .map_err(|error| Failure::Usage(format!("--names: `{}`: {error}", path.display())))?;
    let lines = names
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    source::read_with(global, &args.source, of_names(lines))
}

/// The file that was named, or the one that is found beside the output.
fn overrides(args: &Generate) -> Option<PathBuf> {
    if args.overrides.is_some() {
        return args.overrides.clone();
    }
    let folder = args.out.as_deref()?.parent()?;
    let found = folder.join("xmlrpc.toml");
    let here = Path::new("xmlrpc.toml");
    if found.exists() {
        Some(found)
    } else {
        here.exists().then(|| here.to_owned())
    }
}

/// Makes a call that somebody asked for, and keeps what came of it.
async fn make(
    global: &Global,
    connection: &Connection,
    call: &str,
) -> Result<RecordedCall, Failure> {
    let mut words = words(call).into_iter();
    let method = words
        .next()
        .ok_or_else(|| Failure::usage("--sample: expected a method"))?;
    let args: Vec<OsString> = words.map(OsString::from).collect();
    let params: Vec<_> = argument::parse_all(&args, None)
        .map_err(|failure| match failure {
            Failure::Usage(what) => Failure::Usage(format!("--sample: {what}")),
            failure => failure,
        })?
        .into_iter()
        .map(|argument| argument.value)
        .collect();
    let dialect = connection::dialect(global);
    let written = Written {
        values: &params,
        dialect: &dialect,
    };
    let outcome = match connection.client.call(&method, &written).await {
        Ok(value) => Ok(value),
        Err(error) => match connection.failure(&error) {
            Failure::Fault { fault, .. } => Err(fault),
            failure => return Err(failure),
        },
    };
    Ok(RecordedCall {
        method,
        params,
        outcome,
    })
}

/// The words of a line: quotes around a word keep its spaces.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match quote {
            Some(end) if c == end => quote = None,
            // inside of a word it is one of JSON
            None if word.is_none() && (c == '"' || c == '\'') => {
                quote = Some(c);
                word = Some(String::new());
            }
            None if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}
