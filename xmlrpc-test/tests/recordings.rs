//! Recordings: what stands in the file, and which calls it answers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use xmlrpc_client::{Client, blocking};
use xmlrpc_core::{Value, value};
use xmlrpc_test::{MockServer, Recorder, Recording, Replay, ReplayError};

/// A folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("xmlrpc-recordings-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("calls.jsonl")
    }

    /// The names of the files.
    fn files(&self) -> Vec<String> {
        let files = std::fs::read_dir(&self.0).unwrap();
        let name = |file: std::io::Result<std::fs::DirEntry>| file.unwrap().file_name();
        let mut names: Vec<_> = files
            .map(|file| name(file).into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn methods(recording: &Recording) -> Vec<&str> {
    recording.calls.iter().map(|call| &*call.method).collect()
}

#[tokio::test]
async fn a_recording_is_sorted_each_time_it_is_completed() {
    let folder = Folder::new("sorted");
    let server = MockServer::start().await;
    for method in ["a", "b", "c"] {
        server.on(method).returns(1);
    }
    let recorder = Recorder::create(folder.file()).unwrap().sorted();
    let client = Client::new(server.url()).unwrap().layer(recorder.clone());
    let rows: [(&str, &[&str]); 3] = [("b", &["b"]), ("c", &["b", "c"]), ("a", &["a", "b", "c"])];
    for (method, expected) in rows {
        client.call::<i32, _>(method, ()).await.unwrap();
        recorder.finish().unwrap();
        assert_eq!(folder.files(), ["calls.jsonl"]);
        assert_eq!(methods(&Recording::open(folder.file()).unwrap()), expected);
    }
    // written somewhere else, it is the same
    let mut recording = Recording::open(folder.file()).unwrap();
    recording.calls.reverse();
    let copy = folder.0.join("copy.jsonl");
    recording.save(&copy).unwrap();
    assert_eq!(Recording::open(&copy).unwrap(), recording);
    assert_eq!(folder.files(), ["calls.jsonl", "copy.jsonl"]);
}

/// Nobody asked whether it was complete.
#[cfg(target_os = "linux")]
#[test]
fn a_recording_that_is_lost_is_said_at_its_end() {
    let folder = Folder::new("lost");
    let part = folder.0.join("calls.jsonl.part");
    std::os::unix::fs::symlink("/dev/full", part).unwrap();
    let recorder = Recorder::create(folder.file()).unwrap();
    let panic = catch_unwind(AssertUnwindSafe(|| drop(recorder))).unwrap_err();
    let said = panic.downcast_ref::<String>().unwrap();
    assert!(
        said.starts_with("the recording was not written: "),
        "{said}"
    );
}

#[test]
fn places_that_are_none_are_said() {
    let folder = Folder::new("places");
    let recorder = Recorder::create(folder.file()).unwrap();
    for place in ["param[0]", "params[", "result."] {
        let run = || drop(recorder.clone().redact("get", place));
        let panic = catch_unwind(AssertUnwindSafe(run)).unwrap_err();
        assert_eq!(
            panic.downcast_ref::<String>().unwrap(),
            &format!("expected a place such as `params[0].token` or `result`, found `{place}`")
        );
    }
}

#[test]
fn calls_are_compared_by_all_that_is_not_ignored() {
    let folder = Folder::new("compared");
    let lines = [
        r#"{"xmlrpc-recording":1,"server":""}"#,
        r#"{"method":"get","params":["key",{"a":1,"b":[1,"[redacted]"]}],"result":"x"}"#,
    ];
    std::fs::write(folder.file(), lines.join("\n")).unwrap();
    let answers = |ignored: &str, params: (&str, Value)| {
        let mut replay = Replay::open(folder.file()).unwrap();
        if !ignored.is_empty() {
            replay = replay.ignore(ignored);
        }
        let client = blocking::Client::builder("http://localhost/")
            .layer(replay)
            .build_blocking()
            .unwrap();
        match client.call::<String, _>("get", params) {
            Ok(_) => true,
            Err(error) => {
                assert!(ReplayError::of(&error).is_some(), "{error}");
                false
            }
        }
    };
    let same = || value!({"b": [1, "any"], "a": 1});
    // what is ignored, the parameters, whether there is an answer
    let rows = [
        ("", ("key", same()), true),
        ("", ("other", same()), false),
        ("params[0]", ("other", same()), true),
        ("params[0]", ("other", value!({"a": 2, "b": [1, 2]})), false),
        ("params[1].a", ("key", value!({"a": 2, "b": [1, 2]})), true),
        ("params[1].a", ("other", same()), false),
        ("params", ("other", value!(nil)), true),
        // another name, another member, one more, one less
        ("", ("key", value!({"a": 1, "c": [1, 2]})), false),
        ("", ("key", value!({"a": 2, "b": [1, 2]})), false),
        ("", ("key", value!({"a": 1, "b": [1, 2], "c": 1})), false),
        ("", ("key", value!({"a": 1})), false),
        ("", ("key", value!({"a": 1, "b": [1, 2, 3]})), false),
        ("", ("key", value!({"a": 1, "b": [2, 2]})), false),
        // what was redacted may be anything
        ("", ("key", value!({"a": 1, "b": [1, {"c": 1}]})), true),
    ];
    for (ignored, params, expected) in rows {
        let outcome = answers(ignored, params.clone());
        assert_eq!(outcome, expected, "{params:?} without `{ignored}`");
    }
}
