//! How long the generator takes over the largest listing that is known: the methods of rTorrent,
//! from what it says of them, or from a description, to code. The bar is a second.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use xmlrpc_benches::race::{contender, race};
use xmlrpc_codegen::{Builder, Grouping, Target, source};
use xmlrpc_core::recording::RecordedCall;
use xmlrpc_core::{CallError, FailedCall, Fault, Value};

/// In seconds of processor time, for each of the rows.
const BAR: f64 = 1.0;

/// The recorded answers of a server, by method and first parameter.
struct Recorded(Vec<RecordedCall>);

impl Recorded {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("a recording");
        let calls = text.lines().skip(1).map(serde_json::from_str);
        Self(calls.collect::<Result<_, _>>().expect("recorded calls"))
    }

    fn answer(&self, method: &str, params: &[Value]) -> Result<Value, CallError> {
        let mut calls = self.0.iter();
        let call = calls.find(|call| call.method == method && call.params == params);
        let outcome = call.map_or_else(
            || Err(Fault::method_not_found(method)),
            |call| call.outcome.clone(),
        );
        outcome.map_err(|fault| CallError::Fault(fault, FailedCall::new(method.to_owned())))
    }
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listing = root.join("../xmlrpc-codegen/tests/listings/rtorrent.jsonl");
    let recorded = Recorded::read(&listing);
    let found = source::discover(|method, params| recorded.answer(method, params));
    let description = found.expect("a listing").description;
    let methods = description.methods.len();
    let made = |target: Target, grouping: Grouping| {
        let builder = Builder::new().target(target).grouping(grouping);
        builder.generate(&description).expect("code").code
    };
    let mut table = format!(
        "# How long the generator takes\n\n\
         Made by `cargo run --release --manifest-path benches/Cargo.toml --features generate --bin generate`:\n\
         what rTorrent lists, {methods} methods, read from its answers and printed as code; medians of the\n\
         processor time of 11 rounds. The bar is {BAR} s for each row.\n\n\
         | what | time | lines |\n|---|---:|---:|\n"
    );
    let mut is_missed = false;
    let mut row = |name: &'static str, run: &mut dyn FnMut() -> usize| {
        let lines = run();
        let median = race(&mut [contender(name, run)], 11)[0]
            .median
            .as_secs_f64();
        is_missed |= median > BAR;
        let line = format!("| {name} | {:.1} ms | {lines} |\n", median * 1e3);
        print!("{line}");
        let _ = table.write_str(&line);
    };
    row("a description of all answers", &mut || {
        let found = source::discover(|method, params| recorded.answer(method, params));
        found.map_or(0, |found| found.description.methods.len())
    });
    row("Rust", &mut || {
        made(Target::Rust, Grouping::Auto).lines().count()
    });
    row("Rust, one trait", &mut || {
        made(Target::Rust, Grouping::Flat).lines().count()
    });
    row("Python", &mut || {
        made(Target::Python, Grouping::Auto).lines().count()
    });
    let path = root.join("RESULTS-generate.md");
    fs::write(&path, table).expect("the table can be written");
    println!("written to {}", path.display());
    if is_missed {
        println!("the bar is missed");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
