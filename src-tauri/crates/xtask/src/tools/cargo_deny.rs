//! cargo-deny: licences, sources and bans of the dependency graph.

use std::path::PathBuf;

use super::once;
use crate::failure::Failure;
use crate::log::Log;
use crate::site::{Site, executable};

/// The version the checks are written for.
const VERSION: &str = "0.20.2";

/// The program, built when it is not there: about a minute on two cores without optimisation, which it does not need.
pub fn cargo_deny(site: &Site, log: &mut Log) -> Result<PathBuf, Failure> {
    let folder = site.tool("cargo-deny");
    once(&folder, VERSION, || {
        let mut install = site.cargo(["install", "--quiet", "--locked", "--debug", "--root"]);
        install.arg(&folder).arg(format!("cargo-deny@{VERSION}"));
        install.env("CARGO_TARGET_DIR", folder.join("build"));
        log.run(&mut install)?;
        std::fs::remove_dir_all(folder.join("build")).map_err(Failure::io("removing cargo-deny's build"))
    })?;
    Ok(folder.join("bin").join(executable("cargo-deny")))
}
