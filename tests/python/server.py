"""Serves an object with Python's own server on a free port, which it prints.

Usage: server.py ALLOW_NONE USE_BUILTIN_TYPES (each 0 or 1)
"""

import datetime
import sys
from xmlrpc.client import Binary, DateTime, Fault
from xmlrpc.server import SimpleXMLRPCServer

allow_none, builtin = sys.argv[1] == "1", sys.argv[2] == "1"


class Service:
    def add(self, a, b):
        """Adds two numbers."""
        return a + b

    def echo(self, value):
        return value

    def type_name(self, value):
        return type(value).__name__

    def length(self, value):
        return len(value)

    def types(self):
        moment = datetime.datetime(1998, 7, 17, 14, 8, 55)
        return {
            "int": -5,
            "boolean": True,
            "string": "Grüße <&>",
            "double": 1e-07,
            "date": moment if builtin else DateTime(moment),
            "bytes": b"\0\xff" if builtin else Binary(b"\0\xff"),
            "array": [1, "x", [2.5]],
            "struct": {"a": {"b": 1}},
        }

    def nothing(self):
        return None

    def long_text(self):
        return "long " * 10_000

    def fail(self):
        raise Fault(42, "as asked")

    def crash(self):
        raise ValueError("oops")


server = SimpleXMLRPCServer(
    ("127.0.0.1", 0), logRequests=False, allow_none=allow_none, use_builtin_types=builtin
)
server.register_instance(Service())
server.register_introspection_functions()
server.register_multicall_functions()
print(server.server_address[1], flush=True)
server.serve_forever()
