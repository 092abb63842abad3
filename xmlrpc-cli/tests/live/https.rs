//! Encrypted connections: whom the command trusts, and what it shows.

use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use xmlrpc_server::{Server, Tls};

use crate::programs::{folder, write, xmlrpc};
use crate::server;

/// Certificates for `localhost`, and their root.
fn certificates(folder: &Path) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let root = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    write(folder, "root.pem", &root.pem());
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &root).unwrap();
    write(folder, "cert.pem", &certificate.pem());
    write(folder, "key.pem", &key.serialize_pem());
    write(folder, "empty.pem", "");
}

#[test]
fn who_is_trusted() {
    let folder = folder("https");
    certificates(&folder);
    let file = |name: &str| folder.join(name).display().to_string();
    let tls = || Tls::files(file("cert.pem"), file("key.pem"));
    let url = |tls: Tls| {
        let server = Server::new().method("ping", || "pong").tls(tls);
        let url = server::start(server);
        url.replace("http://127.0.0.1", "https://localhost")
    };
    let plain = url(tls());
    let asking = url(tls().client_auth(file("root.pem")));
    let (root, cert, key) = (file("root.pem"), file("cert.pem"), file("key.pem"));
    let empty = file("empty.pem");
    let shown = ["--cert", &cert, "--key", &key];
    let table: [(&str, &[&str], i32, &str); 9] = [
        (&plain, &["--cacert", &root], 0, "\"pong\"\n"),
        (&plain, &["--insecure"], 0, "\"pong\"\n"),
        (&plain, &[], 3, "certificate"),
        (
            &plain,
            &["--cacert", &empty],
            2,
            "expected a certificate in PEM form, found none",
        ),
        (
            &plain,
            &["--cacert", "/nonexistent"],
            2,
            "--cacert: the file `/nonexistent`",
        ),
        (
            &asking,
            &["--cacert", &root, shown[0], shown[1], shown[2], shown[3]],
            0,
            "\"pong\"\n",
        ),
        (
            &asking,
            &["--insecure", shown[0], shown[1], shown[2], shown[3]],
            0,
            "\"pong\"\n",
        ),
        (
            &asking,
            &["--cacert", &root],
            3,
            "xmlrpc: `ping` at https://localhost",
        ),
        (&plain, &["--cert", &cert], 2, "--key <FILE>"),
    ];
    for (url, options, code, text) in table {
        let (out, err, found) = xmlrpc(&[&["call", url, "ping"], options].concat());
        assert_eq!(found, code, "{options:?}: {err}");
        assert!((out + &err).contains(text), "{options:?}: {err}");
    }
    let _ = std::fs::remove_dir_all(folder);
}
