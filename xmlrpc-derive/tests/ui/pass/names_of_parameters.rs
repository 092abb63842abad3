//! Parameters may have the names of generated variables and of what the functions are given.

use xmlrpc_core::rpc::Context;
use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    fn server(&self, #[xmlrpc(context)] __cx: &Context, service: i32, call: i32, cx: i32) -> i32;
    async fn client(&self, caller: i32, service: &str, call: &[i32], cx: &[&str]) -> i32;
    fn hidden(&self, __service: i32, __call: i32, __cx: &str, #[xmlrpc(default = 1)] __default: i32);
}

struct Desk;

#[xmlrpc_service]
impl Desk {
    async fn inherent(&self, service: &str, call: i32, #[xmlrpc(context)] context: &Context, cx: i32) -> i32 {
        let _ = (service, context);
        call + cx
    }
}

fn main() {}
