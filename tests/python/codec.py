"""Python's codec on files that the Rust test wrote, and on values of its own.

Usage: codec.py exchange FOLDER COUNT   reads and writes what `from_rust` holds again, into
                                        `echoed`; writes COUNT values of its own into `from_python`
       codec.py compare FOLDER COUNT    holds `to_python` to the same values
       codec.py characters FOLDER       holds the documents in `characters` to what is said of them

The files hold records: four bytes of length, least significant first, and as many bytes.
"""

import datetime
import random
import struct
import sys
from pathlib import Path
from xmlrpc.client import MAXINT, MININT, Fault, Marshaller, dumps, loads

BATCH = 100


def records(path):
    data = path.read_bytes()
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        yield data[at + 4 : at + 4 + length]
        at += 4 + length


def write_records(path, all_of_them):
    with path.open("wb") as file:
        for record in all_of_them:
            file.write(struct.pack("<I", len(record)) + record)


def dump_int(_, value, write):
    """Python reads `<i8>`, but refuses to write it."""
    tag = "int" if MININT <= value <= MAXINT else "i8"
    write(f"<value><{tag}>{value}</{tag}></value>\n")


Marshaller.dispatch[int] = dump_int


def read(document):
    params, _ = loads(document, use_builtin_types=True)
    return params[0]


def write(value):
    return dumps((value,), methodresponse=True, allow_none=True).encode()


def text(random):
    """Neither control characters, which Python writes as they are, nor carriage returns, which
    it writes as they are although they are read as line feeds; nor surrogates."""
    ranges = [(0x20, 0x7E), (0xA0, 0x2FF), (0x3040, 0x30FF), (0xF000, 0xFFFD), (0x1F600, 0x1F64F)]
    length = random.choice([0, 1, 3, 10, 30])
    return "".join(chr(random.randint(*random.choice(ranges))) for _ in range(length))


def value(random, depth=0):
    kind = random.randrange(8 if depth > 3 else 10)
    if kind == 0:
        return None
    if kind == 1:
        return random.random() < 0.5
    if kind == 2:
        return random.randint(MININT, MAXINT)
    if kind == 3:
        return random.randint(-(2**63), 2**63 - 1) >> random.randrange(64)
    if kind == 4:
        return random.choice([random.gauss(0, 1), random.uniform(-1, 1) * 10.0 ** random.randint(-300, 300), 1e22, 5e-324, -0.0])
    if kind == 5:
        return random.choice(["", " ", "a\n\tb ", "]]>", "&lt;<&>\"'"]) + text(random)
    if kind == 6:
        seconds = random.randrange(9998 * 365 * 86400)
        return datetime.datetime(1, 1, 1) + datetime.timedelta(seconds=seconds)
    if kind == 7:
        return random.randbytes(random.choice([0, 1, 2, 57, 58, 200]))
    if kind == 8:
        return [value(random, depth + 1) for _ in range(random.randrange(4))]
    return {text(random): value(random, depth + 1) for _ in range(random.randrange(4))}


def own_values(count):
    generator = random.Random(1998)
    for _ in range(count // BATCH):
        yield [value(generator) for _ in range(BATCH)]


def differ(one, other):
    # 1 == True == 1.0 in Python
    return one != other or repr(one) != repr(other)


def exchange(folder, count):
    write_records(folder / "echoed", (write(read(record)) for record in records(folder / "from_rust")))
    write_records(folder / "from_python", (write(batch) for batch in own_values(int(count))))


def compare(folder, count):
    compared = 0
    for record, expected in zip(records(folder / "to_python"), own_values(int(count)), strict=True):
        found = read(record)
        for one, other in zip(found, expected, strict=True):
            if differ(one, other):
                sys.exit(f"expected {other!r}, found {one!r}")
            compared += 1
    if compared != int(count):
        sys.exit(f"compared {compared} of {count}")


def characters(folder):
    left = records(folder / "characters")
    for text, name, call, fault in zip(left, left, left, left, strict=True):
        text, name = text.decode(), name.decode()
        params, method = loads(call)
        if params != ({text: text},) or method != name:
            sys.exit(f"expected {name!r} and {text!r}, found {method!r} and {params!r}")
        try:
            sys.exit(f"expected a fault, found {loads(fault)!r}")
        except Fault as found:
            if found.faultString != text:
                sys.exit(f"expected {text!r}, found {found.faultString!r}")


command, folder, *rest = sys.argv[1:]
{"exchange": exchange, "compare": compare, "characters": characters}[command](Path(folder), *rest)
