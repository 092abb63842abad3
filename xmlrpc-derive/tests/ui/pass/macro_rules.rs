//! Services made by macros, with any part coming from the outside or from the macro.

use xmlrpc_core::{Fault, XmlRpcFault, XmlRpcType, xmlrpc_service};

macro_rules! service {
    (
        $(#[$attr:meta])* $name:ident, $method:ident, $param:ident: $ty:ty => $out:ty,
        $wire:literal, $doc:expr, $code:expr
    ) => {
        #[xmlrpc_service(prefix = $wire)]
        $(#[$attr])*
        pub trait $name {
            #[doc = $doc]
            async fn $method(&self, $param: $ty) -> $out;
            async fn by_reference(&self, $param: &$ty, other: &str) -> $out;
            /// From the macro.
            async fn fixed(&self, call: i32, $method: $ty) -> Result<$out, Fault>;
            fn default(&self, $param: i32) -> i32 {
                $param + 1
            }
            #[xmlrpc(name = $wire)]
            fn wire(&self);
        }

        #[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
        pub struct Record {
            $param: $ty,
            other: Option<$out>,
        }

        #[derive(Debug, XmlRpcFault)]
        pub enum Error {
            #[fault(code = $code)]
            First,
            #[fault(code = 2)]
            Second(String),
        }

        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("error")
            }
        }
    };
}

service!(
    /// A calculator.
    Calculator, add, a: i32 => i64, "calc", concat!("Adds ", "numbers."), 1
);

/// The type of the parameter is a reference that the macro was given.
mod reference {
    use super::xmlrpc_service;

    macro_rules! service {
        ($ty:ty) => {
            pub struct Desk;

            #[xmlrpc_service]
            impl Desk {
                pub async fn length(&self, text: $ty) -> usize {
                    text.len()
                }
            }
        };
    }

    service!(&str);
}

mod renamed {
    macro_rules! service {
        ($krate:path) => {
            #[xmlrpc_core::xmlrpc_service(crate = $krate)]
            pub trait Clock {
                fn hour(&self) -> u8;
            }
        };
    }

    service!(::xmlrpc_core);
}

fn main() {
    let desk = reference::DeskClient::new(xmlrpc_core::rpc::Local::new(reference::Desk));
    drop(desk.length("four"));
}
