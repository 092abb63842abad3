//! Peak memory and time for documents from 1 MiB to 1 GiB, as far as Linux tells them.
//!
//! Each measurement is a process of its own, since the peak that the system keeps is that of the
//! process. `RESULTS-memory.md` and `memory.svg` are written.

mod plot;
mod status;

use std::env;
use std::fmt::Write;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use serde::de::DeserializeOwned;
use xmlrpc_benches::document::{self, Layout};
use xmlrpc_benches::race;
use xmlrpc_benches::record::Record;
use xmlrpc_core::message;
use xmlrpc_core::{Limits, ReadOptions, Value};

use plot::Series;

/// Measures with about so many records.
type Measure = fn(u32) -> Measured;

const OPERATIONS: &[(&str, Measure)] = &[
    ("decode typed", decode::<Vec<Record>>),
    ("decode to Value", decode::<Value>),
    ("encode typed", encode),
];

/// In MiB of XML.
const SIZES: &[u32] = &[1, 4, 16, 64, 256, 1024];

/// Of these, one after the other, the median time counts.
const REPEATS: usize = 3;

/// What one process measures.
struct Measured {
    /// Of the document.
    bytes: usize,
    /// How far memory grew at most, over what was there before.
    peak: usize,
    /// How far it has grown when the result is there.
    result: usize,
    seconds: f64,
}

fn main() {
    let mut arguments = env::args().skip(1);
    if let (Some(operation), Some(records)) = (arguments.next(), arguments.next()) {
        let (_, measure) = OPERATIONS[operation.parse::<usize>().expect("a number")];
        let measured = measure(records.parse().expect("a number"));
        let Measured {
            bytes,
            peak,
            result,
            seconds,
        } = measured;
        println!("{bytes} {peak} {result} {seconds}");
        return;
    }
    let mut rows = String::new();
    let mut series = Vec::new();
    for (nth, (name, _)) in OPERATIONS.iter().enumerate() {
        let mut points = Vec::new();
        for &size in SIZES {
            let Measured {
                bytes,
                peak,
                result,
                seconds,
            } = apart(nth, size);
            let (size, mib) = (bytes as f64, f64::from(1 << 20));
            let row = format!(
                "| {name} | {:.0} | {:.1} | {:.1} | {:.0} | {:.2} | {:.3} | {:.0} |",
                size / mib,
                peak as f64 / mib,
                result as f64 / mib,
                peak.saturating_sub(result) as f64 / 1024.0,
                peak as f64 / size,
                seconds,
                size / seconds / 1e6,
            );
            println!("{row}");
            let _ = writeln!(rows, "{row}");
            points.push((size / mib, peak as f64 / mib, seconds));
        }
        series.push(Series { name, points });
    }
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::write(directory.join("RESULTS-memory.md"), format!("{HEAD}{rows}")).expect("a table");
    fs::write(directory.join("memory.svg"), plot::draw(&series)).expect("a plot");
}

/// Measures in a process of its own.
fn apart(operation: usize, mebibytes: u32) -> Measured {
    let record = document::records(&Record::first(1000), Layout::Compact).len() as f64 / 1000.0;
    let records = f64::from(mebibytes) * f64::from(1 << 20) / record;
    let output = Command::new(env::current_exe().expect("the path of this program"))
        .args([operation.to_string(), format!("{records:.0}")])
        .output()
        .expect("the program can be started");
    assert!(output.status.success(), "{output:?}");
    let output = String::from_utf8(output.stdout).expect("numbers");
    let mut numbers = output
        .split_whitespace()
        .map(|n| n.parse::<f64>().expect("a number"));
    let mut next = || numbers.next().expect("four numbers");
    Measured {
        bytes: next() as usize,
        peak: next() as usize,
        result: next() as usize,
        seconds: next(),
    }
}

fn decode<T: DeserializeOwned>(records: u32) -> Measured {
    let document = document::record_stream(records);
    measure(document.len(), || {
        let limits = Limits::default().with_max_values(usize::MAX);
        let options = ReadOptions::strict().with_limits(limits);
        let value = message::decode_response_with::<T>(document.as_bytes(), &options, None);
        value.expect("a response").expect("no fault")
    })
}

fn encode(records: u32) -> Measured {
    let records = Record::first(records);
    let bytes = message::encode_response(&records).expect("XML").len();
    measure(bytes, || message::encode_response(&records).expect("XML"))
}

fn measure<T>(bytes: usize, run: impl Fn() -> T) -> Measured {
    let before = status::reset_peak();
    let value = black_box(run());
    let (peak, result) = (status::peak(), status::resident());
    drop(value);
    let mut seconds: Vec<f64> = (0..REPEATS)
        .map(|_| {
            let start = race::now();
            black_box(run());
            (race::now() - start).as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    Measured {
        bytes,
        peak: peak.saturating_sub(before),
        result: result.saturating_sub(before),
        seconds: seconds[REPEATS / 2],
    }
}

const HEAD: &str = "\
# Memory and time for documents up to 1 GiB

Made by `cargo run --release --manifest-path benches/Cargo.toml --bin memory`: a response that
carries an array of records, with the limit on values off and the others as they are. \"Peak\" is how
far the resident memory of a process grew at most (`VmHWM`) over what was there before, which is the
document when decoding and the records when encoding; \"result\" is what of it remains while the
result is held. Times are those on the processor, medians of 3 runs.

![Peak memory and time over the size of the document](memory.svg)

| operation | document, MiB | peak, MiB | result, MiB | peak over result, KiB | peak per document | seconds | MB/s |
|---|---:|---:|---:|---:|---:|---:|---:|
";
