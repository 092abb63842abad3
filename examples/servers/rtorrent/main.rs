//! Adds a torrent to rTorrent, lists its torrents, and sets the limit of its speed, over SCGI.
//!
//! ```sh
//! rtorrent -o network.scgi.open_local=/tmp/rtorrent.sock
//! RTORRENT_SOCKET=/tmp/rtorrent.sock cargo run -p xmlrpc-servers --example rtorrent
//! ```
//!
//! Without the variable it talks to a recording of rTorrent 0.9.8.

mod api;
#[path = "../connect.rs"]
mod connect;

use std::error::Error;

use xmlrpc_client::Client;

use api::{RTorrentClient, Torrent};

/// A torrent of one file of one byte.
const TORRENT: &[u8] = b"d8:announce19:http://127.0.0.1:1/4:infod6:lengthi1e4:name5:a.txt12:piece \
lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // behind a web server, it would be `Client::new("http://host/RPC2")`
    let client = connect::connect("rtorrent", "RTORRENT_SOCKET", |socket| {
        Client::builder("scgi://localhost/RPC2").unix_socket(socket)
    })?;
    let rtorrent = RTorrentClient::new(&client);

    println!("rTorrent {}", rtorrent.client_version().await?);
    rtorrent.load_raw("", TORRENT.into()).await?;
    // it is loaded a little later
    let mut torrents = Vec::new();
    for _ in 0..20 {
        torrents = rtorrent.torrents("", "main", Torrent::FIELDS).await?;
        if !torrents.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    for Torrent(hash, name, size, complete) in &torrents {
        println!("{name}: {size} bytes, complete {complete}, {hash}");
    }
    rtorrent.set_max_rate("", 1 << 20).await?;
    println!("at most {} bytes a second", rtorrent.max_rate().await?);
    for Torrent(hash, ..) in &torrents {
        rtorrent.erase(hash).await?;
    }
    Ok(())
}
