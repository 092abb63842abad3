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


class CalcMethods:
    """The methods `calc.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add(self, arg1: Any, arg2: Any) -> Any:
        """Adds two numbers.

        Wire signature: `int (int, int)`, `double (double, double)`.
        """
        result_: Any = self._call("calc.add", [arg1, arg2])
        return result_


class SystemMethods:
    """The methods `system.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def identity(self) -> str:
        """Return the server name and version as a string

        Wire signature: `string ()`.
        """
        result_: str = self._call("system.identity", [])
        return result_

    def status(self, arg1: bool | None = None) -> dict[str, Any]:
        """Report on the various status markers of the server itself. The return value is
        a STRUCT with the following members:

        Key         Type     Value

        host        STRING   Name of the (possibly virtual) host name to which
        requests are sent.
        port        INT      TCP/IP port the server is listening on.
        name        STRING   The name of the server software, as it identifies
        itself in transport headers.
        version     STRING   The software version. Note that this is defined as
        a STRING, not a DOUBLE, to allow for non-numeric
        values.
        path        STRING   URL path portion, for use when sending POST
        request messages.
        date        ISO8601  The current date and time on the server, as an
        ISO 8601 date string.
        date_int    INT      The current date as a UNIX time() value. This is
        encoded as an INT rather than the dateTime.int
        type, so that it is readable by older clients.
        started     ISO8601  The date and time when the current server started
        accepting connections, as an ISO 8601 string.
        started_int
        INT      The server start-time as a UNIX time() value. This
        is also encoded as INT for the same reasons as
        the \"date_int\" value above.
        total_requests
        INT      Total number of requests served thus far
        (including the current one). This will not include
        requests for which there was no matching method,
        or HTTP-HEAD requests.
        methods_known
        INT      The number of different methods the server has
        registered for serving requests.

        If this method is called with a single boolean value, that value determines
        whether the current call should be counted against the value of the
        \"total_requests\" field. This is also handled at the server level. Setting
        this boolean value to a \"true\" value causes the server (and the resulting
        data structure returned) to not count this call. This feature allows external
        tools (monitors, etc.) to check the status regularly without falsely running
        up the value of \"total_requests\".

        Wire signature: `struct ()`, `struct (boolean)`.
        """
        result_: dict[str, Any] = self._call("system.status", _trimmed([arg1], 0))
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
        self.calc = CalcMethods(self._call)
        self.system = SystemMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()

    def who(self, name: str) -> dict[str, Any]:
        """who(name)
        Finds somebody.

        Wire signature: `struct (string)`.
        """
        result_: dict[str, Any] = self._call("who", [name])
        return result_
