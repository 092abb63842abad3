"""Serves the methods of the cases with aiohttp-xmlrpc on $PORT."""

import os
from aiohttp import web
from aiohttp_xmlrpc import handler
from aiohttp_xmlrpc.exceptions import XMLRPCError


class Failure(XMLRPCError):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Service(handler.XMLRPCView):
    def rpc_echo(self, value):
        return value

    def rpc_add(self, a, b):
        return a + b

    def rpc_fail(self, code, message):
        raise Failure(code, message)


app = web.Application(client_max_size=1 << 24)
app.router.add_route("*", "/", Service)
web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None)
