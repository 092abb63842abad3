mod field_of_foreign_type {
    use std::time::Duration;

    use serde::{Deserialize, Serialize};
    use xmlrpc_core::XmlRpcType;

    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Job {
        name: String,
        timeout: Duration,
    }
}

mod set_in_field {
    use std::collections::HashSet;

    use serde::{Deserialize, Serialize};
    use xmlrpc_core::{XmlRpcType, xmlrpc_service};

    #[derive(Serialize, Deserialize, XmlRpcType)]
    struct Article {
        title: String,
        tags: HashSet<String>,
    }

    #[xmlrpc_service]
    trait Service {
        async fn article(&self, id: u32) -> Article;
    }
}

mod map_key_in_variant {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};
    use xmlrpc_core::XmlRpcType;

    #[derive(Serialize, Deserialize, XmlRpcType)]
    enum Totals {
        None,
        ByYear(BTreeMap<u16, f64>),
        ByMonth { totals: Vec<Option<BTreeMap<u8, f64>>> },
    }
}

mod trait_object_in_field {
    use xmlrpc_core::XmlRpcType;

    #[derive(XmlRpcType)]
    struct Job {
        name: String,
        steps: Vec<Option<Box<dyn Fn(u32) -> u32 + Send>>>,
        #[xmlrpc(as = "string")]
        shown: Box<dyn ToString>,
    }
}

mod impl_trait_in_field {
    use xmlrpc_core::XmlRpcType;

    #[derive(XmlRpcType)]
    struct Job {
        steps: impl Iterator,
    }
}

fn main() {}
