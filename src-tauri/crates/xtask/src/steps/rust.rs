//! The steps that cargo does.
//!
//! They always name the whole workspace: asked for one package, cargo would choose other features for the
//! dependencies and build the window's graph a second time.

use std::process::Command;

use super::Verdict;
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::cargo_deny::cargo_deny;

const FINE: Result<Verdict, Failure> = Ok(Verdict::Fine(String::new()));

pub fn fmt(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    log.run(&mut site.cargo(["fmt", "--all", "--check"]))?;
    FINE
}

pub fn clippy(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    let words = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    log.run(&mut site.cargo(words))?;
    FINE
}

pub fn build(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    log.run(&mut site.cargo(["build", "--locked", "--workspace", "--bins", "--tests", "--examples"]))?;
    FINE
}

pub fn generated(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    log.run(Command::new(site.program("generate")).current_dir(&site.root).arg("--check"))?;
    FINE
}

pub fn tests(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    log.run(&mut site.cargo(["test", "--locked", "--workspace", "--no-fail-fast"]))?;
    let said = log.read();
    println!();
    said.lines().filter(|line| line.starts_with("test result:")).for_each(|line| println!("{line}"));
    count_tests(&said)
}

pub fn deny(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    let program = cargo_deny(site, log)?;
    let check = |what: &[&str]| {
        let mut command = Command::new(&program);
        command.current_dir(&site.root).args(["--all-features", "--locked", "check"]).args(what);
        command
    };
    log.run(&mut check(&["bans", "licenses", "sources"]))?;
    let advisories = log.output(&mut check(&["advisories"]))?;
    if advisories.status.success() {
        FINE
    } else if String::from_utf8_lossy(&advisories.stderr).contains("failed to fetch advisory database") {
        Ok(Verdict::Fine("the advisory database is out of reach: known flaws were not looked up".into()))
    } else {
        Err(Failure::Check("a dependency has a known flaw".into()))
    }
}

/// Adds up cargo's closing lines; a run that ran no test has shown nothing.
pub fn count_tests(log: &str) -> Result<Verdict, Failure> {
    let closing: Vec<&str> = log.lines().filter(|line| line.starts_with("test result:")).collect();
    let sum = |word: &str| -> u32 { closing.iter().filter_map(|line| number_before(line, word)).sum() };
    let (passed, ignored) = (sum("passed"), sum("ignored"));
    if passed == 0 {
        return Err(Failure::Check("no test ran".into()));
    }
    Ok(Verdict::Fine(format!("{passed} tests in {} programs, {ignored} ignored", closing.len())))
}

fn number_before(line: &str, word: &str) -> Option<u32> {
    line.split([';', '.']).find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_cargo_are_added_up() {
        let log = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: ok. 30 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        let verdict = count_tests(log).unwrap();
        assert!(matches!(verdict, Verdict::Fine(note) if note == "42 tests in 2 programs, 1 ignored"));
    }

    #[test]
    fn a_run_without_a_test_has_shown_nothing() {
        let log = "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out\n";
        assert!(count_tests(log).is_err());
    }
}
