//! What the macros say about mistakes, and where: everything that they find by themselves. What they
//! leave to rustc is in `tests/ui`.
//!
//! The files have each item with its errors, a line each: the place, and the text.
//!
//! After a change: `UPDATE_EXPECT=1 cargo test -p xmlrpc-derive --lib`, and read the difference.

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{DeriveInput, LitStr};

/// Services: the arguments of the attribute, and the item.
#[track_caller]
fn check_services(items: &[(&str, &str)], expected: &ExpectFile) {
    let parse = |code: &str| -> TokenStream { code.parse().expect("the test is Rust") };
    let found = items.iter().map(|(args, item)| {
        let errors = errors(crate::service::expand(parse(args), parse(item)));
        let args = match *args {
            "" => String::new(),
            args => format!("({args})"),
        };
        format!("#[xmlrpc_service{args}] {item}\n{errors}")
    });
    expected.assert_eq(&found.collect::<Vec<_>>().join("\n"));
}

#[track_caller]
fn check_derived(items: &[&str], expand: fn(&DeriveInput) -> TokenStream, expected: &ExpectFile) {
    let found = items.iter().map(|code| {
        let item = syn::parse_str(code).expect("the test is Rust");
        format!("{code}\n{}", errors(expand(&item)))
    });
    expected.assert_eq(&found.collect::<Vec<_>>().join("\n"));
}

fn errors(expanded: TokenStream) -> String {
    let mut errors = String::new();
    collect(expanded, &mut errors);
    errors
}

/// Finds `compile_error!`, which begins where the mistake does, and ends there.
fn collect(tokens: TokenStream, errors: &mut String) {
    let mut begins = None::<Span>;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "compile_error" => begins = Some(ident.span()),
            TokenTree::Punct(punct) if punct.as_char() == '!' => {}
            TokenTree::Group(group) => match begins.take() {
                Some(begins) => {
                    let place = begins
                        .join(group.span())
                        .and_then(|span| span.source_text());
                    let place = place.unwrap_or_default();
                    let text: LitStr = syn::parse2(group.stream()).expect("the text of an error");
                    errors.push_str(&format!("    {place}: {}\n", text.value()));
                }
                None => collect(group.stream(), errors),
            },
            _ => begins = None,
        }
    }
}

#[test]
fn arguments_of_services() {
    check_services(
        &[
            (r#"prefx = "a.""#, "trait T { fn a(&self); }"),
            (r#""a.""#, "trait T { fn a(&self); }"),
            ("prefix = calc", "trait T { fn a(&self); }"),
            (r#"prefix("calc")"#, "trait T { fn a(&self); }"),
            ("prefix", "trait T { fn a(&self); }"),
            (
                r#"prefix = "a.", prefix = "b.""#,
                "trait T { fn a(&self); }",
            ),
            (r#"prefix = "system.""#, "trait T { fn a(&self); }"),
            (
                r#"prefix = "a b""#,
                r#"trait T { fn a(&self); #[xmlrpc(name = "c d")] fn b(&self); }"#,
            ),
            (r#"prefix = """#, "trait T { fn a(&self); }"),
            (r#"rename_all = "camel""#, "trait T { fn a(&self); }"),
            (
                r#"rename_all = "camelCase", rename_all = "lowercase""#,
                "trait T { fn a(&self); }",
            ),
            (r#"crate = "a b""#, "trait T { fn a(&self); }"),
            ("crate = 1", "trait T { fn a(&self); }"),
            ("crate = <a>::b", "trait T { fn a(&self); }"),
            ("server", "trait T { fn a(&self); }"),
            ("server = a::B", "trait T { fn a(&self); }"),
            ("client = 1", "trait T { fn a(&self); }"),
            ("client, client", "trait T { fn a(&self); }"),
            ("client, server = S", "trait T { fn a(&self); }"),
            (
                r#"client = "C", server = "S", crate = "a::b""#,
                "trait T { fn a(&self); }",
            ),
        ],
        &expect_file!["messages/arguments_of_services.txt"],
    );
}

#[test]
fn items() {
    check_services(
        &[
            ("", "fn a() {}"),
            ("", "struct S;"),
            ("", "enum S {}"),
            ("", "trait T { fn a(&self, #[xmlrpc(context)]) }"),
            ("", "unsafe trait T { fn a(&self); }"),
            ("", "auto trait T { fn a(&self); }"),
            ("", "trait T<X> { fn a(&self); }"),
            ("", "#[async_trait] trait T { fn a(&self); }"),
            ("", "#[async_trait::async_trait] impl T { fn a(&self) {} }"),
            (
                "",
                "trait T { fn a<'life0, 'async_trait>(&'life0 self) -> Pin<Box<dyn Future<Output = i32>>>; }",
            ),
            (
                "",
                "trait T { const A: i32; type B; a!(); fn c(&self) -> Self::B; fn d(&self) -> B; }",
            ),
            ("", "impl S { const A: i32 = 1; a!(); fn c(&self) {} }"),
            ("", "impl<'a> S<'a> { fn a(&self) {} }"),
            ("", "impl S<'_> { fn a(&self) {} }"),
            ("", "impl S<'static> { fn a(&self) {} }"),
            ("", "impl<X> S<X> { fn a(&self) {} }"),
            ("", "impl !S for T {}"),
            ("", "impl (A, B) { fn a(&self) {} }"),
            ("", "impl T for Arc<S> { fn a(&self) {} }"),
            ("", "impl std::sync::Arc { fn a(&self) {} }"),
            ("", "impl Page<S> { fn a(&self) {} }"),
            ("", "impl <A as B>::C { fn a(&self) {} }"),
            ("client", "impl S { fn a(&self) {} }"),
            ("server = T", "impl S { fn a(&self) {} }"),
            ("client = C", "impl S { fn a(&self) {} }"),
        ],
        &expect_file!["messages/items.txt"],
    );
}

#[test]
fn traits_for_clients() {
    check_services(
        &[
            (
                "client",
                r#"trait T { fn a(&self) {} #[xmlrpc(skip)] fn b(&self); #[xmlrpc(blocking, detached, timeout = "1s", concurrency = 1, idempotent)] fn c(&self); }"#,
            ),
            (
                "client",
                "trait T { fn a(&self, #[xmlrpc(context)] cx: &Context, #[xmlrpc(default = 1)] b: i32); }",
            ),
            (
                "client",
                r#"trait T { fn a(&self, b: Option<&str>, c: P<'_>, d: P<'a>); #[xmlrpc(name = "system.b c")] fn b(&self); #[xmlrpc(name = "")] fn c(&self); #[xmlrpc(name = "\u{7}")] fn d(&self); }"#,
            ),
            (r#"client, prefix = "\u{7}""#, "trait T { fn a(&self); }"),
        ],
        &expect_file!["messages/traits_for_clients.txt"],
    );
}

#[test]
fn methods() {
    check_services(
        &[
            (
                "",
                "trait T { fn a<X: Y>(&self, x: X); fn b<'a>(&'a self); fn c<const N: usize>(&self); fn d<'a, X>(&self); }",
            ),
            (
                "",
                "trait T { #[xmlrpc(blocking)] async fn a(&self); #[xmlrpc(blocking)] fn b(&self); }",
            ),
            (
                "",
                "trait T { fn new(&self); fn get_ref(&self); fn into_inner(&self); fn other(&self); }",
            ),
            (
                "",
                r#"trait T { const fn a(&self); unsafe fn b(&self); extern "C" fn c(&self); fn d(&self, x: ...); }"#,
            ),
            (
                "",
                "trait T { fn a(); fn b(a: X<'a>) -> Self; fn c(self); fn d(&mut self); fn e(self: Arc<Self>); fn f(&'a self); #[xmlrpc(skip)] fn g(self) -> Self; }",
            ),
            (
                "",
                "trait T { fn a(&self, a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32, i: i32, j: i32, k: i32, l: i32, m: i32, n: i32, o: i32, p: i32); }",
            ),
            (
                "",
                "trait T { fn a(&self, a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32, i: i32, j: i32, k: i32, l: i32, m: i32, n: i32, o: i32, p: i32, q: i32, r: i32); }",
            ),
            (
                "",
                "trait T { fn a(&self, #[xmlrpc(context)] cx: &Context, a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32, i: i32, j: i32, k: i32, l: i32, m: i32, n: i32, o: i32, p: i32); }",
            ),
            (
                "",
                "trait T { fn a(&self, #[xmlrpc(context)] cx: &Context, #[xmlrpc(context)] dx: &Context, #[xmlrpc(context)] ex: &Context); }",
            ),
            (
                "",
                "trait T { fn a(&self, #[xmlrpc(rest)] a: Vec<i32>, b: i32); fn b(&self, a: i32, #[xmlrpc(rest)] b: Vec<i32>, #[xmlrpc(context)] cx: &Context); }",
            ),
            (
                "",
                "trait T { fn a(&self, #[xmlrpc(default = Self::A)] a: i32, #[xmlrpc(default = A)] b: i32); }",
            ),
            (
                "",
                "trait T { fn a(&self, #[xmlrpc(context, rest)] a: i32, #[xmlrpc(nil, nil)] b: i32, #[xmlrpc(context = 1)] c: i32, #[xmlrpc(nil(a))] d: i32, #[xmlrpc(rest = 2)] e: i32, #[xmlrpc(default)] f: i32, #[xmlrpc(timeout)] g: i32, #[xmlrpc(nill)] h: i32); }",
            ),
            (
                "",
                r#"trait T { fn a(&self, #[cfg(unix)] a: i32, #[cfg_attr(unix, xmlrpc(nil))] b: i32, #[cfg_attr(unix, doc = "")] c: i32); }"#,
            ),
            (
                "",
                "trait T { fn a(&self, (a, b): (i32, i32), _: i32, mut c: i32); }",
            ),
            (
                "",
                "trait T { fn a(&self, #[xmlrpc(context)] cx: Context, b: i32); fn b(&self, #[xmlrpc(context)] cx: &mut Context); fn c(&self, #[xmlrpc(context)] cx: &'a Context); fn d(&self, #[xmlrpc(context)] cx: i32); fn e(&self, #[xmlrpc(context)] cx: a::Context, #[xmlrpc(context)] dx: (&Context)); fn f(&self, #[context] cx: &Context); fn g(&self, #[serde(default)] a: i32); }",
            ),
            (
                "",
                "trait T { fn a(&self, a: &'a str, b: &mut str, c: Option<&str>, d: Vec<&[u8]>, e: Option<&Context>, f: &[&[i32]], g: &[&str], h: &[&'a str], i: &[&mut str], j: (&i32,)); }",
            ),
            (
                "",
                "trait T { fn a(&self, a: Cow<'_, str>, b: Cow<'static, str>, c: Cow<'a, str>, d: impl A, e: Box<dyn A>, f: Self, g: Option<Self>, h: Self::A, i: &Self); }",
            ),
            (
                "",
                "trait T { fn a(&self) -> impl A; fn b(&self) -> impl Future<Output = i32>; fn c(&self) -> impl std::future::Future + Send; fn d(&self) -> Box<dyn A>; fn e(&self) -> Result<Box<dyn A>, F>; fn f(&self) -> Result<i32, Box<dyn A>>; fn g(&self) -> Option<Result<i32, Box<dyn A>>>; fn h(&self) -> (Result<i32, Box<dyn A>>, Box<dyn B>); fn l(&self) -> Map<String, Box<dyn C>>; fn i(&self) -> Self; fn j(&self) -> Result<Self, Self::E>; fn k(&self) -> a::Result<dyn A>; }",
            ),
            (
                "",
                r#"trait T { #[xmlrpc(name = "a", rename = "b")] fn a(&self); #[xmlrpc(skip, name = "a", rename = "b", alias = "c", idempotent, blocking, detached, timeout = "1s", concurrency = 1)] fn b(&self); #[xmlrpc(skip = true)] fn c(&self); }"#,
            ),
            (
                "",
                r#"trait T { #[xmlrpc(name)] fn a(&self); #[xmlrpc(alias = 1)] fn b(&self); #[xmlrpc(idempotent = true)] fn c(&self); #[xmlrpc(nmae = "x")] fn d(&self); #[xmlrpc(context)] fn e(&self); #[xmlrpc] fn f(&self); #[xmlrpc = 1] fn g(&self); #[xmlrpc(1)] fn h(&self); #[xmlrpc(name = "a", name = "b")] fn i(&self); #[cfg_attr(unix, xmlrpc(skip))] fn j(&self); #[xmlrpc(a b)] fn k(&self); }"#,
            ),
            (
                "",
                r#"trait T { #[xmlrpc(timeout)] fn a(&self); #[xmlrpc(timeout = 5)] fn b(&self); #[xmlrpc(timeout = "0s")] fn c(&self); #[xmlrpc(timeout = "5")] fn d(&self); #[xmlrpc(timeout = "s")] fn e(&self); #[xmlrpc(timeout = "1h")] fn f(&self); #[xmlrpc(timeout = "18446744073709551615m")] fn g(&self); #[xmlrpc(timeout = "1.5s")] fn h(&self); #[xmlrpc(timeout = "5ms")] fn i(&self); #[xmlrpc(timeout = "5m")] fn j(&self); }"#,
            ),
        ],
        &expect_file!["messages/methods.txt"],
    );
}

#[test]
fn names() {
    check_services(
        &[
            (
                "",
                r#"trait T { #[xmlrpc(concurrency)] fn a(&self); #[xmlrpc(concurrency = 0)] fn b(&self); #[xmlrpc(concurrency = "4")] fn c(&self); #[xmlrpc(concurrency = 4294967296)] fn d(&self); #[xmlrpc(concurrency = LIMIT)] fn e(&self); #[xmlrpc(concurrency = 1)] fn f(&self); }"#,
            ),
            (
                "",
                r#"trait T { #[xmlrpc(name = "")] fn a(&self); #[xmlrpc(name = "system.a")] fn b(&self); #[xmlrpc(alias = "a b")] fn c(&self); #[xmlrpc(name = "ä")] fn d(&self); #[xmlrpc(name = "a_.:/Z9")] fn e(&self); fn größe(&self); }"#,
            ),
            (
                "",
                r#"trait T { fn a(&self); #[xmlrpc(name = "a")] fn b(&self); #[xmlrpc(alias = "d")] fn c(&self); fn d(&self); #[xmlrpc(alias = "e")] fn e(&self); }"#,
            ),
            (
                "",
                r#"trait T { #[cfg(unix)] fn a(&self); #[cfg(windows)] #[xmlrpc(name = "a")] fn b(&self); #[xmlrpc(name = "a")] fn c(&self); #[cfg(unix)] #[xmlrpc(alias = "d")] fn d(&self); }"#,
            ),
            (
                "",
                "trait T { fn a(&self); fn a(&self, b: i32); #[cfg(unix)] fn b(&self); #[cfg(windows)] fn b(&self); fn c(self); fn c(self); }",
            ),
        ],
        &expect_file!["messages/names.txt"],
    );
}

#[test]
fn types() {
    check_derived(
        &[
            "union A { a: i32 }",
            r#"#[xmlrpc(as = "str")] struct A;"#,
            "#[xmlrpc(as = string)] struct A;",
            r#"#[xmlrpc(as = "int", as = "int")] struct A;"#,
            "#[xmlrpc(crate = 1)] struct A;",
            "#[xmlrpc(crate = a, crate = b)] struct A;",
            r#"#[xmlrpc(rename_all = "camelCase", colour)] struct A { #[xmlrpc(name = "b")] a: i32, #[xmlrpc(skip)] b: i32, #[xmlrpc(wire = "int")] c: i32, #[xmlrpc(as("int"))] d: i32, #[xmlrpc(as = "int", as = "i8")] e: i32 }"#,
            "#[xmlrpc] struct A;",
            r#"enum A { #[xmlrpc(as = "none")] B(i32), #[serde(with = "m")] C(i32), D { #[serde(serialize_with = "n")] a: i32 }, E(i32, #[serde(deserialize_with = "o")] i32) }"#,
            r#"struct A { #[serde(with = "m")] a: i32, #[serde(with = "m")] #[xmlrpc(as = "int")] b: i32, #[serde(with = "xmlrpc_core::as_utc")] c: i32, #[serde(with = "::xmlrpc_core::types::as_date_time::option")] d: i32, #[serde(with = "xmlrpc_core::false_as_none")] e: Option<i32>, #[serde(with = "xmlrpc_core::value::false_as_none")] f: Option<i32>, #[serde(with = "xmlrpc_core::other")] g: i32 }"#,
            r#"struct A { a: Box<dyn B>, b: Vec<Arc<dyn B>>, c: (i32, Rc<dyn B + Send>), d: impl B, e: &'a dyn B, f: Cow<dyn B>, #[xmlrpc(as = "any")] g: Box<dyn B> }"#,
            r#"#[serde(transparent)] struct A { #[serde(with = "m")] a: i32 }"#,
            r#"#[cfg_attr(unix, xmlrpc(as = "int"))] struct A;"#,
        ],
        crate::types::expand,
        &expect_file!["messages/types.txt"],
    );
}

#[test]
fn faults() {
    check_derived(
        &[
            "union E { a: i32 }",
            "enum E { A, #[fault(code = 1)] B, #[fault(other)] C(Fault) }",
            "struct E;",
            "#[fault(other)] struct E(Fault);",
            "#[fault(code = 1)] enum E { A }",
            "#[fault(other)] enum E { A }",
            "#[fault(colour)] enum E { A }",
            "#[fault(code = 1, crate = 1)] struct E;",
            "enum E { #[fault(1)] A, #[fault(-1)] B, #[fault(CODE)] C, #[fault(a::CODE)] D, #[fault(1 + 1)] E, #[fault(code)] F, #[fault(code(1))] G, #[fault(cod = 1)] H, #[fault(cod)] I, #[fault] J, #[fault = 1] K, #[fault()] L }",
            "enum E { #[fault(code = 1)] A, #[fault(code = 1)] B, #[fault(code = -1)] C, #[fault(code = (-1))] D, #[fault(code = 0x1)] E, #[fault(code = A)] F, #[fault(code = A)] G }",
            "enum E { #[fault(code = 1, other)] A(Fault), #[fault(other)] B, #[fault(other)] C(Fault, i32), #[fault(other = true)] D(Fault), #[fault(code = 2)] F(String, i32), #[fault(code = 3)] G { a: String, b: i32 }, #[fault(code = 4)] H(String) }",
            "enum E { #[fault(other)] A(Fault), #[fault(other)] B(Fault) }",
            "enum E { #[fault(code = 1, code = 2)] A, #[fault(other, other)] B(Fault) }",
            r#"enum E { #[xmlrpc(code = 1)] A, #[xmlrpc(other)] B(Fault), #[xmlrpc(as = "string")] #[fault(code = 1)] C }"#,
        ],
        crate::fault::expand,
        &expect_file!["messages/faults.txt"],
    );
}
