"""Serves the methods of the cases with django-modern-rpc on $PORT."""

import os
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings

settings.configure(
    DEBUG=False,
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["modernrpc"],
    SECRET_KEY="not a secret",
    DATA_UPLOAD_MAX_MEMORY_SIZE=1 << 24,
)
django.setup()

from django.core.handlers.wsgi import WSGIHandler
from django.urls import path
from modernrpc import Protocol, RpcServer
from modernrpc.exceptions import RPCException

server = RpcServer(supported_protocol=Protocol.XML_RPC)


@server.register_procedure
def echo(value):
    return value


@server.register_procedure
def add(a, b):
    return a + b


@server.register_procedure
def fail(code, message):
    raise RPCException(code, message)


urlpatterns = [path("", server.view)]


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


make_server("127.0.0.1", int(os.environ["PORT"]), WSGIHandler(), handler_class=Quiet).serve_forever()
