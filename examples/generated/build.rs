//! Generates `$OUT_DIR/api.rs`, without a network.

fn main() -> Result<(), xmlrpc_codegen::Error> {
    // made by `xmlrpc describe http://127.0.0.1:9001/RPC2 --json > api.json`
    xmlrpc_codegen::Builder::new()
        .overrides_file("xmlrpc.toml")
        .compile("api.json")?;
    Ok(())
}
