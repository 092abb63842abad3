"""Calls our server with Python's own client, and compares what comes back.

Usage: client.py URL ALLOW_NONE USE_BUILTIN_TYPES (each 0 or 1)
"""

import datetime
import sys
from xmlrpc.client import Binary, DateTime, Fault, MultiCall, ProtocolError, ServerProxy

url, allow_none, builtin = sys.argv[1], sys.argv[2] == "1", sys.argv[3] == "1"
proxy = ServerProxy(url, allow_none=allow_none, use_builtin_types=builtin)


def same(what, found, expected):
    if found != expected or type(found) is not type(expected):
        sys.exit(f"{what}: expected {expected!r}, found {found!r}")


def faults(what, code, text, function, *params):
    try:
        found = function(*params)
    except Fault as fault:
        if fault.faultCode == code and text in fault.faultString:
            return
        sys.exit(f"{what}: expected fault {code} with {text!r}, found {fault!r}")
    sys.exit(f"{what}: expected fault {code}, found {found!r}")


def date(*args):
    value = datetime.datetime(*args)
    return value if builtin else DateTime(value)


def binary(data):
    return data if builtin else Binary(data)


# every type, through a method of that type and through one of any type
ROWS = {
    "int": [0, 5, -1, 2**31 - 1, -(2**31)],
    "boolean": [True, False],
    "string": ["", "x", " a  b ", "<&>\"'", "]]>", "é€😀", "a\nb\tc", "x" * 100_000],
    "double": [0.0, 1.5, -2.25, 1e-07, 1e22, 1.7976931348623157e308, 5e-324, 0.1],
    "dateTime": [date(1998, 7, 17, 14, 8, 55), date(1, 1, 1), date(9999, 12, 31, 23, 59, 59)],
    "base64": [binary(b""), binary(b"\0\xff"), binary(bytes(range(256)) * 10)],
    "array": [[], [1, 2], list(range(1000))],
    "struct": [{"a": 1, "b": 2}, {"": 0, "<&>": 1, "é": 2}],
}
for kind, values in ROWS.items():
    for value in values:
        same(f"echo.{kind}", getattr(proxy.echo, kind)(value), value)
        same(f"echo.any of {kind}", proxy.echo.any(value), value)

nested = {"a": [1, {"b": ["x", 2.5, True]}], "c": {"d": {}}, "e": []}
same("nested", proxy.echo.any(nested), nested)
same("tuple", proxy.echo.any((1, "x")), [1, "x"])

# what Python reads but cannot write
same("i8", proxy.big(), 2**40)
same("nil", proxy.nothing(), None)
if allow_none:
    same("None", proxy.echo.any(None), None)
    same("None inside", proxy.echo.any({"a": [None, 1]}), {"a": [None, 1]})
    same("Option", proxy.optional(None), "nothing")
same("optional parameter", proxy.optional(), "nothing")
same("given parameter", proxy.optional(5), "5")

# faults
faults("declared", 101, "division by zero", proxy.divide, 1.0, 0.0)
faults("unknown method", -32601, "method `nothing.here` not found", proxy.nothing.here)
faults("type", -32602, "parameter 2 `b`: expected", proxy.divide, 1.0, "x")
faults("missing", -32602, "expected 2 parameters, found 1", proxy.divide, 1.0)
faults("panic", -32603, "internal error", proxy.panic)
same("after faults", proxy.divide(1.0, 8.0), 0.125)

# introspection
methods = proxy.system.listMethods()
for method in ["divide", "echo.any", "system.listMethods", "system.multicall"]:
    if method not in methods:
        sys.exit(f"system.listMethods: {method} is missing from {methods}")
same("help", proxy.system.methodHelp("divide"), "Divides `a` by `b`.")
same("signature", proxy.system.methodSignature("divide"), [["double", "double", "double"]])

# several calls at once
multi = MultiCall(proxy)
multi.divide(1.0, 4.0)
multi.echo.any({"a": [1]})
multi.divide(1.0, 0.0)
multi.no_such_method()
results = multi()
same("multicall 0", results[0], 0.25)
same("multicall 1", results[1], {"a": [1]})
faults("multicall 2", 101, "division by zero", lambda: results[2])
faults("multicall 3", -32601, "not found", lambda: results[3])
same("empty multicall", list(MultiCall(proxy)()), [])

# another encoding, named in the XML declaration only
latin = ServerProxy(url, encoding="iso-8859-1", use_builtin_types=builtin)
same("latin-1", latin.echo.any("Grüße, €"), "Grüße, €")

# a path that is none
try:
    ServerProxy(url.rstrip("/") + "/elsewhere").echo.any(1)
    sys.exit("no error for a wrong path")
except ProtocolError as error:
    same("status", error.errcode, 404)
