//! Our server and our client against those of an older build of this program.

use std::ffi::OsStr;
use std::process::ExitCode;

use crate::child::{Child, Kind};
use crate::report::Turn;
use crate::{CONNECTIONS, ROUNDS, client_turn, load, server_turn, servers};

/// Where the path of the older build is.
pub(crate) const PROGRAM: &str = "XMLRPC_BENCH_BEFORE";

/// The least ratio of calls per second that the interval has to reach.
const BAR: f64 = 0.98;

/// Fails when one makes fewer calls than before: when the upper end of the 95% interval of the
/// median ratio is below the bar.
pub(crate) fn compare(older: &OsStr) -> ExitCode {
    let mut is_slower = false;
    let mut servers = [None, Some(older)].map(|program| {
        let mut server = Child::start_build(program, Kind::Server, servers::OURS, None);
        let target = load::Target::new(&server.line(), servers::request(servers::OURS));
        (server, target)
    });
    for connections in CONNECTIONS {
        is_slower |= report("server", connections, |older| {
            let (server, target) = &mut servers[usize::from(older)];
            server_turn(server, target, connections)
        });
    }
    let mut server = Child::start(Kind::Server, servers::HYPER, None);
    let url = format!("http://{}/", server.line());
    let mut clients = [None, Some(older)]
        .map(|program| Child::start_build(program, Kind::Client, servers::OURS, Some(&url)));
    for connections in CONNECTIONS {
        is_slower |= report("client", connections, |older| {
            client_turn(&mut clients[usize::from(older)], connections)
        });
    }
    ExitCode::from(u8::from(is_slower))
}

/// Takes the turns, alternating who is first; returns whether the new build is slower.
fn report(kind: &str, connections: usize, mut turn: impl FnMut(bool) -> Turn) -> bool {
    let mut calls = Vec::with_capacity(ROUNDS);
    let mut cpu = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let older_first = round % 2 == 1;
        let one = turn(older_first);
        let other = turn(!older_first);
        let (new, old) = if older_first {
            (other, one)
        } else {
            (one, other)
        };
        calls.push(new.calls_per_second / old.calls_per_second);
        cpu.push(new.cpu_per_call / old.cpu_per_call);
    }
    let (low, middle, high) = interval(calls);
    let (_, cpu, _) = interval(cpu);
    let is_slower = high < BAR;
    let verdict = if is_slower { "slower" } else { "not slower" };
    println!(
        "{kind}, {connections} connections: {middle:.3} of the calls before ({low:.3} to {high:.3}), {cpu:.3} of the CPU: {verdict}"
    );
    is_slower
}

/// The median and its 95% interval, by ranks: no distribution is assumed.
fn interval(mut ratios: Vec<f64>) -> (f64, f64, f64) {
    ratios.sort_by(f64::total_cmp);
    let count = ratios.len() as f64;
    let half = (0.98 * count.sqrt()).ceil() as usize;
    let middle = ratios.len() / 2;
    (ratios[middle - half], ratios[middle], ratios[middle + half])
}
