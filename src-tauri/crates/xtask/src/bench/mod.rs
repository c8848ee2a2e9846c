//! `cargo xtask bench`: numbers anyone can make again, as ratios where the machine decides.
//!
//! Storage and documents are measured by the `bench` program of the tests; the window is measured here from
//! outside, beside an empty Chromium window on the same machine.

mod agreements;
mod memory;
mod picture;
mod window;

use crate::failure::Failure;
use crate::log::{Log, run_in_the_open};
use crate::packages::{self, CHECKERS, COMPILER, OFFICE, SHELL, WINDOW};
use crate::site::Site;
use crate::tools::node;

/// Builds for release, then measures storage (at so many placements; at the usual sizes where none is given), documents
/// and the window; or agreements or forms by the hundred alone.
pub fn bench(site: &Site, sizes: &[&str]) -> Result<(), Failure> {
    match sizes {
        ["agreements"] => return agreements_alone(site),
        ["packets"] => return packets_alone(site),
        _ => {}
    }
    if let Some(wrong) = sizes.iter().find(|size| size.parse::<u32>().is_err()) {
        return Err(Failure::WrongUse(format!("not a number of placements: {wrong}")));
    }
    let mut log = Log::open(site, "bench")?;
    packages::install(&mut log, &[COMPILER, WINDOW, CHECKERS, SHELL, OFFICE])?;
    node::install_packages(site, &mut log)?;
    log.run(&mut site.npm(["run", "build"]))?;
    println!("building for release (the first time this takes a quarter of an hour)");
    run_in_the_open(&mut site.cargo(["build", "--release", "--workspace", "--bins"]))?;
    let mut measuring = std::process::Command::new(site.release_program("bench"));
    run_in_the_open(measuring.args(sizes).current_dir(&site.root))?;
    agreements::measure(site, &mut log)?;
    window::measure(site, &mut log)
}

/// Forms by the hundred, handed out and read back.
fn packets_alone(site: &Site) -> Result<(), Failure> {
    run_in_the_open(&mut site.cargo(["build", "--release", "-p", "tests", "--bin", "bench"]))?;
    run_in_the_open(std::process::Command::new(site.release_program("bench")).arg("packets"))
}

/// Agreements by the hundred beside other programs, and nothing else: needs neither the window nor the screens.
fn agreements_alone(site: &Site) -> Result<(), Failure> {
    let mut log = Log::open(site, "bench-agreements")?;
    packages::install(&mut log, &[COMPILER, CHECKERS, OFFICE])?;
    let built = ["-p", "tests", "--bin", "bench", "-p", "cli", "--bin", "amats-cli"];
    run_in_the_open(site.cargo(["build", "--release"]).args(built))?;
    agreements::measure(site, &mut log)
}
