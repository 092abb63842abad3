use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
async fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {}
