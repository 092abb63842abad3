//! A server as part of an axum application.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::response::IntoResponse;
use axum::routing::any_service;
use tower_layer::Layer;
use tower_service::Service;

use crate::error::BuildError;
use crate::http::XmlRpcService;
use crate::serve::Peer;
use crate::server::{Built, Server};

impl<H> Server<H>
where
    H: Layer<XmlRpcService>,
    H::Service: Service<Request, Response: IntoResponse, Error = Infallible, Future: Send>
        + Clone
        + Send
        + Sync
        + 'static,
{
    /// Makes an axum router that answers on the paths of this server, to merge with others.
    ///
    /// Serve the application with [`serve`](crate::serve), which keeps the timeouts and the limit
    /// on connections. (`axum::serve` of version 0.8 has none: it waits for ever for the rest of a
    /// request head, and gives no response to clients that half-close after their request. Do not
    /// expose it to the internet without a proxy in front.) The settings of
    /// this server that [`ServeOptions`](crate::ServeOptions) has, too, have no effect here. The
    /// [HTTP layers](Self::http_layer) are around its own routes alone, applied once: what they
    /// count or limit holds for all paths together.
    ///
    /// # Examples
    ///
    /// ```
    /// use axum::{Router, routing::get};
    /// use xmlrpc_server::Server;
    ///
    /// let methods = Server::new().method("add", |a: i32, b: i32| a + b);
    /// let app: Router = Router::new()
    ///     .route("/health", get(async || "ok"))
    ///     .merge(methods.into_router());
    /// ```
    ///
    /// # Panics
    ///
    /// When the server cannot be built, as axum's own routers do;
    /// [`try_into_router`](Self::try_into_router) gives the error instead.
    #[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
    pub fn into_router<S>(self) -> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        match self.try_into_router() {
            Ok(router) => router,
            Err(error) => panic!("{error}"),
        }
    }

    /// Makes an axum router as [`into_router`](Self::into_router) does, or returns an error.
    ///
    /// # Errors
    ///
    /// As [`into_service`](Self::into_service).
    #[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
    pub fn try_into_router<S>(self) -> Result<Router<S>, BuildError>
    where
        S: Clone + Send + Sync + 'static,
    {
        let Built {
            routes,
            http,
            rpc,
            http_layer,
            ..
        } = self.build()?;
        // one service for all paths, so that they share its budget and the state of the layers; it
        // finds the path again by itself, for `nest` takes off what the router is nested at
        let paths: Vec<_> = routes.router_paths().map(str::to_owned).collect();
        let service = WithPeer(http_layer.layer(XmlRpcService::new(routes, http, rpc)));
        Ok(paths.iter().fold(Router::new(), |router, path| {
            router.route(path, any_service(service.clone()))
        }))
    }
}

/// Hands on who the peer is, if axum was told to find out.
#[derive(Clone)]
struct WithPeer<S>(S);

impl<S: Service<Request>> Service<Request> for WithPeer<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request) -> S::Future {
        if let Some(&ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() {
            request.extensions_mut().insert(Peer(peer));
        }
        self.0.call(request)
    }
}
