//! The table, and the bars.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// What a contender has to reach, compared with the one that its ratios are to.
pub(crate) struct Bar {
    /// At least so many calls per second.
    pub(crate) calls: f64,
    /// At most so much CPU time per call.
    pub(crate) cpu: Option<f64>,
}

/// One turn of one contender.
#[derive(Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) calls_per_second: f64,
    pub(crate) cpu_per_call: f64,
}

impl Turn {
    pub(crate) fn new(calls: usize, elapsed: Duration, cpu: Duration) -> Self {
        Self {
            calls_per_second: calls as f64 / elapsed.as_secs_f64(),
            cpu_per_call: cpu.as_secs_f64() / calls as f64,
        }
    }
}

/// The table as it grows.
#[derive(Default)]
pub(crate) struct Report {
    rows: String,
    missed: Vec<String>,
}

impl Report {
    /// Adds the turns of each contender.
    pub(crate) fn add(
        &mut self,
        kind: &str,
        connections: usize,
        names: &[&str],
        base: fn(&str) -> &'static str,
        bar: fn(&str) -> Option<Bar>,
        turns: &[Vec<Turn>],
    ) {
        for (name, own) in names.iter().zip(turns) {
            let base = base(name);
            let mut bases = names.iter();
            let at = bases.position(|name| *name == base).expect("one of them");
            let ratio = |of: fn(&Turn) -> f64| {
                median(
                    own.iter()
                        .zip(&turns[at])
                        .map(|(own, base)| of(own) / of(base)),
                )
            };
            let calls = ratio(|turn| turn.calls_per_second);
            let cpu = ratio(|turn| turn.cpu_per_call);
            let mut verdict = "";
            if let Some(bar) = bar(name) {
                let met = calls >= bar.calls && bar.cpu.is_none_or(|bar| cpu <= bar);
                verdict = if met { "met" } else { "**missed**" };
                if !met {
                    self.missed.push(format!(
                        "{kind} {name}, {connections} connections: {calls:.2} of the calls, {cpu:.2} of the CPU of {base}"
                    ));
                }
            }
            let row = format!(
                "| {kind} | {connections} | {name} | {:.0} | {:.1} µs | {base} | {calls:.2} | {cpu:.2} | {verdict} |",
                median(own.iter().map(|turn| turn.calls_per_second)),
                median(own.iter().map(|turn| turn.cpu_per_call)) * 1e6,
            );
            println!("{row}");
            let _ = writeln!(self.rows, "{row}");
        }
    }

    /// Writes the file.
    pub(crate) fn finish(self) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS-calls.md");
        fs::write(&path, format!("{HEAD}{}", self.rows)).expect("the table can be written");
        println!("\nwritten to {}", path.display());
        if !self.missed.is_empty() {
            println!("bars missed:\n  {}", self.missed.join("\n  "));
        }
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

const HEAD: &str = "\
# Whole calls over loopback

Made by `cargo bench --manifest-path benches/Cargo.toml --bench calls`: `add(3, 5)`, medians of 61
turns of 60 milliseconds; contenders take turns, each in a process of its own, on the same
machine as the other side. Ratios are medians over the rounds, to the contender that the row names:
for servers, a bare axum handler that reads the body and answers a constant; for clients, the library
that they are built on, sending the same request and not looking at the answer. `reqwest by hand` is what
a user would write without our client: it encodes, has a timeout and decodes. All
clients call the bare hyper server. Bars: the server makes at least 0.95 of the calls with at most 1.06 of the CPU time
per call; a client makes at least 0.97 of the calls of its library, and `Retry` takes at most 3%.

| side | connections | contender | calls/s | CPU per call | compared with | calls | CPU | bar |
|---|---:|---|---:|---:|---|---:|---:|---|
";
