//! Supervisor's methods, the types of its answers, and its faults.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{XmlRpcFault, XmlRpcType, xmlrpc_service};

/// What `xmlrpc generate` makes of a running Supervisor, with the types that it does not tell.
#[xmlrpc_service(client, prefix = "supervisor.", rename_all = "camelCase")]
pub(crate) trait Supervisor {
    /// Whether Supervisor itself is running.
    #[xmlrpc(idempotent)]
    async fn get_state(&self) -> Result<State, SupervisorError>;

    /// All processes, in all groups.
    #[xmlrpc(idempotent)]
    async fn get_all_process_info(&self) -> Result<Vec<ProcessInfo>, SupervisorError>;

    /// One process: its name, or `group:name`.
    #[xmlrpc(idempotent)]
    async fn get_process_info(&self, name: &str) -> Result<ProcessInfo, SupervisorError>;

    /// Starts a process; with `wait`, until it is running.
    async fn start_process(&self, name: &str, wait: bool) -> Result<bool, SupervisorError>;

    /// Stops a process; with `wait`, until it has ended.
    async fn stop_process(&self, name: &str, wait: bool) -> Result<bool, SupervisorError>;

    /// The log from `offset` on, at most `length` bytes; the offset to go on at, and whether there
    /// was more.
    #[xmlrpc(idempotent)]
    async fn tail_process_stdout_log(
        &self,
        name: &str,
        offset: i32,
        length: i32,
    ) -> Result<(String, i32, bool), SupervisorError>;
}

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
pub(crate) struct State {
    pub(crate) statecode: i32,
    pub(crate) statename: String,
}

/// A process; there is more, such as when it started and where its logs are.
#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
pub(crate) struct ProcessInfo {
    pub(crate) name: String,
    pub(crate) group: String,
    pub(crate) statename: String,
    /// What `supervisorctl status` prints, such as `pid 42, uptime 0:00:01`.
    pub(crate) description: String,
    /// 0 when it is not running.
    pub(crate) pid: i32,
    /// Why it could not be started, or nothing.
    pub(crate) spawnerr: String,
    pub(crate) exitstatus: i32,
}

/// Why Supervisor refused. Its text is `NAME: details`.
#[derive(Debug, PartialEq, thiserror::Error, XmlRpcFault)]
pub(crate) enum SupervisorError {
    #[error("{0}")]
    #[fault(code = 1)]
    UnknownMethod(String),
    #[error("{0}")]
    #[fault(code = 2)]
    IncorrectParameters(String),
    #[error("{0}")]
    #[fault(code = 3)]
    BadArguments(String),
    #[error("{0}")]
    #[fault(code = 6)]
    ShuttingDown(String),
    #[error("{0}")]
    #[fault(code = 10)]
    BadName(String),
    #[error("{0}")]
    #[fault(code = 20)]
    NoFile(String),
    #[error("{0}")]
    #[fault(code = 21)]
    NotExecutable(String),
    #[error("{0}")]
    #[fault(code = 30)]
    Failed(String),
    #[error("{0}")]
    #[fault(code = 40)]
    AbnormalTermination(String),
    #[error("{0}")]
    #[fault(code = 50)]
    SpawnError(String),
    #[error("{0}")]
    #[fault(code = 60)]
    AlreadyStarted(String),
    #[error("{0}")]
    #[fault(code = 70)]
    NotRunning(String),
    #[error("{0}")]
    #[fault(code = 90)]
    AlreadyAdded(String),
    #[error("{0}")]
    #[fault(code = 91)]
    StillRunning(String),
    #[error("{0}")]
    #[fault(code = 92)]
    CannotReread(String),
}
