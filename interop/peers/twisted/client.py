"""Calls $URL with Twisted's client."""

import datetime
import os
import sys
from xmlrpc.client import Binary, DateTime

sys.path.insert(0, "../python")
from common import run
from twisted.internet import reactor, threads
from twisted.web.xmlrpc import Proxy

proxy = Proxy(os.environ["URL"].encode(), allowNone=True, connectTimeout=10)


def call(method, *params):
    return threads.blockingCallFromThread(reactor, proxy.callRemote, method, *params)


def work():
    try:
        run(call, lambda *args: DateTime(datetime.datetime(*args)), Binary)
    finally:
        reactor.callFromThread(reactor.stop)


reactor.callInThread(work)
reactor.run()
