//! What the macros print, for small services and types.
//!
//! They stand here and not in `tests`, for a crate of macros exports nothing but its macros.
//!
//! After a change: `UPDATE_EXPECT=1 cargo test -p xmlrpc-derive --lib`, and read the difference.

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{DeriveInput, File, parse_quote};

#[track_caller]
fn check(args: &str, item: &str, expected: &ExpectFile) {
    let parse = |code: &str| -> TokenStream { code.parse().expect("the test is Rust") };
    let expanded = crate::service::expand(parse(args), parse(item));
    expected.assert_eq(&print(&expanded));
}

/// As Rust is printed, without the name of the module of the library's functions.
fn print(expanded: &TokenStream) -> String {
    let expanded = expanded.to_string();
    let expanded = expanded.replace("__xmlrpc :: ", "");
    let file = syn::parse_str(&expanded).expect("the expansion is Rust");
    prettyplease::unparse(&file)
}

#[test]
fn a_trait() {
    check(
        "prefix = \"calc.\"",
        "
        /// A calculator.
        pub trait Calculator {
            /// Adds two integers.
            async fn add(&self, a: i32, b: i32) -> i32;
            #[cfg(feature = \"stats\")]
            #[xmlrpc(name = \"stats.mean\", alias = \"mean\")]
            async fn mean(&self, samples: &[f64]) -> Result<Stats, Fault>;
            #[deprecated]
            fn now(&self) -> DateTime;
        }
        ",
        &expect_file!["snapshots/a_trait.txt"],
    );
}

#[test]
fn an_inherent_impl() {
    check(
        "crate = facade::xmlrpc",
        "
        impl Desk {
            async fn greet(&self, name: &str) -> String {
                format!(\"hello, {name}\")
            }
            #[xmlrpc(skip)]
            fn new() -> Self {
                Desk
            }
        }
        ",
        &expect_file!["snapshots/an_inherent_impl.txt"],
    );
}

#[test]
fn mistakes() {
    check(
        "",
        "
        trait Calculator {
            async fn add(&self, a: i32, b: i32) -> i32;
            async fn store<T>(&self, value: T);
            fn get_ref(&self) -> i32;
            fn misspelt(&self, #[xmlrpc(ctx)] cx: &Context, #[context] dx: &Context, a: i32);
            const fn twice(&self, (a, b): (i32, i32), _: i32, mut c: i32, more: ...);
        }
        ",
        &expect_file!["snapshots/mistakes.txt"],
    );
}

#[test]
fn everything_that_can_be_said() {
    check(
        "prefix = \"desk.\", rename_all = \"camelCase\", client = Visitor, server = Clerk",
        "
        #[cfg(unix)]
        pub(crate) trait Desk: Debug
        where
            Self: Clone,
        {
            #[xmlrpc(rename = \"lookUp\", idempotent, timeout = \"2m\", concurrency = LIMIT)]
            fn look_up(&self, #[xmlrpc(context)] cx: &Context, words: &[&str]) -> Vec<Option<&str>>;
            #[xmlrpc(blocking, detached, timeout = \"5s\")]
            fn open_all(&self, #[xmlrpc(default = \"a\\n\\\"\u{7}\")] name: &str, #[xmlrpc(nil)] at: Option<i32>);
            async fn sum(
                &self,
                #[xmlrpc(default = [Some(-1.5), None])] a: Vec<Option<f64>>,
                #[xmlrpc(default = &[\"a\"])] b: &[&str],
                #[xmlrpc(default = (b'a', 'b', true))] c: (u8, char, bool),
                #[xmlrpc(rest)] d: Vec<i32>,
            ) -> Result<(), Self_> {
                Ok(())
            }
            #[deprecated(note = \"call `sum`\")]
            #[xmlrpc(timeout = \"10ms\", alias = \"a\", alias = \"b\")]
            async fn r#type(&self, r#in: S, C: C) -> T;
            #[cfg(windows)]
            #[cfg_attr(windows, deprecated)]
            #[allow(deprecated, clippy::too_many_arguments)]
            fn boot(&self, Self_: Cow<'static, str>);
            #[xmlrpc(skip)]
            fn close(&self, (a, b): (i32, i32), _: i32, mut c: i32) {}
        }
        ",
        &expect_file!["snapshots/everything.txt"],
    );
}

#[test]
fn a_trait_for_clients() {
    check(
        "client",
        "
        /// Somebody else's.
        #[doc(alias = \"rtorrent\")]
        pub trait Torrents {
            /// Starts some.
            #[xmlrpc(name = \"d.start\", idempotent)]
            #[deprecated]
            fn start(&self, hashes: &[&str], view: Cow<'_, str>, more: Option<&str>, twice: Option<&str>) -> Page<'static>;
            fn stop(&self);
        }
        ",
        &expect_file!["snapshots/a_trait_for_clients.txt"],
    );
}

#[test]
fn an_impl_of_a_trait() {
    check(
        "",
        "
        #[async_trait]
        #[cfg(unix)]
        impl clocks::Clock for Wall {
            const ZONE: i32 = 1;
            type Time = u32;
            fn now(&self, zone: &str) -> u32 {
                zone.len() as u32
            }
            #[xmlrpc(skip)]
            async fn later(&self) {}
        }
        ",
        &expect_file!["snapshots/an_impl_of_a_trait.txt"],
    );
}

/// What stands in for the service, where there cannot be one.
#[test]
fn stand_ins() {
    #[track_caller]
    fn check(item: &str, expected: &str) {
        let expanded = crate::service::expand(TokenStream::new(), item.parse().expect("Rust"));
        let printed = print(&expanded);
        let implementations = printed.lines().filter(|line| line.contains("Dispatch"));
        let implementations: Vec<_> = implementations.map(str::trim).collect();
        assert_eq!(implementations.join("\n"), expected);
    }
    check("struct Desk;", "impl Dispatch for Desk");
    check(
        "enum Desk<T: Copy> {}",
        "impl<T: Copy> Dispatch for Desk<T>",
    );
    check("fn desk() {}", "");
    check(
        "impl<T> Desk<T> where T: Copy { fn a(&self) {} }",
        "impl<T> Dispatch for Desk<T>",
    );
    check(
        "impl Desk<'_> { fn a(&self) {} }",
        "impl Dispatch for Desk<'_>",
    );
    check("impl !Clock for Desk {}", "");
    check("impl (Desk, Desk) { fn a(&self) {} }", "");
    check("impl Clock for Arc<Desk> { fn a(&self) {} }", "");
}

#[test]
fn visibilities_of_clients() {
    #[track_caller]
    fn check(methods: &str, expected: &str) {
        let item = format!("impl Desk {{ {methods} }}").parse().expect("Rust");
        let printed = print(&crate::service::expand(TokenStream::new(), item));
        let client = printed.lines().find(|line| line.ends_with("::DeskClient;"));
        assert_eq!(
            client
                .expect("a client")
                .replace("use __DeskClient::DeskClient;", ""),
            expected
        );
    }
    check("", "");
    check("fn a(&self) {}", "");
    check("pub fn a(&self) {} fn b(&self) {}", "pub ");
    check("fn a(&self) {} pub(super) fn b(&self) {}", "pub(super) ");
    check(
        "pub(super) fn a(&self) {} pub(super) fn b(&self) {} fn c(&self) {}",
        "pub(super) ",
    );
    check(
        "pub(super) fn a(&self) {} pub(in a::b) fn b(&self) {}",
        "pub(crate) ",
    );
    check(
        "pub(super) fn a(&self) {} pub fn b(&self) {} pub(super) fn c(&self) {}",
        "pub ",
    );
    // those that are mistakes count
    check("fn a(&self) {} pub fn b(self) {}", "pub ");
}

/// A text for which there is none goes where the text of the trait would.
#[test]
fn clients_have_a_text() {
    let item = "trait Desk { fn a(&self); }".parse().expect("Rust");
    let printed = print(&crate::service::expand(quote!(client), item));
    assert!(
        printed.contains("/// Calls the methods of `Desk` through a caller `C`."),
        "{printed}"
    );
}

#[test]
fn what_cannot_be_parsed_goes_back_without_our_attributes() {
    let item = "trait Desk { #[xmlrpc(skip)] #[doc(xmlrpc)] fn false(&self, #[xmlrpc(nil)] a: [u8; #b]); }";
    let expanded = crate::service::expand(TokenStream::new(), item.parse().expect("tokens"));
    let printed = expanded.to_string();
    let (item, error) = printed
        .split_once(" :: core :: compile_error")
        .expect("an error");
    assert_eq!(
        item,
        "trait Desk { # [doc (xmlrpc)] fn false (& self , a : [u8 ; # b]) ; }"
    );
    assert!(
        error.contains("expected identifier, found keyword `false`"),
        "{error}"
    );
}

/// What comes out of the variables of `macro_rules!` is in groups that nobody sees.
#[test]
fn groups_that_nobody_sees() {
    fn group(tokens: TokenStream, delimiter: Option<Delimiter>) -> TokenStream {
        let mut tokens = tokens.into_iter().peekable();
        let mut grouped = TokenStream::new();
        while let Some(token) = tokens.next() {
            match token {
                // `G!(…)`
                TokenTree::Ident(ident) if ident == "G" => {
                    tokens.next();
                    let Some(TokenTree::Group(inner)) = tokens.next() else {
                        panic!("a group");
                    };
                    let inner = group(inner.stream(), delimiter);
                    match delimiter {
                        Some(delimiter) => {
                            grouped.extend([TokenTree::Group(Group::new(delimiter, inner))])
                        }
                        None => grouped.extend(inner),
                    }
                }
                TokenTree::Group(outer) => {
                    let inner = group(outer.stream(), delimiter);
                    grouped.extend([TokenTree::Group(Group::new(outer.delimiter(), inner))]);
                }
                token => grouped.extend([token]),
            }
        }
        grouped
    }
    #[track_caller]
    fn check(expand: fn(TokenStream) -> TokenStream, item: &TokenStream) {
        let plain = print(&expand(group(item.clone(), None)));
        let grouped = print(&expand(group(item.clone(), Some(Delimiter::None))));
        assert_eq!(grouped, plain);
    }
    check(
        |item| crate::service::expand(quote!(crate = facade), item),
        &quote! {
            trait Desk {
                #[xmlrpc(name = G!("desk.a"))]
                fn a(&self, #[xmlrpc(context)] cx: G!(&Context), b: G!(&[G!(&str)]), c: &G!([&str]));
                fn b(&self, #[xmlrpc(default = G!("a"))] a: G!(&str), #[xmlrpc(default = G!(1_0))] b: i32);
            }
        },
    );
    check(
        |item| crate::fault::expand(&syn::parse2(item).expect("an enum")),
        &quote! {
            #[fault(crate = G!(facade))]
            enum Error {
                #[fault(code = G!(1))]
                One,
                #[fault(code = 1)]
                Two,
            }
        },
    );
    check(
        |item| crate::types::expand(&syn::parse2(item).expect("a struct")),
        &quote! {
            #[serde(rename_all = G!("camelCase"))]
            struct Point {
                at_x: G!(i32),
            }
        },
    );
}

/// Not what stands for itself in the other files: whether there is an implementation for pointers.
#[test]
fn pointers() {
    #[track_caller]
    fn check(item: &str, expected: usize) {
        let expanded = crate::service::expand(TokenStream::new(), item.parse().expect("Rust"));
        let printed = expanded.to_string();
        let arc = printed.matches("for __xmlrpc :: Arc <").count();
        assert_eq!(arc, expected, "{printed}");
        assert!(!printed.contains("Quietly"), "{printed}");
    }
    check("trait T { fn a(&self); }", 1);
    check("trait T { fn a(&self); fn a(&self); }", 0);
    check(
        "trait T { #[cfg(unix)] fn a(&self); #[cfg(windows)] fn a(&self); }",
        1,
    );
    check("trait T { fn a(&self); #[xmlrpc(skip)] fn b(); }", 0);
    check("trait T { fn a(&self); #[xmlrpc(skip)] fn b() {} }", 1);
    check(
        "trait T { fn a(&self); #[xmlrpc(skip)] fn b(self: &Arc<Self>) -> i32; }",
        0,
    );
    check(
        "trait T { fn a(&self); #[xmlrpc(skip)] fn b(&self, other: &Self) -> bool; }",
        0,
    );
    check(
        "trait T { fn a(&self); #[xmlrpc(skip)] fn b(&mut self); }",
        0,
    );
    check("trait T { fn a(&self, more: ...); }", 0);
    check("trait T { const A: i32; fn a(&self); }", 0);
    check("unsafe trait T { fn a(&self); }", 0);
    check("trait T where Self: Sized { fn a(&self); }", 1);
    check("trait T where Vec<Self>: Sized { fn a(&self); }", 0);
    check("trait T where 'static: 'static { fn a(&self); }", 0);
}

#[test]
fn types() {
    let items = "
        /// A point.
        #[serde(rename_all = \"camelCase\", default)]
        struct Point<'a, T: Copy, const N: usize> {
            /// Where it is.
            at_x: &'a T,
            #[serde(rename(serialize = \"Y\", deserialize = \"y\"))]
            at_y: [f64; N],
        }
        #[xmlrpc(crate = facade::core)]
        #[allow(deprecated)]
        struct Mixed<K, V> {
            #[serde(skip)]
            a: K,
            #[serde(default)]
            b: V,
            #[serde(skip_serializing)]
            c: i32,
            #[serde(skip_deserializing)]
            d: i32,
            #[serde(skip_serializing_if = \"is\")]
            e: i32,
            #[serde(flatten)]
            f: More,
            #[serde(with = \"xmlrpc_core::as_utc\")]
            g: Date,
            #[serde(with = \"xmlrpc_core::types::as_date_time::option\")]
            h: Option<Date>,
            #[serde(with = \"xmlrpc_core::value::false_as_none\")]
            i: Option<i32>,
            r#type: i32,
        }
        struct Empty;
        struct Newtype(Vec<i32>);
        struct Pair(i32, #[serde(skip)] i32, String);
        struct Skipped(#[serde(skip)] i32);
        #[serde(transparent)]
        struct Transparent { #[serde(skip)] a: i32, #[serde(default)] b: i32, c: PhantomData<i32>, d: i64 }
        #[serde(transparent)]
        struct Nothing { #[serde(skip)] a: i32 }
        #[serde(tag = \"kind\", rename = \"tagged\")]
        struct Tagged { a: i32 }
        #[serde(tag = \"kind\")]
        struct r#Plain { a: i32 }
        #[serde(tag = \"kind\")]
        struct NotTagged(i32);
        #[serde(into = \"String\", try_from = \"&str\")]
        struct Into;
        #[serde(from = \"i32\", into = \"i64\")]
        struct From;
        #[serde(from = \"i32\")]
        struct OnlyFrom;
        #[serde(try_from = \"i32\")]
        struct OnlyTryFrom;
        #[xmlrpc(as = \"array\")]
        struct As(Foreign);
        struct Unknown { a: impl B, b: Box<dyn C> }
        struct Wires {
            #[xmlrpc(as = \"int\")] a: F,
            #[xmlrpc(as = \"i8\")] b: F,
            #[xmlrpc(as = \"boolean\")] c: F,
            #[xmlrpc(as = \"double\")] d: F,
            #[xmlrpc(as = \"string\")] e: F,
            #[xmlrpc(as = \"dateTime\")] f: F,
            #[xmlrpc(as = \"base64\")] g: F,
            #[xmlrpc(as = \"array\")] h: F,
            #[xmlrpc(as = \"struct\")] i: F,
            #[xmlrpc(as = \"nil\")] j: F,
            #[xmlrpc(as = \"any\")] k: F,
        }
        #[serde(rename_all = \"kebab-case\")]
        enum Names { NotFound, #[serde(rename = \"left\")] Gone, #[serde(skip)] Hidden, r#Type }
        #[serde(rename_all_fields = \"UPPERCASE\")]
        enum External {
            /// None.
            Unit,
            Newtype(i32),
            Tuple(i32, String),
            Struct { a_b: i32 },
            #[serde(rename_all = \"PascalCase\")]
            Cased { a_b: i32 },
            #[serde(untagged)]
            Rest(Vec<T>),
            #[serde(with = \"m\")]
            #[xmlrpc(as = \"int\")]
            With(i32),
        }
        #[serde(tag = \"t\")]
        enum Internal { Unit, Struct { a: i32 }, Newtype(Inner) }
        #[serde(tag = \"t\", content = \"c\")]
        enum Adjacent { Unit, Struct { a: i32 }, Newtype(Inner) }
        #[serde(untagged)]
        enum Untagged { Unit, Struct { a: i32 }, Newtype(Inner) }
        enum Never {}
    ";
    check_items(
        items,
        crate::types::expand,
        &expect_file!["snapshots/types.txt"],
    );
}

#[test]
fn faults() {
    let items = "
        enum Error<T> {
            /// Not there.
            #[fault(code = 404)]
            NotFound,
            #[fault(code = codes::GONE)]
            Gone(T),
            #[fault(other)]
            Other { fault: Fault },
            #[fault(code = -1)]
            r#Type {},
        }
        /// A disk.
        #[fault(code = 507, crate = \"facade::core\")]
        struct DiskFull { text: String }
        enum Never {}
        enum Mistaken { One }
    ";
    check_items(
        items,
        crate::fault::expand,
        &expect_file!["snapshots/faults.txt"],
    );
}

/// What each of the items expands to, one after the other.
#[track_caller]
fn check_items(items: &str, expand: fn(&DeriveInput) -> TokenStream, expected: &ExpectFile) {
    let items: File = syn::parse_str(items).expect("the test is Rust");
    let expanded = items.items.iter().map(|item| {
        let item = syn::parse2(item.to_token_stream()).expect("a struct or an enum");
        print(&expand(&item))
    });
    expected.assert_eq(&expanded.collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_calls_deprecated_methods_goes_through_a_derive() {
    #[track_caller]
    fn check(item: &DeriveInput, expected: &str) {
        assert_eq!(crate::service::quietly(item).to_string(), expected);
    }
    check(
        &parse_quote! {
            #[doc = ""]
            #[quietly(impl A { fn old(&self) { b::old(self.0.new()) } })]
            struct Quietly;
        },
        "impl A { fn old (& self) { b :: old (self . 0 . new ()) } }",
    );
    check(
        &parse_quote!(
            #[quietly]
            struct Quietly;
        ),
        ":: core :: compile_error ! { \"expected attribute arguments in parentheses: #[quietly(...)]\" }",
    );
    check(
        &parse_quote!(
            struct Quietly;
        ),
        "",
    );
}
