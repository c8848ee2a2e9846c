//! `amats-cli`: the use cases of Amats with no window and no `WebKit`.
//!
//! What was asked for goes to standard output, everything said about it to standard error. Exit status: 0
//! done, 1 failed, 2 wrong use, 3 refused (bad input, nothing written), 4 a signature or chain does not hold.

mod arguments;
mod demonstration;
mod documents;
mod found;
mod lists;
mod outcome;
mod packets;
mod sheets;
mod workspaces;

use std::process::ExitCode;

use clap::Parser;
use model::document::DocumentKind;
use service::generate::Size;
use service::{Places, Session, Surroundings};

use arguments::{Arguments, Command};
use outcome::{Done, Outcome};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut session = session(&arguments);
    let outcome = run(&mut session, &arguments);
    outcome::report(&session, &outcome, arguments.json)
}

/// A session that keeps its settings nowhere: the command line has none.
fn session(arguments: &Arguments) -> Session {
    let nowhere = std::env::temp_dir().join("amats-cli-keeps-no-settings");
    let places = Places { data: nowhere.clone(), config: nowhere };
    let mut session = Session::new(places, Surroundings::of_this_computer());
    session.speak(arguments.language);
    session
}

fn run(session: &mut Session, arguments: &Arguments) -> Outcome {
    match &arguments.command {
        Command::Demo { out } => demonstration::run(session, out),
        Command::Generate { students, companies, placements, seed, on } => {
            let size = Size { students: *students, companies: *companies, placements: *placements };
            workspaces::generate(session, arguments.workspace()?, size, *seed, *on)
        }
        Command::Verify { file, trust } => documents::verify(session, arguments, file, trust.as_deref()),
        Command::Init { school, town } => workspaces::init(session, arguments.workspace()?, school, town),
        Command::Restore { file } => workspaces::restore(session, arguments.workspace()?, file),
        command => {
            workspaces::open(session, arguments.workspace()?)?;
            on_workspace(session, command)
        }
    }
}

fn on_workspace(session: &mut Session, command: &Command) -> Outcome {
    match command {
        Command::Import { kind, file, dry_run } => sheets::import(session, (*kind).into(), file, *dry_run),
        Command::Export { register, file, search, columns } => {
            lists::export(session, *register, file, search, columns)
        }
        Command::Placements => sheets::placements(session),
        Command::Agreement(target) => documents::of_kind(session, target, DocumentKind::Agreement),
        Command::Agreements(wanted) => documents::agreements(session, wanted),
        Command::Report { target, signing } => documents::report(session, target, signing),
        Command::Sheet(target) => documents::of_kind(session, target, DocumentKind::Assessment),
        Command::Characterisation(target) => {
            documents::of_kind(session, target, DocumentKind::Characterisation)
        }
        Command::File { placement, out } => documents::whole_file(session, placement, out),
        Command::Sign { file, out, party, signing } => {
            documents::sign(session, file, out.as_deref(), *party, signing)
        }
        Command::Prolong { file, out, online } => documents::prolong(session, file, out.as_deref(), *online),
        Command::Packets(act) => packets::run(session, act),
        Command::Check => workspaces::check(session),
        Command::Backup { file } => workspaces::back_up(session, file),
        Command::Demo { .. }
        | Command::Generate { .. }
        | Command::Verify { .. }
        | Command::Init { .. }
        | Command::Restore { .. } => Ok(Done::silent()),
    }
}
