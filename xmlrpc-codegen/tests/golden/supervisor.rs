//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use xmlrpc_core::{Struct, Value};

/// The methods `supervisor.*`.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Supervisor {
    /// Update the config for a running process from config file.
    ///
    /// @param string name         name of process group to add
    ///
    /// @return boolean result     true if successful
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.addProcessGroup")]
    async fn add_process_group(&self, name: &str) -> bool;

    /// Clear all process log files
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array ()`.
    #[xmlrpc(name = "supervisor.clearAllProcessLogs")]
    async fn clear_all_process_logs(&self) -> Vec<Value>;

    /// Clear the main log.
    ///
    /// @return boolean result always returns True unless error
    ///
    /// Wire signature: `boolean ()`.
    #[xmlrpc(name = "supervisor.clearLog")]
    async fn clear_log(&self) -> bool;

    /// Clear the stdout and stderr logs for the named process and
    /// reopen them.
    ///
    /// @param string name   The name of the process (or 'group:name')
    ///
    /// @return boolean result      Always True unless error
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.clearProcessLog")]
    async fn clear_process_log(&self, name: &str) -> bool;

    /// Clear the stdout and stderr logs for the named process and
    /// reopen them.
    ///
    /// @param string name   The name of the process (or 'group:name')
    ///
    /// @return boolean result      Always True unless error
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.clearProcessLogs")]
    async fn clear_process_logs(&self, name: &str) -> bool;

    /// Return the version of the RPC API used by supervisord
    ///
    /// @return string version id
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getAPIVersion")]
    async fn get_api_version(&self) -> String;

    /// Get info about all available process configurations. Each struct
    /// represents a single process (i.e. groups get flattened).
    ///
    /// @return array result  An array of process config info structs
    ///
    /// Wire signature: `array ()`.
    #[xmlrpc(name = "supervisor.getAllConfigInfo")]
    async fn get_all_config_info(&self) -> Vec<Value>;

    /// Get info about all processes
    ///
    /// @return array result  An array of process status results
    ///
    /// Wire signature: `array ()`.
    #[xmlrpc(name = "supervisor.getAllProcessInfo")]
    async fn get_all_process_info(&self) -> Vec<Value>;

    /// Return identifying string of supervisord
    ///
    /// @return string identifier identifying string
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getIdentification")]
    async fn get_identification(&self) -> String;

    /// Return the PID of supervisord
    ///
    /// @return int PID
    ///
    /// Wire signature: `int ()`.
    #[xmlrpc(name = "supervisor.getPID")]
    async fn get_pid(&self) -> i32;

    /// Get info about a process named name
    ///
    /// @param string name The name of the process (or 'group:name')
    ///
    /// @return struct result     A structure containing data about the process
    ///
    /// Wire signature: `struct (string)`.
    #[xmlrpc(name = "supervisor.getProcessInfo")]
    async fn get_process_info(&self, name: &str) -> Struct;

    /// Return current state of supervisord as a struct
    ///
    /// @return struct A struct with keys int statecode, string statename
    ///
    /// Wire signature: `struct ()`.
    #[xmlrpc(name = "supervisor.getState")]
    async fn get_state(&self) -> Struct;

    /// Return the version of the supervisor package in use by supervisord
    ///
    /// @return string version id
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getSupervisorVersion")]
    async fn get_supervisor_version(&self) -> String;

    /// Return the version of the RPC API used by supervisord
    ///
    /// @return string version id
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getVersion")]
    async fn get_version(&self) -> String;

    /// Read length bytes from the main log starting at offset
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (int, int)`.
    #[xmlrpc(name = "supervisor.readLog")]
    async fn read_log(&self, offset: i32, length: i32) -> String;

    /// Read length bytes from the main log starting at offset
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (int, int)`.
    #[xmlrpc(name = "supervisor.readMainLog")]
    async fn read_main_log(&self, offset: i32, length: i32) -> String;

    /// Read length bytes from name's stdout log starting at offset
    ///
    /// @param string name        the name of the process (or 'group:name')
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (string, int, int)`.
    #[xmlrpc(name = "supervisor.readProcessLog")]
    async fn read_process_log(&self, name: &str, offset: i32, length: i32) -> String;

    /// Read length bytes from name's stderr log starting at offset
    ///
    /// @param string name        the name of the process (or 'group:name')
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (string, int, int)`.
    #[xmlrpc(name = "supervisor.readProcessStderrLog")]
    async fn read_process_stderr_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> String;

    /// Read length bytes from name's stdout log starting at offset
    ///
    /// @param string name        the name of the process (or 'group:name')
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (string, int, int)`.
    #[xmlrpc(name = "supervisor.readProcessStdoutLog")]
    async fn read_process_stdout_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> String;

    /// Reload the configuration.
    ///
    /// The result contains three arrays containing names of process
    /// groups:
    ///
    /// \* `added` gives the process groups that have been added
    ///
    /// \* `changed` gives the process groups whose contents have
    /// changed
    ///
    /// \* `removed` gives the process groups that are no longer
    /// in the configuration
    ///
    /// @return array result  \[\[added, changed, removed\]\]
    ///
    /// Wire signature: `array ()`.
    #[xmlrpc(name = "supervisor.reloadConfig")]
    async fn reload_config(&self) -> Vec<Value>;

    /// Remove a stopped process from the active configuration.
    ///
    /// @param string name         name of process group to remove
    ///
    /// @return boolean result     Indicates whether the removal was successful
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.removeProcessGroup")]
    async fn remove_process_group(&self, name: &str) -> bool;

    /// Restart the supervisor process
    ///
    /// @return boolean result  always return True unless error
    ///
    /// Wire signature: `boolean ()`.
    #[xmlrpc(name = "supervisor.restart")]
    async fn restart(&self) -> bool;

    /// Send a string of chars to the stdin of the process name.
    /// If non-7-bit data is sent (unicode), it is encoded to utf-8
    /// before being sent to the process' stdin.  If chars is not a
    /// string or is not unicode, raise INCORRECT_PARAMETERS.  If the
    /// process is not running, raise NOT_RUNNING.  If the process'
    /// stdin cannot accept input (e.g. it was closed by the child
    /// process), raise NO_FILE.
    ///
    /// @param string name        The process name to send to (or 'group:name')
    ///
    /// @param string chars       The character data to send to the process
    ///
    /// @return boolean result    Always return True unless error
    ///
    /// Wire signature: `boolean (string, string)`.
    #[xmlrpc(name = "supervisor.sendProcessStdin")]
    async fn send_process_stdin(&self, name: &str, chars: &str) -> bool;

    /// Send an event that will be received by event listener
    /// subprocesses subscribing to the RemoteCommunicationEvent.
    ///
    /// @param  string  type  String for the "type" key in the event header
    ///
    /// @param  string  data  Data for the event body
    ///
    /// @return boolean       Always return True unless error
    ///
    /// Wire signature: `boolean (string, string)`.
    #[xmlrpc(name = "supervisor.sendRemoteCommEvent")]
    async fn send_remote_comm_event(&self, r#type: &str, data: &str) -> bool;

    /// Shut down the supervisor process
    ///
    /// @return boolean result always returns True unless error
    ///
    /// Wire signature: `boolean ()`.
    #[xmlrpc(name = "supervisor.shutdown")]
    async fn shutdown(&self) -> bool;

    /// Send a signal to all processes in the process list
    ///
    /// @param string signal  Signal to send, as name ('HUP') or number ('1')
    ///
    /// @return array         An array of process status info structs
    ///
    /// Wire signature: `array (string)`.
    #[xmlrpc(name = "supervisor.signalAllProcesses")]
    async fn signal_all_processes(&self, signal: &str) -> Vec<Value>;

    /// Send an arbitrary UNIX signal to the process named by name
    ///
    /// @param string name    Name of the process to signal (or 'group:name')
    ///
    /// @param string signal  Signal to send, as name ('HUP') or number ('1')
    ///
    /// @return boolean
    ///
    /// Wire signature: `boolean (string, string)`.
    #[xmlrpc(name = "supervisor.signalProcess")]
    async fn signal_process(&self, name: &str, signal: &str) -> bool;

    /// Send a signal to all processes in the group named 'name'
    ///
    /// @param string name    The group name
    ///
    /// @param string signal  Signal to send, as name ('HUP') or number ('1')
    ///
    /// @return array
    ///
    /// Wire signature: `array (string, string)`.
    #[xmlrpc(name = "supervisor.signalProcessGroup")]
    async fn signal_process_group(&self, name: &str, signal: &str) -> Vec<Value>;

    /// Start all processes listed in the configuration file
    ///
    /// @param boolean wait    Wait for each process to be fully started
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array (boolean)`.
    #[xmlrpc(name = "supervisor.startAllProcesses")]
    async fn start_all_processes(&self, wait: bool) -> Vec<Value>;

    /// Start a process
    ///
    /// @param string name Process name (or ``group:name``, or ``group:\*``)
    ///
    /// @param boolean wait Wait for process to be fully started
    ///
    /// @return boolean result     Always true unless error
    ///
    /// Wire signature: `boolean (string, boolean)`.
    #[xmlrpc(name = "supervisor.startProcess")]
    async fn start_process(&self, name: &str, wait: bool) -> bool;

    /// Start all processes in the group named 'name'
    ///
    /// @param string name     The group name
    ///
    /// @param boolean wait    Wait for each process to be fully started
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array (string, boolean)`.
    #[xmlrpc(name = "supervisor.startProcessGroup")]
    async fn start_process_group(&self, name: &str, wait: bool) -> Vec<Value>;

    /// Stop all processes in the process list
    ///
    /// @param  boolean wait   Wait for each process to be fully stopped
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array (boolean)`.
    #[xmlrpc(name = "supervisor.stopAllProcesses")]
    async fn stop_all_processes(&self, wait: bool) -> Vec<Value>;

    /// Stop a process named by name
    ///
    /// @param string name  The name of the process to stop (or 'group:name')
    ///
    /// @param boolean wait        Wait for the process to be fully stopped
    ///
    /// @return boolean result     Always return True unless error
    ///
    /// Wire signature: `boolean (string, boolean)`.
    #[xmlrpc(name = "supervisor.stopProcess")]
    async fn stop_process(&self, name: &str, wait: bool) -> bool;

    /// Stop all processes in the process group named 'name'
    ///
    /// @param string name     The group name
    ///
    /// @param boolean wait    Wait for each process to be fully stopped
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array (string, boolean)`.
    #[xmlrpc(name = "supervisor.stopProcessGroup")]
    async fn stop_process_group(&self, name: &str, wait: bool) -> Vec<Value>;

    /// Provides a more efficient way to tail the (stdout) log than
    /// readProcessStdoutLog().  Use readProcessStdoutLog() to read
    /// chunks and tailProcessStdoutLog() to tail.
    ///
    /// Requests (length) bytes from the (name)'s log, starting at
    /// (offset).  If the total log size is greater than (offset +
    /// length), the overflow flag is set and the (offset) is
    /// automatically increased to position the buffer at the end of
    /// the log.  If less than (length) bytes are available, the
    /// maximum number of available bytes will be returned.  (offset)
    /// returned is always the last offset in the log +1.
    ///
    /// @param string name         the name of the process (or 'group:name')
    ///
    /// @param int offset          offset to start reading from
    ///
    /// @param int length          maximum number of bytes to return
    ///
    /// @return array result       \[string bytes, int offset, bool overflow\]
    ///
    /// Wire signature: `array (string, int, int)`.
    #[xmlrpc(name = "supervisor.tailProcessLog")]
    async fn tail_process_log(&self, name: &str, offset: i32, length: i32) -> Vec<Value>;

    /// Provides a more efficient way to tail the (stderr) log than
    /// readProcessStderrLog().  Use readProcessStderrLog() to read
    /// chunks and tailProcessStderrLog() to tail.
    ///
    /// Requests (length) bytes from the (name)'s log, starting at
    /// (offset).  If the total log size is greater than (offset +
    /// length), the overflow flag is set and the (offset) is
    /// automatically increased to position the buffer at the end of
    /// the log.  If less than (length) bytes are available, the
    /// maximum number of available bytes will be returned.  (offset)
    /// returned is always the last offset in the log +1.
    ///
    /// @param string name         the name of the process (or 'group:name')
    ///
    /// @param int offset          offset to start reading from
    ///
    /// @param int length          maximum number of bytes to return
    ///
    /// @return array result       \[string bytes, int offset, bool overflow\]
    ///
    /// Wire signature: `array (string, int, int)`.
    #[xmlrpc(name = "supervisor.tailProcessStderrLog")]
    async fn tail_process_stderr_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Vec<Value>;

    /// Provides a more efficient way to tail the (stdout) log than
    /// readProcessStdoutLog().  Use readProcessStdoutLog() to read
    /// chunks and tailProcessStdoutLog() to tail.
    ///
    /// Requests (length) bytes from the (name)'s log, starting at
    /// (offset).  If the total log size is greater than (offset +
    /// length), the overflow flag is set and the (offset) is
    /// automatically increased to position the buffer at the end of
    /// the log.  If less than (length) bytes are available, the
    /// maximum number of available bytes will be returned.  (offset)
    /// returned is always the last offset in the log +1.
    ///
    /// @param string name         the name of the process (or 'group:name')
    ///
    /// @param int offset          offset to start reading from
    ///
    /// @param int length          maximum number of bytes to return
    ///
    /// @return array result       \[string bytes, int offset, bool overflow\]
    ///
    /// Wire signature: `array (string, int, int)`.
    #[xmlrpc(name = "supervisor.tailProcessStdoutLog")]
    async fn tail_process_stdout_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Vec<Value>;
}
