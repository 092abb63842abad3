"""The methods of the cases, as views of Zope's root."""

from xmlrpc.client import Fault

from Products.Five import BrowserView


class Methods(BrowserView):
    def echo(self, value):
        return value

    def add(self, a, b):
        return a + b

    def fail(self, code, message):
        raise Fault(code, message)
