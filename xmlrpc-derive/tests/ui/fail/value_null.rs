use xmlrpc_core::value;

fn main() {
    let _ = value!([1, null]);
    let _ = value!({"a": null});
    let _ = value!(null);
}
