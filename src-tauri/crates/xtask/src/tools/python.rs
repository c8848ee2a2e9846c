//! Tools in Python environments of their own, every package pinned with its hash.

use std::path::PathBuf;
use std::process::Command;

use super::{once, read};
use crate::failure::Failure;
use crate::log::Log;
use crate::site::{Site, executable};

/// The interpreter of the environment with pyHanko.
pub fn with_pyhanko(site: &Site, log: &mut Log) -> Result<PathBuf, Failure> {
    environment(site, log, "pyhanko")
}

/// The interpreter of the environment with typst.
pub fn with_typst(site: &Site, log: &mut Log) -> Result<PathBuf, Failure> {
    environment(site, log, "typst")
}

/// The interpreter of the environment with programs that fill in forms.
pub fn with_fillers(site: &Site, log: &mut Log) -> Result<PathBuf, Failure> {
    environment(site, log, "fillers")
}

fn environment(site: &Site, log: &mut Log, tool: &str) -> Result<PathBuf, Failure> {
    let folder = site.tool(tool);
    let requirements = site.root.join("tests/checkers").join(tool).join("requirements.txt");
    let python = interpreter(&folder);
    once(&folder, &read(&requirements)?, || {
        log.run(Command::new(system_python()).args(["-m", "venv"]).arg(&folder))?;
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        log.run(install.args(["--only-binary=:all:", "--require-hashes", "-r"]).arg(&requirements))
    })?;
    Ok(python)
}

/// Downloads one pinned wheel, without what it depends on; the hash in the requirements must fit.
pub fn download(site: &Site, log: &mut Log, requirements: &str, to: &std::path::Path) -> Result<(), Failure> {
    let mut pip = Command::new(with_pyhanko(site, log)?);
    pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]);
    pip.args(["--require-hashes", "-r"]).arg(site.root.join(requirements)).arg("-d").arg(to);
    log.run(&mut pip)
}

fn interpreter(environment: &std::path::Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts" } else { "bin" }).join(executable("python"))
}

fn system_python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}
