"""Serves the methods of the cases with CherryPy on $PORT."""

import os
import xmlrpc.client

import cherrypy
from cherrypy.lib import xmlrpcutil


class Service(cherrypy._cptools.XMLRPCController):
    @cherrypy.expose
    def echo(self, value):
        return value

    @cherrypy.expose
    def add(self, a, b):
        return a + b

    @cherrypy.expose
    def fail(self, code, message):
        raise xmlrpc.client.Fault(code, message)


cherrypy.config.update(
    {
        "server.socket_host": "127.0.0.1",
        "server.socket_port": int(os.environ["PORT"]),
        "log.screen": False,
        "engine.autoreload.on": False,
    }
)
# its dispatcher takes `/RPC2` from the path
service = {"request.dispatch": cherrypy.dispatch.XMLRPCDispatcher(), "tools.xmlrpc.allow_none": 1}
cherrypy.quickstart(Service(), config={"/": service})
