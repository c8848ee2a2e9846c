//! The project's own commands: `cargo xtask run`, `test`, `bench`, `generate`.
//!
//! They install what is missing, build, and drive the built programs from outside. This crate knows none of the
//! others by name as a library: what it checks, it checks as a user's machine would. It needs nothing but the
//! standard library and `serde_json`, so that the first command on a fresh clone answers within seconds.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks there")]

mod bench;
mod documents;
mod failure;
mod log;
mod machine;
mod packages;
mod run;
mod site;
mod steps;
mod tools;

use std::process::ExitCode;

use failure::Failure;
use site::Site;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run                      install what is missing, build, and open the window on the demonstration workspace;
                           without a display, do the main job with amats-cli instead
  test                     install what the tests need, then run every check
    --list                 name the steps and what each needs
    --only STEP            run one step (may be given several times)
  bench [PLACEMENTS…]      measure storage, documents, and the window's start and memory; with 1000, 10000 and
                           100000 placements, or as many as are given
  bench agreements         only make 500 agreements, beside typst and LibreOffice
  bench packets            only hand out 500 forms and read them back
  generate [--check]       write (or compare) the TypeScript types generated from Rust
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&Site::here(), &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::WrongUse(what)) => {
            eprintln!("{what}\n\n{USAGE}");
            ExitCode::from(2)
        }
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(site: &Site, arguments: &[String]) -> Result<(), Failure> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["run"] => run::run(site),
        ["test", options @ ..] => steps::command(site, options),
        ["bench", sizes @ ..] => bench::bench(site, sizes),
        ["generate"] => steps::generate(site, false),
        ["generate", "--check"] => steps::generate(site, true),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        [] => Err(Failure::WrongUse("no command given".into())),
        _ => Err(Failure::WrongUse(format!("not understood: {}", words.join(" ")))),
    }
}
