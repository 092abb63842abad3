"""Calls $URL with aiohttp-xmlrpc (argument `aiohttp_xmlrpc`) or aioxmlrpc."""

import asyncio
import importlib
import os
import sys

sys.path.insert(0, "../python")
from common import run

name = sys.argv[1]
module = importlib.import_module(f"{name}.client")
loop = asyncio.new_event_loop()
url = os.environ["URL"]


async def make():
    if name == "aioxmlrpc":
        return module.ServerProxy(url, allow_none=True, use_builtin_types=True)
    return module.ServerProxy(url)


proxy = loop.run_until_complete(make())


class Fault(Exception):
    """Both libraries have one of their own, and aiohttp-xmlrpc's is a class for each code."""

    def __init__(self, code, text):
        self.faultCode, self.faultString = code, text


def call(method, *params):
    function = proxy
    for part in method.split("."):
        function = getattr(function, part)
    try:
        return loop.run_until_complete(asyncio.wait_for(function(*params), 20))
    except Exception as error:
        code = getattr(error, "faultCode", getattr(error, "code", None))
        if code is None:
            raise
        text = getattr(error, "faultString", None) or getattr(error, "message", None)
        raise Fault(code, text if text is not None else str(error.args[0]))


run(call, fault=Fault)
close = getattr(proxy, "close", None)
if close is not None:
    closing = close()
    if asyncio.iscoroutine(closing):
        loop.run_until_complete(closing)
