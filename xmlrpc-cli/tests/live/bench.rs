//! What `bench` measures.

use crate::programs::ok;
use crate::server;

/// A server that stalls for a second at every hundredth call: with a rate, the calls that wait
/// behind it are seen.
#[test]
fn a_stall_is_seen_when_a_rate_is_asked_for() {
    let url = server::stalling_url();
    let bench = |more: &[&str]| -> f64 {
        let fixed = ["bench", &url, "tick", "-c", "1", "-d", "4s", "--json"];
        let json = ok(&[&fixed, more].concat());
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["ms"]["p99"].as_f64().unwrap()
    };
    let with_rate = bench(&["--rate", "50"]);
    assert!(with_rate > 500.0, "p99 {with_rate} ms");
}
