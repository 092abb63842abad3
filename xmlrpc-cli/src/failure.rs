//! Why a command failed, and the exit code of each kind.

use std::process::ExitCode;

use xmlrpc_client::TransportError;
use xmlrpc_core::{CallError, Fault};

use crate::cli::Global;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The server answered with a fault; `shown` if it is in the output already.
    Fault {
        fault: Fault,
        hint: Option<String>,
        shown: bool,
    },
    /// The command line, or a file that it names.
    Usage(String),
    /// No answer: the connection, the time.
    Transport(String),
    /// The answer is not XML-RPC.
    NotXmlRpc(String),
    /// A check found something; it is in the output.
    Found,
    /// Nobody reads the output any more.
    Pipe,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// What a failed call means.
    pub(crate) fn of_call(error: &CallError) -> Self {
        match error {
            CallError::Fault(fault, _) | CallError::OtherFault(fault, _) => Self::Fault {
                fault: fault.clone(),
                hint: None,
                shown: false,
            },
            CallError::Encode(error) => Self::Usage(format!("the call cannot be written: {error}")),
            CallError::Decode(error) => Self::NotXmlRpc(format!(
                "the answer cannot be read: {error} (`-v` shows it)"
            )),
            error => {
                let Some(transport) = TransportError::of(error) else {
                    return Self::Transport(error.to_string());
                };
                if transport.is_html() {
                    return Self::NotXmlRpc(page(transport));
                }
                let mut message = transport.to_string();
                // the chain ends in what the system said
                let mut source = std::error::Error::source(transport);
                let mut last = None;
                while let Some(error) = source {
                    last = Some(error.to_string());
                    source = error.source();
                }
                if let Some(last) = last
                    && !message.contains(&last)
                {
                    message = format!("{message}: {last}");
                }
                if transport.status() == Some(404) {
                    message.push_str(match transport.url() {
                        Some(url) if url.ends_with("/RPC2") => {
                            "; is the path another one, such as `/`?"
                        }
                        _ => "; is the path another one, such as `/RPC2`?",
                    });
                }
                if transport.is_too_large() {
                    message.push_str("; `--max-response` sets another limit");
                }
                // the head of an answer came, and the rest of it did not
                let is_cut =
                    transport.is_broken() || transport.is_timeout() || transport.is_too_large();
                if !is_cut && (transport.is_not_xmlrpc() || transport.status().is_some()) {
                    Self::NotXmlRpc(message)
                } else {
                    Self::Transport(message)
                }
            }
        }
    }

    /// The text for standard error.
    pub(crate) fn message(&self, global: &Global) -> Option<String> {
        match self {
            Self::Fault {
                shown: true, hint, ..
            } => hint.clone(),
            Self::Fault { fault, hint, .. } => {
                let text = printable(&fault.to_string());
                Some(match hint {
                    Some(hint) if !global.quiet => format!("{text}\n{hint}"),
                    _ => text,
                })
            }
            Self::Usage(message) | Self::Transport(message) | Self::NotXmlRpc(message) => {
                Some(format!("xmlrpc: {}", printable(message)))
            }
            Self::Found | Self::Pipe => None,
        }
    }

    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Fault { .. } => 1,
            Self::Usage(_) => 2,
            Self::Transport(_) => 3,
            Self::NotXmlRpc(_) => 4,
            Self::Found => 5,
            Self::Pipe => 0,
        })
    }
}

/// A page for people: its title says most.
fn page(error: &TransportError) -> String {
    let body = String::from_utf8_lossy(error.body());
    let lower = body.to_ascii_lowercase();
    let title = lower.find("<title").and_then(|at| {
        let start = at + lower[at..].find('>')? + 1;
        let end = start + lower[start..].find("</title")?;
        body.get(start..end)
    });
    let status = error
        .status()
        .map(|status| format!("HTTP {status}, "))
        .unwrap_or_default();
    let title = title
        .map(|title| format!(", <title>{}</title>", title.trim()))
        .unwrap_or_default();
    format!("the server sent an HTML page ({status}text/html{title}); is the path right?")
}

/// Text of strangers for a terminal: no control characters but ends of lines.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}
