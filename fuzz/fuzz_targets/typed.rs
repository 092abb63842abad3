#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| xmlrpc_fuzz::targets::typed(data));
