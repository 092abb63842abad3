"""Made by `xmlrpc generate`. Regenerate it, or take it over and edit."""

from __future__ import annotations

import http.client
import xmlrpc.client
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal


class PartnerFault(xmlrpc.client.Fault):
    """A fault of the server: `faultCode` and `faultString`."""


_FAULTS: dict[int, type[PartnerFault]] = {}


@dataclass(kw_only=True, slots=True)
class PartnerRead:
    """`PartnerRead`."""

    name: str
    phone: str | Literal[False]
    tags: Any
    """An empty array where there is nothing, a struct otherwise."""
    score: float
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> PartnerRead:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            name=members.pop("name"),
            phone=members.pop("phone"),
            tags=members.pop("tags"),
            score=members.pop("score"),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["name"] = self.name
        members["phone"] = self.phone
        members["tags"] = self.tags
        members["score"] = self.score
        return members


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
            known = _FAULTS.get(fault.faultCode, PartnerFault)
            raise known(fault.faultCode, fault.faultString) from None

    def close(self) -> None:
        self._proxy("close")()


class Partner:
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

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()

    def read(self, arg1: int) -> PartnerRead:
        """Calls `partner.read`.

        Wire signature: `PartnerRead (int)`.
        """
        result_ = self._call("partner.read", [arg1])
        return PartnerRead.from_wire(result_)
