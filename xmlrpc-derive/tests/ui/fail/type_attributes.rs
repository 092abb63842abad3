mod serialized_with_unknown_shape {
    use std::time::Duration;

    use xmlrpc_core::XmlRpcType;

    #[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
    struct Job {
        #[serde(with = "seconds")]
        timeout: Duration,
    }

    mod seconds {
        use std::time::Duration;

        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        pub fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
            duration.as_secs().serialize(serializer)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
            u64::deserialize(deserializer).map(Duration::from_secs)
        }
    }
}

mod unknown_wire_type {
    use xmlrpc_core::XmlRpcType;

    #[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
    struct Article {
        #[xmlrpc(as = "integer")]
        id: u32,
    }
}

mod unknown_type_argument {
    use xmlrpc_core::XmlRpcType;

    #[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
    #[xmlrpc(rename_all = "camelCase")]
    struct Article {
        id: u32,
    }
}

mod unknown_field_argument {
    use xmlrpc_core::XmlRpcType;

    #[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
    struct Article {
        #[xmlrpc(name = "id")]
        number: u32,
    }
}

mod type_of_union {
    use xmlrpc_core::XmlRpcType;

    #[derive(XmlRpcType)]
    union Either {
        a: u32,
        b: i32,
    }
}

mod wire_type_in_a_list {
    use xmlrpc_core::XmlRpcType;

    #[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
    struct Article {
        #[xmlrpc(as("int"))]
        id: u32,
        #[xmlrpc(wire = "int")]
        number: u32,
    }
}

fn main() {}
