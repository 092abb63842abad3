//! A program of other people: what `peers/NAME/peer.toml` says of it, and how it is run.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::net::TcpListener as StdListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

use crate::cases;

/// The time that one program may take, whatever it does.
const PATIENCE: Duration = Duration::from_secs(60);

/// `peer.toml`. Commands are run by `sh` in the folder of the peer, with the variables `URL`
/// (client), `PORT` (server), `OUT` (a folder for what is built), `DIR` (an empty folder).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peer {
    /// The name of the folder.
    #[serde(skip)]
    pub id: String,
    pub name: String,
    /// The version that was tested last.
    pub version: String,
    /// Whether it is only in the large set, which `install.sh --all` installs and `--all` runs.
    #[serde(default)]
    pub rare: bool,
    /// Fails where the program is not installed.
    pub installed: String,
    pub build: Option<String>,
    /// Calls `$URL`, prints `CASE ok` or `CASE what went wrong` for each case.
    pub client: Option<String>,
    /// Serves `echo`, `add` and `fail` on `$PORT` of 127.0.0.1; an application serves its own.
    pub server: Option<String>,
    /// The path of the server.
    #[serde(default = "root")]
    pub path: String,
    /// Whether our client keeps its connections: not with servers that close them without saying so.
    #[serde(default = "yes")]
    pub keep_alive: bool,
    /// Whether it is an application, for which `apps` has the cases.
    #[serde(default)]
    pub application: bool,
    /// Whether an application calls our server, too.
    #[serde(default)]
    pub calls_back: bool,
    /// Why a library is met in one direction alone.
    pub one_way: Option<String>,
    /// Cases that make no sense for it, with the reason.
    #[serde(default)]
    pub lacks: Sides,
    /// Cases that fail, and are its own fault, with the reason.
    #[serde(default)]
    pub faults: Sides,
    /// Cases that fail by a fault of ours that is known and not yet mended.
    #[serde(default)]
    pub ours: Sides,
}

/// Something for each direction.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sides {
    #[serde(default)]
    pub client: BTreeMap<String, String>,
    #[serde(default)]
    pub server: BTreeMap<String, String>,
}

fn yes() -> bool {
    true
}

fn root() -> String {
    "/".to_owned()
}

/// Reads all of them.
pub fn all(folder: &Path) -> Result<Vec<Peer>, String> {
    let mut peers = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let file = path.join("peer.toml");
        let Ok(text) = fs::read_to_string(&file) else {
            continue;
        };
        let mut peer: Peer =
            toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        peer.check()
            .map_err(|error| format!("{}: {error}", file.display()))?;
        peer.id = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        peers.push(peer);
    }
    peers.sort_by_key(|peer| peer.name.to_lowercase());
    Ok(peers)
}

impl Peer {
    /// Whether it is met in both directions.
    pub fn both_ways(&self) -> bool {
        self.server.is_some() && (self.client.is_some() || self.calls_back)
    }

    fn check(&self) -> Result<(), String> {
        if !self.application && self.both_ways() == self.one_way.is_some() {
            return Err("`client` and `server`, or one of them and `one_way`".to_owned());
        }
        let known = |sides: &Sides| {
            let strangers = |names: &BTreeMap<String, String>, cases: &[&str]| {
                names
                    .keys()
                    .find(|name| !cases.contains(&name.as_str()))
                    .cloned()
            };
            strangers(&sides.client, cases::CLIENT)
                .or_else(|| strangers(&sides.server, cases::SERVER))
        };
        let sides = [&self.lacks, &self.faults, &self.ours];
        match sides.into_iter().find_map(known) {
            Some(name) if !self.application => Err(format!("no case is called `{name}`")),
            _ => Ok(()),
        }
    }
}

/// Where things lie: the folder `interop`.
#[derive(Clone, Debug)]
pub struct Place {
    pub root: PathBuf,
}

impl Place {
    pub fn peers(&self) -> PathBuf {
        self.root.join("peers")
    }

    fn installed(&self) -> PathBuf {
        self.root.join(".peers")
    }

    /// A folder of a peer for what it builds; kept between runs.
    pub fn out(&self, peer: &Peer) -> PathBuf {
        self.installed().join("out").join(&peer.id)
    }

    /// An empty folder.
    pub fn scratch(&self, name: &str) -> Result<PathBuf, String> {
        // a socket's path has at most 108 bytes
        let path = std::env::temp_dir().join(format!("interop-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).map_err(|error| error.to_string())?;
        Ok(path)
    }

    fn command(&self, peer: &Peer, line: &str) -> Command {
        let mut command = Command::new("sh");
        let path = std::env::var("PATH").unwrap_or_default();
        let venv = self.installed().join("venv/bin");
        command
            .args(["-c", line])
            .current_dir(self.peers().join(&peer.id))
            .env("PATH", format!("{}:{path}", venv.display()))
            .env("NODE_PATH", self.installed().join("node_modules"))
            .env("OUT", self.out(peer))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("PYTHONWARNINGS", "ignore")
            .stdin(Stdio::null())
            .process_group(0)
            .kill_on_drop(true);
        command
    }

    /// Whether the program is on this machine.
    pub async fn is_installed(&self, peer: &Peer) -> bool {
        let mut command = self.command(peer, &peer.installed);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        matches!(timeout(PATIENCE, command.status()).await, Ok(Ok(status)) if status.success())
    }

    /// Builds what it needs to have built.
    pub async fn build(&self, peer: &Peer) -> Result<(), String> {
        let Some(line) = &peer.build else {
            return Ok(());
        };
        fs::create_dir_all(self.out(peer)).map_err(|error| error.to_string())?;
        let output = timeout(2 * PATIENCE, self.command(peer, line).output())
            .await
            .map_err(|_| "the build takes too long".to_owned())?
            .map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!(
            "build: {}",
            String::from_utf8_lossy(&output.stderr)
        ))
    }

    /// Runs a client; what it printed.
    pub async fn run(&self, peer: &Peer, line: &str, url: &str) -> Result<String, String> {
        let port = url
            .rsplit(':')
            .next()
            .and_then(|rest| rest.split('/').next());
        let child = self
            .command(peer, line)
            .env("URL", url)
            .env("PORT", port.unwrap_or_default())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let group = Group(child.id());
        let output = timeout(PATIENCE, child.wait_with_output()).await;
        drop(group);
        let output = output
            .map_err(|_| format!("not done after {} s", PATIENCE.as_secs()))?
            .map_err(|error| error.to_string())?;
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            let last = stderr.lines().rev().find(|line| !line.trim().is_empty());
            text += &format!("\nexit {}: {}\n", output.status, last.unwrap_or_default());
        }
        Ok(text)
    }

    /// Starts a server on a free port, and waits until somebody listens there.
    pub async fn serve(&self, peer: &Peer, line: &str) -> Result<Running, String> {
        let port = free_port()?;
        let dir = self.scratch(&peer.id)?;
        let log = dir.with_extension("log");
        let out = File::create(&log).map_err(|error| error.to_string())?;
        let err = out.try_clone().map_err(|error| error.to_string())?;
        let child = self
            .command(peer, line)
            .env("PORT", port.to_string())
            .env("DIR", &dir)
            .stdout(out)
            .stderr(err)
            .spawn()
            .map_err(|error| error.to_string())?;
        let group = Group(child.id());
        let mut running = Running {
            port,
            dir,
            log,
            child,
            _group: group,
        };
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(running);
            }
            if let Ok(Some(status)) = running.child.try_wait() {
                return Err(format!("the server ended ({status}): {}", running.said()));
            }
            sleep(Duration::from_millis(50)).await;
        }
        Err(format!("nobody listens on port {port}: {}", running.said()))
    }
}

/// A port for a program that may need half a minute before it listens: none that the system gives
/// away meanwhile, and none twice.
fn free_port() -> Result<u16, String> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = u16::try_from(std::process::id() % 40 * 250).unwrap_or(0);
    for _ in 0..1000 {
        let port = 20_000 + (start + NEXT.fetch_add(1, Ordering::Relaxed)) % 10_000;
        if StdListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    Err("no free port between 20000 and 30000".to_owned())
}

/// A program that serves, until this is dropped.
pub struct Running {
    pub port: u16,
    pub dir: PathBuf,
    log: PathBuf,
    child: Child,
    _group: Group,
}

impl Running {
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn has_ended(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(_)))
    }

    /// The last lines that it printed.
    pub fn said(&self) -> String {
        let text = fs::read(&self.log).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        lines[lines.len().saturating_sub(3)..].join(" | ")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
        let _ = fs::remove_file(&self.log);
    }
}

/// A process and all that it started.
struct Group(Option<u32>);

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(id) = self.0 {
            // `kill` of the shell: it knows groups, and needs no crate
            let _ = std::process::Command::new("sh")
                .args(["-c", &format!("kill -KILL -{id}")])
                .stderr(Stdio::null())
                .status();
        }
    }
}
