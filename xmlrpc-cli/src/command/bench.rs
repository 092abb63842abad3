//! `bench`: how fast a method answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use serde_json::json;
use tokio::time::sleep_until;
use xmlrpc_core::{CallError, Dialect, Value};

use crate::argument::{self, Written};
use crate::cli::{Bench, Global};
use crate::connection::{self, Client, Connection};
use crate::failure::Failure;
use crate::output::Output;

/// Calls before the first one that counts.
const WARM_UP: u64 = 100;

/// What is called.
struct Subject {
    client: Client,
    method: String,
    params: Vec<Value>,
    dialect: Dialect,
}

impl Subject {
    async fn call(&self) -> Result<Value, CallError> {
        let params = Written {
            values: &self.params,
            dialect: &self.dialect,
        };
        self.client.call(&self.method, &params).await
    }
}

/// When calls begin, and when there are enough.
#[derive(Clone, Copy)]
struct Plan {
    calls: Option<u64>,
    duration: Option<Duration>,
    /// Between the beginnings of two calls, if a rate was asked for.
    interval: Option<Duration>,
}

struct Counts {
    /// In microseconds.
    times: Histogram<u64>,
    faults: u64,
    errors: u64,
    error: Option<String>,
}

impl Counts {
    fn new() -> Self {
        Self {
            times: Histogram::new_with_bounds(1, 3_600_000_000, 3).expect("bounds that fit"),
            faults: 0,
            errors: 0,
            error: None,
        }
    }

    fn add(&mut self, other: Self) {
        // of one kind, so that they add up
        let _ = self.times.add(&other.times);
        self.faults += other.faults;
        self.errors += other.errors;
        self.error = self.error.take().or(other.error);
    }
}

pub(crate) async fn run(global: &Global, args: &Bench) -> Result<(), Failure> {
    let params = argument::parse_all(&args.args, None)?;
    let connection = Connection::open(global, &args.url)?;
    let subject = Arc::new(Subject {
        client: connection.client.clone(),
        method: args.method.clone(),
        params: params.into_iter().map(|argument| argument.value).collect(),
        dialect: connection::dialect(global),
    });
    // the first call says whether there is anything to measure
    if let Err(error) = subject.call().await
        && !matches!(error, CallError::Fault(..) | CallError::OtherFault(..))
    {
        return Err(connection.failure(&error));
    }
    let warm_up = Plan {
        calls: Some(WARM_UP.min(args.calls.unwrap_or(WARM_UP))),
        duration: args.duration,
        interval: None,
    };
    measure(&subject, args.connections, warm_up).await;
    let duration = match (args.calls, args.duration) {
        (None, None) => Some(Duration::from_secs(10)),
        (_, duration) => duration,
    };
    let plan = Plan {
        calls: args.calls,
        duration,
        interval: args.rate.map(|rate| Duration::from_secs(1) / rate),
    };
    connection
        .transfer
        .progress
        .says(match (plan.calls, plan.duration) {
            (Some(calls), _) => format!("measuring `{}` by {calls} calls", args.method),
            (None, duration) => {
                let seconds = duration.unwrap_or_default().as_secs_f64();
                format!("measuring `{}` for {seconds} s", args.method)
            }
        });
    let start = Instant::now();
    let counts = measure(&subject, args.connections, plan).await;
    let took = start.elapsed();
    connection.transfer.progress.clear();
    let mut output = Output::new(global);
    if args.json {
        output.json(&as_json(args, &counts, took))?;
    } else {
        output.text(&as_text(args, &counts, took))?;
    }
    output.finish()?;
    match counts.error {
        Some(error) if counts.times.is_empty() => Err(Failure::Transport(error)),
        Some(error) if !global.quiet => {
            eprintln!("the first error: {error}");
            Ok(())
        }
        _ => Ok(()),
    }
}

async fn measure(subject: &Arc<Subject>, connections: u16, plan: Plan) -> Counts {
    let next = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    let workers: Vec<_> = (0..connections)
        .map(|_| tokio::spawn(work(subject.clone(), next.clone(), start, plan)))
        .collect();
    let mut all = Counts::new();
    for worker in workers {
        if let Ok(counts) = worker.await {
            all.add(counts);
        }
    }
    all
}

async fn work(subject: Arc<Subject>, next: Arc<AtomicU64>, start: Instant, plan: Plan) -> Counts {
    let mut counts = Counts::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if plan.calls.is_some_and(|calls| number >= calls) {
            return counts;
        }
        let begin = match plan.interval {
            // when it should begin, whether or not a connection is free then: a server that
            // stalls delays the calls behind it as well, and that counts
            Some(interval) => {
                let planned = start + interval.mul_f64(number as f64);
                if plan
                    .duration
                    .is_some_and(|duration| planned - start >= duration)
                {
                    return counts;
                }
                sleep_until(planned.into()).await;
                planned
            }
            None => Instant::now(),
        };
        if plan
            .duration
            .is_some_and(|duration| begin - start >= duration)
        {
            return counts;
        }
        let result = subject.call().await;
        let micros = u64::try_from(begin.elapsed().as_micros()).unwrap_or(u64::MAX);
        match result {
            Ok(_) => counts.times.saturating_record(micros),
            Err(CallError::Fault(..) | CallError::OtherFault(..)) => {
                counts.faults += 1;
                counts.times.saturating_record(micros);
            }
            Err(error) => {
                counts.errors += 1;
                counts.error.get_or_insert_with(|| error.to_string());
            }
        }
    }
}

const PERCENTILES: [(&str, f64); 4] =
    [("p50", 50.0), ("p90", 90.0), ("p99", 99.0), ("p99.9", 99.9)];

fn rate(counts: &Counts, took: Duration) -> f64 {
    (counts.times.len() + counts.errors) as f64 / took.as_secs_f64().max(f64::EPSILON)
}

fn as_text(args: &Bench, counts: &Counts, took: Duration) -> String {
    let made = rate(counts, took);
    let head = match args.rate {
        Some(rate) => format!("{rate} calls/s asked, {made:.0} made"),
        None => format!("{made:.0} calls/s"),
    };
    let times = PERCENTILES.iter().map(|(name, percentile)| {
        let ms = counts.times.value_at_percentile(*percentile) as f64 / 1000.0;
        format!("{name} {}", millis(ms))
    });
    let times: Vec<String> = times.collect();
    let max = millis(counts.times.max() as f64 / 1000.0);
    let note = match args.rate {
        Some(_) => "in ms, corrected for waiting",
        None => "in ms from the sending; waiting for a free connection does not count: see --rate",
    };
    format!(
        "{head} · {} connections · {} faults, {} errors\n  {}   max {max}   ({note})\n",
        args.connections,
        counts.faults,
        counts.errors,
        times.join("   ")
    )
}

fn millis(ms: f64) -> String {
    if ms < 10.0 {
        format!("{ms:.2}")
    } else {
        format!("{ms:.0}")
    }
}

fn as_json(args: &Bench, counts: &Counts, took: Duration) -> serde_json::Value {
    let ms = |micros: u64| micros as f64 / 1000.0;
    let mut times = serde_json::Map::new();
    for (name, percentile) in PERCENTILES {
        times.insert(
            name.to_owned(),
            ms(counts.times.value_at_percentile(percentile)).into(),
        );
    }
    times.insert("max".to_owned(), ms(counts.times.max()).into());
    json!({
        "calls": counts.times.len(),
        "seconds": took.as_secs_f64(),
        "rate": rate(counts, took),
        "asked": args.rate,
        "connections": args.connections,
        "faults": counts.faults,
        "errors": counts.errors,
        "ms": times,
        "corrected": args.rate.is_some(),
    })
}
