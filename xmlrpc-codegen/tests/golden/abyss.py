"""Made by `xmlrpc generate`. Regenerate it, or take it over and edit."""

from __future__ import annotations

import http.client
import xmlrpc.client
from collections.abc import Callable
from typing import Any


class ServiceFault(xmlrpc.client.Fault):
    """A fault of the server: `faultCode` and `faultString`."""


_FAULTS: dict[int, type[ServiceFault]] = {}


def _maybe(value: Any, convert: Callable[[Any], Any]) -> Any:
    return None if value is None else convert(value)


def _trimmed(params: list[Any], required: int) -> list[Any]:
    """Leaves out the last parameters that are None, for they are optional."""
    while len(params) > required and params[-1] is None:
        params.pop()
    return params


class _Transport(xmlrpc.client.Transport):
    def __init__(self, timeout: float | None) -> None:
        super().__init__(use_builtin_types=True)
        self._timeout = timeout

    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _SafeTransport(xmlrpc.client.SafeTransport):
    def __init__(self, timeout: float | None) -> None:
        super().__init__(use_builtin_types=True)
        self._timeout = timeout

    def make_connection(self, host: Any) -> http.client.HTTPSConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _Caller:
    def __init__(self, url: str, timeout: float | None, allow_none: bool) -> None:
        safe = url.startswith("https:")
        self._proxy = xmlrpc.client.ServerProxy(
            url,
            transport=_SafeTransport(timeout) if safe else _Transport(timeout),
            allow_none=allow_none,
            use_builtin_types=True,
        )

    def __call__(self, method: str, params: list[Any]) -> Any:
        try:
            return getattr(self._proxy, method)(*params)
        except xmlrpc.client.Fault as fault:
            known = _FAULTS.get(fault.faultCode, ServiceFault)
            raise known(fault.faultCode, fault.faultString) from None

    def close(self) -> None:
        self._proxy("close")()


class SystemMethods:
    """The methods `system.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def capabilities(self) -> dict[str, Any]:
        """Return the capabilities of XML-RPC server.  This includes the version number of
        the XML-RPC For C/C++ software

        Wire signature: `struct ()`.
        """
        result_: dict[str, Any] = self._call("system.capabilities", [])
        return result_

    def method_exist(self, arg1: bool) -> str:
        """Tell whether a method by a specified name exists on this server

        Wire signature: `string (boolean)`.
        """
        result_: str = self._call("system.methodExist", [arg1])
        return result_

    def shutdown(self, arg1: str) -> int:
        """Shut down the server.  Return code is always zero.

        Wire signature: `int (string)`.
        """
        result_: int = self._call("system.shutdown", [arg1])
        return result_


class Service:
    """Calls the methods of one server; not to be used by several threads at a time.

    A call that takes longer than `timeout` seconds raises `TimeoutError`; None waits
    for ever.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout: float | None = 30.0,
        allow_none: bool = True,
    ) -> None:
        self._call = _Caller(url, timeout, allow_none)
        self.system = SystemMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()

    def add(self, arg1: int, arg2: int) -> int:
        """Adds two integers.

        Wire signature: `int (int, int)`.
        """
        result_: int = self._call("add", [arg1, arg2])
        return result_

    def echo(self, *params: Any) -> Any:
        """Calls `echo`.

        The signature is unknown.
        """
        result_: Any = self._call("echo", list(params))
        return result_

    def fail(self, *params: Any) -> Any:
        """Calls `fail`.

        The signature is unknown.
        """
        result_: Any = self._call("fail", list(params))
        return result_
