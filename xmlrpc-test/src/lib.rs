#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(html_root_url = "https://docs.rs/xmlrpc-test/0.1.0")]

pub mod blocking;
mod broken;
mod caller;
mod contract;
mod expectation;
mod place;
mod recorder;
mod recording;
mod replay;
mod server;
pub mod shape;
mod table;

pub use crate::broken::Broken;
pub use crate::caller::MockCaller;
pub use crate::contract::{assert_serves, check_description};
pub use crate::expectation::{Expectation, On, When};
pub use crate::recorder::{REDACTED, Recorder, RecorderService};
pub use crate::recording::{Recording, RecordingError};
pub use crate::replay::{Replay, ReplayError, ReplayService};
pub use crate::server::MockServer;
pub use crate::table::ReceivedCall;
