//! How much, and for how long: the limits of what requests and calls may cost.

use std::time::Duration;

use xmlrpc_core::Limits;

use crate::server::Server;

impl<H> Server<H> {
    /// Sets the limits within which requests are read: depth, length of a method's name, calls in a
    /// `system.multicall`. Default: those of [`Limits::default`].
    pub fn limits(mut self, limits: Limits) -> Self {
        self.rpc.reading.limits = limits;
        self
    }

    /// Limits how long a call may take, its time in layers and queues included. Default: no limit.
    ///
    /// When the time is over, the method's future is dropped at its next `await`, and the call is
    /// answered with the fault [`DEADLINE`](xmlrpc_core::Fault::DEADLINE). A method can have a
    /// shorter limit of its own (`#[xmlrpc(timeout = "5s")]`); both find it in
    /// [`Context::deadline`](xmlrpc_core::rpc::Context::deadline). All calls of a
    /// `system.multicall` together have one such time.
    ///
    /// A blocking method cannot be stopped: its caller is answered, and its thread stays in use
    /// until it returns.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.rpc.work.call_timeout = Some(timeout);
        self
    }

    /// Limits how many calls run at a time. Default: no limit but that of connections.
    ///
    /// Further calls are answered with the fault [`BUSY`](xmlrpc_core::Fault::BUSY); there is no
    /// queue. Calls of `system.*` do not count. A method can have a limit of its own
    /// (`#[xmlrpc(concurrency = 4)]`).
    pub fn max_calls(mut self, calls: usize) -> Self {
        self.rpc.work.max_calls = Some(calls);
        self
    }

    /// Limits how many threads blocking methods run on at a time. Default: 64.
    ///
    /// A method declared as blocking (`#[xmlrpc(blocking)]`, or
    /// [`Method::with_blocking`](xmlrpc_core::rpc::Method::with_blocking)) runs on a thread of
    /// tokio's blocking pool, where it does not keep other calls from being answered. More calls
    /// than there are threads wait in a [queue](Self::blocking_queue).
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::Method;
    /// use xmlrpc_server::Server;
    ///
    /// let report = Method::new("report").with_blocking();
    /// let server = Server::new()
    ///     .method(report, |year: i32| {
    ///         std::thread::sleep(std::time::Duration::from_millis(10));
    ///         format!("the report of {year}")
    ///     })
    ///     .blocking_threads(16)
    ///     .blocking_queue(100);
    /// ```
    pub fn blocking_threads(mut self, threads: usize) -> Self {
        self.rpc.work.blocking_threads = threads;
        self
    }

    /// Limits how many calls of blocking methods wait for a thread. Default: 256.
    ///
    /// Further calls are answered with the fault [`BUSY`](xmlrpc_core::Fault::BUSY). The time in
    /// the queue counts towards the call's time limit.
    pub fn blocking_queue(mut self, calls: usize) -> Self {
        self.rpc.work.blocking_queue = calls;
        self
    }

    /// Limits how many calls of a `system.multicall` run at a time. Default: 1, one after the
    /// other.
    ///
    /// Results come in the order of the calls. Calls of one request may then overtake each other:
    /// set it where they do not depend on each other. They run in one task; only
    /// [blocking](Self::blocking_threads) methods use several threads.
    pub fn multicall_concurrency(mut self, calls: usize) -> Self {
        self.rpc.work.multicall_concurrency = calls;
        self
    }

    /// Limits the body of a request, in bytes. Default: 4 MiB. A larger one gets status 413, at once
    /// when its `Content-Length` says so.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.http.max_body = bytes;
        self
    }

    /// Limits the memory that request documents hold over all connections, in bytes. Default:
    /// 256 MiB.
    ///
    /// It counts what has arrived, not what is announced, until a call has ended; the first
    /// 16 KiB of a request are not counted (HTTP/1). When it is used up, the unfinished body that
    /// has held the most for longest gets status 408. When all of it belongs to calls that are
    /// running, a request waits for up to 1 s, and gets status 503 with `Retry-After` then.
    pub fn max_request_memory(mut self, bytes: usize) -> Self {
        self.http.max_request_memory = bytes;
        self
    }

    /// Limits the response, in bytes; a larger result becomes a fault. Default: 64 MiB.
    ///
    /// In a `system.multicall`, the first result that does not fit beside the others becomes a
    /// fault, and the calls behind it are not made.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.http.max_response = bytes;
        self
    }

    /// Limits how long the body of a request may take to arrive. Default: 30 s. The request gets
    /// status 408 then.
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.http.body_timeout = timeout;
        self
    }

    /// Compresses responses of at least this many bytes. Default: 1,400.
    ///
    /// They are compressed for clients that ask for it by `Accept-Encoding`: with gzip, or with
    /// deflate for those that name deflate and do not take gzip. `usize::MAX` switches it off.
    /// Compression can give away a secret that stands beside text that an attacker chooses (BREACH):
    /// switch it off where a response has both.
    #[cfg(feature = "gzip")]
    #[cfg_attr(docsrs, doc(cfg(feature = "gzip")))]
    pub fn compress_responses(mut self, bytes: usize) -> Self {
        self.http.compress_responses = bytes;
        self
    }
}
