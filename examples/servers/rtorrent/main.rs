//! Adds a torrent to rTorrent, lists its torrents, and sets the limit of its speed, over SCGI.
//!
//! ```sh
//! rtorrent -o network.scgi.open_local=/tmp/rtorrent.sock
//! RTORRENT_SOCKET=/tmp/rtorrent.sock cargo run -p xmlrpc-servers --example rtorrent
//! ```
//!
//! Without the variable it talks to a recording of rTorrent 0.9.8.

/// Generated: see `xmlrpc.toml`, and `tests/generated.rs`.
#[allow(
    dead_code,
    unreachable_pub,
    reason = "it has all 735 methods, and is public where it is used"
)]
mod api;
#[path = "../connect.rs"]
mod connect;

use std::error::Error;

use xmlrpc_client::Client;

use api::d::DClient;
use api::load::LoadClient;
use api::system::SystemClient;
use api::throttle::ThrottleClient;

/// What is asked of each torrent: `xmlrpc.toml` has the types of the answers.
const COLUMNS: [&str; 4] = ["d.hash=", "d.name=", "d.size_bytes=", "d.complete="];

/// A torrent of one file of one byte.
const TORRENT: &[u8] = b"d8:announce19:http://127.0.0.1:1/4:infod6:lengthi1e4:name5:a.txt12:piece \
lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // behind a web server, it would be `Client::new("http://host/RPC2")`
    let client = connect::connect("rtorrent", "RTORRENT_SOCKET", |socket| {
        Client::builder("scgi://localhost/RPC2").unix_socket(socket)
    })?;
    // a client for each group of methods
    let torrents = DClient::new(&client);
    let throttle = ThrottleClient::new(&client);

    let version = SystemClient::new(&client).client_version().await?;
    println!("rTorrent {version}");
    LoadClient::new(&client).raw("", &TORRENT.into()).await?;
    // it is loaded a little later
    let mut rows = Vec::new();
    for _ in 0..20 {
        let columns = COLUMNS.map(str::to_owned).to_vec();
        rows = torrents.multicall2("", "main", columns).await?;
        if !rows.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    for (hash, name, size, complete) in &rows {
        println!("{name}: {size} bytes, complete {complete}, {hash}");
    }
    throttle.global_down_max_rate_set("", 1 << 20).await?;
    let most = throttle.global_down_max_rate().await?;
    println!("at most {most} bytes a second");
    for (hash, ..) in &rows {
        torrents.erase(hash).await?;
    }
    Ok(())
}
