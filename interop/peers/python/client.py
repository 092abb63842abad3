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
    try:
        ServerProxy(url.rstrip("/") + "/elsewhere").echo(1)
    except ProtocolError as error:
        same(error.errcode, 404)


report("gzip", compressed)
report("latin", latin)
