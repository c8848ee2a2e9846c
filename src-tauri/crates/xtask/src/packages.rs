//! System packages: what each command needs, what of it is missing, and how it is installed.
//!
//! Debian and Ubuntu are tried in CI; the names for Fedora and Arch are best effort. Windows and macOS have no
//! package manager we could count on: there the missing program is named when it is wanted.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::log::Log;
use crate::machine::{Manager, is_root};
use crate::site::on_path;

/// Something the system has to have, under the names of each package manager (empty: comes with another).
pub struct Need {
    /// Any of these programs on the path makes the package unnecessary.
    unless_found: &'static [&'static str],
    apt: &'static [&'static str],
    dnf: &'static [&'static str],
    pacman: &'static [&'static str],
}

impl Need {
    fn names(&self, manager: Manager) -> &'static [&'static str] {
        match manager {
            Manager::Apt => self.apt,
            Manager::Dnf => self.dnf,
            Manager::Pacman => self.pacman,
        }
    }

    fn is_met_by_a_program(&self) -> bool {
        self.unless_found.iter().any(|program| on_path(program).is_some())
    }
}

const fn package(
    unless_found: &'static [&'static str],
    apt: &'static [&'static str],
    dnf: &'static [&'static str],
    pacman: &'static [&'static str],
) -> Need {
    Need { unless_found, apt, dnf, pacman }
}

/// For building the crates: the database is compiled from its source.
pub const COMPILER: &[Need] = &[package(&["cc"], &["gcc", "libc6-dev"], &["gcc"], &["gcc"])];

/// For building and opening the window.
pub const WINDOW: &[Need] = &[
    package(&[], &["pkg-config"], &["pkgconf-pkg-config"], &["pkgconf"]),
    package(&[], &["libwebkit2gtk-4.1-dev"], &["webkit2gtk4.1-devel"], &["webkit2gtk-4.1"]),
    package(&[], &["librsvg2-dev"], &["librsvg2-devel"], &["librsvg"]),
    package(&["node"], &["nodejs"], &["nodejs"], &["nodejs"]),
    package(&["npm"], &["npm"], &["nodejs-npm"], &["npm"]),
];

/// For the tests: a display nobody sees, drivers, browsers, and checkers of documents.
pub const CHECKERS: &[Need] = &[
    package(&[], &["xvfb"], &["xorg-x11-server-Xvfb"], &["xorg-server-xvfb"]),
    package(&[], &["xauth"], &["xorg-x11-xauth"], &["xorg-xauth"]),
    package(&["dbus-run-session"], &["dbus"], &["dbus-daemon"], &["dbus"]),
    package(&["WebKitWebDriver"], &["webkit2gtk-driver"], &["webkit2gtk-driver"], &["webkit2gtk-4.1"]),
    package(CHROMIUM, &["chromium"], &["chromium"], &["chromium"]),
    package(&["pdfsig"], &["poppler-utils"], &["poppler-utils"], &["poppler"]),
    package(&["qpdf"], &["qpdf"], &["qpdf"], &["qpdf"]),
    // Makes the identities of another program that the tests of signatures read.
    package(&["openssl"], &["openssl"], &["openssl"], &["openssl"]),
    // A token with keys for the same tests, and what puts certificates on it.
    package(&["softhsm2-util"], &["softhsm2"], &["softhsm"], &["softhsm"]),
    package(&["pkcs11-tool"], &["opensc"], &["opensc"], &["opensc"]),
    package(&[], &["python3", "python3-venv"], &["python3"], &["python"]),
    package(&["javac"], &["default-jdk-headless"], &["java-17-openjdk-devel"], &["jdk17-openjdk"]),
    // veraPDF reads its profiles with JAXB, which Java has not brought along since version 11.
    package(&[], JAXB, &["glassfish-jaxb-runtime"], &[]),
];

/// For the bench: the plain shell of the database, to compare with.
pub const SHELL: &[Need] = &[package(&["sqlite3"], &["sqlite3"], &["sqlite"], &["sqlite"])];

/// For the bench: what a school would fill its agreements in with instead.
pub const OFFICE: &[Need] =
    &[package(&["soffice"], &["libreoffice-writer-nogui"], &["libreoffice-writer"], &["libreoffice-still"])];

/// The names under which Chromium or its like is started.
pub const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// Another apt may be at work, on a machine that has just started for instance.
const PATIENT: [&str; 2] = ["-o", "DPkg::Lock::Timeout=300"];

const JAXB: &[&str] = &[
    "libjaxb-java",
    "libjaxb-api-java",
    "libistack-commons-java",
    "libtxw2-java",
    "libstax-ex-java",
    "libfastinfoset-java",
    "libactivation-java",
];

/// Installs what is missing of all these; does nothing, and needs no rights, when nothing is.
pub fn install(log: &mut Log, needs: &[&[Need]]) -> Result<(), Failure> {
    let Some(manager) = Manager::of_this_machine() else {
        return log.say("no package manager to ask; missing programs are named when they are wanted");
    };
    let missing = missing(manager, needs.iter().copied().flatten());
    if missing.is_empty() {
        return log.say("nothing is missing");
    }
    if manager == Manager::Apt {
        as_administrator(log, &words(&[&["apt-get"], &PATIENT, &["update", "-q"]]))?;
    }
    let (known, unknown): (Vec<&str>, Vec<&str>) =
        missing.into_iter().partition(|name| is_known(manager, name));
    if !unknown.is_empty() {
        println!("not among this system's packages, and what needs them will say so: {}", unknown.join(" "));
    }
    if known.is_empty() {
        return Ok(());
    }
    println!("installing {}", known.join(" "));
    as_administrator(log, &install_command(manager, &known))
}

fn missing<'a>(manager: Manager, needs: impl Iterator<Item = &'a Need>) -> Vec<&'static str> {
    let mut missing: Vec<&'static str> = needs
        .filter(|need| !need.is_met_by_a_program())
        .flat_map(|need| need.names(manager).iter().copied())
        .filter(|name| !is_installed(manager, name))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

fn is_installed(manager: Manager, name: &str) -> bool {
    let words: &[&str] = match manager {
        Manager::Apt => &["dpkg-query", "--show", "--showformat=${db:Status-Status}", name],
        Manager::Dnf => &["rpm", "--query", "--whatprovides", name],
        Manager::Pacman => &["pacman", "--deptest", name],
    };
    let Ok(output) = Command::new(words[0]).args(&words[1..]).output() else {
        return false;
    };
    // dpkg knows removed packages too: only the word "installed" counts.
    output.status.success() && (manager != Manager::Apt || output.stdout == b"installed")
}

/// Ubuntu, for one, has no package `chromium`.
fn is_known(manager: Manager, name: &str) -> bool {
    manager != Manager::Apt
        || Command::new("apt-cache").args(["show", name]).output().is_ok_and(|output| output.status.success())
}

fn install_command<'a>(manager: Manager, packages: &[&'a str]) -> Vec<&'a str> {
    match manager {
        Manager::Apt => {
            words(&[&["apt-get"], &PATIENT, &["install", "-y", "-q", "--no-install-recommends"], packages])
        }
        Manager::Dnf => words(&[&["dnf", "install", "-y", "--setopt=install_weak_deps=False"], packages]),
        Manager::Pacman => words(&[&["pacman", "-S", "--noconfirm", "--needed"], packages]),
    }
}

fn words<'a>(parts: &[&[&'a str]]) -> Vec<&'a str> {
    parts.concat()
}

fn as_administrator(log: &mut Log, words: &[&str]) -> Result<(), Failure> {
    log.run(&mut with_rights(words)?).map_err(|failure| by_hand(words, &failure))
}

fn with_rights(words: &[&str]) -> Result<Command, Failure> {
    let mut command = if is_root() {
        Command::new("env")
    } else if on_path("sudo").is_some() {
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err(Failure::Missing { what: "a system package".into(), remedy: as_root(words) });
    };
    command.arg("DEBIAN_FRONTEND=noninteractive").args(words).current_dir(Path::new("/"));
    Ok(command)
}

fn by_hand(words: &[&str], failure: &Failure) -> Failure {
    Failure::Missing { what: "a system package".into(), remedy: format!("{failure}; {}", as_root(words)) }
}

fn as_root(words: &[&str]) -> String {
    format!("as the administrator run: {}", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apt_asks_nothing_and_takes_no_recommendations() {
        let command = install_command(Manager::Apt, &["qpdf", "xvfb"]).join(" ");
        let expected = "apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends qpdf xvfb";
        assert_eq!(command, expected);
    }

    #[test]
    fn a_program_on_the_path_makes_its_package_unnecessary() {
        let met = [package(&["no-such-program", "cargo"], &["no-such-package"], &[], &[])];
        let unmet = [package(&["no-such-program"], &["no-such-package"], &[], &[])];
        assert!(missing(Manager::Apt, met.iter()).is_empty());
        assert_eq!(missing(Manager::Apt, unmet.iter()), ["no-such-package"]);
    }
}
