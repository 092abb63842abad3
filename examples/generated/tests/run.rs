//! The program says what a server says of a process, and that there is none of a name.

use std::process::Command;

use xmlrpc_core::{Fault, value};
use xmlrpc_test::MockServer;

#[tokio::test(flavor = "multi_thread")]
async fn what_it_prints() {
    let server = MockServer::start().await;
    let web = value!({"name": "web", "pid": 7, "statename": "RUNNING"});
    let method = "supervisor.getProcessInfo";
    server.on(method).params(("web",)).returns(web);
    let unknown = Fault::new(10, "BAD_NAME: nobody");
    server.on(method).params(("nobody",)).returns_fault(unknown);
    let table = [
        ("web", "web is RUNNING, pid 7\n"),
        ("nobody", "there is no `nobody`\n"),
    ];
    for (name, expected) in table {
        let program = env!("CARGO_BIN_EXE_xmlrpc-generated-example");
        let output = Command::new(program).args([server.url(), name]).output();
        let output = output.expect("it starts");
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            expected,
            "{name}: {output:?}"
        );
    }
}
