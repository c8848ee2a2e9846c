//! Where things are: the clone, its target folder, the tools and the built programs.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One clone of the project.
pub struct Site {
    /// The folder with the root `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder, which also takes logs and tools.
    pub target: PathBuf,
}

impl Site {
    /// The clone this program was started from.
    pub fn here() -> Self {
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.ancestors().nth(3).unwrap_or(&package).to_path_buf();
        let target = target_of_this_program().unwrap_or_else(|| root.join("target"));
        Self { root, target }
    }

    /// The folder of the screens.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A folder for a tool of our own.
    pub fn tool(&self, name: &str) -> PathBuf {
        self.target.join("tools").join(name)
    }

    /// A folder for what one command makes on its way.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    /// A program that cargo built without optimisation.
    pub fn program(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(executable(name))
    }

    /// A program that cargo built for release.
    pub fn release_program(&self, name: &str) -> PathBuf {
        self.target.join("release").join(executable(name))
    }

    /// Cargo, in the root, without the variables that `cargo run` set for this program.
    pub fn cargo<I: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = I>) -> Command {
        let mut command = Command::new("cargo");
        command.current_dir(&self.root).args(arguments);
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(is_set_by_cargo_run) {
                command.env_remove(name);
            }
        }
        command
    }

    /// npm, in the folder of the screens.
    pub fn npm<I: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = I>) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(self.ui()).args(arguments);
        command
    }
}

/// The name of a program's file on this system.
pub fn executable(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// The program of that name on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(executable(name))).find(|file| file.is_file())
}

fn target_of_this_program() -> Option<PathBuf> {
    let program = env::current_exe().ok()?;
    program.parent().and_then(Path::parent).map(Path::to_path_buf)
}

fn is_set_by_cargo_run(name: &str) -> bool {
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "OUT_DIR"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_folder_with_the_app() {
        let site = Site::here();
        assert!(site.root.join("tauri.conf.json").is_file());
    }

    #[test]
    fn a_nested_cargo_does_not_see_this_package() {
        assert!(is_set_by_cargo_run("CARGO_MANIFEST_DIR"));
        assert!(is_set_by_cargo_run("CARGO_PKG_NAME"));
        assert!(!is_set_by_cargo_run("CARGO_TARGET_DIR"));
        assert!(!is_set_by_cargo_run("CARGO_HOME"));
    }
}
