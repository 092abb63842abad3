//! A recorder for what is measured.

use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};

/// Writes down every measurement, without its value where that is a time.
#[derive(Clone, Default)]
pub(crate) struct Measurements(Arc<Mutex<Vec<String>>>, Arc<Mutex<Vec<String>>>);

impl Measurements {
    /// What came since the last time.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    /// The names of what was described.
    pub(crate) fn described(&self) -> Vec<String> {
        self.1.lock().unwrap().clone()
    }

    fn describe(&self, name: &KeyName) {
        self.1.lock().unwrap().push(name.as_str().to_owned());
    }
}

struct One(Key, Measurements);

impl One {
    fn note(&self, what: &str) {
        let labels = self.0.labels();
        let labels: Vec<_> = labels
            .filter(|label| label.key() != "rpc.system.name")
            .map(|label| format!("{}={}", label.key(), label.value()))
            .collect();
        let name = self.0.name();
        let line = format!("{name} {} {what}", labels.join(" "));
        self.1.0.lock().unwrap().push(line);
    }
}

impl CounterFn for One {
    fn increment(&self, value: u64) {
        self.note(&format!("+{value}"));
    }
    fn absolute(&self, value: u64) {
        self.note(&value.to_string());
    }
}

impl GaugeFn for One {
    fn increment(&self, value: f64) {
        self.note(&format!("+{value}"));
    }
    fn decrement(&self, value: f64) {
        self.note(&format!("-{value}"));
    }
    fn set(&self, value: f64) {
        self.note(&value.to_string());
    }
}

impl HistogramFn for One {
    fn record(&self, value: f64) {
        let time = self.0.name().ends_with("duration");
        let shown = if time {
            "s".to_owned()
        } else {
            value.to_string()
        };
        self.note(&shown);
    }
}

impl Recorder for Measurements {
    fn describe_counter(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.describe(&name);
    }
    fn describe_gauge(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.describe(&name);
    }
    fn describe_histogram(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.describe(&name);
    }
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Arc::new(One(key.clone(), self.clone())))
    }
    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(Arc::new(One(key.clone(), self.clone())))
    }
    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(One(key.clone(), self.clone())))
    }
}
