//! Answers `system.multicall`: several calls in one request.
//!
//! Its parameter is an array of structs `{methodName, params}`, its result an array with an
//! entry for each: an array that holds the one result, or a struct `{faultCode, faultString}`.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::task::Poll;

use crate::fault::Fault;
use crate::message::{self, Call, Params};
use crate::read_options::{Limits, ReadOptions};
use crate::rpc::{BoxFuture, Context, Reply};
use crate::value::RawValue;

/// Names the method: `system.multicall`.
pub const NAME: &str = "system.multicall";

/// Answers a `system.multicall`, each entry through `dispatch`. At most `concurrency` of them run at
/// a time; the results are in the order of the entries.
///
/// An entry that is malformed, that calls `system.multicall` again or whose method faults is
/// answered with a fault of its own and does not disturb the others. More entries than
/// [`Limits::max_multicall`] are refused as a whole.
///
/// All results together have to fit into [`Dialect::max_len`](crate::Dialect::max_len). The first
/// one that does not fit beside the others becomes a fault, and the calls after it are not made,
/// since their results might be lost, too. A result that is too long by itself becomes a fault, and
/// the other calls are made.
pub async fn dispatch_entries<'a>(
    call: &Call<'_>,
    cx: &Context,
    limits: &Limits,
    concurrency: usize,
    mut dispatch: impl FnMut(Call<'static>) -> BoxFuture<'a, Reply>,
) -> Reply {
    let (entries,): (Vec<RawValue<'_>>,) = match call.params().decode() {
        Ok(params) => params,
        Err(error) => return Reply::fault(error),
    };
    if entries.len() > limits.max_multicall {
        return Reply::fault(Fault::new(
            Fault::INVALID_PARAMS,
            format!(
                "system.multicall takes at most {} calls, found {}",
                limits.max_multicall,
                entries.len()
            ),
        ));
    }
    let mut results = Vec::with_capacity(entries.len());
    let mut room = Room::new(cx.dialect().max_len, entries.len());
    let mut begun = VecDeque::new();
    let mut entries = entries.iter();
    loop {
        // an entry that is done waits for those before it, so that this bounds the replies, too
        while begun.len() < concurrency.max(1)
            && let Some(entry) = entries.next()
        {
            begun.push_back(match self::entry(entry, call.params().options()) {
                Ok(_) if room.full => {
                    Entry::Done(Reply::fault(no_room(cx, "the call was not made")))
                }
                Ok(inner) => Entry::Running(dispatch(inner)),
                Err(fault) => Entry::Done(Reply::fault(fault)),
            });
        }
        match first(&mut begun).await {
            Some(reply) => results.push(room.take(&reply, cx)),
            None => return Reply::value_with(&results, cx.dialect()),
        }
    }
}

/// An entry whose call was begun.
enum Entry<'a> {
    Running(BoxFuture<'a, Reply>),
    Done(Reply),
}

/// The reply to the first of the entries, while all of them run; `None` if there is none.
async fn first(begun: &mut VecDeque<Entry<'_>>) -> Option<Reply> {
    poll_fn(|cx| {
        for entry in &mut *begun {
            if let Entry::Running(running) = entry
                && let Poll::Ready(reply) = running.as_mut().poll(cx)
            {
                *entry = Entry::Done(reply);
            }
        }
        match begun.pop_front() {
            None => Poll::Ready(None),
            Some(Entry::Done(reply)) => Poll::Ready(Some(reply)),
            Some(running) => {
                begun.push_front(running);
                Poll::Pending
            }
        }
    })
    .await
}

/// The bytes that the response may have.
struct Room {
    limit: usize,
    used: usize,
    /// Entries to come.
    entries: usize,
    /// A result did not fit beside the others.
    full: bool,
}

/// What a response has around its results, at the most.
const ENVELOPE: usize = 512;
/// What a fault of ours takes, at the most.
const FAULT: usize = 384;

impl Room {
    fn new(limit: usize, entries: usize) -> Self {
        Self {
            limit,
            used: ENVELOPE,
            entries,
            full: false,
        }
    }

    /// What the next entry may take. A fault for each one behind it is set aside, but never more
    /// than half of all: many results are smaller than a fault.
    fn left(&self) -> usize {
        let behind = self.entries.saturating_sub(1).saturating_mul(FAULT);
        let set_aside = behind.min(self.limit / 2);
        self.limit
            .saturating_sub(self.used)
            .saturating_sub(set_aside)
    }

    /// The entry of the result, or a fault for what does not fit.
    fn take(&mut self, reply: &Reply, cx: &Context) -> RawValue<'static> {
        let mut entry = result(reply, cx);
        if entry.get().len() > self.left() {
            let fault = match reply.as_fault() {
                Some(fault) => message::shortened(fault, FAULT / 2),
                None => {
                    self.full = true;
                    no_room(cx, "the result does not fit")
                }
            };
            entry = message::fault_value(&fault, cx.dialect());
        }
        self.used = self.used.saturating_add(entry.get().len());
        self.entries -= 1;
        entry
    }
}

#[cold]
fn no_room(cx: &Context, what: &str) -> Fault {
    let limit = cx.dialect().max_len;
    Fault::new(
        Fault::INTERNAL_ERROR,
        format!("{what}: more than {limit} bytes in a document"),
    )
}

/// The call that an entry stands for.
fn entry(entry: &RawValue<'_>, options: &ReadOptions) -> Result<Call<'static>, Fault> {
    let (name, params) = message::decode_entry(entry, options)?;
    if name == NAME {
        return Err(Fault::new(
            Fault::INVALID_REQUEST,
            "system.multicall cannot be called by system.multicall",
        ));
    }
    Ok(Call::new(name, Params::from_array(params, options)?))
}

/// The entry of the result.
fn result(reply: &Reply, cx: &Context) -> RawValue<'static> {
    match (reply.raw_value(), reply.as_fault()) {
        (Some(value), _) => RawValue::array_of_one(value),
        (None, fault) => {
            let internal = Fault::internal_error();
            message::fault_value(fault.unwrap_or(&internal), cx.dialect())
        }
    }
}
