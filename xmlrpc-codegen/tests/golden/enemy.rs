//! Made by `xmlrpc generate`. Regenerate it, or take it over and edit.
//!
//! - the method " " is left out: no call can name it
//! - the method "    code" is left out: no call can name it
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
//! - the type   is any value: it is defined by itself, or by too many others
//! - the type     code is any value: it is defined by itself, or by too many others
//! - the type """ evil is any value: it is defined by itself, or by too many others
//! - the type "; drop(" is any value: it is defined by itself, or by too many others
//! - the type #[evil] is any value: it is defined by itself, or by too many others
//! - the type ''' evil is any value: it is defined by itself, or by too many others
//! - the type - is any value: it is defined by itself, or by too many others
//! - the type . is any value: it is defined by itself, or by too many others
//! - the type .a is any value: it is defined by itself, or by too many others
//! - the type /* is any value: it is defined by itself, or by too many others
//! - the type 1 is any value: it is defined by itself, or by too many others
//! - the type <script> is any value: it is defined by itself, or by too many others
//! - the type = is any value: it is defined by itself, or by too many others
//! - the type Api.x is any value: it is defined by itself, or by too many others
//! - the type None is any value: it is defined by itself, or by too many others
//! - the type Result is any value: it is defined by itself, or by too many others
//! - the type Self is any value: it is defined by itself, or by too many others
//! - the type ServiceClient.x is any value: it is defined by itself, or by too many others
//! - the type String is any value: it is defined by itself, or by too many others
//! - the type Value is any value: it is defined by itself, or by too many others
//! - the type Vec is any value: it is defined by itself, or by too many others
//! - the type [link](javascript:alert(1)) is any value: it is defined by itself, or by too
//!   many others
//! - the type _ is any value: it is defined by itself, or by too many others
//! - the type __ is any value: it is defined by itself, or by too many others
//! - the type ```rust is any value: it is defined by itself, or by too many others
//! - the type a b is any value: it is defined by itself, or by too many others
//! - the type a. is any value: it is defined by itself, or by too many others
//! - the type a..b is any value: it is defined by itself, or by too many others
//! - the type a\ is any value: it is defined by itself, or by too many others
//! - the type api.x is any value: it is defined by itself, or by too many others
//! - the type close is any value: it is defined by itself, or by too many others
//! - the type core.x is any value: it is defined by itself, or by too many others
//! - the type crate is any value: it is defined by itself, or by too many others
//! - the type d.a.b is any value: it is defined by itself, or by too many others
//! - the type d.aB is any value: it is defined by itself, or by too many others
//! - the type d.a_b is any value: it is defined by itself, or by too many others
//! - the type extra is any value: it is defined by itself, or by too many others
//! - the type from_wire is any value: it is defined by itself, or by too many others
//! - the type gen is any value: it is defined by itself, or by too many others
//! - the type get_ref is any value: it is defined by itself, or by too many others
//! - the type into_inner is any value: it is defined by itself, or by too many others
//! - the type lambda is any value: it is defined by itself, or by too many others
//! - the type list is any value: it is defined by itself, or by too many others
//! - the type new is any value: it is defined by itself, or by too many others
//! - the type option is any value: it is defined by itself, or by too many others
//! - the type params is any value: it is defined by itself, or by too many others
//! - the type print is any value: it is defined by itself, or by too many others
//! - the type r#" is any value: it is defined by itself, or by too many others
//! - the type result is any value: it is defined by itself, or by too many others
//! - the type self is any value: it is defined by itself, or by too many others
//! - the type serde.x is any value: it is defined by itself, or by too many others
//! - the type service is any value: it is defined by itself, or by too many others
//! - the type type is any value: it is defined by itself, or by too many others
//! - the type union is any value: it is defined by itself, or by too many others
//! - the type xmlrpc_core.x is any value: it is defined by itself, or by too many others
//! - the type {} is any value: it is defined by itself, or by too many others
//! - the type é is any value: it is defined by itself, or by too many others
//! - the type ́ is any value: it is defined by itself, or by too many others
//! - the type привет is any value: it is defined by itself, or by too many others
//! - the type  abc is any value: it is defined by itself, or by too many others
//! - the type 日本 is any value: it is defined by itself, or by too many others
//! - the type 𝒳 is any value: it is defined by itself, or by too many others
//! - """ evil and #[evil] both become evil; #[evil] is evil_2
//! - """ evil and ''' evil both become evil; ''' evil is evil_3
//! - - and . both become unnamed; . is unnamed_2
//! - - and .. both become unnamed; .. is unnamed_3
//! - - and /* both become unnamed; /* is unnamed_4
//! - - and // both become unnamed; // is unnamed_5
//! - - and = both become unnamed; = is unnamed_6
//! - - and _ both become unnamed; _ is unnamed_7
//! - - and __ both become unnamed; __ is unnamed_8
//! - .a and a\ both become a; a\ is a_2
//! - get_ref would be get_ref, which is taken; it is get_ref_2
//! - into_inner would be into_inner, which is taken; it is into_inner_2
//! - new would be new, which is taken; it is new_2
//! - Option and option both become option; option is option_2
//! - Result and result both become result; result is result_2
//! - Self and self both become self_; self is self__2
//! - Service and service both become service; service is service_2
//! - - and {} both become unnamed; {} is unnamed_9
//! - - and é both become unnamed; é is unnamed_10
//! - - and ́ both become unnamed; ́ is unnamed_11
//! - - and привет both become unnamed; привет is unnamed_12
//! - - and   both become unnamed;   is unnamed_13
//! - - and 日本 both become unnamed; 日本 is unnamed_14
//! - - and 𝒳 both become unnamed; 𝒳 is unnamed_15
//! - d.a.b and d.aB both become a_b; d.aB is a_b_2
//! - d.a.b and d.a_b both become a_b; d.a_b is a_b_3
//! - Api and api both become api; api is api_2
//! - core would be core, which is taken; it is core_2
//! - D and d both become d; d is d_2
//! - serde would be serde, which is taken; it is serde_2
//! - std would be std, which is taken; it is std_2
//! - xmlrpc_core would be xmlrpc_core, which is taken; it is xmlrpc_core_2
#![cfg_attr(rustfmt, rustfmt_skip)]

use xmlrpc_core::Value;

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
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
    async fn evil(&self, same: &Value, same_2: i32) -> Value;

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
    async fn evil_2(&self, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed(&self, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_2(&self, unnamed: &str, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_3(&self, same: &Unnamed4, same_2: i32) -> Unnamed4;

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
    async fn a(&self, _a: &str, a__: &str, _1: &str, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_4(&self, unnamed: &str, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_5(
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
    async fn _1(&self, _1: &str, same: &Value, same_2: i32) -> Value;

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
    async fn script(&self, script: &str, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_6(
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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn string(&self, same: &Value, same_2: i32) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn vec(&self, vec: &str, same: &Value, same_2: i32) -> Value;

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
    async fn link_javascript_alert_1(&self, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_7(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn unnamed_8(
        &self,
        unnamed: &str,
        r#type: &str,
        r#gen: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn a_b(&self, a_b: &str, abc: &str, same: &Value, same_2: i32) -> Value;

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
    async fn a_2(&self, a: &str, unnamed: &str, same: &Value, same_2: i32) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn r#gen(&self, r#gen: &str, same: &Value, same_2: i32) -> Value;

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
    async fn get_ref_2(&self, get_ref: &str, same: &Value, same_2: i32) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn new_2(&self, same: &Value, same_2: i32) -> Value;

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
    async fn params(&self, same: &Value, same_2: i32) -> Value;

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
    async fn print(&self, print: &str, list: &str, same: &Value, same_2: i32) -> Value;

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
    async fn r(&self, r: &str, same: &Value, same_2: i32) -> Value;

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
    async fn result_2(&self, result: &str, same: &Value, same_2: i32) -> Value;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn service_2(&self, same: &Value, same_2: i32) -> Value;

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
    async fn r#type(&self, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_9(
        &self,
        unnamed: &str,
        evil: &str,
        unnamed_2: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn unnamed_10(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        unnamed_3: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn unnamed_11(&self, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_12(&self, unnamed: &str, same: &Value, same_2: i32) -> Value;

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
    async fn unnamed_13(&self, same: &Unnamed14, same_2: i32) -> Unnamed14;

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
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn unnamed_14(
        &self,
        unnamed: &str,
        unnamed_2: &str,
        same: &Value,
        same_2: i32,
    ) -> Value;

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
    async fn unnamed_15(&self, unnamed: &str, same: &Value, same_2: i32) -> Value;
}

/// Methods whose names begin with `1.`.
#[allow(clippy::module_inception)]
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
#[allow(clippy::module_inception)]
pub mod api {
    use xmlrpc_core::Value;

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
        async fn x(&self, same: &Value, same_2: i32) -> Value;
    }
}

/// Methods whose names begin with `D.`.
#[allow(clippy::module_inception)]
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
#[allow(clippy::module_inception)]
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
#[allow(clippy::module_inception)]
pub mod a {
    use xmlrpc_core::Value;

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
        async fn unnamed(&self, same: &Value, same_2: i32) -> Value;

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
        async fn _b(&self, a___b: &str, _a: &str, same: &Value, same_2: i32) -> Value;
    }
}

/// Methods whose names begin with `api.`.
#[allow(clippy::module_inception)]
pub mod api_2 {
    use xmlrpc_core::Value;

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
        async fn x(&self, api_x: &str, same: &Value, same_2: i32) -> Value;
    }
}

/// Methods whose names begin with `core.`.
#[allow(clippy::module_inception)]
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
#[allow(clippy::module_inception)]
pub mod d_2 {
    use xmlrpc_core::Value;

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
            same: &Value,
            same_2: i32,
        ) -> Value;

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
            same: &Value,
            same_2: i32,
        ) -> Value;

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
        async fn a_b_3(&self, d_a_b: &str, same: &Value, same_2: i32) -> Value;
    }
}

/// Methods whose names begin with `serde.`.
#[allow(clippy::module_inception)]
pub mod serde_2 {
    use xmlrpc_core::Value;

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
            same: &Value,
            same_2: i32,
        ) -> Value;
    }
}

/// Methods whose names begin with `std.`.
#[allow(clippy::module_inception)]
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
#[allow(clippy::module_inception)]
pub mod xmlrpc_core_2 {
    use xmlrpc_core::Value;

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
            same: &Value,
            same_2: i32,
        ) -> Value;
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
    pub fn service(&self) -> ServiceClient<&C> {
        ServiceClient::new(&self.caller)
    }

    /// Returns the methods of [`_1`].
    pub fn _1(&self) -> _1::T1Client<&C> {
        _1::T1Client::new(&self.caller)
    }

    /// Returns the methods of [`api`].
    pub fn api(&self) -> api::ApiTypeClient<&C> {
        api::ApiTypeClient::new(&self.caller)
    }

    /// Returns the methods of [`d`].
    pub fn d(&self) -> d::DClient<&C> {
        d::DClient::new(&self.caller)
    }

    /// Returns the methods of [`service_client`].
    pub fn service_client(&self) -> service_client::ServiceClientClient<&C> {
        service_client::ServiceClientClient::new(&self.caller)
    }

    /// Returns the methods of [`a`].
    pub fn a(&self) -> a::AClient<&C> {
        a::AClient::new(&self.caller)
    }

    /// Returns the methods of [`api_2`].
    pub fn api_2(&self) -> api_2::ApiTypeClient<&C> {
        api_2::ApiTypeClient::new(&self.caller)
    }

    /// Returns the methods of [`core_2`].
    pub fn core_2(&self) -> core_2::CoreClient<&C> {
        core_2::CoreClient::new(&self.caller)
    }

    /// Returns the methods of [`d_2`].
    pub fn d_2(&self) -> d_2::DClient<&C> {
        d_2::DClient::new(&self.caller)
    }

    /// Returns the methods of [`serde_2`].
    pub fn serde_2(&self) -> serde_2::SerdeClient<&C> {
        serde_2::SerdeClient::new(&self.caller)
    }

    /// Returns the methods of [`std_2`].
    pub fn std_2(&self) -> std_2::StdClient<&C> {
        std_2::StdClient::new(&self.caller)
    }

    /// Returns the methods of [`xmlrpc_core_2`].
    pub fn xmlrpc_core_2(&self) -> xmlrpc_core_2::XmlrpcCoreClient<&C> {
        xmlrpc_core_2::XmlrpcCoreClient::new(&self.caller)
    }
}

/// \*/ fn evil() {}
///
/// \*/ fn evil() {}
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// ..
///
/// ..
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// //
///
/// //
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// 1\.2
///
/// 1\.2
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// D.a_b
///
/// D.a_b
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// Service
///
/// Service
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// await
///
/// await
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// http\://x/\<y\>
///
/// http\://x/\<y\>
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// std.x
///
/// std.x
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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

/// `\u{200f}`.
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
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
