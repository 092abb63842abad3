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


class ExamplesMethods:
    """The methods `examples.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def get_state_name(self, arg1: int) -> str:
        """When passed an integer between 1 and 51 returns the name of a US state, where
        the integer is the index of that state name in an alphabetic order.

        Wire signature: `string (int)`.
        """
        result_: str = self._call("examples.getStateName", [arg1])
        return result_

    def sort_by_age(self, arg1: list[Any]) -> list[Any]:
        """Send this method an array of [string, int] structs, eg:
        Dave   35
        Edd    45
        and the array will be returned with the entries sorted by their numbers.

        Wire signature: `array (array)`.
        """
        result_: list[Any] = self._call("examples.sortByAge", [arg1])
        return result_


class IntMethods:
    """The methods `int.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def sum_(self, arg1: int | None = None, arg2: Any = None) -> Any:
        """Calls `int.sum`.

        Wire signature: `int ()`, `int (int)`, `int (int, int)`, `double (int, double)`.
        """
        result_: Any = self._call("int.sum", _trimmed([arg1, arg2], 0))
        return result_


class MailMethods:
    """The methods `mail.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def send(
        self,
        recipient: str,
        subject: str,
        text: str,
        sender: str,
        cc: str,
        bcc: str,
        mimetype: str,
    ) -> bool:
        """mail.send(recipient, subject, text, sender, cc, bcc, mimetype)
        recipient, cc, and bcc are strings, comma-separated lists of email addresses, as
        described above.
        subject is a string, the subject of the message.

        Wire signature: `boolean (string, string, string, string, string, string,
        string)`.
        """
        result_: bool = self._call("mail.send", [recipient, subject, text, sender, cc, bcc, mimetype])
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
        self.examples = ExamplesMethods(self._call)
        self.int_ = IntMethods(self._call)
        self.mail = MailMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()
