"""Made by `xmlrpc generate`. Regenerate it, or take it over and edit.

- the method \" \" is left out: no call can name it

- the method \"    code\" is left out: no call can name it

- \"\"\" evil and #[evil] both become Evil; #[evil] is Evil2

- \"\"\" evil and ''' evil both become Evil; ''' evil is Evil3

-   and - both become Unnamed; - is Unnamed2

-   and . both become Unnamed; . is Unnamed3

-   and .. both become Unnamed; .. is Unnamed4

-   and /* both become Unnamed; /* is Unnamed5

-   and // both become Unnamed; // is Unnamed6

-   and = both become Unnamed; = is Unnamed7

- Service would be Service, which is taken; it is Service2

-   and _ both become Unnamed; _ is Unnamed8

-   and __ both become Unnamed; __ is Unnamed9

- .a and a. both become A; a. is A2

- a b and a..b both become AB; a..b is AB2

- .a and a\\ both become A; a\\ is A3

- Api.x and api.x both become ApiX; api.x is ApiX2

- D.a_b and d.a.b both become DAB; d.a.b is DAB2

- D.a_b and d.aB both become DAB; d.aB is DAB3

- D.a_b and d.a_b both become DAB; d.a_b is DAB4

- Option and option both become Option; option is Option2

- Result and result both become Result; result is Result2

- Self and self both become Self; self is Self2

- Service and service both become Service; service is Service3

-   and {} both become Unnamed; {} is Unnamed10

-   and é both become Unnamed; é is Unnamed11

-   and ́ both become Unnamed; ́ is Unnamed12

-   and привет both become Unnamed; привет is Unnamed13

-   and   both become Unnamed;   is Unnamed14

-   and 日本 both become Unnamed; 日本 is Unnamed15

-   and 𝒳 both become Unnamed; 𝒳 is Unnamed16

- d.a.b and d.aB both become a_b; d.aB is a_b_2

- d.a.b and d.a_b both become a_b; d.a_b is a_b_3

- \"\"\" evil and #[evil] both become evil; #[evil] is evil_2

- \"\"\" evil and ''' evil both become evil; ''' evil is evil_3

- - and . both become unnamed; . is unnamed_2

- - and .. both become unnamed; .. is unnamed_3

- .a would be a, which is taken; it is a_2

- - and /* both become unnamed; /* is unnamed_4

- - and // both become unnamed; // is unnamed_5

- 1 would be _1, which is taken; it is _1_2

- - and = both become unnamed; = is unnamed_6

- - and _ both become unnamed; _ is unnamed_7

- - and __ both become unnamed; __ is unnamed_8

- .a and a\\ both become a; a\\ is a_3

- close would be close, which is taken; it is close_2

- Option and option both become option; option is option_2

- Result and result both become result; result is result_2

- Self and self both become self_; self is self__2

- Service and service both become service; service is service_2

- - and {} both become unnamed; {} is unnamed_9

- - and é both become unnamed; é is unnamed_10

- - and ́ both become unnamed; ́ is unnamed_11

- - and привет both become unnamed; привет is unnamed_12

- - and   both become unnamed;   is unnamed_13

- - and 日本 both become unnamed; 日本 is unnamed_14

- - and 𝒳 both become unnamed; 𝒳 is unnamed_15

- Api and api both become api; api is api_2

- D and d both become d; d is d_2
"""

from __future__ import annotations

import http.client
import xmlrpc.client
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias


class ServiceFault(xmlrpc.client.Fault):
    """A fault of the server: `faultCode` and `faultString`."""


_FAULTS: dict[int, type[ServiceFault]] = {}


@dataclass(kw_only=True, slots=True)
class Unnamed:
    """Not described."""

    unnamed_2: Evil
    """/*"""
    evil: Unnamed8
    """\"\"\" evil"""
    self_: Self2
    """Self"""
    unnamed_3: Evil3
    """_"""
    gen: R
    """gen"""
    new: R
    """new"""
    close: Self
    """close"""
    a___b: Self2
    """a..b"""
    _1: Evil3
    """1"""
    unnamed: Evil3
    """-"""
    abc: Super
    """abc"""
    unnamed_4: Super
    """日本"""
    unnamed_5: Self2
    """𝒳"""
    string: Super
    """String"""
    value_2: Self
    """Value"""
    serde_x: Crate
    """serde.x"""
    api_x: Self
    """api.x"""
    service: Crate
    """service"""
    d_a_b: Self2
    """d.aB"""
    from_wire_2: Unnamed9
    """from_wire"""
    script: Unnamed8
    """<script>"""
    params: Super
    """params"""
    list_: Self2
    """list"""
    lambda_: Super
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_2=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("/*")],
            evil=[[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\"\"\" evil")],
            self_=Self2.from_wire(members.pop("Self")),
            unnamed_3=members.pop("_"),
            gen=R.from_wire(members.pop("gen")),
            new=R.from_wire(members.pop("new")),
            close=Self.from_wire(members.pop("close")),
            a___b=Self2.from_wire(members.pop("a..b")),
            _1=members.pop("1"),
            unnamed=members.pop("-"),
            abc=members.pop("\u202eabc"),
            unnamed_4=members.pop("\u65e5\u672c"),
            unnamed_5=Self2.from_wire(members.pop("\U0001d4b3")),
            string=members.pop("String"),
            value_2=Self.from_wire(members.pop("Value")),
            serde_x=members.pop("serde.x"),
            api_x=Self.from_wire(members.pop("api.x")),
            service=members.pop("service"),
            d_a_b=Self2.from_wire(members.pop("d.aB")),
            from_wire_2=Unnamed9.from_wire(members.pop("from_wire")),
            script=[[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("<script>")],
            params=members.pop("params"),
            list_=Self2.from_wire(members.pop("list")),
            lambda_=members.pop("lambda"),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["/*"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_2]
        members["\"\"\" evil"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.evil]
        members["Self"] = self.self_.to_wire()
        members["_"] = self.unnamed_3
        members["gen"] = self.gen.to_wire()
        members["new"] = self.new.to_wire()
        members["close"] = self.close.to_wire()
        members["a..b"] = self.a___b.to_wire()
        members["1"] = self._1
        members["-"] = self.unnamed
        members["\u202eabc"] = self.abc
        members["\u65e5\u672c"] = self.unnamed_4
        members["\U0001d4b3"] = self.unnamed_5.to_wire()
        members["String"] = self.string
        members["Value"] = self.value_2.to_wire()
        members["serde.x"] = self.serde_x
        members["api.x"] = self.api_x.to_wire()
        members["service"] = self.service
        members["d.aB"] = self.d_a_b.to_wire()
        members["from_wire"] = self.from_wire_2.to_wire()
        members["<script>"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.script]
        members["params"] = self.params
        members["list"] = self.list_.to_wire()
        members["lambda"] = self.lambda_
        return members


@dataclass(kw_only=True, slots=True)
class Evil2:
    """#[evil]

    #[evil]
    """

    evil: Abc | None = None
    """#[evil]"""
    evil_2: Unnamed14 | None = None
    """''' evil"""
    self_: Unnamed2 | None = None
    """self"""
    crate: Unnamed | None = None
    """crate"""
    type_: Unnamed2 | None = None
    """type"""
    union: Unnamed | None = None
    """union"""
    into_inner: Unnamed15 | None = None
    """into_inner"""
    unnamed: T1 | None = None
    """."""
    a__: T12 | None = None
    """a."""
    unnamed_2: T1 | None = None
    """="""
    a_b: Unnamed7 | None = None
    """a b"""
    unnamed_4: Unnamed12 | None = None
    """привет"""
    unnamed_3: T12 | None = None
    """́"""
    option: AB | None = None
    """option"""
    result: AB | None = None
    """Result"""
    core_x: AB | None = None
    """core.x"""
    api_x: Unnamed | None = None
    """Api.x"""
    service_client_x: Option2 | None = None
    """ServiceClient.x"""
    d_a_b: Unnamed | None = None
    """d.a.b"""
    extra_2: Unnamed | None = None
    """extra"""
    link_javascript_alert_1: ServiceClientX | None = None
    """[link](javascript:alert(1))"""
    code: Unnamed14 | None = None
    """code"""
    print_: Unnamed | None = None
    """print"""
    none: Unnamed2 | None = None
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Evil2:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            evil=_maybe(members.pop("#[evil]", None), lambda v0: Abc.from_wire(v0)),
            evil_2=members.pop("''' evil", None),
            self_=_maybe(members.pop("self", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            crate=_maybe(members.pop("crate", None), lambda v0: Unnamed.from_wire(v0)),
            type_=_maybe(members.pop("type", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            union=_maybe(members.pop("union", None), lambda v0: Unnamed.from_wire(v0)),
            into_inner=_maybe(members.pop("into_inner", None), lambda v0: [[[[[[[Unnamed5.from_wire(v14) for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop(".", None), lambda v0: T1.from_wire(v0)),
            a__=members.pop("a.", None),
            unnamed_2=_maybe(members.pop("=", None), lambda v0: T1.from_wire(v0)),
            a_b=members.pop("a b", None),
            unnamed_4=_maybe(members.pop("\u043f\u0440\u0438\u0432\u0435\u0442", None), lambda v0: Unnamed12.from_wire(v0)),
            unnamed_3=members.pop("\u0301", None),
            option=_maybe(members.pop("option", None), lambda v0: AB.from_wire(v0)),
            result=_maybe(members.pop("Result", None), lambda v0: AB.from_wire(v0)),
            core_x=_maybe(members.pop("core.x", None), lambda v0: AB.from_wire(v0)),
            api_x=_maybe(members.pop("Api.x", None), lambda v0: Unnamed.from_wire(v0)),
            service_client_x=members.pop("ServiceClient.x", None),
            d_a_b=_maybe(members.pop("d.a.b", None), lambda v0: Unnamed.from_wire(v0)),
            extra_2=_maybe(members.pop("extra", None), lambda v0: Unnamed.from_wire(v0)),
            link_javascript_alert_1=members.pop("[link](javascript:alert(1))", None),
            code=members.pop("    code", None),
            print_=_maybe(members.pop("print", None), lambda v0: Unnamed.from_wire(v0)),
            none=_maybe(members.pop("None", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.evil is not None:
            members["#[evil]"] = self.evil.to_wire()
        if self.evil_2 is not None:
            members["''' evil"] = self.evil_2
        if self.self_ is not None:
            members["self"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.self_]
        if self.crate is not None:
            members["crate"] = self.crate.to_wire()
        if self.type_ is not None:
            members["type"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.type_]
        if self.union is not None:
            members["union"] = self.union.to_wire()
        if self.into_inner is not None:
            members["into_inner"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.into_inner]
        if self.unnamed is not None:
            members["."] = self.unnamed.to_wire()
        if self.a__ is not None:
            members["a."] = self.a__
        if self.unnamed_2 is not None:
            members["="] = self.unnamed_2.to_wire()
        if self.a_b is not None:
            members["a b"] = self.a_b
        if self.unnamed_4 is not None:
            members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4.to_wire()
        if self.unnamed_3 is not None:
            members["\u0301"] = self.unnamed_3
        if self.option is not None:
            members["option"] = self.option.to_wire()
        if self.result is not None:
            members["Result"] = self.result.to_wire()
        if self.core_x is not None:
            members["core.x"] = self.core_x.to_wire()
        if self.api_x is not None:
            members["Api.x"] = self.api_x.to_wire()
        if self.service_client_x is not None:
            members["ServiceClient.x"] = self.service_client_x
        if self.d_a_b is not None:
            members["d.a.b"] = self.d_a_b.to_wire()
        if self.extra_2 is not None:
            members["extra"] = self.extra_2.to_wire()
        if self.link_javascript_alert_1 is not None:
            members["[link](javascript:alert(1))"] = self.link_javascript_alert_1
        if self.code is not None:
            members["    code"] = self.code
        if self.print_ is not None:
            members["print"] = self.print_.to_wire()
        if self.none is not None:
            members["None"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.none]
        return members


@dataclass(kw_only=True, slots=True)
class A:
    """.a

    .a
    """

    unnamed_3: Unnamed16
    """//"""
    r: Option
    """r#\""""
    super_: String
    """super"""
    unnamed_4: Unnamed16
    """__"""
    await_: String
    """await"""
    get_ref: Result
    """get_ref"""
    unnamed_2: Unnamed16
    """.."""
    _a: Unnamed16
    """.a"""
    _1_2: Option
    """1.2"""
    unnamed: Unnamed12
    """Not described."""
    unnamed_6: Option
    """Not described."""
    unnamed_5: Unnamed16
    """é"""
    option: Vec
    """Option"""
    vec: Option
    """Vec"""
    std_x: String
    """std.x"""
    xmlrpc_core_x: ApiX
    """xmlrpc_core.x"""
    service: Result
    """Service"""
    d_a_b_2: String
    """d.a_b"""
    d_a_b: String
    """D.a_b"""
    rust: Result
    """```rust"""
    http_x_y: XmlrpcCoreX
    """http://x/<y>"""
    result: Vec
    """result"""
    import_: Vec
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> A:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_3=Unnamed16.from_wire(members.pop("//")),
            r=members.pop("r#\""),
            super_=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("super")],
            unnamed_4=Unnamed16.from_wire(members.pop("__")),
            await_=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("await")],
            get_ref=Result.from_wire(members.pop("get_ref")),
            unnamed_2=Unnamed16.from_wire(members.pop("..")),
            _a=Unnamed16.from_wire(members.pop(".a")),
            _1_2=members.pop("1.2"),
            unnamed=Unnamed12.from_wire(members.pop(" ")),
            unnamed_6=members.pop("\u200f"),
            unnamed_5=Unnamed16.from_wire(members.pop("\u00e9")),
            option=Vec.from_wire(members.pop("Option")),
            vec=members.pop("Vec"),
            std_x=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("std.x")],
            xmlrpc_core_x=ApiX.from_wire(members.pop("xmlrpc_core.x")),
            service=Result.from_wire(members.pop("Service")),
            d_a_b_2=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("d.a_b")],
            d_a_b=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("D.a_b")],
            rust=Result.from_wire(members.pop("```rust")),
            http_x_y=XmlrpcCoreX.from_wire(members.pop("http://x/<y>")),
            result=Vec.from_wire(members.pop("result")),
            import_=Vec.from_wire(members.pop("import")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r
        members["super"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.super_]
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.await_]
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_6
        members["\u00e9"] = self.unnamed_5.to_wire()
        members["Option"] = self.option.to_wire()
        members["Vec"] = self.vec
        members["std.x"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.std_x]
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b_2]
        members["D.a_b"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b]
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = self.http_x_y.to_wire()
        members["result"] = self.result.to_wire()
        members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Unnamed5:
    """/*

    /*
    """

    unnamed_2: Unnamed13
    """/*"""
    evil: Option2
    """\"\"\" evil"""
    self_: Unnamed11
    """Self"""
    unnamed_3: Unnamed14
    """_"""
    gen: Unnamed15
    """gen"""
    new: Unnamed15
    """new"""
    close: Unnamed12
    """close"""
    a___b: Unnamed11
    """a..b"""
    _1: Unnamed14
    """1"""
    unnamed: Unnamed14
    """-"""
    abc: Unnamed16
    """abc"""
    unnamed_4: Unnamed16
    """日本"""
    unnamed_5: Unnamed11
    """𝒳"""
    string: Unnamed16
    """String"""
    value_2: Unnamed12
    """Value"""
    serde_x: Option
    """serde.x"""
    api_x: Unnamed12
    """api.x"""
    service: Option
    """service"""
    d_a_b: Unnamed11
    """d.aB"""
    from_wire_2: String
    """from_wire"""
    script: Option2
    """<script>"""
    params: Unnamed16
    """params"""
    list_: Unnamed11
    """list"""
    lambda_: Unnamed16
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed5:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_2=members.pop("/*"),
            evil=members.pop("\"\"\" evil"),
            self_=Unnamed11.from_wire(members.pop("Self")),
            unnamed_3=members.pop("_"),
            gen=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("gen")],
            new=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("new")],
            close=Unnamed12.from_wire(members.pop("close")),
            a___b=Unnamed11.from_wire(members.pop("a..b")),
            _1=members.pop("1"),
            unnamed=members.pop("-"),
            abc=Unnamed16.from_wire(members.pop("\u202eabc")),
            unnamed_4=Unnamed16.from_wire(members.pop("\u65e5\u672c")),
            unnamed_5=Unnamed11.from_wire(members.pop("\U0001d4b3")),
            string=Unnamed16.from_wire(members.pop("String")),
            value_2=Unnamed12.from_wire(members.pop("Value")),
            serde_x=members.pop("serde.x"),
            api_x=Unnamed12.from_wire(members.pop("api.x")),
            service=members.pop("service"),
            d_a_b=Unnamed11.from_wire(members.pop("d.aB")),
            from_wire_2=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("from_wire")],
            script=members.pop("<script>"),
            params=Unnamed16.from_wire(members.pop("params")),
            list_=Unnamed11.from_wire(members.pop("list")),
            lambda_=Unnamed16.from_wire(members.pop("lambda")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["/*"] = self.unnamed_2
        members["\"\"\" evil"] = self.evil
        members["Self"] = self.self_.to_wire()
        members["_"] = self.unnamed_3
        members["gen"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.gen]
        members["new"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.new]
        members["close"] = self.close.to_wire()
        members["a..b"] = self.a___b.to_wire()
        members["1"] = self._1
        members["-"] = self.unnamed
        members["\u202eabc"] = self.abc.to_wire()
        members["\u65e5\u672c"] = self.unnamed_4.to_wire()
        members["\U0001d4b3"] = self.unnamed_5.to_wire()
        members["String"] = self.string.to_wire()
        members["Value"] = self.value_2.to_wire()
        members["serde.x"] = self.serde_x
        members["api.x"] = self.api_x.to_wire()
        members["service"] = self.service
        members["d.aB"] = self.d_a_b.to_wire()
        members["from_wire"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.from_wire_2]
        members["<script>"] = self.script
        members["params"] = self.params.to_wire()
        members["list"] = self.list_.to_wire()
        members["lambda"] = self.lambda_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class T1:
    """1

    1
    """

    drop: FromWire
    """\"; drop(\""""
    evil: DAB
    """#[evil]"""
    evil_2: Extra
    """''' evil"""
    self_: DAB4
    """self"""
    crate: DAB2
    """crate"""
    type_: DAB4
    """type"""
    union: DAB2
    """union"""
    into_inner: Rust
    """into_inner"""
    unnamed: Service2
    """."""
    a__: ServiceClientX
    """a."""
    unnamed_2: Service2
    """="""
    a_b: Service3
    """a b"""
    unnamed_4: Script
    """привет"""
    unnamed_3: ServiceClientX
    """́"""
    option: DAB3
    """option"""
    result: DAB3
    """Result"""
    core_x: DAB3
    """core.x"""
    api_x: DAB2
    """Api.x"""
    service_client_x: Params
    """ServiceClient.x"""
    d_a_b: DAB2
    """d.a.b"""
    extra_2: DAB2
    """extra"""
    link_javascript_alert_1: Unnamed5
    """[link](javascript:alert(1))"""
    code: Extra
    """code"""
    print_: DAB2
    """print"""
    none: DAB4
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> T1:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            drop=[[[Unnamed5.from_wire(v5) for v5 in v3] for v3 in v1] for v1 in members.pop("\"; drop(\"")],
            evil=members.pop("#[evil]"),
            evil_2=members.pop("''' evil"),
            self_=DAB4.from_wire(members.pop("self")),
            crate=DAB2.from_wire(members.pop("crate")),
            type_=DAB4.from_wire(members.pop("type")),
            union=DAB2.from_wire(members.pop("union")),
            into_inner=Rust.from_wire(members.pop("into_inner")),
            unnamed=members.pop("."),
            a__=members.pop("a."),
            unnamed_2=members.pop("="),
            a_b=[[[[Unnamed5.from_wire(v7) for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("a b")],
            unnamed_4=Script.from_wire(members.pop("\u043f\u0440\u0438\u0432\u0435\u0442")),
            unnamed_3=members.pop("\u0301"),
            option=DAB3.from_wire(members.pop("option")),
            result=DAB3.from_wire(members.pop("Result")),
            core_x=DAB3.from_wire(members.pop("core.x")),
            api_x=DAB2.from_wire(members.pop("Api.x")),
            service_client_x=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("ServiceClient.x")],
            d_a_b=DAB2.from_wire(members.pop("d.a.b")),
            extra_2=DAB2.from_wire(members.pop("extra")),
            link_javascript_alert_1=Unnamed5.from_wire(members.pop("[link](javascript:alert(1))")),
            code=members.pop("    code"),
            print_=DAB2.from_wire(members.pop("print")),
            none=DAB4.from_wire(members.pop("None")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["\"; drop(\""] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.drop]
        members["#[evil]"] = self.evil
        members["''' evil"] = self.evil_2
        members["self"] = self.self_.to_wire()
        members["crate"] = self.crate.to_wire()
        members["type"] = self.type_.to_wire()
        members["union"] = self.union.to_wire()
        members["into_inner"] = self.into_inner.to_wire()
        members["."] = self.unnamed
        members["a."] = self.a__
        members["="] = self.unnamed_2
        members["a b"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.a_b]
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4.to_wire()
        members["\u0301"] = self.unnamed_3
        members["option"] = self.option.to_wire()
        members["Result"] = self.result.to_wire()
        members["core.x"] = self.core_x.to_wire()
        members["Api.x"] = self.api_x.to_wire()
        members["ServiceClient.x"] = [[v3.to_wire() for v3 in v1] for v1 in self.service_client_x]
        members["d.a.b"] = self.d_a_b.to_wire()
        members["extra"] = self.extra_2.to_wire()
        members["[link](javascript:alert(1))"] = self.link_javascript_alert_1.to_wire()
        members["    code"] = self.code
        members["print"] = self.print_.to_wire()
        members["None"] = self.none.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Script:
    """<script>

    <script>
    """

    a: Evil3
    """a\\"""
    unnamed_2: Evil3
    """/*"""
    evil: Crate
    """\"\"\" evil"""
    self_: R
    """Self"""
    unnamed_3: Unnamed6
    """_"""
    gen: Evil
    """gen"""
    new: Evil
    """new"""
    close: Self2
    """close"""
    a___b: R
    """a..b"""
    _1: Unnamed6
    """1"""
    unnamed: Unnamed6
    """-"""
    abc: Self
    """abc"""
    unnamed_4: Self
    """日本"""
    unnamed_5: R
    """𝒳"""
    string: Self
    """String"""
    value_2: Self2
    """Value"""
    serde_x: Super
    """serde.x"""
    api_x: Self2
    """api.x"""
    service: Super
    """service"""
    d_a_b: R
    """d.aB"""
    from_wire_2: Unnamed8
    """from_wire"""
    script: Crate
    """<script>"""
    params: Self
    """params"""
    list_: R
    """list"""
    lambda_: Self
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Script:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            a=members.pop("a\\"),
            unnamed_2=members.pop("/*"),
            evil=members.pop("\"\"\" evil"),
            self_=R.from_wire(members.pop("Self")),
            unnamed_3=members.pop("_"),
            gen=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("gen")],
            new=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("new")],
            close=Self2.from_wire(members.pop("close")),
            a___b=R.from_wire(members.pop("a..b")),
            _1=members.pop("1"),
            unnamed=members.pop("-"),
            abc=Self.from_wire(members.pop("\u202eabc")),
            unnamed_4=Self.from_wire(members.pop("\u65e5\u672c")),
            unnamed_5=R.from_wire(members.pop("\U0001d4b3")),
            string=Self.from_wire(members.pop("String")),
            value_2=Self2.from_wire(members.pop("Value")),
            serde_x=members.pop("serde.x"),
            api_x=Self2.from_wire(members.pop("api.x")),
            service=members.pop("service"),
            d_a_b=R.from_wire(members.pop("d.aB")),
            from_wire_2=[[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("from_wire")],
            script=members.pop("<script>"),
            params=Self.from_wire(members.pop("params")),
            list_=R.from_wire(members.pop("list")),
            lambda_=Self.from_wire(members.pop("lambda")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["a\\"] = self.a
        members["/*"] = self.unnamed_2
        members["\"\"\" evil"] = self.evil
        members["Self"] = self.self_.to_wire()
        members["_"] = self.unnamed_3
        members["gen"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.gen]
        members["new"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.new]
        members["close"] = self.close.to_wire()
        members["a..b"] = self.a___b.to_wire()
        members["1"] = self._1
        members["-"] = self.unnamed
        members["\u202eabc"] = self.abc.to_wire()
        members["\u65e5\u672c"] = self.unnamed_4.to_wire()
        members["\U0001d4b3"] = self.unnamed_5.to_wire()
        members["String"] = self.string.to_wire()
        members["Value"] = self.value_2.to_wire()
        members["serde.x"] = self.serde_x
        members["api.x"] = self.api_x.to_wire()
        members["service"] = self.service
        members["d.aB"] = self.d_a_b.to_wire()
        members["from_wire"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.from_wire_2]
        members["<script>"] = self.script
        members["params"] = self.params.to_wire()
        members["list"] = self.list_.to_wire()
        members["lambda"] = self.lambda_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class ApiX:
    """Api.x

    Api.x
    """

    unnamed_5: HttpXY | None = None
    """{}"""
    unnamed_3: HttpXY | None = None
    """//"""
    r: Code | None = None
    """r#\""""
    super_: Result2 | None = None
    """super"""
    unnamed_4: HttpXY | None = None
    """__"""
    await_: Result2 | None = None
    """await"""
    get_ref: List | None = None
    """get_ref"""
    unnamed_2: HttpXY | None = None
    """.."""
    _a: HttpXY | None = None
    """.a"""
    _1_2: Code | None = None
    """1.2"""
    unnamed: Script | None = None
    """Not described."""
    unnamed_7: Code | None = None
    """Not described."""
    unnamed_6: HttpXY | None = None
    """é"""
    option: Print | None = None
    """Option"""
    vec: Code | None = None
    """Vec"""
    std_x: Result2 | None = None
    """std.x"""
    xmlrpc_core_x: A3 | None = None
    """xmlrpc_core.x"""
    service: List | None = None
    """Service"""
    d_a_b_2: Result2 | None = None
    """d.a_b"""
    d_a_b: Result2 | None = None
    """D.a_b"""
    rust: List | None = None
    """```rust"""
    http_x_y: Drop | None = None
    """http://x/<y>"""
    result: Print | None = None
    """result"""
    import_: Print | None = None
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> ApiX:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_5=members.pop("{}", None),
            unnamed_3=members.pop("//", None),
            r=members.pop("r#\"", None),
            super_=_maybe(members.pop("super", None), lambda v0: Result2.from_wire(v0)),
            unnamed_4=members.pop("__", None),
            await_=_maybe(members.pop("await", None), lambda v0: Result2.from_wire(v0)),
            get_ref=_maybe(members.pop("get_ref", None), lambda v0: List.from_wire(v0)),
            unnamed_2=members.pop("..", None),
            _a=members.pop(".a", None),
            _1_2=members.pop("1.2", None),
            unnamed=_maybe(members.pop(" ", None), lambda v0: Script.from_wire(v0)),
            unnamed_7=members.pop("\u200f", None),
            unnamed_6=members.pop("\u00e9", None),
            option=_maybe(members.pop("Option", None), lambda v0: Print.from_wire(v0)),
            vec=members.pop("Vec", None),
            std_x=_maybe(members.pop("std.x", None), lambda v0: Result2.from_wire(v0)),
            xmlrpc_core_x=_maybe(members.pop("xmlrpc_core.x", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            service=_maybe(members.pop("Service", None), lambda v0: List.from_wire(v0)),
            d_a_b_2=_maybe(members.pop("d.a_b", None), lambda v0: Result2.from_wire(v0)),
            d_a_b=_maybe(members.pop("D.a_b", None), lambda v0: Result2.from_wire(v0)),
            rust=_maybe(members.pop("```rust", None), lambda v0: List.from_wire(v0)),
            http_x_y=members.pop("http://x/<y>", None),
            result=_maybe(members.pop("result", None), lambda v0: Print.from_wire(v0)),
            import_=_maybe(members.pop("import", None), lambda v0: Print.from_wire(v0)),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.unnamed_5 is not None:
            members["{}"] = self.unnamed_5
        if self.unnamed_3 is not None:
            members["//"] = self.unnamed_3
        if self.r is not None:
            members["r#\""] = self.r
        if self.super_ is not None:
            members["super"] = self.super_.to_wire()
        if self.unnamed_4 is not None:
            members["__"] = self.unnamed_4
        if self.await_ is not None:
            members["await"] = self.await_.to_wire()
        if self.get_ref is not None:
            members["get_ref"] = self.get_ref.to_wire()
        if self.unnamed_2 is not None:
            members[".."] = self.unnamed_2
        if self._a is not None:
            members[".a"] = self._a
        if self._1_2 is not None:
            members["1.2"] = self._1_2
        if self.unnamed is not None:
            members[" "] = self.unnamed.to_wire()
        if self.unnamed_7 is not None:
            members["\u200f"] = self.unnamed_7
        if self.unnamed_6 is not None:
            members["\u00e9"] = self.unnamed_6
        if self.option is not None:
            members["Option"] = self.option.to_wire()
        if self.vec is not None:
            members["Vec"] = self.vec
        if self.std_x is not None:
            members["std.x"] = self.std_x.to_wire()
        if self.xmlrpc_core_x is not None:
            members["xmlrpc_core.x"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.xmlrpc_core_x]
        if self.service is not None:
            members["Service"] = self.service.to_wire()
        if self.d_a_b_2 is not None:
            members["d.a_b"] = self.d_a_b_2.to_wire()
        if self.d_a_b is not None:
            members["D.a_b"] = self.d_a_b.to_wire()
        if self.rust is not None:
            members["```rust"] = self.rust.to_wire()
        if self.http_x_y is not None:
            members["http://x/<y>"] = self.http_x_y
        if self.result is not None:
            members["result"] = self.result.to_wire()
        if self.import_ is not None:
            members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Result:
    """Result

    Result
    """

    evil: T1 | None = None
    """#[evil]"""
    evil_2: T12 | None = None
    """''' evil"""
    self_: AB2 | None = None
    """self"""
    crate: A | None = None
    """crate"""
    type_: AB2 | None = None
    """type"""
    union: A | None = None
    """union"""
    into_inner: Unnamed2 | None = None
    """into_inner"""
    unnamed: Close | None = None
    """."""
    a__: Unnamed4 | None = None
    """a."""
    unnamed_2: Close | None = None
    """="""
    a_b: Unnamed3 | None = None
    """a b"""
    unnamed_4: AB | None = None
    """привет"""
    unnamed_3: Unnamed4 | None = None
    """́"""
    option: A2 | None = None
    """option"""
    result: A2 | None = None
    """Result"""
    core_x: A2 | None = None
    """core.x"""
    api_x: A | None = None
    """Api.x"""
    service_client_x: Unnamed13 | None = None
    """ServiceClient.x"""
    d_a_b: A | None = None
    """d.a.b"""
    extra_2: A | None = None
    """extra"""
    link_javascript_alert_1: CoreX | None = None
    """[link](javascript:alert(1))"""
    code: T12 | None = None
    """code"""
    print_: A | None = None
    """print"""
    none: AB2 | None = None
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Result:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            evil=_maybe(members.pop("#[evil]", None), lambda v0: T1.from_wire(v0)),
            evil_2=members.pop("''' evil", None),
            self_=_maybe(members.pop("self", None), lambda v0: [[[[[[[[[Unnamed5.from_wire(v18) for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            crate=_maybe(members.pop("crate", None), lambda v0: A.from_wire(v0)),
            type_=_maybe(members.pop("type", None), lambda v0: [[[[[[[[[Unnamed5.from_wire(v18) for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            union=_maybe(members.pop("union", None), lambda v0: A.from_wire(v0)),
            into_inner=_maybe(members.pop("into_inner", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop(".", None), lambda v0: Close.from_wire(v0)),
            a__=members.pop("a.", None),
            unnamed_2=_maybe(members.pop("=", None), lambda v0: Close.from_wire(v0)),
            a_b=members.pop("a b", None),
            unnamed_4=_maybe(members.pop("\u043f\u0440\u0438\u0432\u0435\u0442", None), lambda v0: AB.from_wire(v0)),
            unnamed_3=members.pop("\u0301", None),
            option=_maybe(members.pop("option", None), lambda v0: A2.from_wire(v0)),
            result=_maybe(members.pop("Result", None), lambda v0: A2.from_wire(v0)),
            core_x=_maybe(members.pop("core.x", None), lambda v0: A2.from_wire(v0)),
            api_x=_maybe(members.pop("Api.x", None), lambda v0: A.from_wire(v0)),
            service_client_x=members.pop("ServiceClient.x", None),
            d_a_b=_maybe(members.pop("d.a.b", None), lambda v0: A.from_wire(v0)),
            extra_2=_maybe(members.pop("extra", None), lambda v0: A.from_wire(v0)),
            link_javascript_alert_1=members.pop("[link](javascript:alert(1))", None),
            code=members.pop("    code", None),
            print_=_maybe(members.pop("print", None), lambda v0: A.from_wire(v0)),
            none=_maybe(members.pop("None", None), lambda v0: [[[[[[[[[Unnamed5.from_wire(v18) for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.evil is not None:
            members["#[evil]"] = self.evil.to_wire()
        if self.evil_2 is not None:
            members["''' evil"] = self.evil_2
        if self.self_ is not None:
            members["self"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.self_]
        if self.crate is not None:
            members["crate"] = self.crate.to_wire()
        if self.type_ is not None:
            members["type"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.type_]
        if self.union is not None:
            members["union"] = self.union.to_wire()
        if self.into_inner is not None:
            members["into_inner"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.into_inner]
        if self.unnamed is not None:
            members["."] = self.unnamed.to_wire()
        if self.a__ is not None:
            members["a."] = self.a__
        if self.unnamed_2 is not None:
            members["="] = self.unnamed_2.to_wire()
        if self.a_b is not None:
            members["a b"] = self.a_b
        if self.unnamed_4 is not None:
            members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4.to_wire()
        if self.unnamed_3 is not None:
            members["\u0301"] = self.unnamed_3
        if self.option is not None:
            members["option"] = self.option.to_wire()
        if self.result is not None:
            members["Result"] = self.result.to_wire()
        if self.core_x is not None:
            members["core.x"] = self.core_x.to_wire()
        if self.api_x is not None:
            members["Api.x"] = self.api_x.to_wire()
        if self.service_client_x is not None:
            members["ServiceClient.x"] = self.service_client_x
        if self.d_a_b is not None:
            members["d.a.b"] = self.d_a_b.to_wire()
        if self.extra_2 is not None:
            members["extra"] = self.extra_2.to_wire()
        if self.link_javascript_alert_1 is not None:
            members["[link](javascript:alert(1))"] = self.link_javascript_alert_1
        if self.code is not None:
            members["    code"] = self.code
        if self.print_ is not None:
            members["print"] = self.print_.to_wire()
        if self.none is not None:
            members["None"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.none]
        return members


@dataclass(kw_only=True, slots=True)
class Self:
    """Self

    Self
    """

    evil: R
    """#[evil]"""
    evil_2: Self2
    """''' evil"""
    self_: Unnamed6
    """self"""
    crate: Evil3
    """crate"""
    type_: Unnamed6
    """type"""
    union: Evil3
    """union"""
    into_inner: Super
    """into_inner"""
    unnamed: Unnamed10
    """."""
    a__: Evil2
    """a."""
    unnamed_2: Unnamed10
    """="""
    a_b: Unnamed5
    """a b"""
    unnamed_4: Unnamed8
    """привет"""
    unnamed_3: Evil2
    """́"""
    option: Evil
    """option"""
    result: Evil
    """Result"""
    core_x: Evil
    """core.x"""
    api_x: Evil3
    """Api.x"""
    service_client_x: Gen
    """ServiceClient.x"""
    d_a_b: Evil3
    """d.a.b"""
    extra_2: Evil3
    """extra"""
    link_javascript_alert_1: T1
    """[link](javascript:alert(1))"""
    code: Self2
    """code"""
    print_: Evil3
    """print"""
    none: Unnamed6
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Self:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            evil=R.from_wire(members.pop("#[evil]")),
            evil_2=Self2.from_wire(members.pop("''' evil")),
            self_=members.pop("self"),
            crate=members.pop("crate"),
            type_=members.pop("type"),
            union=members.pop("union"),
            into_inner=members.pop("into_inner"),
            unnamed=Unnamed10.from_wire(members.pop(".")),
            a__=Evil2.from_wire(members.pop("a.")),
            unnamed_2=Unnamed10.from_wire(members.pop("=")),
            a_b=Unnamed5.from_wire(members.pop("a b")),
            unnamed_4=[[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\u043f\u0440\u0438\u0432\u0435\u0442")],
            unnamed_3=Evil2.from_wire(members.pop("\u0301")),
            option=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("option")],
            result=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("Result")],
            core_x=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("core.x")],
            api_x=members.pop("Api.x"),
            service_client_x=Gen.from_wire(members.pop("ServiceClient.x")),
            d_a_b=members.pop("d.a.b"),
            extra_2=members.pop("extra"),
            link_javascript_alert_1=T1.from_wire(members.pop("[link](javascript:alert(1))")),
            code=Self2.from_wire(members.pop("    code")),
            print_=members.pop("print"),
            none=members.pop("None"),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["#[evil]"] = self.evil.to_wire()
        members["''' evil"] = self.evil_2.to_wire()
        members["self"] = self.self_
        members["crate"] = self.crate
        members["type"] = self.type_
        members["union"] = self.union
        members["into_inner"] = self.into_inner
        members["."] = self.unnamed.to_wire()
        members["a."] = self.a__.to_wire()
        members["="] = self.unnamed_2.to_wire()
        members["a b"] = self.a_b.to_wire()
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_4]
        members["\u0301"] = self.unnamed_3.to_wire()
        members["option"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.option]
        members["Result"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.result]
        members["core.x"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.core_x]
        members["Api.x"] = self.api_x
        members["ServiceClient.x"] = self.service_client_x.to_wire()
        members["d.a.b"] = self.d_a_b
        members["extra"] = self.extra_2
        members["[link](javascript:alert(1))"] = self.link_javascript_alert_1.to_wire()
        members["    code"] = self.code.to_wire()
        members["print"] = self.print_
        members["None"] = self.none
        return members


@dataclass(kw_only=True, slots=True)
class Value:
    """Value

    Value
    """

    unnamed_2: Unnamed7
    """/*"""
    evil: Unnamed13
    """\"\"\" evil"""
    self_: Unnamed
    """Self"""
    unnamed_3: T12
    """_"""
    gen: Unnamed2
    """gen"""
    new: Unnamed2
    """new"""
    close: AB
    """close"""
    a___b: Unnamed
    """a..b"""
    _1: T12
    """1"""
    unnamed: T12
    """-"""
    abc: Abc
    """abc"""
    unnamed_4: Abc
    """日本"""
    unnamed_5: Unnamed
    """𝒳"""
    string: Abc
    """String"""
    value_2: AB
    """Value"""
    serde_x: Unnamed14
    """serde.x"""
    api_x: AB
    """api.x"""
    service: Unnamed14
    """service"""
    d_a_b: Unnamed
    """d.aB"""
    from_wire_2: Unnamed15
    """from_wire"""
    script: Unnamed13
    """<script>"""
    params: Abc
    """params"""
    list_: Unnamed
    """list"""
    lambda_: Abc
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Value:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_2=members.pop("/*"),
            evil=members.pop("\"\"\" evil"),
            self_=Unnamed.from_wire(members.pop("Self")),
            unnamed_3=members.pop("_"),
            gen=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("gen")],
            new=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("new")],
            close=AB.from_wire(members.pop("close")),
            a___b=Unnamed.from_wire(members.pop("a..b")),
            _1=members.pop("1"),
            unnamed=members.pop("-"),
            abc=Abc.from_wire(members.pop("\u202eabc")),
            unnamed_4=Abc.from_wire(members.pop("\u65e5\u672c")),
            unnamed_5=Unnamed.from_wire(members.pop("\U0001d4b3")),
            string=Abc.from_wire(members.pop("String")),
            value_2=AB.from_wire(members.pop("Value")),
            serde_x=members.pop("serde.x"),
            api_x=AB.from_wire(members.pop("api.x")),
            service=members.pop("service"),
            d_a_b=Unnamed.from_wire(members.pop("d.aB")),
            from_wire_2=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("from_wire")],
            script=members.pop("<script>"),
            params=Abc.from_wire(members.pop("params")),
            list_=Unnamed.from_wire(members.pop("list")),
            lambda_=Abc.from_wire(members.pop("lambda")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["/*"] = self.unnamed_2
        members["\"\"\" evil"] = self.evil
        members["Self"] = self.self_.to_wire()
        members["_"] = self.unnamed_3
        members["gen"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.gen]
        members["new"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.new]
        members["close"] = self.close.to_wire()
        members["a..b"] = self.a___b.to_wire()
        members["1"] = self._1
        members["-"] = self.unnamed
        members["\u202eabc"] = self.abc.to_wire()
        members["\u65e5\u672c"] = self.unnamed_4.to_wire()
        members["\U0001d4b3"] = self.unnamed_5.to_wire()
        members["String"] = self.string.to_wire()
        members["Value"] = self.value_2.to_wire()
        members["serde.x"] = self.serde_x
        members["api.x"] = self.api_x.to_wire()
        members["service"] = self.service
        members["d.aB"] = self.d_a_b.to_wire()
        members["from_wire"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.from_wire_2]
        members["<script>"] = self.script
        members["params"] = self.params.to_wire()
        members["list"] = self.list_.to_wire()
        members["lambda"] = self.lambda_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Vec:
    """Vec

    Vec
    """

    unnamed_5: Gen
    """{}"""
    unnamed_3: Gen
    """//"""
    r: Await
    """r#\""""
    super_: New
    """super"""
    unnamed_4: Gen
    """__"""
    await_: New
    """await"""
    get_ref: IntoInner
    """get_ref"""
    unnamed_2: Gen
    """.."""
    _a: Gen
    """.a"""
    _1_2: Await
    """1.2"""
    unnamed: Type
    """Not described."""
    unnamed_7: Await
    """Not described."""
    unnamed_6: Gen
    """é"""
    option: GetRef
    """Option"""
    vec: Await
    """Vec"""
    std_x: New
    """std.x"""
    xmlrpc_core_x: A2
    """xmlrpc_core.x"""
    service: IntoInner
    """Service"""
    d_a_b_2: New
    """d.a_b"""
    d_a_b: New
    """D.a_b"""
    rust: IntoInner
    """```rust"""
    http_x_y: A
    """http://x/<y>"""
    result: GetRef
    """result"""
    import_: GetRef
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Vec:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_5=Gen.from_wire(members.pop("{}")),
            unnamed_3=Gen.from_wire(members.pop("//")),
            r=members.pop("r#\""),
            super_=[[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("super")],
            unnamed_4=Gen.from_wire(members.pop("__")),
            await_=[[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("await")],
            get_ref=IntoInner.from_wire(members.pop("get_ref")),
            unnamed_2=Gen.from_wire(members.pop("..")),
            _a=Gen.from_wire(members.pop(".a")),
            _1_2=members.pop("1.2"),
            unnamed=Type.from_wire(members.pop(" ")),
            unnamed_7=members.pop("\u200f"),
            unnamed_6=Gen.from_wire(members.pop("\u00e9")),
            option=GetRef.from_wire(members.pop("Option")),
            vec=members.pop("Vec"),
            std_x=[[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("std.x")],
            xmlrpc_core_x=A2.from_wire(members.pop("xmlrpc_core.x")),
            service=IntoInner.from_wire(members.pop("Service")),
            d_a_b_2=[[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("d.a_b")],
            d_a_b=[[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("D.a_b")],
            rust=IntoInner.from_wire(members.pop("```rust")),
            http_x_y=A.from_wire(members.pop("http://x/<y>")),
            result=GetRef.from_wire(members.pop("result")),
            import_=GetRef.from_wire(members.pop("import")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["{}"] = self.unnamed_5.to_wire()
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r
        members["super"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.super_]
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.await_]
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_7
        members["\u00e9"] = self.unnamed_6.to_wire()
        members["Option"] = self.option.to_wire()
        members["Vec"] = self.vec
        members["std.x"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.std_x]
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b_2]
        members["D.a_b"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b]
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = self.http_x_y.to_wire()
        members["result"] = self.result.to_wire()
        members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class LinkJavascriptAlert1:
    """[link](javascript:alert(1))

    [link](javascript:alert(1))
    """

    drop: Evil3 | None = None
    """\"; drop(\""""
    evil: Unnamed5 | None = None
    """#[evil]"""
    evil_2: Unnamed6 | None = None
    """''' evil"""
    self_: A3 | None = None
    """self"""
    crate: Unnamed10 | None = None
    """crate"""
    type_: A3 | None = None
    """type"""
    union: Unnamed10 | None = None
    """union"""
    into_inner: Evil | None = None
    """into_inner"""
    unnamed: Lambda | None = None
    """."""
    a__: FnEvil | None = None
    """a."""
    unnamed_2: Lambda | None = None
    """="""
    a_b: Drop | None = None
    """a b"""
    unnamed_4: Self2 | None = None
    """привет"""
    unnamed_3: FnEvil | None = None
    """́"""
    option: Evil2 | None = None
    """option"""
    result: Evil2 | None = None
    """Result"""
    core_x: Evil2 | None = None
    """core.x"""
    api_x: Unnamed10 | None = None
    """Api.x"""
    service_client_x: Crate | None = None
    """ServiceClient.x"""
    d_a_b: Unnamed10 | None = None
    """d.a.b"""
    extra_2: Unnamed10 | None = None
    """extra"""
    link_javascript_alert_1: Unnamed3 | None = None
    """[link](javascript:alert(1))"""
    code: Unnamed6 | None = None
    """code"""
    print_: Unnamed10 | None = None
    """print"""
    none: A3 | None = None
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> LinkJavascriptAlert1:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            drop=members.pop("\"; drop(\"", None),
            evil=_maybe(members.pop("#[evil]", None), lambda v0: Unnamed5.from_wire(v0)),
            evil_2=members.pop("''' evil", None),
            self_=_maybe(members.pop("self", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            crate=_maybe(members.pop("crate", None), lambda v0: Unnamed10.from_wire(v0)),
            type_=_maybe(members.pop("type", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            union=_maybe(members.pop("union", None), lambda v0: Unnamed10.from_wire(v0)),
            into_inner=_maybe(members.pop("into_inner", None), lambda v0: [[[[[[[[[[[[Unnamed5.from_wire(v24) for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop(".", None), lambda v0: [Unnamed5.from_wire(v2) for v2 in v0]),
            a__=members.pop("a.", None),
            unnamed_2=_maybe(members.pop("=", None), lambda v0: [Unnamed5.from_wire(v2) for v2 in v0]),
            a_b=members.pop("a b", None),
            unnamed_4=_maybe(members.pop("\u043f\u0440\u0438\u0432\u0435\u0442", None), lambda v0: Self2.from_wire(v0)),
            unnamed_3=members.pop("\u0301", None),
            option=_maybe(members.pop("option", None), lambda v0: Evil2.from_wire(v0)),
            result=_maybe(members.pop("Result", None), lambda v0: Evil2.from_wire(v0)),
            core_x=_maybe(members.pop("core.x", None), lambda v0: Evil2.from_wire(v0)),
            api_x=_maybe(members.pop("Api.x", None), lambda v0: Unnamed10.from_wire(v0)),
            service_client_x=members.pop("ServiceClient.x", None),
            d_a_b=_maybe(members.pop("d.a.b", None), lambda v0: Unnamed10.from_wire(v0)),
            extra_2=_maybe(members.pop("extra", None), lambda v0: Unnamed10.from_wire(v0)),
            link_javascript_alert_1=members.pop("[link](javascript:alert(1))", None),
            code=members.pop("    code", None),
            print_=_maybe(members.pop("print", None), lambda v0: Unnamed10.from_wire(v0)),
            none=_maybe(members.pop("None", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.drop is not None:
            members["\"; drop(\""] = self.drop
        if self.evil is not None:
            members["#[evil]"] = self.evil.to_wire()
        if self.evil_2 is not None:
            members["''' evil"] = self.evil_2
        if self.self_ is not None:
            members["self"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.self_]
        if self.crate is not None:
            members["crate"] = self.crate.to_wire()
        if self.type_ is not None:
            members["type"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.type_]
        if self.union is not None:
            members["union"] = self.union.to_wire()
        if self.into_inner is not None:
            members["into_inner"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.into_inner]
        if self.unnamed is not None:
            members["."] = [v1.to_wire() for v1 in self.unnamed]
        if self.a__ is not None:
            members["a."] = self.a__
        if self.unnamed_2 is not None:
            members["="] = [v1.to_wire() for v1 in self.unnamed_2]
        if self.a_b is not None:
            members["a b"] = self.a_b
        if self.unnamed_4 is not None:
            members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4.to_wire()
        if self.unnamed_3 is not None:
            members["\u0301"] = self.unnamed_3
        if self.option is not None:
            members["option"] = self.option.to_wire()
        if self.result is not None:
            members["Result"] = self.result.to_wire()
        if self.core_x is not None:
            members["core.x"] = self.core_x.to_wire()
        if self.api_x is not None:
            members["Api.x"] = self.api_x.to_wire()
        if self.service_client_x is not None:
            members["ServiceClient.x"] = self.service_client_x
        if self.d_a_b is not None:
            members["d.a.b"] = self.d_a_b.to_wire()
        if self.extra_2 is not None:
            members["extra"] = self.extra_2.to_wire()
        if self.link_javascript_alert_1 is not None:
            members["[link](javascript:alert(1))"] = self.link_javascript_alert_1
        if self.code is not None:
            members["    code"] = self.code
        if self.print_ is not None:
            members["print"] = self.print_.to_wire()
        if self.none is not None:
            members["None"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.none]
        return members


@dataclass(kw_only=True, slots=True)
class Unnamed9:
    """__

    __
    """

    drop: Unnamed11
    """\"; drop(\""""
    evil: Unnamed13
    """#[evil]"""
    evil_2: Unnamed15
    """''' evil"""
    self_: AB
    """self"""
    crate: Abc
    """crate"""
    type_: AB
    """type"""
    union: Abc
    """union"""
    into_inner: Unnamed12
    """into_inner"""
    unnamed: Unnamed7
    """."""
    a__: Unnamed2
    """a."""
    unnamed_2: Unnamed7
    """="""
    a_b: Unnamed
    """a b"""
    unnamed_4: Option
    """привет"""
    unnamed_3: Unnamed2
    """́"""
    option: Unnamed14
    """option"""
    result: Unnamed14
    """Result"""
    core_x: Unnamed14
    """core.x"""
    api_x: Abc
    """Api.x"""
    service_client_x: Vec
    """ServiceClient.x"""
    d_a_b: Abc
    """d.a.b"""
    extra_2: Abc
    """extra"""
    link_javascript_alert_1: DAB4
    """[link](javascript:alert(1))"""
    code: Unnamed15
    """code"""
    print_: Abc
    """print"""
    none: AB
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed9:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            drop=Unnamed11.from_wire(members.pop("\"; drop(\"")),
            evil=members.pop("#[evil]"),
            evil_2=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("''' evil")],
            self_=AB.from_wire(members.pop("self")),
            crate=Abc.from_wire(members.pop("crate")),
            type_=AB.from_wire(members.pop("type")),
            union=Abc.from_wire(members.pop("union")),
            into_inner=Unnamed12.from_wire(members.pop("into_inner")),
            unnamed=members.pop("."),
            a__=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("a.")],
            unnamed_2=members.pop("="),
            a_b=Unnamed.from_wire(members.pop("a b")),
            unnamed_4=members.pop("\u043f\u0440\u0438\u0432\u0435\u0442"),
            unnamed_3=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\u0301")],
            option=members.pop("option"),
            result=members.pop("Result"),
            core_x=members.pop("core.x"),
            api_x=Abc.from_wire(members.pop("Api.x")),
            service_client_x=Vec.from_wire(members.pop("ServiceClient.x")),
            d_a_b=Abc.from_wire(members.pop("d.a.b")),
            extra_2=Abc.from_wire(members.pop("extra")),
            link_javascript_alert_1=DAB4.from_wire(members.pop("[link](javascript:alert(1))")),
            code=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("    code")],
            print_=Abc.from_wire(members.pop("print")),
            none=AB.from_wire(members.pop("None")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["\"; drop(\""] = self.drop.to_wire()
        members["#[evil]"] = self.evil
        members["''' evil"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.evil_2]
        members["self"] = self.self_.to_wire()
        members["crate"] = self.crate.to_wire()
        members["type"] = self.type_.to_wire()
        members["union"] = self.union.to_wire()
        members["into_inner"] = self.into_inner.to_wire()
        members["."] = self.unnamed
        members["a."] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.a__]
        members["="] = self.unnamed_2
        members["a b"] = self.a_b.to_wire()
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4
        members["\u0301"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_3]
        members["option"] = self.option
        members["Result"] = self.result
        members["core.x"] = self.core_x
        members["Api.x"] = self.api_x.to_wire()
        members["ServiceClient.x"] = self.service_client_x.to_wire()
        members["d.a.b"] = self.d_a_b.to_wire()
        members["extra"] = self.extra_2.to_wire()
        members["[link](javascript:alert(1))"] = self.link_javascript_alert_1.to_wire()
        members["    code"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.code]
        members["print"] = self.print_.to_wire()
        members["None"] = self.none.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Rust:
    """```rust

    ```rust
    """

    fn_evil: Unnamed6
    """*/ fn evil() {}"""
    unnamed_5: Params
    """{}"""
    unnamed_3: Params
    """//"""
    r: Result2
    """r#\""""
    super_: List
    """super"""
    unnamed_4: Params
    """__"""
    await_: List
    """await"""
    get_ref: NoneType
    """get_ref"""
    unnamed_2: Params
    """.."""
    _a: Params
    """.a"""
    _1_2: Result2
    """1.2"""
    unnamed: Code
    """Not described."""
    unnamed_7: Result2
    """Not described."""
    unnamed_6: Params
    """é"""
    option: Import
    """Option"""
    vec: Result2
    """Vec"""
    std_x: List
    """std.x"""
    xmlrpc_core_x: Evil2
    """xmlrpc_core.x"""
    service: NoneType
    """Service"""
    d_a_b_2: List
    """d.a_b"""
    d_a_b: List
    """D.a_b"""
    rust: NoneType
    """```rust"""
    http_x_y: Unnamed10
    """http://x/<y>"""
    result: Import
    """result"""
    import_: Import
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Rust:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            fn_evil=members.pop("*/ fn evil() {}"),
            unnamed_5=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("{}")],
            unnamed_3=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("//")],
            r=Result2.from_wire(members.pop("r#\"")),
            super_=List.from_wire(members.pop("super")),
            unnamed_4=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("__")],
            await_=List.from_wire(members.pop("await")),
            get_ref=members.pop("get_ref"),
            unnamed_2=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("..")],
            _a=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop(".a")],
            _1_2=Result2.from_wire(members.pop("1.2")),
            unnamed=members.pop(" "),
            unnamed_7=Result2.from_wire(members.pop("\u200f")),
            unnamed_6=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("\u00e9")],
            option=members.pop("Option"),
            vec=Result2.from_wire(members.pop("Vec")),
            std_x=List.from_wire(members.pop("std.x")),
            xmlrpc_core_x=Evil2.from_wire(members.pop("xmlrpc_core.x")),
            service=members.pop("Service"),
            d_a_b_2=List.from_wire(members.pop("d.a_b")),
            d_a_b=List.from_wire(members.pop("D.a_b")),
            rust=members.pop("```rust"),
            http_x_y=Unnamed10.from_wire(members.pop("http://x/<y>")),
            result=members.pop("result"),
            import_=members.pop("import"),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["*/ fn evil() {}"] = self.fn_evil
        members["{}"] = [[v3.to_wire() for v3 in v1] for v1 in self.unnamed_5]
        members["//"] = [[v3.to_wire() for v3 in v1] for v1 in self.unnamed_3]
        members["r#\""] = self.r.to_wire()
        members["super"] = self.super_.to_wire()
        members["__"] = [[v3.to_wire() for v3 in v1] for v1 in self.unnamed_4]
        members["await"] = self.await_.to_wire()
        members["get_ref"] = self.get_ref
        members[".."] = [[v3.to_wire() for v3 in v1] for v1 in self.unnamed_2]
        members[".a"] = [[v3.to_wire() for v3 in v1] for v1 in self._a]
        members["1.2"] = self._1_2.to_wire()
        members[" "] = self.unnamed
        members["\u200f"] = self.unnamed_7.to_wire()
        members["\u00e9"] = [[v3.to_wire() for v3 in v1] for v1 in self.unnamed_6]
        members["Option"] = self.option
        members["Vec"] = self.vec.to_wire()
        members["std.x"] = self.std_x.to_wire()
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service
        members["d.a_b"] = self.d_a_b_2.to_wire()
        members["D.a_b"] = self.d_a_b.to_wire()
        members["```rust"] = self.rust
        members["http://x/<y>"] = self.http_x_y.to_wire()
        members["result"] = self.result
        members["import"] = self.import_
        return members


@dataclass(kw_only=True, slots=True)
class AB:
    """a b

    a b
    """

    unnamed_3: Unnamed9 | None = None
    """//"""
    r: Type | None = None
    """r#\""""
    super_: Await | None = None
    """super"""
    unnamed_4: Unnamed9 | None = None
    """__"""
    await_: Await | None = None
    """await"""
    get_ref: New | None = None
    """get_ref"""
    unnamed_2: Unnamed9 | None = None
    """.."""
    _a: Unnamed9 | None = None
    """.a"""
    _1_2: Type | None = None
    """1.2"""
    unnamed: Unnamed8 | None = None
    """Not described."""
    unnamed_6: Type | None = None
    """Not described."""
    unnamed_5: Unnamed9 | None = None
    """é"""
    option: Union | None = None
    """Option"""
    vec: Type | None = None
    """Vec"""
    std_x: Await | None = None
    """std.x"""
    xmlrpc_core_x: AB2 | None = None
    """xmlrpc_core.x"""
    service: New | None = None
    """Service"""
    d_a_b_2: Await | None = None
    """d.a_b"""
    d_a_b: Await | None = None
    """D.a_b"""
    rust: New | None = None
    """```rust"""
    http_x_y: Unnamed3 | None = None
    """http://x/<y>"""
    result: Union | None = None
    """result"""
    import_: Union | None = None
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> AB:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_3=_maybe(members.pop("//", None), lambda v0: Unnamed9.from_wire(v0)),
            r=_maybe(members.pop("r#\"", None), lambda v0: Type.from_wire(v0)),
            super_=members.pop("super", None),
            unnamed_4=_maybe(members.pop("__", None), lambda v0: Unnamed9.from_wire(v0)),
            await_=members.pop("await", None),
            get_ref=_maybe(members.pop("get_ref", None), lambda v0: [[[[[[[[[[Unnamed5.from_wire(v20) for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed_2=_maybe(members.pop("..", None), lambda v0: Unnamed9.from_wire(v0)),
            _a=_maybe(members.pop(".a", None), lambda v0: Unnamed9.from_wire(v0)),
            _1_2=_maybe(members.pop("1.2", None), lambda v0: Type.from_wire(v0)),
            unnamed=_maybe(members.pop(" ", None), lambda v0: [[[[[[[[[[[Unnamed5.from_wire(v22) for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed_6=_maybe(members.pop("\u200f", None), lambda v0: Type.from_wire(v0)),
            unnamed_5=_maybe(members.pop("\u00e9", None), lambda v0: Unnamed9.from_wire(v0)),
            option=members.pop("Option", None),
            vec=_maybe(members.pop("Vec", None), lambda v0: Type.from_wire(v0)),
            std_x=members.pop("std.x", None),
            xmlrpc_core_x=_maybe(members.pop("xmlrpc_core.x", None), lambda v0: [[[[[[[[[Unnamed5.from_wire(v18) for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            service=_maybe(members.pop("Service", None), lambda v0: [[[[[[[[[[Unnamed5.from_wire(v20) for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            d_a_b_2=members.pop("d.a_b", None),
            d_a_b=members.pop("D.a_b", None),
            rust=_maybe(members.pop("```rust", None), lambda v0: [[[[[[[[[[Unnamed5.from_wire(v20) for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            http_x_y=members.pop("http://x/<y>", None),
            result=members.pop("result", None),
            import_=members.pop("import", None),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.unnamed_3 is not None:
            members["//"] = self.unnamed_3.to_wire()
        if self.r is not None:
            members["r#\""] = self.r.to_wire()
        if self.super_ is not None:
            members["super"] = self.super_
        if self.unnamed_4 is not None:
            members["__"] = self.unnamed_4.to_wire()
        if self.await_ is not None:
            members["await"] = self.await_
        if self.get_ref is not None:
            members["get_ref"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.get_ref]
        if self.unnamed_2 is not None:
            members[".."] = self.unnamed_2.to_wire()
        if self._a is not None:
            members[".a"] = self._a.to_wire()
        if self._1_2 is not None:
            members["1.2"] = self._1_2.to_wire()
        if self.unnamed is not None:
            members[" "] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed]
        if self.unnamed_6 is not None:
            members["\u200f"] = self.unnamed_6.to_wire()
        if self.unnamed_5 is not None:
            members["\u00e9"] = self.unnamed_5.to_wire()
        if self.option is not None:
            members["Option"] = self.option
        if self.vec is not None:
            members["Vec"] = self.vec.to_wire()
        if self.std_x is not None:
            members["std.x"] = self.std_x
        if self.xmlrpc_core_x is not None:
            members["xmlrpc_core.x"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.xmlrpc_core_x]
        if self.service is not None:
            members["Service"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.service]
        if self.d_a_b_2 is not None:
            members["d.a_b"] = self.d_a_b_2
        if self.d_a_b is not None:
            members["D.a_b"] = self.d_a_b
        if self.rust is not None:
            members["```rust"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.rust]
        if self.http_x_y is not None:
            members["http://x/<y>"] = self.http_x_y
        if self.result is not None:
            members["result"] = self.result
        if self.import_ is not None:
            members["import"] = self.import_
        return members


@dataclass(kw_only=True, slots=True)
class A2:
    """a.

    a.
    """

    fn_evil: Extra | None = None
    """*/ fn evil() {}"""
    unnamed_5: StdX | None = None
    """{}"""
    unnamed_3: StdX | None = None
    """//"""
    r: CoreX | None = None
    """r#\""""
    super_: XmlrpcCoreX | None = None
    """super"""
    unnamed_4: StdX | None = None
    """__"""
    await_: XmlrpcCoreX | None = None
    """await"""
    get_ref: ApiX2 | None = None
    """get_ref"""
    unnamed_2: StdX | None = None
    """.."""
    _a: StdX | None = None
    """.a"""
    _1_2: CoreX | None = None
    """1.2"""
    unnamed: Value | None = None
    """Not described."""
    unnamed_7: CoreX | None = None
    """Not described."""
    unnamed_6: StdX | None = None
    """é"""
    option: ApiX | None = None
    """Option"""
    vec: CoreX | None = None
    """Vec"""
    std_x: XmlrpcCoreX | None = None
    """std.x"""
    xmlrpc_core_x: DAB3 | None = None
    """xmlrpc_core.x"""
    service: ApiX2 | None = None
    """Service"""
    d_a_b_2: XmlrpcCoreX | None = None
    """d.a_b"""
    d_a_b: XmlrpcCoreX | None = None
    """D.a_b"""
    rust: ApiX2 | None = None
    """```rust"""
    http_x_y: DAB2 | None = None
    """http://x/<y>"""
    result: ApiX | None = None
    """result"""
    import_: ApiX | None = None
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> A2:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            fn_evil=members.pop("*/ fn evil() {}", None),
            unnamed_5=members.pop("{}", None),
            unnamed_3=members.pop("//", None),
            r=members.pop("r#\"", None),
            super_=_maybe(members.pop("super", None), lambda v0: XmlrpcCoreX.from_wire(v0)),
            unnamed_4=members.pop("__", None),
            await_=_maybe(members.pop("await", None), lambda v0: XmlrpcCoreX.from_wire(v0)),
            get_ref=_maybe(members.pop("get_ref", None), lambda v0: ApiX2.from_wire(v0)),
            unnamed_2=members.pop("..", None),
            _a=members.pop(".a", None),
            _1_2=members.pop("1.2", None),
            unnamed=_maybe(members.pop(" ", None), lambda v0: Value.from_wire(v0)),
            unnamed_7=members.pop("\u200f", None),
            unnamed_6=members.pop("\u00e9", None),
            option=_maybe(members.pop("Option", None), lambda v0: ApiX.from_wire(v0)),
            vec=members.pop("Vec", None),
            std_x=_maybe(members.pop("std.x", None), lambda v0: XmlrpcCoreX.from_wire(v0)),
            xmlrpc_core_x=_maybe(members.pop("xmlrpc_core.x", None), lambda v0: DAB3.from_wire(v0)),
            service=_maybe(members.pop("Service", None), lambda v0: ApiX2.from_wire(v0)),
            d_a_b_2=_maybe(members.pop("d.a_b", None), lambda v0: XmlrpcCoreX.from_wire(v0)),
            d_a_b=_maybe(members.pop("D.a_b", None), lambda v0: XmlrpcCoreX.from_wire(v0)),
            rust=_maybe(members.pop("```rust", None), lambda v0: ApiX2.from_wire(v0)),
            http_x_y=_maybe(members.pop("http://x/<y>", None), lambda v0: DAB2.from_wire(v0)),
            result=_maybe(members.pop("result", None), lambda v0: ApiX.from_wire(v0)),
            import_=_maybe(members.pop("import", None), lambda v0: ApiX.from_wire(v0)),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.fn_evil is not None:
            members["*/ fn evil() {}"] = self.fn_evil
        if self.unnamed_5 is not None:
            members["{}"] = self.unnamed_5
        if self.unnamed_3 is not None:
            members["//"] = self.unnamed_3
        if self.r is not None:
            members["r#\""] = self.r
        if self.super_ is not None:
            members["super"] = self.super_.to_wire()
        if self.unnamed_4 is not None:
            members["__"] = self.unnamed_4
        if self.await_ is not None:
            members["await"] = self.await_.to_wire()
        if self.get_ref is not None:
            members["get_ref"] = self.get_ref.to_wire()
        if self.unnamed_2 is not None:
            members[".."] = self.unnamed_2
        if self._a is not None:
            members[".a"] = self._a
        if self._1_2 is not None:
            members["1.2"] = self._1_2
        if self.unnamed is not None:
            members[" "] = self.unnamed.to_wire()
        if self.unnamed_7 is not None:
            members["\u200f"] = self.unnamed_7
        if self.unnamed_6 is not None:
            members["\u00e9"] = self.unnamed_6
        if self.option is not None:
            members["Option"] = self.option.to_wire()
        if self.vec is not None:
            members["Vec"] = self.vec
        if self.std_x is not None:
            members["std.x"] = self.std_x.to_wire()
        if self.xmlrpc_core_x is not None:
            members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        if self.service is not None:
            members["Service"] = self.service.to_wire()
        if self.d_a_b_2 is not None:
            members["d.a_b"] = self.d_a_b_2.to_wire()
        if self.d_a_b is not None:
            members["D.a_b"] = self.d_a_b.to_wire()
        if self.rust is not None:
            members["```rust"] = self.rust.to_wire()
        if self.http_x_y is not None:
            members["http://x/<y>"] = self.http_x_y.to_wire()
        if self.result is not None:
            members["result"] = self.result.to_wire()
        if self.import_ is not None:
            members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class ApiX2:
    """api.x

    api.x
    """

    evil: Unnamed10
    """#[evil]"""
    evil_2: Evil2
    """''' evil"""
    self_: FnEvil
    """self"""
    crate: Drop
    """crate"""
    type_: FnEvil
    """type"""
    union: Drop
    """union"""
    into_inner: Unnamed6
    """into_inner"""
    unnamed: Import
    """."""
    a__: NoneType
    """a."""
    unnamed_2: Import
    """="""
    a_b: Lambda
    """a b"""
    unnamed_4: Evil
    """привет"""
    unnamed_3: NoneType
    """́"""
    option: A3
    """option"""
    result: A3
    """Result"""
    core_x: A3
    """core.x"""
    api_x: Drop
    """Api.x"""
    service_client_x: Self
    """ServiceClient.x"""
    d_a_b: Drop
    """d.a.b"""
    extra_2: Drop
    """extra"""
    link_javascript_alert_1: Close
    """[link](javascript:alert(1))"""
    code: Evil2
    """code"""
    print_: Drop
    """print"""
    none: FnEvil
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> ApiX2:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            evil=Unnamed10.from_wire(members.pop("#[evil]")),
            evil_2=Evil2.from_wire(members.pop("''' evil")),
            self_=members.pop("self"),
            crate=members.pop("crate"),
            type_=members.pop("type"),
            union=members.pop("union"),
            into_inner=members.pop("into_inner"),
            unnamed=members.pop("."),
            a__=members.pop("a."),
            unnamed_2=members.pop("="),
            a_b=[Unnamed5.from_wire(v1) for v1 in members.pop("a b")],
            unnamed_4=[[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\u043f\u0440\u0438\u0432\u0435\u0442")],
            unnamed_3=members.pop("\u0301"),
            option=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("option")],
            result=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("Result")],
            core_x=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("core.x")],
            api_x=members.pop("Api.x"),
            service_client_x=Self.from_wire(members.pop("ServiceClient.x")),
            d_a_b=members.pop("d.a.b"),
            extra_2=members.pop("extra"),
            link_javascript_alert_1=Close.from_wire(members.pop("[link](javascript:alert(1))")),
            code=Evil2.from_wire(members.pop("    code")),
            print_=members.pop("print"),
            none=members.pop("None"),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["#[evil]"] = self.evil.to_wire()
        members["''' evil"] = self.evil_2.to_wire()
        members["self"] = self.self_
        members["crate"] = self.crate
        members["type"] = self.type_
        members["union"] = self.union
        members["into_inner"] = self.into_inner
        members["."] = self.unnamed
        members["a."] = self.a__
        members["="] = self.unnamed_2
        members["a b"] = [v1.to_wire() for v1 in self.a_b]
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_4]
        members["\u0301"] = self.unnamed_3
        members["option"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.option]
        members["Result"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.result]
        members["core.x"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.core_x]
        members["Api.x"] = self.api_x
        members["ServiceClient.x"] = self.service_client_x.to_wire()
        members["d.a.b"] = self.d_a_b
        members["extra"] = self.extra_2
        members["[link](javascript:alert(1))"] = self.link_javascript_alert_1.to_wire()
        members["    code"] = self.code.to_wire()
        members["print"] = self.print_
        members["None"] = self.none
        return members


@dataclass(kw_only=True, slots=True)
class Close:
    """close

    close
    """

    a: Crate
    """a\\"""
    unnamed_2: Crate
    """/*"""
    evil: Union
    """\"\"\" evil"""
    self_: Unnamed9
    """Self"""
    unnamed_3: Super
    """_"""
    gen: Unnamed8
    """gen"""
    new: Unnamed8
    """new"""
    close: Type
    """close"""
    a___b: Unnamed9
    """a..b"""
    _1: Super
    """1"""
    unnamed: Super
    """-"""
    abc: Gen
    """abc"""
    unnamed_4: Gen
    """日本"""
    unnamed_5: Unnamed9
    """𝒳"""
    string: Gen
    """String"""
    value_2: Type
    """Value"""
    serde_x: Await
    """serde.x"""
    api_x: Type
    """api.x"""
    service: Await
    """service"""
    d_a_b: Unnamed9
    """d.aB"""
    from_wire_2: New
    """from_wire"""
    script: Union
    """<script>"""
    params: Gen
    """params"""
    list_: Unnamed9
    """list"""
    lambda_: Gen
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Close:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            a=members.pop("a\\"),
            unnamed_2=members.pop("/*"),
            evil=members.pop("\"\"\" evil"),
            self_=Unnamed9.from_wire(members.pop("Self")),
            unnamed_3=members.pop("_"),
            gen=[[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("gen")],
            new=[[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("new")],
            close=Type.from_wire(members.pop("close")),
            a___b=Unnamed9.from_wire(members.pop("a..b")),
            _1=members.pop("1"),
            unnamed=members.pop("-"),
            abc=Gen.from_wire(members.pop("\u202eabc")),
            unnamed_4=Gen.from_wire(members.pop("\u65e5\u672c")),
            unnamed_5=Unnamed9.from_wire(members.pop("\U0001d4b3")),
            string=Gen.from_wire(members.pop("String")),
            value_2=Type.from_wire(members.pop("Value")),
            serde_x=members.pop("serde.x"),
            api_x=Type.from_wire(members.pop("api.x")),
            service=members.pop("service"),
            d_a_b=Unnamed9.from_wire(members.pop("d.aB")),
            from_wire_2=[[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("from_wire")],
            script=members.pop("<script>"),
            params=Gen.from_wire(members.pop("params")),
            list_=Unnamed9.from_wire(members.pop("list")),
            lambda_=Gen.from_wire(members.pop("lambda")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["a\\"] = self.a
        members["/*"] = self.unnamed_2
        members["\"\"\" evil"] = self.evil
        members["Self"] = self.self_.to_wire()
        members["_"] = self.unnamed_3
        members["gen"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.gen]
        members["new"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.new]
        members["close"] = self.close.to_wire()
        members["a..b"] = self.a___b.to_wire()
        members["1"] = self._1
        members["-"] = self.unnamed
        members["\u202eabc"] = self.abc.to_wire()
        members["\u65e5\u672c"] = self.unnamed_4.to_wire()
        members["\U0001d4b3"] = self.unnamed_5.to_wire()
        members["String"] = self.string.to_wire()
        members["Value"] = self.value_2.to_wire()
        members["serde.x"] = self.serde_x
        members["api.x"] = self.api_x.to_wire()
        members["service"] = self.service
        members["d.aB"] = self.d_a_b.to_wire()
        members["from_wire"] = [[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.from_wire_2]
        members["<script>"] = self.script
        members["params"] = self.params.to_wire()
        members["list"] = self.list_.to_wire()
        members["lambda"] = self.lambda_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class DAB2:
    """d.a.b

    d.a.b
    """

    a: Unnamed | None = None
    """a\\"""
    unnamed_2: Unnamed | None = None
    """/*"""
    evil: Unnamed11 | None = None
    """\"\"\" evil"""
    self_: Abc | None = None
    """Self"""
    unnamed_3: Unnamed2 | None = None
    """_"""
    gen: AB | None = None
    """gen"""
    new: AB | None = None
    """new"""
    close: Unnamed14 | None = None
    """close"""
    a___b: Abc | None = None
    """a..b"""
    _1: Unnamed2 | None = None
    """1"""
    unnamed: Unnamed2 | None = None
    """-"""
    abc: Unnamed13 | None = None
    """abc"""
    unnamed_4: Unnamed13 | None = None
    """日本"""
    unnamed_5: Abc | None = None
    """𝒳"""
    string: Unnamed13 | None = None
    """String"""
    value_2: Unnamed14 | None = None
    """Value"""
    serde_x: Unnamed15 | None = None
    """serde.x"""
    api_x: Unnamed14 | None = None
    """api.x"""
    service: Unnamed15 | None = None
    """service"""
    d_a_b: Abc | None = None
    """d.aB"""
    from_wire_2: Unnamed12 | None = None
    """from_wire"""
    script: Unnamed11 | None = None
    """<script>"""
    params: Unnamed13 | None = None
    """params"""
    list_: Abc | None = None
    """list"""
    lambda_: Unnamed13 | None = None
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> DAB2:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            a=_maybe(members.pop("a\\", None), lambda v0: Unnamed.from_wire(v0)),
            unnamed_2=_maybe(members.pop("/*", None), lambda v0: Unnamed.from_wire(v0)),
            evil=_maybe(members.pop("\"\"\" evil", None), lambda v0: Unnamed11.from_wire(v0)),
            self_=_maybe(members.pop("Self", None), lambda v0: Abc.from_wire(v0)),
            unnamed_3=_maybe(members.pop("_", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            gen=_maybe(members.pop("gen", None), lambda v0: AB.from_wire(v0)),
            new=_maybe(members.pop("new", None), lambda v0: AB.from_wire(v0)),
            close=members.pop("close", None),
            a___b=_maybe(members.pop("a..b", None), lambda v0: Abc.from_wire(v0)),
            _1=_maybe(members.pop("1", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop("-", None), lambda v0: [[[[[[[[Unnamed5.from_wire(v16) for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            abc=members.pop("\u202eabc", None),
            unnamed_4=members.pop("\u65e5\u672c", None),
            unnamed_5=_maybe(members.pop("\U0001d4b3", None), lambda v0: Abc.from_wire(v0)),
            string=members.pop("String", None),
            value_2=members.pop("Value", None),
            serde_x=_maybe(members.pop("serde.x", None), lambda v0: [[[[[[[Unnamed5.from_wire(v14) for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            api_x=members.pop("api.x", None),
            service=_maybe(members.pop("service", None), lambda v0: [[[[[[[Unnamed5.from_wire(v14) for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            d_a_b=_maybe(members.pop("d.aB", None), lambda v0: Abc.from_wire(v0)),
            from_wire_2=_maybe(members.pop("from_wire", None), lambda v0: Unnamed12.from_wire(v0)),
            script=_maybe(members.pop("<script>", None), lambda v0: Unnamed11.from_wire(v0)),
            params=members.pop("params", None),
            list_=_maybe(members.pop("list", None), lambda v0: Abc.from_wire(v0)),
            lambda_=members.pop("lambda", None),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.a is not None:
            members["a\\"] = self.a.to_wire()
        if self.unnamed_2 is not None:
            members["/*"] = self.unnamed_2.to_wire()
        if self.evil is not None:
            members["\"\"\" evil"] = self.evil.to_wire()
        if self.self_ is not None:
            members["Self"] = self.self_.to_wire()
        if self.unnamed_3 is not None:
            members["_"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_3]
        if self.gen is not None:
            members["gen"] = self.gen.to_wire()
        if self.new is not None:
            members["new"] = self.new.to_wire()
        if self.close is not None:
            members["close"] = self.close
        if self.a___b is not None:
            members["a..b"] = self.a___b.to_wire()
        if self._1 is not None:
            members["1"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self._1]
        if self.unnamed is not None:
            members["-"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed]
        if self.abc is not None:
            members["\u202eabc"] = self.abc
        if self.unnamed_4 is not None:
            members["\u65e5\u672c"] = self.unnamed_4
        if self.unnamed_5 is not None:
            members["\U0001d4b3"] = self.unnamed_5.to_wire()
        if self.string is not None:
            members["String"] = self.string
        if self.value_2 is not None:
            members["Value"] = self.value_2
        if self.serde_x is not None:
            members["serde.x"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.serde_x]
        if self.api_x is not None:
            members["api.x"] = self.api_x
        if self.service is not None:
            members["service"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.service]
        if self.d_a_b is not None:
            members["d.aB"] = self.d_a_b.to_wire()
        if self.from_wire_2 is not None:
            members["from_wire"] = self.from_wire_2.to_wire()
        if self.script is not None:
            members["<script>"] = self.script.to_wire()
        if self.params is not None:
            members["params"] = self.params
        if self.list_ is not None:
            members["list"] = self.list_.to_wire()
        if self.lambda_ is not None:
            members["lambda"] = self.lambda_
        return members


@dataclass(kw_only=True, slots=True)
class DAB3:
    """d.aB

    d.aB
    """

    unnamed_5: Unnamed12
    """{}"""
    unnamed_3: Unnamed12
    """//"""
    r: Unnamed16
    """r#\""""
    super_: Option2
    """super"""
    unnamed_4: Unnamed12
    """__"""
    await_: Option2
    """await"""
    get_ref: Vec
    """get_ref"""
    unnamed_2: Unnamed12
    """.."""
    _a: Unnamed12
    """.a"""
    _1_2: Unnamed16
    """1.2"""
    unnamed: Unnamed11
    """Not described."""
    unnamed_7: Unnamed16
    """Not described."""
    unnamed_6: Unnamed12
    """é"""
    option: String
    """Option"""
    vec: Unnamed16
    """Vec"""
    std_x: Option2
    """std.x"""
    xmlrpc_core_x: XmlrpcCoreX
    """xmlrpc_core.x"""
    service: Vec
    """Service"""
    d_a_b_2: Option2
    """d.a_b"""
    d_a_b: Option2
    """D.a_b"""
    rust: Vec
    """```rust"""
    http_x_y: SerdeX
    """http://x/<y>"""
    result: String
    """result"""
    import_: String
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> DAB3:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_5=Unnamed12.from_wire(members.pop("{}")),
            unnamed_3=Unnamed12.from_wire(members.pop("//")),
            r=Unnamed16.from_wire(members.pop("r#\"")),
            super_=members.pop("super"),
            unnamed_4=Unnamed12.from_wire(members.pop("__")),
            await_=members.pop("await"),
            get_ref=Vec.from_wire(members.pop("get_ref")),
            unnamed_2=Unnamed12.from_wire(members.pop("..")),
            _a=Unnamed12.from_wire(members.pop(".a")),
            _1_2=Unnamed16.from_wire(members.pop("1.2")),
            unnamed=Unnamed11.from_wire(members.pop(" ")),
            unnamed_7=Unnamed16.from_wire(members.pop("\u200f")),
            unnamed_6=Unnamed12.from_wire(members.pop("\u00e9")),
            option=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("Option")],
            vec=Unnamed16.from_wire(members.pop("Vec")),
            std_x=members.pop("std.x"),
            xmlrpc_core_x=XmlrpcCoreX.from_wire(members.pop("xmlrpc_core.x")),
            service=Vec.from_wire(members.pop("Service")),
            d_a_b_2=members.pop("d.a_b"),
            d_a_b=members.pop("D.a_b"),
            rust=Vec.from_wire(members.pop("```rust")),
            http_x_y=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("http://x/<y>")],
            result=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("result")],
            import_=[[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("import")],
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["{}"] = self.unnamed_5.to_wire()
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r.to_wire()
        members["super"] = self.super_
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = self.await_
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2.to_wire()
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_7.to_wire()
        members["\u00e9"] = self.unnamed_6.to_wire()
        members["Option"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.option]
        members["Vec"] = self.vec.to_wire()
        members["std.x"] = self.std_x
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = self.d_a_b_2
        members["D.a_b"] = self.d_a_b
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.http_x_y]
        members["result"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.result]
        members["import"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.import_]
        return members


@dataclass(kw_only=True, slots=True)
class DAB4:
    """d.a_b

    d.a_b
    """

    drop: Unnamed
    """\"; drop(\""""
    evil: Unnamed7
    """#[evil]"""
    evil_2: Unnamed2
    """''' evil"""
    self_: A2
    """self"""
    crate: T1
    """crate"""
    type_: A2
    """type"""
    union: T1
    """union"""
    into_inner: AB
    """into_inner"""
    unnamed: Unnamed3
    """."""
    a__: AB2
    """a."""
    unnamed_2: Unnamed3
    """="""
    a_b: A
    """a b"""
    unnamed_4: Unnamed14
    """привет"""
    unnamed_3: AB2
    """́"""
    option: T12
    """option"""
    result: T12
    """Result"""
    core_x: T12
    """core.x"""
    api_x: T1
    """Api.x"""
    service_client_x: Unnamed11
    """ServiceClient.x"""
    d_a_b: T1
    """d.a.b"""
    extra_2: T1
    """extra"""
    link_javascript_alert_1: XmlrpcCoreX
    """[link](javascript:alert(1))"""
    code: Unnamed2
    """code"""
    print_: T1
    """print"""
    none: A2
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> DAB4:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            drop=Unnamed.from_wire(members.pop("\"; drop(\"")),
            evil=members.pop("#[evil]"),
            evil_2=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("''' evil")],
            self_=A2.from_wire(members.pop("self")),
            crate=T1.from_wire(members.pop("crate")),
            type_=A2.from_wire(members.pop("type")),
            union=T1.from_wire(members.pop("union")),
            into_inner=AB.from_wire(members.pop("into_inner")),
            unnamed=members.pop("."),
            a__=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("a.")],
            unnamed_2=members.pop("="),
            a_b=A.from_wire(members.pop("a b")),
            unnamed_4=members.pop("\u043f\u0440\u0438\u0432\u0435\u0442"),
            unnamed_3=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\u0301")],
            option=members.pop("option"),
            result=members.pop("Result"),
            core_x=members.pop("core.x"),
            api_x=T1.from_wire(members.pop("Api.x")),
            service_client_x=Unnamed11.from_wire(members.pop("ServiceClient.x")),
            d_a_b=T1.from_wire(members.pop("d.a.b")),
            extra_2=T1.from_wire(members.pop("extra")),
            link_javascript_alert_1=XmlrpcCoreX.from_wire(members.pop("[link](javascript:alert(1))")),
            code=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("    code")],
            print_=T1.from_wire(members.pop("print")),
            none=A2.from_wire(members.pop("None")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["\"; drop(\""] = self.drop.to_wire()
        members["#[evil]"] = self.evil
        members["''' evil"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.evil_2]
        members["self"] = self.self_.to_wire()
        members["crate"] = self.crate.to_wire()
        members["type"] = self.type_.to_wire()
        members["union"] = self.union.to_wire()
        members["into_inner"] = self.into_inner.to_wire()
        members["."] = self.unnamed
        members["a."] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.a__]
        members["="] = self.unnamed_2
        members["a b"] = self.a_b.to_wire()
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4
        members["\u0301"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_3]
        members["option"] = self.option
        members["Result"] = self.result
        members["core.x"] = self.core_x
        members["Api.x"] = self.api_x.to_wire()
        members["ServiceClient.x"] = self.service_client_x.to_wire()
        members["d.a.b"] = self.d_a_b.to_wire()
        members["extra"] = self.extra_2.to_wire()
        members["[link](javascript:alert(1))"] = self.link_javascript_alert_1.to_wire()
        members["    code"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.code]
        members["print"] = self.print_.to_wire()
        members["None"] = self.none.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Gen:
    """gen

    gen
    """

    unnamed_5: Result
    """{}"""
    unnamed_3: Result
    """//"""
    r: Value
    """r#\""""
    super_: CoreX
    """super"""
    unnamed_4: Result
    """__"""
    await_: CoreX
    """await"""
    get_ref: XmlrpcCoreX
    """get_ref"""
    unnamed_2: Result
    """.."""
    _a: Result
    """.a"""
    _1_2: Value
    """1.2"""
    unnamed: Vec
    """Not described."""
    unnamed_7: Value
    """Not described."""
    unnamed_6: Result
    """é"""
    option: SerdeX
    """Option"""
    vec: Value
    """Vec"""
    std_x: CoreX
    """std.x"""
    xmlrpc_core_x: DAB4
    """xmlrpc_core.x"""
    service: XmlrpcCoreX
    """Service"""
    d_a_b_2: CoreX
    """d.a_b"""
    d_a_b: CoreX
    """D.a_b"""
    rust: XmlrpcCoreX
    """```rust"""
    http_x_y: Service3
    """http://x/<y>"""
    result: SerdeX
    """result"""
    import_: SerdeX
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Gen:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_5=Result.from_wire(members.pop("{}")),
            unnamed_3=Result.from_wire(members.pop("//")),
            r=Value.from_wire(members.pop("r#\"")),
            super_=members.pop("super"),
            unnamed_4=Result.from_wire(members.pop("__")),
            await_=members.pop("await"),
            get_ref=XmlrpcCoreX.from_wire(members.pop("get_ref")),
            unnamed_2=Result.from_wire(members.pop("..")),
            _a=Result.from_wire(members.pop(".a")),
            _1_2=Value.from_wire(members.pop("1.2")),
            unnamed=Vec.from_wire(members.pop(" ")),
            unnamed_7=Value.from_wire(members.pop("\u200f")),
            unnamed_6=Result.from_wire(members.pop("\u00e9")),
            option=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("Option")],
            vec=Value.from_wire(members.pop("Vec")),
            std_x=members.pop("std.x"),
            xmlrpc_core_x=DAB4.from_wire(members.pop("xmlrpc_core.x")),
            service=XmlrpcCoreX.from_wire(members.pop("Service")),
            d_a_b_2=members.pop("d.a_b"),
            d_a_b=members.pop("D.a_b"),
            rust=XmlrpcCoreX.from_wire(members.pop("```rust")),
            http_x_y=[[[[Unnamed5.from_wire(v7) for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("http://x/<y>")],
            result=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("result")],
            import_=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("import")],
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["{}"] = self.unnamed_5.to_wire()
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r.to_wire()
        members["super"] = self.super_
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = self.await_
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2.to_wire()
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_7.to_wire()
        members["\u00e9"] = self.unnamed_6.to_wire()
        members["Option"] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.option]
        members["Vec"] = self.vec.to_wire()
        members["std.x"] = self.std_x
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = self.d_a_b_2
        members["D.a_b"] = self.d_a_b
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.http_x_y]
        members["result"] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.result]
        members["import"] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.import_]
        return members


@dataclass(kw_only=True, slots=True)
class GetRef:
    """get_ref

    get_ref
    """

    fn_evil: Super
    """*/ fn evil() {}"""
    unnamed_5: Lambda
    """{}"""
    unnamed_3: Lambda
    """//"""
    r: FnEvil
    """r#\""""
    super_: A3
    """super"""
    unnamed_4: Lambda
    """__"""
    await_: A3
    """await"""
    get_ref: Evil2
    """get_ref"""
    unnamed_2: Lambda
    """.."""
    _a: Lambda
    """.a"""
    _1_2: FnEvil
    """1.2"""
    unnamed: NoneType
    """Not described."""
    unnamed_7: FnEvil
    """Not described."""
    unnamed_6: Lambda
    """é"""
    option: Unnamed10
    """Option"""
    vec: FnEvil
    """Vec"""
    std_x: A3
    """std.x"""
    xmlrpc_core_x: Self2
    """xmlrpc_core.x"""
    service: Evil2
    """Service"""
    d_a_b_2: A3
    """d.a_b"""
    d_a_b: A3
    """D.a_b"""
    rust: Evil2
    """```rust"""
    http_x_y: R
    """http://x/<y>"""
    result: Unnamed10
    """result"""
    import_: Unnamed10
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> GetRef:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            fn_evil=members.pop("*/ fn evil() {}"),
            unnamed_5=[Unnamed5.from_wire(v1) for v1 in members.pop("{}")],
            unnamed_3=[Unnamed5.from_wire(v1) for v1 in members.pop("//")],
            r=members.pop("r#\""),
            super_=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("super")],
            unnamed_4=[Unnamed5.from_wire(v1) for v1 in members.pop("__")],
            await_=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("await")],
            get_ref=Evil2.from_wire(members.pop("get_ref")),
            unnamed_2=[Unnamed5.from_wire(v1) for v1 in members.pop("..")],
            _a=[Unnamed5.from_wire(v1) for v1 in members.pop(".a")],
            _1_2=members.pop("1.2"),
            unnamed=members.pop(" "),
            unnamed_7=members.pop("\u200f"),
            unnamed_6=[Unnamed5.from_wire(v1) for v1 in members.pop("\u00e9")],
            option=Unnamed10.from_wire(members.pop("Option")),
            vec=members.pop("Vec"),
            std_x=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("std.x")],
            xmlrpc_core_x=Self2.from_wire(members.pop("xmlrpc_core.x")),
            service=Evil2.from_wire(members.pop("Service")),
            d_a_b_2=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("d.a_b")],
            d_a_b=[[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("D.a_b")],
            rust=Evil2.from_wire(members.pop("```rust")),
            http_x_y=R.from_wire(members.pop("http://x/<y>")),
            result=Unnamed10.from_wire(members.pop("result")),
            import_=Unnamed10.from_wire(members.pop("import")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["*/ fn evil() {}"] = self.fn_evil
        members["{}"] = [v1.to_wire() for v1 in self.unnamed_5]
        members["//"] = [v1.to_wire() for v1 in self.unnamed_3]
        members["r#\""] = self.r
        members["super"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.super_]
        members["__"] = [v1.to_wire() for v1 in self.unnamed_4]
        members["await"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.await_]
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = [v1.to_wire() for v1 in self.unnamed_2]
        members[".a"] = [v1.to_wire() for v1 in self._a]
        members["1.2"] = self._1_2
        members[" "] = self.unnamed
        members["\u200f"] = self.unnamed_7
        members["\u00e9"] = [v1.to_wire() for v1 in self.unnamed_6]
        members["Option"] = self.option.to_wire()
        members["Vec"] = self.vec
        members["std.x"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.std_x]
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b_2]
        members["D.a_b"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b]
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = self.http_x_y.to_wire()
        members["result"] = self.result.to_wire()
        members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class IntoInner:
    """into_inner

    into_inner
    """

    drop: Crate | None = None
    """\"; drop(\""""
    evil: Self | None = None
    """#[evil]"""
    evil_2: Super | None = None
    """''' evil"""
    self_: Evil | None = None
    """self"""
    crate: R | None = None
    """crate"""
    type_: Evil | None = None
    """type"""
    union: R | None = None
    """union"""
    into_inner: Unnamed8 | None = None
    """into_inner"""
    unnamed: Unnamed5 | None = None
    """."""
    a__: Unnamed6 | None = None
    """a."""
    unnamed_2: Unnamed5 | None = None
    """="""
    a_b: Evil3 | None = None
    """a b"""
    unnamed_4: Type | None = None
    """привет"""
    unnamed_3: Unnamed6 | None = None
    """́"""
    option: Self2 | None = None
    """option"""
    result: Self2 | None = None
    """Result"""
    core_x: Self2 | None = None
    """core.x"""
    api_x: R | None = None
    """Api.x"""
    service_client_x: Union | None = None
    """ServiceClient.x"""
    d_a_b: R | None = None
    """d.a.b"""
    extra_2: R | None = None
    """extra"""
    link_javascript_alert_1: Unnamed7 | None = None
    """[link](javascript:alert(1))"""
    code: Super | None = None
    """code"""
    print_: R | None = None
    """print"""
    none: Evil | None = None
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> IntoInner:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            drop=members.pop("\"; drop(\"", None),
            evil=_maybe(members.pop("#[evil]", None), lambda v0: Self.from_wire(v0)),
            evil_2=members.pop("''' evil", None),
            self_=_maybe(members.pop("self", None), lambda v0: [[[[[[[[[[[[Unnamed5.from_wire(v24) for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            crate=_maybe(members.pop("crate", None), lambda v0: R.from_wire(v0)),
            type_=_maybe(members.pop("type", None), lambda v0: [[[[[[[[[[[[Unnamed5.from_wire(v24) for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            union=_maybe(members.pop("union", None), lambda v0: R.from_wire(v0)),
            into_inner=_maybe(members.pop("into_inner", None), lambda v0: [[[[[[[[[[[Unnamed5.from_wire(v22) for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop(".", None), lambda v0: Unnamed5.from_wire(v0)),
            a__=members.pop("a.", None),
            unnamed_2=_maybe(members.pop("=", None), lambda v0: Unnamed5.from_wire(v0)),
            a_b=members.pop("a b", None),
            unnamed_4=_maybe(members.pop("\u043f\u0440\u0438\u0432\u0435\u0442", None), lambda v0: Type.from_wire(v0)),
            unnamed_3=members.pop("\u0301", None),
            option=_maybe(members.pop("option", None), lambda v0: Self2.from_wire(v0)),
            result=_maybe(members.pop("Result", None), lambda v0: Self2.from_wire(v0)),
            core_x=_maybe(members.pop("core.x", None), lambda v0: Self2.from_wire(v0)),
            api_x=_maybe(members.pop("Api.x", None), lambda v0: R.from_wire(v0)),
            service_client_x=members.pop("ServiceClient.x", None),
            d_a_b=_maybe(members.pop("d.a.b", None), lambda v0: R.from_wire(v0)),
            extra_2=_maybe(members.pop("extra", None), lambda v0: R.from_wire(v0)),
            link_javascript_alert_1=members.pop("[link](javascript:alert(1))", None),
            code=members.pop("    code", None),
            print_=_maybe(members.pop("print", None), lambda v0: R.from_wire(v0)),
            none=_maybe(members.pop("None", None), lambda v0: [[[[[[[[[[[[Unnamed5.from_wire(v24) for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.drop is not None:
            members["\"; drop(\""] = self.drop
        if self.evil is not None:
            members["#[evil]"] = self.evil.to_wire()
        if self.evil_2 is not None:
            members["''' evil"] = self.evil_2
        if self.self_ is not None:
            members["self"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.self_]
        if self.crate is not None:
            members["crate"] = self.crate.to_wire()
        if self.type_ is not None:
            members["type"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.type_]
        if self.union is not None:
            members["union"] = self.union.to_wire()
        if self.into_inner is not None:
            members["into_inner"] = [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.into_inner]
        if self.unnamed is not None:
            members["."] = self.unnamed.to_wire()
        if self.a__ is not None:
            members["a."] = self.a__
        if self.unnamed_2 is not None:
            members["="] = self.unnamed_2.to_wire()
        if self.a_b is not None:
            members["a b"] = self.a_b
        if self.unnamed_4 is not None:
            members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4.to_wire()
        if self.unnamed_3 is not None:
            members["\u0301"] = self.unnamed_3
        if self.option is not None:
            members["option"] = self.option.to_wire()
        if self.result is not None:
            members["Result"] = self.result.to_wire()
        if self.core_x is not None:
            members["core.x"] = self.core_x.to_wire()
        if self.api_x is not None:
            members["Api.x"] = self.api_x.to_wire()
        if self.service_client_x is not None:
            members["ServiceClient.x"] = self.service_client_x
        if self.d_a_b is not None:
            members["d.a.b"] = self.d_a_b.to_wire()
        if self.extra_2 is not None:
            members["extra"] = self.extra_2.to_wire()
        if self.link_javascript_alert_1 is not None:
            members["[link](javascript:alert(1))"] = self.link_javascript_alert_1
        if self.code is not None:
            members["    code"] = self.code
        if self.print_ is not None:
            members["print"] = self.print_.to_wire()
        if self.none is not None:
            members["None"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.none]
        return members


@dataclass(kw_only=True, slots=True)
class List:
    """list

    list
    """

    drop: Service3
    """\"; drop(\""""
    evil: Service2
    """#[evil]"""
    evil_2: ServiceClientX
    """''' evil"""
    self_: XmlrpcCoreX
    """self"""
    crate: ApiX
    """crate"""
    type_: XmlrpcCoreX
    """type"""
    union: ApiX
    """union"""
    into_inner: DAB4
    """into_inner"""
    unnamed: StdX
    """."""
    a__: CoreX
    """a."""
    unnamed_2: StdX
    """="""
    a_b: SerdeX
    """a b"""
    unnamed_4: DAB3
    """привет"""
    unnamed_3: CoreX
    """́"""
    option: ApiX2
    """option"""
    result: ApiX2
    """Result"""
    core_x: ApiX2
    """core.x"""
    api_x: ApiX
    """Api.x"""
    service_client_x: FromWire
    """ServiceClient.x"""
    d_a_b: ApiX
    """d.a.b"""
    extra_2: ApiX
    """extra"""
    link_javascript_alert_1: Lambda
    """[link](javascript:alert(1))"""
    code: ServiceClientX
    """code"""
    print_: ApiX
    """print"""
    none: XmlrpcCoreX
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> List:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            drop=[[[[Unnamed5.from_wire(v7) for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\"; drop(\"")],
            evil=members.pop("#[evil]"),
            evil_2=members.pop("''' evil"),
            self_=XmlrpcCoreX.from_wire(members.pop("self")),
            crate=ApiX.from_wire(members.pop("crate")),
            type_=XmlrpcCoreX.from_wire(members.pop("type")),
            union=ApiX.from_wire(members.pop("union")),
            into_inner=DAB4.from_wire(members.pop("into_inner")),
            unnamed=members.pop("."),
            a__=members.pop("a."),
            unnamed_2=members.pop("="),
            a_b=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("a b")],
            unnamed_4=DAB3.from_wire(members.pop("\u043f\u0440\u0438\u0432\u0435\u0442")),
            unnamed_3=members.pop("\u0301"),
            option=ApiX2.from_wire(members.pop("option")),
            result=ApiX2.from_wire(members.pop("Result")),
            core_x=ApiX2.from_wire(members.pop("core.x")),
            api_x=ApiX.from_wire(members.pop("Api.x")),
            service_client_x=[[[Unnamed5.from_wire(v5) for v5 in v3] for v3 in v1] for v1 in members.pop("ServiceClient.x")],
            d_a_b=ApiX.from_wire(members.pop("d.a.b")),
            extra_2=ApiX.from_wire(members.pop("extra")),
            link_javascript_alert_1=[Unnamed5.from_wire(v1) for v1 in members.pop("[link](javascript:alert(1))")],
            code=members.pop("    code"),
            print_=ApiX.from_wire(members.pop("print")),
            none=XmlrpcCoreX.from_wire(members.pop("None")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["\"; drop(\""] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.drop]
        members["#[evil]"] = self.evil
        members["''' evil"] = self.evil_2
        members["self"] = self.self_.to_wire()
        members["crate"] = self.crate.to_wire()
        members["type"] = self.type_.to_wire()
        members["union"] = self.union.to_wire()
        members["into_inner"] = self.into_inner.to_wire()
        members["."] = self.unnamed
        members["a."] = self.a__
        members["="] = self.unnamed_2
        members["a b"] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.a_b]
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4.to_wire()
        members["\u0301"] = self.unnamed_3
        members["option"] = self.option.to_wire()
        members["Result"] = self.result.to_wire()
        members["core.x"] = self.core_x.to_wire()
        members["Api.x"] = self.api_x.to_wire()
        members["ServiceClient.x"] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.service_client_x]
        members["d.a.b"] = self.d_a_b.to_wire()
        members["extra"] = self.extra_2.to_wire()
        members["[link](javascript:alert(1))"] = [v1.to_wire() for v1 in self.link_javascript_alert_1]
        members["    code"] = self.code
        members["print"] = self.print_.to_wire()
        members["None"] = self.none.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Print:
    """print

    print
    """

    fn_evil: ServiceClientX | None = None
    """*/ fn evil() {}"""
    unnamed_5: Option | None = None
    """{}"""
    unnamed_3: Option | None = None
    """//"""
    r: Option2 | None = None
    """r#\""""
    super_: Vec | None = None
    """super"""
    unnamed_4: Option | None = None
    """__"""
    await_: Vec | None = None
    """await"""
    get_ref: Value | None = None
    """get_ref"""
    unnamed_2: Option | None = None
    """.."""
    _a: Option | None = None
    """.a"""
    _1_2: Option2 | None = None
    """1.2"""
    unnamed: Unnamed16 | None = None
    """Not described."""
    unnamed_7: Option2 | None = None
    """Not described."""
    unnamed_6: Option | None = None
    """é"""
    option: Result | None = None
    """Option"""
    vec: Option2 | None = None
    """Vec"""
    std_x: Vec | None = None
    """std.x"""
    xmlrpc_core_x: ApiX2 | None = None
    """xmlrpc_core.x"""
    service: Value | None = None
    """Service"""
    d_a_b_2: Vec | None = None
    """d.a_b"""
    d_a_b: Vec | None = None
    """D.a_b"""
    rust: Value | None = None
    """```rust"""
    http_x_y: ApiX | None = None
    """http://x/<y>"""
    result: Result | None = None
    """result"""
    import_: Result | None = None
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Print:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            fn_evil=members.pop("*/ fn evil() {}", None),
            unnamed_5=members.pop("{}", None),
            unnamed_3=members.pop("//", None),
            r=members.pop("r#\"", None),
            super_=_maybe(members.pop("super", None), lambda v0: Vec.from_wire(v0)),
            unnamed_4=members.pop("__", None),
            await_=_maybe(members.pop("await", None), lambda v0: Vec.from_wire(v0)),
            get_ref=_maybe(members.pop("get_ref", None), lambda v0: Value.from_wire(v0)),
            unnamed_2=members.pop("..", None),
            _a=members.pop(".a", None),
            _1_2=members.pop("1.2", None),
            unnamed=_maybe(members.pop(" ", None), lambda v0: Unnamed16.from_wire(v0)),
            unnamed_7=members.pop("\u200f", None),
            unnamed_6=members.pop("\u00e9", None),
            option=_maybe(members.pop("Option", None), lambda v0: Result.from_wire(v0)),
            vec=members.pop("Vec", None),
            std_x=_maybe(members.pop("std.x", None), lambda v0: Vec.from_wire(v0)),
            xmlrpc_core_x=_maybe(members.pop("xmlrpc_core.x", None), lambda v0: ApiX2.from_wire(v0)),
            service=_maybe(members.pop("Service", None), lambda v0: Value.from_wire(v0)),
            d_a_b_2=_maybe(members.pop("d.a_b", None), lambda v0: Vec.from_wire(v0)),
            d_a_b=_maybe(members.pop("D.a_b", None), lambda v0: Vec.from_wire(v0)),
            rust=_maybe(members.pop("```rust", None), lambda v0: Value.from_wire(v0)),
            http_x_y=_maybe(members.pop("http://x/<y>", None), lambda v0: ApiX.from_wire(v0)),
            result=_maybe(members.pop("result", None), lambda v0: Result.from_wire(v0)),
            import_=_maybe(members.pop("import", None), lambda v0: Result.from_wire(v0)),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.fn_evil is not None:
            members["*/ fn evil() {}"] = self.fn_evil
        if self.unnamed_5 is not None:
            members["{}"] = self.unnamed_5
        if self.unnamed_3 is not None:
            members["//"] = self.unnamed_3
        if self.r is not None:
            members["r#\""] = self.r
        if self.super_ is not None:
            members["super"] = self.super_.to_wire()
        if self.unnamed_4 is not None:
            members["__"] = self.unnamed_4
        if self.await_ is not None:
            members["await"] = self.await_.to_wire()
        if self.get_ref is not None:
            members["get_ref"] = self.get_ref.to_wire()
        if self.unnamed_2 is not None:
            members[".."] = self.unnamed_2
        if self._a is not None:
            members[".a"] = self._a
        if self._1_2 is not None:
            members["1.2"] = self._1_2
        if self.unnamed is not None:
            members[" "] = self.unnamed.to_wire()
        if self.unnamed_7 is not None:
            members["\u200f"] = self.unnamed_7
        if self.unnamed_6 is not None:
            members["\u00e9"] = self.unnamed_6
        if self.option is not None:
            members["Option"] = self.option.to_wire()
        if self.vec is not None:
            members["Vec"] = self.vec
        if self.std_x is not None:
            members["std.x"] = self.std_x.to_wire()
        if self.xmlrpc_core_x is not None:
            members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        if self.service is not None:
            members["Service"] = self.service.to_wire()
        if self.d_a_b_2 is not None:
            members["d.a_b"] = self.d_a_b_2.to_wire()
        if self.d_a_b is not None:
            members["D.a_b"] = self.d_a_b.to_wire()
        if self.rust is not None:
            members["```rust"] = self.rust.to_wire()
        if self.http_x_y is not None:
            members["http://x/<y>"] = self.http_x_y.to_wire()
        if self.result is not None:
            members["result"] = self.result.to_wire()
        if self.import_ is not None:
            members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class R:
    """r#\"

    r#\"
    """

    a: Script
    """a\\"""
    unnamed_2: Script
    """/*"""
    evil: List
    """\"\"\" evil"""
    self_: Code
    """Self"""
    unnamed_3: LinkJavascriptAlert1
    """_"""
    gen: HttpXY
    """gen"""
    new: HttpXY
    """new"""
    close: Params
    """close"""
    a___b: Code
    """a..b"""
    _1: LinkJavascriptAlert1
    """1"""
    unnamed: LinkJavascriptAlert1
    """-"""
    abc: Result2
    """abc"""
    unnamed_4: Result2
    """日本"""
    unnamed_5: Code
    """𝒳"""
    string: Result2
    """String"""
    value_2: Params
    """Value"""
    serde_x: Print
    """serde.x"""
    api_x: Params
    """api.x"""
    service: Print
    """service"""
    d_a_b: Code
    """d.aB"""
    from_wire_2: Import
    """from_wire"""
    script: List
    """<script>"""
    params: Result2
    """params"""
    list_: Code
    """list"""
    lambda_: Result2
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> R:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            a=Script.from_wire(members.pop("a\\")),
            unnamed_2=Script.from_wire(members.pop("/*")),
            evil=List.from_wire(members.pop("\"\"\" evil")),
            self_=members.pop("Self"),
            unnamed_3=LinkJavascriptAlert1.from_wire(members.pop("_")),
            gen=members.pop("gen"),
            new=members.pop("new"),
            close=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("close")],
            a___b=members.pop("a..b"),
            _1=LinkJavascriptAlert1.from_wire(members.pop("1")),
            unnamed=LinkJavascriptAlert1.from_wire(members.pop("-")),
            abc=Result2.from_wire(members.pop("\u202eabc")),
            unnamed_4=Result2.from_wire(members.pop("\u65e5\u672c")),
            unnamed_5=members.pop("\U0001d4b3"),
            string=Result2.from_wire(members.pop("String")),
            value_2=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("Value")],
            serde_x=Print.from_wire(members.pop("serde.x")),
            api_x=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("api.x")],
            service=Print.from_wire(members.pop("service")),
            d_a_b=members.pop("d.aB"),
            from_wire_2=members.pop("from_wire"),
            script=List.from_wire(members.pop("<script>")),
            params=Result2.from_wire(members.pop("params")),
            list_=members.pop("list"),
            lambda_=Result2.from_wire(members.pop("lambda")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["a\\"] = self.a.to_wire()
        members["/*"] = self.unnamed_2.to_wire()
        members["\"\"\" evil"] = self.evil.to_wire()
        members["Self"] = self.self_
        members["_"] = self.unnamed_3.to_wire()
        members["gen"] = self.gen
        members["new"] = self.new
        members["close"] = [[v3.to_wire() for v3 in v1] for v1 in self.close]
        members["a..b"] = self.a___b
        members["1"] = self._1.to_wire()
        members["-"] = self.unnamed.to_wire()
        members["\u202eabc"] = self.abc.to_wire()
        members["\u65e5\u672c"] = self.unnamed_4.to_wire()
        members["\U0001d4b3"] = self.unnamed_5
        members["String"] = self.string.to_wire()
        members["Value"] = [[v3.to_wire() for v3 in v1] for v1 in self.value_2]
        members["serde.x"] = self.serde_x.to_wire()
        members["api.x"] = [[v3.to_wire() for v3 in v1] for v1 in self.api_x]
        members["service"] = self.service.to_wire()
        members["d.aB"] = self.d_a_b
        members["from_wire"] = self.from_wire_2
        members["<script>"] = self.script.to_wire()
        members["params"] = self.params.to_wire()
        members["list"] = self.list_
        members["lambda"] = self.lambda_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Result2:
    """result

    result
    """

    unnamed_3: Abc
    """//"""
    r: Unnamed14
    """r#\""""
    super_: Unnamed15
    """super"""
    unnamed_4: Abc
    """__"""
    await_: Unnamed15
    """await"""
    get_ref: Unnamed12
    """get_ref"""
    unnamed_2: Abc
    """.."""
    _a: Abc
    """.a"""
    _1_2: Unnamed14
    """1.2"""
    unnamed: AB
    """Not described."""
    unnamed_6: Unnamed14
    """Not described."""
    unnamed_5: Abc
    """é"""
    option: Unnamed11
    """Option"""
    vec: Unnamed14
    """Vec"""
    std_x: Unnamed15
    """std.x"""
    xmlrpc_core_x: Result
    """xmlrpc_core.x"""
    service: Unnamed12
    """Service"""
    d_a_b_2: Unnamed15
    """d.a_b"""
    d_a_b: Unnamed15
    """D.a_b"""
    rust: Unnamed12
    """```rust"""
    http_x_y: Vec
    """http://x/<y>"""
    result: Unnamed11
    """result"""
    import_: Unnamed11
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Result2:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_3=Abc.from_wire(members.pop("//")),
            r=members.pop("r#\""),
            super_=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("super")],
            unnamed_4=Abc.from_wire(members.pop("__")),
            await_=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("await")],
            get_ref=Unnamed12.from_wire(members.pop("get_ref")),
            unnamed_2=Abc.from_wire(members.pop("..")),
            _a=Abc.from_wire(members.pop(".a")),
            _1_2=members.pop("1.2"),
            unnamed=AB.from_wire(members.pop(" ")),
            unnamed_6=members.pop("\u200f"),
            unnamed_5=Abc.from_wire(members.pop("\u00e9")),
            option=Unnamed11.from_wire(members.pop("Option")),
            vec=members.pop("Vec"),
            std_x=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("std.x")],
            xmlrpc_core_x=Result.from_wire(members.pop("xmlrpc_core.x")),
            service=Unnamed12.from_wire(members.pop("Service")),
            d_a_b_2=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("d.a_b")],
            d_a_b=[[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("D.a_b")],
            rust=Unnamed12.from_wire(members.pop("```rust")),
            http_x_y=Vec.from_wire(members.pop("http://x/<y>")),
            result=Unnamed11.from_wire(members.pop("result")),
            import_=Unnamed11.from_wire(members.pop("import")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r
        members["super"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.super_]
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.await_]
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_6
        members["\u00e9"] = self.unnamed_5.to_wire()
        members["Option"] = self.option.to_wire()
        members["Vec"] = self.vec
        members["std.x"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.std_x]
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b_2]
        members["D.a_b"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b]
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = self.http_x_y.to_wire()
        members["result"] = self.result.to_wire()
        members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Self2:
    """self

    self
    """

    unnamed_5: Import | None = None
    """{}"""
    unnamed_3: Import | None = None
    """//"""
    r: NoneType | None = None
    """r#\""""
    super_: FnEvil | None = None
    """super"""
    unnamed_4: Import | None = None
    """__"""
    await_: FnEvil | None = None
    """await"""
    get_ref: A3 | None = None
    """get_ref"""
    unnamed_2: Import | None = None
    """.."""
    _a: Import | None = None
    """.a"""
    _1_2: NoneType | None = None
    """1.2"""
    unnamed: List | None = None
    """Not described."""
    unnamed_7: NoneType | None = None
    """Not described."""
    unnamed_6: Import | None = None
    """é"""
    option: Drop | None = None
    """Option"""
    vec: NoneType | None = None
    """Vec"""
    std_x: FnEvil | None = None
    """std.x"""
    xmlrpc_core_x: Evil | None = None
    """xmlrpc_core.x"""
    service: A3 | None = None
    """Service"""
    d_a_b_2: FnEvil | None = None
    """d.a_b"""
    d_a_b: FnEvil | None = None
    """D.a_b"""
    rust: A3 | None = None
    """```rust"""
    http_x_y: Evil3 | None = None
    """http://x/<y>"""
    result: Drop | None = None
    """result"""
    import_: Drop | None = None
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Self2:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_5=members.pop("{}", None),
            unnamed_3=members.pop("//", None),
            r=members.pop("r#\"", None),
            super_=members.pop("super", None),
            unnamed_4=members.pop("__", None),
            await_=members.pop("await", None),
            get_ref=_maybe(members.pop("get_ref", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed_2=members.pop("..", None),
            _a=members.pop(".a", None),
            _1_2=members.pop("1.2", None),
            unnamed=_maybe(members.pop(" ", None), lambda v0: List.from_wire(v0)),
            unnamed_7=members.pop("\u200f", None),
            unnamed_6=members.pop("\u00e9", None),
            option=members.pop("Option", None),
            vec=members.pop("Vec", None),
            std_x=members.pop("std.x", None),
            xmlrpc_core_x=_maybe(members.pop("xmlrpc_core.x", None), lambda v0: [[[[[[[[[[[[Unnamed5.from_wire(v24) for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            service=_maybe(members.pop("Service", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            d_a_b_2=members.pop("d.a_b", None),
            d_a_b=members.pop("D.a_b", None),
            rust=_maybe(members.pop("```rust", None), lambda v0: [[[[[[[[[[[[[Unnamed5.from_wire(v26) for v26 in v24] for v24 in v22] for v22 in v20] for v20 in v18] for v18 in v16] for v16 in v14] for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            http_x_y=members.pop("http://x/<y>", None),
            result=members.pop("result", None),
            import_=members.pop("import", None),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.unnamed_5 is not None:
            members["{}"] = self.unnamed_5
        if self.unnamed_3 is not None:
            members["//"] = self.unnamed_3
        if self.r is not None:
            members["r#\""] = self.r
        if self.super_ is not None:
            members["super"] = self.super_
        if self.unnamed_4 is not None:
            members["__"] = self.unnamed_4
        if self.await_ is not None:
            members["await"] = self.await_
        if self.get_ref is not None:
            members["get_ref"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.get_ref]
        if self.unnamed_2 is not None:
            members[".."] = self.unnamed_2
        if self._a is not None:
            members[".a"] = self._a
        if self._1_2 is not None:
            members["1.2"] = self._1_2
        if self.unnamed is not None:
            members[" "] = self.unnamed.to_wire()
        if self.unnamed_7 is not None:
            members["\u200f"] = self.unnamed_7
        if self.unnamed_6 is not None:
            members["\u00e9"] = self.unnamed_6
        if self.option is not None:
            members["Option"] = self.option
        if self.vec is not None:
            members["Vec"] = self.vec
        if self.std_x is not None:
            members["std.x"] = self.std_x
        if self.xmlrpc_core_x is not None:
            members["xmlrpc_core.x"] = [[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.xmlrpc_core_x]
        if self.service is not None:
            members["Service"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.service]
        if self.d_a_b_2 is not None:
            members["d.a_b"] = self.d_a_b_2
        if self.d_a_b is not None:
            members["D.a_b"] = self.d_a_b
        if self.rust is not None:
            members["```rust"] = [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.rust]
        if self.http_x_y is not None:
            members["http://x/<y>"] = self.http_x_y
        if self.result is not None:
            members["result"] = self.result
        if self.import_ is not None:
            members["import"] = self.import_
        return members


@dataclass(kw_only=True, slots=True)
class Type:
    """type

    type
    """

    a: Unnamed11 | None = None
    """a\\"""
    unnamed_2: Unnamed11 | None = None
    """/*"""
    evil: Vec | None = None
    """\"\"\" evil"""
    self_: Unnamed16 | None = None
    """Self"""
    unnamed_3: Unnamed15 | None = None
    """_"""
    gen: Unnamed12 | None = None
    """gen"""
    new: Unnamed12 | None = None
    """new"""
    close: Option | None = None
    """close"""
    a___b: Unnamed16 | None = None
    """a..b"""
    _1: Unnamed15 | None = None
    """1"""
    unnamed: Unnamed15 | None = None
    """-"""
    abc: Option2 | None = None
    """abc"""
    unnamed_4: Option2 | None = None
    """日本"""
    unnamed_5: Unnamed16 | None = None
    """𝒳"""
    string: Option2 | None = None
    """String"""
    value_2: Option | None = None
    """Value"""
    serde_x: String | None = None
    """serde.x"""
    api_x: Option | None = None
    """api.x"""
    service: String | None = None
    """service"""
    d_a_b: Unnamed16 | None = None
    """d.aB"""
    from_wire_2: Result | None = None
    """from_wire"""
    script: Vec | None = None
    """<script>"""
    params: Option2 | None = None
    """params"""
    list_: Unnamed16 | None = None
    """list"""
    lambda_: Option2 | None = None
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Type:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            a=_maybe(members.pop("a\\", None), lambda v0: Unnamed11.from_wire(v0)),
            unnamed_2=_maybe(members.pop("/*", None), lambda v0: Unnamed11.from_wire(v0)),
            evil=_maybe(members.pop("\"\"\" evil", None), lambda v0: Vec.from_wire(v0)),
            self_=_maybe(members.pop("Self", None), lambda v0: Unnamed16.from_wire(v0)),
            unnamed_3=_maybe(members.pop("_", None), lambda v0: [[[[[[[Unnamed5.from_wire(v14) for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            gen=_maybe(members.pop("gen", None), lambda v0: Unnamed12.from_wire(v0)),
            new=_maybe(members.pop("new", None), lambda v0: Unnamed12.from_wire(v0)),
            close=members.pop("close", None),
            a___b=_maybe(members.pop("a..b", None), lambda v0: Unnamed16.from_wire(v0)),
            _1=_maybe(members.pop("1", None), lambda v0: [[[[[[[Unnamed5.from_wire(v14) for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop("-", None), lambda v0: [[[[[[[Unnamed5.from_wire(v14) for v14 in v12] for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            abc=members.pop("\u202eabc", None),
            unnamed_4=members.pop("\u65e5\u672c", None),
            unnamed_5=_maybe(members.pop("\U0001d4b3", None), lambda v0: Unnamed16.from_wire(v0)),
            string=members.pop("String", None),
            value_2=members.pop("Value", None),
            serde_x=_maybe(members.pop("serde.x", None), lambda v0: [[[[[[Unnamed5.from_wire(v12) for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            api_x=members.pop("api.x", None),
            service=_maybe(members.pop("service", None), lambda v0: [[[[[[Unnamed5.from_wire(v12) for v12 in v10] for v10 in v8] for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            d_a_b=_maybe(members.pop("d.aB", None), lambda v0: Unnamed16.from_wire(v0)),
            from_wire_2=_maybe(members.pop("from_wire", None), lambda v0: Result.from_wire(v0)),
            script=_maybe(members.pop("<script>", None), lambda v0: Vec.from_wire(v0)),
            params=members.pop("params", None),
            list_=_maybe(members.pop("list", None), lambda v0: Unnamed16.from_wire(v0)),
            lambda_=members.pop("lambda", None),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.a is not None:
            members["a\\"] = self.a.to_wire()
        if self.unnamed_2 is not None:
            members["/*"] = self.unnamed_2.to_wire()
        if self.evil is not None:
            members["\"\"\" evil"] = self.evil.to_wire()
        if self.self_ is not None:
            members["Self"] = self.self_.to_wire()
        if self.unnamed_3 is not None:
            members["_"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_3]
        if self.gen is not None:
            members["gen"] = self.gen.to_wire()
        if self.new is not None:
            members["new"] = self.new.to_wire()
        if self.close is not None:
            members["close"] = self.close
        if self.a___b is not None:
            members["a..b"] = self.a___b.to_wire()
        if self._1 is not None:
            members["1"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self._1]
        if self.unnamed is not None:
            members["-"] = [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed]
        if self.abc is not None:
            members["\u202eabc"] = self.abc
        if self.unnamed_4 is not None:
            members["\u65e5\u672c"] = self.unnamed_4
        if self.unnamed_5 is not None:
            members["\U0001d4b3"] = self.unnamed_5.to_wire()
        if self.string is not None:
            members["String"] = self.string
        if self.value_2 is not None:
            members["Value"] = self.value_2
        if self.serde_x is not None:
            members["serde.x"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.serde_x]
        if self.api_x is not None:
            members["api.x"] = self.api_x
        if self.service is not None:
            members["service"] = [[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.service]
        if self.d_a_b is not None:
            members["d.aB"] = self.d_a_b.to_wire()
        if self.from_wire_2 is not None:
            members["from_wire"] = self.from_wire_2.to_wire()
        if self.script is not None:
            members["<script>"] = self.script.to_wire()
        if self.params is not None:
            members["params"] = self.params
        if self.list_ is not None:
            members["list"] = self.list_.to_wire()
        if self.lambda_ is not None:
            members["lambda"] = self.lambda_
        return members


@dataclass(kw_only=True, slots=True)
class XmlrpcCoreX:
    """xmlrpc_core.x

    xmlrpc_core.x
    """

    a: DAB3
    """a\\"""
    unnamed_2: DAB3
    """/*"""
    evil: Script
    """\"\"\" evil"""
    self_: Extra
    """Self"""
    unnamed_3: DAB2
    """_"""
    gen: DAB
    """gen"""
    new: DAB
    """new"""
    close: FromWire
    """close"""
    a___b: Extra
    """a..b"""
    _1: DAB2
    """1"""
    unnamed: DAB2
    """-"""
    abc: Rust
    """abc"""
    unnamed_4: Rust
    """日本"""
    unnamed_5: Extra
    """𝒳"""
    string: Rust
    """String"""
    value_2: FromWire
    """Value"""
    serde_x: LinkJavascriptAlert1
    """serde.x"""
    api_x: FromWire
    """api.x"""
    service: LinkJavascriptAlert1
    """service"""
    d_a_b: Extra
    """d.aB"""
    from_wire_2: HttpXY
    """from_wire"""
    script: Script
    """<script>"""
    params: Rust
    """params"""
    list_: Extra
    """list"""
    lambda_: Rust
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> XmlrpcCoreX:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            a=DAB3.from_wire(members.pop("a\\")),
            unnamed_2=DAB3.from_wire(members.pop("/*")),
            evil=Script.from_wire(members.pop("\"\"\" evil")),
            self_=members.pop("Self"),
            unnamed_3=DAB2.from_wire(members.pop("_")),
            gen=members.pop("gen"),
            new=members.pop("new"),
            close=[[[Unnamed5.from_wire(v5) for v5 in v3] for v3 in v1] for v1 in members.pop("close")],
            a___b=members.pop("a..b"),
            _1=DAB2.from_wire(members.pop("1")),
            unnamed=DAB2.from_wire(members.pop("-")),
            abc=Rust.from_wire(members.pop("\u202eabc")),
            unnamed_4=Rust.from_wire(members.pop("\u65e5\u672c")),
            unnamed_5=members.pop("\U0001d4b3"),
            string=Rust.from_wire(members.pop("String")),
            value_2=[[[Unnamed5.from_wire(v5) for v5 in v3] for v3 in v1] for v1 in members.pop("Value")],
            serde_x=LinkJavascriptAlert1.from_wire(members.pop("serde.x")),
            api_x=[[[Unnamed5.from_wire(v5) for v5 in v3] for v3 in v1] for v1 in members.pop("api.x")],
            service=LinkJavascriptAlert1.from_wire(members.pop("service")),
            d_a_b=members.pop("d.aB"),
            from_wire_2=members.pop("from_wire"),
            script=Script.from_wire(members.pop("<script>")),
            params=Rust.from_wire(members.pop("params")),
            list_=members.pop("list"),
            lambda_=Rust.from_wire(members.pop("lambda")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["a\\"] = self.a.to_wire()
        members["/*"] = self.unnamed_2.to_wire()
        members["\"\"\" evil"] = self.evil.to_wire()
        members["Self"] = self.self_
        members["_"] = self.unnamed_3.to_wire()
        members["gen"] = self.gen
        members["new"] = self.new
        members["close"] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.close]
        members["a..b"] = self.a___b
        members["1"] = self._1.to_wire()
        members["-"] = self.unnamed.to_wire()
        members["\u202eabc"] = self.abc.to_wire()
        members["\u65e5\u672c"] = self.unnamed_4.to_wire()
        members["\U0001d4b3"] = self.unnamed_5
        members["String"] = self.string.to_wire()
        members["Value"] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.value_2]
        members["serde.x"] = self.serde_x.to_wire()
        members["api.x"] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.api_x]
        members["service"] = self.service.to_wire()
        members["d.aB"] = self.d_a_b
        members["from_wire"] = self.from_wire_2
        members["<script>"] = self.script.to_wire()
        members["params"] = self.params.to_wire()
        members["list"] = self.list_
        members["lambda"] = self.lambda_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Unnamed10:
    """{}

    {}
    """

    unnamed_5: Close
    """{}"""
    unnamed_3: Close
    """//"""
    r: Unnamed4
    """r#\""""
    super_: AB2
    """super"""
    unnamed_4: Close
    """__"""
    await_: AB2
    """await"""
    get_ref: A2
    """get_ref"""
    unnamed_2: Close
    """.."""
    _a: Close
    """.a"""
    _1_2: Unnamed4
    """1.2"""
    unnamed: IntoInner
    """Not described."""
    unnamed_7: Unnamed4
    """Not described."""
    unnamed_6: Close
    """é"""
    option: A
    """Option"""
    vec: Unnamed4
    """Vec"""
    std_x: AB2
    """std.x"""
    xmlrpc_core_x: AB
    """xmlrpc_core.x"""
    service: A2
    """Service"""
    d_a_b_2: AB2
    """d.a_b"""
    d_a_b: AB2
    """D.a_b"""
    rust: A2
    """```rust"""
    http_x_y: Unnamed
    """http://x/<y>"""
    result: A
    """result"""
    import_: A
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed10:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_5=Close.from_wire(members.pop("{}")),
            unnamed_3=Close.from_wire(members.pop("//")),
            r=members.pop("r#\""),
            super_=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("super")],
            unnamed_4=Close.from_wire(members.pop("__")),
            await_=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("await")],
            get_ref=A2.from_wire(members.pop("get_ref")),
            unnamed_2=Close.from_wire(members.pop("..")),
            _a=Close.from_wire(members.pop(".a")),
            _1_2=members.pop("1.2"),
            unnamed=IntoInner.from_wire(members.pop(" ")),
            unnamed_7=members.pop("\u200f"),
            unnamed_6=Close.from_wire(members.pop("\u00e9")),
            option=A.from_wire(members.pop("Option")),
            vec=members.pop("Vec"),
            std_x=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("std.x")],
            xmlrpc_core_x=AB.from_wire(members.pop("xmlrpc_core.x")),
            service=A2.from_wire(members.pop("Service")),
            d_a_b_2=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("d.a_b")],
            d_a_b=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("D.a_b")],
            rust=A2.from_wire(members.pop("```rust")),
            http_x_y=Unnamed.from_wire(members.pop("http://x/<y>")),
            result=A.from_wire(members.pop("result")),
            import_=A.from_wire(members.pop("import")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["{}"] = self.unnamed_5.to_wire()
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r
        members["super"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.super_]
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.await_]
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_7
        members["\u00e9"] = self.unnamed_6.to_wire()
        members["Option"] = self.option.to_wire()
        members["Vec"] = self.vec
        members["std.x"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.std_x]
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b_2]
        members["D.a_b"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.d_a_b]
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = self.http_x_y.to_wire()
        members["result"] = self.result.to_wire()
        members["import"] = self.import_.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Unnamed11:
    """é

    é
    """

    evil: ServiceClientX
    """#[evil]"""
    evil_2: Service3
    """''' evil"""
    self_: ApiX
    """self"""
    crate: ApiX2
    """crate"""
    type_: ApiX
    """type"""
    union: ApiX2
    """union"""
    into_inner: DAB2
    """into_inner"""
    unnamed: CoreX
    """."""
    a__: SerdeX
    """a."""
    unnamed_2: CoreX
    """="""
    a_b: XmlrpcCoreX
    """a b"""
    unnamed_4: DAB
    """привет"""
    unnamed_3: SerdeX
    """́"""
    option: Service2
    """option"""
    result: Service2
    """Result"""
    core_x: Service2
    """core.x"""
    api_x: ApiX2
    """Api.x"""
    service_client_x: Rust
    """ServiceClient.x"""
    d_a_b: ApiX2
    """d.a.b"""
    extra_2: ApiX2
    """extra"""
    link_javascript_alert_1: FnEvil
    """[link](javascript:alert(1))"""
    code: Service3
    """code"""
    print_: ApiX2
    """print"""
    none: ApiX
    """None"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed11:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            evil=members.pop("#[evil]"),
            evil_2=[[[[Unnamed5.from_wire(v7) for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("''' evil")],
            self_=ApiX.from_wire(members.pop("self")),
            crate=ApiX2.from_wire(members.pop("crate")),
            type_=ApiX.from_wire(members.pop("type")),
            union=ApiX2.from_wire(members.pop("union")),
            into_inner=DAB2.from_wire(members.pop("into_inner")),
            unnamed=members.pop("."),
            a__=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("a.")],
            unnamed_2=members.pop("="),
            a_b=XmlrpcCoreX.from_wire(members.pop("a b")),
            unnamed_4=members.pop("\u043f\u0440\u0438\u0432\u0435\u0442"),
            unnamed_3=[[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("\u0301")],
            option=members.pop("option"),
            result=members.pop("Result"),
            core_x=members.pop("core.x"),
            api_x=ApiX2.from_wire(members.pop("Api.x")),
            service_client_x=Rust.from_wire(members.pop("ServiceClient.x")),
            d_a_b=ApiX2.from_wire(members.pop("d.a.b")),
            extra_2=ApiX2.from_wire(members.pop("extra")),
            link_javascript_alert_1=members.pop("[link](javascript:alert(1))"),
            code=[[[[Unnamed5.from_wire(v7) for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("    code")],
            print_=ApiX2.from_wire(members.pop("print")),
            none=ApiX.from_wire(members.pop("None")),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["#[evil]"] = self.evil
        members["''' evil"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.evil_2]
        members["self"] = self.self_.to_wire()
        members["crate"] = self.crate.to_wire()
        members["type"] = self.type_.to_wire()
        members["union"] = self.union.to_wire()
        members["into_inner"] = self.into_inner.to_wire()
        members["."] = self.unnamed
        members["a."] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.a__]
        members["="] = self.unnamed_2
        members["a b"] = self.a_b.to_wire()
        members["\u043f\u0440\u0438\u0432\u0435\u0442"] = self.unnamed_4
        members["\u0301"] = [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_3]
        members["option"] = self.option
        members["Result"] = self.result
        members["core.x"] = self.core_x
        members["Api.x"] = self.api_x.to_wire()
        members["ServiceClient.x"] = self.service_client_x.to_wire()
        members["d.a.b"] = self.d_a_b.to_wire()
        members["extra"] = self.extra_2.to_wire()
        members["[link](javascript:alert(1))"] = self.link_javascript_alert_1
        members["    code"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.code]
        members["print"] = self.print_.to_wire()
        members["None"] = self.none.to_wire()
        return members


@dataclass(kw_only=True, slots=True)
class Unnamed12:
    """́

    ́
    """

    unnamed_2: DAB4 | None = None
    """/*"""
    evil: Rust | None = None
    """\"\"\" evil"""
    self_: DAB3 | None = None
    """Self"""
    unnamed_3: Service3 | None = None
    """_"""
    gen: DAB2 | None = None
    """gen"""
    new: DAB2 | None = None
    """new"""
    close: DAB | None = None
    """close"""
    a___b: DAB3 | None = None
    """a..b"""
    _1: Service3 | None = None
    """1"""
    unnamed: Service3 | None = None
    """-"""
    abc: Extra | None = None
    """abc"""
    unnamed_4: Extra | None = None
    """日本"""
    unnamed_5: DAB3 | None = None
    """𝒳"""
    string: Extra | None = None
    """String"""
    value_2: DAB | None = None
    """Value"""
    serde_x: FromWire | None = None
    """serde.x"""
    api_x: DAB | None = None
    """api.x"""
    service: FromWire | None = None
    """service"""
    d_a_b: DAB3 | None = None
    """d.aB"""
    from_wire_2: LinkJavascriptAlert1 | None = None
    """from_wire"""
    script: Rust | None = None
    """<script>"""
    params: Extra | None = None
    """params"""
    list_: DAB3 | None = None
    """list"""
    lambda_: Extra | None = None
    """lambda"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed12:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_2=_maybe(members.pop("/*", None), lambda v0: DAB4.from_wire(v0)),
            evil=_maybe(members.pop("\"\"\" evil", None), lambda v0: Rust.from_wire(v0)),
            self_=_maybe(members.pop("Self", None), lambda v0: DAB3.from_wire(v0)),
            unnamed_3=_maybe(members.pop("_", None), lambda v0: [[[[Unnamed5.from_wire(v8) for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            gen=_maybe(members.pop("gen", None), lambda v0: DAB2.from_wire(v0)),
            new=_maybe(members.pop("new", None), lambda v0: DAB2.from_wire(v0)),
            close=members.pop("close", None),
            a___b=_maybe(members.pop("a..b", None), lambda v0: DAB3.from_wire(v0)),
            _1=_maybe(members.pop("1", None), lambda v0: [[[[Unnamed5.from_wire(v8) for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            unnamed=_maybe(members.pop("-", None), lambda v0: [[[[Unnamed5.from_wire(v8) for v8 in v6] for v6 in v4] for v4 in v2] for v2 in v0]),
            abc=members.pop("\u202eabc", None),
            unnamed_4=members.pop("\u65e5\u672c", None),
            unnamed_5=_maybe(members.pop("\U0001d4b3", None), lambda v0: DAB3.from_wire(v0)),
            string=members.pop("String", None),
            value_2=members.pop("Value", None),
            serde_x=_maybe(members.pop("serde.x", None), lambda v0: [[[Unnamed5.from_wire(v6) for v6 in v4] for v4 in v2] for v2 in v0]),
            api_x=members.pop("api.x", None),
            service=_maybe(members.pop("service", None), lambda v0: [[[Unnamed5.from_wire(v6) for v6 in v4] for v4 in v2] for v2 in v0]),
            d_a_b=_maybe(members.pop("d.aB", None), lambda v0: DAB3.from_wire(v0)),
            from_wire_2=_maybe(members.pop("from_wire", None), lambda v0: LinkJavascriptAlert1.from_wire(v0)),
            script=_maybe(members.pop("<script>", None), lambda v0: Rust.from_wire(v0)),
            params=members.pop("params", None),
            list_=_maybe(members.pop("list", None), lambda v0: DAB3.from_wire(v0)),
            lambda_=members.pop("lambda", None),
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        if self.unnamed_2 is not None:
            members["/*"] = self.unnamed_2.to_wire()
        if self.evil is not None:
            members["\"\"\" evil"] = self.evil.to_wire()
        if self.self_ is not None:
            members["Self"] = self.self_.to_wire()
        if self.unnamed_3 is not None:
            members["_"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed_3]
        if self.gen is not None:
            members["gen"] = self.gen.to_wire()
        if self.new is not None:
            members["new"] = self.new.to_wire()
        if self.close is not None:
            members["close"] = self.close
        if self.a___b is not None:
            members["a..b"] = self.a___b.to_wire()
        if self._1 is not None:
            members["1"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self._1]
        if self.unnamed is not None:
            members["-"] = [[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.unnamed]
        if self.abc is not None:
            members["\u202eabc"] = self.abc
        if self.unnamed_4 is not None:
            members["\u65e5\u672c"] = self.unnamed_4
        if self.unnamed_5 is not None:
            members["\U0001d4b3"] = self.unnamed_5.to_wire()
        if self.string is not None:
            members["String"] = self.string
        if self.value_2 is not None:
            members["Value"] = self.value_2
        if self.serde_x is not None:
            members["serde.x"] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.serde_x]
        if self.api_x is not None:
            members["api.x"] = self.api_x
        if self.service is not None:
            members["service"] = [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in self.service]
        if self.d_a_b is not None:
            members["d.aB"] = self.d_a_b.to_wire()
        if self.from_wire_2 is not None:
            members["from_wire"] = self.from_wire_2.to_wire()
        if self.script is not None:
            members["<script>"] = self.script.to_wire()
        if self.params is not None:
            members["params"] = self.params
        if self.list_ is not None:
            members["list"] = self.list_.to_wire()
        if self.lambda_ is not None:
            members["lambda"] = self.lambda_
        return members


@dataclass(kw_only=True, slots=True)
class Abc:
    """abc

    abc
    """

    fn_evil: Abc
    """*/ fn evil() {}"""
    unnamed_5: IntoInner
    """{}"""
    unnamed_3: IntoInner
    """//"""
    r: Close
    """r#\""""
    super_: Unnamed3
    """super"""
    unnamed_4: IntoInner
    """__"""
    await_: Unnamed3
    """await"""
    get_ref: A
    """get_ref"""
    unnamed_2: IntoInner
    """.."""
    _a: IntoInner
    """.a"""
    _1_2: Close
    """1.2"""
    unnamed: GetRef
    """Not described."""
    unnamed_7: Close
    """Not described."""
    unnamed_6: IntoInner
    """é"""
    option: AB2
    """Option"""
    vec: Close
    """Vec"""
    std_x: Unnamed3
    """std.x"""
    xmlrpc_core_x: Unnamed
    """xmlrpc_core.x"""
    service: A
    """Service"""
    d_a_b_2: Unnamed3
    """d.a_b"""
    d_a_b: Unnamed3
    """D.a_b"""
    rust: A
    """```rust"""
    http_x_y: Unnamed2
    """http://x/<y>"""
    result: AB2
    """result"""
    import_: AB2
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Abc:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            fn_evil=Abc.from_wire(members.pop("*/ fn evil() {}")),
            unnamed_5=IntoInner.from_wire(members.pop("{}")),
            unnamed_3=IntoInner.from_wire(members.pop("//")),
            r=Close.from_wire(members.pop("r#\"")),
            super_=members.pop("super"),
            unnamed_4=IntoInner.from_wire(members.pop("__")),
            await_=members.pop("await"),
            get_ref=A.from_wire(members.pop("get_ref")),
            unnamed_2=IntoInner.from_wire(members.pop("..")),
            _a=IntoInner.from_wire(members.pop(".a")),
            _1_2=Close.from_wire(members.pop("1.2")),
            unnamed=GetRef.from_wire(members.pop(" ")),
            unnamed_7=Close.from_wire(members.pop("\u200f")),
            unnamed_6=IntoInner.from_wire(members.pop("\u00e9")),
            option=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("Option")],
            vec=Close.from_wire(members.pop("Vec")),
            std_x=members.pop("std.x"),
            xmlrpc_core_x=Unnamed.from_wire(members.pop("xmlrpc_core.x")),
            service=A.from_wire(members.pop("Service")),
            d_a_b_2=members.pop("d.a_b"),
            d_a_b=members.pop("D.a_b"),
            rust=A.from_wire(members.pop("```rust")),
            http_x_y=[[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("http://x/<y>")],
            result=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("result")],
            import_=[[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in members.pop("import")],
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["*/ fn evil() {}"] = self.fn_evil.to_wire()
        members["{}"] = self.unnamed_5.to_wire()
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r.to_wire()
        members["super"] = self.super_
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = self.await_
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2.to_wire()
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_7.to_wire()
        members["\u00e9"] = self.unnamed_6.to_wire()
        members["Option"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.option]
        members["Vec"] = self.vec.to_wire()
        members["std.x"] = self.std_x
        members["xmlrpc_core.x"] = self.xmlrpc_core_x.to_wire()
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = self.d_a_b_2
        members["D.a_b"] = self.d_a_b
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = [[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.http_x_y]
        members["result"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.result]
        members["import"] = [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in self.import_]
        return members


@dataclass(kw_only=True, slots=True)
class Unnamed16:
    """𝒳

    𝒳
    """

    unnamed_3: LinkJavascriptAlert1
    """//"""
    r: Script
    """r#\""""
    super_: Code
    """super"""
    unnamed_4: LinkJavascriptAlert1
    """__"""
    await_: Code
    """await"""
    get_ref: Result2
    """get_ref"""
    unnamed_2: LinkJavascriptAlert1
    """.."""
    _a: LinkJavascriptAlert1
    """.a"""
    _1_2: Script
    """1.2"""
    unnamed: Rust
    """Not described."""
    unnamed_6: Script
    """Not described."""
    unnamed_5: LinkJavascriptAlert1
    """é"""
    option: Params
    """Option"""
    vec: Script
    """Vec"""
    std_x: Code
    """std.x"""
    xmlrpc_core_x: FnEvil
    """xmlrpc_core.x"""
    service: Result2
    """Service"""
    d_a_b_2: Code
    """d.a_b"""
    d_a_b: Code
    """D.a_b"""
    rust: Result2
    """```rust"""
    http_x_y: Lambda
    """http://x/<y>"""
    result: Params
    """result"""
    import_: Params
    """import"""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Unnamed16:
        """Reads the struct; members that are not described are kept in `extra`."""
        members = dict(value)
        return cls(
            unnamed_3=LinkJavascriptAlert1.from_wire(members.pop("//")),
            r=Script.from_wire(members.pop("r#\"")),
            super_=members.pop("super"),
            unnamed_4=LinkJavascriptAlert1.from_wire(members.pop("__")),
            await_=members.pop("await"),
            get_ref=Result2.from_wire(members.pop("get_ref")),
            unnamed_2=LinkJavascriptAlert1.from_wire(members.pop("..")),
            _a=LinkJavascriptAlert1.from_wire(members.pop(".a")),
            _1_2=Script.from_wire(members.pop("1.2")),
            unnamed=Rust.from_wire(members.pop(" ")),
            unnamed_6=Script.from_wire(members.pop("\u200f")),
            unnamed_5=LinkJavascriptAlert1.from_wire(members.pop("\u00e9")),
            option=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("Option")],
            vec=Script.from_wire(members.pop("Vec")),
            std_x=members.pop("std.x"),
            xmlrpc_core_x=members.pop("xmlrpc_core.x"),
            service=Result2.from_wire(members.pop("Service")),
            d_a_b_2=members.pop("d.a_b"),
            d_a_b=members.pop("D.a_b"),
            rust=Result2.from_wire(members.pop("```rust")),
            http_x_y=[Unnamed5.from_wire(v1) for v1 in members.pop("http://x/<y>")],
            result=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("result")],
            import_=[[Unnamed5.from_wire(v3) for v3 in v1] for v1 in members.pop("import")],
            extra=members,
        )

    def to_wire(self) -> dict[str, Any]:
        """Returns the struct as it travels."""
        members: dict[str, Any] = dict(self.extra)
        members["//"] = self.unnamed_3.to_wire()
        members["r#\""] = self.r.to_wire()
        members["super"] = self.super_
        members["__"] = self.unnamed_4.to_wire()
        members["await"] = self.await_
        members["get_ref"] = self.get_ref.to_wire()
        members[".."] = self.unnamed_2.to_wire()
        members[".a"] = self._a.to_wire()
        members["1.2"] = self._1_2.to_wire()
        members[" "] = self.unnamed.to_wire()
        members["\u200f"] = self.unnamed_6.to_wire()
        members["\u00e9"] = self.unnamed_5.to_wire()
        members["Option"] = [[v3.to_wire() for v3 in v1] for v1 in self.option]
        members["Vec"] = self.vec.to_wire()
        members["std.x"] = self.std_x
        members["xmlrpc_core.x"] = self.xmlrpc_core_x
        members["Service"] = self.service.to_wire()
        members["d.a_b"] = self.d_a_b_2
        members["D.a_b"] = self.d_a_b
        members["```rust"] = self.rust.to_wire()
        members["http://x/<y>"] = [v1.to_wire() for v1 in self.http_x_y]
        members["result"] = [[v3.to_wire() for v3 in v1] for v1 in self.result]
        members["import"] = [[v3.to_wire() for v3 in v1] for v1 in self.import_]
        return members


Code: TypeAlias = "Any"
Evil: TypeAlias = "list[Unnamed8]"
Drop: TypeAlias = "Any"
Evil3: TypeAlias = "Any"
FnEvil: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Unnamed2: TypeAlias = "list[Unnamed15]"
Unnamed3: TypeAlias = "Any"
Unnamed4: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Unnamed6: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
T12: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Unnamed7: TypeAlias = "Any"
DAB: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
NoneType: TypeAlias = "Any"
Option: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Service2: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
ServiceClientX: TypeAlias = "Any"
String: TypeAlias = "list[SerdeX]"
Unnamed8: TypeAlias = "list[New]"
AB2: TypeAlias = "list[Unnamed2]"
A3: TypeAlias = "list[Evil]"
Await: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
CoreX: TypeAlias = "Any"
Crate: TypeAlias = "Any"
Extra: TypeAlias = "Any"
FromWire: TypeAlias = "list[Params]"
HttpXY: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Import: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Lambda: TypeAlias = "list[Unnamed5]"
New: TypeAlias = "list[AB2]"
Option2: TypeAlias = "Any"
Params: TypeAlias = "list[Lambda]"
SerdeX: TypeAlias = "list[Service3]"
Service3: TypeAlias = "list[FromWire]"
StdX: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Super: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Union: TypeAlias = "Any"
Unnamed13: TypeAlias = "Any"
Unnamed14: TypeAlias = Literal["*/ fn evil() {}", "\"; drop(\"", "a\\", "{}", "#[evil]", "/*", "//", "''' evil", "\"\"\" evil", "r#\"", "self", "Self", "super", "crate", "_", "__", "type", "gen", "await", "union", "new", "get_ref", "into_inner", "close", "..", ".", "a..b", ".a", "a.", "1", "1.2", "=", "-", " ", "a b", "\u202eabc", "\u200f", "\u043f\u0440\u0438\u0432\u0435\u0442", "\u65e5\u672c", "\u00e9", "\u0301", "\U0001d4b3", "Option", "option", "String", "Vec", "Result", "Value", "std.x", "core.x", "serde.x", "xmlrpc_core.x", "Api.x", "api.x", "Service", "ServiceClient.x", "service", "d.a_b", "d.a.b", "d.aB", "D.a_b", "extra", "from_wire", "```rust", "[link](javascript:alert(1))", "<script>", "http://x/<y>", "    code", "params", "result", "print", "list", "import", "None", "lambda"] | str
Unnamed15: TypeAlias = "list[String]"


def _maybe(value: Any, convert: Callable[[Any], Any]) -> Any:
    return None if value is None else convert(value)


def _trimmed(params: list[Any], required: int) -> list[Any]:
    """Leaves out the last parameters that are None, for they are optional."""
    while len(params) > required and params[-1] is None:
        params.pop()
    return params


class _Transport(xmlrpc.client.Transport):
    def __init__(self, timeout: float | None) -> None:
        super().__init__(use_builtin_types=True)
        self._timeout = timeout

    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _SafeTransport(xmlrpc.client.SafeTransport):
    def __init__(self, timeout: float | None) -> None:
        super().__init__(use_builtin_types=True)
        self._timeout = timeout

    def make_connection(self, host: Any) -> http.client.HTTPSConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _Caller:
    def __init__(self, url: str, timeout: float | None, allow_none: bool) -> None:
        safe = url.startswith("https:")
        self._proxy = xmlrpc.client.ServerProxy(
            url,
            transport=_SafeTransport(timeout) if safe else _Transport(timeout),
            allow_none=allow_none,
            use_builtin_types=True,
        )

    def __call__(self, method: str, params: list[Any]) -> Any:
        try:
            return getattr(self._proxy, method)(*params)
        except xmlrpc.client.Fault as fault:
            known = _FAULTS.get(fault.faultCode, ServiceFault)
            raise known(fault.faultCode, fault.faultString) from None

    def close(self) -> None:
        self._proxy("close")()


class T1Methods:
    """The methods `1.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def _2(self, _1_2: str, unnamed: str, same: T12, same_2: int) -> T12:
        """1.2
        ```
        let x = 1;
        ```
        indented 1.2

        - 1.2

        1. 1.2

        Wire signature: `1.2 (string, string, 1.2, int)`.
        """
        result_: T12 = self._call("1.2", [_1_2, unnamed, same, same_2])
        return result_


class ApiMethods:
    """The methods `Api.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(self, same: ApiX, same_2: int) -> ApiX:
        """Api.x
        ```
        let x = 1;
        ```
        indented Api.x

        - Api.x

        1. Api.x

        Wire signature: `Api.x (Api.x, int)`.
        """
        result_ = self._call("Api.x", [same.to_wire(), same_2])
        return ApiX.from_wire(result_)


class DMethods:
    """The methods `D.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def a_b(self, same: DAB, same_2: int) -> DAB:
        """D.a_b
        ```
        let x = 1;
        ```
        indented D.a_b

        - D.a_b

        1. D.a_b

        Wire signature: `D.a_b (D.a_b, int)`.
        """
        result_: DAB = self._call("D.a_b", [same, same_2])
        return result_


class ServiceClientMethods:
    """The methods `ServiceClient.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(
        self,
        service_client_x: str,
        service: str,
        d_a_b: str,
        same: ServiceClientX,
        same_2: int,
    ) -> ServiceClientX:
        """ServiceClient.x
        ```
        let x = 1;
        ```
        indented ServiceClient.x

        - ServiceClient.x

        1. ServiceClient.x

        Wire signature: `ServiceClient.x (string, string, string, ServiceClient.x,
        int)`.
        """
        result_: ServiceClientX = self._call("ServiceClient.x", [service_client_x, service, d_a_b, same, same_2])
        return result_


class AMethods:
    """The methods `a.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def unnamed(self, same: A2, same_2: int) -> A2:
        """a.
        ```
        let x = 1;
        ```
        indented a.

        - a.

        1. a.

        Wire signature: `a. (a., int)`.
        """
        result_ = self._call("a.", [same.to_wire(), same_2])
        return A2.from_wire(result_)

    def _b(self, a___b: str, _a: str, same: AB2, same_2: int) -> AB2:
        """a..b
        ```
        let x = 1;
        ```
        indented a..b

        - a..b

        1. a..b

        Wire signature: `a..b (string, string, a..b, int)`.
        """
        result_ = self._call("a..b", [a___b, _a, [[[[[[[[[v17.to_wire() for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[[[Unnamed5.from_wire(v17) for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]


class ApiMethods2:
    """The methods `api.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(self, api_x: str, same: ApiX2, same_2: int) -> ApiX2:
        """api.x
        ```
        let x = 1;
        ```
        indented api.x

        - api.x

        1. api.x

        Wire signature: `api.x (string, api.x, int)`.
        """
        result_ = self._call("api.x", [api_x, same.to_wire(), same_2])
        return ApiX2.from_wire(result_)


class CoreMethods:
    """The methods `core.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(self, core_x: str, same: CoreX, same_2: int) -> CoreX:
        """core.x
        ```
        let x = 1;
        ```
        indented core.x

        - core.x

        1. core.x

        Deprecated. core.x

        Wire signature: `core.x (string, core.x, int)`.
        """
        result_: CoreX = self._call("core.x", [core_x, same, same_2])
        return result_


class DMethods2:
    """The methods `d.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def a_b(self, d_a_b: str, d_a_b_2: str, same: DAB2, same_2: int) -> DAB2:
        """d.a.b
        ```
        let x = 1;
        ```
        indented d.a.b

        - d.a.b

        1. d.a.b

        Wire signature: `d.a.b (string, string, d.a.b, int)`.
        """
        result_ = self._call("d.a.b", [d_a_b, d_a_b_2, same.to_wire(), same_2])
        return DAB2.from_wire(result_)

    def a_b_2(
        self,
        d_a_b: str,
        d_a_b_2: str,
        extra: str,
        same: DAB3,
        same_2: int,
    ) -> DAB3:
        """d.aB
        ```
        let x = 1;
        ```
        indented d.aB

        - d.aB

        1. d.aB

        Deprecated. d.aB

        Wire signature: `d.aB (string, string, string, d.aB, int)`.
        """
        result_ = self._call("d.aB", [d_a_b, d_a_b_2, extra, same.to_wire(), same_2])
        return DAB3.from_wire(result_)

    def a_b_3(self, d_a_b: str, same: DAB4, same_2: int) -> DAB4:
        """d.a_b
        ```
        let x = 1;
        ```
        indented d.a_b

        - d.a_b

        1. d.a_b

        Wire signature: `d.a_b (string, d.a_b, int)`.
        """
        result_ = self._call("d.a_b", [d_a_b, same.to_wire(), same_2])
        return DAB4.from_wire(result_)


class SerdeMethods:
    """The methods `serde.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(self, serde_x: str, xmlrpc_core_x: str, same: SerdeX, same_2: int) -> SerdeX:
        """serde.x
        ```
        let x = 1;
        ```
        indented serde.x

        - serde.x

        1. serde.x

        Wire signature: `serde.x (string, string, serde.x, int)`.
        """
        result_ = self._call("serde.x", [serde_x, xmlrpc_core_x, [[[[[v9.to_wire() for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[Unnamed5.from_wire(v9) for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]


class StdMethods:
    """The methods `std.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(self, same: StdX, same_2: int) -> StdX:
        """std.x
        ```
        let x = 1;
        ```
        indented std.x

        - std.x

        1. std.x

        Wire signature: `std.x (std.x, int)`.
        """
        result_: StdX = self._call("std.x", [same, same_2])
        return result_


class XmlrpcCoreMethods:
    """The methods `xmlrpc_core.*`."""

    def __init__(self, call: _Caller) -> None:
        self._call = call

    def x(
        self,
        xmlrpc_core_x: str,
        api_x: str,
        api_x_2: str,
        same: XmlrpcCoreX,
        same_2: int,
    ) -> XmlrpcCoreX:
        """xmlrpc_core.x
        ```
        let x = 1;
        ```
        indented xmlrpc_core.x

        - xmlrpc_core.x

        1. xmlrpc_core.x

        Wire signature: `xmlrpc_core.x (string, string, string, xmlrpc_core.x, int)`.
        """
        result_ = self._call("xmlrpc_core.x", [xmlrpc_core_x, api_x, api_x_2, same.to_wire(), same_2])
        return XmlrpcCoreX.from_wire(result_)


class Service:
    """Calls the methods of one server; not to be used by several threads at a time.

    A call that takes longer than `timeout` seconds raises `TimeoutError`; None waits
    for ever.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout: float | None = 30.0,
        allow_none: bool = True,
    ) -> None:
        self._call = _Caller(url, timeout, allow_none)
        self._1 = T1Methods(self._call)
        self.api = ApiMethods(self._call)
        self.d = DMethods(self._call)
        self.service_client = ServiceClientMethods(self._call)
        self.a = AMethods(self._call)
        self.api_2 = ApiMethods2(self._call)
        self.core = CoreMethods(self._call)
        self.d_2 = DMethods2(self._call)
        self.serde = SerdeMethods(self._call)
        self.std = StdMethods(self._call)
        self.xmlrpc_core = XmlrpcCoreMethods(self._call)

    def close(self) -> None:
        """Closes the connection."""
        self._call.close()

    def evil(self, same: Evil, same_2: int) -> Evil:
        """\"\"\" evil
        ```
        let x = 1;
        ```
        indented \"\"\" evil

        - \"\"\" evil

        1. \"\"\" evil

        Wire signature: `\"\"\" evil (\"\"\" evil, int)`.
        """
        result_ = self._call("\"\"\" evil", [[[[[[[[[[[[[v23.to_wire() for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[[[[[[Unnamed5.from_wire(v23) for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def drop(self, drop: str, same: Drop, same_2: int) -> Drop:
        """\"; drop(\"
        ```
        let x = 1;
        ```
        indented \"; drop(\"

        - \"; drop(\"

        1. \"; drop(\"

        Wire signature: `\"; drop(\" (string, \"; drop(\", int)`.
        """
        result_: Drop = self._call("\"; drop(\"", [drop, same, same_2])
        return result_

    def evil_2(self, same: Evil2, same_2: int) -> Evil2:
        """#[evil]
        ```
        let x = 1;
        ```
        indented #[evil]

        - #[evil]

        1. #[evil]

        Deprecated. #[evil]

        Wire signature: `#[evil] (#[evil], int)`.
        """
        result_ = self._call("#[evil]", [same.to_wire(), same_2])
        return Evil2.from_wire(result_)

    def evil_3(self, evil: str, evil_2: str, r: str, same: Evil3, same_2: int) -> Evil3:
        """''' evil
        ```
        let x = 1;
        ```
        indented ''' evil

        - ''' evil

        1. ''' evil

        Wire signature: `''' evil (string, string, string, ''' evil, int)`.
        """
        result_: Evil3 = self._call("''' evil", [evil, evil_2, r, same, same_2])
        return result_

    def fn_evil(self, same: FnEvil, same_2: int) -> FnEvil:
        """*/ fn evil() {}
        ```
        let x = 1;
        ```
        indented */ fn evil() {}

        - */ fn evil() {}

        1. */ fn evil() {}

        Wire signature: `*/ fn evil() {} (*/ fn evil() {}, int)`.
        """
        result_: FnEvil = self._call("*/ fn evil() {}", [same, same_2])
        return result_

    def unnamed(self, same: Unnamed2, same_2: int) -> Unnamed2:
        """-
        ```
        let x = 1;
        ```
        indented -

        - -

        1. -

        Wire signature: `- (-, int)`.
        """
        result_ = self._call("-", [[[[[[[[[v15.to_wire() for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[[Unnamed5.from_wire(v15) for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def unnamed_2(self, unnamed: str, same: Unnamed3, same_2: int) -> Unnamed3:
        """.
        ```
        let x = 1;
        ```
        indented .

        - .

        1. .

        Wire signature: `. (string, ., int)`.
        """
        result_: Unnamed3 = self._call(".", [unnamed, same, same_2])
        return result_

    def unnamed_3(self, same: Unnamed4, same_2: int) -> Unnamed4:
        """..
        ```
        let x = 1;
        ```
        indented ..

        - ..

        1. ..

        Deprecated. ..

        Wire signature: `.. (.., int)`.
        """
        result_: Unnamed4 = self._call("..", [same, same_2])
        return result_

    def a_2(self, _a: str, a__: str, _1: str, same: A, same_2: int) -> A:
        """.a
        ```
        let x = 1;
        ```
        indented .a

        - .a

        1. .a

        Wire signature: `.a (string, string, string, .a, int)`.
        """
        result_ = self._call(".a", [_a, a__, _1, same.to_wire(), same_2])
        return A.from_wire(result_)

    def unnamed_4(self, unnamed: str, same: Unnamed5, same_2: int) -> Unnamed5:
        """/*
        ```
        let x = 1;
        ```
        indented /*

        - /*

        1. /*

        Wire signature: `/* (string, /*, int)`.
        """
        result_ = self._call("/*", [unnamed, same.to_wire(), same_2])
        return Unnamed5.from_wire(result_)

    def unnamed_5(
        self,
        unnamed: str,
        evil: str,
        same: Unnamed6,
        same_2: int,
    ) -> Unnamed6:
        """//
        ```
        let x = 1;
        ```
        indented //

        - //

        1. //

        Wire signature: `// (string, string, //, int)`.
        """
        result_: Unnamed6 = self._call("//", [unnamed, evil, same, same_2])
        return result_

    def _1_2(self, _1: str, same: T1, same_2: int) -> T1:
        """1
        ```
        let x = 1;
        ```
        indented 1

        - 1

        1. 1

        Deprecated. 1

        Wire signature: `1 (string, 1, int)`.
        """
        result_ = self._call("1", [_1, same.to_wire(), same_2])
        return T1.from_wire(result_)

    def script(self, script: str, same: Script, same_2: int) -> Script:
        """<script>
        ```
        let x = 1;
        ```
        indented <script>

        - <script>

        1. <script>

        Wire signature: `<script> (string, <script>, int)`.
        """
        result_ = self._call("<script>", [script, same.to_wire(), same_2])
        return Script.from_wire(result_)

    def unnamed_6(
        self,
        unnamed: str,
        unnamed_2: str,
        unnamed_3: str,
        same: Unnamed7,
        same_2: int,
    ) -> Unnamed7:
        """=
        ```
        let x = 1;
        ```
        indented =

        - =

        1. =

        Wire signature: `= (string, string, string, =, int)`.
        """
        result_: Unnamed7 = self._call("=", [unnamed, unnamed_2, unnamed_3, same, same_2])
        return result_

    def none(self, none: str, same: NoneType, same_2: int) -> NoneType:
        """None
        ```
        let x = 1;
        ```
        indented None

        - None

        1. None

        Wire signature: `None (string, None, int)`.
        """
        result_: NoneType = self._call("None", [none, same, same_2])
        return result_

    def option(self, option: str, option_2: str, same: Option, same_2: int) -> Option:
        """Option
        ```
        let x = 1;
        ```
        indented Option

        - Option

        1. Option

        Wire signature: `Option (string, string, Option, int)`.
        """
        result_: Option = self._call("Option", [option, option_2, same, same_2])
        return result_

    def result(self, result: str, value: str, same: Result, same_2: int) -> Result:
        """Result
        ```
        let x = 1;
        ```
        indented Result

        - Result

        1. Result

        Wire signature: `Result (string, string, Result, int)`.
        """
        result_ = self._call("Result", [result, value, same.to_wire(), same_2])
        return Result.from_wire(result_)

    def self_(
        self,
        self_: str,
        super_: str,
        crate: str,
        same: Self,
        same_2: int,
    ) -> Self:
        """Self
        ```
        let x = 1;
        ```
        indented Self

        - Self

        1. Self

        Wire signature: `Self (string, string, string, Self, int)`.
        """
        result_ = self._call("Self", [self_, super_, crate, same.to_wire(), same_2])
        return Self.from_wire(result_)

    def service(
        self,
        service: str,
        service_client_x: str,
        same: Service2,
        same_2: int,
    ) -> Service2:
        """Service
        ```
        let x = 1;
        ```
        indented Service

        - Service

        1. Service

        Deprecated. Service

        Wire signature: `Service (string, string, Service, int)`.
        """
        result_: Service2 = self._call("Service", [service, service_client_x, same, same_2])
        return result_

    def string(self, same: String, same_2: int) -> String:
        """String
        ```
        let x = 1;
        ```
        indented String

        - String

        1. String

        Deprecated. String

        Wire signature: `String (String, int)`.
        """
        result_ = self._call("String", [[[[[[[v11.to_wire() for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[Unnamed5.from_wire(v11) for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def value(
        self,
        value: str,
        std_x: str,
        core_x: str,
        same: Value,
        same_2: int,
    ) -> Value:
        """Value
        ```
        let x = 1;
        ```
        indented Value

        - Value

        1. Value

        Wire signature: `Value (string, string, string, Value, int)`.
        """
        result_ = self._call("Value", [value, std_x, core_x, same.to_wire(), same_2])
        return Value.from_wire(result_)

    def vec(self, vec: str, same: Vec, same_2: int) -> Vec:
        """Vec
        ```
        let x = 1;
        ```
        indented Vec

        - Vec

        1. Vec

        Wire signature: `Vec (string, Vec, int)`.
        """
        result_ = self._call("Vec", [vec, same.to_wire(), same_2])
        return Vec.from_wire(result_)

    def link_javascript_alert_1(
        self,
        same: LinkJavascriptAlert1,
        same_2: int,
    ) -> LinkJavascriptAlert1:
        """[link](javascript:alert(1))
        ```
        let x = 1;
        ```
        indented [link](javascript:alert(1))

        - [link](javascript:alert(1))

        1. [link](javascript:alert(1))

        Deprecated. [link](javascript:alert(1))

        Wire signature: `[link](javascript:alert(1)) ([link](javascript:alert(1)),
        int)`.
        """
        result_ = self._call("[link](javascript:alert(1))", [same.to_wire(), same_2])
        return LinkJavascriptAlert1.from_wire(result_)

    def unnamed_7(
        self,
        unnamed: str,
        unnamed_2: str,
        same: Unnamed8,
        same_2: int,
    ) -> Unnamed8:
        """_
        ```
        let x = 1;
        ```
        indented _

        - _

        1. _

        Deprecated. _

        Wire signature: `_ (string, string, _, int)`.
        """
        result_ = self._call("_", [unnamed, unnamed_2, [[[[[[[[[[[v21.to_wire() for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[[[[[Unnamed5.from_wire(v21) for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def unnamed_8(
        self,
        unnamed: str,
        type_: str,
        gen: str,
        same: Unnamed9,
        same_2: int,
    ) -> Unnamed9:
        """__
        ```
        let x = 1;
        ```
        indented __

        - __

        1. __

        Wire signature: `__ (string, string, string, __, int)`.
        """
        result_ = self._call("__", [unnamed, type_, gen, same.to_wire(), same_2])
        return Unnamed9.from_wire(result_)

    def rust(
        self,
        rust: str,
        link_javascript_alert_1: str,
        script: str,
        same: Rust,
        same_2: int,
    ) -> Rust:
        """```rust
        ```
        let x = 1;
        ```
        indented ```rust

        - ```rust

        1. ```rust

        Wire signature: ````rust (string, string, string, ```rust, int)`.
        """
        result_ = self._call("```rust", [rust, link_javascript_alert_1, script, same.to_wire(), same_2])
        return Rust.from_wire(result_)

    def a_b(self, a_b: str, abc: str, same: AB, same_2: int) -> AB:
        """a b
        ```
        let x = 1;
        ```
        indented a b

        - a b

        1. a b

        Deprecated. a b

        Wire signature: `a b (string, string, a b, int)`.
        """
        result_ = self._call("a b", [a_b, abc, same.to_wire(), same_2])
        return AB.from_wire(result_)

    def a_3(self, a: str, unnamed: str, same: A3, same_2: int) -> A3:
        """a\\
        ```
        let x = 1;
        ```
        indented a\\

        - a\\

        1. a\\

        Wire signature: `a\\ (string, string, a\\, int)`.
        """
        result_ = self._call("a\\", [a, unnamed, [[[[[[[[[[[[[v25.to_wire() for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[[[[[[[Unnamed5.from_wire(v25) for v25 in v23] for v23 in v21] for v21 in v19] for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def await_(self, await_: str, union: str, same: Await, same_2: int) -> Await:
        """await
        ```
        let x = 1;
        ```
        indented await

        - await

        1. await

        Wire signature: `await (string, string, await, int)`.
        """
        result_: Await = self._call("await", [await_, union, same, same_2])
        return result_

    def close_2(
        self,
        close: str,
        unnamed: str,
        unnamed_2: str,
        same: Close,
        same_2: int,
    ) -> Close:
        """close
        ```
        let x = 1;
        ```
        indented close

        - close

        1. close

        Wire signature: `close (string, string, string, close, int)`.
        """
        result_ = self._call("close", [close, unnamed, unnamed_2, same.to_wire(), same_2])
        return Close.from_wire(result_)

    def crate(self, crate: str, same: Crate, same_2: int) -> Crate:
        """crate
        ```
        let x = 1;
        ```
        indented crate

        - crate

        1. crate

        Wire signature: `crate (string, crate, int)`.
        """
        result_: Crate = self._call("crate", [crate, same, same_2])
        return result_

    def extra(self, extra: str, same: Extra, same_2: int) -> Extra:
        """extra
        ```
        let x = 1;
        ```
        indented extra

        - extra

        1. extra

        Wire signature: `extra (string, extra, int)`.
        """
        result_: Extra = self._call("extra", [extra, same, same_2])
        return result_

    def from_wire(
        self,
        from_wire: str,
        rust: str,
        same: FromWire,
        same_2: int,
    ) -> FromWire:
        """from_wire
        ```
        let x = 1;
        ```
        indented from_wire

        - from_wire

        1. from_wire

        Wire signature: `from_wire (string, string, from_wire, int)`.
        """
        result_ = self._call("from_wire", [from_wire, rust, [[[v5.to_wire() for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[Unnamed5.from_wire(v5) for v5 in v3] for v3 in v1] for v1 in result_]

    def gen(self, gen: str, same: Gen, same_2: int) -> Gen:
        """gen
        ```
        let x = 1;
        ```
        indented gen

        - gen

        1. gen

        Wire signature: `gen (string, gen, int)`.
        """
        result_ = self._call("gen", [gen, same.to_wire(), same_2])
        return Gen.from_wire(result_)

    def get_ref(self, get_ref: str, same: GetRef, same_2: int) -> GetRef:
        """get_ref
        ```
        let x = 1;
        ```
        indented get_ref

        - get_ref

        1. get_ref

        Wire signature: `get_ref (string, get_ref, int)`.
        """
        result_ = self._call("get_ref", [get_ref, same.to_wire(), same_2])
        return GetRef.from_wire(result_)

    def http_x_y(self, http_x_y: str, code: str, same: HttpXY, same_2: int) -> HttpXY:
        """http://x/<y>
        ```
        let x = 1;
        ```
        indented http://x/<y>

        - http://x/<y>

        1. http://x/<y>

        Wire signature: `http://x/<y> (string, string, http://x/<y>, int)`.
        """
        result_: HttpXY = self._call("http://x/<y>", [http_x_y, code, same, same_2])
        return result_

    def import_(self, same: Import, same_2: int) -> Import:
        """import
        ```
        let x = 1;
        ```
        indented import

        - import

        1. import

        Wire signature: `import (import, int)`.
        """
        result_: Import = self._call("import", [same, same_2])
        return result_

    def into_inner(
        self,
        into_inner: str,
        close: str,
        same: IntoInner,
        same_2: int,
    ) -> IntoInner:
        """into_inner
        ```
        let x = 1;
        ```
        indented into_inner

        - into_inner

        1. into_inner

        Wire signature: `into_inner (string, string, into_inner, int)`.
        """
        result_ = self._call("into_inner", [into_inner, close, same.to_wire(), same_2])
        return IntoInner.from_wire(result_)

    def lambda_(self, lambda_: str, fn_evil: str, same: Lambda, same_2: int) -> Lambda:
        """lambda
        ```
        let x = 1;
        ```
        indented lambda

        - lambda

        1. lambda

        Deprecated. lambda

        Wire signature: `lambda (string, string, lambda, int)`.
        """
        result_ = self._call("lambda", [lambda_, fn_evil, [v1.to_wire() for v1 in same], same_2])
        return [Unnamed5.from_wire(v1) for v1 in result_]

    def list_(
        self,
        list_: str,
        import_: str,
        none: str,
        same: List,
        same_2: int,
    ) -> List:
        """list
        ```
        let x = 1;
        ```
        indented list

        - list

        1. list

        Wire signature: `list (string, string, string, list, int)`.
        """
        result_ = self._call("list", [list_, import_, none, same.to_wire(), same_2])
        return List.from_wire(result_)

    def new(self, same: New, same_2: int) -> New:
        """new
        ```
        let x = 1;
        ```
        indented new

        - new

        1. new

        Wire signature: `new (new, int)`.
        """
        result_ = self._call("new", [[[[[[[[[[[v19.to_wire() for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[[[[Unnamed5.from_wire(v19) for v19 in v17] for v17 in v15] for v15 in v13] for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def option_2(
        self,
        option: str,
        string: str,
        vec: str,
        same: Option2,
        same_2: int,
    ) -> Option2:
        """option
        ```
        let x = 1;
        ```
        indented option

        - option

        1. option

        Wire signature: `option (string, string, string, option, int)`.
        """
        result_: Option2 = self._call("option", [option, string, vec, same, same_2])
        return result_

    def params(self, same: Params, same_2: int) -> Params:
        """params
        ```
        let x = 1;
        ```
        indented params

        - params

        1. params

        Wire signature: `params (params, int)`.
        """
        result_ = self._call("params", [[[v3.to_wire() for v3 in v1] for v1 in same], same_2])
        return [[Unnamed5.from_wire(v3) for v3 in v1] for v1 in result_]

    def print_(self, print_: str, list_: str, same: Print, same_2: int) -> Print:
        """print
        ```
        let x = 1;
        ```
        indented print

        - print

        1. print

        Wire signature: `print (string, string, print, int)`.
        """
        result_ = self._call("print", [print_, list_, same.to_wire(), same_2])
        return Print.from_wire(result_)

    def r(self, r: str, same: R, same_2: int) -> R:
        """r#\"
        ```
        let x = 1;
        ```
        indented r#\"

        - r#\"

        1. r#\"

        Deprecated. r#\"

        Wire signature: `r#\" (string, r#\", int)`.
        """
        result_ = self._call("r#\"", [r, same.to_wire(), same_2])
        return R.from_wire(result_)

    def result_2(self, result: str, same: Result2, same_2: int) -> Result2:
        """result
        ```
        let x = 1;
        ```
        indented result

        - result

        1. result

        Deprecated. result

        Wire signature: `result (string, result, int)`.
        """
        result_ = self._call("result", [result, same.to_wire(), same_2])
        return Result2.from_wire(result_)

    def self__2(self, self_: str, self__2: str, same: Self2, same_2: int) -> Self2:
        """self
        ```
        let x = 1;
        ```
        indented self

        - self

        1. self

        Wire signature: `self (string, string, self, int)`.
        """
        result_ = self._call("self", [self_, self__2, same.to_wire(), same_2])
        return Self2.from_wire(result_)

    def service_2(self, same: Service3, same_2: int) -> Service3:
        """service
        ```
        let x = 1;
        ```
        indented service

        - service

        1. service

        Wire signature: `service (service, int)`.
        """
        result_ = self._call("service", [[[[[v7.to_wire() for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[Unnamed5.from_wire(v7) for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def super_(self, same: Super, same_2: int) -> Super:
        """super
        ```
        let x = 1;
        ```
        indented super

        - super

        1. super

        Wire signature: `super (super, int)`.
        """
        result_: Super = self._call("super", [same, same_2])
        return result_

    def type_(self, same: Type, same_2: int) -> Type:
        """type
        ```
        let x = 1;
        ```
        indented type

        - type

        1. type

        Wire signature: `type (type, int)`.
        """
        result_ = self._call("type", [same.to_wire(), same_2])
        return Type.from_wire(result_)

    def union(
        self,
        union: str,
        new: str,
        get_ref: str,
        same: Union,
        same_2: int,
    ) -> Union:
        """union
        ```
        let x = 1;
        ```
        indented union

        - union

        1. union

        Deprecated. union

        Wire signature: `union (string, string, string, union, int)`.
        """
        result_: Union = self._call("union", [union, new, get_ref, same, same_2])
        return result_

    def unnamed_9(
        self,
        unnamed: str,
        evil: str,
        unnamed_2: str,
        same: Unnamed10,
        same_2: int,
    ) -> Unnamed10:
        """{}
        ```
        let x = 1;
        ```
        indented {}

        - {}

        1. {}

        Wire signature: `{} (string, string, string, {}, int)`.
        """
        result_ = self._call("{}", [unnamed, evil, unnamed_2, same.to_wire(), same_2])
        return Unnamed10.from_wire(result_)

    def unnamed_10(
        self,
        unnamed: str,
        unnamed_2: str,
        unnamed_3: str,
        same: Unnamed11,
        same_2: int,
    ) -> Unnamed11:
        """é
        ```
        let x = 1;
        ```
        indented é

        - é

        1. é

        Deprecated. é

        Wire signature: `é (string, string, string, é, int)`.
        """
        result_ = self._call("\u00e9", [unnamed, unnamed_2, unnamed_3, same.to_wire(), same_2])
        return Unnamed11.from_wire(result_)

    def unnamed_11(self, same: Unnamed12, same_2: int) -> Unnamed12:
        """́
        ```
        let x = 1;
        ```
        indented ́

        - ́

        1. ́

        Wire signature: `́ (́, int)`.
        """
        result_ = self._call("\u0301", [same.to_wire(), same_2])
        return Unnamed12.from_wire(result_)

    def unnamed_12(self, unnamed: str, same: Unnamed13, same_2: int) -> Unnamed13:
        """привет
        ```
        let x = 1;
        ```
        indented привет

        - привет

        1. привет

        Wire signature: `привет (string, привет, int)`.
        """
        result_: Unnamed13 = self._call("\u043f\u0440\u0438\u0432\u0435\u0442", [unnamed, same, same_2])
        return result_

    def unnamed_13(self, same: Unnamed14, same_2: int) -> Unnamed14:
        """```
        let x = 1;
        ```
        indented

        -

        1.

        Wire signature: `  ( , int)`.
        """
        result_: Unnamed14 = self._call("\u200f", [same, same_2])
        return result_

    def abc(
        self,
        abc: str,
        unnamed: str,
        unnamed_2: str,
        same: Abc,
        same_2: int,
    ) -> Abc:
        """abc
        ```
        let x = 1;
        ```
        indented  abc

        -  abc

        1.  abc

        Wire signature: ` abc (string, string, string,  abc, int)`.
        """
        result_ = self._call("\u202eabc", [abc, unnamed, unnamed_2, same.to_wire(), same_2])
        return Abc.from_wire(result_)

    def unnamed_14(
        self,
        unnamed: str,
        unnamed_2: str,
        same: Unnamed15,
        same_2: int,
    ) -> Unnamed15:
        """日本
        ```
        let x = 1;
        ```
        indented 日本

        - 日本

        1. 日本

        Wire signature: `日本 (string, string, 日本, int)`.
        """
        result_ = self._call("\u65e5\u672c", [unnamed, unnamed_2, [[[[[[[v13.to_wire() for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in same], same_2])
        return [[[[[[[Unnamed5.from_wire(v13) for v13 in v11] for v11 in v9] for v9 in v7] for v7 in v5] for v5 in v3] for v3 in v1] for v1 in result_]

    def unnamed_15(self, unnamed: str, same: Unnamed16, same_2: int) -> Unnamed16:
        """𝒳
        ```
        let x = 1;
        ```
        indented 𝒳

        - 𝒳

        1. 𝒳

        Wire signature: `𝒳 (string, 𝒳, int)`.
        """
        result_ = self._call("\U0001d4b3", [unnamed, same.to_wire(), same_2])
        return Unnamed16.from_wire(result_)
