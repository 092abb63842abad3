//! The guide. Its pages are in `pages`, and are read there or with `mdbook serve guide`; here they
//! are modules, so that their code is compiled and run with the tests.

macro_rules! pages {
    ($($name:ident $file:literal)+) => {$(
        #[doc = include_str!(concat!("../pages/", $file))]
        pub mod $name {}
    )+};
}

pages! {
    start "start.md"
    from_python "from-python.md"
    from_dxr "from-dxr.md"
    types "types.md"
    faults "faults.md"
    calls "calls.md"
    who "who.md"
    testing "testing.md"
    logging "logging.md"
    deployment "deployment.md"
    servers "servers.md"
    pitfalls "pitfalls.md"
}
