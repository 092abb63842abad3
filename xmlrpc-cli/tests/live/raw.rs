//! Large results on their way to a file.

use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::{fs, thread};

use crate::programs::{XMLRPC, folder, has};
use crate::server;

const HEAD: &[u8] = b"<?xml version=\"1.0\"?>\n<methodResponse><params><param><value><base64>";
const TAIL: &[u8] = b"</base64></value></param></params></methodResponse>";

/// A server that sends so many MiB of binary data, which are never in its memory either. The last
/// ones stay away if the response is `cut`.
fn streaming(mib: usize, cut: bool) -> String {
    // 48 KiB, which are 64 KiB of base64
    let block: Vec<u8> = "QUJD".repeat(1 << 14).into_bytes();
    let blocks = mib * (1 << 20) / (48 << 10);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/RPC2", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"</methodCall>") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            request.push(byte[0]);
        }
        let length = HEAD.len() + blocks * block.len() + TAIL.len();
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {length}\r\n\r\n"
        )
        .unwrap();
        stream.write_all(HEAD).unwrap();
        for _ in 0..(if cut { blocks / 2 } else { blocks }) {
            if stream.write_all(&block).is_err() {
                return;
            }
        }
        if !cut {
            stream.write_all(TAIL).unwrap();
        }
    });
    url
}

/// 256 MiB with at most 32 MiB of memory, as the system counts it.
#[cfg(target_os = "linux")]
#[test]
fn a_large_result_goes_to_a_file_and_not_to_memory() {
    const MIB: usize = 255;
    if !has("python3") {
        return;
    }
    let folder = folder("raw");
    let path = folder.join("out");
    let script = "import resource, subprocess, sys\n\
                  code = subprocess.run(sys.argv[1:]).returncode\n\
                  used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n\
                  print(code, used, file=sys.stderr)";
    let output = Command::new("python3")
        .args(["-c", script, XMLRPC, "call", &streaming(MIB, false), "get"])
        .args(["-o", "raw", "--timeout", "0"])
        .stdout(File::create(&path).unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let (code, kib) = said.trim().split_once(' ').unwrap_or((&said, "0"));
    assert_eq!(code, "0", "{said}");
    let expected = "ABC".repeat(1 << 18).into_bytes();
    let mut block = vec![0; expected.len()];
    let mut file = File::open(&path).unwrap();
    assert_eq!(file.metadata().unwrap().len(), (MIB as u64) << 20);
    for _ in 0..(MIB << 20) / block.len() {
        file.read_exact(&mut block).unwrap();
        assert!(block == expected);
    }
    let mib = kib.parse::<usize>().unwrap() >> 10;
    assert!((1..=32).contains(&mib), "{mib} MiB for a result of {MIB}");
    let _ = fs::remove_dir_all(folder);
}

/// What other ways a response can go: to a terminal's user nothing is lost or added.
#[test]
fn other_results_are_written_as_well() {
    let url = server::url();
    let table: [(&[&str], &[u8], &str, i32); 6] = [
        (&["echo", "b64:AAH/"], b"\x00\x01\xff", "", 0),
        (&["echo", "b64:"], b"", "", 0),
        (&["greet", "you"], b"Hello, you", "", 0),
        (&["test.large", "i:3"], &[b'x'; 3 << 20], "", 0),
        (
            &["divide", "1", "0"],
            b"",
            "fault 101: division by zero\n",
            1,
        ),
        (
            &["add", "1", "2"],
            b"",
            "xmlrpc: -o raw: expected a string or binary data as result, found another type\n",
            2,
        ),
    ];
    for (call, out, err, code) in table {
        let output = Command::new(XMLRPC)
            .args(["call", &url, "-o", "raw"])
            .args(call)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), err, "{call:?}");
        assert_eq!(output.status.code(), Some(code), "{call:?}");
        assert!(output.stdout == out, "{call:?}");
    }
}

#[test]
fn a_response_that_is_cut_is_an_error() {
    let mut child = Command::new(XMLRPC)
        .args(["call", &streaming(4, true), "get", "-o", "raw"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(3));
    let mut err = String::new();
    child.stderr.unwrap().read_to_string(&mut err).unwrap();
    assert!(err.contains("`get` at http://"), "{err}");
}

/// `| head -c 10`: the command ends early and quietly.
#[test]
fn a_reader_that_has_enough_is_not_an_error() {
    let command = format!(
        "\"{XMLRPC}\" call {} get -o raw; echo $? >&2",
        streaming(64, false)
    );
    let output = Command::new("sh")
        .args(["-c", &format!("({command}) | head -c 6")])
        .output()
        .unwrap();
    assert_eq!(output.stdout, b"ABCABC");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "0\n");
}
