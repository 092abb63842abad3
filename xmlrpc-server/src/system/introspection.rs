//! `system.listMethods`, `system.methodSignature`, `system.methodHelp` and
//! `system.getCapabilities`: what a server tells about itself.

use std::fmt;
use std::sync::Arc;

use serde_core::de::{Deserialize, Deserializer, Error as _, IgnoredAny, SeqAccess, Visitor};
use xmlrpc_core::dialect::Nil;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Method, Param, Reply, multicall};
use xmlrpc_core::{Fault, Struct, Value, value};

use crate::rpc::Catalog;
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

/// What is answered here.
const METHODS: [&Method; 4] = [
    LIST_METHODS,
    METHOD_SIGNATURE,
    METHOD_HELP,
    GET_CAPABILITIES,
];

/// The methods of the server itself: those that are answered here, if `introspection`, and
/// `system.multicall`.
pub(crate) fn built_in(settings: &Settings) -> Vec<&'static Method> {
    let introspection = METHODS.into_iter().filter(|_| settings.introspection);
    introspection
        .chain(settings.multicall.then_some(MULTICALL))
        .collect()
}

/// The system methods of a server.
pub(crate) struct Introspection {
    catalog: Arc<Catalog>,
    capabilities: Struct,
}

impl Introspection {
    pub(crate) fn new(catalog: Arc<Catalog>, settings: &Settings) -> Self {
        Self {
            catalog,
            capabilities: capabilities(settings),
        }
    }

    /// Answers a call of one of its methods.
    ///
    /// Surplus parameters are ignored: some clients pass an identity to `system.listMethods`.
    pub(crate) fn handle(&self, call: &Call<'_>, cx: &Context) -> Reply {
        Reply::from(self.try_handle(call, cx))
    }

    fn try_handle(&self, call: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        let dialect = cx.dialect();
        let name = call.method();
        let method = METHODS.into_iter().find(|method| method.name() == name);
        let method = method.ok_or_else(|| Fault::method_not_found(name))?;
        // reads all of the document, whether or not it says something that is asked for
        let _: IgnoredAny = call.params().decode()?;
        let about = || {
            let First(name) = call.params().decode_for(method)?;
            let entry = self.catalog.get(&name);
            let entry = entry.ok_or_else(|| Fault::method_not_found(&name))?;
            Ok::<_, Fault>(&entry.method)
        };
        Ok(if method.name() == LIST_METHODS.name() {
            Reply::value_with(&self.catalog.names(), dialect)
        } else if method.name() == METHOD_SIGNATURE.name() {
            match about()?.signature() {
                Some(signature) => Reply::value_with(&[signature], dialect),
                // not an array: by convention, this says that nothing is known
                None => Reply::value_with("undef", dialect),
            }
        } else if method.name() == METHOD_HELP.name() {
            Reply::value_with(about()?.doc(), dialect)
        } else {
            Reply::value_with(&self.capabilities, dialect)
        })
    }
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

/// One parameter, and whatever else there is.
struct First(String);

impl<'de> Deserialize<'de> for First {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(FirstVisitor)
    }
}

struct FirstVisitor;

impl<'de> Visitor<'de> for FirstVisitor {
    type Value = First;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("1 parameter")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut params: A) -> Result<First, A::Error> {
        let first = params.next_element()?;
        let first = first.ok_or_else(|| A::Error::custom("expected 1 parameter, found none"))?;
        while let Some(IgnoredAny) = params.next_element()? {}
        Ok(First(first))
    }
}
