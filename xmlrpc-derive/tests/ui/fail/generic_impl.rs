use xmlrpc_core::xmlrpc_service;

struct Store<T>(T);

#[xmlrpc_service]
impl<T> Store<T> {
    fn len(&self) -> u32 {
        0
    }
}

fn main() {}
