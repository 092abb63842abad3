//! Settings, and the front for `build.rs`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use xmlrpc_core::description::Description;

use crate::error::Error;
use crate::generated::Generated;
use crate::group::Grouping;
use crate::overrides::Overrides;
use crate::prepare::{self, Api};
use crate::{python, rust};

/// Sets the language of the generated code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    /// Rust: traits of which `#[xmlrpc_service(client)]` makes clients.
    #[default]
    Rust,
    /// Python 3.10 or later, with the standard library alone.
    Python,
}

/// Generates a client from a description.
///
/// The same description and settings always give the same bytes.
///
/// # Examples
///
/// ```
/// use xmlrpc_codegen::Builder;
/// use xmlrpc_core::description::Description;
///
/// let json = r#"{"methodList": [{"name": "calc.add", "signatures": [
///     {"params": [{"name": "a", "type": "int"}], "returns": [{"type": "int"}]}]}]}"#;
/// let description: Description = serde_json::from_str(json)?;
/// let generated = Builder::new().generate(&description)?;
/// assert!(generated.code.contains("async fn add(&self, a: i32) -> i32;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// In a `build.rs`, without a network:
///
/// ```no_run
/// xmlrpc_codegen::Builder::new()
///     .overrides_file("xmlrpc.toml")
///     .compile("api.json")?;
/// # Ok::<(), xmlrpc_codegen::Error>(())
/// ```
///
/// and in the code `include!(concat!(env!("OUT_DIR"), "/api.rs"));` inside of a module.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until it generates"]
pub struct Builder {
    grouping: Grouping,
    target: Target,
    trait_name: Option<String>,
    origin: Option<String>,
    inline: bool,
    overrides: Overrides,
    overrides_file: Option<PathBuf>,
}

impl Builder {
    /// Returns the default settings: Rust, grouped by the names of the methods.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how methods are put into groups. Default: [`Grouping::Auto`].
    pub fn grouping(mut self, grouping: Grouping) -> Self {
        self.grouping = grouping;
        self
    }

    /// Sets the language. Default: [`Target::Rust`].
    pub fn target(mut self, target: Target) -> Self {
        self.target = target;
        self
    }

    /// Names the trait or class: that of the methods without a dot, or the only one. Default:
    /// after the group, or `Service`.
    pub fn trait_name(mut self, name: impl Into<String>) -> Self {
        self.trait_name = Some(name.into());
        self
    }

    /// Says in the first line where the description came from. Do not put credentials here.
    /// Default: nothing.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Leaves out what only the beginning of a file may have, for code that is put into another
    /// file by `include!`. Default: no; [`compile`](Self::compile) sets it.
    pub fn inline(mut self, yes: bool) -> Self {
        self.inline = yes;
        self
    }

    /// Corrects the description. Default: nothing.
    pub fn overrides(mut self, overrides: Overrides) -> Self {
        self.overrides = overrides;
        self
    }

    /// Corrects the description by an `xmlrpc.toml`. Default: none.
    pub fn overrides_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.overrides_file = Some(path.into());
        self
    }

    /// Generates code from a description.
    ///
    /// # Errors
    ///
    /// When an override matches nothing, when the file of overrides cannot be read, or when there
    /// are more than 20,000 methods.
    pub fn generate(&self, description: &Description) -> Result<Generated, Error> {
        let read;
        let overrides = match &self.overrides_file {
            Some(path) => {
                read = Overrides::read(path)?;
                &read
            }
            None => &self.overrides,
        };
        let api = prepare::prepare(
            description,
            overrides,
            self.grouping,
            &self.fault_prefix(description),
        )?;
        match self.target {
            Target::Rust => self.rust(&api),
            Target::Python => Ok(python::print(
                &api,
                self.trait_name.as_deref(),
                self.origin.as_deref(),
            )),
        }
    }

    fn rust(&self, api: &Api) -> Result<Generated, Error> {
        let frame = rust::Frame {
            trait_name: self.trait_name.as_deref(),
            origin: self.origin.as_deref(),
            inline: self.inline,
        };
        rust::print(api, &frame)
    }

    /// Faults go by the trait, or by the group of the first method that has some.
    fn fault_prefix(&self, description: &Description) -> String {
        let group = description
            .methods
            .iter()
            .find(|method| !method.faults.is_empty());
        let group = group
            .and_then(|method| method.name.split_once('.'))
            .map(|(group, _)| group);
        let name = self.trait_name.as_deref().or(group).unwrap_or("Service");
        crate::names::type_name(name, crate::names::Language::Rust)
    }

    /// Generates code from a file with a description, into the directory of a `build.rs`: `api.json`
    /// becomes `$OUT_DIR/api.rs`. Notes become warnings of cargo. Returns the path of the code.
    ///
    /// Cargo runs the `build.rs` again when the description or the overrides change.
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate), and when a file cannot be read or written, or `OUT_DIR`
    /// is not set.
    pub fn compile(&self, description: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let path = description.as_ref();
        let out = env::var_os("OUT_DIR")
            .ok_or_else(|| Error::new("`OUT_DIR` is not set; call this from a `build.rs`"))?;
        println!("cargo::rerun-if-changed={}", path.display());
        if let Some(overrides) = &self.overrides_file {
            println!("cargo::rerun-if-changed={}", overrides.display());
        }
        let description = serde_json::from_str(&read_file(path)?)
            .map_err(|error| Error::new(format!("{}: {error}", path.display())))?;
        let generated = self.clone().inline(true).generate(&description)?;
        for note in &generated.notes {
            println!("cargo::warning={note}");
        }
        let extension = match self.target {
            Target::Rust => "rs",
            Target::Python => "py",
        };
        let stem = path.file_stem().unwrap_or(path.as_os_str());
        let target = Path::new(&out).join(stem).with_extension(extension);
        fs::write(&target, generated.code)
            .map_err(|error| Error::new(format!("{}: {error}", target.display())))?;
        Ok(target)
    }
}

fn read_file(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::new(format!("{}: {error}", path.display())))
}
