//! `cargo xtask run`: from a fresh clone to the program with its demonstration workspace.

use std::process::Command;

use crate::failure::Failure;
use crate::log::{Log, run_in_the_open, shown};
use crate::machine::has_display;
use crate::packages::{self, COMPILER, WINDOW};
use crate::site::Site;
use crate::tools::{node, renew};

/// Installs, builds, and opens the window; without a display, does the main job with `amats-cli`.
pub fn run(site: &Site) -> Result<(), Failure> {
    let mut log = Log::open(site, "run")?;
    let prepared = if has_display() { window(site, &mut log) } else { without_window(site, &mut log) };
    prepared.inspect_err(|_| eprintln!("{}\n(all of it: {})", log.tail(40), log.path().display()))
}

fn window(site: &Site, log: &mut Log) -> Result<(), Failure> {
    packages::install(log, &[COMPILER, WINDOW])?;
    println!("building the screens");
    node::install_packages(site, log)?;
    log.run(&mut site.npm(["run", "build"]))?;
    println!("building the program (the first time this takes some ten minutes)");
    run_in_the_open(&mut site.cargo(["build", "--package", "amats"]))?;
    println!("opening Amats on the demonstration workspace");
    run_in_the_open(Command::new(site.program("amats")).arg("--demo"))
}

fn without_window(site: &Site, log: &mut Log) -> Result<(), Failure> {
    println!("There is no display here, so no window can open: amats-cli does the main job without one.");
    packages::install(log, &[COMPILER])?;
    println!("building amats-cli (the first time this takes some minutes)");
    run_in_the_open(&mut site.cargo(["build", "--package", "cli"]))?;
    let program = site.program("amats-cli");
    let demo = site.root.join("demo");
    println!("making the demonstration anew in {}", demo.display());
    renew(&demo)?;
    for arguments in [
        &["demo", "--out", "demo"][..],
        &["verify", "demo/report.pdf", "--trust", "demo/trust.pem"],
        &["--workspace", "demo/workspace.amats", "check"],
    ] {
        let mut command = Command::new(&program);
        command.current_dir(&site.root).args(arguments);
        println!("\n$ {}", shown(&command));
        run_in_the_open(&mut command)?;
    }
    println!("\nEverything is in {}", demo.display());
    Ok(())
}
