//! The generated client of Python, against our server.

use std::fs;
use std::process::Command;

use crate::programs::{folder, has, ok, write};
use crate::server;

#[test]
fn python_client() {
    if !has("python3") {
        return;
    }
    let folder = folder("client");
    let url = server::url();
    let code = folder.join("calculator.py").display().to_string();
    ok(&[
        "generate",
        &url,
        "--python",
        "--group",
        "flat",
        "--trait",
        "Calculator",
        "-o",
        &code,
    ]);
    let script = write(
        &folder,
        "use.py",
        "import sys\nfrom datetime import datetime\nfrom calculator import Calculator, \
         CalculatorFault, DivisionByZero, Stats\n\
         c = Calculator(sys.argv[1], timeout=5.0)\n\
         def check(ok):\n    if not ok: raise SystemExit('wrong')\n\
         check(c.add(3, 5) == 8)\n\
         s = c.stats_mean([1.0, 2.0])\ncheck(isinstance(s, Stats) and s.mean == 1.5 and s.label is None)\n\
         check(c.stats_mean([1.0], 'week').label == 'week')\n\
         check(c.test_dates() == (datetime(1998, 7, 17, 14, 8, 55), b'\\x00\\x01\\xff') \
         or c.test_dates() == [datetime(1998, 7, 17, 14, 8, 55), b'\\x00\\x01\\xff'])\n\
         check(c.echo({'a': [1, None]}) == {'a': [1, None]})\n\
         try:\n    c.divide(1.0, 0.0)\n    check(False)\nexcept DivisionByZero as fault:\n    \
         check(isinstance(fault, CalculatorFault) and fault.faultCode == 101)\n\
         t = Calculator(sys.argv[1], timeout=0.2)\n\
         try:\n    t.test_slow()\n    check(False)\nexcept TimeoutError:\n    pass\n\
         c.close()\nprint('done')\n",
    );
    for optimize in [&[][..], &["-O"]] {
        let output = Command::new("python3")
            .args(optimize)
            .args([&script, &url])
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{text}");
        assert_eq!(output.stdout, b"done\n");
    }
    if has("mypy") {
        let output = Command::new("mypy")
            .args(["--strict", "--cache-dir", "/dev/null", &code])
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
    let _ = fs::remove_dir_all(folder);
}

/// Koji's parameters by name: what the generated client sends, taken apart as Koji does it.
#[test]
fn keywords_of_koji() {
    if !has("python3") {
        return;
    }
    let folder = folder("koji");
    let codegen = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../xmlrpc-codegen/tests/golden"
    );
    let overrides = write(&folder, "xmlrpc.toml", "kwargs = \"starstar\"\n");
    let code = folder.join("hub.py").display().to_string();
    let api = format!("{codegen}/koji.json");
    ok(&[
        "generate",
        &api,
        "--python",
        "--trait",
        "Hub",
        "--overrides",
        &overrides,
        "-o",
        &code,
    ]);
    let script = write(
        &folder,
        "use.py",
        "import threading, xmlrpc.server\nfrom hub import Hub\n\
         def decode_args(*args):\n    opts = {}\n    if args and isinstance(args[-1], dict):\n        \
         last = args[-1]\n        if last.get('__starstar', False):\n            \
         opts = last.copy()\n            del opts['__starstar']\n            args = args[:-1]\n    \
         return args, opts\n\
         def getBuild(*args):\n    args, opts = decode_args(*args)\n    return [list(args), opts]\n\
         s = xmlrpc.server.SimpleXMLRPCServer(('127.0.0.1', 0), logRequests=False)\n\
         s.register_function(getBuild)\n\
         threading.Thread(target=s.serve_forever, daemon=True).start()\n\
         hub = Hub('http://127.0.0.1:%d/' % s.server_address[1])\n\
         def check(found, expected):\n    if found != expected: raise SystemExit(found)\n\
         check(hub.get_build('a-1-1'), [['a-1-1'], {}])\n\
         check(hub.get_build('a-1-1', strict=True), [['a-1-1'], {'strict': True}])\n\
         print('done')\n",
    );
    let output = Command::new("python3").arg(&script).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.stdout, b"done\n", "{err}");
    let _ = fs::remove_dir_all(folder);
}
