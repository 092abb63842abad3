//! Lists, starts and stops the processes of Supervisor, over its Unix socket.
//!
//! ```sh
//! SUPERVISOR_SOCKET=/run/supervisor.sock cargo run -p xmlrpc-servers --example supervisor
//! ```
//!
//! Without the variable it talks to a recording of Supervisor 4.2.5 with two programs, `talker` and
//! `idle`.

/// Generated: see `xmlrpc.toml`, and `tests/generated.rs`.
#[allow(
    dead_code,
    unreachable_pub,
    reason = "it has all methods, and is public where it is used"
)]
mod api;
#[path = "../connect.rs"]
mod connect;

use std::error::Error;

use xmlrpc_client::Client;
use xmlrpc_core::CallError;

use api::{SupervisorClient, SupervisorFault};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // the host of the URL does not matter over a socket; over TCP it would be
    // `Client::builder("http://127.0.0.1:9001/RPC2").basic_auth("user", "password")`
    let client = connect::connect("supervisor", "SUPERVISOR_SOCKET", |socket| {
        Client::builder("http://localhost/RPC2").unix_socket(socket)
    })?;
    let supervisor = SupervisorClient::new(&client);

    println!("supervisor is {}", supervisor.get_state().await?.statename);
    let processes = supervisor.get_all_process_info().await?;
    for process in &processes {
        println!("{:<10} {}", process.name, process.statename);
    }

    // faults are an enum
    match supervisor.start_process("idle", None).await {
        Ok(_) => println!("idle is started"),
        Err(CallError::Fault(SupervisorFault::AlreadyStarted(_), _)) => {
            println!("idle was running")
        }
        Err(error) => return Err(error.into()),
    }
    match supervisor.start_process("nobody", None).await {
        Err(CallError::Fault(SupervisorFault::BadName(text), _)) => println!("refused: {text}"),
        other => println!("nobody: {other:?}"),
    }
    supervisor.stop_process("idle", None).await?;

    // several questions in one request
    let batch = client.batch();
    let both = SupervisorClient::new(&batch);
    let (idle, talker) = (
        both.get_process_info("idle"),
        both.get_process_info("talker"),
    );
    let mut responses = batch.send().await?;
    let (idle, talker) = (responses.take(idle)?, responses.take(talker)?);
    println!(
        "{} is {}, {} is {}",
        idle.name, idle.statename, talker.name, talker.statename
    );

    let (log, offset, _) = supervisor
        .tail_process_stdout_log("talker", 0, 1000)
        .await?;
    println!(
        "the log of talker has {offset} bytes and ends with {:?}",
        log.lines().last().unwrap_or_default()
    );
    Ok(())
}
