use xmlrpc_core::value;

fn main() {
    let _ = value!({a: 1});
    let _ = value!({"a": 1, b: [2]});
    let _ = value!({"a" => 1});
    let _ = value!({"a" = 1});
}
