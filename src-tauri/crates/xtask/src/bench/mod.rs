//! `cargo xtask bench`: numbers anyone can make again, as ratios where the machine decides.
//!
//! Storage and documents are measured by the `bench` program of the tests; the window is measured here from
//! outside, beside an empty Chromium window on the same machine.

mod memory;
mod picture;
mod window;

use crate::failure::Failure;
use crate::log::{Log, run_in_the_open};
use crate::packages::{self, CHECKERS, COMPILER, SHELL, WINDOW};
use crate::site::Site;
use crate::tools::node;

/// Builds for release, then measures storage (at so many placements; at the usual sizes where none is given), documents
/// and the window.
pub fn bench(site: &Site, sizes: &[&str]) -> Result<(), Failure> {
    if let Some(wrong) = sizes.iter().find(|size| size.parse::<u32>().is_err()) {
        return Err(Failure::WrongUse(format!("not a number of placements: {wrong}")));
    }
    let mut log = Log::open(site, "bench")?;
    packages::install(&mut log, &[COMPILER, WINDOW, CHECKERS, SHELL])?;
    node::install_packages(site, &mut log)?;
    log.run(&mut site.npm(["run", "build"]))?;
    println!("building for release (the first time this takes a quarter of an hour)");
    run_in_the_open(&mut site.cargo(["build", "--release", "--workspace", "--bins"]))?;
    let mut measuring = std::process::Command::new(site.release_program("bench"));
    run_in_the_open(measuring.args(sizes).current_dir(&site.root))?;
    window::measure(site, &mut log)
}
