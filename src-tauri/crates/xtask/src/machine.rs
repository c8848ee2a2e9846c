//! What kind of machine this is: display, rights, package manager.

use std::env;

use crate::site::on_path;

/// The package managers this crate can drive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    /// Debian, Ubuntu and their kin.
    Apt,
    /// Fedora and its kin.
    Dnf,
    /// Arch and its kin.
    Pacman,
}

impl Manager {
    /// The system's package manager; none on Windows, macOS and Linux systems not listed above.
    pub fn of_this_machine() -> Option<Self> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        [(Self::Apt, "apt-get"), (Self::Dnf, "dnf"), (Self::Pacman, "pacman")]
            .into_iter()
            .find_map(|(manager, program)| on_path(program).map(|_| manager))
    }
}

/// Whether a window can be opened.
pub fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Whether this is a run without anybody to ask: a check that was not done then counts as failed.
pub fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Whether packages may be installed without `sudo`.
pub fn is_root() -> bool {
    // The owner of our own /proc entry is the effective user; std offers no geteuid.
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata("/proc/self").is_ok_and(|entry| entry.uid() == 0)
    }
    #[cfg(not(target_os = "linux"))]
    {
        false
    }
}
