//! The commands, one a file.

mod batch;
mod bench;
mod call;
mod complete;
mod decode;
mod describe;
mod diff;
mod encode;
mod generate;
mod list;
mod mock;
mod record;
mod serve;
mod shell;
mod source;

use crate::cli::{Cli, Command};
use crate::failure::Failure;

pub(crate) async fn run(cli: Cli) -> Result<(), Failure> {
    let global = cli.global;
    match cli.command {
        Command::Call(args) => call::run(&global, &args).await,
        Command::List(args) => list::run(&global, &args).await,
        Command::Describe(args) => describe::run(&global, &args),
        Command::Batch(args) => batch::run(&global, args).await,
        Command::Bench(args) => bench::run(&global, &args).await,
        Command::Decode(args) => decode::run(&global, &args),
        Command::Encode(args) => encode::run(&global, &args),
        Command::Generate(args) => generate::run(&global, &args).await,
        Command::Diff(args) => diff::run(&global, &args),
        Command::Record(args) => record::run(&global, args).await,
        Command::Mock(args) => mock::run(&global, args).await,
        Command::Completions { shell } => shell::completions(&global, shell),
        Command::Man { dir } => shell::man(&dir),
        Command::Complete { words } => complete::run(&global, &words),
    }
}
