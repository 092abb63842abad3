//! `__complete`: names of methods and types, for the scripts of shells.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, Command, CommandFactory};

use crate::cli::{Cli, Global, looks_like_a_url};
use crate::describe_cache;
use crate::failure::Failure;
use crate::output::Output;
use crate::target::Target;

/// Prints what the last of the words can become: the command line without its program. No call is
/// made; only servers that were described lately are known.
pub(crate) fn run(global: &Global, words: &[OsString]) -> Result<(), Failure> {
    let mut output = Output::new(global);
    for name in names(words, std::env::var("XMLRPC_URL").ok()) {
        output.line(&name)?;
    }
    output.finish()
}

fn names(words: &[OsString], default_url: Option<String>) -> Vec<String> {
    let words: Option<Vec<&str>> = words.iter().map(|word| word.to_str()).collect();
    let Some((current, before)) = words.as_deref().and_then(<[&str]>::split_last) else {
        return Vec::new();
    };
    let Some(line) = Line::read(before) else {
        return Vec::new();
    };
    let url = match line.positional.as_slice() {
        [] if !looks_like_a_url(current) => default_url,
        [url] => Some((*url).to_owned()),
        _ => None,
    };
    let target =
        url.and_then(|url| Target::with_flags(&url, line.scgi, line.socket.as_deref()).ok());
    let Some(description) = target.as_ref().and_then(describe_cache::read) else {
        return Vec::new();
    };
    let methods = description.methods.iter().map(|method| &method.name);
    let types = description.types.iter().map(|described| &described.name);
    let types = types.filter(|_| line.command == "describe");
    let mut names: Vec<String> = methods
        .chain(types)
        // what a terminal can show, and a shell need not quote
        .filter(|name| name.chars().all(|c| c.is_ascii_graphic()))
        .filter(|name| name.starts_with(current))
        .cloned()
        .collect();
    names.sort();
    names
}

/// The words before the one that is completed.
struct Line<'a> {
    command: &'a str,
    positional: Vec<&'a str>,
    scgi: bool,
    socket: Option<PathBuf>,
}

impl<'a> Line<'a> {
    /// `None` where the next word is not a name: another command, the value of an option.
    fn read(words: &[&'a str]) -> Option<Self> {
        let mut cli = Cli::command();
        cli.build();
        let mut known = &cli;
        let mut line = Self {
            command: "",
            positional: Vec::new(),
            scgi: false,
            socket: None,
        };
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            let option = match word.strip_prefix("--") {
                Some("") => return None,
                Some(long) => long
                    .split_once('=')
                    .map_or_else(|| find(known, |arg| arg.get_long() == Some(long)), |_| None),
                // of `-u` with its value behind it, nothing is left to read
                None if word.starts_with('-') && word.len() == 2 => {
                    find(known, |arg| arg.get_short() == word.chars().nth(1))
                }
                None if word.starts_with('-') => None,
                None if line.command.is_empty() => {
                    line.command = word;
                    known = known.find_subcommand(word)?;
                    None
                }
                None => {
                    line.positional.push(word);
                    None
                }
            };
            let Some(option) = option else { continue };
            line.scgi |= option.get_id() == "scgi";
            if option.get_action().takes_values() {
                let value = *words.next()?;
                if option.get_id() == "unix" {
                    line.socket = Some(value.into());
                }
            }
        }
        ["call", "bench", "describe", "list"]
            .contains(&line.command)
            .then_some(line)
    }
}

fn find(command: &Command, is: impl Fn(&Arg) -> bool) -> Option<&Arg> {
    command.get_arguments().find(|arg| is(arg))
}

#[cfg(test)]
mod tests {
    use super::Line;

    /// Each row: the words before the one that is completed, and the positional ones of them.
    #[test]
    fn words_of_a_line() {
        let table: [(&str, Option<&[&str]>); 12] = [
            ("call http://h/", Some(&["http://h/"])),
            ("call", Some(&[])),
            ("-u me:x call -v h", Some(&["h"])),
            ("call -u me:x --timeout 5s h", Some(&["h"])),
            ("call -ume:x --timeout=5s --full h", Some(&["h"])),
            ("call h add", Some(&["h", "add"])),
            ("list -l h", Some(&["h"])),
            ("bench -c 5 h", Some(&["h"])),
            ("call h -o", None),
            ("call h --", None),
            ("decode", None),
            ("cal h", None),
        ];
        for (words, expected) in table {
            let words: Vec<&str> = words.split(' ').collect();
            let line = Line::read(&words);
            let found = line.as_ref().map(|line| line.positional.as_slice());
            assert_eq!(found, expected, "{words:?}");
        }
        let line = Line::read(&["call", "--scgi", "--unix", "/run/s", "h"]).expect("a line");
        assert!(line.scgi && line.socket.is_some_and(|path| path == *"/run/s"));
    }
}
