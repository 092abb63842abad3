"""Serves the methods of the cases with Python's own server on $PORT."""

import os
from xmlrpc.client import Fault
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer


class Service:
    def echo(self, value):
        return value

    def add(self, a, b):
        """Adds two numbers."""
        return a + b

    def fail(self, code, message):
        raise Fault(code, message)


class KeepAlive(SimpleXMLRPCRequestHandler):
    protocol_version = "HTTP/1.1"
    rpc_paths = ()


server = SimpleXMLRPCServer(
    ("127.0.0.1", int(os.environ["PORT"])),
    requestHandler=KeepAlive,
    logRequests=False,
    allow_none=True,
    use_builtin_types=os.environ.get("BUILTIN") == "1",
)
server.register_instance(Service())
server.register_introspection_functions()
server.register_multicall_functions()
server.serve_forever()
