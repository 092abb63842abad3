//! Corrections by hand.

use xmlrpc_codegen::{Builder, Overrides};
use xmlrpc_core::description::Description;

fn description() -> Description {
    serde_json::from_str(
        r#"{"methodList": [
            {"name": "supervisor.startProcess", "signatures": [{"params": [{"name": "name", "type": "string"}, {"type": "boolean"}], "returns": [{"type": "boolean"}]}]},
            {"name": "supervisor.getProcessInfo", "signatures": [{"params": [{"name": "name", "type": "string"}], "returns": [{"type": "ProcessInfo"}]}]},
            {"name": "other.thing"},
            {"name": "other.getPlaces", "signatures": [{"params": [], "returns": [{"type": "array", "member": [{"type": "struct", "member": [{"name": "x", "type": "int"}]}]}]}]}],
          "typeList": [{"name": "ProcessInfo", "type": "struct", "member": [{"name": "pid", "type": "int"}, {"name": "name", "type": "string"}]}]}"#,
    )
    .unwrap()
}

fn generate(toml: &str) -> Result<String, String> {
    let overrides = Overrides::parse(toml).map_err(|error| error.to_string())?;
    let generated = Builder::new().overrides(overrides).generate(&description());
    generated
        .map(|generated| generated.code)
        .map_err(|error| error.to_string())
}

/// Each row: an override, and a line of the code that it makes.
#[test]
fn what_is_written_by_hand_wins() {
    let table = [
        (
            "",
            "async fn start_process(&self, name: &str, arg2: bool) -> bool;",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nname = \"start\"",
            "async fn start(&self, name: &str, arg2: bool) -> bool;",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nparams.2 = { name = \"wait\", optional = true }",
            "async fn start_process(&self, name: &str, wait: Option<bool>) -> bool;",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nparams.name = \"bytes\"\nresult = \"str[]\"",
            "async fn start_process(&self, name: &Bytes, arg2: bool) -> Vec<String>;",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nresult = \"ProcessInfo{}\"",
            "async fn start_process(&self, name: &str, arg2: bool) -> BTreeMap<String, super::ProcessInfo>;",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nfaults = \"SupervisorFault\"\n[faults.SupervisorFault]\nBAD_NAME = 10",
            ") -> Result<bool, super::SupervisorFault>;",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nfaults = \"SupervisorFault\"\n[faults.SupervisorFault]\nBAD_NAME = 10",
            "#[fault(code = 10i32)] BadName(String),",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nidempotent = true",
            "#[xmlrpc(name = \"supervisor.startProcess\", idempotent)]",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\ndoc = \"Starts it.\"",
            "/// Starts it.",
        ),
        (
            "[types.ProcessInfo]\nmembers.pid = { type = \"i64\" }",
            "pub pid: i64,",
        ),
        (
            "[types.ProcessInfo]\nmembers.pid = { optional = true }",
            "pub pid: Option<i32>,",
        ),
        (
            "[types.ProcessInfo]\nmembers.pid = { or_false = true }",
            "pub pid: OrFalse<i32>,",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nresult = { type = \"str\", or_false = true }",
            "arg2: bool) -> OrFalse<String>;",
        ),
        (
            "[types.ProcessInfo]\nname = \"Process\"",
            "async fn get_process_info(&self, name: &str) -> super::Process;",
        ),
        (
            "[methods.\"other.thing\"]\nparams.1 = \"int\"\nparams.2 = \"str\"\nresult = \"nil\"",
            "async fn thing(&self, arg1: i32, arg2: &str);",
        ),
        (
            "[methods.\"other.thing\"]\nparams.1 = { type = \"str\", name = \"words\", rest = true }\nresult = \"(str, (i64, ProcessInfo[]), bool)[]\"",
            "async fn thing(&self, #[xmlrpc(rest)] words: Vec<String>) -> Vec<(String, (i64, Vec<super::ProcessInfo>), bool)>;",
        ),
        (
            "[methods.\"supervisor.*\"]\nidempotent = true",
            "#[xmlrpc(name = \"supervisor.startProcess\", idempotent)]",
        ),
        (
            "[methods.\"supervisor.*\"]\nidempotent = true\n[methods.\"supervisor.startProcess\"]\nidempotent = false",
            "#[xmlrpc(name = \"supervisor.startProcess\")]",
        ),
        // a struct that only the code has a name for
        (
            "[types.Place]\nname = \"Point\"\nmembers.x = \"i64\"",
            "async fn get_places(&self) -> Vec<super::Point>;",
        ),
        ("[skip]\nmethods = [\"other.*\"]", "pub trait Supervisor {"),
    ];
    for (toml, expected) in table {
        let code = generate(toml).unwrap_or_else(|error| panic!("{toml}: {error}"));
        let squeezed = code
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace("( ", "(")
            .replace(", )", ")");
        let wanted = expected.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(squeezed.contains(&wanted), "{toml}\n{code}");
    }
}

/// Each row: an override that is wrong, and what is said about it.
#[test]
fn what_matches_nothing_is_an_error() {
    let table = [
        (
            "[methods.\"supervisor.startproces\"]\nname = \"x\"",
            "there is no method `supervisor.startproces`; did you mean `supervisor.startProcess`?",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nparams.wait = \"bool\"",
            "[methods.\"supervisor.startProcess\"]: there is no parameter `wait`; those without a name go by position, as in `params.1`",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nresult = \"ProcesInfo\"",
            "[methods.\"supervisor.startProcess\"]: there is no type `ProcesInfo`; did you mean `ProcessInfo`?",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nfaults = \"F\"",
            "there is no [faults] type `F`",
        ),
        (
            "[faults.F]\nA = 1",
            "[faults.F]: no method has `faults = \"F\"`",
        ),
        (
            "[methods.\"supervisor.*\"]\nname = \"x\"",
            "[methods.\"supervisor.*\"]: `name` and `kwargs` are for one method",
        ),
        (
            "[methods.\"supervisor.*\"]\nresult = \"(int, nope)\"",
            "[methods.\"supervisor.*\"]: there is no type `nope`",
        ),
        (
            "[methods.\"others.*\"]\nidempotent = true",
            "there is no method `others.*`",
        ),
        ("[types.Nope]\nname = \"X\"", "there is no type `Nope`"),
        (
            "[types.ProcessInfo]\nmembers.pod = \"int\"",
            "there is no member `pod`; did you mean `pid`?",
        ),
        (
            "[skip]\nmethods = [\"nothing.*\"]",
            "there is no [skip] method `nothing.*`",
        ),
        (
            "kwargs = \"starstar\"",
            "kwargs: no method has a last parameter that is optional",
        ),
        (
            "[methods.\"supervisor.startProcess\"]\nkwargs = \"starstar\"",
            "[methods.\"supervisor.startProcess\"]: kwargs: the last parameter is not optional",
        ),
        (
            "kwargs = \"x\"",
            "unknown variant `x`, expected `none` or `starstar`",
        ),
        ("[method.x]", "unknown field `method`"),
        (
            "[methods.\"other.thing\"]\nnane = 1",
            "unknown field `nane`",
        ),
        ("= 1", "TOML parse error at line 1"),
    ];
    for (toml, expected) in table {
        let error = generate(toml).unwrap_err();
        assert!(error.contains(expected), "{toml}: {error}");
    }
}
