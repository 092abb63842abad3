"""Made by `xmlrpc generate`. Regenerate it, or take it over and edit.

- dht would be dht, which is taken; it is dht_2

- directory would be directory, which is taken; it is directory_2

- execute would be execute, which is taken; it is execute_2

- session would be session, which is taken; it is session_2
"""

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


class ChokeGroupMethods:
    """The methods `choke_group.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def down_heuristics(self, *params: Any) -> Any:
        """Calls `choke_group.down.heuristics`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.heuristics", list(params))
        return result_

    def down_heuristics_set(self, *params: Any) -> Any:
        """Calls `choke_group.down.heuristics.set`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.heuristics.set", list(params))
        return result_

    def down_max(self, *params: Any) -> Any:
        """Calls `choke_group.down.max`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.max", list(params))
        return result_

    def down_max_set(self, *params: Any) -> Any:
        """Calls `choke_group.down.max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.max.set", list(params))
        return result_

    def down_max_unlimited(self, *params: Any) -> Any:
        """Calls `choke_group.down.max.unlimited`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.max.unlimited", list(params))
        return result_

    def down_queued(self, *params: Any) -> Any:
        """Calls `choke_group.down.queued`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.queued", list(params))
        return result_

    def down_rate(self, *params: Any) -> Any:
        """Calls `choke_group.down.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.rate", list(params))
        return result_

    def down_total(self, *params: Any) -> Any:
        """Calls `choke_group.down.total`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.total", list(params))
        return result_

    def down_unchoked(self, *params: Any) -> Any:
        """Calls `choke_group.down.unchoked`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.down.unchoked", list(params))
        return result_

    def general_size(self, *params: Any) -> Any:
        """Calls `choke_group.general.size`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.general.size", list(params))
        return result_

    def index_of(self, *params: Any) -> Any:
        """Calls `choke_group.index_of`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.index_of", list(params))
        return result_

    def insert(self, *params: Any) -> Any:
        """Calls `choke_group.insert`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.insert", list(params))
        return result_

    def list_(self, *params: Any) -> Any:
        """Calls `choke_group.list`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.list", list(params))
        return result_

    def size(self, *params: Any) -> Any:
        """Calls `choke_group.size`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.size", list(params))
        return result_

    def tracker_mode(self, *params: Any) -> Any:
        """Calls `choke_group.tracker.mode`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.tracker.mode", list(params))
        return result_

    def tracker_mode_set(self, *params: Any) -> Any:
        """Calls `choke_group.tracker.mode.set`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.tracker.mode.set", list(params))
        return result_

    def up_heuristics(self, *params: Any) -> Any:
        """Calls `choke_group.up.heuristics`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.heuristics", list(params))
        return result_

    def up_heuristics_set(self, *params: Any) -> Any:
        """Calls `choke_group.up.heuristics.set`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.heuristics.set", list(params))
        return result_

    def up_max(self, *params: Any) -> Any:
        """Calls `choke_group.up.max`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.max", list(params))
        return result_

    def up_max_set(self, *params: Any) -> Any:
        """Calls `choke_group.up.max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.max.set", list(params))
        return result_

    def up_max_unlimited(self, *params: Any) -> Any:
        """Calls `choke_group.up.max.unlimited`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.max.unlimited", list(params))
        return result_

    def up_queued(self, *params: Any) -> Any:
        """Calls `choke_group.up.queued`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.queued", list(params))
        return result_

    def up_rate(self, *params: Any) -> Any:
        """Calls `choke_group.up.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.rate", list(params))
        return result_

    def up_total(self, *params: Any) -> Any:
        """Calls `choke_group.up.total`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.total", list(params))
        return result_

    def up_unchoked(self, *params: Any) -> Any:
        """Calls `choke_group.up.unchoked`.

        The signature is unknown.
        """
        result_: Any = self._call("choke_group.up.unchoked", list(params))
        return result_


class ConvertMethods:
    """The methods `convert.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def date(self, *params: Any) -> Any:
        """Calls `convert.date`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.date", list(params))
        return result_

    def elapsed_time(self, *params: Any) -> Any:
        """Calls `convert.elapsed_time`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.elapsed_time", list(params))
        return result_

    def gm_date(self, *params: Any) -> Any:
        """Calls `convert.gm_date`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.gm_date", list(params))
        return result_

    def gm_time(self, *params: Any) -> Any:
        """Calls `convert.gm_time`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.gm_time", list(params))
        return result_

    def kb(self, *params: Any) -> Any:
        """Calls `convert.kb`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.kb", list(params))
        return result_

    def mb(self, *params: Any) -> Any:
        """Calls `convert.mb`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.mb", list(params))
        return result_

    def throttle(self, *params: Any) -> Any:
        """Calls `convert.throttle`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.throttle", list(params))
        return result_

    def time(self, *params: Any) -> Any:
        """Calls `convert.time`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.time", list(params))
        return result_

    def xb(self, *params: Any) -> Any:
        """Calls `convert.xb`.

        The signature is unknown.
        """
        result_: Any = self._call("convert.xb", list(params))
        return result_


class DMethods:
    """The methods `d.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def accepting_seeders(self, *params: Any) -> Any:
        """Calls `d.accepting_seeders`.

        The signature is unknown.
        """
        result_: Any = self._call("d.accepting_seeders", list(params))
        return result_

    def accepting_seeders_disable(self, *params: Any) -> Any:
        """Calls `d.accepting_seeders.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("d.accepting_seeders.disable", list(params))
        return result_

    def accepting_seeders_enable(self, *params: Any) -> Any:
        """Calls `d.accepting_seeders.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("d.accepting_seeders.enable", list(params))
        return result_

    def base_filename(self, *params: Any) -> Any:
        """Calls `d.base_filename`.

        The signature is unknown.
        """
        result_: Any = self._call("d.base_filename", list(params))
        return result_

    def base_path(self, *params: Any) -> Any:
        """Calls `d.base_path`.

        The signature is unknown.
        """
        result_: Any = self._call("d.base_path", list(params))
        return result_

    def bitfield(self, *params: Any) -> Any:
        """Calls `d.bitfield`.

        The signature is unknown.
        """
        result_: Any = self._call("d.bitfield", list(params))
        return result_

    def bytes_done(self, *params: Any) -> Any:
        """Calls `d.bytes_done`.

        The signature is unknown.
        """
        result_: Any = self._call("d.bytes_done", list(params))
        return result_

    def check_hash(self, *params: Any) -> Any:
        """Calls `d.check_hash`.

        The signature is unknown.
        """
        result_: Any = self._call("d.check_hash", list(params))
        return result_

    def chunk_size(self, *params: Any) -> Any:
        """Calls `d.chunk_size`.

        The signature is unknown.
        """
        result_: Any = self._call("d.chunk_size", list(params))
        return result_

    def chunks_hashed(self, *params: Any) -> Any:
        """Calls `d.chunks_hashed`.

        The signature is unknown.
        """
        result_: Any = self._call("d.chunks_hashed", list(params))
        return result_

    def chunks_seen(self, *params: Any) -> Any:
        """Calls `d.chunks_seen`.

        The signature is unknown.
        """
        result_: Any = self._call("d.chunks_seen", list(params))
        return result_

    def close(self, *params: Any) -> Any:
        """Calls `d.close`.

        The signature is unknown.
        """
        result_: Any = self._call("d.close", list(params))
        return result_

    def close_directly(self, *params: Any) -> Any:
        """Calls `d.close.directly`.

        The signature is unknown.
        """
        result_: Any = self._call("d.close.directly", list(params))
        return result_

    def complete(self, *params: Any) -> Any:
        """Calls `d.complete`.

        The signature is unknown.
        """
        result_: Any = self._call("d.complete", list(params))
        return result_

    def completed_bytes(self, *params: Any) -> Any:
        """Calls `d.completed_bytes`.

        The signature is unknown.
        """
        result_: Any = self._call("d.completed_bytes", list(params))
        return result_

    def completed_chunks(self, *params: Any) -> Any:
        """Calls `d.completed_chunks`.

        The signature is unknown.
        """
        result_: Any = self._call("d.completed_chunks", list(params))
        return result_

    def connection_current(self, *params: Any) -> Any:
        """Calls `d.connection_current`.

        The signature is unknown.
        """
        result_: Any = self._call("d.connection_current", list(params))
        return result_

    def connection_current_set(self, *params: Any) -> Any:
        """Calls `d.connection_current.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.connection_current.set", list(params))
        return result_

    def connection_leech(self, *params: Any) -> Any:
        """Calls `d.connection_leech`.

        The signature is unknown.
        """
        result_: Any = self._call("d.connection_leech", list(params))
        return result_

    def connection_seed(self, *params: Any) -> Any:
        """Calls `d.connection_seed`.

        The signature is unknown.
        """
        result_: Any = self._call("d.connection_seed", list(params))
        return result_

    def create_link(self, *params: Any) -> Any:
        """Calls `d.create_link`.

        The signature is unknown.
        """
        result_: Any = self._call("d.create_link", list(params))
        return result_

    def creation_date(self, *params: Any) -> Any:
        """Calls `d.creation_date`.

        The signature is unknown.
        """
        result_: Any = self._call("d.creation_date", list(params))
        return result_

    def custom(self, *params: Any) -> Any:
        """Calls `d.custom`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom", list(params))
        return result_

    def custom_if_z(self, *params: Any) -> Any:
        """Calls `d.custom.if_z`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom.if_z", list(params))
        return result_

    def custom_items(self, *params: Any) -> Any:
        """Calls `d.custom.items`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom.items", list(params))
        return result_

    def custom_keys(self, *params: Any) -> Any:
        """Calls `d.custom.keys`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom.keys", list(params))
        return result_

    def custom_set(self, *params: Any) -> Any:
        """Calls `d.custom.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom.set", list(params))
        return result_

    def custom1(self, *params: Any) -> Any:
        """Calls `d.custom1`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom1", list(params))
        return result_

    def custom1_set(self, *params: Any) -> Any:
        """Calls `d.custom1.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom1.set", list(params))
        return result_

    def custom2(self, *params: Any) -> Any:
        """Calls `d.custom2`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom2", list(params))
        return result_

    def custom2_set(self, *params: Any) -> Any:
        """Calls `d.custom2.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom2.set", list(params))
        return result_

    def custom3(self, *params: Any) -> Any:
        """Calls `d.custom3`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom3", list(params))
        return result_

    def custom3_set(self, *params: Any) -> Any:
        """Calls `d.custom3.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom3.set", list(params))
        return result_

    def custom4(self, *params: Any) -> Any:
        """Calls `d.custom4`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom4", list(params))
        return result_

    def custom4_set(self, *params: Any) -> Any:
        """Calls `d.custom4.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom4.set", list(params))
        return result_

    def custom5(self, *params: Any) -> Any:
        """Calls `d.custom5`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom5", list(params))
        return result_

    def custom5_set(self, *params: Any) -> Any:
        """Calls `d.custom5.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom5.set", list(params))
        return result_

    def custom_throw(self, *params: Any) -> Any:
        """Calls `d.custom_throw`.

        The signature is unknown.
        """
        result_: Any = self._call("d.custom_throw", list(params))
        return result_

    def delete_link(self, *params: Any) -> Any:
        """Calls `d.delete_link`.

        The signature is unknown.
        """
        result_: Any = self._call("d.delete_link", list(params))
        return result_

    def delete_tied(self, *params: Any) -> Any:
        """Calls `d.delete_tied`.

        The signature is unknown.
        """
        result_: Any = self._call("d.delete_tied", list(params))
        return result_

    def directory(self, *params: Any) -> Any:
        """Calls `d.directory`.

        The signature is unknown.
        """
        result_: Any = self._call("d.directory", list(params))
        return result_

    def directory_set(self, *params: Any) -> Any:
        """Calls `d.directory.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.directory.set", list(params))
        return result_

    def directory_base(self, *params: Any) -> Any:
        """Calls `d.directory_base`.

        The signature is unknown.
        """
        result_: Any = self._call("d.directory_base", list(params))
        return result_

    def directory_base_set(self, *params: Any) -> Any:
        """Calls `d.directory_base.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.directory_base.set", list(params))
        return result_

    def disconnect_seeders(self, *params: Any) -> Any:
        """Calls `d.disconnect.seeders`.

        The signature is unknown.
        """
        result_: Any = self._call("d.disconnect.seeders", list(params))
        return result_

    def down_choke_heuristics(self, *params: Any) -> Any:
        """Calls `d.down.choke_heuristics`.

        The signature is unknown.
        """
        result_: Any = self._call("d.down.choke_heuristics", list(params))
        return result_

    def down_choke_heuristics_leech(self, *params: Any) -> Any:
        """Calls `d.down.choke_heuristics.leech`.

        The signature is unknown.
        """
        result_: Any = self._call("d.down.choke_heuristics.leech", list(params))
        return result_

    def down_choke_heuristics_seed(self, *params: Any) -> Any:
        """Calls `d.down.choke_heuristics.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("d.down.choke_heuristics.seed", list(params))
        return result_

    def down_choke_heuristics_set(self, *params: Any) -> Any:
        """Calls `d.down.choke_heuristics.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.down.choke_heuristics.set", list(params))
        return result_

    def down_rate(self, *params: Any) -> Any:
        """Calls `d.down.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("d.down.rate", list(params))
        return result_

    def down_total(self, *params: Any) -> Any:
        """Calls `d.down.total`.

        The signature is unknown.
        """
        result_: Any = self._call("d.down.total", list(params))
        return result_

    def downloads_max(self, *params: Any) -> Any:
        """Calls `d.downloads_max`.

        The signature is unknown.
        """
        result_: Any = self._call("d.downloads_max", list(params))
        return result_

    def downloads_max_set(self, *params: Any) -> Any:
        """Calls `d.downloads_max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.downloads_max.set", list(params))
        return result_

    def downloads_min(self, *params: Any) -> Any:
        """Calls `d.downloads_min`.

        The signature is unknown.
        """
        result_: Any = self._call("d.downloads_min", list(params))
        return result_

    def downloads_min_set(self, *params: Any) -> Any:
        """Calls `d.downloads_min.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.downloads_min.set", list(params))
        return result_

    def erase(self, *params: Any) -> Any:
        """Calls `d.erase`.

        The signature is unknown.
        """
        result_: Any = self._call("d.erase", list(params))
        return result_

    def free_diskspace(self, *params: Any) -> Any:
        """Calls `d.free_diskspace`.

        The signature is unknown.
        """
        result_: Any = self._call("d.free_diskspace", list(params))
        return result_

    def group(self, *params: Any) -> Any:
        """Calls `d.group`.

        The signature is unknown.
        """
        result_: Any = self._call("d.group", list(params))
        return result_

    def group_name(self, *params: Any) -> Any:
        """Calls `d.group.name`.

        The signature is unknown.
        """
        result_: Any = self._call("d.group.name", list(params))
        return result_

    def group_set(self, *params: Any) -> Any:
        """Calls `d.group.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.group.set", list(params))
        return result_

    def hash_(self, *params: Any) -> Any:
        """Calls `d.hash`.

        The signature is unknown.
        """
        result_: Any = self._call("d.hash", list(params))
        return result_

    def hashing(self, *params: Any) -> Any:
        """Calls `d.hashing`.

        The signature is unknown.
        """
        result_: Any = self._call("d.hashing", list(params))
        return result_

    def hashing_failed(self, *params: Any) -> Any:
        """Calls `d.hashing_failed`.

        The signature is unknown.
        """
        result_: Any = self._call("d.hashing_failed", list(params))
        return result_

    def hashing_failed_set(self, *params: Any) -> Any:
        """Calls `d.hashing_failed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.hashing_failed.set", list(params))
        return result_

    def ignore_commands(self, *params: Any) -> Any:
        """Calls `d.ignore_commands`.

        The signature is unknown.
        """
        result_: Any = self._call("d.ignore_commands", list(params))
        return result_

    def ignore_commands_set(self, *params: Any) -> Any:
        """Calls `d.ignore_commands.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.ignore_commands.set", list(params))
        return result_

    def incomplete(self, *params: Any) -> Any:
        """Calls `d.incomplete`.

        The signature is unknown.
        """
        result_: Any = self._call("d.incomplete", list(params))
        return result_

    def is_active(self, *params: Any) -> Any:
        """Calls `d.is_active`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_active", list(params))
        return result_

    def is_hash_checked(self, *params: Any) -> Any:
        """Calls `d.is_hash_checked`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_hash_checked", list(params))
        return result_

    def is_hash_checking(self, *params: Any) -> Any:
        """Calls `d.is_hash_checking`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_hash_checking", list(params))
        return result_

    def is_meta(self, *params: Any) -> Any:
        """Calls `d.is_meta`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_meta", list(params))
        return result_

    def is_multi_file(self, *params: Any) -> Any:
        """Calls `d.is_multi_file`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_multi_file", list(params))
        return result_

    def is_not_partially_done(self, *params: Any) -> Any:
        """Calls `d.is_not_partially_done`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_not_partially_done", list(params))
        return result_

    def is_open(self, *params: Any) -> Any:
        """Calls `d.is_open`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_open", list(params))
        return result_

    def is_partially_done(self, *params: Any) -> Any:
        """Calls `d.is_partially_done`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_partially_done", list(params))
        return result_

    def is_pex_active(self, *params: Any) -> Any:
        """Calls `d.is_pex_active`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_pex_active", list(params))
        return result_

    def is_private(self, *params: Any) -> Any:
        """Calls `d.is_private`.

        The signature is unknown.
        """
        result_: Any = self._call("d.is_private", list(params))
        return result_

    def left_bytes(self, *params: Any) -> Any:
        """Calls `d.left_bytes`.

        The signature is unknown.
        """
        result_: Any = self._call("d.left_bytes", list(params))
        return result_

    def load_date(self, *params: Any) -> Any:
        """Calls `d.load_date`.

        The signature is unknown.
        """
        result_: Any = self._call("d.load_date", list(params))
        return result_

    def loaded_file(self, *params: Any) -> Any:
        """Calls `d.loaded_file`.

        The signature is unknown.
        """
        result_: Any = self._call("d.loaded_file", list(params))
        return result_

    def local_id(self, *params: Any) -> Any:
        """Calls `d.local_id`.

        The signature is unknown.
        """
        result_: Any = self._call("d.local_id", list(params))
        return result_

    def local_id_html(self, *params: Any) -> Any:
        """Calls `d.local_id_html`.

        The signature is unknown.
        """
        result_: Any = self._call("d.local_id_html", list(params))
        return result_

    def max_file_size(self, *params: Any) -> Any:
        """Calls `d.max_file_size`.

        The signature is unknown.
        """
        result_: Any = self._call("d.max_file_size", list(params))
        return result_

    def max_file_size_set(self, *params: Any) -> Any:
        """Calls `d.max_file_size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.max_file_size.set", list(params))
        return result_

    def max_size_pex(self, *params: Any) -> Any:
        """Calls `d.max_size_pex`.

        The signature is unknown.
        """
        result_: Any = self._call("d.max_size_pex", list(params))
        return result_

    def message(self, *params: Any) -> Any:
        """Calls `d.message`.

        The signature is unknown.
        """
        result_: Any = self._call("d.message", list(params))
        return result_

    def message_set(self, *params: Any) -> Any:
        """Calls `d.message.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.message.set", list(params))
        return result_

    def mode(self, *params: Any) -> Any:
        """Calls `d.mode`.

        The signature is unknown.
        """
        result_: Any = self._call("d.mode", list(params))
        return result_

    def multicall_filtered(self, *params: Any) -> Any:
        """Calls `d.multicall.filtered`.

        The signature is unknown.
        """
        result_: Any = self._call("d.multicall.filtered", list(params))
        return result_

    def multicall2(self, *params: Any) -> Any:
        """Calls `d.multicall2`.

        The signature is unknown.
        """
        result_: Any = self._call("d.multicall2", list(params))
        return result_

    def name(self, *params: Any) -> Any:
        """Calls `d.name`.

        The signature is unknown.
        """
        result_: Any = self._call("d.name", list(params))
        return result_

    def open_(self, *params: Any) -> Any:
        """Calls `d.open`.

        The signature is unknown.
        """
        result_: Any = self._call("d.open", list(params))
        return result_

    def pause(self, *params: Any) -> Any:
        """Calls `d.pause`.

        The signature is unknown.
        """
        result_: Any = self._call("d.pause", list(params))
        return result_

    def peer_exchange(self, *params: Any) -> Any:
        """Calls `d.peer_exchange`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peer_exchange", list(params))
        return result_

    def peer_exchange_set(self, *params: Any) -> Any:
        """Calls `d.peer_exchange.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peer_exchange.set", list(params))
        return result_

    def peers_accounted(self, *params: Any) -> Any:
        """Calls `d.peers_accounted`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_accounted", list(params))
        return result_

    def peers_complete(self, *params: Any) -> Any:
        """Calls `d.peers_complete`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_complete", list(params))
        return result_

    def peers_connected(self, *params: Any) -> Any:
        """Calls `d.peers_connected`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_connected", list(params))
        return result_

    def peers_max(self, *params: Any) -> Any:
        """Calls `d.peers_max`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_max", list(params))
        return result_

    def peers_max_set(self, *params: Any) -> Any:
        """Calls `d.peers_max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_max.set", list(params))
        return result_

    def peers_min(self, *params: Any) -> Any:
        """Calls `d.peers_min`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_min", list(params))
        return result_

    def peers_min_set(self, *params: Any) -> Any:
        """Calls `d.peers_min.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_min.set", list(params))
        return result_

    def peers_not_connected(self, *params: Any) -> Any:
        """Calls `d.peers_not_connected`.

        The signature is unknown.
        """
        result_: Any = self._call("d.peers_not_connected", list(params))
        return result_

    def priority(self, *params: Any) -> Any:
        """Calls `d.priority`.

        The signature is unknown.
        """
        result_: Any = self._call("d.priority", list(params))
        return result_

    def priority_set(self, *params: Any) -> Any:
        """Calls `d.priority.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.priority.set", list(params))
        return result_

    def priority_str(self, *params: Any) -> Any:
        """Calls `d.priority_str`.

        The signature is unknown.
        """
        result_: Any = self._call("d.priority_str", list(params))
        return result_

    def ratio(self, *params: Any) -> Any:
        """Calls `d.ratio`.

        The signature is unknown.
        """
        result_: Any = self._call("d.ratio", list(params))
        return result_

    def resume(self, *params: Any) -> Any:
        """Calls `d.resume`.

        The signature is unknown.
        """
        result_: Any = self._call("d.resume", list(params))
        return result_

    def save_full_session(self, *params: Any) -> Any:
        """Calls `d.save_full_session`.

        The signature is unknown.
        """
        result_: Any = self._call("d.save_full_session", list(params))
        return result_

    def save_resume(self, *params: Any) -> Any:
        """Calls `d.save_resume`.

        The signature is unknown.
        """
        result_: Any = self._call("d.save_resume", list(params))
        return result_

    def size_bytes(self, *params: Any) -> Any:
        """Calls `d.size_bytes`.

        The signature is unknown.
        """
        result_: Any = self._call("d.size_bytes", list(params))
        return result_

    def size_chunks(self, *params: Any) -> Any:
        """Calls `d.size_chunks`.

        The signature is unknown.
        """
        result_: Any = self._call("d.size_chunks", list(params))
        return result_

    def size_files(self, *params: Any) -> Any:
        """Calls `d.size_files`.

        The signature is unknown.
        """
        result_: Any = self._call("d.size_files", list(params))
        return result_

    def size_pex(self, *params: Any) -> Any:
        """Calls `d.size_pex`.

        The signature is unknown.
        """
        result_: Any = self._call("d.size_pex", list(params))
        return result_

    def skip_rate(self, *params: Any) -> Any:
        """Calls `d.skip.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("d.skip.rate", list(params))
        return result_

    def skip_total(self, *params: Any) -> Any:
        """Calls `d.skip.total`.

        The signature is unknown.
        """
        result_: Any = self._call("d.skip.total", list(params))
        return result_

    def start(self, *params: Any) -> Any:
        """Calls `d.start`.

        The signature is unknown.
        """
        result_: Any = self._call("d.start", list(params))
        return result_

    def state(self, *params: Any) -> Any:
        """Calls `d.state`.

        The signature is unknown.
        """
        result_: Any = self._call("d.state", list(params))
        return result_

    def state_changed(self, *params: Any) -> Any:
        """Calls `d.state_changed`.

        The signature is unknown.
        """
        result_: Any = self._call("d.state_changed", list(params))
        return result_

    def state_counter(self, *params: Any) -> Any:
        """Calls `d.state_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("d.state_counter", list(params))
        return result_

    def stop(self, *params: Any) -> Any:
        """Calls `d.stop`.

        The signature is unknown.
        """
        result_: Any = self._call("d.stop", list(params))
        return result_

    def throttle_name(self, *params: Any) -> Any:
        """Calls `d.throttle_name`.

        The signature is unknown.
        """
        result_: Any = self._call("d.throttle_name", list(params))
        return result_

    def throttle_name_set(self, *params: Any) -> Any:
        """Calls `d.throttle_name.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.throttle_name.set", list(params))
        return result_

    def tied_to_file(self, *params: Any) -> Any:
        """Calls `d.tied_to_file`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tied_to_file", list(params))
        return result_

    def tied_to_file_set(self, *params: Any) -> Any:
        """Calls `d.tied_to_file.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tied_to_file.set", list(params))
        return result_

    def timestamp_finished(self, *params: Any) -> Any:
        """Calls `d.timestamp.finished`.

        The signature is unknown.
        """
        result_: Any = self._call("d.timestamp.finished", list(params))
        return result_

    def timestamp_started(self, *params: Any) -> Any:
        """Calls `d.timestamp.started`.

        The signature is unknown.
        """
        result_: Any = self._call("d.timestamp.started", list(params))
        return result_

    def tracker_insert(self, *params: Any) -> Any:
        """Calls `d.tracker.insert`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker.insert", list(params))
        return result_

    def tracker_send_scrape(self, *params: Any) -> Any:
        """Calls `d.tracker.send_scrape`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker.send_scrape", list(params))
        return result_

    def tracker_announce(self, *params: Any) -> Any:
        """Calls `d.tracker_announce`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker_announce", list(params))
        return result_

    def tracker_announce_force(self, *params: Any) -> Any:
        """Calls `d.tracker_announce.force`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker_announce.force", list(params))
        return result_

    def tracker_focus(self, *params: Any) -> Any:
        """Calls `d.tracker_focus`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker_focus", list(params))
        return result_

    def tracker_numwant(self, *params: Any) -> Any:
        """Calls `d.tracker_numwant`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker_numwant", list(params))
        return result_

    def tracker_numwant_set(self, *params: Any) -> Any:
        """Calls `d.tracker_numwant.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker_numwant.set", list(params))
        return result_

    def tracker_size(self, *params: Any) -> Any:
        """Calls `d.tracker_size`.

        The signature is unknown.
        """
        result_: Any = self._call("d.tracker_size", list(params))
        return result_

    def try_close(self, *params: Any) -> Any:
        """Calls `d.try_close`.

        The signature is unknown.
        """
        result_: Any = self._call("d.try_close", list(params))
        return result_

    def try_start(self, *params: Any) -> Any:
        """Calls `d.try_start`.

        The signature is unknown.
        """
        result_: Any = self._call("d.try_start", list(params))
        return result_

    def try_stop(self, *params: Any) -> Any:
        """Calls `d.try_stop`.

        The signature is unknown.
        """
        result_: Any = self._call("d.try_stop", list(params))
        return result_

    def up_choke_heuristics(self, *params: Any) -> Any:
        """Calls `d.up.choke_heuristics`.

        The signature is unknown.
        """
        result_: Any = self._call("d.up.choke_heuristics", list(params))
        return result_

    def up_choke_heuristics_leech(self, *params: Any) -> Any:
        """Calls `d.up.choke_heuristics.leech`.

        The signature is unknown.
        """
        result_: Any = self._call("d.up.choke_heuristics.leech", list(params))
        return result_

    def up_choke_heuristics_seed(self, *params: Any) -> Any:
        """Calls `d.up.choke_heuristics.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("d.up.choke_heuristics.seed", list(params))
        return result_

    def up_choke_heuristics_set(self, *params: Any) -> Any:
        """Calls `d.up.choke_heuristics.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.up.choke_heuristics.set", list(params))
        return result_

    def up_rate(self, *params: Any) -> Any:
        """Calls `d.up.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("d.up.rate", list(params))
        return result_

    def up_total(self, *params: Any) -> Any:
        """Calls `d.up.total`.

        The signature is unknown.
        """
        result_: Any = self._call("d.up.total", list(params))
        return result_

    def update_priorities(self, *params: Any) -> Any:
        """Calls `d.update_priorities`.

        The signature is unknown.
        """
        result_: Any = self._call("d.update_priorities", list(params))
        return result_

    def uploads_max(self, *params: Any) -> Any:
        """Calls `d.uploads_max`.

        The signature is unknown.
        """
        result_: Any = self._call("d.uploads_max", list(params))
        return result_

    def uploads_max_set(self, *params: Any) -> Any:
        """Calls `d.uploads_max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.uploads_max.set", list(params))
        return result_

    def uploads_min(self, *params: Any) -> Any:
        """Calls `d.uploads_min`.

        The signature is unknown.
        """
        result_: Any = self._call("d.uploads_min", list(params))
        return result_

    def uploads_min_set(self, *params: Any) -> Any:
        """Calls `d.uploads_min.set`.

        The signature is unknown.
        """
        result_: Any = self._call("d.uploads_min.set", list(params))
        return result_

    def views(self, *params: Any) -> Any:
        """Calls `d.views`.

        The signature is unknown.
        """
        result_: Any = self._call("d.views", list(params))
        return result_

    def views_has(self, *params: Any) -> Any:
        """Calls `d.views.has`.

        The signature is unknown.
        """
        result_: Any = self._call("d.views.has", list(params))
        return result_

    def views_push_back(self, *params: Any) -> Any:
        """Calls `d.views.push_back`.

        The signature is unknown.
        """
        result_: Any = self._call("d.views.push_back", list(params))
        return result_

    def views_push_back_unique(self, *params: Any) -> Any:
        """Calls `d.views.push_back_unique`.

        The signature is unknown.
        """
        result_: Any = self._call("d.views.push_back_unique", list(params))
        return result_

    def views_remove(self, *params: Any) -> Any:
        """Calls `d.views.remove`.

        The signature is unknown.
        """
        result_: Any = self._call("d.views.remove", list(params))
        return result_

    def wanted_chunks(self, *params: Any) -> Any:
        """Calls `d.wanted_chunks`.

        The signature is unknown.
        """
        result_: Any = self._call("d.wanted_chunks", list(params))
        return result_


class DhtMethods:
    """The methods `dht.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add_node(self, *params: Any) -> Any:
        """Calls `dht.add_node`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.add_node", list(params))
        return result_

    def mode_set(self, *params: Any) -> Any:
        """Calls `dht.mode.set`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.mode.set", list(params))
        return result_

    def port(self, *params: Any) -> Any:
        """Calls `dht.port`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.port", list(params))
        return result_

    def port_set(self, *params: Any) -> Any:
        """Calls `dht.port.set`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.port.set", list(params))
        return result_

    def statistics(self, *params: Any) -> Any:
        """Calls `dht.statistics`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.statistics", list(params))
        return result_

    def throttle_name(self, *params: Any) -> Any:
        """Calls `dht.throttle.name`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.throttle.name", list(params))
        return result_

    def throttle_name_set(self, *params: Any) -> Any:
        """Calls `dht.throttle.name.set`.

        The signature is unknown.
        """
        result_: Any = self._call("dht.throttle.name.set", list(params))
        return result_


class DirectoryMethods:
    """The methods `directory.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def default(self, *params: Any) -> Any:
        """Calls `directory.default`.

        The signature is unknown.
        """
        result_: Any = self._call("directory.default", list(params))
        return result_

    def default_set(self, *params: Any) -> Any:
        """Calls `directory.default.set`.

        The signature is unknown.
        """
        result_: Any = self._call("directory.default.set", list(params))
        return result_

    def watch_added(self, *params: Any) -> Any:
        """Calls `directory.watch.added`.

        The signature is unknown.
        """
        result_: Any = self._call("directory.watch.added", list(params))
        return result_


class ElapsedMethods:
    """The methods `elapsed.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def greater(self, *params: Any) -> Any:
        """Calls `elapsed.greater`.

        The signature is unknown.
        """
        result_: Any = self._call("elapsed.greater", list(params))
        return result_

    def less(self, *params: Any) -> Any:
        """Calls `elapsed.less`.

        The signature is unknown.
        """
        result_: Any = self._call("elapsed.less", list(params))
        return result_


class EncodingMethods:
    """The methods `encoding.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add(self, *params: Any) -> Any:
        """Calls `encoding.add`.

        The signature is unknown.
        """
        result_: Any = self._call("encoding.add", list(params))
        return result_


class EventMethods:
    """The methods `event.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def download_closed(self, *params: Any) -> Any:
        """Calls `event.download.closed`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.closed", list(params))
        return result_

    def download_erased(self, *params: Any) -> Any:
        """Calls `event.download.erased`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.erased", list(params))
        return result_

    def download_finished(self, *params: Any) -> Any:
        """Calls `event.download.finished`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.finished", list(params))
        return result_

    def download_hash_done(self, *params: Any) -> Any:
        """Calls `event.download.hash_done`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.hash_done", list(params))
        return result_

    def download_hash_failed(self, *params: Any) -> Any:
        """Calls `event.download.hash_failed`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.hash_failed", list(params))
        return result_

    def download_hash_final_failed(self, *params: Any) -> Any:
        """Calls `event.download.hash_final_failed`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.hash_final_failed", list(params))
        return result_

    def download_hash_queued(self, *params: Any) -> Any:
        """Calls `event.download.hash_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.hash_queued", list(params))
        return result_

    def download_hash_removed(self, *params: Any) -> Any:
        """Calls `event.download.hash_removed`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.hash_removed", list(params))
        return result_

    def download_inserted(self, *params: Any) -> Any:
        """Calls `event.download.inserted`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.inserted", list(params))
        return result_

    def download_inserted_new(self, *params: Any) -> Any:
        """Calls `event.download.inserted_new`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.inserted_new", list(params))
        return result_

    def download_inserted_session(self, *params: Any) -> Any:
        """Calls `event.download.inserted_session`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.inserted_session", list(params))
        return result_

    def download_opened(self, *params: Any) -> Any:
        """Calls `event.download.opened`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.opened", list(params))
        return result_

    def download_paused(self, *params: Any) -> Any:
        """Calls `event.download.paused`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.paused", list(params))
        return result_

    def download_resumed(self, *params: Any) -> Any:
        """Calls `event.download.resumed`.

        The signature is unknown.
        """
        result_: Any = self._call("event.download.resumed", list(params))
        return result_

    def system_shutdown(self, *params: Any) -> Any:
        """Calls `event.system.shutdown`.

        The signature is unknown.
        """
        result_: Any = self._call("event.system.shutdown", list(params))
        return result_

    def system_startup_done(self, *params: Any) -> Any:
        """Calls `event.system.startup_done`.

        The signature is unknown.
        """
        result_: Any = self._call("event.system.startup_done", list(params))
        return result_

    def view_hide(self, *params: Any) -> Any:
        """Calls `event.view.hide`.

        The signature is unknown.
        """
        result_: Any = self._call("event.view.hide", list(params))
        return result_

    def view_show(self, *params: Any) -> Any:
        """Calls `event.view.show`.

        The signature is unknown.
        """
        result_: Any = self._call("event.view.show", list(params))
        return result_


class ExecuteMethods:
    """The methods `execute.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def capture(self, *params: Any) -> Any:
        """Calls `execute.capture`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.capture", list(params))
        return result_

    def capture_nothrow(self, *params: Any) -> Any:
        """Calls `execute.capture_nothrow`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.capture_nothrow", list(params))
        return result_

    def nothrow(self, *params: Any) -> Any:
        """Calls `execute.nothrow`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.nothrow", list(params))
        return result_

    def nothrow_bg(self, *params: Any) -> Any:
        """Calls `execute.nothrow.bg`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.nothrow.bg", list(params))
        return result_

    def raw(self, *params: Any) -> Any:
        """Calls `execute.raw`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.raw", list(params))
        return result_

    def raw_bg(self, *params: Any) -> Any:
        """Calls `execute.raw.bg`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.raw.bg", list(params))
        return result_

    def raw_nothrow(self, *params: Any) -> Any:
        """Calls `execute.raw_nothrow`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.raw_nothrow", list(params))
        return result_

    def raw_nothrow_bg(self, *params: Any) -> Any:
        """Calls `execute.raw_nothrow.bg`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.raw_nothrow.bg", list(params))
        return result_

    def throw(self, *params: Any) -> Any:
        """Calls `execute.throw`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.throw", list(params))
        return result_

    def throw_bg(self, *params: Any) -> Any:
        """Calls `execute.throw.bg`.

        The signature is unknown.
        """
        result_: Any = self._call("execute.throw.bg", list(params))
        return result_


class FMethods:
    """The methods `f.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def completed_chunks(self, *params: Any) -> Any:
        """Calls `f.completed_chunks`.

        The signature is unknown.
        """
        result_: Any = self._call("f.completed_chunks", list(params))
        return result_

    def frozen_path(self, *params: Any) -> Any:
        """Calls `f.frozen_path`.

        The signature is unknown.
        """
        result_: Any = self._call("f.frozen_path", list(params))
        return result_

    def is_create_queued(self, *params: Any) -> Any:
        """Calls `f.is_create_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("f.is_create_queued", list(params))
        return result_

    def is_created(self, *params: Any) -> Any:
        """Calls `f.is_created`.

        The signature is unknown.
        """
        result_: Any = self._call("f.is_created", list(params))
        return result_

    def is_open(self, *params: Any) -> Any:
        """Calls `f.is_open`.

        The signature is unknown.
        """
        result_: Any = self._call("f.is_open", list(params))
        return result_

    def is_resize_queued(self, *params: Any) -> Any:
        """Calls `f.is_resize_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("f.is_resize_queued", list(params))
        return result_

    def last_touched(self, *params: Any) -> Any:
        """Calls `f.last_touched`.

        The signature is unknown.
        """
        result_: Any = self._call("f.last_touched", list(params))
        return result_

    def match_depth_next(self, *params: Any) -> Any:
        """Calls `f.match_depth_next`.

        The signature is unknown.
        """
        result_: Any = self._call("f.match_depth_next", list(params))
        return result_

    def match_depth_prev(self, *params: Any) -> Any:
        """Calls `f.match_depth_prev`.

        The signature is unknown.
        """
        result_: Any = self._call("f.match_depth_prev", list(params))
        return result_

    def multicall(self, *params: Any) -> Any:
        """Calls `f.multicall`.

        The signature is unknown.
        """
        result_: Any = self._call("f.multicall", list(params))
        return result_

    def offset(self, *params: Any) -> Any:
        """Calls `f.offset`.

        The signature is unknown.
        """
        result_: Any = self._call("f.offset", list(params))
        return result_

    def path(self, *params: Any) -> Any:
        """Calls `f.path`.

        The signature is unknown.
        """
        result_: Any = self._call("f.path", list(params))
        return result_

    def path_components(self, *params: Any) -> Any:
        """Calls `f.path_components`.

        The signature is unknown.
        """
        result_: Any = self._call("f.path_components", list(params))
        return result_

    def path_depth(self, *params: Any) -> Any:
        """Calls `f.path_depth`.

        The signature is unknown.
        """
        result_: Any = self._call("f.path_depth", list(params))
        return result_

    def prioritize_first(self, *params: Any) -> Any:
        """Calls `f.prioritize_first`.

        The signature is unknown.
        """
        result_: Any = self._call("f.prioritize_first", list(params))
        return result_

    def prioritize_first_disable(self, *params: Any) -> Any:
        """Calls `f.prioritize_first.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("f.prioritize_first.disable", list(params))
        return result_

    def prioritize_first_enable(self, *params: Any) -> Any:
        """Calls `f.prioritize_first.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("f.prioritize_first.enable", list(params))
        return result_

    def prioritize_last(self, *params: Any) -> Any:
        """Calls `f.prioritize_last`.

        The signature is unknown.
        """
        result_: Any = self._call("f.prioritize_last", list(params))
        return result_

    def prioritize_last_disable(self, *params: Any) -> Any:
        """Calls `f.prioritize_last.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("f.prioritize_last.disable", list(params))
        return result_

    def prioritize_last_enable(self, *params: Any) -> Any:
        """Calls `f.prioritize_last.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("f.prioritize_last.enable", list(params))
        return result_

    def priority(self, *params: Any) -> Any:
        """Calls `f.priority`.

        The signature is unknown.
        """
        result_: Any = self._call("f.priority", list(params))
        return result_

    def priority_set(self, *params: Any) -> Any:
        """Calls `f.priority.set`.

        The signature is unknown.
        """
        result_: Any = self._call("f.priority.set", list(params))
        return result_

    def range_first(self, *params: Any) -> Any:
        """Calls `f.range_first`.

        The signature is unknown.
        """
        result_: Any = self._call("f.range_first", list(params))
        return result_

    def range_second(self, *params: Any) -> Any:
        """Calls `f.range_second`.

        The signature is unknown.
        """
        result_: Any = self._call("f.range_second", list(params))
        return result_

    def set_create_queued(self, *params: Any) -> Any:
        """Calls `f.set_create_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("f.set_create_queued", list(params))
        return result_

    def set_resize_queued(self, *params: Any) -> Any:
        """Calls `f.set_resize_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("f.set_resize_queued", list(params))
        return result_

    def size_bytes(self, *params: Any) -> Any:
        """Calls `f.size_bytes`.

        The signature is unknown.
        """
        result_: Any = self._call("f.size_bytes", list(params))
        return result_

    def size_chunks(self, *params: Any) -> Any:
        """Calls `f.size_chunks`.

        The signature is unknown.
        """
        result_: Any = self._call("f.size_chunks", list(params))
        return result_

    def unset_create_queued(self, *params: Any) -> Any:
        """Calls `f.unset_create_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("f.unset_create_queued", list(params))
        return result_

    def unset_resize_queued(self, *params: Any) -> Any:
        """Calls `f.unset_resize_queued`.

        The signature is unknown.
        """
        result_: Any = self._call("f.unset_resize_queued", list(params))
        return result_


class FiMethods:
    """The methods `fi.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def filename_last(self, *params: Any) -> Any:
        """Calls `fi.filename_last`.

        The signature is unknown.
        """
        result_: Any = self._call("fi.filename_last", list(params))
        return result_

    def is_file(self, *params: Any) -> Any:
        """Calls `fi.is_file`.

        The signature is unknown.
        """
        result_: Any = self._call("fi.is_file", list(params))
        return result_


class FileMethods:
    """The methods `file.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def append(self, *params: Any) -> Any:
        """Calls `file.append`.

        The signature is unknown.
        """
        result_: Any = self._call("file.append", list(params))
        return result_

    def prioritize_toc(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc", list(params))
        return result_

    def prioritize_toc_first(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.first`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.first", list(params))
        return result_

    def prioritize_toc_first_push_back(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.first.push_back`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.first.push_back", list(params))
        return result_

    def prioritize_toc_first_set(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.first.set`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.first.set", list(params))
        return result_

    def prioritize_toc_last(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.last`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.last", list(params))
        return result_

    def prioritize_toc_last_push_back(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.last.push_back`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.last.push_back", list(params))
        return result_

    def prioritize_toc_last_set(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.last.set`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.last.set", list(params))
        return result_

    def prioritize_toc_set(self, *params: Any) -> Any:
        """Calls `file.prioritize_toc.set`.

        The signature is unknown.
        """
        result_: Any = self._call("file.prioritize_toc.set", list(params))
        return result_


class GroupMethods:
    """The methods `group.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def insert(self, *params: Any) -> Any:
        """Calls `group.insert`.

        The signature is unknown.
        """
        result_: Any = self._call("group.insert", list(params))
        return result_

    def insert_persistent_view(self, *params: Any) -> Any:
        """Calls `group.insert_persistent_view`.

        The signature is unknown.
        """
        result_: Any = self._call("group.insert_persistent_view", list(params))
        return result_

    def seeding_ratio_command(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.command`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.command", list(params))
        return result_

    def seeding_ratio_disable(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.disable", list(params))
        return result_

    def seeding_ratio_enable(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.enable", list(params))
        return result_

    def seeding_ratio_max(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.max`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.max", list(params))
        return result_

    def seeding_ratio_max_set(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.max.set", list(params))
        return result_

    def seeding_ratio_min(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.min`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.min", list(params))
        return result_

    def seeding_ratio_min_set(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.min.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.min.set", list(params))
        return result_

    def seeding_ratio_upload(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.upload`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.upload", list(params))
        return result_

    def seeding_ratio_upload_set(self, *params: Any) -> Any:
        """Calls `group.seeding.ratio.upload.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.ratio.upload.set", list(params))
        return result_

    def seeding_view(self, *params: Any) -> Any:
        """Calls `group.seeding.view`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.view", list(params))
        return result_

    def seeding_view_set(self, *params: Any) -> Any:
        """Calls `group.seeding.view.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group.seeding.view.set", list(params))
        return result_


class Group2Methods:
    """The methods `group2.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def seeding_ratio_max(self, *params: Any) -> Any:
        """Calls `group2.seeding.ratio.max`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.ratio.max", list(params))
        return result_

    def seeding_ratio_max_set(self, *params: Any) -> Any:
        """Calls `group2.seeding.ratio.max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.ratio.max.set", list(params))
        return result_

    def seeding_ratio_min(self, *params: Any) -> Any:
        """Calls `group2.seeding.ratio.min`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.ratio.min", list(params))
        return result_

    def seeding_ratio_min_set(self, *params: Any) -> Any:
        """Calls `group2.seeding.ratio.min.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.ratio.min.set", list(params))
        return result_

    def seeding_ratio_upload(self, *params: Any) -> Any:
        """Calls `group2.seeding.ratio.upload`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.ratio.upload", list(params))
        return result_

    def seeding_ratio_upload_set(self, *params: Any) -> Any:
        """Calls `group2.seeding.ratio.upload.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.ratio.upload.set", list(params))
        return result_

    def seeding_view(self, *params: Any) -> Any:
        """Calls `group2.seeding.view`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.view", list(params))
        return result_

    def seeding_view_set(self, *params: Any) -> Any:
        """Calls `group2.seeding.view.set`.

        The signature is unknown.
        """
        result_: Any = self._call("group2.seeding.view.set", list(params))
        return result_


class IpTablesMethods:
    """The methods `ip_tables.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add_address(self, *params: Any) -> Any:
        """Calls `ip_tables.add_address`.

        The signature is unknown.
        """
        result_: Any = self._call("ip_tables.add_address", list(params))
        return result_

    def get(self, *params: Any) -> Any:
        """Calls `ip_tables.get`.

        The signature is unknown.
        """
        result_: Any = self._call("ip_tables.get", list(params))
        return result_

    def insert_table(self, *params: Any) -> Any:
        """Calls `ip_tables.insert_table`.

        The signature is unknown.
        """
        result_: Any = self._call("ip_tables.insert_table", list(params))
        return result_

    def size_data(self, *params: Any) -> Any:
        """Calls `ip_tables.size_data`.

        The signature is unknown.
        """
        result_: Any = self._call("ip_tables.size_data", list(params))
        return result_


class Ipv4FilterMethods:
    """The methods `ipv4_filter.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add_address(self, *params: Any) -> Any:
        """Calls `ipv4_filter.add_address`.

        The signature is unknown.
        """
        result_: Any = self._call("ipv4_filter.add_address", list(params))
        return result_

    def dump(self, *params: Any) -> Any:
        """Calls `ipv4_filter.dump`.

        The signature is unknown.
        """
        result_: Any = self._call("ipv4_filter.dump", list(params))
        return result_

    def get(self, *params: Any) -> Any:
        """Calls `ipv4_filter.get`.

        The signature is unknown.
        """
        result_: Any = self._call("ipv4_filter.get", list(params))
        return result_

    def load(self, *params: Any) -> Any:
        """Calls `ipv4_filter.load`.

        The signature is unknown.
        """
        result_: Any = self._call("ipv4_filter.load", list(params))
        return result_

    def size_data(self, *params: Any) -> Any:
        """Calls `ipv4_filter.size_data`.

        The signature is unknown.
        """
        result_: Any = self._call("ipv4_filter.size_data", list(params))
        return result_


class KeysMethods:
    """The methods `keys.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def layout(self, *params: Any) -> Any:
        """Calls `keys.layout`.

        The signature is unknown.
        """
        result_: Any = self._call("keys.layout", list(params))
        return result_

    def layout_set(self, *params: Any) -> Any:
        """Calls `keys.layout.set`.

        The signature is unknown.
        """
        result_: Any = self._call("keys.layout.set", list(params))
        return result_


class LoadMethods:
    """The methods `load.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def normal(self, *params: Any) -> Any:
        """Calls `load.normal`.

        The signature is unknown.
        """
        result_: Any = self._call("load.normal", list(params))
        return result_

    def raw(self, *params: Any) -> Any:
        """Calls `load.raw`.

        The signature is unknown.
        """
        result_: Any = self._call("load.raw", list(params))
        return result_

    def raw_start(self, *params: Any) -> Any:
        """Calls `load.raw_start`.

        The signature is unknown.
        """
        result_: Any = self._call("load.raw_start", list(params))
        return result_

    def raw_start_verbose(self, *params: Any) -> Any:
        """Calls `load.raw_start_verbose`.

        The signature is unknown.
        """
        result_: Any = self._call("load.raw_start_verbose", list(params))
        return result_

    def raw_verbose(self, *params: Any) -> Any:
        """Calls `load.raw_verbose`.

        The signature is unknown.
        """
        result_: Any = self._call("load.raw_verbose", list(params))
        return result_

    def start(self, *params: Any) -> Any:
        """Calls `load.start`.

        The signature is unknown.
        """
        result_: Any = self._call("load.start", list(params))
        return result_

    def start_verbose(self, *params: Any) -> Any:
        """Calls `load.start_verbose`.

        The signature is unknown.
        """
        result_: Any = self._call("load.start_verbose", list(params))
        return result_

    def verbose(self, *params: Any) -> Any:
        """Calls `load.verbose`.

        The signature is unknown.
        """
        result_: Any = self._call("load.verbose", list(params))
        return result_


class LogMethods:
    """The methods `log.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add_output(self, *params: Any) -> Any:
        """Calls `log.add_output`.

        The signature is unknown.
        """
        result_: Any = self._call("log.add_output", list(params))
        return result_

    def close(self, *params: Any) -> Any:
        """Calls `log.close`.

        The signature is unknown.
        """
        result_: Any = self._call("log.close", list(params))
        return result_

    def execute(self, *params: Any) -> Any:
        """Calls `log.execute`.

        The signature is unknown.
        """
        result_: Any = self._call("log.execute", list(params))
        return result_

    def open_file(self, *params: Any) -> Any:
        """Calls `log.open_file`.

        The signature is unknown.
        """
        result_: Any = self._call("log.open_file", list(params))
        return result_

    def open_file_pid(self, *params: Any) -> Any:
        """Calls `log.open_file_pid`.

        The signature is unknown.
        """
        result_: Any = self._call("log.open_file_pid", list(params))
        return result_

    def open_gz_file(self, *params: Any) -> Any:
        """Calls `log.open_gz_file`.

        The signature is unknown.
        """
        result_: Any = self._call("log.open_gz_file", list(params))
        return result_

    def open_gz_file_pid(self, *params: Any) -> Any:
        """Calls `log.open_gz_file_pid`.

        The signature is unknown.
        """
        result_: Any = self._call("log.open_gz_file_pid", list(params))
        return result_

    def vmmap_dump(self, *params: Any) -> Any:
        """Calls `log.vmmap.dump`.

        The signature is unknown.
        """
        result_: Any = self._call("log.vmmap.dump", list(params))
        return result_

    def xmlrpc(self, *params: Any) -> Any:
        """Calls `log.xmlrpc`.

        The signature is unknown.
        """
        result_: Any = self._call("log.xmlrpc", list(params))
        return result_


class MathMethods:
    """The methods `math.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add(self, *params: Any) -> Any:
        """Calls `math.add`.

        The signature is unknown.
        """
        result_: Any = self._call("math.add", list(params))
        return result_

    def avg(self, *params: Any) -> Any:
        """Calls `math.avg`.

        The signature is unknown.
        """
        result_: Any = self._call("math.avg", list(params))
        return result_

    def cnt(self, *params: Any) -> Any:
        """Calls `math.cnt`.

        The signature is unknown.
        """
        result_: Any = self._call("math.cnt", list(params))
        return result_

    def div(self, *params: Any) -> Any:
        """Calls `math.div`.

        The signature is unknown.
        """
        result_: Any = self._call("math.div", list(params))
        return result_

    def max_(self, *params: Any) -> Any:
        """Calls `math.max`.

        The signature is unknown.
        """
        result_: Any = self._call("math.max", list(params))
        return result_

    def med(self, *params: Any) -> Any:
        """Calls `math.med`.

        The signature is unknown.
        """
        result_: Any = self._call("math.med", list(params))
        return result_

    def min_(self, *params: Any) -> Any:
        """Calls `math.min`.

        The signature is unknown.
        """
        result_: Any = self._call("math.min", list(params))
        return result_

    def mod(self, *params: Any) -> Any:
        """Calls `math.mod`.

        The signature is unknown.
        """
        result_: Any = self._call("math.mod", list(params))
        return result_

    def mul(self, *params: Any) -> Any:
        """Calls `math.mul`.

        The signature is unknown.
        """
        result_: Any = self._call("math.mul", list(params))
        return result_

    def sub(self, *params: Any) -> Any:
        """Calls `math.sub`.

        The signature is unknown.
        """
        result_: Any = self._call("math.sub", list(params))
        return result_


class MethodMethods:
    """The methods `method.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def const(self, *params: Any) -> Any:
        """Calls `method.const`.

        The signature is unknown.
        """
        result_: Any = self._call("method.const", list(params))
        return result_

    def const_enable(self, *params: Any) -> Any:
        """Calls `method.const.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("method.const.enable", list(params))
        return result_

    def erase(self, *params: Any) -> Any:
        """Calls `method.erase`.

        The signature is unknown.
        """
        result_: Any = self._call("method.erase", list(params))
        return result_

    def get(self, *params: Any) -> Any:
        """Calls `method.get`.

        The signature is unknown.
        """
        result_: Any = self._call("method.get", list(params))
        return result_

    def has_key(self, *params: Any) -> Any:
        """Calls `method.has_key`.

        The signature is unknown.
        """
        result_: Any = self._call("method.has_key", list(params))
        return result_

    def insert(self, *params: Any) -> Any:
        """Calls `method.insert`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert", list(params))
        return result_

    def insert_bool(self, *params: Any) -> Any:
        """Calls `method.insert.bool`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.bool", list(params))
        return result_

    def insert_c_simple(self, *params: Any) -> Any:
        """Calls `method.insert.c_simple`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.c_simple", list(params))
        return result_

    def insert_list(self, *params: Any) -> Any:
        """Calls `method.insert.list`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.list", list(params))
        return result_

    def insert_s_c_simple(self, *params: Any) -> Any:
        """Calls `method.insert.s_c_simple`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.s_c_simple", list(params))
        return result_

    def insert_simple(self, *params: Any) -> Any:
        """Calls `method.insert.simple`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.simple", list(params))
        return result_

    def insert_string(self, *params: Any) -> Any:
        """Calls `method.insert.string`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.string", list(params))
        return result_

    def insert_value(self, *params: Any) -> Any:
        """Calls `method.insert.value`.

        The signature is unknown.
        """
        result_: Any = self._call("method.insert.value", list(params))
        return result_

    def list_keys(self, *params: Any) -> Any:
        """Calls `method.list_keys`.

        The signature is unknown.
        """
        result_: Any = self._call("method.list_keys", list(params))
        return result_

    def redirect(self, *params: Any) -> Any:
        """Calls `method.redirect`.

        The signature is unknown.
        """
        result_: Any = self._call("method.redirect", list(params))
        return result_

    def rlookup(self, *params: Any) -> Any:
        """Calls `method.rlookup`.

        The signature is unknown.
        """
        result_: Any = self._call("method.rlookup", list(params))
        return result_

    def rlookup_clear(self, *params: Any) -> Any:
        """Calls `method.rlookup.clear`.

        The signature is unknown.
        """
        result_: Any = self._call("method.rlookup.clear", list(params))
        return result_

    def set_(self, *params: Any) -> Any:
        """Calls `method.set`.

        The signature is unknown.
        """
        result_: Any = self._call("method.set", list(params))
        return result_

    def set_key(self, *params: Any) -> Any:
        """Calls `method.set_key`.

        The signature is unknown.
        """
        result_: Any = self._call("method.set_key", list(params))
        return result_

    def use_deprecated(self, *params: Any) -> Any:
        """Calls `method.use_deprecated`.

        The signature is unknown.
        """
        result_: Any = self._call("method.use_deprecated", list(params))
        return result_

    def use_deprecated_set(self, *params: Any) -> Any:
        """Calls `method.use_deprecated.set`.

        The signature is unknown.
        """
        result_: Any = self._call("method.use_deprecated.set", list(params))
        return result_

    def use_intermediate(self, *params: Any) -> Any:
        """Calls `method.use_intermediate`.

        The signature is unknown.
        """
        result_: Any = self._call("method.use_intermediate", list(params))
        return result_

    def use_intermediate_set(self, *params: Any) -> Any:
        """Calls `method.use_intermediate.set`.

        The signature is unknown.
        """
        result_: Any = self._call("method.use_intermediate.set", list(params))
        return result_


class NetworkMethods:
    """The methods `network.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def bind_address(self, *params: Any) -> Any:
        """Calls `network.bind_address`.

        The signature is unknown.
        """
        result_: Any = self._call("network.bind_address", list(params))
        return result_

    def bind_address_set(self, *params: Any) -> Any:
        """Calls `network.bind_address.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.bind_address.set", list(params))
        return result_

    def http_cacert(self, *params: Any) -> Any:
        """Calls `network.http.cacert`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.cacert", list(params))
        return result_

    def http_cacert_set(self, *params: Any) -> Any:
        """Calls `network.http.cacert.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.cacert.set", list(params))
        return result_

    def http_capath(self, *params: Any) -> Any:
        """Calls `network.http.capath`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.capath", list(params))
        return result_

    def http_capath_set(self, *params: Any) -> Any:
        """Calls `network.http.capath.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.capath.set", list(params))
        return result_

    def http_current_open(self, *params: Any) -> Any:
        """Calls `network.http.current_open`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.current_open", list(params))
        return result_

    def http_dns_cache_timeout(self, *params: Any) -> Any:
        """Calls `network.http.dns_cache_timeout`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.dns_cache_timeout", list(params))
        return result_

    def http_dns_cache_timeout_set(self, *params: Any) -> Any:
        """Calls `network.http.dns_cache_timeout.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.dns_cache_timeout.set", list(params))
        return result_

    def http_max_open(self, *params: Any) -> Any:
        """Calls `network.http.max_open`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.max_open", list(params))
        return result_

    def http_max_open_set(self, *params: Any) -> Any:
        """Calls `network.http.max_open.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.max_open.set", list(params))
        return result_

    def http_proxy_address(self, *params: Any) -> Any:
        """Calls `network.http.proxy_address`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.proxy_address", list(params))
        return result_

    def http_proxy_address_set(self, *params: Any) -> Any:
        """Calls `network.http.proxy_address.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.proxy_address.set", list(params))
        return result_

    def http_ssl_verify_host(self, *params: Any) -> Any:
        """Calls `network.http.ssl_verify_host`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.ssl_verify_host", list(params))
        return result_

    def http_ssl_verify_host_set(self, *params: Any) -> Any:
        """Calls `network.http.ssl_verify_host.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.ssl_verify_host.set", list(params))
        return result_

    def http_ssl_verify_peer(self, *params: Any) -> Any:
        """Calls `network.http.ssl_verify_peer`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.ssl_verify_peer", list(params))
        return result_

    def http_ssl_verify_peer_set(self, *params: Any) -> Any:
        """Calls `network.http.ssl_verify_peer.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.http.ssl_verify_peer.set", list(params))
        return result_

    def listen_backlog(self, *params: Any) -> Any:
        """Calls `network.listen.backlog`.

        The signature is unknown.
        """
        result_: Any = self._call("network.listen.backlog", list(params))
        return result_

    def listen_backlog_set(self, *params: Any) -> Any:
        """Calls `network.listen.backlog.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.listen.backlog.set", list(params))
        return result_

    def listen_port(self, *params: Any) -> Any:
        """Calls `network.listen.port`.

        The signature is unknown.
        """
        result_: Any = self._call("network.listen.port", list(params))
        return result_

    def local_address(self, *params: Any) -> Any:
        """Calls `network.local_address`.

        The signature is unknown.
        """
        result_: Any = self._call("network.local_address", list(params))
        return result_

    def local_address_set(self, *params: Any) -> Any:
        """Calls `network.local_address.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.local_address.set", list(params))
        return result_

    def max_open_files(self, *params: Any) -> Any:
        """Calls `network.max_open_files`.

        The signature is unknown.
        """
        result_: Any = self._call("network.max_open_files", list(params))
        return result_

    def max_open_files_set(self, *params: Any) -> Any:
        """Calls `network.max_open_files.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.max_open_files.set", list(params))
        return result_

    def max_open_sockets(self, *params: Any) -> Any:
        """Calls `network.max_open_sockets`.

        The signature is unknown.
        """
        result_: Any = self._call("network.max_open_sockets", list(params))
        return result_

    def max_open_sockets_set(self, *params: Any) -> Any:
        """Calls `network.max_open_sockets.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.max_open_sockets.set", list(params))
        return result_

    def open_sockets(self, *params: Any) -> Any:
        """Calls `network.open_sockets`.

        The signature is unknown.
        """
        result_: Any = self._call("network.open_sockets", list(params))
        return result_

    def port_open(self, *params: Any) -> Any:
        """Calls `network.port_open`.

        The signature is unknown.
        """
        result_: Any = self._call("network.port_open", list(params))
        return result_

    def port_open_set(self, *params: Any) -> Any:
        """Calls `network.port_open.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.port_open.set", list(params))
        return result_

    def port_random(self, *params: Any) -> Any:
        """Calls `network.port_random`.

        The signature is unknown.
        """
        result_: Any = self._call("network.port_random", list(params))
        return result_

    def port_random_set(self, *params: Any) -> Any:
        """Calls `network.port_random.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.port_random.set", list(params))
        return result_

    def port_range(self, *params: Any) -> Any:
        """Calls `network.port_range`.

        The signature is unknown.
        """
        result_: Any = self._call("network.port_range", list(params))
        return result_

    def port_range_set(self, *params: Any) -> Any:
        """Calls `network.port_range.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.port_range.set", list(params))
        return result_

    def proxy_address(self, *params: Any) -> Any:
        """Calls `network.proxy_address`.

        The signature is unknown.
        """
        result_: Any = self._call("network.proxy_address", list(params))
        return result_

    def proxy_address_set(self, *params: Any) -> Any:
        """Calls `network.proxy_address.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.proxy_address.set", list(params))
        return result_

    def receive_buffer_size(self, *params: Any) -> Any:
        """Calls `network.receive_buffer.size`.

        The signature is unknown.
        """
        result_: Any = self._call("network.receive_buffer.size", list(params))
        return result_

    def receive_buffer_size_set(self, *params: Any) -> Any:
        """Calls `network.receive_buffer.size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.receive_buffer.size.set", list(params))
        return result_

    def scgi_dont_route(self, *params: Any) -> Any:
        """Calls `network.scgi.dont_route`.

        The signature is unknown.
        """
        result_: Any = self._call("network.scgi.dont_route", list(params))
        return result_

    def scgi_dont_route_set(self, *params: Any) -> Any:
        """Calls `network.scgi.dont_route.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.scgi.dont_route.set", list(params))
        return result_

    def scgi_open_local(self, *params: Any) -> Any:
        """Calls `network.scgi.open_local`.

        The signature is unknown.
        """
        result_: Any = self._call("network.scgi.open_local", list(params))
        return result_

    def scgi_open_port(self, *params: Any) -> Any:
        """Calls `network.scgi.open_port`.

        The signature is unknown.
        """
        result_: Any = self._call("network.scgi.open_port", list(params))
        return result_

    def send_buffer_size(self, *params: Any) -> Any:
        """Calls `network.send_buffer.size`.

        The signature is unknown.
        """
        result_: Any = self._call("network.send_buffer.size", list(params))
        return result_

    def send_buffer_size_set(self, *params: Any) -> Any:
        """Calls `network.send_buffer.size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.send_buffer.size.set", list(params))
        return result_

    def tos_set(self, *params: Any) -> Any:
        """Calls `network.tos.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.tos.set", list(params))
        return result_

    def xmlrpc_dialect_set(self, *params: Any) -> Any:
        """Calls `network.xmlrpc.dialect.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.xmlrpc.dialect.set", list(params))
        return result_

    def xmlrpc_size_limit(self, *params: Any) -> Any:
        """Calls `network.xmlrpc.size_limit`.

        The signature is unknown.
        """
        result_: Any = self._call("network.xmlrpc.size_limit", list(params))
        return result_

    def xmlrpc_size_limit_set(self, *params: Any) -> Any:
        """Calls `network.xmlrpc.size_limit.set`.

        The signature is unknown.
        """
        result_: Any = self._call("network.xmlrpc.size_limit.set", list(params))
        return result_


class PMethods:
    """The methods `p.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def address(self, *params: Any) -> Any:
        """Calls `p.address`.

        The signature is unknown.
        """
        result_: Any = self._call("p.address", list(params))
        return result_

    def banned(self, *params: Any) -> Any:
        """Calls `p.banned`.

        The signature is unknown.
        """
        result_: Any = self._call("p.banned", list(params))
        return result_

    def banned_set(self, *params: Any) -> Any:
        """Calls `p.banned.set`.

        The signature is unknown.
        """
        result_: Any = self._call("p.banned.set", list(params))
        return result_

    def call_target(self, *params: Any) -> Any:
        """Calls `p.call_target`.

        The signature is unknown.
        """
        result_: Any = self._call("p.call_target", list(params))
        return result_

    def client_version(self, *params: Any) -> Any:
        """Calls `p.client_version`.

        The signature is unknown.
        """
        result_: Any = self._call("p.client_version", list(params))
        return result_

    def completed_percent(self, *params: Any) -> Any:
        """Calls `p.completed_percent`.

        The signature is unknown.
        """
        result_: Any = self._call("p.completed_percent", list(params))
        return result_

    def disconnect(self, *params: Any) -> Any:
        """Calls `p.disconnect`.

        The signature is unknown.
        """
        result_: Any = self._call("p.disconnect", list(params))
        return result_

    def disconnect_delayed(self, *params: Any) -> Any:
        """Calls `p.disconnect_delayed`.

        The signature is unknown.
        """
        result_: Any = self._call("p.disconnect_delayed", list(params))
        return result_

    def down_rate(self, *params: Any) -> Any:
        """Calls `p.down_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("p.down_rate", list(params))
        return result_

    def down_total(self, *params: Any) -> Any:
        """Calls `p.down_total`.

        The signature is unknown.
        """
        result_: Any = self._call("p.down_total", list(params))
        return result_

    def id_(self, *params: Any) -> Any:
        """Calls `p.id`.

        The signature is unknown.
        """
        result_: Any = self._call("p.id", list(params))
        return result_

    def id_html(self, *params: Any) -> Any:
        """Calls `p.id_html`.

        The signature is unknown.
        """
        result_: Any = self._call("p.id_html", list(params))
        return result_

    def is_encrypted(self, *params: Any) -> Any:
        """Calls `p.is_encrypted`.

        The signature is unknown.
        """
        result_: Any = self._call("p.is_encrypted", list(params))
        return result_

    def is_incoming(self, *params: Any) -> Any:
        """Calls `p.is_incoming`.

        The signature is unknown.
        """
        result_: Any = self._call("p.is_incoming", list(params))
        return result_

    def is_obfuscated(self, *params: Any) -> Any:
        """Calls `p.is_obfuscated`.

        The signature is unknown.
        """
        result_: Any = self._call("p.is_obfuscated", list(params))
        return result_

    def is_preferred(self, *params: Any) -> Any:
        """Calls `p.is_preferred`.

        The signature is unknown.
        """
        result_: Any = self._call("p.is_preferred", list(params))
        return result_

    def is_snubbed(self, *params: Any) -> Any:
        """Calls `p.is_snubbed`.

        The signature is unknown.
        """
        result_: Any = self._call("p.is_snubbed", list(params))
        return result_

    def is_unwanted(self, *params: Any) -> Any:
        """Calls `p.is_unwanted`.

        The signature is unknown.
        """
        result_: Any = self._call("p.is_unwanted", list(params))
        return result_

    def multicall(self, *params: Any) -> Any:
        """Calls `p.multicall`.

        The signature is unknown.
        """
        result_: Any = self._call("p.multicall", list(params))
        return result_

    def options_str(self, *params: Any) -> Any:
        """Calls `p.options_str`.

        The signature is unknown.
        """
        result_: Any = self._call("p.options_str", list(params))
        return result_

    def peer_rate(self, *params: Any) -> Any:
        """Calls `p.peer_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("p.peer_rate", list(params))
        return result_

    def peer_total(self, *params: Any) -> Any:
        """Calls `p.peer_total`.

        The signature is unknown.
        """
        result_: Any = self._call("p.peer_total", list(params))
        return result_

    def port(self, *params: Any) -> Any:
        """Calls `p.port`.

        The signature is unknown.
        """
        result_: Any = self._call("p.port", list(params))
        return result_

    def snubbed(self, *params: Any) -> Any:
        """Calls `p.snubbed`.

        The signature is unknown.
        """
        result_: Any = self._call("p.snubbed", list(params))
        return result_

    def snubbed_set(self, *params: Any) -> Any:
        """Calls `p.snubbed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("p.snubbed.set", list(params))
        return result_

    def up_rate(self, *params: Any) -> Any:
        """Calls `p.up_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("p.up_rate", list(params))
        return result_

    def up_total(self, *params: Any) -> Any:
        """Calls `p.up_total`.

        The signature is unknown.
        """
        result_: Any = self._call("p.up_total", list(params))
        return result_


class PiecesMethods:
    """The methods `pieces.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def hash_on_completion(self, *params: Any) -> Any:
        """Calls `pieces.hash.on_completion`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.hash.on_completion", list(params))
        return result_

    def hash_on_completion_set(self, *params: Any) -> Any:
        """Calls `pieces.hash.on_completion.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.hash.on_completion.set", list(params))
        return result_

    def hash_queue_size(self, *params: Any) -> Any:
        """Calls `pieces.hash.queue_size`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.hash.queue_size", list(params))
        return result_

    def memory_block_count(self, *params: Any) -> Any:
        """Calls `pieces.memory.block_count`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.memory.block_count", list(params))
        return result_

    def memory_current(self, *params: Any) -> Any:
        """Calls `pieces.memory.current`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.memory.current", list(params))
        return result_

    def memory_max(self, *params: Any) -> Any:
        """Calls `pieces.memory.max`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.memory.max", list(params))
        return result_

    def memory_max_set(self, *params: Any) -> Any:
        """Calls `pieces.memory.max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.memory.max.set", list(params))
        return result_

    def memory_sync_queue(self, *params: Any) -> Any:
        """Calls `pieces.memory.sync_queue`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.memory.sync_queue", list(params))
        return result_

    def preload_min_rate(self, *params: Any) -> Any:
        """Calls `pieces.preload.min_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.preload.min_rate", list(params))
        return result_

    def preload_min_rate_set(self, *params: Any) -> Any:
        """Calls `pieces.preload.min_rate.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.preload.min_rate.set", list(params))
        return result_

    def preload_min_size(self, *params: Any) -> Any:
        """Calls `pieces.preload.min_size`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.preload.min_size", list(params))
        return result_

    def preload_min_size_set(self, *params: Any) -> Any:
        """Calls `pieces.preload.min_size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.preload.min_size.set", list(params))
        return result_

    def preload_type(self, *params: Any) -> Any:
        """Calls `pieces.preload.type`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.preload.type", list(params))
        return result_

    def preload_type_set(self, *params: Any) -> Any:
        """Calls `pieces.preload.type.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.preload.type.set", list(params))
        return result_

    def stats_total_size(self, *params: Any) -> Any:
        """Calls `pieces.stats.total_size`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.stats.total_size", list(params))
        return result_

    def stats_not_preloaded(self, *params: Any) -> Any:
        """Calls `pieces.stats_not_preloaded`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.stats_not_preloaded", list(params))
        return result_

    def stats_preloaded(self, *params: Any) -> Any:
        """Calls `pieces.stats_preloaded`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.stats_preloaded", list(params))
        return result_

    def sync_always_safe(self, *params: Any) -> Any:
        """Calls `pieces.sync.always_safe`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.always_safe", list(params))
        return result_

    def sync_always_safe_set(self, *params: Any) -> Any:
        """Calls `pieces.sync.always_safe.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.always_safe.set", list(params))
        return result_

    def sync_queue_size(self, *params: Any) -> Any:
        """Calls `pieces.sync.queue_size`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.queue_size", list(params))
        return result_

    def sync_safe_free_diskspace(self, *params: Any) -> Any:
        """Calls `pieces.sync.safe_free_diskspace`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.safe_free_diskspace", list(params))
        return result_

    def sync_timeout(self, *params: Any) -> Any:
        """Calls `pieces.sync.timeout`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.timeout", list(params))
        return result_

    def sync_timeout_set(self, *params: Any) -> Any:
        """Calls `pieces.sync.timeout.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.timeout.set", list(params))
        return result_

    def sync_timeout_safe(self, *params: Any) -> Any:
        """Calls `pieces.sync.timeout_safe`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.timeout_safe", list(params))
        return result_

    def sync_timeout_safe_set(self, *params: Any) -> Any:
        """Calls `pieces.sync.timeout_safe.set`.

        The signature is unknown.
        """
        result_: Any = self._call("pieces.sync.timeout_safe.set", list(params))
        return result_


class ProtocolMethods:
    """The methods `protocol.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def choke_heuristics_down_leech(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.down.leech`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.down.leech", list(params))
        return result_

    def choke_heuristics_down_leech_set(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.down.leech.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.down.leech.set", list(params))
        return result_

    def choke_heuristics_down_seed(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.down.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.down.seed", list(params))
        return result_

    def choke_heuristics_down_seed_set(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.down.seed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.down.seed.set", list(params))
        return result_

    def choke_heuristics_up_leech(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.up.leech`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.up.leech", list(params))
        return result_

    def choke_heuristics_up_leech_set(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.up.leech.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.up.leech.set", list(params))
        return result_

    def choke_heuristics_up_seed(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.up.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.up.seed", list(params))
        return result_

    def choke_heuristics_up_seed_set(self, *params: Any) -> Any:
        """Calls `protocol.choke_heuristics.up.seed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.choke_heuristics.up.seed.set", list(params))
        return result_

    def connection_leech(self, *params: Any) -> Any:
        """Calls `protocol.connection.leech`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.connection.leech", list(params))
        return result_

    def connection_leech_set(self, *params: Any) -> Any:
        """Calls `protocol.connection.leech.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.connection.leech.set", list(params))
        return result_

    def connection_seed(self, *params: Any) -> Any:
        """Calls `protocol.connection.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.connection.seed", list(params))
        return result_

    def connection_seed_set(self, *params: Any) -> Any:
        """Calls `protocol.connection.seed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.connection.seed.set", list(params))
        return result_

    def encryption_set(self, *params: Any) -> Any:
        """Calls `protocol.encryption.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.encryption.set", list(params))
        return result_

    def pex(self, *params: Any) -> Any:
        """Calls `protocol.pex`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.pex", list(params))
        return result_

    def pex_set(self, *params: Any) -> Any:
        """Calls `protocol.pex.set`.

        The signature is unknown.
        """
        result_: Any = self._call("protocol.pex.set", list(params))
        return result_


class RatioMethods:
    """The methods `ratio.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def disable(self, *params: Any) -> Any:
        """Calls `ratio.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.disable", list(params))
        return result_

    def enable(self, *params: Any) -> Any:
        """Calls `ratio.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.enable", list(params))
        return result_

    def max_(self, *params: Any) -> Any:
        """Calls `ratio.max`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.max", list(params))
        return result_

    def max_set(self, *params: Any) -> Any:
        """Calls `ratio.max.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.max.set", list(params))
        return result_

    def min_(self, *params: Any) -> Any:
        """Calls `ratio.min`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.min", list(params))
        return result_

    def min_set(self, *params: Any) -> Any:
        """Calls `ratio.min.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.min.set", list(params))
        return result_

    def upload(self, *params: Any) -> Any:
        """Calls `ratio.upload`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.upload", list(params))
        return result_

    def upload_set(self, *params: Any) -> Any:
        """Calls `ratio.upload.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ratio.upload.set", list(params))
        return result_


class SchedulerMethods:
    """The methods `scheduler.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def max_active(self, *params: Any) -> Any:
        """Calls `scheduler.max_active`.

        The signature is unknown.
        """
        result_: Any = self._call("scheduler.max_active", list(params))
        return result_

    def max_active_set(self, *params: Any) -> Any:
        """Calls `scheduler.max_active.set`.

        The signature is unknown.
        """
        result_: Any = self._call("scheduler.max_active.set", list(params))
        return result_

    def simple_added(self, *params: Any) -> Any:
        """Calls `scheduler.simple.added`.

        The signature is unknown.
        """
        result_: Any = self._call("scheduler.simple.added", list(params))
        return result_

    def simple_removed(self, *params: Any) -> Any:
        """Calls `scheduler.simple.removed`.

        The signature is unknown.
        """
        result_: Any = self._call("scheduler.simple.removed", list(params))
        return result_

    def simple_update(self, *params: Any) -> Any:
        """Calls `scheduler.simple.update`.

        The signature is unknown.
        """
        result_: Any = self._call("scheduler.simple.update", list(params))
        return result_


class SessionMethods:
    """The methods `session.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def name(self, *params: Any) -> Any:
        """Calls `session.name`.

        The signature is unknown.
        """
        result_: Any = self._call("session.name", list(params))
        return result_

    def name_set(self, *params: Any) -> Any:
        """Calls `session.name.set`.

        The signature is unknown.
        """
        result_: Any = self._call("session.name.set", list(params))
        return result_

    def on_completion(self, *params: Any) -> Any:
        """Calls `session.on_completion`.

        The signature is unknown.
        """
        result_: Any = self._call("session.on_completion", list(params))
        return result_

    def on_completion_set(self, *params: Any) -> Any:
        """Calls `session.on_completion.set`.

        The signature is unknown.
        """
        result_: Any = self._call("session.on_completion.set", list(params))
        return result_

    def path(self, *params: Any) -> Any:
        """Calls `session.path`.

        The signature is unknown.
        """
        result_: Any = self._call("session.path", list(params))
        return result_

    def path_set(self, *params: Any) -> Any:
        """Calls `session.path.set`.

        The signature is unknown.
        """
        result_: Any = self._call("session.path.set", list(params))
        return result_

    def save(self, *params: Any) -> Any:
        """Calls `session.save`.

        The signature is unknown.
        """
        result_: Any = self._call("session.save", list(params))
        return result_

    def use_lock(self, *params: Any) -> Any:
        """Calls `session.use_lock`.

        The signature is unknown.
        """
        result_: Any = self._call("session.use_lock", list(params))
        return result_

    def use_lock_set(self, *params: Any) -> Any:
        """Calls `session.use_lock.set`.

        The signature is unknown.
        """
        result_: Any = self._call("session.use_lock.set", list(params))
        return result_


class StringsMethods:
    """The methods `strings.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def choke_heuristics(self, *params: Any) -> Any:
        """Calls `strings.choke_heuristics`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.choke_heuristics", list(params))
        return result_

    def choke_heuristics_download(self, *params: Any) -> Any:
        """Calls `strings.choke_heuristics.download`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.choke_heuristics.download", list(params))
        return result_

    def choke_heuristics_upload(self, *params: Any) -> Any:
        """Calls `strings.choke_heuristics.upload`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.choke_heuristics.upload", list(params))
        return result_

    def connection_type(self, *params: Any) -> Any:
        """Calls `strings.connection_type`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.connection_type", list(params))
        return result_

    def encryption(self, *params: Any) -> Any:
        """Calls `strings.encryption`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.encryption", list(params))
        return result_

    def ip_filter(self, *params: Any) -> Any:
        """Calls `strings.ip_filter`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.ip_filter", list(params))
        return result_

    def ip_tos(self, *params: Any) -> Any:
        """Calls `strings.ip_tos`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.ip_tos", list(params))
        return result_

    def log_group(self, *params: Any) -> Any:
        """Calls `strings.log_group`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.log_group", list(params))
        return result_

    def tracker_event(self, *params: Any) -> Any:
        """Calls `strings.tracker_event`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.tracker_event", list(params))
        return result_

    def tracker_mode(self, *params: Any) -> Any:
        """Calls `strings.tracker_mode`.

        The signature is unknown.
        """
        result_: Any = self._call("strings.tracker_mode", list(params))
        return result_


class SystemMethods:
    """The methods `system.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def api_version(self, *params: Any) -> Any:
        """Calls `system.api_version`.

        The signature is unknown.
        """
        result_: Any = self._call("system.api_version", list(params))
        return result_

    def capabilities(self) -> dict[str, Any]:
        """Return the capabilities of XML-RPC server.  This includes the version number of
        the XML-RPC For C/C++ software

        Wire signature: `struct ()`.
        """
        result_: dict[str, Any] = self._call("system.capabilities", [])
        return result_

    def client_version(self, *params: Any) -> Any:
        """Calls `system.client_version`.

        The signature is unknown.
        """
        result_: Any = self._call("system.client_version", list(params))
        return result_

    def cwd(self, *params: Any) -> Any:
        """Calls `system.cwd`.

        The signature is unknown.
        """
        result_: Any = self._call("system.cwd", list(params))
        return result_

    def cwd_set(self, *params: Any) -> Any:
        """Calls `system.cwd.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.cwd.set", list(params))
        return result_

    def daemon(self, *params: Any) -> Any:
        """Calls `system.daemon`.

        The signature is unknown.
        """
        result_: Any = self._call("system.daemon", list(params))
        return result_

    def daemon_set(self, *params: Any) -> Any:
        """Calls `system.daemon.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.daemon.set", list(params))
        return result_

    def env(self, *params: Any) -> Any:
        """Calls `system.env`.

        The signature is unknown.
        """
        result_: Any = self._call("system.env", list(params))
        return result_

    def file_allocate(self, *params: Any) -> Any:
        """Calls `system.file.allocate`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.allocate", list(params))
        return result_

    def file_allocate_set(self, *params: Any) -> Any:
        """Calls `system.file.allocate.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.allocate.set", list(params))
        return result_

    def file_max_size(self, *params: Any) -> Any:
        """Calls `system.file.max_size`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.max_size", list(params))
        return result_

    def file_max_size_set(self, *params: Any) -> Any:
        """Calls `system.file.max_size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.max_size.set", list(params))
        return result_

    def file_split_size(self, *params: Any) -> Any:
        """Calls `system.file.split_size`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.split_size", list(params))
        return result_

    def file_split_size_set(self, *params: Any) -> Any:
        """Calls `system.file.split_size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.split_size.set", list(params))
        return result_

    def file_split_suffix(self, *params: Any) -> Any:
        """Calls `system.file.split_suffix`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.split_suffix", list(params))
        return result_

    def file_split_suffix_set(self, *params: Any) -> Any:
        """Calls `system.file.split_suffix.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file.split_suffix.set", list(params))
        return result_

    def file_status_cache_prune(self, *params: Any) -> Any:
        """Calls `system.file_status_cache.prune`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file_status_cache.prune", list(params))
        return result_

    def file_status_cache_size(self, *params: Any) -> Any:
        """Calls `system.file_status_cache.size`.

        The signature is unknown.
        """
        result_: Any = self._call("system.file_status_cache.size", list(params))
        return result_

    def files_closed_counter(self, *params: Any) -> Any:
        """Calls `system.files.closed_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("system.files.closed_counter", list(params))
        return result_

    def files_failed_counter(self, *params: Any) -> Any:
        """Calls `system.files.failed_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("system.files.failed_counter", list(params))
        return result_

    def files_opened_counter(self, *params: Any) -> Any:
        """Calls `system.files.opened_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("system.files.opened_counter", list(params))
        return result_

    def hostname(self, *params: Any) -> Any:
        """Calls `system.hostname`.

        The signature is unknown.
        """
        result_: Any = self._call("system.hostname", list(params))
        return result_

    def library_version(self, *params: Any) -> Any:
        """Calls `system.library_version`.

        The signature is unknown.
        """
        result_: Any = self._call("system.library_version", list(params))
        return result_

    def method_exist(self, arg1: bool) -> str:
        """Tell whether a method by a specified name exists on this server

        Wire signature: `string (boolean)`.
        """
        result_: str = self._call("system.methodExist", [arg1])
        return result_

    def pid(self, *params: Any) -> Any:
        """Calls `system.pid`.

        The signature is unknown.
        """
        result_: Any = self._call("system.pid", list(params))
        return result_

    def shutdown(self, arg1: str) -> int:
        """Shut down the server.  Return code is always zero.

        Wire signature: `int (string)`.
        """
        result_: int = self._call("system.shutdown", [arg1])
        return result_

    def shutdown_normal(self, *params: Any) -> Any:
        """Calls `system.shutdown.normal`.

        The signature is unknown.
        """
        result_: Any = self._call("system.shutdown.normal", list(params))
        return result_

    def shutdown_quick(self, *params: Any) -> Any:
        """Calls `system.shutdown.quick`.

        The signature is unknown.
        """
        result_: Any = self._call("system.shutdown.quick", list(params))
        return result_

    def time(self, *params: Any) -> Any:
        """Calls `system.time`.

        The signature is unknown.
        """
        result_: Any = self._call("system.time", list(params))
        return result_

    def time_seconds(self, *params: Any) -> Any:
        """Calls `system.time_seconds`.

        The signature is unknown.
        """
        result_: Any = self._call("system.time_seconds", list(params))
        return result_

    def time_usec(self, *params: Any) -> Any:
        """Calls `system.time_usec`.

        The signature is unknown.
        """
        result_: Any = self._call("system.time_usec", list(params))
        return result_

    def umask_set(self, *params: Any) -> Any:
        """Calls `system.umask.set`.

        The signature is unknown.
        """
        result_: Any = self._call("system.umask.set", list(params))
        return result_


class TMethods:
    """The methods `t.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def activity_time_last(self, *params: Any) -> Any:
        """Calls `t.activity_time_last`.

        The signature is unknown.
        """
        result_: Any = self._call("t.activity_time_last", list(params))
        return result_

    def activity_time_next(self, *params: Any) -> Any:
        """Calls `t.activity_time_next`.

        The signature is unknown.
        """
        result_: Any = self._call("t.activity_time_next", list(params))
        return result_

    def can_scrape(self, *params: Any) -> Any:
        """Calls `t.can_scrape`.

        The signature is unknown.
        """
        result_: Any = self._call("t.can_scrape", list(params))
        return result_

    def disable(self, *params: Any) -> Any:
        """Calls `t.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("t.disable", list(params))
        return result_

    def enable(self, *params: Any) -> Any:
        """Calls `t.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("t.enable", list(params))
        return result_

    def failed_counter(self, *params: Any) -> Any:
        """Calls `t.failed_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("t.failed_counter", list(params))
        return result_

    def failed_time_last(self, *params: Any) -> Any:
        """Calls `t.failed_time_last`.

        The signature is unknown.
        """
        result_: Any = self._call("t.failed_time_last", list(params))
        return result_

    def failed_time_next(self, *params: Any) -> Any:
        """Calls `t.failed_time_next`.

        The signature is unknown.
        """
        result_: Any = self._call("t.failed_time_next", list(params))
        return result_

    def group(self, *params: Any) -> Any:
        """Calls `t.group`.

        The signature is unknown.
        """
        result_: Any = self._call("t.group", list(params))
        return result_

    def id_(self, *params: Any) -> Any:
        """Calls `t.id`.

        The signature is unknown.
        """
        result_: Any = self._call("t.id", list(params))
        return result_

    def is_busy(self, *params: Any) -> Any:
        """Calls `t.is_busy`.

        The signature is unknown.
        """
        result_: Any = self._call("t.is_busy", list(params))
        return result_

    def is_enabled(self, *params: Any) -> Any:
        """Calls `t.is_enabled`.

        The signature is unknown.
        """
        result_: Any = self._call("t.is_enabled", list(params))
        return result_

    def is_enabled_set(self, *params: Any) -> Any:
        """Calls `t.is_enabled.set`.

        The signature is unknown.
        """
        result_: Any = self._call("t.is_enabled.set", list(params))
        return result_

    def is_extra_tracker(self, *params: Any) -> Any:
        """Calls `t.is_extra_tracker`.

        The signature is unknown.
        """
        result_: Any = self._call("t.is_extra_tracker", list(params))
        return result_

    def is_open(self, *params: Any) -> Any:
        """Calls `t.is_open`.

        The signature is unknown.
        """
        result_: Any = self._call("t.is_open", list(params))
        return result_

    def is_usable(self, *params: Any) -> Any:
        """Calls `t.is_usable`.

        The signature is unknown.
        """
        result_: Any = self._call("t.is_usable", list(params))
        return result_

    def latest_event(self, *params: Any) -> Any:
        """Calls `t.latest_event`.

        The signature is unknown.
        """
        result_: Any = self._call("t.latest_event", list(params))
        return result_

    def latest_new_peers(self, *params: Any) -> Any:
        """Calls `t.latest_new_peers`.

        The signature is unknown.
        """
        result_: Any = self._call("t.latest_new_peers", list(params))
        return result_

    def latest_sum_peers(self, *params: Any) -> Any:
        """Calls `t.latest_sum_peers`.

        The signature is unknown.
        """
        result_: Any = self._call("t.latest_sum_peers", list(params))
        return result_

    def min_interval(self, *params: Any) -> Any:
        """Calls `t.min_interval`.

        The signature is unknown.
        """
        result_: Any = self._call("t.min_interval", list(params))
        return result_

    def multicall(self, *params: Any) -> Any:
        """Calls `t.multicall`.

        The signature is unknown.
        """
        result_: Any = self._call("t.multicall", list(params))
        return result_

    def normal_interval(self, *params: Any) -> Any:
        """Calls `t.normal_interval`.

        The signature is unknown.
        """
        result_: Any = self._call("t.normal_interval", list(params))
        return result_

    def scrape_complete(self, *params: Any) -> Any:
        """Calls `t.scrape_complete`.

        The signature is unknown.
        """
        result_: Any = self._call("t.scrape_complete", list(params))
        return result_

    def scrape_counter(self, *params: Any) -> Any:
        """Calls `t.scrape_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("t.scrape_counter", list(params))
        return result_

    def scrape_downloaded(self, *params: Any) -> Any:
        """Calls `t.scrape_downloaded`.

        The signature is unknown.
        """
        result_: Any = self._call("t.scrape_downloaded", list(params))
        return result_

    def scrape_incomplete(self, *params: Any) -> Any:
        """Calls `t.scrape_incomplete`.

        The signature is unknown.
        """
        result_: Any = self._call("t.scrape_incomplete", list(params))
        return result_

    def scrape_time_last(self, *params: Any) -> Any:
        """Calls `t.scrape_time_last`.

        The signature is unknown.
        """
        result_: Any = self._call("t.scrape_time_last", list(params))
        return result_

    def success_counter(self, *params: Any) -> Any:
        """Calls `t.success_counter`.

        The signature is unknown.
        """
        result_: Any = self._call("t.success_counter", list(params))
        return result_

    def success_time_last(self, *params: Any) -> Any:
        """Calls `t.success_time_last`.

        The signature is unknown.
        """
        result_: Any = self._call("t.success_time_last", list(params))
        return result_

    def success_time_next(self, *params: Any) -> Any:
        """Calls `t.success_time_next`.

        The signature is unknown.
        """
        result_: Any = self._call("t.success_time_next", list(params))
        return result_

    def type_(self, *params: Any) -> Any:
        """Calls `t.type`.

        The signature is unknown.
        """
        result_: Any = self._call("t.type", list(params))
        return result_

    def url(self, *params: Any) -> Any:
        """Calls `t.url`.

        The signature is unknown.
        """
        result_: Any = self._call("t.url", list(params))
        return result_


class ThrottleMethods:
    """The methods `throttle.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def down(self, *params: Any) -> Any:
        """Calls `throttle.down`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.down", list(params))
        return result_

    def down_max(self, *params: Any) -> Any:
        """Calls `throttle.down.max`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.down.max", list(params))
        return result_

    def down_rate(self, *params: Any) -> Any:
        """Calls `throttle.down.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.down.rate", list(params))
        return result_

    def global_down_max_rate(self, *params: Any) -> Any:
        """Calls `throttle.global_down.max_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_down.max_rate", list(params))
        return result_

    def global_down_max_rate_set(self, *params: Any) -> Any:
        """Calls `throttle.global_down.max_rate.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_down.max_rate.set", list(params))
        return result_

    def global_down_max_rate_set_kb(self, *params: Any) -> Any:
        """Calls `throttle.global_down.max_rate.set_kb`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_down.max_rate.set_kb", list(params))
        return result_

    def global_down_rate(self, *params: Any) -> Any:
        """Calls `throttle.global_down.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_down.rate", list(params))
        return result_

    def global_down_total(self, *params: Any) -> Any:
        """Calls `throttle.global_down.total`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_down.total", list(params))
        return result_

    def global_up_max_rate(self, *params: Any) -> Any:
        """Calls `throttle.global_up.max_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_up.max_rate", list(params))
        return result_

    def global_up_max_rate_set(self, *params: Any) -> Any:
        """Calls `throttle.global_up.max_rate.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_up.max_rate.set", list(params))
        return result_

    def global_up_max_rate_set_kb(self, *params: Any) -> Any:
        """Calls `throttle.global_up.max_rate.set_kb`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_up.max_rate.set_kb", list(params))
        return result_

    def global_up_rate(self, *params: Any) -> Any:
        """Calls `throttle.global_up.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_up.rate", list(params))
        return result_

    def global_up_total(self, *params: Any) -> Any:
        """Calls `throttle.global_up.total`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.global_up.total", list(params))
        return result_

    def ip(self, *params: Any) -> Any:
        """Calls `throttle.ip`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.ip", list(params))
        return result_

    def max_downloads(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads", list(params))
        return result_

    def max_downloads_div(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.div`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.div", list(params))
        return result_

    def max_downloads_div_val(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.div._val`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.div._val", list(params))
        return result_

    def max_downloads_div_val_set(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.div._val.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.div._val.set", list(params))
        return result_

    def max_downloads_div_set(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.div.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.div.set", list(params))
        return result_

    def max_downloads_global(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.global`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.global", list(params))
        return result_

    def max_downloads_global_val(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.global._val`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.global._val", list(params))
        return result_

    def max_downloads_global_val_set(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.global._val.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.global._val.set", list(params))
        return result_

    def max_downloads_global_set(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.global.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.global.set", list(params))
        return result_

    def max_downloads_set(self, *params: Any) -> Any:
        """Calls `throttle.max_downloads.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_downloads.set", list(params))
        return result_

    def max_peers_normal(self, *params: Any) -> Any:
        """Calls `throttle.max_peers.normal`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_peers.normal", list(params))
        return result_

    def max_peers_normal_set(self, *params: Any) -> Any:
        """Calls `throttle.max_peers.normal.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_peers.normal.set", list(params))
        return result_

    def max_peers_seed(self, *params: Any) -> Any:
        """Calls `throttle.max_peers.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_peers.seed", list(params))
        return result_

    def max_peers_seed_set(self, *params: Any) -> Any:
        """Calls `throttle.max_peers.seed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_peers.seed.set", list(params))
        return result_

    def max_uploads(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads", list(params))
        return result_

    def max_uploads_div(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.div`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.div", list(params))
        return result_

    def max_uploads_div_val(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.div._val`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.div._val", list(params))
        return result_

    def max_uploads_div_val_set(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.div._val.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.div._val.set", list(params))
        return result_

    def max_uploads_div_set(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.div.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.div.set", list(params))
        return result_

    def max_uploads_global(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.global`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.global", list(params))
        return result_

    def max_uploads_global_val(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.global._val`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.global._val", list(params))
        return result_

    def max_uploads_global_val_set(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.global._val.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.global._val.set", list(params))
        return result_

    def max_uploads_global_set(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.global.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.global.set", list(params))
        return result_

    def max_uploads_set(self, *params: Any) -> Any:
        """Calls `throttle.max_uploads.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.max_uploads.set", list(params))
        return result_

    def min_downloads(self, *params: Any) -> Any:
        """Calls `throttle.min_downloads`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_downloads", list(params))
        return result_

    def min_downloads_set(self, *params: Any) -> Any:
        """Calls `throttle.min_downloads.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_downloads.set", list(params))
        return result_

    def min_peers_normal(self, *params: Any) -> Any:
        """Calls `throttle.min_peers.normal`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_peers.normal", list(params))
        return result_

    def min_peers_normal_set(self, *params: Any) -> Any:
        """Calls `throttle.min_peers.normal.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_peers.normal.set", list(params))
        return result_

    def min_peers_seed(self, *params: Any) -> Any:
        """Calls `throttle.min_peers.seed`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_peers.seed", list(params))
        return result_

    def min_peers_seed_set(self, *params: Any) -> Any:
        """Calls `throttle.min_peers.seed.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_peers.seed.set", list(params))
        return result_

    def min_uploads(self, *params: Any) -> Any:
        """Calls `throttle.min_uploads`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_uploads", list(params))
        return result_

    def min_uploads_set(self, *params: Any) -> Any:
        """Calls `throttle.min_uploads.set`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.min_uploads.set", list(params))
        return result_

    def unchoked_downloads(self, *params: Any) -> Any:
        """Calls `throttle.unchoked_downloads`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.unchoked_downloads", list(params))
        return result_

    def unchoked_uploads(self, *params: Any) -> Any:
        """Calls `throttle.unchoked_uploads`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.unchoked_uploads", list(params))
        return result_

    def up(self, *params: Any) -> Any:
        """Calls `throttle.up`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.up", list(params))
        return result_

    def up_max(self, *params: Any) -> Any:
        """Calls `throttle.up.max`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.up.max", list(params))
        return result_

    def up_rate(self, *params: Any) -> Any:
        """Calls `throttle.up.rate`.

        The signature is unknown.
        """
        result_: Any = self._call("throttle.up.rate", list(params))
        return result_


class TrackersMethods:
    """The methods `trackers.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def disable(self, *params: Any) -> Any:
        """Calls `trackers.disable`.

        The signature is unknown.
        """
        result_: Any = self._call("trackers.disable", list(params))
        return result_

    def enable(self, *params: Any) -> Any:
        """Calls `trackers.enable`.

        The signature is unknown.
        """
        result_: Any = self._call("trackers.enable", list(params))
        return result_

    def numwant(self, *params: Any) -> Any:
        """Calls `trackers.numwant`.

        The signature is unknown.
        """
        result_: Any = self._call("trackers.numwant", list(params))
        return result_

    def numwant_set(self, *params: Any) -> Any:
        """Calls `trackers.numwant.set`.

        The signature is unknown.
        """
        result_: Any = self._call("trackers.numwant.set", list(params))
        return result_

    def use_udp(self, *params: Any) -> Any:
        """Calls `trackers.use_udp`.

        The signature is unknown.
        """
        result_: Any = self._call("trackers.use_udp", list(params))
        return result_

    def use_udp_set(self, *params: Any) -> Any:
        """Calls `trackers.use_udp.set`.

        The signature is unknown.
        """
        result_: Any = self._call("trackers.use_udp.set", list(params))
        return result_


class UiMethods:
    """The methods `ui.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def current_view(self, *params: Any) -> Any:
        """Calls `ui.current_view`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.current_view", list(params))
        return result_

    def current_view_set(self, *params: Any) -> Any:
        """Calls `ui.current_view.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.current_view.set", list(params))
        return result_

    def input_history_clear(self, *params: Any) -> Any:
        """Calls `ui.input.history.clear`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.input.history.clear", list(params))
        return result_

    def input_history_size(self, *params: Any) -> Any:
        """Calls `ui.input.history.size`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.input.history.size", list(params))
        return result_

    def input_history_size_set(self, *params: Any) -> Any:
        """Calls `ui.input.history.size.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.input.history.size.set", list(params))
        return result_

    def throttle_global_step_large(self, *params: Any) -> Any:
        """Calls `ui.throttle.global.step.large`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.throttle.global.step.large", list(params))
        return result_

    def throttle_global_step_large_set(self, *params: Any) -> Any:
        """Calls `ui.throttle.global.step.large.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.throttle.global.step.large.set", list(params))
        return result_

    def throttle_global_step_medium(self, *params: Any) -> Any:
        """Calls `ui.throttle.global.step.medium`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.throttle.global.step.medium", list(params))
        return result_

    def throttle_global_step_medium_set(self, *params: Any) -> Any:
        """Calls `ui.throttle.global.step.medium.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.throttle.global.step.medium.set", list(params))
        return result_

    def throttle_global_step_small(self, *params: Any) -> Any:
        """Calls `ui.throttle.global.step.small`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.throttle.global.step.small", list(params))
        return result_

    def throttle_global_step_small_set(self, *params: Any) -> Any:
        """Calls `ui.throttle.global.step.small.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.throttle.global.step.small.set", list(params))
        return result_

    def torrent_list_layout(self, *params: Any) -> Any:
        """Calls `ui.torrent_list.layout`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.torrent_list.layout", list(params))
        return result_

    def torrent_list_layout_set(self, *params: Any) -> Any:
        """Calls `ui.torrent_list.layout.set`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.torrent_list.layout.set", list(params))
        return result_

    def unfocus_download(self, *params: Any) -> Any:
        """Calls `ui.unfocus_download`.

        The signature is unknown.
        """
        result_: Any = self._call("ui.unfocus_download", list(params))
        return result_


class ViewMethods:
    """The methods `view.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def add(self, *params: Any) -> Any:
        """Calls `view.add`.

        The signature is unknown.
        """
        result_: Any = self._call("view.add", list(params))
        return result_

    def event_added(self, *params: Any) -> Any:
        """Calls `view.event_added`.

        The signature is unknown.
        """
        result_: Any = self._call("view.event_added", list(params))
        return result_

    def event_removed(self, *params: Any) -> Any:
        """Calls `view.event_removed`.

        The signature is unknown.
        """
        result_: Any = self._call("view.event_removed", list(params))
        return result_

    def filter_(self, *params: Any) -> Any:
        """Calls `view.filter`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter", list(params))
        return result_

    def filter_temp(self, *params: Any) -> Any:
        """Calls `view.filter.temp`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter.temp", list(params))
        return result_

    def filter_temp_excluded(self, *params: Any) -> Any:
        """Calls `view.filter.temp.excluded`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter.temp.excluded", list(params))
        return result_

    def filter_temp_excluded_set(self, *params: Any) -> Any:
        """Calls `view.filter.temp.excluded.set`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter.temp.excluded.set", list(params))
        return result_

    def filter_temp_log(self, *params: Any) -> Any:
        """Calls `view.filter.temp.log`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter.temp.log", list(params))
        return result_

    def filter_temp_log_set(self, *params: Any) -> Any:
        """Calls `view.filter.temp.log.set`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter.temp.log.set", list(params))
        return result_

    def filter_all(self, *params: Any) -> Any:
        """Calls `view.filter_all`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter_all", list(params))
        return result_

    def filter_download(self, *params: Any) -> Any:
        """Calls `view.filter_download`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter_download", list(params))
        return result_

    def filter_on(self, *params: Any) -> Any:
        """Calls `view.filter_on`.

        The signature is unknown.
        """
        result_: Any = self._call("view.filter_on", list(params))
        return result_

    def list_(self, *params: Any) -> Any:
        """Calls `view.list`.

        The signature is unknown.
        """
        result_: Any = self._call("view.list", list(params))
        return result_

    def persistent(self, *params: Any) -> Any:
        """Calls `view.persistent`.

        The signature is unknown.
        """
        result_: Any = self._call("view.persistent", list(params))
        return result_

    def set_(self, *params: Any) -> Any:
        """Calls `view.set`.

        The signature is unknown.
        """
        result_: Any = self._call("view.set", list(params))
        return result_

    def set_not_visible(self, *params: Any) -> Any:
        """Calls `view.set_not_visible`.

        The signature is unknown.
        """
        result_: Any = self._call("view.set_not_visible", list(params))
        return result_

    def set_visible(self, *params: Any) -> Any:
        """Calls `view.set_visible`.

        The signature is unknown.
        """
        result_: Any = self._call("view.set_visible", list(params))
        return result_

    def size(self, *params: Any) -> Any:
        """Calls `view.size`.

        The signature is unknown.
        """
        result_: Any = self._call("view.size", list(params))
        return result_

    def size_not_visible(self, *params: Any) -> Any:
        """Calls `view.size_not_visible`.

        The signature is unknown.
        """
        result_: Any = self._call("view.size_not_visible", list(params))
        return result_

    def sort(self, *params: Any) -> Any:
        """Calls `view.sort`.

        The signature is unknown.
        """
        result_: Any = self._call("view.sort", list(params))
        return result_

    def sort_current(self, *params: Any) -> Any:
        """Calls `view.sort_current`.

        The signature is unknown.
        """
        result_: Any = self._call("view.sort_current", list(params))
        return result_

    def sort_new(self, *params: Any) -> Any:
        """Calls `view.sort_new`.

        The signature is unknown.
        """
        result_: Any = self._call("view.sort_new", list(params))
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
        self.choke_group = ChokeGroupMethods(self._call)
        self.convert = ConvertMethods(self._call)
        self.d = DMethods(self._call)
        self.dht = DhtMethods(self._call)
        self.directory = DirectoryMethods(self._call)
        self.elapsed = ElapsedMethods(self._call)
        self.encoding = EncodingMethods(self._call)
        self.event = EventMethods(self._call)
        self.execute = ExecuteMethods(self._call)
        self.f = FMethods(self._call)
        self.fi = FiMethods(self._call)
        self.file = FileMethods(self._call)
        self.group = GroupMethods(self._call)
        self.group2 = Group2Methods(self._call)
        self.ip_tables = IpTablesMethods(self._call)
        self.ipv4_filter = Ipv4FilterMethods(self._call)
        self.keys = KeysMethods(self._call)
        self.load = LoadMethods(self._call)
        self.log = LogMethods(self._call)
        self.math = MathMethods(self._call)
        self.method = MethodMethods(self._call)
        self.network = NetworkMethods(self._call)
        self.p = PMethods(self._call)
        self.pieces = PiecesMethods(self._call)
        self.protocol = ProtocolMethods(self._call)
        self.ratio = RatioMethods(self._call)
        self.scheduler = SchedulerMethods(self._call)
        self.session = SessionMethods(self._call)
        self.strings = StringsMethods(self._call)
        self.system = SystemMethods(self._call)
        self.t = TMethods(self._call)
        self.throttle = ThrottleMethods(self._call)
        self.trackers = TrackersMethods(self._call)
        self.ui = UiMethods(self._call)
        self.view = ViewMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()

    def add_peer(self, *params: Any) -> Any:
        """Calls `add_peer`.

        The signature is unknown.
        """
        result_: Any = self._call("add_peer", list(params))
        return result_

    def and_(self, *params: Any) -> Any:
        """Calls `and`.

        The signature is unknown.
        """
        result_: Any = self._call("and", list(params))
        return result_

    def bind(self, *params: Any) -> Any:
        """Calls `bind`.

        The signature is unknown.
        """
        result_: Any = self._call("bind", list(params))
        return result_

    def branch(self, *params: Any) -> Any:
        """Calls `branch`.

        The signature is unknown.
        """
        result_: Any = self._call("branch", list(params))
        return result_

    def cat(self, *params: Any) -> Any:
        """Calls `cat`.

        The signature is unknown.
        """
        result_: Any = self._call("cat", list(params))
        return result_

    def catch(self, *params: Any) -> Any:
        """Calls `catch`.

        The signature is unknown.
        """
        result_: Any = self._call("catch", list(params))
        return result_

    def check_hash(self, *params: Any) -> Any:
        """Calls `check_hash`.

        The signature is unknown.
        """
        result_: Any = self._call("check_hash", list(params))
        return result_

    def close_low_diskspace(self, *params: Any) -> Any:
        """Calls `close_low_diskspace`.

        The signature is unknown.
        """
        result_: Any = self._call("close_low_diskspace", list(params))
        return result_

    def close_untied(self, *params: Any) -> Any:
        """Calls `close_untied`.

        The signature is unknown.
        """
        result_: Any = self._call("close_untied", list(params))
        return result_

    def compare(self, *params: Any) -> Any:
        """Calls `compare`.

        The signature is unknown.
        """
        result_: Any = self._call("compare", list(params))
        return result_

    def connection_leech(self, *params: Any) -> Any:
        """Calls `connection_leech`.

        The signature is unknown.
        """
        result_: Any = self._call("connection_leech", list(params))
        return result_

    def connection_seed(self, *params: Any) -> Any:
        """Calls `connection_seed`.

        The signature is unknown.
        """
        result_: Any = self._call("connection_seed", list(params))
        return result_

    def dht_2(self, *params: Any) -> Any:
        """Calls `dht`.

        The signature is unknown.
        """
        result_: Any = self._call("dht", list(params))
        return result_

    def dht_port(self, *params: Any) -> Any:
        """Calls `dht_port`.

        The signature is unknown.
        """
        result_: Any = self._call("dht_port", list(params))
        return result_

    def directory_2(self, *params: Any) -> Any:
        """Calls `directory`.

        The signature is unknown.
        """
        result_: Any = self._call("directory", list(params))
        return result_

    def download_list(self, *params: Any) -> Any:
        """Calls `download_list`.

        The signature is unknown.
        """
        result_: Any = self._call("download_list", list(params))
        return result_

    def download_rate(self, *params: Any) -> Any:
        """Calls `download_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("download_rate", list(params))
        return result_

    def encoding_list(self, *params: Any) -> Any:
        """Calls `encoding_list`.

        The signature is unknown.
        """
        result_: Any = self._call("encoding_list", list(params))
        return result_

    def encryption(self, *params: Any) -> Any:
        """Calls `encryption`.

        The signature is unknown.
        """
        result_: Any = self._call("encryption", list(params))
        return result_

    def equal(self, *params: Any) -> Any:
        """Calls `equal`.

        The signature is unknown.
        """
        result_: Any = self._call("equal", list(params))
        return result_

    def execute_2(self, *params: Any) -> Any:
        """Calls `execute`.

        The signature is unknown.
        """
        result_: Any = self._call("execute", list(params))
        return result_

    def execute2(self, *params: Any) -> Any:
        """Calls `execute2`.

        The signature is unknown.
        """
        result_: Any = self._call("execute2", list(params))
        return result_

    def false(self, *params: Any) -> Any:
        """Calls `false`.

        The signature is unknown.
        """
        result_: Any = self._call("false", list(params))
        return result_

    def greater(self, *params: Any) -> Any:
        """Calls `greater`.

        The signature is unknown.
        """
        result_: Any = self._call("greater", list(params))
        return result_

    def if_(self, *params: Any) -> Any:
        """Calls `if`.

        The signature is unknown.
        """
        result_: Any = self._call("if", list(params))
        return result_

    def import_(self, *params: Any) -> Any:
        """Calls `import`.

        The signature is unknown.
        """
        result_: Any = self._call("import", list(params))
        return result_

    def ip(self, *params: Any) -> Any:
        """Calls `ip`.

        The signature is unknown.
        """
        result_: Any = self._call("ip", list(params))
        return result_

    def key_layout(self, *params: Any) -> Any:
        """Calls `key_layout`.

        The signature is unknown.
        """
        result_: Any = self._call("key_layout", list(params))
        return result_

    def less(self, *params: Any) -> Any:
        """Calls `less`.

        The signature is unknown.
        """
        result_: Any = self._call("less", list(params))
        return result_

    def match_(self, *params: Any) -> Any:
        """Calls `match`.

        The signature is unknown.
        """
        result_: Any = self._call("match", list(params))
        return result_

    def max_downloads(self, *params: Any) -> Any:
        """Calls `max_downloads`.

        The signature is unknown.
        """
        result_: Any = self._call("max_downloads", list(params))
        return result_

    def max_downloads_div(self, *params: Any) -> Any:
        """Calls `max_downloads_div`.

        The signature is unknown.
        """
        result_: Any = self._call("max_downloads_div", list(params))
        return result_

    def max_downloads_global(self, *params: Any) -> Any:
        """Calls `max_downloads_global`.

        The signature is unknown.
        """
        result_: Any = self._call("max_downloads_global", list(params))
        return result_

    def max_memory_usage(self, *params: Any) -> Any:
        """Calls `max_memory_usage`.

        The signature is unknown.
        """
        result_: Any = self._call("max_memory_usage", list(params))
        return result_

    def max_peers(self, *params: Any) -> Any:
        """Calls `max_peers`.

        The signature is unknown.
        """
        result_: Any = self._call("max_peers", list(params))
        return result_

    def max_peers_seed(self, *params: Any) -> Any:
        """Calls `max_peers_seed`.

        The signature is unknown.
        """
        result_: Any = self._call("max_peers_seed", list(params))
        return result_

    def max_uploads(self, *params: Any) -> Any:
        """Calls `max_uploads`.

        The signature is unknown.
        """
        result_: Any = self._call("max_uploads", list(params))
        return result_

    def max_uploads_div(self, *params: Any) -> Any:
        """Calls `max_uploads_div`.

        The signature is unknown.
        """
        result_: Any = self._call("max_uploads_div", list(params))
        return result_

    def max_uploads_global(self, *params: Any) -> Any:
        """Calls `max_uploads_global`.

        The signature is unknown.
        """
        result_: Any = self._call("max_uploads_global", list(params))
        return result_

    def min_downloads(self, *params: Any) -> Any:
        """Calls `min_downloads`.

        The signature is unknown.
        """
        result_: Any = self._call("min_downloads", list(params))
        return result_

    def min_peers(self, *params: Any) -> Any:
        """Calls `min_peers`.

        The signature is unknown.
        """
        result_: Any = self._call("min_peers", list(params))
        return result_

    def min_peers_seed(self, *params: Any) -> Any:
        """Calls `min_peers_seed`.

        The signature is unknown.
        """
        result_: Any = self._call("min_peers_seed", list(params))
        return result_

    def min_uploads(self, *params: Any) -> Any:
        """Calls `min_uploads`.

        The signature is unknown.
        """
        result_: Any = self._call("min_uploads", list(params))
        return result_

    def not_(self, *params: Any) -> Any:
        """Calls `not`.

        The signature is unknown.
        """
        result_: Any = self._call("not", list(params))
        return result_

    def on_ratio(self, *params: Any) -> Any:
        """Calls `on_ratio`.

        The signature is unknown.
        """
        result_: Any = self._call("on_ratio", list(params))
        return result_

    def or_(self, *params: Any) -> Any:
        """Calls `or`.

        The signature is unknown.
        """
        result_: Any = self._call("or", list(params))
        return result_

    def port_random(self, *params: Any) -> Any:
        """Calls `port_random`.

        The signature is unknown.
        """
        result_: Any = self._call("port_random", list(params))
        return result_

    def port_range(self, *params: Any) -> Any:
        """Calls `port_range`.

        The signature is unknown.
        """
        result_: Any = self._call("port_range", list(params))
        return result_

    def print_(self, *params: Any) -> Any:
        """Calls `print`.

        The signature is unknown.
        """
        result_: Any = self._call("print", list(params))
        return result_

    def proxy_address(self, *params: Any) -> Any:
        """Calls `proxy_address`.

        The signature is unknown.
        """
        result_: Any = self._call("proxy_address", list(params))
        return result_

    def remove_untied(self, *params: Any) -> Any:
        """Calls `remove_untied`.

        The signature is unknown.
        """
        result_: Any = self._call("remove_untied", list(params))
        return result_

    def scgi_local(self, *params: Any) -> Any:
        """Calls `scgi_local`.

        The signature is unknown.
        """
        result_: Any = self._call("scgi_local", list(params))
        return result_

    def scgi_port(self, *params: Any) -> Any:
        """Calls `scgi_port`.

        The signature is unknown.
        """
        result_: Any = self._call("scgi_port", list(params))
        return result_

    def schedule(self, *params: Any) -> Any:
        """Calls `schedule`.

        The signature is unknown.
        """
        result_: Any = self._call("schedule", list(params))
        return result_

    def schedule2(self, *params: Any) -> Any:
        """Calls `schedule2`.

        The signature is unknown.
        """
        result_: Any = self._call("schedule2", list(params))
        return result_

    def schedule_remove(self, *params: Any) -> Any:
        """Calls `schedule_remove`.

        The signature is unknown.
        """
        result_: Any = self._call("schedule_remove", list(params))
        return result_

    def schedule_remove2(self, *params: Any) -> Any:
        """Calls `schedule_remove2`.

        The signature is unknown.
        """
        result_: Any = self._call("schedule_remove2", list(params))
        return result_

    def session_2(self, *params: Any) -> Any:
        """Calls `session`.

        The signature is unknown.
        """
        result_: Any = self._call("session", list(params))
        return result_

    def start_tied(self, *params: Any) -> Any:
        """Calls `start_tied`.

        The signature is unknown.
        """
        result_: Any = self._call("start_tied", list(params))
        return result_

    def stop_untied(self, *params: Any) -> Any:
        """Calls `stop_untied`.

        The signature is unknown.
        """
        result_: Any = self._call("stop_untied", list(params))
        return result_

    def to_date(self, *params: Any) -> Any:
        """Calls `to_date`.

        The signature is unknown.
        """
        result_: Any = self._call("to_date", list(params))
        return result_

    def to_elapsed_time(self, *params: Any) -> Any:
        """Calls `to_elapsed_time`.

        The signature is unknown.
        """
        result_: Any = self._call("to_elapsed_time", list(params))
        return result_

    def to_gm_date(self, *params: Any) -> Any:
        """Calls `to_gm_date`.

        The signature is unknown.
        """
        result_: Any = self._call("to_gm_date", list(params))
        return result_

    def to_gm_time(self, *params: Any) -> Any:
        """Calls `to_gm_time`.

        The signature is unknown.
        """
        result_: Any = self._call("to_gm_time", list(params))
        return result_

    def to_kb(self, *params: Any) -> Any:
        """Calls `to_kb`.

        The signature is unknown.
        """
        result_: Any = self._call("to_kb", list(params))
        return result_

    def to_mb(self, *params: Any) -> Any:
        """Calls `to_mb`.

        The signature is unknown.
        """
        result_: Any = self._call("to_mb", list(params))
        return result_

    def to_throttle(self, *params: Any) -> Any:
        """Calls `to_throttle`.

        The signature is unknown.
        """
        result_: Any = self._call("to_throttle", list(params))
        return result_

    def to_time(self, *params: Any) -> Any:
        """Calls `to_time`.

        The signature is unknown.
        """
        result_: Any = self._call("to_time", list(params))
        return result_

    def to_xb(self, *params: Any) -> Any:
        """Calls `to_xb`.

        The signature is unknown.
        """
        result_: Any = self._call("to_xb", list(params))
        return result_

    def torrent_list_layout(self, *params: Any) -> Any:
        """Calls `torrent_list_layout`.

        The signature is unknown.
        """
        result_: Any = self._call("torrent_list_layout", list(params))
        return result_

    def try_(self, *params: Any) -> Any:
        """Calls `try`.

        The signature is unknown.
        """
        result_: Any = self._call("try", list(params))
        return result_

    def try_import(self, *params: Any) -> Any:
        """Calls `try_import`.

        The signature is unknown.
        """
        result_: Any = self._call("try_import", list(params))
        return result_

    def upload_rate(self, *params: Any) -> Any:
        """Calls `upload_rate`.

        The signature is unknown.
        """
        result_: Any = self._call("upload_rate", list(params))
        return result_

    def value(self, *params: Any) -> Any:
        """Calls `value`.

        The signature is unknown.
        """
        result_: Any = self._call("value", list(params))
        return result_
