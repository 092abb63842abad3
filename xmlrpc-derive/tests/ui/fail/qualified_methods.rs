use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    unsafe fn erase(&self);
    extern "C" fn call(&self);
    const fn answer(&self) -> i32;
}

fn main() {}
