//! Generated values, and every character, exchanged with Python's `loads` and `dumps`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xmlrpc_core::message::{self, decode_response};
use xmlrpc_core::{Bytes, DateTime, Fault, Struct, Value};

use crate::support::programs::{python_is_there, script};

const COUNT: usize = 100_000;

/// Values in a document: starting a parser costs Python more than reading a value.
const BATCH: usize = 100;

/// A folder for one test; its content is of no interest afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("python-{name}"));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, records: &[Vec<u8>]) {
        let mut file = Vec::new();
        for record in records {
            let length = u32::try_from(record.len()).expect("a short record");
            file.extend(length.to_le_bytes());
            file.extend(record);
        }
        fs::write(self.0.join(name), file).expect("a file");
    }

    fn read(&self, name: &str) -> Vec<Vec<u8>> {
        let file = fs::read(self.0.join(name)).expect("a file");
        let mut rest = &*file;
        let mut records = Vec::new();
        while let Some((length, after)) = rest.split_first_chunk() {
            let length = usize::try_from(u32::from_le_bytes(*length)).expect("a short record");
            let (record, after) = after.split_at(length);
            records.push(record.to_owned());
            rest = after;
        }
        records
    }

    /// Runs one of the commands of `codec.py`.
    fn python(&self, command: &str, count: Option<usize>) {
        let output = Command::new("python3")
            .arg(script("codec.py"))
            .arg(command)
            .arg(&self.0)
            .args(count.map(|count| count.to_string()))
            .output()
            .expect("python3 runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {stderr}");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn generated_values_both_ways() {
    if !python_is_there() {
        return;
    }
    let folder = Folder::new("values");
    let mut random = Random(1998);
    let ours: Vec<Vec<Value>> = (0..COUNT / BATCH)
        .map(|_| (0..BATCH).map(|_| random.value(0)).collect())
        .collect();
    let documents: Vec<_> = ours
        .iter()
        .map(|batch| message::encode_response(batch).expect("it can be written"))
        .collect();
    folder.write("from_rust", &documents);
    folder.python("exchange", Some(COUNT));

    // ours, read and written by Python
    let echoed = folder.read("echoed");
    assert_eq!(echoed.len(), ours.len());
    for (document, expected) in echoed.iter().zip(&ours) {
        let found = decode_response::<Vec<Value>>(document).expect("a response");
        let found = found.expect("no fault");
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert_eq!(found, expected);
        }
    }

    // Python's, read and written by us
    let theirs: Vec<_> = folder
        .read("from_python")
        .iter()
        .map(|document| {
            let value = decode_response::<Value>(document).expect("a response");
            message::encode_response(&value.expect("no fault")).expect("it can be written")
        })
        .collect();
    assert_eq!(theirs.len(), COUNT / BATCH);
    folder.write("to_python", &theirs);
    folder.python("compare", Some(COUNT));
}

/// Every character in a value, a member name, a method name and the text of a fault: refused by
/// us, or read back the same by Python.
#[test]
fn every_character() {
    if !python_is_there() {
        return;
    }
    let folder = Folder::new("characters");
    let (mut in_text, mut in_name) = (Vec::new(), Vec::new());
    for c in '\0'..=char::MAX {
        let text = format!("a{c}b");
        let carried = xmlrpc_core::to_string(&text).is_ok();
        let member = Value::from([(text.clone(), 1)].into_iter().collect::<Struct>());
        assert_eq!(xmlrpc_core::to_string(&member).is_ok(), carried, "{c:?}");
        if carried {
            in_text.push(c);
        }
        if message::encode_call(&text, &()).is_ok() {
            in_name.push(c);
        }
    }
    // surrogates are not characters; of the rest XML lacks 29 control characters and two others
    assert_eq!(in_text.len(), 0x11_0000 - 0x800 - 29 - 2);
    // DEL and the control characters above it, tab, line feed and carriage return
    assert_eq!(in_name.len(), in_text.len() - 33 - 3);

    let mut records = Vec::new();
    let mut names = in_name.chunks(500);
    for some in in_text.chunks(500) {
        let text = format!("a{}b", String::from_iter(some));
        let name = format!("a{}b", String::from_iter(names.next().unwrap_or_default()));
        let members: Struct = [(text.clone(), text.clone())].into_iter().collect();
        let call = message::encode_call(&name, &(members,)).expect("it can be written");
        let fault = message::encode_fault(&Fault::new(4, text.clone()));
        records.extend([text.into_bytes(), name.into_bytes(), call, fault]);
    }
    assert_eq!(names.next(), None);
    folder.write("characters", &records);
    folder.python("characters", None);
}

/// Splitmix64: enough for test data, and the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn small(&mut self, end: u8) -> u8 {
        u8::try_from(self.below(end.into())).expect("it is below a byte")
    }

    /// Without carriage returns, which Python writes as they are: they read as line feeds.
    fn text(&mut self) -> String {
        let length = self.below(20);
        (0..length)
            .map(|_| {
                let code = match self.below(6) {
                    0 => u64::from(b"&<>\n\t "[usize::from(self.small(6))]),
                    1 => 0xA0 + self.below(0x400),
                    2 => 0xF000 + self.below(0xFFD),
                    3 => 0x1_0000 + self.below(0x1_0000),
                    _ => 0x20 + self.below(0x5F),
                };
                u32::try_from(code)
                    .ok()
                    .and_then(char::from_u32)
                    .unwrap_or('?')
            })
            .collect()
    }

    /// Only what Python's `datetime` has: no year 0, no second 60.
    fn date(&mut self) -> DateTime {
        let year = 1 + u16::try_from(self.below(9999)).expect("a small number");
        let (month, day) = (1 + self.small(12), 1 + self.small(28));
        let (hour, minute, second) = (self.small(24), self.small(60), self.small(60));
        DateTime::new(year, month, day, hour, minute, second).expect("in range")
    }

    fn double(&mut self) -> f64 {
        let number = f64::from_bits(self.next());
        if number.is_finite() { number } else { 0.5 }
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth > 3 { 8 } else { 10 }) {
            0 => Value::Nil,
            1 => Value::Bool(self.below(2) == 0),
            2 => Value::from(self.next().cast_signed() >> 32),
            3 => {
                let shift = self.below(64);
                Value::from(self.next().cast_signed() >> shift)
            }
            4 => Value::Double(self.double()),
            5 => Value::from(self.text()),
            6 => Value::DateTime(self.date()),
            7 => {
                let length = self.below(100);
                let bytes: Vec<u8> = (0..length).map(|_| self.small(u8::MAX)).collect();
                Value::from(Bytes::from(bytes))
            }
            8 => {
                let length = self.below(4);
                (0..length).map(|_| self.value(depth + 1)).collect()
            }
            _ => {
                let length = self.below(4);
                let members: Struct = (0..length)
                    .map(|_| (self.text(), self.value(depth + 1)))
                    .collect();
                Value::from(members)
            }
        }
    }
}
