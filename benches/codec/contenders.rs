//! What is measured: for each operation, ours first and then the peers.

use dxr::{TryFromValue, TryToValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use xmlrpc_benches::document::{self, Layout, SMALL_CALL};
use xmlrpc_benches::race::{Contender, contender};
use xmlrpc_benches::record::{JsonRecord, Record};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::{Bytes, Dialect, ReadOptions, Value};

pub(crate) const RECORDS: &str = "decode 10,000 structs";
pub(crate) const RECORDS_IN_PYTHONS_LAYOUT: &str = "decode 10,000 structs in Python's white space";
pub(crate) const RECORDS_INDENTED: &str = "decode 10,000 structs, indented";
pub(crate) const RECORDS_AS_VALUE: &str = "decode 10,000 structs to Value";
pub(crate) const INTEGERS: &str = "decode 200,000 ints";
pub(crate) const BLOB: &str = "decode a 6 MiB blob";
pub(crate) const NESTED: &str = "decode nested arrays";
pub(crate) const REFERENCES: &str = "decode strings full of references";
pub(crate) const SMALL_CALL_DECODE: &str = "decode add(3, 5)";
pub(crate) const ENCODE: &str = "encode 10,000 structs";
pub(crate) const ENCODE_REUSED: &str = "encode 10,000 structs into a reused buffer";
pub(crate) const SMALL_RESPONSE_ENCODE: &str = "encode the response to add(3, 5)";

/// Contenders that do the same; the first one is ours.
pub(crate) struct Group<'a> {
    pub(crate) name: &'static str,
    /// The size of the XML.
    pub(crate) bytes: usize,
    pub(crate) contenders: Vec<Contender<'a>>,
}

/// What they read and write.
pub(crate) struct Inputs {
    records: Vec<Record>,
    json_records: Vec<JsonRecord>,
    dxr_records: Vec<DxrRecord>,
    compact: String,
    python: String,
    indented: String,
    json: String,
    integers: String,
    blob: String,
    nested: String,
    references: String,
}

impl Inputs {
    pub(crate) fn new() -> Self {
        let records = Record::first(10_000);
        let json_records: Vec<JsonRecord> = records.iter().map(JsonRecord::from).collect();
        let compact = document::records(&records, Layout::Compact);
        Self {
            dxr_records: records.iter().map(DxrRecord::from).collect(),
            python: document::records(&records, Layout::Python),
            indented: document::indented(&compact),
            compact,
            json: serde_json::to_string(&json_records).expect("JSON"),
            integers: document::integers(200_000),
            blob: document::blob(6 << 20),
            nested: document::nested(40),
            references: document::references(20_000),
            records,
            json_records,
        }
    }
}

/// The record in dxr's own types.
#[derive(TryFromValue, TryToValue)]
struct DxrRecord {
    identifier: i32,
    temperature: f64,
    description: String,
    available: bool,
    modified: dxr::DateTime,
    fingerprint: Vec<u8>,
}

impl From<&Record> for DxrRecord {
    fn from(record: &Record) -> Self {
        Self {
            identifier: record.identifier,
            temperature: record.temperature,
            description: record.description.clone(),
            available: record.available,
            modified: record.modified.to_string().parse().expect("a date"),
            fingerprint: record.fingerprint.to_vec(),
        }
    }
}

pub(crate) fn groups(inputs: &Inputs) -> Vec<Group<'_>> {
    let json_integers: Vec<i32> = ours(&inputs.integers);
    let json_integers = serde_json::to_string(&json_integers).expect("JSON");
    let json_nested: Vec<Vec<Vec<i32>>> = ours(&inputs.nested);
    let json_nested = serde_json::to_string(&json_nested).expect("JSON");
    let json_references: Vec<String> = ours(&inputs.references);
    let json_references = serde_json::to_string(&json_references).expect("JSON");
    let mut buffer = Vec::new();
    let mut json_buffer = Vec::new();
    vec![
        Group {
            name: RECORDS,
            bytes: inputs.compact.len(),
            contenders: vec![
                contender("xmlrpc", || ours::<Vec<Record>>(&inputs.compact)),
                contender("quick-xml loop", || bare_loop(&inputs.compact)),
                contender("serde_xmlrpc", || {
                    serde_xmlrpc::<Vec<Record>>(&inputs.compact)
                }),
                contender("dxr", || dxr::<Vec<DxrRecord>>(&inputs.compact)),
                contender("serde_json", || json::<Vec<JsonRecord>>(&inputs.json)),
            ],
        },
        Group {
            name: RECORDS_IN_PYTHONS_LAYOUT,
            bytes: inputs.python.len(),
            // serde_xmlrpc does not read base64 with line ends in it
            contenders: vec![
                contender("xmlrpc", || ours::<Vec<Record>>(&inputs.python)),
                contender("quick-xml loop", || bare_loop(&inputs.python)),
                contender("dxr", || dxr::<Vec<DxrRecord>>(&inputs.python)),
            ],
        },
        Group {
            name: RECORDS_INDENTED,
            bytes: inputs.indented.len(),
            contenders: vec![
                contender("xmlrpc", || ours::<Vec<Record>>(&inputs.indented)),
                contender("quick-xml loop", || bare_loop(&inputs.indented)),
                contender("serde_xmlrpc", || {
                    serde_xmlrpc::<Vec<Record>>(&inputs.indented)
                }),
                contender("dxr", || dxr::<Vec<DxrRecord>>(&inputs.indented)),
            ],
        },
        Group {
            name: RECORDS_AS_VALUE,
            bytes: inputs.compact.len(),
            contenders: vec![
                contender("xmlrpc", || ours::<Value>(&inputs.compact)),
                contender("quick-xml loop", || bare_loop(&inputs.compact)),
                contender("serde_xmlrpc", || {
                    serde_xmlrpc::<serde_xmlrpc::Value>(&inputs.compact)
                }),
                contender("dxr", || dxr::<dxr::Value>(&inputs.compact)),
                contender("serde_json", || json::<serde_json::Value>(&inputs.json)),
            ],
        },
        Group {
            name: INTEGERS,
            bytes: inputs.integers.len(),
            contenders: vec![
                contender("xmlrpc", || ours::<Vec<i32>>(&inputs.integers)),
                contender("quick-xml loop", || bare_loop(&inputs.integers)),
                contender("serde_xmlrpc", || {
                    serde_xmlrpc::<Vec<i32>>(&inputs.integers)
                }),
                contender("dxr", || dxr::<Vec<i32>>(&inputs.integers)),
                contender("serde_json", move || json::<Vec<i32>>(&json_integers)),
            ],
        },
        Group {
            name: BLOB,
            bytes: inputs.blob.len(),
            contenders: vec![
                contender("xmlrpc", || ours::<Bytes>(&inputs.blob)),
                contender("quick-xml loop", || bare_loop(&inputs.blob)),
                contender("serde_xmlrpc", || serde_xmlrpc::<Bytes>(&inputs.blob)),
                contender("dxr", || dxr::<Vec<u8>>(&inputs.blob)),
            ],
        },
        Group {
            name: NESTED,
            bytes: inputs.nested.len(),
            contenders: vec![
                contender("xmlrpc", || ours::<Vec<Vec<Vec<i32>>>>(&inputs.nested)),
                contender("quick-xml loop", || bare_loop(&inputs.nested)),
                contender("serde_xmlrpc", || {
                    serde_xmlrpc::<Vec<Vec<Vec<i32>>>>(&inputs.nested)
                }),
                contender("dxr", || dxr::<Vec<Vec<Vec<i32>>>>(&inputs.nested)),
                contender("serde_json", move || {
                    json::<Vec<Vec<Vec<i32>>>>(&json_nested)
                }),
            ],
        },
        Group {
            name: REFERENCES,
            bytes: inputs.references.len(),
            // serde_xmlrpc leaves the references as they are
            contenders: vec![
                contender("xmlrpc", || ours::<Vec<String>>(&inputs.references)),
                contender("quick-xml loop", || bare_loop(&inputs.references)),
                contender("dxr", || dxr::<Vec<String>>(&inputs.references)),
                contender("serde_json", move || json::<Vec<String>>(&json_references)),
            ],
        },
        Group {
            name: SMALL_CALL_DECODE,
            bytes: SMALL_CALL.len(),
            contenders: vec![
                contender("xmlrpc", || {
                    let call = Call::parse(SMALL_CALL.as_bytes()).expect("a call");
                    let (a, b): (i32, i32) = call.params().decode().expect("two numbers");
                    (call.method().len(), a, b)
                }),
                contender("quick-xml loop", || bare_loop(SMALL_CALL)),
                contender("serde_xmlrpc", || {
                    let (method, params) =
                        serde_xmlrpc::request_from_str(SMALL_CALL).expect("a call");
                    let (a, b): (i32, i32) =
                        serde_xmlrpc::from_values(params).expect("two numbers");
                    (method.len(), a, b)
                }),
                contender("dxr", || {
                    let call = dxr::MethodCall::from_xml(SMALL_CALL).expect("a call");
                    let (a, b): (i32, i32) =
                        dxr::TryFromParams::try_from_params(&call.params).expect("two numbers");
                    (call.name.len(), a, b)
                }),
            ],
        },
        Group {
            name: ENCODE,
            bytes: inputs.compact.len(),
            contenders: vec![
                contender("xmlrpc", || {
                    message::encode_response(&inputs.records).expect("XML")
                }),
                contender("serde_json", || {
                    serde_json::to_vec(&inputs.json_records).expect("JSON")
                }),
                contender("serde_xmlrpc", || {
                    let value = serde_xmlrpc::to_value(&inputs.records).expect("a value");
                    serde_xmlrpc::response_to_string([value].into_iter()).expect("XML")
                }),
                // without a response around it there is a way past its `Value`
                contender("serde_xmlrpc, value only", || {
                    serde_xmlrpc::value_to_string(&inputs.records).expect("XML")
                }),
                contender("dxr", || to_dxr(&inputs.dxr_records)),
            ],
        },
        Group {
            name: ENCODE_REUSED,
            bytes: inputs.compact.len(),
            contenders: vec![
                contender("xmlrpc", move || {
                    buffer.clear();
                    message::append_response(&mut buffer, &inputs.records, &Dialect::DEFAULT)
                        .expect("XML");
                    buffer.len()
                }),
                contender("serde_json", move || {
                    json_buffer.clear();
                    serde_json::to_writer(&mut json_buffer, &inputs.json_records).expect("JSON");
                    json_buffer.len()
                }),
            ],
        },
        Group {
            name: SMALL_RESPONSE_ENCODE,
            bytes: message::encode_response(&8).expect("XML").len(),
            contenders: vec![
                contender("xmlrpc", || message::encode_response(&8).expect("XML")),
                contender("serde_json", || {
                    serde_json::to_vec(&JsonResponse::EIGHT).expect("JSON")
                }),
                contender("serde_xmlrpc", || {
                    serde_xmlrpc::response_to_string([serde_xmlrpc::Value::Int(8)].into_iter())
                        .expect("XML")
                }),
                contender("dxr", || to_dxr(&8)),
            ],
        },
    ]
}

/// Reads a response as strictly as a request is read.
fn ours<T: DeserializeOwned>(document: &str) -> T {
    message::decode_response_with(document.as_bytes(), &ReadOptions::strict(), None)
        .expect("a response")
        .expect("no fault")
}

/// The events of quick-xml, without looking at them: what a reader on top of it cannot beat.
fn bare_loop(document: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut events = 0;
    while !matches!(
        reader.read_event().expect("XML"),
        quick_xml::events::Event::Eof
    ) {
        events += 1;
    }
    events
}

fn serde_xmlrpc<T: DeserializeOwned>(document: &str) -> T {
    serde_xmlrpc::response_from_str(document).expect("a response")
}

fn dxr<T: dxr::TryFromValue>(document: &str) -> T {
    let response = dxr::MethodResponse::from_xml(document).expect("a response");
    T::try_from_value(&response.value).expect("the values")
}

fn to_dxr(value: &impl dxr::TryToValue) -> String {
    let value = value.try_to_value().expect("a value");
    dxr::MethodResponse { value }.to_xml().expect("XML")
}

fn json<T: DeserializeOwned>(document: &str) -> T {
    serde_json::from_str(document).expect("JSON")
}

/// The response of JSON-RPC.
#[derive(Serialize)]
struct JsonResponse {
    jsonrpc: &'static str,
    result: i32,
    id: u32,
}

impl JsonResponse {
    const EIGHT: Self = Self {
        jsonrpc: "2.0",
        result: 8,
        id: 1,
    };
}
