//! `system.listMethods`, `system.methodSignature`, `system.methodHelp` and
//! `system.getCapabilities`: what a server tells about itself.

use std::fmt;
use std::sync::Arc;

use serde_core::de::{Deserialize, Deserializer, Error as _, IgnoredAny, SeqAccess, Visitor};
use xmlrpc_core::dialect::Nil;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Method, Param, Reply, multicall};
use xmlrpc_core::{Fault, Struct, Value, value};

use crate::rpc::{Catalog, RpcSettings};
use crate::system::describe;

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

/// The answer to a call of one of the methods.
type Answer = fn(&Introspection, &Call<'_>, &Context) -> Result<Reply, Fault>;

/// What is answered here.
const METHODS: [(&Method, Answer); 5] = [
    (LIST_METHODS, Introspection::list_methods),
    (METHOD_SIGNATURE, Introspection::method_signature),
    (METHOD_HELP, Introspection::method_help),
    (GET_CAPABILITIES, Introspection::get_capabilities),
    (describe::METHOD, Introspection::describe_methods),
];

/// The methods of the server itself: those that are answered here, if `introspection`, and
/// `system.multicall`.
pub(crate) fn built_in(introspection: bool, multicall: bool) -> Vec<&'static Method> {
    let own = METHODS.into_iter().map(|(method, _)| method);
    own.filter(|_| introspection)
        .chain(multicall.then_some(MULTICALL))
        .collect()
}

/// The system methods of a server.
pub(crate) struct Introspection {
    catalog: Arc<Catalog>,
    capabilities: Struct,
}

impl Introspection {
    pub(crate) fn new(catalog: Arc<Catalog>, settings: &RpcSettings) -> Self {
        Self {
            catalog,
            capabilities: capabilities(settings),
        }
    }

    /// Answers a call of one of its methods.
    ///
    /// Surplus parameters are ignored: some clients pass an identity to `system.listMethods`.
    pub(crate) fn handle(&self, call: &Call<'_>, cx: &Context) -> Reply {
        let name = call.method();
        let known = METHODS
            .into_iter()
            .find(|(method, _)| method.name() == name);
        let Some((_, answer)) = known else {
            return Reply::fault(Fault::method_not_found(name));
        };
        // all of the document is read, whether or not it says something that is asked for
        let read: Result<IgnoredAny, _> = call.params().decode();
        Reply::from(
            read.map_err(Fault::from)
                .and_then(|_| answer(self, call, cx)),
        )
    }

    fn list_methods(&self, _: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        Ok(Reply::value_with(&self.catalog.names(), cx.dialect()))
    }

    fn method_signature(&self, call: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        Ok(match self.asked(METHOD_SIGNATURE, call)?.signatures() {
            Some(signatures) => Reply::value_with(&signatures, cx.dialect()),
            // not an array: by convention, this says that nothing is known
            None => Reply::value_with("undef", cx.dialect()),
        })
    }

    fn method_help(&self, call: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        let method = self.asked(METHOD_HELP, call)?;
        Ok(Reply::value_with(method.doc(), cx.dialect()))
    }

    fn get_capabilities(&self, _: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        Ok(Reply::value_with(&self.capabilities, cx.dialect()))
    }

    fn describe_methods(&self, call: &Call<'_>, cx: &Context) -> Result<Reply, Fault> {
        describe::answer(&self.catalog, call, cx)
    }

    /// The method that the first parameter names.
    fn asked(&self, method: &Method, call: &Call<'_>) -> Result<&Method, Fault> {
        let First(name) = call.params().decode_for(method)?;
        let entry = self.catalog.get(&name);
        let entry = entry.ok_or_else(|| Fault::method_not_found(&name))?;
        Ok(&entry.method)
    }
}

/// Name, specification and version of what is supported.
fn capabilities(settings: &RpcSettings) -> Struct {
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
