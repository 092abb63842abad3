//! Documents that are not well-formed.

use xmlrpc_core::Value;

use super::{check, document};

#[test]
fn what_is_not_well_formed() {
    document("", "the document has no element (line 1, column 1)");
    document(" \n ", "the document has no element (line 2, column 2)");
    document("8", "text before the root element (line 1, column 1)");
    document(
        "<value>",
        "the document ends inside an element (line 1, column 8)",
    );
    document(
        "<value><int>8</int>",
        "the document ends inside an element (line 1, column 20)",
    );
    document(
        "<value><int>8</value></int>",
        "expected `</int>`, found another end tag (line 1, column 14)",
    );
    document(
        "<value><a>8</value></a>",
        "expected the type of a value, found `<a>` (line 1, column 8)",
    );
    document(
        "<value>8</value><value>9</value>",
        "a second root element (line 1, column 17)",
    );
    document(
        "<value>8</value>\n9",
        "text after the root element (line 1, column 17)",
    );
    document(
        "</value>",
        "an end tag without a start tag (line 1, column 1)",
    );
    document(
        "<value>8</value></value>",
        "an end tag without a start tag (line 1, column 17)",
    );
    document("<value", "a tag is not closed (line 1, column 1)");
    document("<value a/>", "an attribute has no value (line 1, column 1)");
    document(
        "<value a=b/>",
        "an attribute value is not quoted (line 1, column 1)",
    );
    document("<value a='b/>", "a tag is not closed (line 1, column 1)");
    document(
        "<value a='1' a='2'/>",
        "an attribute occurs twice (line 1, column 1)",
    );
    document(
        "<value a='1'b='2'/>",
        "expected white space before an attribute (line 1, column 1)",
    );
    document(
        "<value a='<'/>",
        "`<` in an attribute value (line 1, column 1)",
    );
    document(
        "<value a='&b;'/>",
        "an entity is not defined (line 1, column 1)",
    );
    document(
        "<value 1='2'/>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<1/>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "< value/>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<value><!-- a -- b --></value>",
        "`--` in a comment (line 1, column 8)",
    );
    document(
        "<value><!-- a ---></value>",
        "`--` in a comment (line 1, column 8)",
    );
    document("<value><!-- ", "a comment is not closed (line 1, column 8)");
    document(
        "<value><![CDATA[ ",
        "a CDATA section is not closed (line 1, column 8)",
    );
    document(
        "<![CDATA[]]><value/>",
        "a CDATA section outside the root element (line 1, column 1)",
    );
    document(
        "<value><? ",
        "a processing instruction is not closed (line 1, column 8)",
    );
    document(
        "<value><?1?></value>",
        "a name that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value><?XML?></value>",
        "a processing instruction is named `xml` (line 1, column 8)",
    );
    document(
        "<value><?xml version='1.0'?></value>",
        "an XML declaration stands at the start of a document only (line 1, column 8)",
    );
    document(
        " <?xml version='1.0'?><value/>",
        "an XML declaration stands at the start of a document only (line 1, column 2)",
    );
    document(
        "<?xml version='2.0'?><value/>",
        "the XML declaration is malformed (line 1, column 1)",
    );
    document(
        "<?xml encoding='UTF-8'?><value/>",
        "the XML declaration is malformed (line 1, column 1)",
    );
    document(
        "<?xml version='1.0' encoding='8'?><value/>",
        "the XML declaration is malformed (line 1, column 1)",
    );
    document(
        "<value><!X></value>",
        "`<!` begins no markup (line 1, column 8)",
    );
    document(
        "<!DOCTYPE value><value/>",
        "a DOCTYPE is refused (line 1, column 1)",
    );
    document(
        "<!DOCTYPE value SYSTEM 'file:///etc/passwd'><value/>",
        "a DOCTYPE is refused (line 1, column 1)",
    );
    document(
        "<!DOCTYPE value [<!ENTITY a 'b'>]><value>&a;</value>",
        "a DOCTYPE with an internal subset is refused (line 1, column 1)",
    );
    document(
        "<!DOCTYPE><value/>",
        "a DOCTYPE names no element (line 1, column 1)",
    );
    document(
        "<!DOCTYPE value",
        "a DOCTYPE is not closed (line 1, column 1)",
    );
    document(
        "<value><!DOCTYPE value></value>",
        "a DOCTYPE after the root element's start (line 1, column 8)",
    );
    document(
        "<value>a & b</value>",
        "`&` begins no reference (line 1, column 10)",
    );
    document(
        "<value>a &amp b</value>",
        "`&` begins no reference (line 1, column 10)",
    );
    document(
        "<value>&nbsp;</value>",
        "an entity is not defined (line 1, column 8)",
    );
    document(
        "<value>&#;</value>",
        "`&#` begins no character reference (line 1, column 8)",
    );
    document(
        "<value>&#xg;</value>",
        "`&#` begins no character reference (line 1, column 8)",
    );
    document(
        "<value>a\n&#0;</value>",
        "a character that XML 1.0 does not allow (line 2, column 1)",
    );
    document(
        "<value>&#xD83D;</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value>&#xFFFE;</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value>&#99999999999;</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value>a]]>b</value>",
        "`]]>` outside a CDATA section (line 1, column 9)",
    );
    document(
        "<value>\na\u{1}b</value>",
        "a character that XML 1.0 does not allow (line 2, column 2)",
    );
    document(
        "<value>\u{FFFF}</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value><!--\u{1}--></value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value a='\u{1}'/>",
        "a character that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<a:value/>",
        "a namespace prefix is not declared (line 1, column 1)",
    );
    document(
        "<value a:b='c'/>",
        "a namespace prefix is not declared (line 1, column 1)",
    );
    document(
        "<value xmlns:a=''/>",
        "a namespace prefix is declared wrongly (line 1, column 1)",
    );
    document(
        "<a:b:c/>",
        "a name with a misplaced colon (line 1, column 1)",
    );
}

#[test]
fn what_is_no_text() {
    check(
        xmlrpc_core::from_slice::<Value>(b"<value>a\xFF</value>"),
        "the document is not UTF-8, and declares no other encoding (line 1, column 9)",
    );
    check(
        xmlrpc_core::from_slice::<Value>(b"<value>\xC0\x80</value>"),
        "the document is not UTF-8, and declares no other encoding (line 1, column 8)",
    );
    #[cfg(feature = "encoding")]
    check(
        xmlrpc_core::from_slice::<Value>(b"\xFE\xFF\0<\0a\0/\0>"),
        "expected `<value>`, found `<a>` (line 1, column 1)",
    );
    check(
        xmlrpc_core::from_slice::<Value>(b"<?xml version='1.0' encoding='UTF-16'?><value/>"),
        "the document is not in the encoding that it declares",
    );
    check(
        xmlrpc_core::from_slice::<Value>(b"<?xml version='1.0' encoding='klingon'?><value/>"),
        "the document is in an encoding that is not supported",
    );
}

#[test]
fn places_in_documents_of_many_lines() {
    document(
        "<value>\n  <int>\n eight</int>\n</value>",
        "expected `int`, found text that is not an integer (line 2, column 3)",
    );
    document(
        "<value>\r\n\r\n<array>\r\n<data>\n<value>\n\n<int>x</int></value></data></array></value>",
        "`[0]`: expected `int`, found text that is not an integer (line 7, column 1)",
    );
    document(
        "<value>\u{e9}\u{e9}<b/></value>",
        "text beside the type of a value (line 1, column 12)",
    );
    document(
        "\u{FEFF}<value><int>x</int></value>",
        "expected `int`, found text that is not an integer (line 1, column 11)",
    );
    document(
        "<value>\n<!-- a\nb -->\n<int>x</int></value>",
        "expected `int`, found text that is not an integer (line 4, column 1)",
    );
    document(
        "<value>\n<struct\n><member><name>a</name><value>\n<int>x</int></value></member></struct></value>",
        "`a`: expected `int`, found text that is not an integer (line 4, column 1)",
    );
}
