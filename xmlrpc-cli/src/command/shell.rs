//! What shells and manuals want: scripts that complete, and pages.

use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::{Cli, Global};
use crate::failure::Failure;
use crate::output::Output;

/// What the static scripts leave to us: names of methods, which `xmlrpc __complete` knows.
///
/// bash cuts words at colons, and so every URL: the line is read again.
const BASH: &str = r#"
_xmlrpc_with_names() {
    local line="${COMP_LINE:0:COMP_POINT}" words name
    _xmlrpc "$@"
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    while IFS= read -r name; do
        COMPREPLY+=("$name")
    done < <(xmlrpc __complete "${words[@]:1}" 2>/dev/null)
}
complete -F _xmlrpc_with_names -o nosort -o bashdefault -o default xmlrpc
"#;

const ZSH: &str = r#"(( $+functions[_xmlrpc_names] )) ||
_xmlrpc_names() {
    local -a names
    names=(${(f)"$(xmlrpc __complete "${(@Q)words[1,CURRENT-1]}" "$PREFIX" 2>/dev/null)"})
    compadd -a names
}
"#;

const FISH: &str = r#"
function __fish_xmlrpc_names
    set -l words (commandline -opc) (commandline -ct)
    xmlrpc __complete $words[2..-1] 2>/dev/null
end
complete -c xmlrpc -n "__fish_xmlrpc_using_subcommand call bench describe list" -a "(__fish_xmlrpc_names)"
"#;

pub(crate) fn completions(global: &Global, shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "xmlrpc", &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        Shell::Bash => script.push_str(BASH),
        Shell::Zsh => script = with_names(&script),
        Shell::Fish => script.push_str(FISH),
        _ => {}
    }
    let mut output = Output::new(global);
    output.text(&script)?;
    output.finish()
}

/// zsh asks for each positional argument by a line of its own.
fn with_names(script: &str) -> String {
    let mut out = String::with_capacity(script.len() + ZSH.len());
    for line in script.lines() {
        let is_name = ["':method -- ", "'::pattern -- ", "'::name -- "];
        match line.strip_suffix(":_default' \\") {
            Some(start) if is_name.iter().any(|name| line.starts_with(name)) => {
                out.extend([start, ":_xmlrpc_names' \\"]);
            }
            _ => {
                if line.starts_with("if [ \"$funcstack[1]\"") {
                    out.push_str(ZSH);
                    out.push('\n');
                }
                out.push_str(line);
            }
        }
        out.push('\n');
    }
    out
}

pub(crate) fn man(dir: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::Usage(format!("`{}`: {error}", dir.display()));
    std::fs::create_dir_all(dir).map_err(failed)?;
    clap_mangen::generate_to(Cli::command(), dir).map_err(failed)
}
