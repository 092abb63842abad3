//! `MATRIX.md`: what was found, compared with what was found before.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::cases;
use crate::peer::Peer;

/// Which side the peer was on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Its client called our server.
    Client,
    /// Our client called its server.
    Server,
}

/// What came of a case, from worse to better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// It failed by a fault of ours, known or not.
    Failed,
    /// It failed by the peer's own fault.
    Fault,
    /// The peer has no such thing.
    Lacks,
    Passed,
}

impl Cell {
    fn symbol(self) -> &'static str {
        match self {
            Self::Failed => "✗",
            Self::Fault => "P",
            Self::Lacks => "–",
            Self::Passed => "✓",
        }
    }

    fn from_symbol(symbol: &str) -> Option<Self> {
        [Self::Failed, Self::Fault, Self::Lacks, Self::Passed]
            .into_iter()
            .find(|cell| cell.symbol() == symbol)
    }
}

/// The cells of one peer on one side, by the names of the cases, in their order.
pub type Row = Vec<(String, Cell)>;

/// All of them, by the name of the peer.
pub type Matrix = BTreeMap<(Side, String), Row>;

const HEAD: &str = "\
# Who understands whom

Written by `cargo run --manifest-path interop/Cargo.toml -- --update`; `.ci/run interop` fails when a
cell becomes worse. `interop/peers/NAME` has the programs, `interop/src/cases.rs` the cases.

✓ works · – the peer has no such thing · P fails by the peer's own fault (the lists below say why) ·
✗ fails by ours
";

/// The text of `MATRIX.md`.
pub fn write(matrix: &Matrix, peers: &[Peer]) -> String {
    let mut text = HEAD.to_owned();
    let libraries: Vec<&Peer> = peers.iter().filter(|peer| !peer.application).collect();
    let count = |what: &dyn Fn(&Peer) -> bool| libraries.iter().filter(|peer| what(peer)).count();
    let _ = write!(
        text,
        "\n{} peers. {} are libraries: {} have a client and a server, and are tested in both \
         directions; {} in one, as the last list says. {} are applications, which our client \
         calls; {} of them call our server, too.\n",
        peers.len(),
        libraries.len(),
        count(&Peer::both_ways),
        count(&|peer| !peer.both_ways()),
        peers.len() - libraries.len(),
        peers
            .iter()
            .filter(|peer| peer.application && peer.calls_back)
            .count(),
    );
    table(
        &mut text,
        "Their clients call our server",
        Side::Client,
        cases::CLIENT,
        matrix,
        &libraries,
    );
    table(
        &mut text,
        "Our client calls their servers",
        Side::Server,
        cases::SERVER,
        matrix,
        &libraries,
    );

    text += "\n## Applications\n\n| application | version | cases |\n|---|---|---|\n";
    for peer in peers.iter().filter(|peer| peer.application) {
        let Some(row) = matrix.get(&(Side::Server, peer.name.clone())) else {
            continue;
        };
        let cells: Vec<String> = row
            .iter()
            .map(|(case, cell)| format!("{} {case}", cell.symbol()))
            .collect();
        let _ = writeln!(
            text,
            "| {} | {} | {} |",
            peer.name,
            peer.version,
            cells.join(", ")
        );
    }
    reasons(&mut text, "Faults of ours", peers, |peer| &peer.ours);
    reasons(&mut text, "Faults of the peers", peers, |peer| &peer.faults);
    lacks(&mut text, peers);
    text += "\n## In one direction\n\n";
    for peer in &libraries {
        if let Some(why) = &peer.one_way {
            let _ = writeln!(text, "- {}: {why}", peer.name);
        }
    }
    text
}

fn table(
    text: &mut String,
    title: &str,
    side: Side,
    cases: &[&str],
    matrix: &Matrix,
    peers: &[&Peer],
) {
    let _ = write!(
        text,
        "\n## {title}\n\n| peer | version | {} |\n",
        cases.join(" | ")
    );
    let _ = writeln!(text, "|---|---|{}", ":-:|".repeat(cases.len()));
    for peer in peers {
        let Some(row) = matrix.get(&(side, peer.name.clone())) else {
            continue;
        };
        let cells: Vec<&str> = row.iter().map(|(_, cell)| cell.symbol()).collect();
        let _ = writeln!(
            text,
            "| {} | {} | {} |",
            peer.name,
            peer.version,
            cells.join(" | ")
        );
    }
}

fn reasons(
    text: &mut String,
    title: &str,
    peers: &[Peer],
    of: impl Fn(&Peer) -> &crate::peer::Sides,
) {
    let head = text.len();
    for peer in peers {
        for (side, reasons) in [("client", &of(peer).client), ("server", &of(peer).server)] {
            // one line for all cases of one reason
            for (reason, cases) in by_reason(reasons) {
                let _ = writeln!(text, "- {}, {side}, {cases}: {reason}", peer.name);
            }
        }
    }
    if text.len() > head {
        text.insert_str(head, &format!("\n## {title}\n\n"));
    }
}

/// What peers do not have, by cases and reason, since many share them.
fn lacks(text: &mut String, peers: &[Peer]) {
    let mut lines: BTreeMap<(&str, String, &str), Vec<&str>> = BTreeMap::new();
    for peer in peers {
        for (side, reasons) in [
            ("client", &peer.lacks.client),
            ("server", &peer.lacks.server),
        ] {
            for (reason, cases) in by_reason(reasons) {
                let names = lines.entry((side, cases, reason)).or_default();
                names.push(&peer.name);
            }
        }
    }
    *text += "\n## What the peers do not have\n\n";
    for ((side, cases, reason), names) in lines {
        let _ = writeln!(text, "- {side}, {cases}: {reason}: {}", names.join(", "));
    }
}

/// The cases of each reason.
fn by_reason(reasons: &BTreeMap<String, String>) -> BTreeMap<&str, String> {
    let mut by_reason: BTreeMap<&str, String> = BTreeMap::new();
    for (case, reason) in reasons {
        let cases = by_reason.entry(reason).or_default();
        if !cases.is_empty() {
            cases.push_str(", ");
        }
        cases.push_str(case);
    }
    by_reason
}

/// The cells of a text that [`write`] wrote.
pub fn read(text: &str) -> Matrix {
    let mut matrix = Matrix::new();
    let mut side = None;
    let mut cases: Vec<&str> = Vec::new();
    for line in text.lines() {
        match line {
            "## Their clients call our server" => side = Some(Side::Client),
            "## Our client calls their servers" | "## Applications" => side = Some(Side::Server),
            _ if line.starts_with("## ") => side = None,
            _ => {}
        }
        let (Some(side), true) = (side, line.starts_with("| ")) else {
            continue;
        };
        let columns: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [name, _, cells @ ..] = &columns[..] else {
            continue;
        };
        let row: Row = match (*name, cells) {
            ("application", _) => continue,
            ("peer", _) => {
                cases = cells.to_vec();
                continue;
            }
            (_, [one]) => one
                .split(", ")
                .filter_map(|cell| cell.split_once(' '))
                .filter_map(|(symbol, case)| Some((case.to_owned(), Cell::from_symbol(symbol)?)))
                .collect(),
            _ => (cases.iter().zip(cells))
                .filter_map(|(case, symbol)| Some(((*case).to_owned(), Cell::from_symbol(symbol)?)))
                .collect(),
        };
        matrix.insert((side, (*name).to_owned()), row);
    }
    matrix
}

/// What became worse: a line for each cell.
pub fn worse(before: &Matrix, now: &Matrix) -> Vec<String> {
    let mut lines = Vec::new();
    for ((side, name), row) in before {
        // a peer that was not run says nothing
        let Some(found) = now.get(&(*side, name.clone())) else {
            continue;
        };
        for (case, cell) in row {
            let symbol = found
                .iter()
                .find(|(now, _)| now == case)
                .map(|(_, cell)| cell);
            match symbol {
                None => lines.push(format!("{name}, {side:?}, {case}: not tried any more")),
                Some(found) if found < cell => lines.push(format!(
                    "{name}, {side:?}, {case}: was {}, is {}",
                    cell.symbol(),
                    found.symbol()
                )),
                Some(_) => {}
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(side: Side, name: &str, cells: &[(&str, Cell)]) -> Matrix {
        let row = cells
            .iter()
            .map(|(case, cell)| ((*case).to_owned(), *cell))
            .collect();
        [((side, name.to_owned()), row)].into()
    }

    #[test]
    fn what_becomes_worse_is_found() {
        let passed = matrix(Side::Client, "p", &[("int", Cell::Passed)]);
        let fault = matrix(Side::Client, "p", &[("int", Cell::Fault)]);
        assert_eq!(worse(&passed, &fault), ["p, Client, int: was ✓, is P"]);
        assert_eq!(worse(&fault, &passed), [""; 0]);
        let nothing = matrix(Side::Client, "p", &[]);
        assert_eq!(
            worse(&passed, &nothing),
            ["p, Client, int: not tried any more"]
        );
        assert_eq!(worse(&passed, &Matrix::new()), [""; 0]);
    }

    #[test]
    fn what_is_written_is_read() {
        let peer = |name: &str, application| Peer {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1".to_owned(),
            rare: false,
            installed: String::new(),
            build: None,
            client: None,
            server: None,
            path: "/".to_owned(),
            keep_alive: true,
            application,
            calls_back: false,
            one_way: None,
            lacks: Default::default(),
            faults: Default::default(),
            ours: Default::default(),
        };
        let row = |cases: &[&str]| {
            let cells = [Cell::Passed, Cell::Fault, Cell::Lacks];
            let row = cases.iter().zip(cells.into_iter().cycle());
            row.map(|(case, cell)| ((*case).to_owned(), cell))
                .collect::<Row>()
        };
        let mut matrix = Matrix::new();
        matrix.insert((Side::Client, "a".to_owned()), row(cases::CLIENT));
        matrix.insert((Side::Server, "a".to_owned()), row(cases::SERVER));
        matrix.insert(
            (Side::Server, "b".to_owned()),
            row(&["state", "a log", "multicall"]),
        );
        let text = write(&matrix, &[peer("a", false), peer("b", true)]);
        assert_eq!(read(&text), matrix, "{text}");
    }
}
