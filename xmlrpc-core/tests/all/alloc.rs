//! What reading and writing allocate: what the values own, and nothing else.

use allocation_counter::measure;
use serde::{Deserialize, Serialize};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::{Bytes, DateTime, Dialect, ReadOptions, Value, from_str_with};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Record {
    id: i32,
    ratio: f64,
    name: String,
    active: bool,
    changed: DateTime,
    digest: Bytes,
}

const RECORDS: usize = 10_000;

/// A name, and a digest; the rest of a record lives in the record.
const OWNED_BY_A_RECORD: u64 = 2;

/// The list, which grows by doubling from 4 records: serde is not told how many there are.
const OWNED_BY_THE_LIST: u64 = (RECORDS / 4).next_power_of_two().ilog2() as u64 + 1;

fn records() -> Vec<Record> {
    (0..RECORDS)
        .map(|n| Record {
            id: i32::try_from(n).expect("a small number"),
            ratio: f64::from(u32::try_from(n).expect("a small number")) / 7.0,
            name: format!("record {n}"),
            active: n % 3 == 0,
            changed: DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date"),
            digest: Bytes::from(vec![u8::try_from(n % 256).expect("a byte"); 32]),
        })
        .collect()
}

/// How often `work` allocates, when it is not the first to do so.
fn allocations(mut work: impl FnMut()) -> u64 {
    work();
    measure(work).count_total
}

#[test]
fn decoding_allocates_what_the_values_own() {
    let written = records();
    let xml = xmlrpc_core::to_string(&written).expect("records");
    let mut read: Vec<Record> = Vec::new();
    let count = allocations(|| read = xmlrpc_core::from_str(&xml).expect("records"));
    assert_eq!(read, written);
    let owned = RECORDS as u64 * OWNED_BY_A_RECORD + OWNED_BY_THE_LIST;
    assert_eq!(count, owned);
}

#[test]
fn decoding_what_borrows_allocates_nothing() {
    #[derive(Deserialize)]
    struct Borrowed<'a> {
        id: i32,
        name: &'a str,
        pair: (bool, f64),
    }
    let xml = xmlrpc_core::to_string(&xmlrpc_core::value!({
        "id": 8,
        "name": "eight",
        "pair": [true, 0.5],
        // in deeper documents, the stack of open elements is allocated as well
        "ignored": [1, "two", 3.0, nil],
    }))
    .expect("a value");
    let count = allocations(|| {
        let read: Borrowed<'_> = xmlrpc_core::from_str(&xml).expect("a struct");
        assert_eq!((read.id, read.name, read.pair), (8, "eight", (true, 0.5)));
    });
    assert_eq!(count, 0);
}

#[test]
fn a_small_call_allocates_nothing() {
    let body = message::encode_call("add", &(3, 5)).expect("a call");
    let count = allocations(|| {
        let call = Call::parse(&body).expect("a call");
        let (a, b): (i32, i32) = call.params().decode().expect("two numbers");
        assert_eq!((call.method(), a, b), ("add", 3, 5));
    });
    assert_eq!(count, 0);
}

#[test]
fn encoding_into_a_reused_buffer_allocates_nothing() {
    let written = records();
    let dialects = [
        Dialect::default(),
        Dialect::spec1999(),
        Dialect::apache(),
        Dialect::python(),
    ];
    for dialect in dialects {
        let mut out = Vec::new();
        let count = allocations(|| {
            out.clear();
            xmlrpc_core::append_with(&mut out, &written, &dialect).expect("records");
        });
        assert_eq!(count, 0, "{dialect:?}");
        assert_eq!(
            out,
            xmlrpc_core::to_string_with(&written, &dialect)
                .expect("records")
                .as_bytes()
        );

        let count = allocations(|| {
            out.clear();
            message::append_response(&mut out, &written, &dialect).expect("records");
        });
        assert_eq!(count, 0, "{dialect:?}");
        assert_eq!(
            out,
            message::encode_response_with(&written, &dialect).expect("records")
        );
    }
}

/// Encoded into a buffer that is not there yet, and decoded from one that is.
#[test]
fn memory_is_that_of_the_document_and_of_the_values() {
    let written = records();
    let mut document = Vec::new();
    let encoding = measure(|| document = message::encode_response(&written).expect("records"));
    let most = document.len() as u64 * 3 / 2;
    assert!(
        encoding.bytes_max <= most,
        "{} > {most}",
        encoding.bytes_max
    );

    let mut read = Ok(Vec::<Record>::new());
    let options = ReadOptions::strict();
    let decoding = measure(|| {
        read = message::decode_response_with(&document, &options, None).expect("records");
    });
    assert_eq!(read.as_ref(), Ok(&written));
    let values = u64::try_from(decoding.bytes_current).expect("more than before");
    // the list doubles: the old one is there until the new one is filled
    let list = (read.expect("records").capacity() * size_of::<Record>()) as u64;
    let most = values + list / 2 + (64 << 10);
    assert!(
        decoding.bytes_max <= most,
        "{} > {most}",
        decoding.bytes_max
    );
}

#[test]
fn a_buffer_is_as_it_was_after_an_error() {
    let mut out = b"before".to_vec();
    let dialect = Dialect::default();
    xmlrpc_core::append_with(&mut out, &[1, u64::MAX], &dialect).expect_err("beyond 64 bits");
    assert_eq!(out, b"before");
    message::append_response(&mut out, "\0", &dialect).expect_err("a control character");
    assert_eq!(out, b"before");
}

/// What the limits on values and attributes are for: the factors that their documentation gives.
#[test]
fn memory_of_documents_that_are_meant_to_take_much() {
    #[track_caller]
    fn at_most<T: serde::de::DeserializeOwned>(factor: usize, items: &str) {
        let document = format!("<value><array><data>{items}</data></array></value>");
        for options in [ReadOptions::strict(), ReadOptions::lenient()] {
            let mut read = None;
            let decoding = measure(|| {
                read = Some(from_str_with::<T>(&document, &options).expect("a list"));
            });
            let most = (document.len() * factor + 4096) as u64;
            let used = decoding.bytes_max;
            assert!(used <= most, "{used} > {most}: {}…", &document[..40]);
        }
    }
    assert_eq!(size_of::<Value>(), 32);
    // just beyond a power of two, so that the list has just grown
    let list = "<value/>".repeat((1 << 16) + 1);
    at_most::<Value>(12, &list);
    at_most::<Vec<Option<Value>>>(12, &list);
    // prefixes, which count only while their element is open
    let declared: String = (0..10_000)
        .map(|n| format!("<value xmlns:p{n}='a'/>"))
        .collect();
    at_most::<Value>(5, &declared);
    // as many as may be open at once
    let declarations: String = (0..256).map(|n| format!(" xmlns:p{n}='a'")).collect();
    let open = format!("<value{declarations}><array{declarations}><data{declarations}>");
    let deep = format!(
        "{}{}",
        open.repeat(62),
        "</data></array></value>".repeat(62)
    );
    at_most::<Value>(5, &deep);
}
