//! The command line, as clap reads it; nothing else.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Calls, describes, records and imitates XML-RPC servers, and generates clients for them.
///
/// Exit codes: 0 done, 1 the server answered with a fault, 2 a mistake on the command line, 3 no
/// answer, 4 the answer is not XML-RPC, 5 a check found something.
#[derive(Debug, Parser)]
#[command(
    name = "xmlrpc",
    version,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What all commands have.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Basic credentials, `NAME:PASSWORD`. `@FILE` and `$NAME` are read from a file or the
    /// environment; without a password it is asked for on the terminal. Also `XMLRPC_USER`
    #[arg(
        short,
        long,
        global = true,
        value_name = "USER",
        conflicts_with = "bearer"
    )]
    pub(crate) user: Option<String>,
    /// A bearer token, or `@FILE` or `$NAME`. Also `XMLRPC_TOKEN`
    #[arg(long, global = true, value_name = "TOKEN")]
    pub(crate) bearer: Option<String>,
    /// A header, `NAME: VALUE`; the value may be `@FILE` or `$NAME`
    #[arg(short = 'H', long = "header", global = true, value_name = "HEADER")]
    pub(crate) headers: Vec<String>,
    /// Do not look for credentials in `~/.netrc` or `$NETRC`
    #[arg(long, global = true)]
    pub(crate) no_netrc: bool,
    /// Connect to this Unix socket instead of the URL's host
    #[cfg(unix)]
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) unix: Option<PathBuf>,
    /// Speak SCGI instead of HTTP to `host:port` or the socket, as rTorrent wants it
    #[arg(long, global = true)]
    pub(crate) scgi: bool,
    /// Trust the certificates in this PEM file as well
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) cacert: Option<PathBuf>,
    /// Identify by this certificate, PEM; needs `--key`
    #[arg(long, global = true, value_name = "FILE", requires = "key")]
    pub(crate) cert: Option<PathBuf>,
    /// The private key of `--cert`, PEM
    #[arg(long, global = true, value_name = "FILE", requires = "cert")]
    pub(crate) key: Option<PathBuf>,
    /// Accept every certificate, and so every listener in between
    #[arg(long, global = true)]
    pub(crate) insecure: bool,
    /// Go through this proxy
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) proxy: Option<String>,
    /// How long a call may take, such as `500ms`, `30s` or `5m`; 0 waits for ever
    #[arg(long, global = true, value_name = "TIME", default_value = "30s", value_parser = duration)]
    pub(crate) timeout: Duration,
    /// How values are written
    #[arg(long, global = true, value_enum, default_value_t = DialectName::Default)]
    pub(crate) dialect: DialectName,
    /// How documents are read
    #[arg(long, global = true, value_enum, default_value_t = Reading::Lenient)]
    pub(crate) read: Reading,
    /// The largest answer that is held in memory, in MiB; what `call -o raw` writes is not
    #[arg(long, global = true, value_name = "MIB", default_value_t = 1024)]
    pub(crate) max_response: usize,
    /// Print the documents of each call on standard error
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    /// No hints
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// When to use colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = When::Auto)]
    pub(crate) color: When,
}

impl Global {
    /// The socket of `--unix`.
    pub(crate) fn socket(&self) -> Option<&Path> {
        #[cfg(unix)]
        return self.unix.as_deref();
        #[cfg(not(unix))]
        return None;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DialectName {
    /// What most servers read
    Default,
    /// The specification of 1999: neither nil nor integers of 64 bits
    Spec1999,
    /// What Python's server reads
    Python,
    /// Apache's extensions
    Apache,
    /// Homematic
    Homematic,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reading {
    /// What real servers send
    Lenient,
    /// What the specification allows
    Strict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// JSON; dates and binary data are strings
    Json,
    /// JSON that loses nothing: dates and binary data have tags
    Tagged,
    /// The document of the response
    Xml,
    /// The bytes of a string or of binary data, and nothing else
    Raw,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Call a method and print its result
    ///
    /// An argument is, in this order: what its tag says (`s:text`, `i:5`, `i8:5`, `d:5`,
    /// `b:true`, `dt:1998-07-17T14:08:55`, `b64:AQI=`, `json:…`, `nil:`); the bytes of a file
    /// (`@FILE`, `@-`); JSON (`5`, `2.5`, `true`, `null`, `[1, 2]`, `{"a": 1}`); or else a
    /// string.
    Call(Call),
    /// List the methods of a server
    List(List),
    /// Explain the methods and types of a server
    Describe(Describe),
    /// Make many calls: JSON lines in, JSON lines out
    Batch(Batch),
    /// Measure how fast a method answers
    Bench(Bench),
    /// Turn a document into JSON, or show what is wrong with it
    Decode(Decode),
    /// Turn JSON into a document
    Encode(Encode),
    /// Generate a typed client, in Rust or Python
    Generate(Generate),
    /// Compare two descriptions, as callers see them; exit code 5 when something breaks
    Diff(Diff),
    /// Pass calls on to a server and write them down
    Record(Record),
    /// Answer calls from a recording or a description
    Mock(Mock),
    /// Print a script that completes this command in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual pages into a directory
    Man {
        /// The directory
        dir: PathBuf,
    },
    #[command(name = "__complete", hide = true)]
    Complete {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        words: Vec<OsString>,
    },
}

#[derive(Args, Debug)]
pub(crate) struct Call {
    /// Where the server is: `http://…`, `https://…`, `host:port`, `unix:///path/to/socket[:/RPC2]`,
    /// `scgi://host:port` or `scgi:///path/to/socket`. Without it, that of `XMLRPC_URL`
    pub(crate) url: String,
    /// The method
    pub(crate) method: String,
    /// The parameters
    #[arg(allow_negative_numbers = true)]
    pub(crate) args: Vec<OsString>,
    /// All parameters as a list in tagged JSON, or `@FILE`, `@-`
    #[arg(short, long, value_name = "JSON", conflicts_with = "args")]
    pub(crate) data: Option<String>,
    /// How results are printed; `json` unless it is said. With `json` or `tagged`, a fault goes to
    /// standard output as well, as `{"fault": …}`
    #[arg(short, long, value_enum, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Let the server's signature decide what arguments without a tag are
    #[arg(long)]
    pub(crate) signature: bool,
    /// Print a call of the method to fill in, and do not make it
    #[arg(long)]
    pub(crate) template: bool,
    /// Print the document of the call, and send nothing
    #[arg(long)]
    pub(crate) offline: bool,
    /// Print the status, the headers, the time and the sizes with the result
    #[arg(long)]
    pub(crate) full: bool,
}

#[derive(Args, Debug)]
pub(crate) struct List {
    /// Where the server is
    pub(crate) url: String,
    /// Only names that match: `*` stands for anything, a word without it for a part
    pub(crate) pattern: Option<String>,
    /// With signature and the first line of the help
    #[arg(short, long)]
    pub(crate) long: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Describe {
    /// Where the server is
    pub(crate) url: String,
    /// Only this method or type
    pub(crate) name: Option<String>,
    /// The description as JSON, which `generate`, `diff` and `mock` read
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Batch {
    /// Where the server is
    pub(crate) url: String,
    /// Lines such as `{"method": "add", "params": [1, 2]}`; standard input without it
    pub(crate) file: Option<PathBuf>,
    /// Requests at a time
    #[arg(short, long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: u16,
    /// Calls in one `system.multicall`
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) size: u16,
    /// One request for each call
    #[arg(long, conflicts_with = "size")]
    pub(crate) single: bool,
    /// How results are printed: `tagged`, which loses nothing, or `json`
    #[arg(
        short,
        long,
        value_enum,
        value_name = "FORMAT",
        default_value = "tagged"
    )]
    pub(crate) output: Format,
}

#[derive(Args, Debug)]
pub(crate) struct Bench {
    /// Where the server is
    pub(crate) url: String,
    /// The method
    pub(crate) method: String,
    /// The parameters, as of `call`
    #[arg(allow_negative_numbers = true)]
    pub(crate) args: Vec<OsString>,
    /// Calls at a time
    #[arg(short, long, default_value_t = 32, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) connections: u16,
    /// Calls altogether
    #[arg(short = 'n', long, conflicts_with = "duration")]
    pub(crate) calls: Option<u64>,
    /// How long to go on; 10s unless `--calls` is given
    #[arg(short, long, value_name = "TIME", value_parser = duration)]
    pub(crate) duration: Option<Duration>,
    /// Calls a second to begin; times then count from when a call should have begun, so that
    /// waiting for a server that stalls is seen
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rate: Option<u32>,
    /// The numbers as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Decode {
    /// The document; standard input without it
    pub(crate) file: Option<PathBuf>,
    /// Only say whether it can be read; exit code 5 if not
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Encode {
    /// `{"method": …, "params": […]}`, `{"result": …}` or `{"fault": {"code": …, "message": …}}`;
    /// standard input without it
    pub(crate) file: Option<PathBuf>,
    /// One element a line
    #[arg(long)]
    pub(crate) indent: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Generate {
    /// A server, or a file that `describe --json` made
    pub(crate) source: String,
    /// The file to write; standard output without it
    #[arg(short = 'o', long = "out", value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Python instead of Rust
    #[arg(long)]
    pub(crate) python: bool,
    /// Compare with the file and print the difference; exit code 5 if there is one
    #[arg(long, requires = "out")]
    pub(crate) check: bool,
    /// How methods are put into modules
    #[arg(long, value_enum, default_value_t = Group::Auto)]
    pub(crate) group: Group,
    /// The name of the trait or class
    #[arg(long = "trait", value_name = "NAME")]
    pub(crate) trait_name: Option<String>,
    /// Corrections; `xmlrpc.toml` beside the file that is written is found by itself
    #[arg(long, value_name = "FILE")]
    pub(crate) overrides: Option<PathBuf>,
    /// Call a method and take the types of its result: `--sample 'METHOD ARG…'`
    #[arg(long, value_name = "CALL")]
    pub(crate) sample: Vec<String>,
    /// Take types from a recording
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Vec<PathBuf>,
    /// Names of methods that the server does not list, one a line
    #[arg(long, value_name = "FILE")]
    pub(crate) names: Option<PathBuf>,
    /// For `include!`: without what only the beginning of a file may have
    #[arg(long)]
    pub(crate) inline: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Group {
    /// As the names suggest
    Auto,
    /// By the first segment of the names
    First,
    /// By all but the last segment
    Last,
    /// All in one
    Flat,
}

#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// A server, or a file that `describe --json` made
    pub(crate) old: String,
    /// The same, newer
    pub(crate) new: String,
}

#[derive(Args, Debug)]
pub(crate) struct Record {
    /// The server to pass calls on to
    pub(crate) url: String,
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: String,
    /// The recording to write
    #[arg(short = 'o', long = "out", value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Leave out what stands at a place: `--redact 'login params[1]'`, `--redact 'login result'`.
    /// Members called `password`, `token`, `session` and the like always are
    #[arg(long, value_name = "PLACE")]
    pub(crate) redact: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Mock {
    /// A recording, or a file that `describe --json` made
    pub(crate) file: PathBuf,
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: String,
    /// Made-up values are the same for the same number
    #[arg(long, default_value_t = 0)]
    pub(crate) seed: u64,
}

/// Reads the command line. Where the URL is left out, that of `XMLRPC_URL` takes its place.
pub(crate) fn parse(args: Vec<OsString>, url: Option<OsString>) -> Result<Cli, clap::Error> {
    let parsed = Cli::try_parse_from(&args);
    let Some(url) = url.filter(|url| !url.is_empty()) else {
        return parsed;
    };
    let needs = |name: &OsString| CALLING.iter().any(|known| name == known);
    let complete = match &parsed {
        Ok(cli) => cli.command.url().is_none_or(looks_like_a_url),
        Err(error) => error.kind() != clap::error::ErrorKind::MissingRequiredArgument,
    };
    match args.iter().position(needs) {
        Some(at) if !complete => {
            let mut with_url = args;
            with_url.insert(at + 1, url);
            Cli::try_parse_from(with_url)
        }
        _ => parsed,
    }
}

/// The commands that call a server.
const CALLING: &[&str] = &[
    "call", "list", "describe", "batch", "bench", "generate", "record",
];

/// Whether it can be a URL, and not a method or a pattern.
pub(crate) fn looks_like_a_url(text: &str) -> bool {
    text.contains("://")
        || text.starts_with("unix:")
        || text.contains([':', '/'])
        || text.ends_with(".json")
}

impl Command {
    fn url(&self) -> Option<&str> {
        Some(match self {
            Self::Call(args) => &args.url,
            Self::List(args) => &args.url,
            Self::Describe(args) => &args.url,
            Self::Batch(args) => &args.url,
            Self::Bench(args) => &args.url,
            Self::Generate(args) => &args.source,
            Self::Record(args) => &args.url,
            _ => return None,
        })
    }
}

/// `500ms`, `30s`, `5m`, or seconds without a unit.
fn duration(text: &str) -> Result<Duration, String> {
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match &text[number.len()..] {
        "ms" => 0.001,
        "s" | "" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return Err("expected a number with `ms`, `s`, `m` or `h`".to_owned()),
    };
    let number: f64 = number
        .parse()
        .map_err(|_| "expected a number with `ms`, `s`, `m` or `h`".to_owned())?;
    Duration::try_from_secs_f64(number * factor)
        .map_err(|_| "expected a time that is not negative".to_owned())
}
