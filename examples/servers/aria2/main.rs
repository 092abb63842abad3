//! Adds a download to aria2 and asks for it.
//!
//! ```sh
//! aria2c --enable-rpc --rpc-secret=secret &
//! ARIA2_URL=http://127.0.0.1:6800/rpc cargo run -p xmlrpc-servers --example aria2
//! ```
//!
//! Without the variable it talks to a recording of aria2 1.36.

mod api;
#[path = "../connect.rs"]
mod connect;

use std::error::Error;

use xmlrpc_client::Client;
use xmlrpc_core::{Value, value};

use api::Aria2Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = std::env::var("ARIA2_SECRET").unwrap_or("secret".to_owned());
    let client = connect::connect("aria2", "ARIA2_URL", |url| Client::builder(url))?;
    // the secret is the first parameter of every call
    let client = client.with_leading((format!("token:{secret}"),));
    let aria2 = Aria2Client::new(&client);

    let version = aria2.get_version().await?;
    println!("aria2 {}", version.version);
    let Value::Struct(options) = value!({ "pause": "true", "gid": "0123456789abcdef" }) else {
        unreachable!("a struct");
    };
    let gid = aria2.add_uri(&["http://127.0.0.1:1/file"], options).await?;
    let status = aria2
        .tell_status(&gid, &["gid", "status", "totalLength"])
        .await?;
    println!(
        "{} is {}, {} bytes",
        status.gid, status.status, status.total_length
    );
    let all = aria2.get_global_stat().await?;
    println!(
        "{} waiting, {} bytes a second",
        all.num_waiting, all.download_speed
    );
    match aria2
        .tell_status("ffffffffffffffff", &["gid", "status", "totalLength"])
        .await
    {
        Err(error) => println!(
            "refused: {}",
            error.fault().map_or("", |fault| &fault.message)
        ),
        Ok(status) => println!("{status:?}"),
    }
    aria2.remove(&gid).await?;
    Ok(())
}
