"""The cases of a client in Python, whatever makes the calls.

`run(call, …)` prints a line for each case: its name, and `ok` or what went wrong.
"""

import datetime
import xmlrpc.client as standard

BYTES = bytes(range(256))
BLOB = bytes(i * 7 % 256 for i in range(1 << 20))
NESTED = {"a": [1, {"b": ["x", 2.5, True]}], "c": {"d": {"e": 1}}}


def same(found, expected):
    if found != expected or type(found) is not type(expected):
        raise AssertionError(f"expected {expected!r:.100}, found {found!r:.100}")


def run(call, date=datetime.datetime, binary=bytes, fault=standard.Fault, only=None, multicall=True):
    """`call(method, *params)` makes a call; `date(*args)` and `binary(data)` make its types."""

    def echoes(*values):
        for value in values:
            same(call("echo", value), value)

    def faults(method, *params):
        try:
            found = call(method, *params)
        except fault as error:
            return error
        raise AssertionError(f"expected a fault, found {found!r:.100}")

    def fail():
        error = faults("fail", 42, "as asked")
        same((error.faultCode, error.faultString), (42, "as asked"))

    def multi():
        calls = [
            {"methodName": "add", "params": [1, 2]},
            {"methodName": "fail", "params": [42, "as asked"]},
        ]
        same(call("system.multicall", calls), [[3], {"faultCode": 42, "faultString": "as asked"}])

    def sequence():
        for _ in range(20):
            same(call("add", 3, 5), 8)

    cases = {
        "int": lambda: echoes(0, 5, -1, 2**31 - 1, -(2**31)),
        "i8": lambda: echoes(2**40, -(2**63)),
        "boolean": lambda: echoes(True, False),
        "double": lambda: echoes(1.5, -2.25, 0.1, 1e-7),
        "string": lambda: echoes("hello", "a  b", ""),
        "markup": lambda: echoes("<&>\"' ]]> &amp; <b>"),
        "unicode": lambda: echoes("Grüße, € 😀 日本"),
        "lines": lambda: echoes("a\nb\tc\n"),
        "date": lambda: echoes(date(1998, 7, 17, 14, 8, 55)),
        "base64": lambda: echoes(binary(BYTES), binary(b"")),
        "blob": lambda: echoes(binary(BLOB)),
        "array": lambda: echoes([1, 2, 3], ["a", [True, 2]]),
        "struct": lambda: echoes({"a": 1, "b": "two"}, {"with space": 1}),
        "empty": lambda: echoes([], {}),
        "nested": lambda: echoes(NESTED),
        "nil": lambda: echoes(None, [1, None]),
        "add": lambda: same(call("add", 3, 5), 8),
        "fault": fail,
        "unknown": lambda: same(faults("no.such.method").faultCode, -32601),
        "list": lambda: same("echo" in call("system.listMethods"), True),
        "sequence": sequence,
        "validator1": lambda: validate(call, date, binary),
    }
    if multicall:
        cases["multicall"] = multi
    for name, case in cases.items():
        report(name, case)


def report(name, case):
    try:
        case()
        print(name, "ok", flush=True)
    except Exception as error:
        print(name, " ".join(f"{type(error).__name__}: {error}".split())[:300], flush=True)


def validate(call, date, binary):
    def test(method, *params):
        return call(f"validator1.{method}", *params)

    stooges = {"moe": 1, "larry": 2, "curly": -3}
    same(test("arrayOfStructsTest", [stooges, stooges]), -6)
    counts = test("countTheEntities", "<<&>''\"")
    same(counts["ctLeftAngleBrackets"], 2)
    same(counts["ctApostrophes"], 2)
    same(test("easyStructTest", stooges), 0)
    same(test("echoStructTest", {"a": stooges}), {"a": stooges})
    many = [1, True, "x", 2.5, date(1998, 7, 17, 14, 8, 55), binary(b"\0\1")]
    same(list(test("manyTypesTest", *many)), many)
    same(test("moderateSizeArrayCheck", [f"n{i}" for i in range(150)]), "n0n149")
    calendar = {"2000": {"03": {"01": stooges}, "04": {"01": {"moe": 1, "larry": 2, "curly": 4}}}}
    same(test("nestedStructTest", calendar), 7)
    same(test("simpleStructReturnTest", 7), {"times10": 70, "times100": 700, "times1000": 7000})
