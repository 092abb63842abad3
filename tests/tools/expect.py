#!/usr/bin/env python3
"""Writes what every captured document means: fixtures/captures/*/expected.txt.

    tests/tools/expect.py          # rewrites the tables
    tests/tools/expect.py FILE     # prints one document's row

The oracle is CPython's xmlrpc.client, an implementation that shares nothing with this one. It
refuses some documents that real systems send; those are repaired first, by the functions of
REPAIRS below, each of which undoes one known mistake of a writer, so that the value is still read
by CPython and not made up. What is left is in BY_HAND, with the reason.

A row is PATH, VERDICT and EXPECTED, with tabs between them:

    server/int.xml     value       42
    client/int.xml     call        "cap.int" [42]
    server/fault.xml   fault       4 "too many parameters"
    server/page.xml    foreign     a page of HTML              (no XML-RPC: any error will do)
    server/latin.xml   refused     -32702 why                  (XML-RPC, refused on purpose)
    server/again.xml   same        server/int.xml              (the same bytes, stored once)

Values: nil, true, 42, 1.5, "text" (escapes \\" \\\\ \\u{1}), date"text as written",
base64"AP8=", [1, 2], {"name": 1}. An integer beyond 64 bits stands for the same number as a
double. A fault whose code is no 32-bit integer has the code APPLICATION_ERROR, and its text
starts with what was there.
"""

import base64
import decimal
import os
import re
import sys
import xmlrpc.client

CAPTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures", "captures")
APPLICATION_ERROR = -32500

# Characters that XML cannot carry travel through CPython in the private use area.
PRIVATE = 0xF000

ROOT = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<(?:\w+:)?method(?:Call|Response)\b", re.S)


def relabel(document):
    """RPC::XML declares us-ascii and sends UTF-8."""
    return re.sub(rb'encoding="us-ascii"', b'encoding="UTF-8"', document, count=1, flags=re.I)


def hide_controls(document):
    """Control characters, raw or as references, become private-use characters."""

    def private(code):
        if code < 32 and code not in (9, 10, 13):
            return "&#%d;" % (PRIVATE + code)
        return None

    document = re.sub(
        rb"&#(?:x([0-9a-fA-F]+)|([0-9]+));",
        lambda m: (private(int(m[1], 16) if m[1] else int(m[2])) or m[0].decode()).encode(),
        document,
    )
    # between elements a control character is white space that went wrong
    document = re.sub(rb">[\s\0]*\0[\s\0]*<", b"><", document)
    return re.sub(rb"[\0-\x08\x0b\x0c\x0e-\x1f]", lambda m: private(m[0][0]).encode(), document)


def escape_names(document):
    """kolo and aXMLRPC do not escape the names of members."""

    def escaped(found):
        name = re.sub(rb"&(?!\w+;|#\w+;)", b"&amp;", found[1])
        return b"<name>" + name.replace(b"<", b"&lt;") + b"</name>"

    return re.sub(rb"<name>(.*?)</name>", escaped, document, flags=re.S)


def write_out_exponents(document):
    """JavaScript writes large integral numbers as `<int>1e+22</int>`."""
    return re.sub(
        rb"<(int|i4|i8)>(-?\d+(?:\.\d+)?e\+?\d+)</\1>",
        lambda m: b"<int>%d</int>" % int(decimal.Decimal(m[2].decode())),
        document,
    )


def unwrap_fault_values(document):
    """RPC::XML answers a multicall with `<fault>` in the place of a type."""
    return document.replace(b"<value><fault><value>", b"<value>").replace(
        b"</value></fault></value>", b"</value>"
    )


REPAIRS = [relabel, hide_controls, escape_names, write_out_exponents, unwrap_fault_values]

UNDECLARED = "refused\t-32702 not UTF-8, and no other encoding is declared: to guess would be to make up text"

BY_HAND = {
    "node-xmlrpc/server/exc.xml": 'fault\t%d ""' % APPLICATION_ERROR,
    "ros-xmlrpcpp/server-quirks/enc_cp1252.xml": UNDECLARED,
    "ros-xmlrpcpp/server-quirks/enc_latin1.xml": UNDECLARED,
    "ros-xmlrpcpp/server-quirks/enc_latin1_undeclared.xml": UNDECLARED,
    "ros-xmlrpcpp/server-quirks/enc_shiftjis.xml": UNDECLARED,
    "ruby-xmlrpc/server/base64_all256.xml": UNDECLARED,
    "ruby-xmlrpc/server/native_latin.xml": UNDECLARED,
}


def quoted(text):
    """A string of the notation."""

    def escaped(character):
        code = ord(character)
        if PRIVATE <= code < PRIVATE + 32:
            code -= PRIVATE
        if code < 32 or 0x7F <= code < 0xA0 or code in (0x2028, 0x2029, 0xFEFF):
            return {9: "\\t", 10: "\\n", 13: "\\r"}.get(code, "\\u{%x}" % code)
        return "\\" + character if character in '"\\' else character

    return '"' + "".join(map(escaped, text)) + '"'


def notation(value):
    """A value in the notation of the tables."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, decimal.Decimal):
        return repr(float(value))
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, xmlrpc.client.DateTime):
        return "date" + quoted(value.value)
    if isinstance(value, xmlrpc.client.Binary):
        return 'base64"%s"' % base64.b64encode(value.data).decode()
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(notation, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(quoted(k) + ": " + notation(v) for k, v in value.items()) + "}"
    raise TypeError(type(value))


def fault(value):
    """A fault of any shape as code and text."""
    members = value if isinstance(value, dict) else {"faultString": value}
    code, text = members.get("faultCode"), members.get("faultString", "")
    if isinstance(code, float) and code.is_integer():
        code = int(code)
    if isinstance(code, str) and re.fullmatch(r"\s*[+-]?\d+\s*", code):
        code = int(code)
    if isinstance(code, int) and not isinstance(code, bool) and -(2**31) <= code < 2**31:
        return "fault\t%d %s" % (code, quoted(text))
    code = "" if code is None else str(code)
    text = ": ".join(filter(None, [code, text]))
    return "fault\t%d %s" % (APPLICATION_ERROR, quoted(text))


def read(document):
    """What CPython reads: the verdict and the expected value."""
    parser, unmarshaller = xmlrpc.client.getparser()
    parser.feed(document)
    parser.close()
    if unmarshaller._type == "fault":
        return fault(unmarshaller._stack[0])
    values, method = unmarshaller.close(), unmarshaller.getmethodname()
    if method is not None:
        return "call\t%s %s" % (quoted(method), notation(values))
    # a response without a value is a procedure's
    assert len(values) <= 1, values
    return "value\t" + (notation(values[0]) if values else "nil")


def row(path, document):
    """Verdict and expected value of a document."""
    if path in BY_HAND:
        return BY_HAND[path]
    if not document:
        return "foreign\tan empty body"
    if not ROOT.match(document):
        return "foreign\ta page of HTML" if b"<" in document else "foreign\tplain text"
    try:
        return read(document)
    except Exception as refusal:
        for repair in REPAIRS:
            document = repair(document)
        try:
            return read(document)
        except Exception:
            raise SystemExit("%s: neither CPython nor BY_HAND can say: %s" % (path, refusal))


def main():
    sys.setrecursionlimit(100_000)
    if len(sys.argv) > 1:
        path = os.path.relpath(os.path.abspath(sys.argv[1]), CAPTURES)
        with open(sys.argv[1], "rb") as file:
            print(path + "\t" + row(path, file.read()))
        return
    for system in sorted(os.listdir(CAPTURES)):
        table = os.path.join(CAPTURES, system, "expected.txt")
        if not os.path.exists(table):
            continue
        rows = {}
        with open(table, encoding="utf-8") as file:
            for line in file:
                if "\tsame\t" in line:
                    rows[line.split("\t")[0]] = line.split("\t", 1)[1].rstrip("\n")
        for folder, _, names in os.walk(os.path.join(CAPTURES, system)):
            for name in names:
                if name.endswith(".xml"):
                    path = os.path.relpath(os.path.join(folder, name), CAPTURES)
                    with open(os.path.join(folder, name), "rb") as file:
                        rows[path.split("/", 1)[1]] = row(path, file.read())
        with open(table, "w", encoding="utf-8", newline="\n") as file:
            for path, verdict in sorted(rows.items()):
                file.write(path + "\t" + verdict + "\n")


if __name__ == "__main__":
    main()
