"""Calls $URL with the client of Koji, the build system of Fedora."""

import datetime
import os
import sys

import koji
from koji.xmlrpcplus import DateTime, Fault
from xmlrpc.client import Binary

sys.path.insert(0, "../python")
from common import report, run, same

session = koji.ClientSession(os.environ["URL"], {"anon_retry": False, "max_retries": 1})
run(
    session.callMethod,
    lambda *args: DateTime(datetime.datetime(*args)),
    Binary,
    Fault,
)


def keywords():
    """Named arguments travel as a struct behind the others."""
    same(session.echo(named=1), {"__starstar": True, "named": 1})


report("keywords", keywords)
