"""Serves the methods of the cases with Flask-XML-RPC-Re on $PORT."""

import logging
import os
from flask import Flask
from flask_xmlrpcre.xmlrpcre import Fault, XMLRPCHandler

logging.getLogger("werkzeug").setLevel(logging.ERROR)
app = Flask(__name__)
handler = XMLRPCHandler("/")
handler.connect(app, "/")


@handler.register
def echo(value):
    return value


@handler.register
def add(a, b):
    return a + b


@handler.register
def fail(code, message):
    raise Fault(code, message)


app.run("127.0.0.1", int(os.environ["PORT"]))
