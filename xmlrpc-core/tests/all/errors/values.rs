//! Single values.

use std::collections::HashMap;

use xmlrpc_core::{Bytes, DateTime, Value};

use super::inside::Kind;
use super::{document, value};

#[test]
fn what_is_no_value() {
    document(
        "<int>8</int>",
        "expected `<value>`, found `<int>` (line 1, column 1)",
    );
    document(
        "<values/>",
        "expected `<value>`, found `<values>` (line 1, column 1)",
    );
    document(
        "<value><int>8</int></value><!-- --><?a?> <value/>",
        "a second root element (line 1, column 42)",
    );
    value::<Value>(
        "<integer>8</integer>",
        "expected the type of a value, found `<integer>` (line 1, column 8)",
    );
    value::<i32>(
        "<integer>8</integer>",
        "expected `int`, found `<integer>` (line 1, column 8)",
    );
    value::<Value>(
        "<ex:serializable xmlns:ex='a'>rO0AB</ex:serializable>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
    value::<Value>(
        "<int>8</int><int>9</int>",
        "expected `</value>`, found `<int>` (line 1, column 20)",
    );
    value::<Value>("<int>8</int>9", "text between elements (line 1, column 20)");
    value::<Value>(
        "8<int>9</int>",
        "text beside the type of a value (line 1, column 9)",
    );
    value::<Value>(
        "<int><b>8</b></int>",
        "expected text, found `<b>` (line 1, column 13)",
    );
    value::<Value>(
        "<string>a<br/>b</string>",
        "expected text, found `<br>` (line 1, column 17)",
    );
    value::<Value>("<nil>8</nil>", "text inside `<nil>` (line 1, column 8)");
    value::<Value>(
        "<array>8</array>",
        "text between elements (line 1, column 15)",
    );
    value::<Value>(
        "<array><int>8</int></array>",
        "expected `<data>`, found `<int>` (line 1, column 15)",
    );
    value::<Value>(
        "<array><data>8</data></array>",
        "text between elements (line 1, column 21)",
    );
    value::<Value>(
        "<array><data><int>8</int></data></array>",
        "expected `<value>`, found `<int>` (line 1, column 21)",
    );
    value::<Value>(
        "<array><data></data><data></data></array>",
        "expected `</array>`, found `<data>` (line 1, column 28)",
    );
    value::<Value>(
        "<struct>8</struct>",
        "text between elements (line 1, column 16)",
    );
    value::<Value>(
        "<struct><value>8</value></struct>",
        "expected `<member>`, found `<value>` (line 1, column 16)",
    );
    value::<Value>(
        "<struct><member><nothing/></member></struct>",
        "expected `<name>`, found `<nothing>` (line 1, column 24)",
    );
    value::<Value>(
        "<struct><member></member></struct>",
        "expected `<name>`, found the end of the element (line 1, column 24)",
    );
    value::<Value>(
        "<struct><member>a</member></struct>",
        "text between elements (line 1, column 24)",
    );
    value::<Value>(
        "<struct><member><name>a</name></member></struct>",
        "`a`: expected `<value>`, found the end of the element (line 1, column 38)",
    );
    value::<Value>(
        "<struct><member><value>8</value></member></struct>",
        "expected `<name>`, found the end of the element (line 1, column 40)",
    );
    value::<Value>(
        "<struct><member><name><b/></name><value>8</value></member></struct>",
        "expected the name of a member, found `<b>` (line 1, column 30)",
    );
    value::<Value>(
        "<struct><member><name>a</name><value>8</value><value>9</value></member></struct>",
        "expected `</member>`, found `<value>` (line 1, column 54)",
    );
    value::<Value>(
        "<struct><member><name>a</name><name>b</name></member></struct>",
        "`a`: expected `<value>`, found `<name>` (line 1, column 38)",
    );
}

#[test]
fn values_of_another_type() {
    value::<i32>(
        "8",
        "expected `int`, found an untyped string (line 1, column 1)",
    );
    value::<i32>(
        "<string>8</string>",
        "expected `int`, found `<string>` (line 1, column 8)",
    );
    value::<i32>(
        "<double>8.0</double>",
        "expected `int`, found `<double>` (line 1, column 8)",
    );
    value::<u64>(
        "<nil/>",
        "expected `int`, found `<nil/>` (line 1, column 8)",
    );
    value::<i128>(
        "<boolean>1</boolean>",
        "expected `int`, found `<boolean>` (line 1, column 8)",
    );
    value::<f64>(
        "<string>8</string>",
        "expected `double`, found `<string>` (line 1, column 8)",
    );
    value::<f32>(
        "<base64>YWI=</base64>",
        "expected `double`, found `<base64>` (line 1, column 8)",
    );
    value::<bool>(
        "<int>1</int>",
        "expected `boolean`, found `<int>` (line 1, column 8)",
    );
    value::<String>(
        "<int>8</int>",
        "expected `string`, found `<int>` (line 1, column 8)",
    );
    value::<char>(
        "<int>8</int>",
        "expected `string`, found `<int>` (line 1, column 8)",
    );
    value::<char>(
        "<string>ab</string>",
        "expected a character, found other text (line 1, column 8)",
    );
    value::<char>(
        "",
        "expected a character, found other text (line 1, column 1)",
    );
    value::<DateTime>(
        "<string>19980717T14:08:55</string>",
        "expected `dateTime.iso8601`, found `<string>` (line 1, column 8)",
    );
    value::<Bytes>(
        "<array><data><value><int>256</int></value></data></array>",
        "expected `base64`, found `<array>` (line 1, column 8)",
    );
    value::<Bytes>(
        "<string>YWI=</string>",
        "expected `base64`, found `<string>` (line 1, column 8)",
    );
    value::<Vec<u8>>(
        "<base64>YWI=</base64>",
        "expected `array`, found `<base64>`, which `Bytes` reads (line 1, column 8)",
    );
    value::<Vec<i32>>(
        "<struct></struct>",
        "expected `array`, found `<struct>` (line 1, column 8)",
    );
    value::<HashMap<String, i32>>(
        "<array><data/></array>",
        "expected `struct`, found `<array>` (line 1, column 8)",
    );
    value::<()>(
        "<int>0</int>",
        "expected `nil`, found `<int>` (line 1, column 8)",
    );
    value::<()>(
        "<string>a</string>",
        "expected `nil`, found a value that is not empty (line 1, column 8)",
    );
    value::<()>(
        "<array><data><value>1</value></data></array>",
        "expected `nil`, found a value that is not empty (line 1, column 8)",
    );
    value::<Option<i32>>(
        "<string>8</string>",
        "expected `int`, found `<string>` (line 1, column 8)",
    );
    value::<Kind>(
        "<int>8</int>",
        "expected `string` or `struct`, found `<int>` (line 1, column 8)",
    );
    value::<(i32, i32)>(
        "<int>8</int>",
        "expected `array`, found `<int>` (line 1, column 8)",
    );
}

#[test]
fn numbers_out_of_range() {
    value::<i8>(
        "<int>128</int>",
        "an integer out of range, expected -128 to 127 (line 1, column 8)",
    );
    value::<i16>(
        "<int>-32769</int>",
        "an integer out of range, expected -32768 to 32767 (line 1, column 8)",
    );
    value::<i32>(
        "<i8>2147483648</i8>",
        "an integer out of range, expected -2147483648 to 2147483647 (line 1, column 8)",
    );
    value::<i64>(
        "<i8>9223372036854775808</i8>",
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 8)",
    );
    value::<u8>(
        "<int>256</int>",
        "an integer out of range, expected 0 to 255 (line 1, column 8)",
    );
    value::<u16>(
        "<int>-1</int>",
        "an integer out of range, expected 0 to 65535 (line 1, column 8)",
    );
    value::<u32>(
        "<i8>4294967296</i8>",
        "an integer out of range, expected 0 to 4294967295 (line 1, column 8)",
    );
    value::<u64>(
        "<int>-1</int>",
        "an integer out of range, expected 0 to 18446744073709551615 (line 1, column 8)",
    );
    value::<u128>(
        "<int>-1</int>",
        "an integer out of range, expected 0 to 340282366920938463463374607431768211455 (line 1, column 8)",
    );
    value::<i128>(
        "<i8>170141183460469231731687303715884105728</i8>",
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 8)",
    );
    value::<Value>(
        "<i8>9223372036854775808</i8>",
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 8)",
    );
    value::<f64>(
        "<double>1e999</double>",
        "a double out of range (line 1, column 8)",
    );
    value::<f64>(
        "<double>inf</double>",
        "a double that is not finite (line 1, column 8)",
    );
    value::<Value>(
        "<double>NaN</double>",
        "a double that is not finite (line 1, column 8)",
    );
}

#[test]
fn text_of_no_meaning() {
    for empty in ["<int></int>", "<int/>", "<i4> </i4>", "<i8/>"] {
        value::<Option<i32>>(
            empty,
            "expected `int`, found an empty element (line 1, column 8)",
        );
    }
    value::<i32>(
        "<int>8x</int>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>0x8</int>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>8.0</int>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>+ 8</int>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    value::<Value>(
        "<int>eight</int>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    value::<f64>(
        "<double></double>",
        "expected `double`, found an empty element (line 1, column 8)",
    );
    value::<f64>(
        "<double>1,5</double>",
        "expected `double`, found text that is not a number (line 1, column 8)",
    );
    value::<Value>(
        "<double>1.5.</double>",
        "expected `double`, found text that is not a number (line 1, column 8)",
    );
    value::<bool>(
        "<boolean>2</boolean>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    value::<bool>(
        "<boolean></boolean>",
        "expected `boolean`, found an empty element (line 1, column 8)",
    );
    value::<Value>(
        "<boolean>yes</boolean>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    value::<DateTime>(
        "<dateTime.iso8601>yesterday</dateTime.iso8601>",
        "expected a date such as `19980717T14:08:55`, found other text (line 1, column 8)",
    );
    value::<DateTime>(
        "<dateTime.iso8601></dateTime.iso8601>",
        "expected a date such as `19980717T14:08:55`, found other text (line 1, column 8)",
    );
    value::<DateTime>(
        "<dateTime.iso8601>19981317T14:08:55</dateTime.iso8601>",
        "expected a date whose month is at most 12, found 13 (line 1, column 8)",
    );
    value::<Value>(
        "<dateTime.iso8601>1998-07-17T14:08:99</dateTime.iso8601>",
        "expected a date whose second is at most 60, found 99 (line 1, column 8)",
    );
    value::<Bytes>(
        "<base64>a</base64>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
    value::<Bytes>(
        "<base64>YW*=</base64>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
    value::<Value>(
        "<base64>YWI=YWI=</base64>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
}
