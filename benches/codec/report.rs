//! The table, and the bars.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use xmlrpc_benches::race::Finish;

use crate::contenders::{
    ENCODE, RECORDS, RECORDS_AS_VALUE, RECORDS_IN_PYTHONS_LAYOUT, SMALL_CALL_DECODE,
};

/// How many times faster than a peer we mean to be.
struct Bar {
    operation: &'static str,
    peer: &'static str,
    at_least: f64,
}

const BARS: &[Bar] = &[
    bar(RECORDS, "quick-xml loop", 2.5),
    bar(RECORDS, "serde_xmlrpc", 2.5),
    bar(RECORDS, "dxr", 9.0),
    bar(RECORDS_IN_PYTHONS_LAYOUT, "quick-xml loop", 1.9),
    bar(RECORDS_AS_VALUE, "quick-xml loop", 1.5),
    bar(SMALL_CALL_DECODE, "quick-xml loop", 2.5),
    bar(ENCODE, "serde_json", 1.3),
    bar(ENCODE, "serde_xmlrpc", 5.0),
    bar(ENCODE, "dxr", 20.0),
];

const fn bar(operation: &'static str, peer: &'static str, at_least: f64) -> Bar {
    Bar {
        operation,
        peer,
        at_least,
    }
}

/// The table as it grows.
#[derive(Default)]
pub(crate) struct Report {
    rows: String,
    missed: Vec<String>,
}

impl Report {
    /// Adds the outcome of one race.
    pub(crate) fn add(&mut self, operation: &str, bytes: usize, finishes: Vec<Finish>) {
        for Finish {
            name,
            median,
            ratio,
        } in finishes
        {
            let bar = BARS
                .iter()
                .find(|bar| bar.operation == operation && bar.peer == name);
            let verdict = bar.map_or_else(String::new, |bar| {
                let verdict = if ratio >= bar.at_least {
                    "met"
                } else {
                    "**missed**"
                };
                format!("{:.1}: {verdict}", bar.at_least)
            });
            if bar.is_some_and(|bar| ratio < bar.at_least) {
                self.missed
                    .push(format!("{operation}: {ratio:.2} times {name}"));
            }
            let seconds = median.as_secs_f64();
            let row = format!(
                "| {operation} | {name} | {} | {:.0} | {ratio:.2} | {verdict} |",
                time(seconds),
                bytes as f64 / seconds / 1e6,
            );
            println!("{row}");
            let _ = writeln!(self.rows, "{row}");
        }
    }

    /// Writes the file.
    pub(crate) fn finish(self) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS-codec.md");
        let text = format!("{HEAD}{}", self.rows);
        fs::write(&path, text).expect("the table can be written");
        println!("\nwritten to {}", path.display());
        if !self.missed.is_empty() {
            println!("bars missed:\n  {}", self.missed.join("\n  "));
        }
    }
}

fn time(seconds: f64) -> String {
    match seconds {
        ..1e-6 => format!("{:.0} ns", seconds * 1e9),
        ..1e-3 => format!("{:.2} µs", seconds * 1e6),
        _ => format!("{:.2} ms", seconds * 1e3),
    }
}

const HEAD: &str = "\
# The codec beside its peers

Made by `XMLRPC_BENCH=race cargo bench --manifest-path benches/Cargo.toml --bench codec`: medians of
the processor time of 21 rounds in which the contenders take turns, each after a run that does not
count. The rate is that of the XML, for JSON too, so that rates compare as records per second do. \"Ratio\" says how many times faster
`xmlrpc` is, the median over the rounds. \"quick-xml loop\" reads the events of quick-xml 0.42 and
does nothing with them. `xmlrpc` reads strictly, with all checks; serde_json reads and writes the
same records, dates as text and bytes as base64. Memory and documents up to 1 GiB are in
[RESULTS-memory.md](RESULTS-memory.md).

| operation | contender | time | MB/s | ratio | bar |
|---|---|---:|---:|---:|---|
";
