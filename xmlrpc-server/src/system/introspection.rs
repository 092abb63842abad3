//! `system.listMethods`, `system.methodSignature`, `system.methodHelp` and
//! `system.getCapabilities`: what a server tells about itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use xmlrpc_core::dialect::Nil;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Param, Reply, multicall};
use xmlrpc_core::{Fault, Struct, Value, value};

use crate::rpc::names_of;
use crate::settings::Settings;

const LIST_METHODS: &Method = &Method::new("system.listMethods")
    .with_result::<Vec<String>>()
    .with_doc("Lists the methods of this server.");

const METHOD_SIGNATURE: &Method = &Method::new("system.methodSignature")
    .with_params(&[Param::new::<str>("name")])
    .with_result::<Value>()
    .with_doc(
        "Gives the signatures of a method: an array of arrays of type names, the result's first. \
         A method whose signature is not known gives the string `undef`, which inside a \
         signature stands for any type.",
    );

const METHOD_HELP: &Method = &Method::new("system.methodHelp")
    .with_params(&[Param::new::<str>("name")])
    .with_result::<String>()
    .with_doc("Gives the documentation of a method.");

const GET_CAPABILITIES: &Method = &Method::new("system.getCapabilities")
    .with_result::<Struct>()
    .with_doc("Gives the extensions of XML-RPC that this server supports.");

const MULTICALL: &Method = &Method::new(multicall::NAME)
    .with_params(&[Param::new::<Vec<Value>>("calls")])
    .with_result::<Vec<Value>>()
    .with_doc(
        "Makes several calls in one request. Takes an array of structs {methodName, params}, \
         gives an array with an entry for each: an array of the one result, or a struct \
         {faultCode, faultString}.",
    );

/// The system methods of a server.
pub(crate) struct Introspection {
    /// Every name that can be called.
    entries: BTreeMap<String, Entry>,
    capabilities: Struct,
}

struct Entry {
    signature: Option<Vec<&'static str>>,
    help: &'static str,
}

impl Introspection {
    pub(crate) fn new(services: &[Arc<dyn Dispatch>], settings: &Settings) -> Self {
        let own = own_methods().into_iter();
        let multicall = settings.multicall.then_some(MULTICALL);
        let served = services.iter().flat_map(|service| service.methods());
        let mut entries = BTreeMap::new();
        for method in own.chain(multicall).chain(served) {
            for name in names_of(method) {
                let entry = Entry {
                    signature: method.signature(),
                    help: method.doc(),
                };
                entries.insert(name.to_owned(), entry);
            }
        }
        Self {
            entries,
            capabilities: capabilities(settings),
        }
    }

    fn entry(&self, name: &str) -> Result<&Entry, Fault> {
        self.entries
            .get(name)
            .ok_or_else(|| Fault::method_not_found(name))
    }

    fn handle(&self, call: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        let dialect = cx.dialect();
        match call.method() {
            "system.listMethods" => {
                let () = call.params().decode_for(LIST_METHODS)?;
                let names: Vec<&str> = self.entries.keys().map(String::as_str).collect();
                Ok(Reply::value_with(&names, dialect))
            }
            "system.methodSignature" => {
                let (name,): (String,) = call.params().decode_for(METHOD_SIGNATURE)?;
                Ok(match &self.entry(&name)?.signature {
                    Some(signature) => Reply::value_with(&[signature], dialect),
                    // not an array: by convention, this says that nothing is known
                    None => Reply::value_with("undef", dialect),
                })
            }
            "system.methodHelp" => {
                let (name,): (String,) = call.params().decode_for(METHOD_HELP)?;
                Ok(Reply::value_with(self.entry(&name)?.help, dialect))
            }
            "system.getCapabilities" => {
                let () = call.params().decode_for(GET_CAPABILITIES)?;
                Ok(Reply::value_with(&self.capabilities, dialect))
            }
            name => Err(Fault::method_not_found(name)),
        }
    }
}

/// Those that are answered here; `system.multicall` is answered before there is a table.
fn own_methods() -> [&'static Method; 4] {
    [
        LIST_METHODS,
        METHOD_SIGNATURE,
        METHOD_HELP,
        GET_CAPABILITIES,
    ]
}

/// Name, specification and version of what is supported.
fn capabilities(settings: &Settings) -> Struct {
    let nil = settings.dialect.nil == Nil::Emit;
    let table = [
        (true, "xmlrpc", "http://www.xmlrpc.com/spec", 1),
        (
            true,
            "faults_interop",
            "http://xmlrpc-epi.sourceforge.net/specs/rfc.fault_codes.php",
            20_010_516,
        ),
        (
            true,
            "introspection",
            "http://phpxmlrpc.sourceforge.net/doc-2/ch10.html",
            2,
        ),
        (
            settings.multicall,
            multicall::NAME,
            "http://www.xmlrpc.com/discuss/msgReader$1208",
            1,
        ),
        (
            nil,
            "nil",
            "http://www.ontosys.com/xml-rpc/extensions.php",
            1,
        ),
    ];
    table
        .into_iter()
        .filter(|(supported, ..)| *supported)
        .map(|(_, name, url, version)| (name, value!({"specUrl": url, "specVersion": version})))
        .collect()
}

impl Dispatch for Introspection {
    fn methods(&self) -> Vec<&Method> {
        own_methods().into()
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
        let reply = self.handle(&call, cx).unwrap_or_else(Reply::fault);
        Box::pin(std::future::ready(reply))
    }
}
