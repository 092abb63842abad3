//! What is going on, on a terminal, for whatever takes longer than a second.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::Global;
use crate::output::colour;

/// How long nothing is shown.
const QUIET: Duration = Duration::from_secs(1);

/// A line on standard error that goes away again. Clones show the same line; where nobody looks,
/// there is none.
#[derive(Clone, Default)]
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Appears in a second, unless it was cleared by then. Standard error has to be a terminal that
    /// is more than dumb, with nothing else on it.
    pub(crate) fn new(global: &Global, message: String) -> Self {
        let is_wanted = std::io::stderr().is_terminal() && colour::wanted(global.color, true);
        if !is_wanted || global.quiet || global.verbose {
            return Self::default();
        }
        let bar =
            ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()).with_message(message);
        bar.set_style(style("{spinner} {msg} · {elapsed}"));
        let later = bar.clone();
        tokio::spawn(async move {
            tokio::time::sleep(QUIET).await;
            if !later.is_finished() {
                later.set_draw_target(ProgressDrawTarget::stderr());
                later.enable_steady_tick(Duration::from_millis(100));
            }
        });
        Self(Some(bar))
    }

    /// Says what is going on in other words.
    pub(crate) fn says(&self, message: String) {
        if let Some(bar) = &self.0 {
            bar.set_message(message);
        }
    }

    /// Counts to so many calls.
    pub(crate) fn of(&self, calls: u64) {
        if let Some(bar) = &self.0 {
            bar.set_style(style(
                "{spinner} {msg} · {pos} of {len} calls · {elapsed}, about {eta} to go",
            ));
            bar.set_length(calls);
        }
    }

    /// So many calls more were answered.
    pub(crate) fn answered(&self, calls: u64) {
        if let Some(bar) = &self.0 {
            if bar.length().is_none() {
                bar.set_style(style("{spinner} {msg} · {pos} calls · {elapsed}"));
            }
            bar.inc(calls);
        }
    }

    /// So many bytes of a large response have arrived, of so many if that is known.
    pub(crate) fn arrived(&self, bytes: u64, of: Option<u64>) {
        if let Some(bar) = &self.0 {
            bar.set_style(style(match of {
                Some(_) => {
                    "{spinner} {msg} · {bytes} of {total_bytes}, {bytes_per_sec} · {elapsed}"
                }
                None => "{spinner} {msg} · {bytes}, {bytes_per_sec} · {elapsed}",
            }));
            if let Some(of) = of {
                bar.set_length(of);
            }
            bar.set_position(bytes);
        }
    }

    /// Takes the line away, before something else is written.
    pub(crate) fn clear(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}
