//! Node.js and the npm packages of the screens.

use std::fs;
use std::process::Command;

use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;

/// The oldest major version that Vite and TypeScript run on.
const OLDEST: u32 = 20;

/// Brings the npm packages to what the lock file says; quick when they are there.
pub fn install_packages(site: &Site, log: &mut Log) -> Result<(), Failure> {
    check_version(log)?;
    let lock =
        fs::read(site.ui().join("package-lock.json")).map_err(Failure::io("reading ui/package-lock.json"))?;
    let modules = site.ui().join("node_modules");
    // npm leaves a list of its own; a copy of the lock beside it says which lock that list was made from.
    let stamp = modules.join(".installed-from");
    if modules.join(".package-lock.json").is_file() && fs::read(&stamp).is_ok_and(|found| found == lock) {
        return log.say("npm packages are as the lock file says");
    }
    log.run(&mut site.npm(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(Failure::io("marking the npm packages"))
}

fn check_version(log: &mut Log) -> Result<(), Failure> {
    let found = log.text(Command::new("node").arg("--version")).unwrap_or_default();
    match major(&found) {
        Some(version) if version >= OLDEST => Ok(()),
        Some(_) => Err(missing(format!("here is {}; install a newer one", found.trim()))),
        None => Err(missing(
            "install it from your system's packages or with a version manager such as nvm".into(),
        )),
    }
}

fn missing(remedy: String) -> Failure {
    Failure::Missing { what: format!("Node.js {OLDEST} or newer"), remedy }
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("command not found"), None);
    }
}
