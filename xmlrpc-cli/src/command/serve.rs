//! Listening, until somebody says stop.

use std::sync::Arc;

use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Reply};
use xmlrpc_core::{Fault, Value};
use xmlrpc_server::Server;

use crate::cli::Global;
use crate::connection::{dialect, read_options};
use crate::failure::Failure;

/// Answers every call, whatever its name.
pub(crate) trait Answer: Send + Sync + 'static {
    fn answer(
        &self,
        method: String,
        params: Vec<Value>,
    ) -> impl Future<Output = Result<Value, Fault>> + Send;
}

struct Everything<A>(Arc<A>);

impl<A: Answer> Dispatch for Everything<A> {
    fn methods(&self) -> Vec<&Method> {
        Vec::new()
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
        Box::pin(async move {
            let params = match call.params().decode() {
                Ok(params) => params,
                Err(error) => return Reply::fault(error),
            };
            let outcome = self.0.answer(call.method().to_owned(), params).await;
            match outcome {
                Ok(value) => Reply::value_with(&value, cx.dialect()),
                Err(fault) => Reply::fault(fault),
            }
        })
    }
}

/// Serves at every path, until Ctrl-C. `system.*` is answered like everything else.
pub(crate) async fn run(
    global: &Global,
    listen: &str,
    answer: Arc<impl Answer>,
) -> Result<(), Failure> {
    let bound = Server::new()
        .any_path()
        .introspection(false)
        .check_content_type(false)
        .multicall(true)
        .dialect(dialect(global))
        .read_options(read_options(global))
        .fallback_service(Everything(answer))
        .bind(listen)
        .await
        .map_err(|error| Failure::Usage(format!("--listen {listen}: {error}")))?;
    if let Ok(address) = bound.local_addr() {
        eprintln!("listening on http://{address}/ (Ctrl-C ends it)");
    }
    let stop = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    bound
        .serve_with_shutdown(stop)
        .await
        .map_err(|error| Failure::Transport(error.to_string()))
}
