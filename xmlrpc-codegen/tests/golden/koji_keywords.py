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


def _keywords(params: dict[str, Any]) -> list[Any]:
    """Parameters by name travel in a last struct; those that are None are left out."""
    given = {name: value for name, value in params.items() if value is not None}
    return [{**given, "__starstar": True}] if given else []


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


class HostMethods:
    """The methods `host.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def open_task(self, task_id: Any, *extra: Any) -> Any:
        """Calls `host.openTask`.

        Wire signature: `any (any, any…)`.
        """
        result_: Any = self._call("host.openTask", [*[task_id], *extra])
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
        self.host = HostMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()

    def echo(
        self,
        class_: Any,
        from_: int | None = None,
        self_: str | None = None,
    ) -> Any:
        """Calls `echo`.

        Wire signature: `any (any, int?, string?)`.
        """
        result_: Any = self._call("echo", _trimmed([class_, from_, self_], 1))
        return result_

    def get_api_version(self) -> Any:
        """Calls `getAPIVersion`.

        Wire signature: `any ()`.
        """
        result_: Any = self._call("getAPIVersion", [])
        return result_

    def get_build(self, build_info: Any, *, strict: bool | None = None) -> Any:
        """Return information about a build.

        buildID may be an int or a NVR string.

        Wire signature: `any (any, boolean?)`.
        """
        result_: Any = self._call("getBuild", [*[build_info], *_keywords({"strict": strict})])
        return result_

    def list_tasks(self, *, opts: Any = None, query_opts: Any = None) -> Any:
        """Return list of tasks

        Wire signature: `any (any?, any?)`.
        """
        result_: Any = self._call("listTasks", [*[], *_keywords({"opts": opts, "queryOpts": query_opts})])
        return result_
