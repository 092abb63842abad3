use std::borrow::Cow;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn greet(&self, name: Cow<'_, str>);
}

fn main() {}
