"""Serves the methods of the cases with Twisted on $PORT."""

import os
from twisted.internet import reactor
from twisted.web import server, xmlrpc


class Service(xmlrpc.XMLRPC):
    def xmlrpc_echo(self, value):
        return value

    def xmlrpc_add(self, a, b):
        return a + b

    def xmlrpc_fail(self, code, message):
        raise xmlrpc.Fault(code, message)


service = Service(allowNone=True, useDateTime=True)
xmlrpc.addIntrospection(service)
reactor.listenTCP(int(os.environ["PORT"]), server.Site(service), interface="127.0.0.1")
reactor.run()
