//! Runs programs of other people against ours, in both directions, and writes `MATRIX.md`.
//!
//! ```sh
//! cargo build -p xmlrpc-validator -p xmlrpc-servers --examples             # the server that they call
//! interop/install.sh
//! cargo run --manifest-path interop/Cargo.toml             # all that is installed, but rare ones
//! cargo run --manifest-path interop/Cargo.toml -- --all    # rare ones as well
//! cargo run --manifest-path interop/Cargo.toml -- perl     # the peers whose name has `perl`
//! cargo run --manifest-path interop/Cargo.toml -- --update # writes MATRIX.md
//! ```
//!
//! It fails when a cell became worse, when a case fails that nobody said would, and when one
//! passes that is listed as a fault. A peer that is missing is an error where `CI` is set.

mod apps;
mod cases;
mod matrix;
mod peer;
mod wire;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::sync::Arc;
use std::time::Instant;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use xmlrpc_client::Client;

use matrix::{Cell, Matrix, Row, Side};
use peer::{Peer, Place};
use wire::Wire;

/// How many peers run at a time.
const AT_A_TIME: usize = 4;

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    match run().await {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in problems {
                eprintln!("FAILED: {problem}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<Vec<String>, String> {
    let begun = Instant::now();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| args.iter().any(|arg| arg == name);
    let (update, rare) = (flag("--update"), flag("--all"));
    let wanted: Vec<&String> = args.iter().filter(|arg| !arg.starts_with("--")).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let place = Arc::new(Place { root });
    let ci = std::env::var_os("CI").is_some();

    let validator = Validator::start(&place.root).await?;
    let everybody = peer::all(&place.peers())?;
    let mut problems = Vec::new();
    let mut chosen = Vec::new();
    for peer in everybody.iter().filter(|peer| {
        let is = |word: &&String| peer.id.contains(&***word);
        match wanted.is_empty() {
            true => rare || !peer.rare,
            false => wanted.iter().any(is),
        }
    }) {
        if place.is_installed(peer).await {
            chosen.push(peer.clone());
        } else if ci {
            problems.push(format!("{}: not installed (interop/install.sh)", peer.name));
        } else {
            println!("SKIPPED: {} is not installed", peer.name);
        }
    }

    let slots = Arc::new(Semaphore::new(AT_A_TIME));
    let mut tasks = Vec::new();
    for peer in chosen {
        let (place, slots, url) = (place.clone(), slots.clone(), validator.url.clone());
        tasks.push(tokio::spawn(async move {
            let _slot = slots.acquire_owned().await;
            let begun = Instant::now();
            let rows = meet(&place, &peer, &url).await;
            (peer, rows, begun.elapsed())
        }));
    }
    let mut now = Matrix::new();
    for task in tasks {
        let (peer, rows, time) = task.await.map_err(|error| error.to_string())?;
        println!(
            "{:<28} {:>5.1} s  {}",
            peer.name,
            time.as_secs_f64(),
            summary(&rows)
        );
        for (side, row) in rows {
            let row = judge(&peer, side, row, &mut problems);
            now.insert((side, peer.name.clone()), row);
        }
    }

    let file = place.root.join("MATRIX.md");
    let before = matrix::read(&std::fs::read_to_string(&file).unwrap_or_default());
    problems.extend(matrix::worse(&before, &now).into_iter().filter(|_| !update));
    if update {
        // who was not run keeps what it had
        let mut all = before;
        all.extend(now);
        let known: Vec<Peer> = everybody
            .into_iter()
            .filter(|peer| all.keys().any(|(_, name)| *name == peer.name))
            .collect();
        std::fs::write(&file, matrix::write(&all, &known)).map_err(|error| error.to_string())?;
    }
    println!("done in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(problems)
}

/// A result as it came, before anybody looked whose fault it is.
type Found = Vec<(String, Result<(), String>)>;

/// Everything with one peer.
async fn meet(place: &Place, peer: &Peer, url: &Url) -> Vec<(Side, Found)> {
    let mut rows = Vec::new();
    let built = place.build(peer).await;
    if let Some(line) = &peer.client {
        let found = match &built {
            Ok(()) => called(place, peer, line, url).await,
            Err(error) => Err(error.clone()),
        };
        rows.push((
            Side::Client,
            found.unwrap_or_else(|error| reported(Err(error), None)),
        ));
    }
    if let Some(line) = &peer.server {
        let found = match built {
            Ok(()) => served(place, peer, line).await,
            Err(error) => Err(error),
        };
        rows.push((
            Side::Server,
            found.unwrap_or_else(|error| all_failed(peer, &error)),
        ));
    }
    rows
}

fn all_failed(peer: &Peer, error: &str) -> Found {
    let cases = if peer.application {
        &["start"]
    } else {
        cases::SERVER
    };
    cases
        .iter()
        .map(|case| ((*case).to_owned(), Err(error.to_owned())))
        .collect()
}

/// Their client calls our server.
async fn called(place: &Place, peer: &Peer, line: &str, url: &Url) -> Result<Found, String> {
    let wire = Wire::to(url.address).await?;
    let said = place.run(peer, line, &url.through(&wire)).await;
    Ok(reported(said, Some(&wire)))
}

/// What a client printed, case by case, and what was seen on the wire.
fn reported(said: Result<String, String>, wire: Option<&Wire>) -> Found {
    let (text, missing) = match said {
        Ok(text) => {
            let crash = text.lines().find(|line| line.starts_with("exit "));
            let missing = crash.unwrap_or("not reported").to_owned();
            (text, missing)
        }
        Err(error) => (String::new(), error),
    };
    let mut found = Found::new();
    for case in cases::CLIENT {
        let line = text
            .lines()
            .filter_map(|line| line.split_once(' '))
            .find(|(name, _)| name == case);
        let seen = wire.and_then(|wire| seen(wire, case));
        let result = match line {
            _ if seen.is_some() => seen.expect("it is"),
            Some((_, "ok")) => Ok(()),
            Some((_, what)) => Err(what.to_owned()),
            None => Err(missing.clone()),
        };
        found.push(((*case).to_owned(), result));
    }
    // what a client tries besides is no column, but must not fail
    let others = text.lines().filter_map(|line| line.split_once(' '));
    for (name, what) in others {
        if !cases::CLIENT.contains(&name) && name != "exit" && what != "ok" {
            found.push((name.to_owned(), Err(what.to_owned())));
        }
    }
    found
}

/// The cases of the wire.
fn seen(wire: &Wire, case: &str) -> Option<Result<(), String>> {
    match case {
        "keep-alive" => Some(wire.reused(cases::SEQUENCE)),
        "gzip-answer" => Some(wire.answered_compressed()),
        _ => None,
    }
}

/// Our client calls a server.
async fn served(place: &Place, peer: &Peer, line: &str) -> Result<Found, String> {
    let mut server = place.serve(peer, line).await?;
    if peer.application {
        let server = &server;
        return apps::run(&apps::App {
            place,
            peer,
            server,
        })
        .await;
    }
    let wire = Wire::to(([127, 0, 0, 1], server.port).into()).await?;
    let builder = || {
        let url = format!("http://127.0.0.1:{}{}", wire.port, peer.path);
        Client::builder(url).keep_alive(peer.keep_alive)
    };
    let mut client = builder().build().map_err(cases::said)?;
    let mut found = Found::new();
    for case in cases::SERVER {
        if *case == "gzip" {
            // some serve one connection at a time: this takes the place of the one before
            drop(client);
            client = builder()
                .compress_requests(0)
                .build()
                .map_err(cases::said)?;
        }
        let result = match seen(&wire, case) {
            Some(seen) => seen,
            None if peer.lacks.server.contains_key(*case) => Err("not tried".to_owned()),
            None => match cases::call(&client, case).await {
                Err(why) if server.has_ended() => {
                    Err(format!("{why}; it ended: {}", server.said()))
                }
                other => other,
            },
        };
        found.push(((*case).to_owned(), result));
    }
    Ok(found)
}

/// Whose fault it is.
fn judge(peer: &Peer, side: Side, found: Found, problems: &mut Vec<String>) -> Row {
    let listed = |sides: &peer::Sides, case: &str| match side {
        Side::Client => sides.client.contains_key(case),
        Side::Server => sides.server.contains_key(case),
    };
    let mut row = Row::new();
    for (case, result) in found {
        let known = [
            (&peer.lacks, Cell::Lacks),
            (&peer.faults, Cell::Fault),
            (&peer.ours, Cell::Failed),
        ];
        let known = known
            .into_iter()
            .find(|(sides, _)| listed(sides, &case))
            .map(|(_, cell)| cell);
        let what = format!("{}, {side:?}, {case}", peer.name);
        let cell = match (result, known) {
            (Ok(()), None) => Cell::Passed,
            // it may be one that comes and goes
            (Ok(()), Some(Cell::Failed)) => {
                println!("{what}: passes; if it always does, take it out of peer.toml");
                Cell::Failed
            }
            (Ok(()), Some(_)) => {
                problems.push(format!("{what}: passes, but is listed in peer.toml"));
                Cell::Passed
            }
            (Err(_), Some(cell)) => cell,
            (Err(why), None) => {
                problems.push(format!("{what}: {why}"));
                if side == Side::Client && !cases::CLIENT.contains(&&*case) {
                    continue;
                }
                Cell::Failed
            }
        };
        row.push((case, cell));
    }
    row
}

fn summary(rows: &[(Side, Found)]) -> String {
    let count = |row: &Found| row.iter().filter(|(_, result)| result.is_ok()).count();
    rows.iter()
        .map(|(side, row)| format!("{side:?}: {} of {}", count(row), row.len()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Where the validator listens.
#[derive(Clone)]
struct Url {
    address: SocketAddr,
    path: String,
}

impl Url {
    fn through(&self, wire: &Wire) -> String {
        format!("http://127.0.0.1:{}{}", wire.port, self.path)
    }
}

/// `examples/validator`, until this is dropped.
struct Validator {
    url: Url,
    _child: Child,
}

impl Validator {
    async fn start(root: &Path) -> Result<Self, String> {
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let target = target.unwrap_or_else(|| root.join("../target"));
        let program = std::env::var_os("VALIDATOR")
            .map_or_else(|| target.join("debug/examples/validator"), PathBuf::from);
        let mut child = Command::new(&program)
            .args(["--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| {
                format!(
                    "{}: {error}; build it: cargo build -p xmlrpc-validator -p xmlrpc-servers --examples",
                    program.display()
                )
            })?;
        let stdout = child.stdout.take().ok_or("no standard output")?;
        let line = BufReader::new(stdout).lines().next_line().await;
        let line = line.ok().flatten().unwrap_or_default();
        let url = line.strip_prefix("listening on http://");
        let url = url.and_then(|rest| rest.split_once('/'));
        let (address, path) = url.ok_or("the validator did not start")?;
        Ok(Self {
            url: Url {
                address: address.parse().map_err(cases::said)?,
                path: format!("/{path}"),
            },
            _child: child,
        })
    }
}
