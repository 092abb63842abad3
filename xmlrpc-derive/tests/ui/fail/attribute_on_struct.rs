use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
struct Service;

fn main() {}
