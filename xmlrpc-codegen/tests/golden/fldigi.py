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


class FldigiMethods:
    """The methods `fldigi.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def list_(self) -> list[Any]:
        """Returns the list of methods.

        Wire signature: `array ()`.
        """
        result_: list[Any] = self._call("fldigi.list", [])
        return result_

    def name(self) -> str:
        """Returns the program name.

        Wire signature: `string ()`.
        """
        result_: str = self._call("fldigi.name", [])
        return result_


class MainMethods:
    """The methods `main.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def get_frequency(self) -> float:
        """Returns the RF carrier frequency.

        Wire signature: `double ()`.
        """
        result_: float = self._call("main.get_frequency", [])
        return result_

    def set_frequency(self, arg1: float) -> float:
        """Sets the RF carrier frequency. Returns the old value.

        Wire signature: `double (double)`.
        """
        result_: float = self._call("main.set_frequency", [arg1])
        return result_


class ModemMethods:
    """The methods `modem.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def get_names(self) -> list[Any]:
        """Returns all modem names.

        Wire signature: `array ()`.
        """
        result_: list[Any] = self._call("modem.get_names", [])
        return result_


class RxMethods:
    """The methods `rx.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def get_data(self) -> bytes:
        """Returns all RX data received since last query.

        Wire signature: `base64 ()`.
        """
        result_: bytes = self._call("rx.get_data", [])
        return result_


class SpotPskrepMethods:
    """The methods `spot.pskrep.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def get_count(self) -> int:
        """Returns the number of callsigns spotted in the current session.

        Wire signature: `int ()`.
        """
        result_: int = self._call("spot.pskrep.get_count", [])
        return result_


class TextMethods:
    """The methods `text.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add_tx_bytes(self, arg1: bytes) -> None:
        """Adds a byte string to the TX text widget.

        Wire signature: `nil (base64)`.
        """
        self._call("text.add_tx_bytes", [arg1])

    def get_rx(self, arg1: int, arg2: int) -> bytes:
        """Returns a range of characters (start, length) from the RX text widget.

        Wire signature: `base64 (int, int)`.
        """
        result_: bytes = self._call("text.get_rx", [arg1, arg2])
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
        self.fldigi = FldigiMethods(self._call)
        self.main = MainMethods(self._call)
        self.modem = ModemMethods(self._call)
        self.rx = RxMethods(self._call)
        self.spot_pskrep = SpotPskrepMethods(self._call)
        self.text = TextMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()
