//! Made by `xmlrpc generate` from api.json. Regenerate it, or take it over and edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Value, XmlRpcFault, XmlRpcType};

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
    async fn add_process_group(&self, name: &str) -> Result<bool, SupervisorFault>;

    /// Clear all process log files
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array ()`.
    #[xmlrpc(name = "supervisor.clearAllProcessLogs")]
    async fn clear_all_process_logs(&self) -> Result<Vec<Value>, SupervisorFault>;

    /// Clear the main log.
    ///
    /// @return boolean result always returns True unless error
    ///
    /// Wire signature: `boolean ()`.
    #[xmlrpc(name = "supervisor.clearLog")]
    async fn clear_log(&self) -> Result<bool, SupervisorFault>;

    /// Clear the stdout and stderr logs for the named process and
    /// reopen them.
    ///
    /// @param string name   The name of the process (or 'group:name')
    ///
    /// @return boolean result      Always True unless error
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.clearProcessLog")]
    async fn clear_process_log(&self, name: &str) -> Result<bool, SupervisorFault>;

    /// Clear the stdout and stderr logs for the named process and
    /// reopen them.
    ///
    /// @param string name   The name of the process (or 'group:name')
    ///
    /// @return boolean result      Always True unless error
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.clearProcessLogs")]
    async fn clear_process_logs(&self, name: &str) -> Result<bool, SupervisorFault>;

    /// Return the version of the RPC API used by supervisord
    ///
    /// @return string version id
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getAPIVersion", idempotent)]
    async fn get_api_version(&self) -> Result<String, SupervisorFault>;

    /// Get info about all available process configurations. Each struct
    /// represents a single process (i.e. groups get flattened).
    ///
    /// @return array result  An array of process config info structs
    ///
    /// Wire signature: `array ()`.
    #[xmlrpc(name = "supervisor.getAllConfigInfo", idempotent)]
    async fn get_all_config_info(&self) -> Result<Vec<Value>, SupervisorFault>;

    /// Get info about all processes
    ///
    /// @return array result  An array of process status results
    ///
    /// Wire signature: `ProcessInfo[] ()`.
    #[xmlrpc(name = "supervisor.getAllProcessInfo", idempotent)]
    async fn get_all_process_info(&self) -> Result<Vec<ProcessInfo>, SupervisorFault>;

    /// Return identifying string of supervisord
    ///
    /// @return string identifier identifying string
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getIdentification", idempotent)]
    async fn get_identification(&self) -> Result<String, SupervisorFault>;

    /// Return the PID of supervisord
    ///
    /// @return int PID
    ///
    /// Wire signature: `int ()`.
    #[xmlrpc(name = "supervisor.getPID", idempotent)]
    async fn get_pid(&self) -> Result<i32, SupervisorFault>;

    /// Get info about a process named name
    ///
    /// @param string name The name of the process (or 'group:name')
    ///
    /// @return struct result     A structure containing data about the process
    ///
    /// Wire signature: `ProcessInfo (string)`.
    #[xmlrpc(name = "supervisor.getProcessInfo", idempotent)]
    async fn get_process_info(&self, name: &str) -> Result<ProcessInfo, SupervisorFault>;

    /// Return current state of supervisord as a struct
    ///
    /// @return struct A struct with keys int statecode, string statename
    ///
    /// Wire signature: `State ()`.
    #[xmlrpc(name = "supervisor.getState", idempotent)]
    async fn get_state(&self) -> Result<State, SupervisorFault>;

    /// Return the version of the supervisor package in use by supervisord
    ///
    /// @return string version id
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getSupervisorVersion", idempotent)]
    async fn get_supervisor_version(&self) -> Result<String, SupervisorFault>;

    /// Return the version of the RPC API used by supervisord
    ///
    /// @return string version id
    ///
    /// Wire signature: `string ()`.
    #[xmlrpc(name = "supervisor.getVersion", idempotent)]
    async fn get_version(&self) -> Result<String, SupervisorFault>;

    /// Read length bytes from the main log starting at offset
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (int, int)`.
    #[xmlrpc(name = "supervisor.readLog", idempotent)]
    async fn read_log(
        &self,
        offset: i32,
        length: i32,
    ) -> Result<String, SupervisorFault>;

    /// Read length bytes from the main log starting at offset
    ///
    /// @param int offset         offset to start reading from.
    ///
    /// @param int length         number of bytes to read from the log.
    ///
    /// @return string result     Bytes of log
    ///
    /// Wire signature: `string (int, int)`.
    #[xmlrpc(name = "supervisor.readMainLog", idempotent)]
    async fn read_main_log(
        &self,
        offset: i32,
        length: i32,
    ) -> Result<String, SupervisorFault>;

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
    #[xmlrpc(name = "supervisor.readProcessLog", idempotent)]
    async fn read_process_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<String, SupervisorFault>;

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
    #[xmlrpc(name = "supervisor.readProcessStderrLog", idempotent)]
    async fn read_process_stderr_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<String, SupervisorFault>;

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
    #[xmlrpc(name = "supervisor.readProcessStdoutLog", idempotent)]
    async fn read_process_stdout_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<String, SupervisorFault>;

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
    async fn reload_config(&self) -> Result<Vec<Value>, SupervisorFault>;

    /// Remove a stopped process from the active configuration.
    ///
    /// @param string name         name of process group to remove
    ///
    /// @return boolean result     Indicates whether the removal was successful
    ///
    /// Wire signature: `boolean (string)`.
    #[xmlrpc(name = "supervisor.removeProcessGroup")]
    async fn remove_process_group(&self, name: &str) -> Result<bool, SupervisorFault>;

    /// Restart the supervisor process
    ///
    /// @return boolean result  always return True unless error
    ///
    /// Wire signature: `boolean ()`.
    #[xmlrpc(name = "supervisor.restart")]
    async fn restart(&self) -> Result<bool, SupervisorFault>;

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
    async fn send_process_stdin(
        &self,
        name: &str,
        chars: &str,
    ) -> Result<bool, SupervisorFault>;

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
    async fn send_remote_comm_event(
        &self,
        r#type: &str,
        data: &str,
    ) -> Result<bool, SupervisorFault>;

    /// Shut down the supervisor process
    ///
    /// @return boolean result always returns True unless error
    ///
    /// Wire signature: `boolean ()`.
    #[xmlrpc(name = "supervisor.shutdown")]
    async fn shutdown(&self) -> Result<bool, SupervisorFault>;

    /// Send a signal to all processes in the process list
    ///
    /// @param string signal  Signal to send, as name ('HUP') or number ('1')
    ///
    /// @return array         An array of process status info structs
    ///
    /// Wire signature: `array (string)`.
    #[xmlrpc(name = "supervisor.signalAllProcesses")]
    async fn signal_all_processes(
        &self,
        signal: &str,
    ) -> Result<Vec<Value>, SupervisorFault>;

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
    async fn signal_process(
        &self,
        name: &str,
        signal: &str,
    ) -> Result<bool, SupervisorFault>;

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
    async fn signal_process_group(
        &self,
        name: &str,
        signal: &str,
    ) -> Result<Vec<Value>, SupervisorFault>;

    /// Start all processes listed in the configuration file
    ///
    /// @param boolean wait    Wait for each process to be fully started
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array (boolean)`.
    #[xmlrpc(name = "supervisor.startAllProcesses")]
    async fn start_all_processes(
        &self,
        wait: bool,
    ) -> Result<Vec<Value>, SupervisorFault>;

    /// Start a process
    ///
    /// @param string name Process name (or ``group:name``, or ``group:\*``)
    ///
    /// @param boolean wait Wait for process to be fully started
    ///
    /// @return boolean result     Always true unless error
    ///
    /// Wire signature: `boolean (string, boolean?)`.
    #[xmlrpc(name = "supervisor.startProcess")]
    async fn start_process(
        &self,
        name: &str,
        wait: Option<bool>,
    ) -> Result<bool, SupervisorFault>;

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
    async fn start_process_group(
        &self,
        name: &str,
        wait: bool,
    ) -> Result<Vec<Value>, SupervisorFault>;

    /// Stop all processes in the process list
    ///
    /// @param  boolean wait   Wait for each process to be fully stopped
    ///
    /// @return array result   An array of process status info structs
    ///
    /// Wire signature: `array (boolean)`.
    #[xmlrpc(name = "supervisor.stopAllProcesses")]
    async fn stop_all_processes(
        &self,
        wait: bool,
    ) -> Result<Vec<Value>, SupervisorFault>;

    /// Stop a process named by name
    ///
    /// @param string name  The name of the process to stop (or 'group:name')
    ///
    /// @param boolean wait        Wait for the process to be fully stopped
    ///
    /// @return boolean result     Always return True unless error
    ///
    /// Wire signature: `boolean (string, boolean?)`.
    #[xmlrpc(name = "supervisor.stopProcess")]
    async fn stop_process(
        &self,
        name: &str,
        wait: Option<bool>,
    ) -> Result<bool, SupervisorFault>;

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
    async fn stop_process_group(
        &self,
        name: &str,
        wait: bool,
    ) -> Result<Vec<Value>, SupervisorFault>;

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
    /// Wire signature: `[string, int, boolean] (string, int, int)`.
    #[xmlrpc(name = "supervisor.tailProcessLog", idempotent)]
    async fn tail_process_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<(String, i32, bool), SupervisorFault>;

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
    /// Wire signature: `[string, int, boolean] (string, int, int)`.
    #[xmlrpc(name = "supervisor.tailProcessStderrLog", idempotent)]
    async fn tail_process_stderr_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<(String, i32, bool), SupervisorFault>;

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
    /// Wire signature: `[string, int, boolean] (string, int, int)`.
    #[xmlrpc(name = "supervisor.tailProcessStdoutLog", idempotent)]
    async fn tail_process_stdout_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<(String, i32, bool), SupervisorFault>;
}

/// `ProcessInfo`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ProcessInfo {
    /// `name`.
    pub name: String,
    /// `group`.
    pub group: String,
    /// `start`.
    pub start: i64,
    /// `stop`.
    pub stop: i64,
    /// `now`.
    pub now: i64,
    /// `state`.
    pub state: i32,
    /// `statename`.
    pub statename: String,
    /// `spawnerr`.
    pub spawnerr: String,
    /// `exitstatus`.
    pub exitstatus: i32,
    /// `logfile`.
    pub logfile: String,
    /// `stdout_logfile`.
    pub stdout_logfile: String,
    /// `stderr_logfile`.
    pub stderr_logfile: String,
    /// `pid`.
    pub pid: i32,
    /// `description`.
    pub description: String,
}

/// `State`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct State {
    /// `statecode`.
    pub statecode: i32,
    /// `statename`.
    pub statename: String,
}

/// What a call may fail with; the text is that of the server.
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
#[derive(Clone, Debug, PartialEq, Eq, XmlRpcFault)]
pub enum SupervisorFault {
    /// Fault 1.
    #[fault(code = 1i32)]
    UnknownMethod(String),
    /// Fault 2.
    #[fault(code = 2i32)]
    IncorrectParameters(String),
    /// Fault 3.
    #[fault(code = 3i32)]
    BadArguments(String),
    /// Fault 4.
    #[fault(code = 4i32)]
    SignatureUnsupported(String),
    /// Fault 6.
    #[fault(code = 6i32)]
    ShutdownState(String),
    /// Fault 10.
    #[fault(code = 10i32)]
    BadName(String),
    /// Fault 11.
    #[fault(code = 11i32)]
    BadSignal(String),
    /// Fault 20.
    #[fault(code = 20i32)]
    NoFile(String),
    /// Fault 21.
    #[fault(code = 21i32)]
    NotExecutable(String),
    /// Fault 30.
    #[fault(code = 30i32)]
    Failed(String),
    /// Fault 40.
    #[fault(code = 40i32)]
    AbnormalTermination(String),
    /// Fault 50.
    #[fault(code = 50i32)]
    SpawnError(String),
    /// Fault 60.
    #[fault(code = 60i32)]
    AlreadyStarted(String),
    /// Fault 70.
    #[fault(code = 70i32)]
    NotRunning(String),
    /// Fault 80.
    #[fault(code = 80i32)]
    Success(String),
    /// Fault 90.
    #[fault(code = 90i32)]
    AlreadyAdded(String),
    /// Fault 91.
    #[fault(code = 91i32)]
    StillRunning(String),
    /// Fault 92.
    #[fault(code = 92i32)]
    CantReread(String),
}

impl ::core::fmt::Display for SupervisorFault {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::UnknownMethod(text)
            | Self::IncorrectParameters(text)
            | Self::BadArguments(text)
            | Self::SignatureUnsupported(text)
            | Self::ShutdownState(text)
            | Self::BadName(text)
            | Self::BadSignal(text)
            | Self::NoFile(text)
            | Self::NotExecutable(text)
            | Self::Failed(text)
            | Self::AbnormalTermination(text)
            | Self::SpawnError(text)
            | Self::AlreadyStarted(text)
            | Self::NotRunning(text)
            | Self::Success(text)
            | Self::AlreadyAdded(text)
            | Self::StillRunning(text)
            | Self::CantReread(text) => f.write_str(text),
        }
    }
}

impl ::core::error::Error for SupervisorFault {}
