//! The steps that look at the screens: as code, in Chromium, and in the real window.

use std::process::Command;

use super::Verdict;
use crate::failure::Failure;
use crate::log::Log;
use crate::packages::CHROMIUM;
use crate::site::{Site, on_path};
use crate::tools::{node, renew};

pub fn typecheck(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    script(site, log, &["run", "typecheck"])
}

pub fn lint(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    script(site, log, &["run", "lint"])
}

pub fn unit_tests(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    script(site, log, &["test"])?;
    let count =
        log.read().lines().rev().find_map(|line| line.trim().strip_prefix("Tests ").map(str::to_owned));
    Ok(Verdict::Fine(count.map(|count| plain(&count)).unwrap_or_default()))
}

pub fn build(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    script(site, log, &["run", "build"])
}

pub fn in_chromium(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    let Some(chromium) = CHROMIUM.iter().find_map(|name| on_path(name)) else {
        return Ok(Verdict::NotDone("install Chromium".into()));
    };
    node::install_packages(site, log)?;
    let mut screens = site.npm(["run", "test:screens"]);
    screens.env("CHROMIUM", chromium);
    // The screens' server as the build step made it: started through cargo for one package, it would be built again.
    let server = site.program("serve");
    if server.is_file() {
        screens.env("AMATS_SERVE", server);
    }
    log.run(&mut screens)?;
    Ok(Verdict::Fine(String::new()))
}

/// Runs the end-to-end tests on a display and a session bus of their own, in profile folders of their own.
pub fn in_the_window(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    if let Some(missing) =
        ["xvfb-run", "dbus-run-session", "WebKitWebDriver"].into_iter().find(|p| on_path(p).is_none())
    {
        return Ok(Verdict::NotDone(format!("{missing} is not here; the window is driven on Linux only")));
    }
    let home = site.scratch("window");
    renew(&home)?;
    let cargo = site.cargo([
        "test",
        "--locked",
        "--workspace",
        "--test",
        "window",
        "--",
        "--ignored",
        "--test-threads=1",
    ]);
    let mut command = Command::new("xvfb-run");
    command.args(["-a", "-s", "-screen 0 1280x900x24 -nolisten tcp", "dbus-run-session", "--"]);
    command.arg(cargo.get_program()).args(cargo.get_args()).current_dir(&site.root);
    for (name, value) in cargo.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.env("AMATS_PROGRAM", site.program("amats"));
    for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
        let folder = home.join(name.to_ascii_lowercase());
        private(&folder)?;
        command.env(name, folder);
    }
    log.run(&mut command)?;
    super::rust::count_tests(&log.read())
}

/// A folder that only its owner may enter, as a runtime folder has to be.
fn private(folder: &std::path::Path) -> Result<(), Failure> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder).map_err(Failure::io(format!("creating {}", folder.display())))
}

fn script(site: &Site, log: &mut Log, words: &[&str]) -> Result<Verdict, Failure> {
    node::install_packages(site, log)?;
    log.run(&mut site.npm(words))?;
    Ok(Verdict::Fine(String::new()))
}

/// The text without the colours of a terminal.
fn plain(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once('m').map_or(part, |(_, after)| after));
    (first + &rest.collect::<String>()).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_off() {
        assert_eq!(plain(" \u{1b}[32m12 passed\u{1b}[39m (12)"), "12 passed (12)");
    }
}
