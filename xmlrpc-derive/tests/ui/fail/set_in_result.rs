use std::collections::HashSet;

use xmlrpc_core::{Fault, xmlrpc_service};

#[xmlrpc_service]
trait Service {
    async fn tags(&self) -> Result<Option<HashSet<String>>, Fault>;
}

fn main() {}
