//! The codec beside its peers.
//!
//! Two measurements of the same contenders: a race, in which they take turns within one run, and
//! whose ratios are compared with the bars and written to `RESULTS-codec.md`; and criterion, for
//! comparing two versions of the code (`-- --save-baseline before`, `-- --baseline before`).
//! `XMLRPC_BENCH=race` or `XMLRPC_BENCH=criterion` runs one of the two.

mod contenders;
mod report;

use std::env;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use xmlrpc_benches::race;

use contenders::{Group, Inputs};

fn main() {
    let inputs = Inputs::new();
    let only = env::var("XMLRPC_BENCH").ok();
    if only.as_deref() != Some("criterion") {
        let mut report = report::Report::default();
        for Group {
            name,
            bytes,
            mut contenders,
        } in contenders::groups(&inputs)
        {
            report.add(name, bytes, race::race(&mut contenders, 21));
        }
        report.finish();
    }
    if only.as_deref() != Some("race") {
        let mut criterion = Criterion::default()
            .sample_size(10)
            .warm_up_time(Duration::from_millis(500))
            .measurement_time(Duration::from_secs(2))
            .configure_from_args();
        for Group {
            name,
            bytes,
            contenders,
        } in contenders::groups(&inputs)
        {
            let mut group = criterion.benchmark_group(name);
            group.throughput(Throughput::Bytes(bytes as u64));
            for mut contender in contenders {
                group.bench_function(contender.name, |bencher| bencher.iter(&mut contender.run));
            }
            group.finish();
        }
        criterion.final_summary();
    }
}
