//! `diff`: what changed between two descriptions.

use super::source;
use crate::cli::{Diff, Global};
use crate::failure::{Failure, printable};
use crate::output::Output;

pub(crate) fn run(global: &Global, args: &Diff) -> Result<(), Failure> {
    let (old, _) = source::read(global, &args.old)?;
    let (new, _) = source::read(global, &args.new)?;
    let changes = old.diff(&new);
    let mut output = Output::new(global);
    let breaking = changes.iter().filter(|change| change.is_breaking());
    let compatible = changes.iter().filter(|change| !change.is_breaking());
    for change in breaking.chain(compatible) {
        output.line(&printable(&change.to_string()))?;
    }
    output.finish()?;
    if changes.iter().any(|change| change.is_breaking()) {
        return Err(Failure::Found);
    }
    Ok(())
}
