//! What faults show to people, and what they keep to themselves.

use serde::{Serialize, Serializer, ser};
use xmlrpc_core::message::decode_response_with;
use xmlrpc_core::rpc::Reply;
use xmlrpc_core::{CallError, FailedCall, Fault, ReadOptions};

/// What comes from a peer does not reach a terminal as it is.
#[test]
fn control_characters_are_escaped() {
    for (text, shown) in [
        ("no such user", "no such user"),
        ("größer als 8 €", "größer als 8 €"),
        ("\u{1B}[2J\u{7}", r"\u{1b}[2J\u{7}"),
        ("a\r\nfault 0: b", r"a\r\nfault 0: b"),
        ("a\0b", r"a\u{0}b"),
        ("\u{202E}gnp.exe", r"\u{202e}gnp.exe"),
    ] {
        let fault = Fault::new(4, text);
        assert_eq!(fault.to_string(), format!("fault 4: {shown}"));
        assert_eq!(fault.message, text);
        let error = CallError::<Fault>::OtherFault(fault, FailedCall::new(text));
        assert!(!error.to_string().contains(char::is_control), "{error}");
        assert!(!error.is_transport());
        let unknown = Fault::method_not_found(text);
        assert_eq!(unknown.message, format!("method `{shown}` not found"));
    }
}

/// An error of the application's own `Serialize`.
struct Secret;

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(ser::Error::custom("no connection to db-7.internal"))
    }
}

/// Why a result cannot be written is for the log of the server.
#[test]
fn errors_of_writing_stay_inside() {
    check(&Secret, "no connection to db-7.internal");
    check(&[[Secret]], "`[0][0]`: no connection to db-7.internal");
    check(&Some(f64::NAN), "a double that is not finite");

    #[track_caller]
    fn check<T: Serialize>(value: &T, expected: &str) {
        let reply = Reply::value(value);
        let error = reply.encode_error().expect(expected);
        assert_eq!(error.to_string(), expected);
        let fault = reply.as_fault().expect("a fault");
        assert_eq!(
            (fault.code, &*fault.message),
            (Fault::INTERNAL_ERROR, "the result cannot be written")
        );
        assert!(reply.raw_value().is_none());
    }
}

/// The limits are not secret.
#[test]
fn limits_are_named() {
    let mut deep = serde_json::json!(1);
    for _ in 0..80 {
        deep = serde_json::json!([deep]);
    }
    let reply = Reply::value(&deep);
    let fault = reply.as_fault().expect("a fault");
    assert!(
        fault
            .message
            .starts_with("the result cannot be written: `[0][0]")
            && fault
                .message
                .ends_with("values are nested more than 64 levels deep"),
        "{fault}"
    );
}

#[test]
fn other_faults_have_no_error_of_writing() {
    assert!(Reply::fault(Fault::new(4, "no")).encode_error().is_none());
    assert!(Reply::value(&8).encode_error().is_none());
}

/// What stands where the text of a fault should.
#[test]
fn texts_of_other_types() {
    for (value, expected) in [
        ("<string>no</string>", "no"),
        ("<nil/>", ""),
        ("<int>8</int>", "8"),
        ("<i8>8</i8>", "8"),
        ("<i8>80000000000</i8>", "80000000000"),
        ("<double>1.5</double>", "1.5"),
        ("<boolean>1</boolean>", "true"),
        ("<base64>6Q==</base64>", "é"),
        ("<array><data/></array>", "a value that is not text"),
    ] {
        let body = format!(
            "<methodResponse><fault><value><struct>\
             <member><name>faultCode</name><value><int>7</int></value></member>\
             <member><name>faultString</name><value>{value}</value></member>\
             </struct></value></fault></methodResponse>"
        );
        let outcome = decode_response_with::<i32>(body.as_bytes(), &ReadOptions::lenient(), None);
        let fault = outcome.expect(value).expect_err("a fault");
        assert_eq!((fault.code, &*fault.message), (7, expected));
    }
}
