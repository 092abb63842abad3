//! Whole calls over loopback: `add(3, 5)` by servers under the same load, and by clients of the
//! same server.
//!
//! Every server and client is a process of its own: this program again, or Python. They take
//! turns, so that whatever slows the machine down slows all of them down; a turn is bounded in
//! time and in calls. Calls per second and CPU time per call go into `RESULTS-calls.md`, with the
//! ratios to the bars' peers.
//!
//! With the path of an older build of this program in `XMLRPC_BENCH_BEFORE` it compares our server
//! and our client with those of that build instead, and fails when one has become slower.

mod before;
mod child;
mod clients;
mod load;
mod report;
mod servers;

use std::process::ExitCode;
use std::time::Duration;

use child::{Child, Kind};
use report::{Report, Turn};

/// Of each contender at each number of connections.
const ROUNDS: usize = 61;
const TURN: Duration = Duration::from_millis(60);
const MAX_CALLS: usize = 20_000;
const CONNECTIONS: [usize; 2] = [1, 32];

fn main() -> ExitCode {
    if child::run() {
        return ExitCode::SUCCESS;
    }
    if let Some(older) = std::env::var_os(before::PROGRAM) {
        return before::compare(&older);
    }
    let mut report = Report::default();
    measure_servers(&mut report);
    measure_clients(&mut report);
    report.finish();
    ExitCode::SUCCESS
}

fn measure_servers(report: &mut Report) {
    let mut servers: Vec<(Child, load::Target)> = servers::NAMES
        .iter()
        .map(|name| {
            let mut server = Child::start(Kind::Server, name, None);
            let target = load::Target::new(&server.line(), servers::request(name));
            (server, target)
        })
        .collect();
    for connections in CONNECTIONS {
        let mut turns = vec![Vec::with_capacity(ROUNDS); servers.len()];
        for _ in 0..ROUNDS {
            for ((server, target), turns) in servers.iter_mut().zip(&mut turns) {
                turns.push(server_turn(server, target, connections));
            }
        }
        report.add(
            "server",
            connections,
            servers::NAMES,
            servers::base,
            servers::bar,
            &turns,
        );
    }
}

fn measure_clients(report: &mut Report) {
    let mut server = Child::start(Kind::Server, servers::HYPER, None);
    let url = format!("http://{}/", server.line());
    let mut clients: Vec<Child> = clients::NAMES
        .iter()
        .map(|name| Child::start(Kind::Client, name, Some(&url)))
        .collect();
    for connections in CONNECTIONS {
        let mut turns = vec![Vec::with_capacity(ROUNDS); clients.len()];
        for _ in 0..ROUNDS {
            for (client, turns) in clients.iter_mut().zip(&mut turns) {
                turns.push(client_turn(client, connections));
            }
        }
        report.add(
            "client",
            connections,
            clients::NAMES,
            clients::base,
            clients::bar,
            &turns,
        );
    }
}

fn server_turn(server: &mut Child, target: &load::Target, connections: usize) -> Turn {
    let before: u64 = server.ask("").parse().expect("nanoseconds");
    let (calls, elapsed) = target.load(connections, MAX_CALLS, TURN);
    let after: u64 = server.ask("").parse().expect("nanoseconds");
    Turn::new(calls, elapsed, Duration::from_nanos(after - before))
}

fn client_turn(client: &mut Child, connections: usize) -> Turn {
    let answer = client.ask(&format!("{connections} {MAX_CALLS} {}", TURN.as_nanos()));
    let numbers: Vec<u64> = answer
        .split(' ')
        .map(|n| n.parse().expect("a number"))
        .collect();
    let [calls, elapsed, cpu] = numbers[..] else {
        panic!("three numbers, not {answer:?}");
    };
    let calls = usize::try_from(calls).expect("as many as asked for");
    let (elapsed, cpu) = (Duration::from_nanos(elapsed), Duration::from_nanos(cpu));
    Turn::new(calls, elapsed, cpu)
}
