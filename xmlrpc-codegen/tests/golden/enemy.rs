//! Made by `xmlrpc generate`. Regenerate it, or take it over and edit.
//!
//! - """ evil and #[evil] both become Evil; #[evil] is Evil2
//! - """ evil and ''' evil both become Evil; ''' evil is Evil3
//! -   and - both become Unnamed; - is Unnamed2
//! -   and . both become Unnamed; . is Unnamed3
//! -   and .. both become Unnamed; .. is Unnamed4
//! -   and /* both become Unnamed; /* is Unnamed5
//! -   and // both become Unnamed; // is Unnamed6
//! -   and = both become Unnamed; = is Unnamed7
//! - Service would be Service, which is taken; it is Service2
//! -   and _ both become Unnamed; _ is Unnamed8
//! -   and __ both become Unnamed; __ is Unnamed9
//! - .a and a. both become A; a. is A2
//! - a b and a..b both become AB; a..b is AB2
//! - .a and a\ both become A; a\ is A3
//! - Api.x and api.x both become ApiX; api.x is ApiX2
//! - D.a_b and d.a.b both become DAB; d.a.b is DAB2
//! - D.a_b and d.aB both become DAB; d.aB is DAB3
//! - D.a_b and d.a_b both become DAB; d.a_b is DAB4
//! - Option and option both become OptionType; option is OptionType2
//! - Result and result both become ResultType; result is ResultType2
//! - Self and self both become SelfType; self is SelfType2
//! - Service and service both become Service; service is Service3
//! -   and {} both become Unnamed; {} is Unnamed10
//! -   and é both become Unnamed; é is Unnamed11
//! -   and ́ both become Unnamed; ́ is Unnamed12
//! -   and привет both become Unnamed; привет is Unnamed13
//! -   and   both become Unnamed;   is Unnamed14
//! -   and 日本 both become Unnamed; 日本 is Unnamed15
//! -   and 𝒳 both become Unnamed; 𝒳 is Unnamed16
//! - """ evil and #[evil] both become evil; #[evil] is evil_2
//! - """ evil and ''' evil both become evil; ''' evil is evil_3
//! -   and - both become unnamed; - is unnamed_2
//! -   and . both become unnamed; . is unnamed_3
//! -   and .. both become unnamed; .. is unnamed_4
//! -   and /* both become unnamed; /* is unnamed_5
//! -   and // both become unnamed; // is unnamed_6
//! -   and = both become unnamed; = is unnamed_7
//! -   and _ both become unnamed; _ is unnamed_8
//! -   and __ both become unnamed; __ is unnamed_9
//! - .a and a\ both become a; a\ is a_2
//! - get_ref would be get_ref, which is taken; it is get_ref_2
//! - into_inner would be into_inner, which is taken; it is into_inner_2
//! - new would be new, which is taken; it is new_2
//! - Option and option both become option; option is option_2
//! - Result and result both become result; result is result_2
//! - Self and self both become self_; self is self__2
//! - Service and service both become service; service is service_2
//! -   and {} both become unnamed; {} is unnamed_10
//! -   and é both become unnamed; é is unnamed_11
//! -   and ́ both become unnamed; ́ is unnamed_12
//! -   and привет both become unnamed; привет is unnamed_13
//! -   and   both become unnamed;   is unnamed_14
//! -   and 日本 both become unnamed; 日本 is unnamed_15
//! -   and 𝒳 both become unnamed; 𝒳 is unnamed_16
//! - d.a.b and d.aB both become a_b; d.aB is a_b_2
//! - d.a.b and d.a_b both become a_b; d.a_b is a_b_3
//! - Api and api both become api; api is api_2
//! - core would be core, which is taken; it is core_2
//! - D and d both become d; d is d_2
//! - serde would be serde, which is taken; it is serde_2
//! - std would be std, which is taken; it is std_2
//! - xmlrpc_core would be xmlrpc_core, which is taken; it is xmlrpc_core_2
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Value, XmlRpcType};

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented
    ///
    /// \-
    ///
    /// 1\.
    ///
    /// Wire signature: `  (string,  , int)`.
    #[xmlrpc(name = " ")]
    async fn unnamed(&self, unnamed: &str, same: &Unnamed, same_2: i32) -> Unnamed;

    /// code
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented     code
    ///
    /// \-     code
    ///
    /// 1\.     code
    ///
    /// Wire signature: `    code (string, string, string,     code, int)`.
    #[xmlrpc(name = "    code")]
    async fn code(
        &self,
        code: &str,
        params: &str,
        result: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

    /// """ evil
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented """ evil
    ///
    /// \- """ evil
    ///
    /// 1\. """ evil
    ///
    /// Wire signature: `\"\"\" evil (\"\"\" evil, int)`.
    #[xmlrpc(name = "\"\"\" evil")]
    async fn evil(&self, same: &Evil, same_2: i32) -> Evil;

    /// "; drop("
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented "; drop("
    ///
    /// \- "; drop("
    ///
    /// 1\. "; drop("
    ///
    /// Wire signature: `\"; drop(\" (string, \"; drop(\", int)`.
    #[xmlrpc(name = "\"; drop(\"")]
    async fn drop(&self, drop: &str, same: &Value, same_2: i32) -> Value;

    /// \#\[evil\]
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented #\[evil\]
    ///
    /// \- #\[evil\]
    ///
    /// 1\. #\[evil\]
    ///
    /// Wire signature: `#[evil] (#[evil], int)`.
    #[xmlrpc(name = "#[evil]")]
    #[deprecated(note = "#[evil]")]
    async fn evil_2(&self, same: &Evil2, same_2: i32) -> Evil2;

    /// ''' evil
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented ''' evil
    ///
    /// \- ''' evil
    ///
    /// 1\. ''' evil
    ///
    /// Wire signature: `\'\'\' evil (string, string, string, \'\'\' evil, int)`.
    #[xmlrpc(name = "''' evil")]
    async fn evil_3(
        &self,
        evil: &str,
        evil_2: &str,
        r: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

    /// \*/ fn evil() {}
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented \*/ fn evil() {}
    ///
    /// \- \*/ fn evil() {}
    ///
    /// 1\. \*/ fn evil() {}
    ///
    /// Wire signature: `*/ fn evil() {} (*/ fn evil() {}, int)`.
    #[xmlrpc(name = "*/ fn evil() {}")]
    async fn fn_evil(&self, same: &FnEvil, same_2: i32) -> FnEvil;

    /// \-
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented -
    ///
    /// \- -
    ///
    /// 1\. -
    ///
    /// Wire signature: `- (-, int)`.
    #[xmlrpc(name = "-")]
    async fn unnamed_2(&self, same: &Unnamed2, same_2: i32) -> Unnamed2;

    /// .
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented .
    ///
    /// \- .
    ///
    /// 1\. .
    ///
    /// Wire signature: `. (string, ., int)`.
    #[xmlrpc(name = ".")]
    async fn unnamed_3(&self, unnamed: &str, same: &Value, same_2: i32) -> Value;

    /// ..
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented ..
    ///
    /// \- ..
    ///
    /// 1\. ..
    ///
    /// Wire signature: `.. (.., int)`.
    #[xmlrpc(name = "..")]
    #[deprecated(note = "..")]
    async fn unnamed_4(&self, same: &Unnamed4, same_2: i32) -> Unnamed4;

    /// .a
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented .a
    ///
    /// \- .a
    ///
    /// 1\. .a
    ///
    /// Wire signature: `.a (string, string, string, .a, int)`.
    #[xmlrpc(name = ".a")]
    async fn a(&self, _a: &str, a__: &str, _1: &str, same: &A, same_2: i32) -> A;

    /// /\*
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented /\*
    ///
    /// \- /\*
    ///
    /// 1\. /\*
    ///
    /// Wire signature: `/* (string, /*, int)`.
    #[xmlrpc(name = "/*")]
    async fn unnamed_5(&self, unnamed: &str, same: &Unnamed5, same_2: i32) -> Unnamed5;

    /// //
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented //
    ///
    /// \- //
    ///
    /// 1\. //
    ///
    /// Wire signature: `// (string, string, //, int)`.
    #[xmlrpc(name = "//")]
    async fn unnamed_6(
        &self,
        unnamed: &str,
        evil: &str,
        same: &Unnamed6,
        same_2: i32,
    ) -> Unnamed6;

    /// 1
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented 1
    ///
    /// \- 1
    ///
    /// 1\. 1
    ///
    /// Wire signature: `1 (string, 1, int)`.
    #[xmlrpc(name = "1")]
    #[deprecated(note = "1")]
    async fn _1(&self, _1: &str, same: &T1, same_2: i32) -> T1;

    /// \<script\>
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented \<script\>
    ///
    /// \- \<script\>
    ///
    /// 1\. \<script\>
    ///
    /// Wire signature: `<script> (string, <script>, int)`.
    #[xmlrpc(name = "<script>")]
    async fn script(&self, script: &str, same: &Script, same_2: i32) -> Script;

    /// \=
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented =
    ///
    /// \- =
    ///
    /// 1\. =
    ///
    /// Wire signature: `= (string, string, string, =, int)`.
    #[xmlrpc(name = "=")]
    async fn unnamed_7(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        unnamed_3: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

    /// None
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented None
    ///
    /// \- None
    ///
    /// 1\. None
    ///
    /// Wire signature: `None (string, None, int)`.
    #[xmlrpc(name = "None")]
    async fn none(&self, none: &str, same: &Value, same_2: i32) -> Value;

    /// Option
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented Option
    ///
    /// \- Option
    ///
    /// 1\. Option
    ///
    /// Wire signature: `Option (string, string, Option, int)`.
    #[xmlrpc(name = "Option")]
    async fn option(
        &self,
        option: &str,
        option_2: &str,
        same: &OptionType,
        same_2: i32,
    ) -> OptionType;

    /// Result
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented Result
    ///
    /// \- Result
    ///
    /// 1\. Result
    ///
    /// Wire signature: `Result (string, string, Result, int)`.
    #[xmlrpc(name = "Result")]
    async fn result(
        &self,
        result: &str,
        value: &str,
        same: &ResultType,
        same_2: i32,
    ) -> ResultType;

    /// Self
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented Self
    ///
    /// \- Self
    ///
    /// 1\. Self
    ///
    /// Wire signature: `Self (string, string, string, Self, int)`.
    #[xmlrpc(name = "Self")]
    async fn self_(
        &self,
        self_: &str,
        super_: &str,
        crate_: &str,
        same: &SelfType,
        same_2: i32,
    ) -> SelfType;

    /// Service
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented Service
    ///
    /// \- Service
    ///
    /// 1\. Service
    ///
    /// Wire signature: `Service (string, string, Service, int)`.
    #[xmlrpc(name = "Service")]
    #[deprecated(note = "Service")]
    async fn service(
        &self,
        service: &str,
        service_client_x: &str,
        same: &Service2,
        same_2: i32,
    ) -> Service2;

    /// String
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented String
    ///
    /// \- String
    ///
    /// 1\. String
    ///
    /// Wire signature: `String (String, int)`.
    #[xmlrpc(name = "String")]
    #[deprecated(note = "String")]
    async fn string(&self, same: &StringType, same_2: i32) -> StringType;

    /// Value
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented Value
    ///
    /// \- Value
    ///
    /// 1\. Value
    ///
    /// Wire signature: `Value (string, string, string, Value, int)`.
    #[xmlrpc(name = "Value")]
    async fn value(
        &self,
        value: &str,
        std_x: &str,
        core_x: &str,
        same: &ValueType,
        same_2: i32,
    ) -> ValueType;

    /// Vec
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented Vec
    ///
    /// \- Vec
    ///
    /// 1\. Vec
    ///
    /// Wire signature: `Vec (string, Vec, int)`.
    #[xmlrpc(name = "Vec")]
    async fn vec(&self, vec: &str, same: &VecType, same_2: i32) -> VecType;

    /// \[link\](javascript:alert(1))
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented \[link\](javascript:alert(1))
    ///
    /// \- \[link\](javascript:alert(1))
    ///
    /// 1\. \[link\](javascript:alert(1))
    ///
    /// Wire signature: `[link](javascript:alert(1)) ([link](javascript:alert(1)), int)`.
    #[xmlrpc(name = "[link](javascript:alert(1))")]
    #[deprecated(note = "[link](javascript:alert(1))")]
    async fn link_javascript_alert_1(
        &self,
        same: &LinkJavascriptAlert1,
        same_2: i32,
    ) -> LinkJavascriptAlert1;

    /// \_
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented \_
    ///
    /// \- \_
    ///
    /// 1\. \_
    ///
    /// Wire signature: `_ (string, string, _, int)`.
    #[xmlrpc(name = "_")]
    #[deprecated(note = "_")]
    async fn unnamed_8(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        same: &Unnamed8,
        same_2: i32,
    ) -> Unnamed8;

    /// \_\_
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented \_\_
    ///
    /// \- \_\_
    ///
    /// 1\. \_\_
    ///
    /// Wire signature: `__ (string, string, string, __, int)`.
    #[xmlrpc(name = "__")]
    async fn unnamed_9(
        &self,
        unnamed: &str,
        r#type: &str,
        r#gen: &str,
        same: &Unnamed9,
        same_2: i32,
    ) -> Unnamed9;

    /// \`\`\`rust
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented \`\`\`rust
    ///
    /// \- \`\`\`rust
    ///
    /// 1\. \`\`\`rust
    ///
    /// Wire signature: `'''rust (string, string, string, '''rust, int)`.
    #[xmlrpc(name = "```rust")]
    async fn rust(
        &self,
        rust: &str,
        link_javascript_alert_1: &str,
        script: &str,
        same: &Rust,
        same_2: i32,
    ) -> Rust;

    /// a b
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented a b
    ///
    /// \- a b
    ///
    /// 1\. a b
    ///
    /// Wire signature: `a b (string, string, a b, int)`.
    #[xmlrpc(name = "a b")]
    #[deprecated(note = "a b")]
    async fn a_b(&self, a_b: &str, abc: &str, same: &AB, same_2: i32) -> AB;

    /// a\\
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented a\\
    ///
    /// \- a\\
    ///
    /// 1\. a\\
    ///
    /// Wire signature: `a\\ (string, string, a\\, int)`.
    #[xmlrpc(name = "a\\")]
    async fn a_2(&self, a: &str, unnamed: &str, same: &A3, same_2: i32) -> A3;

    /// await
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented await
    ///
    /// \- await
    ///
    /// 1\. await
    ///
    /// Wire signature: `await (string, string, await, int)`.
    #[xmlrpc(name = "await")]
    async fn r#await(
        &self,
        r#await: &str,
        union: &str,
        same: &Await,
        same_2: i32,
    ) -> Await;

    /// close
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented close
    ///
    /// \- close
    ///
    /// 1\. close
    ///
    /// Wire signature: `close (string, string, string, close, int)`.
    #[xmlrpc(name = "close")]
    async fn close(
        &self,
        close: &str,
        unnamed: &str,
        unnamed_2: &str,
        same: &Close,
        same_2: i32,
    ) -> Close;

    /// crate
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented crate
    ///
    /// \- crate
    ///
    /// 1\. crate
    ///
    /// Wire signature: `crate (string, crate, int)`.
    #[xmlrpc(name = "crate")]
    async fn crate_(&self, crate_: &str, same: &Value, same_2: i32) -> Value;

    /// extra
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented extra
    ///
    /// \- extra
    ///
    /// 1\. extra
    ///
    /// Wire signature: `extra (string, extra, int)`.
    #[xmlrpc(name = "extra")]
    async fn extra(&self, extra: &str, same: &Value, same_2: i32) -> Value;

    /// from_wire
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented from_wire
    ///
    /// \- from_wire
    ///
    /// 1\. from_wire
    ///
    /// Wire signature: `from_wire (string, string, from_wire, int)`.
    #[xmlrpc(name = "from_wire")]
    async fn from_wire(
        &self,
        from_wire: &str,
        rust: &str,
        same: &FromWire,
        same_2: i32,
    ) -> FromWire;

    /// gen
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented gen
    ///
    /// \- gen
    ///
    /// 1\. gen
    ///
    /// Wire signature: `gen (string, gen, int)`.
    #[xmlrpc(name = "gen")]
    async fn r#gen(&self, r#gen: &str, same: &Gen, same_2: i32) -> Gen;

    /// get_ref
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented get_ref
    ///
    /// \- get_ref
    ///
    /// 1\. get_ref
    ///
    /// Wire signature: `get_ref (string, get_ref, int)`.
    #[xmlrpc(name = "get_ref")]
    async fn get_ref_2(&self, get_ref: &str, same: &GetRef, same_2: i32) -> GetRef;

    /// http\://x/\<y\>
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented http\://x/\<y\>
    ///
    /// \- http\://x/\<y\>
    ///
    /// 1\. http\://x/\<y\>
    ///
    /// Wire signature: `http://x/<y> (string, string, http://x/<y>, int)`.
    #[xmlrpc(name = "http://x/<y>")]
    async fn http_x_y(
        &self,
        http_x_y: &str,
        code: &str,
        same: &HttpXY,
        same_2: i32,
    ) -> HttpXY;

    /// import
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented import
    ///
    /// \- import
    ///
    /// 1\. import
    ///
    /// Wire signature: `import (import, int)`.
    #[xmlrpc(name = "import")]
    async fn import(&self, same: &Import, same_2: i32) -> Import;

    /// into_inner
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented into_inner
    ///
    /// \- into_inner
    ///
    /// 1\. into_inner
    ///
    /// Wire signature: `into_inner (string, string, into_inner, int)`.
    #[xmlrpc(name = "into_inner")]
    async fn into_inner_2(
        &self,
        into_inner: &str,
        close: &str,
        same: &IntoInner,
        same_2: i32,
    ) -> IntoInner;

    /// lambda
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented lambda
    ///
    /// \- lambda
    ///
    /// 1\. lambda
    ///
    /// Wire signature: `lambda (string, string, lambda, int)`.
    #[xmlrpc(name = "lambda")]
    #[deprecated(note = "lambda")]
    async fn lambda(
        &self,
        lambda: &str,
        fn_evil: &str,
        same: &Lambda,
        same_2: i32,
    ) -> Lambda;

    /// list
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented list
    ///
    /// \- list
    ///
    /// 1\. list
    ///
    /// Wire signature: `list (string, string, string, list, int)`.
    #[xmlrpc(name = "list")]
    async fn list(
        &self,
        list: &str,
        import: &str,
        none: &str,
        same: &List,
        same_2: i32,
    ) -> List;

    /// new
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented new
    ///
    /// \- new
    ///
    /// 1\. new
    ///
    /// Wire signature: `new (new, int)`.
    #[xmlrpc(name = "new")]
    async fn new_2(&self, same: &New, same_2: i32) -> New;

    /// option
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented option
    ///
    /// \- option
    ///
    /// 1\. option
    ///
    /// Wire signature: `option (string, string, string, option, int)`.
    #[xmlrpc(name = "option")]
    async fn option_2(
        &self,
        option: &str,
        string: &str,
        vec: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

    /// params
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented params
    ///
    /// \- params
    ///
    /// 1\. params
    ///
    /// Wire signature: `params (params, int)`.
    #[xmlrpc(name = "params")]
    async fn params(&self, same: &Params, same_2: i32) -> Params;

    /// print
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented print
    ///
    /// \- print
    ///
    /// 1\. print
    ///
    /// Wire signature: `print (string, string, print, int)`.
    #[xmlrpc(name = "print")]
    async fn print(&self, print: &str, list: &str, same: &Print, same_2: i32) -> Print;

    /// r#"
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented r#"
    ///
    /// \- r#"
    ///
    /// 1\. r#"
    ///
    /// Wire signature: `r#\" (string, r#\", int)`.
    #[xmlrpc(name = "r#\"")]
    #[deprecated(note = "r#\"")]
    async fn r(&self, r: &str, same: &R, same_2: i32) -> R;

    /// result
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented result
    ///
    /// \- result
    ///
    /// 1\. result
    ///
    /// Wire signature: `result (string, result, int)`.
    #[xmlrpc(name = "result")]
    #[deprecated(note = "result")]
    async fn result_2(
        &self,
        result: &str,
        same: &ResultType2,
        same_2: i32,
    ) -> ResultType2;

    /// self
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented self
    ///
    /// \- self
    ///
    /// 1\. self
    ///
    /// Wire signature: `self (string, string, self, int)`.
    #[xmlrpc(name = "self")]
    async fn self__2(
        &self,
        self_: &str,
        self__2: &str,
        same: &SelfType2,
        same_2: i32,
    ) -> SelfType2;

    /// service
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented service
    ///
    /// \- service
    ///
    /// 1\. service
    ///
    /// Wire signature: `service (service, int)`.
    #[xmlrpc(name = "service")]
    async fn service_2(&self, same: &Service3, same_2: i32) -> Service3;

    /// super
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented super
    ///
    /// \- super
    ///
    /// 1\. super
    ///
    /// Wire signature: `super (super, int)`.
    #[xmlrpc(name = "super")]
    async fn super_(&self, same: &Super, same_2: i32) -> Super;

    /// type
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented type
    ///
    /// \- type
    ///
    /// 1\. type
    ///
    /// Wire signature: `type (type, int)`.
    #[xmlrpc(name = "type")]
    async fn r#type(&self, same: &Type, same_2: i32) -> Type;

    /// union
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented union
    ///
    /// \- union
    ///
    /// 1\. union
    ///
    /// Wire signature: `union (string, string, string, union, int)`.
    #[xmlrpc(name = "union")]
    #[deprecated(note = "union")]
    async fn union(
        &self,
        union: &str,
        new: &str,
        get_ref: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

    /// {}
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented {}
    ///
    /// \- {}
    ///
    /// 1\. {}
    ///
    /// Wire signature: `{} (string, string, string, {}, int)`.
    #[xmlrpc(name = "{}")]
    async fn unnamed_10(
        &self,
        unnamed: &str,
        evil: &str,
        unnamed_2: &str,
        same: &Unnamed10,
        same_2: i32,
    ) -> Unnamed10;

    /// é
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented é
    ///
    /// \- é
    ///
    /// 1\. é
    ///
    /// Wire signature: `é (string, string, string, é, int)`.
    #[xmlrpc(name = "é")]
    #[deprecated(note = "é")]
    async fn unnamed_11(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        unnamed_3: &str,
        same: &Unnamed11,
        same_2: i32,
    ) -> Unnamed11;

    /// ́
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented ́
    ///
    /// \- ́
    ///
    /// 1\. ́
    ///
    /// Wire signature: `\u{301} (́, int)`.
    #[xmlrpc(name = "\u{301}")]
    async fn unnamed_12(&self, same: &Unnamed12, same_2: i32) -> Unnamed12;

    /// привет
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented привет
    ///
    /// \- привет
    ///
    /// 1\. привет
    ///
    /// Wire signature: `привет (string, привет, int)`.
    #[xmlrpc(name = "привет")]
    async fn unnamed_13(&self, unnamed: &str, same: &Value, same_2: i32) -> Value;

    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented
    ///
    /// \-
    ///
    /// 1\.
    ///
    /// Wire signature: `\u{200f} (\u{200f}, int)`.
    #[xmlrpc(name = "\u{200f}")]
    async fn unnamed_14(&self, same: &Unnamed14, same_2: i32) -> Unnamed14;

    /// abc
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented  abc
    ///
    /// \-  abc
    ///
    /// 1\.  abc
    ///
    /// Wire signature: `\u{202e}abc (string, string, string, \u{202e}abc, int)`.
    #[xmlrpc(name = "\u{202e}abc")]
    async fn abc(
        &self,
        abc: &str,
        unnamed: &str,
        unnamed_2: &str,
        same: &Abc,
        same_2: i32,
    ) -> Abc;

    /// 日本
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented 日本
    ///
    /// \- 日本
    ///
    /// 1\. 日本
    ///
    /// Wire signature: `日本 (string, string, 日本, int)`.
    #[xmlrpc(name = "日本")]
    async fn unnamed_15(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        same: &Unnamed15,
        same_2: i32,
    ) -> Unnamed15;

    /// 𝒳
    /// \`\`\`
    /// let x = 1;
    /// \`\`\`
    /// indented 𝒳
    ///
    /// \- 𝒳
    ///
    /// 1\. 𝒳
    ///
    /// Wire signature: `𝒳 (string, 𝒳, int)`.
    #[xmlrpc(name = "𝒳")]
    async fn unnamed_16(
        &self,
        unnamed: &str,
        same: &Unnamed16,
        same_2: i32,
    ) -> Unnamed16;
}

/// Methods whose names begin with `1.`.
pub mod _1 {
    /// The methods `1.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait T1 {
        /// 1\.2
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented 1.2
        ///
        /// \- 1.2
        ///
        /// 1\. 1.2
        ///
        /// Wire signature: `1.2 (string, string, 1.2, int)`.
        #[xmlrpc(name = "1.2")]
        async fn _2(
            &self,
            _1_2: &str,
            unnamed: &str,
            same: &super::T12,
            same_2: i32,
        ) -> super::T12;
    }
}

/// Methods whose names begin with `Api.`.
pub mod api {
    /// The methods `Api.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait ApiType {
        /// Api.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented Api.x
        ///
        /// \- Api.x
        ///
        /// 1\. Api.x
        ///
        /// Wire signature: `Api.x (Api.x, int)`.
        #[xmlrpc(name = "Api.x")]
        async fn x(&self, same: &super::ApiX, same_2: i32) -> super::ApiX;
    }
}

/// Methods whose names begin with `D.`.
pub mod d {
    /// The methods `D.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait D {
        /// D.a_b
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented D.a_b
        ///
        /// \- D.a_b
        ///
        /// 1\. D.a_b
        ///
        /// Wire signature: `D.a_b (D.a_b, int)`.
        #[xmlrpc(name = "D.a_b")]
        async fn a_b(&self, same: &super::DAB, same_2: i32) -> super::DAB;
    }
}

/// Methods whose names begin with `ServiceClient.`.
pub mod service_client {
    use xmlrpc_core::Value;

    /// The methods `ServiceClient.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait ServiceClient {
        /// ServiceClient.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented ServiceClient.x
        ///
        /// \- ServiceClient.x
        ///
        /// 1\. ServiceClient.x
        ///
        /// Wire signature: `ServiceClient.x (string, string, string, ServiceClient.x, int)`.
        #[xmlrpc(name = "ServiceClient.x")]
        async fn x(
            &self,
            service_client_x: &str,
            service: &str,
            d_a_b: &str,
            same: &Value,
            same_2: i32,
        ) -> Value;
    }
}

/// Methods whose names begin with `a.`.
pub mod a {
    /// The methods `a.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait A {
        /// a.
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented a.
        ///
        /// \- a.
        ///
        /// 1\. a.
        ///
        /// Wire signature: `a. (a., int)`.
        #[xmlrpc(name = "a.")]
        async fn unnamed(&self, same: &super::A2, same_2: i32) -> super::A2;

        /// a..b
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented a..b
        ///
        /// \- a..b
        ///
        /// 1\. a..b
        ///
        /// Wire signature: `a..b (string, string, a..b, int)`.
        #[xmlrpc(name = "a..b")]
        async fn _b(
            &self,
            a___b: &str,
            _a: &str,
            same: &super::AB2,
            same_2: i32,
        ) -> super::AB2;
    }
}

/// Methods whose names begin with `api.`.
pub mod api_2 {
    /// The methods `api.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait ApiType {
        /// api.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented api.x
        ///
        /// \- api.x
        ///
        /// 1\. api.x
        ///
        /// Wire signature: `api.x (string, api.x, int)`.
        #[xmlrpc(name = "api.x")]
        async fn x(&self, api_x: &str, same: &super::ApiX2, same_2: i32) -> super::ApiX2;
    }
}

/// Methods whose names begin with `core.`.
pub mod core_2 {
    use xmlrpc_core::Value;

    /// The methods `core.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Core {
        /// core.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented core.x
        ///
        /// \- core.x
        ///
        /// 1\. core.x
        ///
        /// Wire signature: `core.x (string, core.x, int)`.
        #[xmlrpc(name = "core.x")]
        #[deprecated(note = "core.x")]
        async fn x(&self, core_x: &str, same: &Value, same_2: i32) -> Value;
    }
}

/// Methods whose names begin with `d.`.
pub mod d_2 {
    /// The methods `d.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait D {
        /// d.a.b
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented d.a.b
        ///
        /// \- d.a.b
        ///
        /// 1\. d.a.b
        ///
        /// Wire signature: `d.a.b (string, string, d.a.b, int)`.
        #[xmlrpc(name = "d.a.b")]
        async fn a_b(
            &self,
            d_a_b: &str,
            d_a_b_2: &str,
            same: &super::DAB2,
            same_2: i32,
        ) -> super::DAB2;

        /// d.aB
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented d.aB
        ///
        /// \- d.aB
        ///
        /// 1\. d.aB
        ///
        /// Wire signature: `d.aB (string, string, string, d.aB, int)`.
        #[xmlrpc(name = "d.aB")]
        #[deprecated(note = "d.aB")]
        async fn a_b_2(
            &self,
            d_a_b: &str,
            d_a_b_2: &str,
            extra: &str,
            same: &super::DAB3,
            same_2: i32,
        ) -> super::DAB3;

        /// d.a_b
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented d.a_b
        ///
        /// \- d.a_b
        ///
        /// 1\. d.a_b
        ///
        /// Wire signature: `d.a_b (string, d.a_b, int)`.
        #[xmlrpc(name = "d.a_b")]
        async fn a_b_3(
            &self,
            d_a_b: &str,
            same: &super::DAB4,
            same_2: i32,
        ) -> super::DAB4;
    }
}

/// Methods whose names begin with `serde.`.
pub mod serde_2 {
    /// The methods `serde.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Serde {
        /// serde.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented serde.x
        ///
        /// \- serde.x
        ///
        /// 1\. serde.x
        ///
        /// Wire signature: `serde.x (string, string, serde.x, int)`.
        #[xmlrpc(name = "serde.x")]
        async fn x(
            &self,
            serde_x: &str,
            xmlrpc_core_x: &str,
            same: &super::SerdeX,
            same_2: i32,
        ) -> super::SerdeX;
    }
}

/// Methods whose names begin with `std.`.
pub mod std_2 {
    /// The methods `std.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Std {
        /// std.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented std.x
        ///
        /// \- std.x
        ///
        /// 1\. std.x
        ///
        /// Wire signature: `std.x (std.x, int)`.
        #[xmlrpc(name = "std.x")]
        async fn x(&self, same: &super::StdX, same_2: i32) -> super::StdX;
    }
}

/// Methods whose names begin with `xmlrpc_core.`.
pub mod xmlrpc_core_2 {
    /// The methods `xmlrpc_core.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait XmlrpcCore {
        /// xmlrpc_core.x
        /// \`\`\`
        /// let x = 1;
        /// \`\`\`
        /// indented xmlrpc_core.x
        ///
        /// \- xmlrpc_core.x
        ///
        /// 1\. xmlrpc_core.x
        ///
        /// Wire signature: `xmlrpc_core.x (string, string, string, xmlrpc_core.x, int)`.
        #[xmlrpc(name = "xmlrpc_core.x")]
        async fn x(
            &self,
            xmlrpc_core_x: &str,
            api_x: &str,
            api_x_2: &str,
            same: &super::XmlrpcCoreX,
            same_2: i32,
        ) -> super::XmlrpcCoreX;
    }
}

/// All methods, by their groups.
#[derive(Clone, Copy, Debug)]
pub struct Api<C> {
    caller: C,
}

impl<C: xmlrpc_core::Caller> Api<C> {
    /// Calls through `caller`: a client, a batch, or a service in the same process.
    pub const fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Returns the methods whose names have no dot.
    pub const fn service(&self) -> ServiceClient<&C> {
        ServiceClient::new(&self.caller)
    }

    /// Returns the methods of [`_1`].
    pub const fn _1(&self) -> _1::T1Client<&C> {
        _1::T1Client::new(&self.caller)
    }

    /// Returns the methods of [`api`].
    pub const fn api(&self) -> api::ApiTypeClient<&C> {
        api::ApiTypeClient::new(&self.caller)
    }

    /// Returns the methods of [`d`].
    pub const fn d(&self) -> d::DClient<&C> {
        d::DClient::new(&self.caller)
    }

    /// Returns the methods of [`service_client`].
    pub const fn service_client(&self) -> service_client::ServiceClientClient<&C> {
        service_client::ServiceClientClient::new(&self.caller)
    }

    /// Returns the methods of [`a`].
    pub const fn a(&self) -> a::AClient<&C> {
        a::AClient::new(&self.caller)
    }

    /// Returns the methods of [`api_2`].
    pub const fn api_2(&self) -> api_2::ApiTypeClient<&C> {
        api_2::ApiTypeClient::new(&self.caller)
    }

    /// Returns the methods of [`core_2`].
    pub const fn core_2(&self) -> core_2::CoreClient<&C> {
        core_2::CoreClient::new(&self.caller)
    }

    /// Returns the methods of [`d_2`].
    pub const fn d_2(&self) -> d_2::DClient<&C> {
        d_2::DClient::new(&self.caller)
    }

    /// Returns the methods of [`serde_2`].
    pub const fn serde_2(&self) -> serde_2::SerdeClient<&C> {
        serde_2::SerdeClient::new(&self.caller)
    }

    /// Returns the methods of [`std_2`].
    pub const fn std_2(&self) -> std_2::StdClient<&C> {
        std_2::StdClient::new(&self.caller)
    }

    /// Returns the methods of [`xmlrpc_core_2`].
    pub const fn xmlrpc_core_2(&self) -> xmlrpc_core_2::XmlrpcCoreClient<&C> {
        xmlrpc_core_2::XmlrpcCoreClient::new(&self.caller)
    }
}

/// ` `.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed {
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Evil,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Unnamed8,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Box<SelfType2>,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: Value,
    /// gen
    pub r#gen: Box<R>,
    /// new
    pub new: Box<R>,
    /// close
    pub close: Box<SelfType>,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Box<SelfType2>,
    /// 1
    #[serde(rename = "1")]
    pub _1: Value,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: Value,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Super,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Super,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Box<SelfType2>,
    /// String
    #[serde(rename = "String")]
    pub string: Super,
    /// Value
    #[serde(rename = "Value")]
    pub value: Box<SelfType>,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: Value,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: Box<SelfType>,
    /// service
    pub service: Value,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Box<SelfType2>,
    /// from_wire
    pub from_wire: Box<Unnamed9>,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Unnamed8,
    /// params
    pub params: Super,
    /// list
    pub list: Box<SelfType2>,
    /// lambda
    pub lambda: Super,
}

/// """ evil
///
/// """ evil
pub type Evil = Vec<Unnamed8>;

/// \#\[evil\]
///
/// \#\[evil\]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Evil2 {
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<Abc>>,
    /// ''' evil
    #[serde(rename = "''' evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil_2: Option<Unnamed14>,
    /// self
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<Unnamed2>,
    /// crate
    #[serde(rename = "crate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crate_: Option<Box<Unnamed>>,
    /// type
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Unnamed2>,
    /// union
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union: Option<Box<Unnamed>>,
    /// into_inner
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into_inner: Option<Unnamed15>,
    /// .
    #[serde(rename = ".")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<T1>>,
    /// a.
    #[serde(rename = "a.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a__: Option<T12>,
    /// \=
    #[serde(rename = "=")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<T1>>,
    /// a b
    #[serde(rename = "a b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<Value>,
    /// привет
    #[serde(rename = "привет")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Box<Unnamed12>>,
    /// ́
    #[serde(rename = "\u{301}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<T12>,
    /// option
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<AB>>,
    /// Result
    #[serde(rename = "Result")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<AB>>,
    /// core.x
    #[serde(rename = "core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub core_x: Option<Box<AB>>,
    /// Api.x
    #[serde(rename = "Api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<Box<Unnamed>>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_client_x: Option<Value>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<Unnamed>>,
    /// extra
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<Box<Unnamed>>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_javascript_alert_1: Option<Value>,
    /// code
    #[serde(rename = "    code")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Unnamed14>,
    /// print
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<Box<Unnamed>>,
    /// None
    #[serde(rename = "None")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none: Option<Unnamed2>,
}

/// \*/ fn evil() {}
///
/// \*/ fn evil() {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FnEvil {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl FnEvil {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for FnEvil {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for FnEvil {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for FnEvil {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("*/ fn evil() {}", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// \-
///
/// \-
pub type Unnamed2 = Vec<Unnamed15>;

/// ..
///
/// ..
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unnamed4 {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Unnamed4 {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Unnamed4 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Unnamed4 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Unnamed4 {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("..", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// .a
///
/// .a
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct A {
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<Unnamed16>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: OptionType,
    /// super
    #[serde(rename = "super")]
    pub super_: StringType,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<Unnamed16>,
    /// await
    pub r#await: StringType,
    /// get_ref
    pub get_ref: Box<ResultType>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<Unnamed16>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<Unnamed16>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: OptionType,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<Unnamed12>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_6: OptionType,
    /// é
    #[serde(rename = "é")]
    pub unnamed_5: Box<Unnamed16>,
    /// Option
    #[serde(rename = "Option")]
    pub option: Box<VecType>,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: OptionType,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: StringType,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<ApiX>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<ResultType>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: StringType,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: StringType,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<ResultType>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Box<XmlrpcCoreX>,
    /// result
    pub result: Box<VecType>,
    /// import
    pub import: Box<VecType>,
}

/// /\*
///
/// /\*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed5 {
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Value,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Value,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Box<Unnamed11>,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: Unnamed14,
    /// gen
    pub r#gen: Unnamed15,
    /// new
    pub new: Unnamed15,
    /// close
    pub close: Box<Unnamed12>,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Box<Unnamed11>,
    /// 1
    #[serde(rename = "1")]
    pub _1: Unnamed14,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: Unnamed14,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Box<Unnamed16>,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Box<Unnamed16>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Box<Unnamed11>,
    /// String
    #[serde(rename = "String")]
    pub string: Box<Unnamed16>,
    /// Value
    #[serde(rename = "Value")]
    pub value: Box<Unnamed12>,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: OptionType,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: Box<Unnamed12>,
    /// service
    pub service: OptionType,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Box<Unnamed11>,
    /// from_wire
    pub from_wire: StringType,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Value,
    /// params
    pub params: Box<Unnamed16>,
    /// list
    pub list: Box<Unnamed11>,
    /// lambda
    pub lambda: Box<Unnamed16>,
}

/// //
///
/// //
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unnamed6 {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Unnamed6 {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Unnamed6 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Unnamed6 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Unnamed6 {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("//", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// 1
///
/// 1
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct T1 {
    /// "; drop("
    #[serde(rename = "\"; drop(\"")]
    pub drop: FromWire,
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: DAB,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Value,
    /// self
    #[serde(rename = "self")]
    pub self_: Box<DAB4>,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Box<DAB2>,
    /// type
    pub r#type: Box<DAB4>,
    /// union
    pub union: Box<DAB2>,
    /// into_inner
    pub into_inner: Box<Rust>,
    /// .
    #[serde(rename = ".")]
    pub unnamed: Service2,
    /// a.
    #[serde(rename = "a.")]
    pub a__: Value,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: Service2,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: Service3,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: Box<Script>,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: Value,
    /// option
    pub option: Box<DAB3>,
    /// Result
    #[serde(rename = "Result")]
    pub result: Box<DAB3>,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: Box<DAB3>,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Box<DAB2>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: Params,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Box<DAB2>,
    /// extra
    pub extra: Box<DAB2>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: Box<Unnamed5>,
    /// code
    #[serde(rename = "    code")]
    pub code: Value,
    /// print
    pub print: Box<DAB2>,
    /// None
    #[serde(rename = "None")]
    pub none: Box<DAB4>,
}

/// 1\.2
///
/// 1\.2
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum T12 {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl T12 {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for T12 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for T12 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for T12 {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("1.2", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// \<script\>
///
/// \<script\>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Script {
    /// a\\
    #[serde(rename = "a\\")]
    pub a: Value,
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Value,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Value,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Box<R>,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: Unnamed6,
    /// gen
    pub r#gen: Evil,
    /// new
    pub new: Evil,
    /// close
    pub close: Box<SelfType2>,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Box<R>,
    /// 1
    #[serde(rename = "1")]
    pub _1: Unnamed6,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: Unnamed6,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Box<SelfType>,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Box<SelfType>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Box<R>,
    /// String
    #[serde(rename = "String")]
    pub string: Box<SelfType>,
    /// Value
    #[serde(rename = "Value")]
    pub value: Box<SelfType2>,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: Super,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: Box<SelfType2>,
    /// service
    pub service: Super,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Box<R>,
    /// from_wire
    pub from_wire: Unnamed8,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Value,
    /// params
    pub params: Box<SelfType>,
    /// list
    pub list: Box<R>,
    /// lambda
    pub lambda: Box<SelfType>,
}

/// Api.x
///
/// Api.x
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ApiX {
    /// {}
    #[serde(rename = "{}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<HttpXY>,
    /// //
    #[serde(rename = "//")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<HttpXY>,
    /// r#"
    #[serde(rename = "r#\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<Value>,
    /// super
    #[serde(rename = "super")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub super_: Option<Box<ResultType2>>,
    /// \_\_
    #[serde(rename = "__")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<HttpXY>,
    /// await
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#await: Option<Box<ResultType2>>,
    /// get_ref
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get_ref: Option<Box<List>>,
    /// ..
    #[serde(rename = "..")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<HttpXY>,
    /// .a
    #[serde(rename = ".a")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _a: Option<HttpXY>,
    /// 1\.2
    #[serde(rename = "1.2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1_2: Option<Value>,
    /// ` `.
    #[serde(rename = " ")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<Script>>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_7: Option<Value>,
    /// é
    #[serde(rename = "é")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_6: Option<HttpXY>,
    /// Option
    #[serde(rename = "Option")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<Print>>,
    /// Vec
    #[serde(rename = "Vec")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vec: Option<Value>,
    /// std.x
    #[serde(rename = "std.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub std_x: Option<Box<ResultType2>>,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xmlrpc_core_x: Option<A3>,
    /// Service
    #[serde(rename = "Service")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Box<List>>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b_2: Option<Box<ResultType2>>,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<ResultType2>>,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<Box<List>>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_x_y: Option<Value>,
    /// result
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<Print>>,
    /// import
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Box<Print>>,
}

/// D.a_b
///
/// D.a_b
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DAB {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl DAB {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for DAB {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for DAB {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for DAB {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("D.a_b", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// Option
///
/// Option
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionType {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl OptionType {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for OptionType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for OptionType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for OptionType {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("Option", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// Result
///
/// Result
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ResultType {
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<T1>>,
    /// ''' evil
    #[serde(rename = "''' evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil_2: Option<T12>,
    /// self
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<AB2>,
    /// crate
    #[serde(rename = "crate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crate_: Option<Box<A>>,
    /// type
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AB2>,
    /// union
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union: Option<Box<A>>,
    /// into_inner
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into_inner: Option<Unnamed2>,
    /// .
    #[serde(rename = ".")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<Close>>,
    /// a.
    #[serde(rename = "a.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a__: Option<Unnamed4>,
    /// \=
    #[serde(rename = "=")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<Close>>,
    /// a b
    #[serde(rename = "a b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<Value>,
    /// привет
    #[serde(rename = "привет")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Box<AB>>,
    /// ́
    #[serde(rename = "\u{301}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Unnamed4>,
    /// option
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<A2>>,
    /// Result
    #[serde(rename = "Result")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<A2>>,
    /// core.x
    #[serde(rename = "core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub core_x: Option<Box<A2>>,
    /// Api.x
    #[serde(rename = "Api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<Box<A>>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_client_x: Option<Value>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<A>>,
    /// extra
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<Box<A>>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_javascript_alert_1: Option<Value>,
    /// code
    #[serde(rename = "    code")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<T12>,
    /// print
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<Box<A>>,
    /// None
    #[serde(rename = "None")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none: Option<AB2>,
}

/// Self
///
/// Self
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct SelfType {
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: Box<R>,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Box<SelfType2>,
    /// self
    #[serde(rename = "self")]
    pub self_: Unnamed6,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Value,
    /// type
    pub r#type: Unnamed6,
    /// union
    pub union: Value,
    /// into_inner
    pub into_inner: Super,
    /// .
    #[serde(rename = ".")]
    pub unnamed: Box<Unnamed10>,
    /// a.
    #[serde(rename = "a.")]
    pub a__: Box<Evil2>,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: Box<Unnamed10>,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: Box<Unnamed5>,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: Unnamed8,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: Box<Evil2>,
    /// option
    pub option: Evil,
    /// Result
    #[serde(rename = "Result")]
    pub result: Evil,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: Evil,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Value,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: Box<Gen>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Value,
    /// extra
    pub extra: Value,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: Box<T1>,
    /// code
    #[serde(rename = "    code")]
    pub code: Box<SelfType2>,
    /// print
    pub print: Value,
    /// None
    #[serde(rename = "None")]
    pub none: Unnamed6,
}

/// Service
///
/// Service
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Service2 {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Service2 {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Service2 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Service2 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Service2 {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("Service", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// String
///
/// String
pub type StringType = Vec<SerdeX>;

/// Value
///
/// Value
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ValueType {
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Value,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Value,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Box<Unnamed>,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: T12,
    /// gen
    pub r#gen: Unnamed2,
    /// new
    pub new: Unnamed2,
    /// close
    pub close: Box<AB>,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Box<Unnamed>,
    /// 1
    #[serde(rename = "1")]
    pub _1: T12,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: T12,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Box<Abc>,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Box<Abc>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Box<Unnamed>,
    /// String
    #[serde(rename = "String")]
    pub string: Box<Abc>,
    /// Value
    #[serde(rename = "Value")]
    pub value: Box<AB>,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: Unnamed14,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: Box<AB>,
    /// service
    pub service: Unnamed14,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Box<Unnamed>,
    /// from_wire
    pub from_wire: Unnamed15,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Value,
    /// params
    pub params: Box<Abc>,
    /// list
    pub list: Box<Unnamed>,
    /// lambda
    pub lambda: Box<Abc>,
}

/// Vec
///
/// Vec
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct VecType {
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Box<Gen>,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<Gen>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Await,
    /// super
    #[serde(rename = "super")]
    pub super_: New,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<Gen>,
    /// await
    pub r#await: New,
    /// get_ref
    pub get_ref: Box<IntoInner>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<Gen>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<Gen>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Await,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<Type>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: Await,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Box<Gen>,
    /// Option
    #[serde(rename = "Option")]
    pub option: Box<GetRef>,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Await,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: New,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<A2>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<IntoInner>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: New,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: New,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<IntoInner>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Box<A>,
    /// result
    pub result: Box<GetRef>,
    /// import
    pub import: Box<GetRef>,
}

/// \[link\](javascript:alert(1))
///
/// \[link\](javascript:alert(1))
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct LinkJavascriptAlert1 {
    /// "; drop("
    #[serde(rename = "\"; drop(\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop: Option<Value>,
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<Unnamed5>>,
    /// ''' evil
    #[serde(rename = "''' evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil_2: Option<Unnamed6>,
    /// self
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<A3>,
    /// crate
    #[serde(rename = "crate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crate_: Option<Box<Unnamed10>>,
    /// type
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<A3>,
    /// union
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union: Option<Box<Unnamed10>>,
    /// into_inner
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into_inner: Option<Evil>,
    /// .
    #[serde(rename = ".")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Lambda>,
    /// a.
    #[serde(rename = "a.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a__: Option<FnEvil>,
    /// \=
    #[serde(rename = "=")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Lambda>,
    /// a b
    #[serde(rename = "a b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<Value>,
    /// привет
    #[serde(rename = "привет")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Box<SelfType2>>,
    /// ́
    #[serde(rename = "\u{301}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<FnEvil>,
    /// option
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<Evil2>>,
    /// Result
    #[serde(rename = "Result")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<Evil2>>,
    /// core.x
    #[serde(rename = "core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub core_x: Option<Box<Evil2>>,
    /// Api.x
    #[serde(rename = "Api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<Box<Unnamed10>>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_client_x: Option<Value>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<Unnamed10>>,
    /// extra
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<Box<Unnamed10>>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_javascript_alert_1: Option<Value>,
    /// code
    #[serde(rename = "    code")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Unnamed6>,
    /// print
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<Box<Unnamed10>>,
    /// None
    #[serde(rename = "None")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none: Option<A3>,
}

/// \_
///
/// \_
pub type Unnamed8 = Vec<New>;

/// \_\_
///
/// \_\_
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed9 {
    /// "; drop("
    #[serde(rename = "\"; drop(\"")]
    pub drop: Box<Unnamed11>,
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: Value,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Unnamed15,
    /// self
    #[serde(rename = "self")]
    pub self_: Box<AB>,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Box<Abc>,
    /// type
    pub r#type: Box<AB>,
    /// union
    pub union: Box<Abc>,
    /// into_inner
    pub into_inner: Box<Unnamed12>,
    /// .
    #[serde(rename = ".")]
    pub unnamed: Value,
    /// a.
    #[serde(rename = "a.")]
    pub a__: Unnamed2,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: Value,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: Box<Unnamed>,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: OptionType,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: Unnamed2,
    /// option
    pub option: Unnamed14,
    /// Result
    #[serde(rename = "Result")]
    pub result: Unnamed14,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: Unnamed14,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Box<Abc>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: Box<VecType>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Box<Abc>,
    /// extra
    pub extra: Box<Abc>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: Box<DAB4>,
    /// code
    #[serde(rename = "    code")]
    pub code: Unnamed15,
    /// print
    pub print: Box<Abc>,
    /// None
    #[serde(rename = "None")]
    pub none: Box<AB>,
}

/// \`\`\`rust
///
/// \`\`\`rust
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Rust {
    /// \*/ fn evil() {}
    #[serde(rename = "*/ fn evil() {}")]
    pub fn_evil: Unnamed6,
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Params,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Params,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Box<ResultType2>,
    /// super
    #[serde(rename = "super")]
    pub super_: Box<List>,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Params,
    /// await
    pub r#await: Box<List>,
    /// get_ref
    pub get_ref: Value,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Params,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Params,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Box<ResultType2>,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Value,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: Box<ResultType2>,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Params,
    /// Option
    #[serde(rename = "Option")]
    pub option: Import,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Box<ResultType2>,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: Box<List>,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<Evil2>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Value,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: Box<List>,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: Box<List>,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Value,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Box<Unnamed10>,
    /// result
    pub result: Import,
    /// import
    pub import: Import,
}

/// a b
///
/// a b
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct AB {
    /// //
    #[serde(rename = "//")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Box<Unnamed9>>,
    /// r#"
    #[serde(rename = "r#\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<Box<Type>>,
    /// super
    #[serde(rename = "super")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub super_: Option<Await>,
    /// \_\_
    #[serde(rename = "__")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Box<Unnamed9>>,
    /// await
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#await: Option<Await>,
    /// get_ref
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get_ref: Option<New>,
    /// ..
    #[serde(rename = "..")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<Unnamed9>>,
    /// .a
    #[serde(rename = ".a")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _a: Option<Box<Unnamed9>>,
    /// 1\.2
    #[serde(rename = "1.2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1_2: Option<Box<Type>>,
    /// ` `.
    #[serde(rename = " ")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Unnamed8>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_6: Option<Box<Type>>,
    /// é
    #[serde(rename = "é")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<Box<Unnamed9>>,
    /// Option
    #[serde(rename = "Option")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Value>,
    /// Vec
    #[serde(rename = "Vec")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vec: Option<Box<Type>>,
    /// std.x
    #[serde(rename = "std.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub std_x: Option<Await>,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xmlrpc_core_x: Option<AB2>,
    /// Service
    #[serde(rename = "Service")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<New>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b_2: Option<Await>,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Await>,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<New>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_x_y: Option<Value>,
    /// result
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// import
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Value>,
}

/// a.
///
/// a.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct A2 {
    /// \*/ fn evil() {}
    #[serde(rename = "*/ fn evil() {}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fn_evil: Option<Value>,
    /// {}
    #[serde(rename = "{}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<StdX>,
    /// //
    #[serde(rename = "//")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<StdX>,
    /// r#"
    #[serde(rename = "r#\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<Value>,
    /// super
    #[serde(rename = "super")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub super_: Option<Box<XmlrpcCoreX>>,
    /// \_\_
    #[serde(rename = "__")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<StdX>,
    /// await
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#await: Option<Box<XmlrpcCoreX>>,
    /// get_ref
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get_ref: Option<Box<ApiX2>>,
    /// ..
    #[serde(rename = "..")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<StdX>,
    /// .a
    #[serde(rename = ".a")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _a: Option<StdX>,
    /// 1\.2
    #[serde(rename = "1.2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1_2: Option<Value>,
    /// ` `.
    #[serde(rename = " ")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<ValueType>>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_7: Option<Value>,
    /// é
    #[serde(rename = "é")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_6: Option<StdX>,
    /// Option
    #[serde(rename = "Option")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<ApiX>>,
    /// Vec
    #[serde(rename = "Vec")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vec: Option<Value>,
    /// std.x
    #[serde(rename = "std.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub std_x: Option<Box<XmlrpcCoreX>>,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xmlrpc_core_x: Option<Box<DAB3>>,
    /// Service
    #[serde(rename = "Service")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Box<ApiX2>>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b_2: Option<Box<XmlrpcCoreX>>,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<XmlrpcCoreX>>,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<Box<ApiX2>>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_x_y: Option<Box<DAB2>>,
    /// result
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<ApiX>>,
    /// import
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Box<ApiX>>,
}

/// a..b
///
/// a..b
pub type AB2 = Vec<Unnamed2>;

/// a\\
///
/// a\\
pub type A3 = Vec<Evil>;

/// api.x
///
/// api.x
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ApiX2 {
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: Box<Unnamed10>,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Box<Evil2>,
    /// self
    #[serde(rename = "self")]
    pub self_: FnEvil,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Value,
    /// type
    pub r#type: FnEvil,
    /// union
    pub union: Value,
    /// into_inner
    pub into_inner: Unnamed6,
    /// .
    #[serde(rename = ".")]
    pub unnamed: Import,
    /// a.
    #[serde(rename = "a.")]
    pub a__: Value,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: Import,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: Lambda,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: Evil,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: Value,
    /// option
    pub option: A3,
    /// Result
    #[serde(rename = "Result")]
    pub result: A3,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: A3,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Value,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: Box<SelfType>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Value,
    /// extra
    pub extra: Value,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: Box<Close>,
    /// code
    #[serde(rename = "    code")]
    pub code: Box<Evil2>,
    /// print
    pub print: Value,
    /// None
    #[serde(rename = "None")]
    pub none: FnEvil,
}

/// await
///
/// await
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Await {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Await {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Await {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Await {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Await {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("await", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// close
///
/// close
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Close {
    /// a\\
    #[serde(rename = "a\\")]
    pub a: Value,
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Value,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Value,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Box<Unnamed9>,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: Super,
    /// gen
    pub r#gen: Unnamed8,
    /// new
    pub new: Unnamed8,
    /// close
    pub close: Box<Type>,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Box<Unnamed9>,
    /// 1
    #[serde(rename = "1")]
    pub _1: Super,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: Super,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Box<Gen>,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Box<Gen>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Box<Unnamed9>,
    /// String
    #[serde(rename = "String")]
    pub string: Box<Gen>,
    /// Value
    #[serde(rename = "Value")]
    pub value: Box<Type>,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: Await,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: Box<Type>,
    /// service
    pub service: Await,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Box<Unnamed9>,
    /// from_wire
    pub from_wire: New,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Value,
    /// params
    pub params: Box<Gen>,
    /// list
    pub list: Box<Unnamed9>,
    /// lambda
    pub lambda: Box<Gen>,
}

/// d.a.b
///
/// d.a.b
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct DAB2 {
    /// a\\
    #[serde(rename = "a\\")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<Box<Unnamed>>,
    /// /\*
    #[serde(rename = "/*")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<Unnamed>>,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<Unnamed11>>,
    /// Self
    #[serde(rename = "Self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<Box<Abc>>,
    /// \_
    #[serde(rename = "_")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Unnamed2>,
    /// gen
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<Box<AB>>,
    /// new
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Box<AB>>,
    /// close
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<Unnamed14>,
    /// a..b
    #[serde(rename = "a..b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a___b: Option<Box<Abc>>,
    /// 1
    #[serde(rename = "1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1: Option<Unnamed2>,
    /// \-
    #[serde(rename = "-")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Unnamed2>,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abc: Option<Value>,
    /// 日本
    #[serde(rename = "日本")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Value>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<Box<Abc>>,
    /// String
    #[serde(rename = "String")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub string: Option<Value>,
    /// Value
    #[serde(rename = "Value")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Unnamed14>,
    /// serde.x
    #[serde(rename = "serde.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serde_x: Option<Unnamed15>,
    /// api.x
    #[serde(rename = "api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<Unnamed14>,
    /// service
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Unnamed15>,
    /// d.aB
    #[serde(rename = "d.aB")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<Abc>>,
    /// from_wire
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_wire: Option<Box<Unnamed12>>,
    /// \<script\>
    #[serde(rename = "<script>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<Box<Unnamed11>>,
    /// params
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<Value>,
    /// list
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Box<Abc>>,
    /// lambda
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lambda: Option<Value>,
}

/// d.aB
///
/// d.aB
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct DAB3 {
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Box<Unnamed12>,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<Unnamed12>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Box<Unnamed16>,
    /// super
    #[serde(rename = "super")]
    pub super_: Value,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<Unnamed12>,
    /// await
    pub r#await: Value,
    /// get_ref
    pub get_ref: Box<VecType>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<Unnamed12>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<Unnamed12>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Box<Unnamed16>,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<Unnamed11>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: Box<Unnamed16>,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Box<Unnamed12>,
    /// Option
    #[serde(rename = "Option")]
    pub option: StringType,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Box<Unnamed16>,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: Value,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<XmlrpcCoreX>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<VecType>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: Value,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: Value,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<VecType>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: SerdeX,
    /// result
    pub result: StringType,
    /// import
    pub import: StringType,
}

/// d.a_b
///
/// d.a_b
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct DAB4 {
    /// "; drop("
    #[serde(rename = "\"; drop(\"")]
    pub drop: Box<Unnamed>,
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: Value,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Unnamed2,
    /// self
    #[serde(rename = "self")]
    pub self_: Box<A2>,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Box<T1>,
    /// type
    pub r#type: Box<A2>,
    /// union
    pub union: Box<T1>,
    /// into_inner
    pub into_inner: Box<AB>,
    /// .
    #[serde(rename = ".")]
    pub unnamed: Value,
    /// a.
    #[serde(rename = "a.")]
    pub a__: AB2,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: Value,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: Box<A>,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: Unnamed14,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: AB2,
    /// option
    pub option: T12,
    /// Result
    #[serde(rename = "Result")]
    pub result: T12,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: T12,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Box<T1>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: Box<Unnamed11>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Box<T1>,
    /// extra
    pub extra: Box<T1>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: Box<XmlrpcCoreX>,
    /// code
    #[serde(rename = "    code")]
    pub code: Unnamed2,
    /// print
    pub print: Box<T1>,
    /// None
    #[serde(rename = "None")]
    pub none: Box<A2>,
}

/// from_wire
///
/// from_wire
pub type FromWire = Vec<Params>;

/// gen
///
/// gen
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Gen {
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Box<ResultType>,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<ResultType>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Box<ValueType>,
    /// super
    #[serde(rename = "super")]
    pub super_: Value,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<ResultType>,
    /// await
    pub r#await: Value,
    /// get_ref
    pub get_ref: Box<XmlrpcCoreX>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<ResultType>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<ResultType>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Box<ValueType>,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<VecType>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: Box<ValueType>,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Box<ResultType>,
    /// Option
    #[serde(rename = "Option")]
    pub option: SerdeX,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Box<ValueType>,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: Value,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<DAB4>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<XmlrpcCoreX>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: Value,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: Value,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<XmlrpcCoreX>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Service3,
    /// result
    pub result: SerdeX,
    /// import
    pub import: SerdeX,
}

/// get_ref
///
/// get_ref
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct GetRef {
    /// \*/ fn evil() {}
    #[serde(rename = "*/ fn evil() {}")]
    pub fn_evil: Super,
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Lambda,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Lambda,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: FnEvil,
    /// super
    #[serde(rename = "super")]
    pub super_: A3,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Lambda,
    /// await
    pub r#await: A3,
    /// get_ref
    pub get_ref: Box<Evil2>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Lambda,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Lambda,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: FnEvil,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Value,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: FnEvil,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Lambda,
    /// Option
    #[serde(rename = "Option")]
    pub option: Box<Unnamed10>,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: FnEvil,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: A3,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<SelfType2>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<Evil2>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: A3,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: A3,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<Evil2>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Box<R>,
    /// result
    pub result: Box<Unnamed10>,
    /// import
    pub import: Box<Unnamed10>,
}

/// http\://x/\<y\>
///
/// http\://x/\<y\>
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HttpXY {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl HttpXY {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for HttpXY {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for HttpXY {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for HttpXY {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("http://x/<y>", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// import
///
/// import
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Import {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Import {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Import {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Import {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Import {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("import", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// into_inner
///
/// into_inner
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct IntoInner {
    /// "; drop("
    #[serde(rename = "\"; drop(\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop: Option<Value>,
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<SelfType>>,
    /// ''' evil
    #[serde(rename = "''' evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil_2: Option<Super>,
    /// self
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<Evil>,
    /// crate
    #[serde(rename = "crate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crate_: Option<Box<R>>,
    /// type
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Evil>,
    /// union
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union: Option<Box<R>>,
    /// into_inner
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into_inner: Option<Unnamed8>,
    /// .
    #[serde(rename = ".")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<Unnamed5>>,
    /// a.
    #[serde(rename = "a.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a__: Option<Unnamed6>,
    /// \=
    #[serde(rename = "=")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<Unnamed5>>,
    /// a b
    #[serde(rename = "a b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<Value>,
    /// привет
    #[serde(rename = "привет")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Box<Type>>,
    /// ́
    #[serde(rename = "\u{301}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Unnamed6>,
    /// option
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<SelfType2>>,
    /// Result
    #[serde(rename = "Result")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<SelfType2>>,
    /// core.x
    #[serde(rename = "core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub core_x: Option<Box<SelfType2>>,
    /// Api.x
    #[serde(rename = "Api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<Box<R>>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_client_x: Option<Value>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<R>>,
    /// extra
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<Box<R>>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_javascript_alert_1: Option<Value>,
    /// code
    #[serde(rename = "    code")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Super>,
    /// print
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<Box<R>>,
    /// None
    #[serde(rename = "None")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none: Option<Evil>,
}

/// lambda
///
/// lambda
pub type Lambda = Vec<Unnamed5>;

/// list
///
/// list
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct List {
    /// "; drop("
    #[serde(rename = "\"; drop(\"")]
    pub drop: Service3,
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: Service2,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Value,
    /// self
    #[serde(rename = "self")]
    pub self_: Box<XmlrpcCoreX>,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Box<ApiX>,
    /// type
    pub r#type: Box<XmlrpcCoreX>,
    /// union
    pub union: Box<ApiX>,
    /// into_inner
    pub into_inner: Box<DAB4>,
    /// .
    #[serde(rename = ".")]
    pub unnamed: StdX,
    /// a.
    #[serde(rename = "a.")]
    pub a__: Value,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: StdX,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: SerdeX,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: Box<DAB3>,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: Value,
    /// option
    pub option: Box<ApiX2>,
    /// Result
    #[serde(rename = "Result")]
    pub result: Box<ApiX2>,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: Box<ApiX2>,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Box<ApiX>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: FromWire,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Box<ApiX>,
    /// extra
    pub extra: Box<ApiX>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: Lambda,
    /// code
    #[serde(rename = "    code")]
    pub code: Value,
    /// print
    pub print: Box<ApiX>,
    /// None
    #[serde(rename = "None")]
    pub none: Box<XmlrpcCoreX>,
}

/// new
///
/// new
pub type New = Vec<AB2>;

/// params
///
/// params
pub type Params = Vec<Lambda>;

/// print
///
/// print
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Print {
    /// \*/ fn evil() {}
    #[serde(rename = "*/ fn evil() {}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fn_evil: Option<Value>,
    /// {}
    #[serde(rename = "{}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<OptionType>,
    /// //
    #[serde(rename = "//")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<OptionType>,
    /// r#"
    #[serde(rename = "r#\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<Value>,
    /// super
    #[serde(rename = "super")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub super_: Option<Box<VecType>>,
    /// \_\_
    #[serde(rename = "__")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<OptionType>,
    /// await
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#await: Option<Box<VecType>>,
    /// get_ref
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get_ref: Option<Box<ValueType>>,
    /// ..
    #[serde(rename = "..")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<OptionType>,
    /// .a
    #[serde(rename = ".a")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _a: Option<OptionType>,
    /// 1\.2
    #[serde(rename = "1.2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1_2: Option<Value>,
    /// ` `.
    #[serde(rename = " ")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<Unnamed16>>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_7: Option<Value>,
    /// é
    #[serde(rename = "é")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_6: Option<OptionType>,
    /// Option
    #[serde(rename = "Option")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Box<ResultType>>,
    /// Vec
    #[serde(rename = "Vec")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vec: Option<Value>,
    /// std.x
    #[serde(rename = "std.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub std_x: Option<Box<VecType>>,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xmlrpc_core_x: Option<Box<ApiX2>>,
    /// Service
    #[serde(rename = "Service")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Box<ValueType>>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b_2: Option<Box<VecType>>,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<VecType>>,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<Box<ValueType>>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_x_y: Option<Box<ApiX>>,
    /// result
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<ResultType>>,
    /// import
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Box<ResultType>>,
}

/// r#"
///
/// r#"
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct R {
    /// a\\
    #[serde(rename = "a\\")]
    pub a: Box<Script>,
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Box<Script>,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Box<List>,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Value,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: Box<LinkJavascriptAlert1>,
    /// gen
    pub r#gen: HttpXY,
    /// new
    pub new: HttpXY,
    /// close
    pub close: Params,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Value,
    /// 1
    #[serde(rename = "1")]
    pub _1: Box<LinkJavascriptAlert1>,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: Box<LinkJavascriptAlert1>,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Box<ResultType2>,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Box<ResultType2>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Value,
    /// String
    #[serde(rename = "String")]
    pub string: Box<ResultType2>,
    /// Value
    #[serde(rename = "Value")]
    pub value: Params,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: Box<Print>,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: Params,
    /// service
    pub service: Box<Print>,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Value,
    /// from_wire
    pub from_wire: Import,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Box<List>,
    /// params
    pub params: Box<ResultType2>,
    /// list
    pub list: Value,
    /// lambda
    pub lambda: Box<ResultType2>,
}

/// result
///
/// result
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ResultType2 {
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<Abc>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Unnamed14,
    /// super
    #[serde(rename = "super")]
    pub super_: Unnamed15,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<Abc>,
    /// await
    pub r#await: Unnamed15,
    /// get_ref
    pub get_ref: Box<Unnamed12>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<Abc>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<Abc>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Unnamed14,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<AB>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_6: Unnamed14,
    /// é
    #[serde(rename = "é")]
    pub unnamed_5: Box<Abc>,
    /// Option
    #[serde(rename = "Option")]
    pub option: Box<Unnamed11>,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Unnamed14,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: Unnamed15,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<ResultType>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<Unnamed12>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: Unnamed15,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: Unnamed15,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<Unnamed12>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Box<VecType>,
    /// result
    pub result: Box<Unnamed11>,
    /// import
    pub import: Box<Unnamed11>,
}

/// self
///
/// self
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct SelfType2 {
    /// {}
    #[serde(rename = "{}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<Import>,
    /// //
    #[serde(rename = "//")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Import>,
    /// r#"
    #[serde(rename = "r#\"")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<Value>,
    /// super
    #[serde(rename = "super")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub super_: Option<FnEvil>,
    /// \_\_
    #[serde(rename = "__")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Import>,
    /// await
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#await: Option<FnEvil>,
    /// get_ref
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get_ref: Option<A3>,
    /// ..
    #[serde(rename = "..")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Import>,
    /// .a
    #[serde(rename = ".a")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _a: Option<Import>,
    /// 1\.2
    #[serde(rename = "1.2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1_2: Option<Value>,
    /// ` `.
    #[serde(rename = " ")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Box<List>>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_7: Option<Value>,
    /// é
    #[serde(rename = "é")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_6: Option<Import>,
    /// Option
    #[serde(rename = "Option")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Value>,
    /// Vec
    #[serde(rename = "Vec")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vec: Option<Value>,
    /// std.x
    #[serde(rename = "std.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub std_x: Option<FnEvil>,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xmlrpc_core_x: Option<Evil>,
    /// Service
    #[serde(rename = "Service")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<A3>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b_2: Option<FnEvil>,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<FnEvil>,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<A3>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_x_y: Option<Value>,
    /// result
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// import
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Value>,
}

/// serde.x
///
/// serde.x
pub type SerdeX = Vec<Service3>;

/// service
///
/// service
pub type Service3 = Vec<FromWire>;

/// std.x
///
/// std.x
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StdX {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl StdX {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for StdX {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for StdX {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for StdX {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("std.x", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// super
///
/// super
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Super {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Super {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Super {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Super {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Super {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("super", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// type
///
/// type
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Type {
    /// a\\
    #[serde(rename = "a\\")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<Box<Unnamed11>>,
    /// /\*
    #[serde(rename = "/*")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<Unnamed11>>,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<VecType>>,
    /// Self
    #[serde(rename = "Self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<Box<Unnamed16>>,
    /// \_
    #[serde(rename = "_")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Unnamed15>,
    /// gen
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<Box<Unnamed12>>,
    /// new
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Box<Unnamed12>>,
    /// close
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<OptionType>,
    /// a..b
    #[serde(rename = "a..b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a___b: Option<Box<Unnamed16>>,
    /// 1
    #[serde(rename = "1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1: Option<Unnamed15>,
    /// \-
    #[serde(rename = "-")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Unnamed15>,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abc: Option<Value>,
    /// 日本
    #[serde(rename = "日本")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Value>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<Box<Unnamed16>>,
    /// String
    #[serde(rename = "String")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub string: Option<Value>,
    /// Value
    #[serde(rename = "Value")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<OptionType>,
    /// serde.x
    #[serde(rename = "serde.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serde_x: Option<StringType>,
    /// api.x
    #[serde(rename = "api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<OptionType>,
    /// service
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<StringType>,
    /// d.aB
    #[serde(rename = "d.aB")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<Unnamed16>>,
    /// from_wire
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_wire: Option<Box<ResultType>>,
    /// \<script\>
    #[serde(rename = "<script>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<Box<VecType>>,
    /// params
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<Value>,
    /// list
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Box<Unnamed16>>,
    /// lambda
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lambda: Option<Value>,
}

/// xmlrpc_core.x
///
/// xmlrpc_core.x
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct XmlrpcCoreX {
    /// a\\
    #[serde(rename = "a\\")]
    pub a: Box<DAB3>,
    /// /\*
    #[serde(rename = "/*")]
    pub unnamed_2: Box<DAB3>,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    pub evil: Box<Script>,
    /// Self
    #[serde(rename = "Self")]
    pub self_: Value,
    /// \_
    #[serde(rename = "_")]
    pub unnamed_3: Box<DAB2>,
    /// gen
    pub r#gen: DAB,
    /// new
    pub new: DAB,
    /// close
    pub close: FromWire,
    /// a..b
    #[serde(rename = "a..b")]
    pub a___b: Value,
    /// 1
    #[serde(rename = "1")]
    pub _1: Box<DAB2>,
    /// \-
    #[serde(rename = "-")]
    pub unnamed: Box<DAB2>,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    pub abc: Box<Rust>,
    /// 日本
    #[serde(rename = "日本")]
    pub unnamed_4: Box<Rust>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    pub unnamed_5: Value,
    /// String
    #[serde(rename = "String")]
    pub string: Box<Rust>,
    /// Value
    #[serde(rename = "Value")]
    pub value: FromWire,
    /// serde.x
    #[serde(rename = "serde.x")]
    pub serde_x: Box<LinkJavascriptAlert1>,
    /// api.x
    #[serde(rename = "api.x")]
    pub api_x: FromWire,
    /// service
    pub service: Box<LinkJavascriptAlert1>,
    /// d.aB
    #[serde(rename = "d.aB")]
    pub d_a_b: Value,
    /// from_wire
    pub from_wire: HttpXY,
    /// \<script\>
    #[serde(rename = "<script>")]
    pub script: Box<Script>,
    /// params
    pub params: Box<Rust>,
    /// list
    pub list: Value,
    /// lambda
    pub lambda: Box<Rust>,
}

/// {}
///
/// {}
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed10 {
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Box<Close>,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<Close>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Unnamed4,
    /// super
    #[serde(rename = "super")]
    pub super_: AB2,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<Close>,
    /// await
    pub r#await: AB2,
    /// get_ref
    pub get_ref: Box<A2>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<Close>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<Close>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Unnamed4,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<IntoInner>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: Unnamed4,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Box<Close>,
    /// Option
    #[serde(rename = "Option")]
    pub option: Box<A>,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Unnamed4,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: AB2,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<AB>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<A2>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: AB2,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: AB2,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<A2>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Box<Unnamed>,
    /// result
    pub result: Box<A>,
    /// import
    pub import: Box<A>,
}

/// é
///
/// é
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed11 {
    /// \#\[evil\]
    #[serde(rename = "#[evil]")]
    pub evil: Value,
    /// ''' evil
    #[serde(rename = "''' evil")]
    pub evil_2: Service3,
    /// self
    #[serde(rename = "self")]
    pub self_: Box<ApiX>,
    /// crate
    #[serde(rename = "crate")]
    pub crate_: Box<ApiX2>,
    /// type
    pub r#type: Box<ApiX>,
    /// union
    pub union: Box<ApiX2>,
    /// into_inner
    pub into_inner: Box<DAB2>,
    /// .
    #[serde(rename = ".")]
    pub unnamed: Value,
    /// a.
    #[serde(rename = "a.")]
    pub a__: SerdeX,
    /// \=
    #[serde(rename = "=")]
    pub unnamed_2: Value,
    /// a b
    #[serde(rename = "a b")]
    pub a_b: Box<XmlrpcCoreX>,
    /// привет
    #[serde(rename = "привет")]
    pub unnamed_4: DAB,
    /// ́
    #[serde(rename = "\u{301}")]
    pub unnamed_3: SerdeX,
    /// option
    pub option: Service2,
    /// Result
    #[serde(rename = "Result")]
    pub result: Service2,
    /// core.x
    #[serde(rename = "core.x")]
    pub core_x: Service2,
    /// Api.x
    #[serde(rename = "Api.x")]
    pub api_x: Box<ApiX2>,
    /// ServiceClient.x
    #[serde(rename = "ServiceClient.x")]
    pub service_client_x: Box<Rust>,
    /// d.a.b
    #[serde(rename = "d.a.b")]
    pub d_a_b: Box<ApiX2>,
    /// extra
    pub extra: Box<ApiX2>,
    /// \[link\](javascript:alert(1))
    #[serde(rename = "[link](javascript:alert(1))")]
    pub link_javascript_alert_1: FnEvil,
    /// code
    #[serde(rename = "    code")]
    pub code: Service3,
    /// print
    pub print: Box<ApiX2>,
    /// None
    #[serde(rename = "None")]
    pub none: Box<ApiX>,
}

/// ́
///
/// ́
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed12 {
    /// /\*
    #[serde(rename = "/*")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<Box<DAB4>>,
    /// """ evil
    #[serde(rename = "\"\"\" evil")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evil: Option<Box<Rust>>,
    /// Self
    #[serde(rename = "Self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<Box<DAB3>>,
    /// \_
    #[serde(rename = "_")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<Service3>,
    /// gen
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<Box<DAB2>>,
    /// new
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Box<DAB2>>,
    /// close
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<DAB>,
    /// a..b
    #[serde(rename = "a..b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a___b: Option<Box<DAB3>>,
    /// 1
    #[serde(rename = "1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _1: Option<Service3>,
    /// \-
    #[serde(rename = "-")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Service3>,
    /// abc
    #[serde(rename = "\u{202e}abc")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abc: Option<Value>,
    /// 日本
    #[serde(rename = "日本")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_4: Option<Value>,
    /// 𝒳
    #[serde(rename = "𝒳")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_5: Option<Box<DAB3>>,
    /// String
    #[serde(rename = "String")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub string: Option<Value>,
    /// Value
    #[serde(rename = "Value")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<DAB>,
    /// serde.x
    #[serde(rename = "serde.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serde_x: Option<FromWire>,
    /// api.x
    #[serde(rename = "api.x")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_x: Option<DAB>,
    /// service
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<FromWire>,
    /// d.aB
    #[serde(rename = "d.aB")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d_a_b: Option<Box<DAB3>>,
    /// from_wire
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_wire: Option<Box<LinkJavascriptAlert1>>,
    /// \<script\>
    #[serde(rename = "<script>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<Box<Rust>>,
    /// params
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<Value>,
    /// list
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Box<DAB3>>,
    /// lambda
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lambda: Option<Value>,
}

/// `\u{200f}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unnamed14 {
    /// `*/ fn evil() {}`.
    FnEvil,
    /// `\"; drop(\"`.
    DropType,
    /// `a\\`.
    A3,
    /// `{}`.
    Unnamed10,
    /// `#[evil]`.
    Evil2,
    /// `/*`.
    Unnamed5,
    /// `//`.
    Unnamed6,
    /// `\'\'\' evil`.
    Evil3,
    /// `\"\"\" evil`.
    Evil,
    /// `r#\"`.
    R,
    /// `self`.
    SelfType2,
    /// `Self`.
    SelfType,
    /// `super`.
    Super,
    /// `crate`.
    Crate,
    /// `_`.
    Unnamed8,
    /// `__`.
    Unnamed9,
    /// `type`.
    Type,
    /// `gen`.
    Gen,
    /// `await`.
    Await,
    /// `union`.
    Union,
    /// `new`.
    New,
    /// `get_ref`.
    GetRef,
    /// `into_inner`.
    IntoInner,
    /// `close`.
    Close,
    /// `..`.
    Unnamed4,
    /// `.`.
    Unnamed3,
    /// `a..b`.
    AB2,
    /// `.a`.
    A,
    /// `a.`.
    A2,
    /// `1`.
    T1,
    /// `1.2`.
    T12,
    /// `=`.
    Unnamed7,
    /// `-`.
    Unnamed2,
    /// ` `.
    Unnamed,
    /// `a b`.
    AB,
    /// `\u{202e}abc`.
    Abc,
    /// `\u{200f}`.
    Unnamed14,
    /// `привет`.
    Unnamed13,
    /// `日本`.
    Unnamed15,
    /// `é`.
    Unnamed11,
    /// `\u{301}`.
    Unnamed12,
    /// `𝒳`.
    Unnamed16,
    /// `Option`.
    OptionType,
    /// `option`.
    OptionType2,
    /// `String`.
    StringType,
    /// `Vec`.
    VecType,
    /// `Result`.
    ResultType,
    /// `Value`.
    ValueType,
    /// `std.x`.
    StdX,
    /// `core.x`.
    CoreX,
    /// `serde.x`.
    SerdeX,
    /// `xmlrpc_core.x`.
    XmlrpcCoreX,
    /// `Api.x`.
    ApiX,
    /// `api.x`.
    ApiX2,
    /// `Service`.
    Service,
    /// `ServiceClient.x`.
    ServiceClientX,
    /// `service`.
    Service2,
    /// `d.a_b`.
    DAB4,
    /// `d.a.b`.
    DAB2,
    /// `d.aB`.
    DAB3,
    /// `D.a_b`.
    DAB,
    /// `extra`.
    Extra,
    /// `from_wire`.
    FromWire,
    /// `'''rust`.
    Rust,
    /// `[link](javascript:alert(1))`.
    LinkJavascriptAlert1,
    /// `<script>`.
    Script,
    /// `http://x/<y>`.
    HttpXY,
    /// `    code`.
    Code,
    /// `params`.
    Params,
    /// `result`.
    ResultType2,
    /// `print`.
    Print,
    /// `list`.
    List,
    /// `import`.
    Import,
    /// `None`.
    NoneType,
    /// `lambda`.
    Lambda,
    /// Another text, which the description does not have.
    Unknown(String),
}

impl Unnamed14 {
    /// Returns the text that travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnEvil => "*/ fn evil() {}",
            Self::DropType => "\"; drop(\"",
            Self::A3 => "a\\",
            Self::Unnamed10 => "{}",
            Self::Evil2 => "#[evil]",
            Self::Unnamed5 => "/*",
            Self::Unnamed6 => "//",
            Self::Evil3 => "''' evil",
            Self::Evil => "\"\"\" evil",
            Self::R => "r#\"",
            Self::SelfType2 => "self",
            Self::SelfType => "Self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unnamed8 => "_",
            Self::Unnamed9 => "__",
            Self::Type => "type",
            Self::Gen => "gen",
            Self::Await => "await",
            Self::Union => "union",
            Self::New => "new",
            Self::GetRef => "get_ref",
            Self::IntoInner => "into_inner",
            Self::Close => "close",
            Self::Unnamed4 => "..",
            Self::Unnamed3 => ".",
            Self::AB2 => "a..b",
            Self::A => ".a",
            Self::A2 => "a.",
            Self::T1 => "1",
            Self::T12 => "1.2",
            Self::Unnamed7 => "=",
            Self::Unnamed2 => "-",
            Self::Unnamed => " ",
            Self::AB => "a b",
            Self::Abc => "\u{202e}abc",
            Self::Unnamed14 => "\u{200f}",
            Self::Unnamed13 => "привет",
            Self::Unnamed15 => "日本",
            Self::Unnamed11 => "é",
            Self::Unnamed12 => "\u{301}",
            Self::Unnamed16 => "𝒳",
            Self::OptionType => "Option",
            Self::OptionType2 => "option",
            Self::StringType => "String",
            Self::VecType => "Vec",
            Self::ResultType => "Result",
            Self::ValueType => "Value",
            Self::StdX => "std.x",
            Self::CoreX => "core.x",
            Self::SerdeX => "serde.x",
            Self::XmlrpcCoreX => "xmlrpc_core.x",
            Self::ApiX => "Api.x",
            Self::ApiX2 => "api.x",
            Self::Service => "Service",
            Self::ServiceClientX => "ServiceClient.x",
            Self::Service2 => "service",
            Self::DAB4 => "d.a_b",
            Self::DAB2 => "d.a.b",
            Self::DAB3 => "d.aB",
            Self::DAB => "D.a_b",
            Self::Extra => "extra",
            Self::FromWire => "from_wire",
            Self::Rust => "```rust",
            Self::LinkJavascriptAlert1 => "[link](javascript:alert(1))",
            Self::Script => "<script>",
            Self::HttpXY => "http://x/<y>",
            Self::Code => "    code",
            Self::Params => "params",
            Self::ResultType2 => "result",
            Self::Print => "print",
            Self::List => "list",
            Self::Import => "import",
            Self::NoneType => "None",
            Self::Lambda => "lambda",
            Self::Unknown(text) => text,
        }
    }
}

impl ::serde::Serialize for Unnamed14 {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Unnamed14 {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        let text = <::std::string::String as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        ::core::result::Result::Ok(
            match text.as_str() {
                "*/ fn evil() {}" => Self::FnEvil,
                "\"; drop(\"" => Self::DropType,
                "a\\" => Self::A3,
                "{}" => Self::Unnamed10,
                "#[evil]" => Self::Evil2,
                "/*" => Self::Unnamed5,
                "//" => Self::Unnamed6,
                "''' evil" => Self::Evil3,
                "\"\"\" evil" => Self::Evil,
                "r#\"" => Self::R,
                "self" => Self::SelfType2,
                "Self" => Self::SelfType,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "_" => Self::Unnamed8,
                "__" => Self::Unnamed9,
                "type" => Self::Type,
                "gen" => Self::Gen,
                "await" => Self::Await,
                "union" => Self::Union,
                "new" => Self::New,
                "get_ref" => Self::GetRef,
                "into_inner" => Self::IntoInner,
                "close" => Self::Close,
                ".." => Self::Unnamed4,
                "." => Self::Unnamed3,
                "a..b" => Self::AB2,
                ".a" => Self::A,
                "a." => Self::A2,
                "1" => Self::T1,
                "1.2" => Self::T12,
                "=" => Self::Unnamed7,
                "-" => Self::Unnamed2,
                " " => Self::Unnamed,
                "a b" => Self::AB,
                "\u{202e}abc" => Self::Abc,
                "\u{200f}" => Self::Unnamed14,
                "привет" => Self::Unnamed13,
                "日本" => Self::Unnamed15,
                "é" => Self::Unnamed11,
                "\u{301}" => Self::Unnamed12,
                "𝒳" => Self::Unnamed16,
                "Option" => Self::OptionType,
                "option" => Self::OptionType2,
                "String" => Self::StringType,
                "Vec" => Self::VecType,
                "Result" => Self::ResultType,
                "Value" => Self::ValueType,
                "std.x" => Self::StdX,
                "core.x" => Self::CoreX,
                "serde.x" => Self::SerdeX,
                "xmlrpc_core.x" => Self::XmlrpcCoreX,
                "Api.x" => Self::ApiX,
                "api.x" => Self::ApiX2,
                "Service" => Self::Service,
                "ServiceClient.x" => Self::ServiceClientX,
                "service" => Self::Service2,
                "d.a_b" => Self::DAB4,
                "d.a.b" => Self::DAB2,
                "d.aB" => Self::DAB3,
                "D.a_b" => Self::DAB,
                "extra" => Self::Extra,
                "from_wire" => Self::FromWire,
                "```rust" => Self::Rust,
                "[link](javascript:alert(1))" => Self::LinkJavascriptAlert1,
                "<script>" => Self::Script,
                "http://x/<y>" => Self::HttpXY,
                "    code" => Self::Code,
                "params" => Self::Params,
                "result" => Self::ResultType2,
                "print" => Self::Print,
                "list" => Self::List,
                "import" => Self::Import,
                "None" => Self::NoneType,
                "lambda" => Self::Lambda,
                _ => Self::Unknown(text),
            },
        )
    }
}

impl ::xmlrpc_core::XmlRpcType for Unnamed14 {
    type Owned = Self;

    fn schema(
        definitions: &mut ::xmlrpc_core::schema::Definitions,
    ) -> ::xmlrpc_core::schema::Schema {
        use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
        definitions
            .define(
                ::core::any::type_name::<Self>(),
                WireType::String,
                |_| {
                    let variants = [
                        "*/ fn evil() {}",
                        "\"; drop(\"",
                        "a\\",
                        "{}",
                        "#[evil]",
                        "/*",
                        "//",
                        "''' evil",
                        "\"\"\" evil",
                        "r#\"",
                        "self",
                        "Self",
                        "super",
                        "crate",
                        "_",
                        "__",
                        "type",
                        "gen",
                        "await",
                        "union",
                        "new",
                        "get_ref",
                        "into_inner",
                        "close",
                        "..",
                        ".",
                        "a..b",
                        ".a",
                        "a.",
                        "1",
                        "1.2",
                        "=",
                        "-",
                        " ",
                        "a b",
                        "\u{202e}abc",
                        "\u{200f}",
                        "привет",
                        "日本",
                        "é",
                        "\u{301}",
                        "𝒳",
                        "Option",
                        "option",
                        "String",
                        "Vec",
                        "Result",
                        "Value",
                        "std.x",
                        "core.x",
                        "serde.x",
                        "xmlrpc_core.x",
                        "Api.x",
                        "api.x",
                        "Service",
                        "ServiceClient.x",
                        "service",
                        "d.a_b",
                        "d.a.b",
                        "d.aB",
                        "D.a_b",
                        "extra",
                        "from_wire",
                        "```rust",
                        "[link](javascript:alert(1))",
                        "<script>",
                        "http://x/<y>",
                        "    code",
                        "params",
                        "result",
                        "print",
                        "list",
                        "import",
                        "None",
                        "lambda",
                    ]
                        .map(|text| Variant::new(
                            text,
                            "",
                            ::core::option::Option::None,
                        ));
                    Definition::new("\u{200f}", "", Shape::Enum(variants.into()))
                },
            )
    }
}

/// abc
///
/// abc
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Abc {
    /// \*/ fn evil() {}
    #[serde(rename = "*/ fn evil() {}")]
    pub fn_evil: Box<Abc>,
    /// {}
    #[serde(rename = "{}")]
    pub unnamed_5: Box<IntoInner>,
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<IntoInner>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Box<Close>,
    /// super
    #[serde(rename = "super")]
    pub super_: Value,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<IntoInner>,
    /// await
    pub r#await: Value,
    /// get_ref
    pub get_ref: Box<A>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<IntoInner>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<IntoInner>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Box<Close>,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<GetRef>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_7: Box<Close>,
    /// é
    #[serde(rename = "é")]
    pub unnamed_6: Box<IntoInner>,
    /// Option
    #[serde(rename = "Option")]
    pub option: AB2,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Box<Close>,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: Value,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: Box<Unnamed>,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<A>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: Value,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: Value,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<A>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Unnamed2,
    /// result
    pub result: AB2,
    /// import
    pub import: AB2,
}

/// 日本
///
/// 日本
pub type Unnamed15 = Vec<StringType>;

/// 𝒳
///
/// 𝒳
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Unnamed16 {
    /// //
    #[serde(rename = "//")]
    pub unnamed_3: Box<LinkJavascriptAlert1>,
    /// r#"
    #[serde(rename = "r#\"")]
    pub r: Box<Script>,
    /// super
    #[serde(rename = "super")]
    pub super_: Value,
    /// \_\_
    #[serde(rename = "__")]
    pub unnamed_4: Box<LinkJavascriptAlert1>,
    /// await
    pub r#await: Value,
    /// get_ref
    pub get_ref: Box<ResultType2>,
    /// ..
    #[serde(rename = "..")]
    pub unnamed_2: Box<LinkJavascriptAlert1>,
    /// .a
    #[serde(rename = ".a")]
    pub _a: Box<LinkJavascriptAlert1>,
    /// 1\.2
    #[serde(rename = "1.2")]
    pub _1_2: Box<Script>,
    /// ` `.
    #[serde(rename = " ")]
    pub unnamed: Box<Rust>,
    /// `\u{200f}`.
    #[serde(rename = "\u{200f}")]
    pub unnamed_6: Box<Script>,
    /// é
    #[serde(rename = "é")]
    pub unnamed_5: Box<LinkJavascriptAlert1>,
    /// Option
    #[serde(rename = "Option")]
    pub option: Params,
    /// Vec
    #[serde(rename = "Vec")]
    pub vec: Box<Script>,
    /// std.x
    #[serde(rename = "std.x")]
    pub std_x: Value,
    /// xmlrpc_core.x
    #[serde(rename = "xmlrpc_core.x")]
    pub xmlrpc_core_x: FnEvil,
    /// Service
    #[serde(rename = "Service")]
    pub service: Box<ResultType2>,
    /// d.a_b
    #[serde(rename = "d.a_b")]
    pub d_a_b_2: Value,
    /// D.a_b
    #[serde(rename = "D.a_b")]
    pub d_a_b: Value,
    /// \`\`\`rust
    #[serde(rename = "```rust")]
    pub rust: Box<ResultType2>,
    /// http\://x/\<y\>
    #[serde(rename = "http://x/<y>")]
    pub http_x_y: Lambda,
    /// result
    pub result: Params,
    /// import
    pub import: Params,
}
