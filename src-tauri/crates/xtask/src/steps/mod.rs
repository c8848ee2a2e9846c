//! `cargo xtask test`: every check as a step with a name, cheap ones first, and a table at the end.

mod rust;
mod screens;
mod table;

use std::io::Write as _;
use std::time::{Duration, Instant};

use crate::documents;
use crate::failure::Failure;
use crate::log::Log;
use crate::machine::is_ci;
use crate::packages::{self, CHECKERS, COMPILER, WINDOW};
use crate::site::Site;

/// How a step ended.
#[derive(Debug)]
pub enum Verdict {
    /// All is well; where there is more to say, it says it.
    Fine(String),
    /// It could not be done here, and why. In CI that counts as failed.
    NotDone(String),
    /// Something is wrong.
    Wrong(Failure),
}

/// One check.
struct Step {
    name: &'static str,
    /// What it looks at and what it needs, for `--list`.
    about: &'static str,
    check: fn(&Site, &mut Log) -> Result<Verdict, Failure>,
}

/// What became of a step, for the table.
struct Done {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
}

const fn step(
    name: &'static str,
    about: &'static str,
    check: fn(&Site, &mut Log) -> Result<Verdict, Failure>,
) -> Step {
    Step { name, about, check }
}

/// In this order: what fails cheaply fails first.
const STEPS: &[Step] = &[
    step("packages", "installs the system packages and npm packages that are missing", packages_are_there),
    step("fmt", "every Rust file is formatted", rust::fmt),
    step("typecheck", "tsc --strict (ui: npm run typecheck)", screens::typecheck),
    step("lint", "ESLint without a warning (ui: npm run lint)", screens::lint),
    step("ui-tests", "unit tests of the screens (ui: npm test)", screens::unit_tests),
    step("ui-build", "the screens build (ui: npm run build)", screens::build),
    step(
        "deny",
        "licences, sources and bans of the dependencies; known flaws where the network allows",
        rust::deny,
    ),
    step("clippy", "the lints of the root Cargo.toml, on all targets", rust::clippy),
    step("build", "every program, test and example", rust::build),
    step("generated", "the committed TypeScript types are what Rust generates", rust::generated),
    step("rust-tests", "cargo test of the whole workspace (needs ui-build)", rust::tests),
    step(
        "documents",
        "the demo PDFs and one signed by three parties, by veraPDF, qpdf, poppler, pyHanko; forgeries; forms filled in by others (needs build)",
        documents::check,
    ),
    step("screens", "every screen in Chromium with axe (ui: npm run test:screens)", screens::in_chromium),
    step(
        "window",
        "the real window, driven from spreadsheet to signed report (needs build)",
        screens::in_the_window,
    ),
];

/// The command line of `test`.
pub fn command(site: &Site, options: &[&str]) -> Result<(), Failure> {
    let mut chosen = Vec::new();
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        match *option {
            "--list" => {
                list();
                return Ok(());
            }
            "--only" => chosen.push(named(rest.next().copied())?),
            other => return Err(Failure::WrongUse(format!("not understood: {other}"))),
        }
    }
    let all = chosen.is_empty();
    run_all(site, STEPS.iter().filter(|step| all || chosen.contains(&step.name)))
}

/// Writes the generated TypeScript, or compares it with what is committed.
pub fn generate(site: &Site, only_check: bool) -> Result<(), Failure> {
    let mut cargo = site.cargo(["run", "--quiet", "--package", "tests", "--bin", "generate", "--"]);
    if only_check {
        cargo.arg("--check");
    }
    crate::log::run_in_the_open(&mut cargo)
}

fn list() {
    for step in STEPS {
        println!("{:12} {}", step.name, step.about);
    }
}

fn named(name: Option<&str>) -> Result<&'static str, Failure> {
    STEPS
        .iter()
        .map(|step| step.name)
        .find(|known| Some(*known) == name)
        .ok_or_else(|| Failure::WrongUse(format!("no step {}; see --list", name.unwrap_or("named"))))
}

fn run_all(site: &Site, steps: impl Iterator<Item = &'static Step>) -> Result<(), Failure> {
    let done = steps.map(|step| run_one(site, step)).collect::<Result<Vec<_>, Failure>>()?;
    println!("\n{}", table::table(&done));
    let failed = table::failed(&done, is_ci());
    println!("{}", table::closing_line(&done, is_ci()));
    if failed == 0 { Ok(()) } else { Err(Failure::Check(format!("{failed} of {} steps failed", done.len()))) }
}

fn run_one(site: &Site, step: &Step) -> Result<Done, Failure> {
    print!("{:12} ", step.name);
    // A terminal that has gone away is no reason to stop checking.
    let _ = std::io::stdout().flush();
    let mut log = Log::open(site, step.name)?;
    let start = Instant::now();
    let verdict = (step.check)(site, &mut log).unwrap_or_else(Verdict::Wrong);
    let took = start.elapsed();
    println!("{}  ({:.1} s)", table::sentence(&verdict), took.as_secs_f64());
    if matches!(verdict, Verdict::Wrong(_)) {
        println!("{}\n(all of it: {})\n", log.tail(80), log.path().display());
    }
    Ok(Done { name: step.name, verdict, took })
}

fn packages_are_there(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    packages::install(log, &[COMPILER, WINDOW, CHECKERS])?;
    crate::tools::node::install_packages(site, log)?;
    Ok(Verdict::Fine(String::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_a_name_of_its_own() {
        let mut names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STEPS.len());
    }

    #[test]
    fn an_unknown_step_is_wrong_use() {
        assert!(matches!(named(Some("nothing")), Err(Failure::WrongUse(_))));
        assert!(matches!(named(None), Err(Failure::WrongUse(_))));
    }
}
