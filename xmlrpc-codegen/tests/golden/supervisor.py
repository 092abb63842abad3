"""Made by `xmlrpc generate`. Regenerate it, or take it over and edit."""

from __future__ import annotations

import http.client
import xmlrpc.client
from collections.abc import Callable
from typing import Any


class SupervisorFault(xmlrpc.client.Fault):
    """A fault of the server: `faultCode` and `faultString`."""


_FAULTS: dict[int, type[SupervisorFault]] = {}


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
            known = _FAULTS.get(fault.faultCode, SupervisorFault)
            raise known(fault.faultCode, fault.faultString) from None

    def close(self) -> None:
        self._proxy("close")()


class Supervisor:
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

    def add_process_group(self, name: str) -> bool:
        """Update the config for a running process from config file.

        @param string name         name of process group to add

        @return boolean result     true if successful

        Wire signature: `boolean (string)`.
        """
        result_: bool = self._call("supervisor.addProcessGroup", [name])
        return result_

    def clear_all_process_logs(self) -> list[Any]:
        """Clear all process log files

        @return array result   An array of process status info structs

        Wire signature: `array ()`.
        """
        result_: list[Any] = self._call("supervisor.clearAllProcessLogs", [])
        return result_

    def clear_log(self) -> bool:
        """Clear the main log.

        @return boolean result always returns True unless error

        Wire signature: `boolean ()`.
        """
        result_: bool = self._call("supervisor.clearLog", [])
        return result_

    def clear_process_log(self, name: str) -> bool:
        """Clear the stdout and stderr logs for the named process and
        reopen them.

        @param string name   The name of the process (or 'group:name')

        @return boolean result      Always True unless error

        Wire signature: `boolean (string)`.
        """
        result_: bool = self._call("supervisor.clearProcessLog", [name])
        return result_

    def clear_process_logs(self, name: str) -> bool:
        """Clear the stdout and stderr logs for the named process and
        reopen them.

        @param string name   The name of the process (or 'group:name')

        @return boolean result      Always True unless error

        Wire signature: `boolean (string)`.
        """
        result_: bool = self._call("supervisor.clearProcessLogs", [name])
        return result_

    def get_api_version(self) -> str:
        """Return the version of the RPC API used by supervisord

        @return string version id

        Wire signature: `string ()`.
        """
        result_: str = self._call("supervisor.getAPIVersion", [])
        return result_

    def get_all_config_info(self) -> list[Any]:
        """Get info about all available process configurations. Each struct
        represents a single process (i.e. groups get flattened).

        @return array result  An array of process config info structs

        Wire signature: `array ()`.
        """
        result_: list[Any] = self._call("supervisor.getAllConfigInfo", [])
        return result_

    def get_all_process_info(self) -> list[Any]:
        """Get info about all processes

        @return array result  An array of process status results

        Wire signature: `array ()`.
        """
        result_: list[Any] = self._call("supervisor.getAllProcessInfo", [])
        return result_

    def get_identification(self) -> str:
        """Return identifying string of supervisord

        @return string identifier identifying string

        Wire signature: `string ()`.
        """
        result_: str = self._call("supervisor.getIdentification", [])
        return result_

    def get_pid(self) -> int:
        """Return the PID of supervisord

        @return int PID

        Wire signature: `int ()`.
        """
        result_: int = self._call("supervisor.getPID", [])
        return result_

    def get_process_info(self, name: str) -> dict[str, Any]:
        """Get info about a process named name

        @param string name The name of the process (or 'group:name')

        @return struct result     A structure containing data about the process

        Wire signature: `struct (string)`.
        """
        result_: dict[str, Any] = self._call("supervisor.getProcessInfo", [name])
        return result_

    def get_state(self) -> dict[str, Any]:
        """Return current state of supervisord as a struct

        @return struct A struct with keys int statecode, string statename

        Wire signature: `struct ()`.
        """
        result_: dict[str, Any] = self._call("supervisor.getState", [])
        return result_

    def get_supervisor_version(self) -> str:
        """Return the version of the supervisor package in use by supervisord

        @return string version id

        Wire signature: `string ()`.
        """
        result_: str = self._call("supervisor.getSupervisorVersion", [])
        return result_

    def get_version(self) -> str:
        """Return the version of the RPC API used by supervisord

        @return string version id

        Wire signature: `string ()`.
        """
        result_: str = self._call("supervisor.getVersion", [])
        return result_

    def read_log(self, offset: int, length: int) -> str:
        """Read length bytes from the main log starting at offset

        @param int offset         offset to start reading from.

        @param int length         number of bytes to read from the log.

        @return string result     Bytes of log

        Wire signature: `string (int, int)`.
        """
        result_: str = self._call("supervisor.readLog", [offset, length])
        return result_

    def read_main_log(self, offset: int, length: int) -> str:
        """Read length bytes from the main log starting at offset

        @param int offset         offset to start reading from.

        @param int length         number of bytes to read from the log.

        @return string result     Bytes of log

        Wire signature: `string (int, int)`.
        """
        result_: str = self._call("supervisor.readMainLog", [offset, length])
        return result_

    def read_process_log(self, name: str, offset: int, length: int) -> str:
        """Read length bytes from name's stdout log starting at offset

        @param string name        the name of the process (or 'group:name')

        @param int offset         offset to start reading from.

        @param int length         number of bytes to read from the log.

        @return string result     Bytes of log

        Wire signature: `string (string, int, int)`.
        """
        result_: str = self._call("supervisor.readProcessLog", [name, offset, length])
        return result_

    def read_process_stderr_log(self, name: str, offset: int, length: int) -> str:
        """Read length bytes from name's stderr log starting at offset

        @param string name        the name of the process (or 'group:name')

        @param int offset         offset to start reading from.

        @param int length         number of bytes to read from the log.

        @return string result     Bytes of log

        Wire signature: `string (string, int, int)`.
        """
        result_: str = self._call("supervisor.readProcessStderrLog", [name, offset, length])
        return result_

    def read_process_stdout_log(self, name: str, offset: int, length: int) -> str:
        """Read length bytes from name's stdout log starting at offset

        @param string name        the name of the process (or 'group:name')

        @param int offset         offset to start reading from.

        @param int length         number of bytes to read from the log.

        @return string result     Bytes of log

        Wire signature: `string (string, int, int)`.
        """
        result_: str = self._call("supervisor.readProcessStdoutLog", [name, offset, length])
        return result_

    def reload_config(self) -> list[Any]:
        """Reload the configuration.

        The result contains three arrays containing names of process
        groups:

        * `added` gives the process groups that have been added

        * `changed` gives the process groups whose contents have
        changed

        * `removed` gives the process groups that are no longer
        in the configuration

        @return array result  [[added, changed, removed]]

        Wire signature: `array ()`.
        """
        result_: list[Any] = self._call("supervisor.reloadConfig", [])
        return result_

    def remove_process_group(self, name: str) -> bool:
        """Remove a stopped process from the active configuration.

        @param string name         name of process group to remove

        @return boolean result     Indicates whether the removal was successful

        Wire signature: `boolean (string)`.
        """
        result_: bool = self._call("supervisor.removeProcessGroup", [name])
        return result_

    def restart(self) -> bool:
        """Restart the supervisor process

        @return boolean result  always return True unless error

        Wire signature: `boolean ()`.
        """
        result_: bool = self._call("supervisor.restart", [])
        return result_

    def send_process_stdin(self, name: str, chars: str) -> bool:
        """Send a string of chars to the stdin of the process name.
        If non-7-bit data is sent (unicode), it is encoded to utf-8
        before being sent to the process' stdin.  If chars is not a
        string or is not unicode, raise INCORRECT_PARAMETERS.  If the
        process is not running, raise NOT_RUNNING.  If the process'
        stdin cannot accept input (e.g. it was closed by the child
        process), raise NO_FILE.

        @param string name        The process name to send to (or 'group:name')

        @param string chars       The character data to send to the process

        @return boolean result    Always return True unless error

        Wire signature: `boolean (string, string)`.
        """
        result_: bool = self._call("supervisor.sendProcessStdin", [name, chars])
        return result_

    def send_remote_comm_event(self, type_: str, data: str) -> bool:
        """Send an event that will be received by event listener
        subprocesses subscribing to the RemoteCommunicationEvent.

        @param  string  type  String for the \"type\" key in the event header

        @param  string  data  Data for the event body

        @return boolean       Always return True unless error

        Wire signature: `boolean (string, string)`.
        """
        result_: bool = self._call("supervisor.sendRemoteCommEvent", [type_, data])
        return result_

    def shutdown(self) -> bool:
        """Shut down the supervisor process

        @return boolean result always returns True unless error

        Wire signature: `boolean ()`.
        """
        result_: bool = self._call("supervisor.shutdown", [])
        return result_

    def signal_all_processes(self, signal: str) -> list[Any]:
        """Send a signal to all processes in the process list

        @param string signal  Signal to send, as name ('HUP') or number ('1')

        @return array         An array of process status info structs

        Wire signature: `array (string)`.
        """
        result_: list[Any] = self._call("supervisor.signalAllProcesses", [signal])
        return result_

    def signal_process(self, name: str, signal: str) -> bool:
        """Send an arbitrary UNIX signal to the process named by name

        @param string name    Name of the process to signal (or 'group:name')

        @param string signal  Signal to send, as name ('HUP') or number ('1')

        @return boolean

        Wire signature: `boolean (string, string)`.
        """
        result_: bool = self._call("supervisor.signalProcess", [name, signal])
        return result_

    def signal_process_group(self, name: str, signal: str) -> list[Any]:
        """Send a signal to all processes in the group named 'name'

        @param string name    The group name

        @param string signal  Signal to send, as name ('HUP') or number ('1')

        @return array

        Wire signature: `array (string, string)`.
        """
        result_: list[Any] = self._call("supervisor.signalProcessGroup", [name, signal])
        return result_

    def start_all_processes(self, wait: bool) -> list[Any]:
        """Start all processes listed in the configuration file

        @param boolean wait    Wait for each process to be fully started

        @return array result   An array of process status info structs

        Wire signature: `array (boolean)`.
        """
        result_: list[Any] = self._call("supervisor.startAllProcesses", [wait])
        return result_

    def start_process(self, name: str, wait: bool) -> bool:
        """Start a process

        @param string name Process name (or ``group:name``, or ``group:*``)

        @param boolean wait Wait for process to be fully started

        @return boolean result     Always true unless error

        Wire signature: `boolean (string, boolean)`.
        """
        result_: bool = self._call("supervisor.startProcess", [name, wait])
        return result_

    def start_process_group(self, name: str, wait: bool) -> list[Any]:
        """Start all processes in the group named 'name'

        @param string name     The group name

        @param boolean wait    Wait for each process to be fully started

        @return array result   An array of process status info structs

        Wire signature: `array (string, boolean)`.
        """
        result_: list[Any] = self._call("supervisor.startProcessGroup", [name, wait])
        return result_

    def stop_all_processes(self, wait: bool) -> list[Any]:
        """Stop all processes in the process list

        @param  boolean wait   Wait for each process to be fully stopped

        @return array result   An array of process status info structs

        Wire signature: `array (boolean)`.
        """
        result_: list[Any] = self._call("supervisor.stopAllProcesses", [wait])
        return result_

    def stop_process(self, name: str, wait: bool) -> bool:
        """Stop a process named by name

        @param string name  The name of the process to stop (or 'group:name')

        @param boolean wait        Wait for the process to be fully stopped

        @return boolean result     Always return True unless error

        Wire signature: `boolean (string, boolean)`.
        """
        result_: bool = self._call("supervisor.stopProcess", [name, wait])
        return result_

    def stop_process_group(self, name: str, wait: bool) -> list[Any]:
        """Stop all processes in the process group named 'name'

        @param string name     The group name

        @param boolean wait    Wait for each process to be fully stopped

        @return array result   An array of process status info structs

        Wire signature: `array (string, boolean)`.
        """
        result_: list[Any] = self._call("supervisor.stopProcessGroup", [name, wait])
        return result_

    def tail_process_log(self, name: str, offset: int, length: int) -> list[Any]:
        """Provides a more efficient way to tail the (stdout) log than
        readProcessStdoutLog().  Use readProcessStdoutLog() to read
        chunks and tailProcessStdoutLog() to tail.

        Requests (length) bytes from the (name)'s log, starting at
        (offset).  If the total log size is greater than (offset +
        length), the overflow flag is set and the (offset) is
        automatically increased to position the buffer at the end of
        the log.  If less than (length) bytes are available, the
        maximum number of available bytes will be returned.  (offset)
        returned is always the last offset in the log +1.

        @param string name         the name of the process (or 'group:name')

        @param int offset          offset to start reading from

        @param int length          maximum number of bytes to return

        @return array result       [string bytes, int offset, bool overflow]

        Wire signature: `array (string, int, int)`.
        """
        result_: list[Any] = self._call("supervisor.tailProcessLog", [name, offset, length])
        return result_

    def tail_process_stderr_log(self, name: str, offset: int, length: int) -> list[Any]:
        """Provides a more efficient way to tail the (stderr) log than
        readProcessStderrLog().  Use readProcessStderrLog() to read
        chunks and tailProcessStderrLog() to tail.

        Requests (length) bytes from the (name)'s log, starting at
        (offset).  If the total log size is greater than (offset +
        length), the overflow flag is set and the (offset) is
        automatically increased to position the buffer at the end of
        the log.  If less than (length) bytes are available, the
        maximum number of available bytes will be returned.  (offset)
        returned is always the last offset in the log +1.

        @param string name         the name of the process (or 'group:name')

        @param int offset          offset to start reading from

        @param int length          maximum number of bytes to return

        @return array result       [string bytes, int offset, bool overflow]

        Wire signature: `array (string, int, int)`.
        """
        result_: list[Any] = self._call("supervisor.tailProcessStderrLog", [name, offset, length])
        return result_

    def tail_process_stdout_log(self, name: str, offset: int, length: int) -> list[Any]:
        """Provides a more efficient way to tail the (stdout) log than
        readProcessStdoutLog().  Use readProcessStdoutLog() to read
        chunks and tailProcessStdoutLog() to tail.

        Requests (length) bytes from the (name)'s log, starting at
        (offset).  If the total log size is greater than (offset +
        length), the overflow flag is set and the (offset) is
        automatically increased to position the buffer at the end of
        the log.  If less than (length) bytes are available, the
        maximum number of available bytes will be returned.  (offset)
        returned is always the last offset in the log +1.

        @param string name         the name of the process (or 'group:name')

        @param int offset          offset to start reading from

        @param int length          maximum number of bytes to return

        @return array result       [string bytes, int offset, bool overflow]

        Wire signature: `array (string, int, int)`.
        """
        result_: list[Any] = self._call("supervisor.tailProcessStdoutLog", [name, offset, length])
        return result_
