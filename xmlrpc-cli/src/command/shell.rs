//! What shells and manuals want: completions, pages, names of methods.

use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::{Cli, Global};
use crate::describe_cache;
use crate::failure::Failure;
use crate::output::Output;
use crate::target::Target;

/// Names of methods in bash and zsh, which the static scripts leave to us.
const BASH_METHODS: &str = r#"
_xmlrpc_with_methods() {
    local i words=()
    _xmlrpc "$@"
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
            -*) ;;
            *) words+=("${COMP_WORDS[i]}") ;;
        esac
    done
    if [[ ${#words[@]} -eq 2 && "${words[0]}" =~ ^(call|bench|describe|list)$ ]]; then
        COMPREPLY+=($(xmlrpc __complete "${words[1]}" "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null))
    fi
}
complete -F _xmlrpc_with_methods -o nosort -o bashdefault -o default xmlrpc
"#;

pub(crate) fn completions(global: &Global, shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "xmlrpc", &mut script);
    if shell == Shell::Bash {
        script.extend_from_slice(BASH_METHODS.as_bytes());
    }
    let mut output = Output::new(global);
    output.bytes(&script)?;
    output.finish()
}

pub(crate) fn man(dir: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::Usage(format!("`{}`: {error}", dir.display()));
    std::fs::create_dir_all(dir).map_err(failed)?;
    clap_mangen::generate_to(Cli::command(), dir).map_err(failed)
}

/// Names that begin with `prefix`, of a server that was described lately. No call is made.
pub(crate) fn complete(global: &Global, url: &str, prefix: Option<&str>) -> Result<(), Failure> {
    let mut output = Output::new(global);
    if let Ok(target) = Target::parse(url)
        && let Some(description) = describe_cache::read(&target)
    {
        for method in &description.methods {
            let plain = method.name.chars().all(|c| c.is_ascii_graphic());
            if plain && method.name.starts_with(prefix.unwrap_or("")) {
                output.line(&method.name)?;
            }
        }
    }
    output.finish()
}
