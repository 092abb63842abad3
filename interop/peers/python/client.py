"""Calls $URL with Python's own client: with its own types, and once more with the built-in ones."""

import datetime
import gzip
import os
import sys
import urllib.request
from xmlrpc.client import Binary, DateTime, Fault, MultiCall, ProtocolError, ServerProxy, dumps, loads

sys.path.insert(0, ".")
from common import BLOB, report, run, same

url = os.environ["URL"]
builtin = sys.argv[1:] == ["builtin"]
proxy = ServerProxy(url, allow_none=True, use_builtin_types=builtin)


class Python:
    """`i8` cannot be written by Python, and `MultiCall` is not just a method."""

    def __call__(self, method, *params):
        for part in method.split("."):
            function = getattr(function if part != method.split(".")[0] else proxy, part)
        if method == "system.multicall":
            calls = MultiCall(proxy)
            for entry in params[0]:
                getattr(calls, entry["methodName"])(*entry["params"])
            results = calls()
            same(results[0], 3)
            try:
                results[1]
            except Fault as fault:
                same((fault.faultCode, fault.faultString), (42, "as asked"))
        return function(*params)


if builtin:
    run(Python())
else:
    run(Python(), lambda *args: DateTime(datetime.datetime(*args)), Binary)


def compressed():
    body = gzip.compress(dumps((BLOB,), "echo").encode())
    request = urllib.request.Request(
        url, body, {"Content-Type": "text/xml", "Content-Encoding": "gzip"}
    )
    with urllib.request.urlopen(request) as response:
        same(loads(response.read(), use_builtin_types=True)[0][0], BLOB)


def latin():
    proxy = ServerProxy(url, encoding="iso-8859-1")
    same(proxy.echo("Grüße, €"), "Grüße, €")


def refuses(code, text, function, *params):
    try:
        found = function(*params)
    except Fault as fault:
        if fault.faultCode == code and text in fault.faultString:
            return
        raise
    raise AssertionError(f"expected fault {code}, found {found!r}")


def faults():
    refuses(-32602, "parameter 2 `b`: expected", proxy.add, 1, "x")
    refuses(-32602, "expected 2 parameters, found 1", proxy.add, 1)
    refuses(-32602, "does not fit", proxy.add, 2**31 - 1, 1)
    refuses(-32603, "internal error", proxy.panic)
    same(proxy.add(1, 2), 3)
    same(list(MultiCall(proxy)()), [])
    try:
        ServerProxy(url.rstrip("/") + "/elsewhere").echo(1)
    except ProtocolError as error:
        same(error.errcode, 404)
    else:
        raise AssertionError("no error for a wrong path")


def introspection():
    same(proxy.system.methodHelp("add"), "Adds two integers.")
    same(proxy.system.methodSignature("add"), [["int", "int", "int"]])


def more():
    """Values at the edges, of which the cases of all clients have one or two."""
    date = datetime.datetime if builtin else lambda *args: DateTime(datetime.datetime(*args))
    binary = bytes if builtin else Binary
    for value in [1e22, 1.7976931348623157e308, 5e-324, date(1, 1, 1), date(9999, 12, 31, 23, 59, 59),
                  "x" * 100_000, list(range(1000)), {"": 0, "<&>": 1, "é": 2}, binary(b"")]:
        same(proxy.echo(value), value)
    same(proxy.echo((1, "x")), [1, "x"])
    same(proxy.echo({"a": [None, 1]}), {"a": [None, 1]})


report("gzip", compressed)
report("latin", latin)
report("faults", faults)
report("introspection", introspection)
report("more", more)
