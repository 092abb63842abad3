mod set {
    use std::collections::HashSet;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn tags(&self, tags: HashSet<String>);
    }
}

mod set_by_reference {
    use std::collections::HashSet;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn tags(&self, tags: &HashSet<String>);
    }
}

mod set_in_impl {
    use std::collections::HashSet;

    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        fn tags(&self) -> HashSet<String> {
            HashSet::new()
        }
    }
}

mod set_in_result {
    use std::collections::HashSet;

    use xmlrpc_core::{Fault, xmlrpc_service};

    #[xmlrpc_service]
    trait Service {
        async fn tags(&self) -> Result<Option<HashSet<String>>, Fault>;
    }
}

mod set_in_vec {
    use std::collections::BTreeSet;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn tags(&self) -> Vec<BTreeSet<String>>;
    }
}

mod map_key {
    use std::collections::HashMap;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn totals(&self, by_year: HashMap<u32, f64>);
    }
}

mod map_key_by_reference {
    use std::collections::HashMap;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn totals(&self, by_year: &HashMap<u32, f64>);
    }
}

mod map_key_in_option {
    use std::collections::HashMap;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn totals(&self, by_year: Option<HashMap<(u8, u8), f64>>);
    }
}

mod function_pointer {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn visit(&self, visitor: fn(i32) -> i32);
    }
}

mod struct_without_derive {
    use serde::{Deserialize, Serialize};
    use xmlrpc_core::xmlrpc_service;

    #[derive(Serialize, Deserialize)]
    struct Article {
        title: String,
    }

    #[xmlrpc_service]
    trait Service {
        async fn publish(&self, article: Article) -> bool;
    }
}

mod returned_struct_without_derive {
    use serde::{Deserialize, Serialize};
    use xmlrpc_core::xmlrpc_service;

    #[derive(Serialize, Deserialize)]
    struct Article {
        title: String,
    }

    #[xmlrpc_service]
    trait Service {
        async fn article(&self, id: u32) -> Article;
    }
}

mod struct_without_anything {
    use xmlrpc_core::xmlrpc_service;

    struct Article;

    #[xmlrpc_service]
    trait Service {
        async fn take(&self, article: Article, other: &Article);
        async fn give(&self) -> Article;
        fn give_some(&self) -> Result<Vec<Article>, xmlrpc_core::Fault>;
    }
}

mod returned_struct_without_serde {
    use xmlrpc_core::{XmlRpcType, xmlrpc_service};

    #[derive(XmlRpcType)]
    struct Article;

    #[xmlrpc_service]
    trait Service {
        fn article(&self) -> Option<Article>;
    }
}

mod struct_without_serde {
    use xmlrpc_core::{XmlRpcType, xmlrpc_service};

    #[derive(XmlRpcType)]
    struct Article {
        title: String,
    }

    #[xmlrpc_service]
    trait Service {
        async fn publish(&self, article: Article) -> bool;
    }
}

mod error_without_derive {
    use xmlrpc_core::xmlrpc_service;

    #[derive(Debug)]
    enum ServiceError {
        NotFound,
    }

    #[xmlrpc_service]
    trait Service {
        async fn remove(&self, id: u32) -> Result<(), ServiceError>;
    }
}

mod parameter_roles {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        fn context(&self, #[xmlrpc(context)] cx: &String);
        fn nil(&self, #[xmlrpc(nil)] a: i32);
        fn default(&self, #[xmlrpc(default = 1)] a: i32, b: i32);
        fn value(&self, #[xmlrpc(default = "a")] a: i32);
        fn rest(&self, #[xmlrpc(rest)] a: i32);
    }
}

mod client {
    use std::collections::HashSet;

    use xmlrpc_core::{XmlRpcType, xmlrpc_service};

    #[derive(XmlRpcType)]
    struct Article;

    #[xmlrpc_service(client)]
    trait Service {
        fn publish(&self, article: &Article);
        fn article(&self) -> Article;
        fn tags(&self, tags: &[HashSet<&str>]);
    }
}

mod in_a_macro {
    use std::collections::HashSet;

    use xmlrpc_core::xmlrpc_service;

    macro_rules! service {
        ($name:ident, $item:ty) => {
            #[xmlrpc_service]
            trait $name {
                fn item(&self, item: $item);
            }
        };
    }

    service!(Service, HashSet<String>);
}

fn main() {}
