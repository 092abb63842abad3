use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use xmlrpc_core::XmlRpcType;

#[derive(Serialize, Deserialize, XmlRpcType)]
enum Totals {
    None,
    ByYear(BTreeMap<u16, f64>),
    ByMonth { totals: Vec<Option<BTreeMap<u8, f64>>> },
}

fn main() {}
