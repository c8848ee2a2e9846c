//! Tools that no system package brings: pinned, kept under `target/tools`, installed once.

pub mod cargo_deny;
pub mod java;
pub mod node;
pub mod python;

use std::fs;
use std::path::Path;

use crate::failure::Failure;

/// Installs into a folder unless a stamp there says that exactly this was installed before.
///
/// A folder without its stamp is a left-over of a broken attempt and is made anew.
fn once(folder: &Path, stamp: &str, install: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let file = folder.join("installed");
    if fs::read_to_string(&file).is_ok_and(|found| found == stamp) {
        return Ok(());
    }
    renew(folder)?;
    install()?;
    fs::write(&file, stamp).map_err(Failure::io(format!("writing {}", file.display())))
}

/// Empties a folder, or makes it.
pub fn renew(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::io(format!("emptying {}", folder.display())))?;
    }
    fs::create_dir_all(folder).map_err(Failure::io(format!("creating {}", folder.display())))
}

fn read(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file).map_err(Failure::io(format!("reading {}", file.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_installed_is_not_installed_again_until_it_changes() {
        let folder = std::env::temp_dir().join(format!("xtask-once-{}", std::process::id()));
        let mut times = 0;
        for stamp in ["1", "1", "2", "2"] {
            once(&folder, stamp, || {
                times += 1;
                Ok(())
            })
            .unwrap();
        }
        assert_eq!(times, 2);
    }

    #[test]
    fn a_broken_attempt_is_made_anew() {
        let folder = std::env::temp_dir().join(format!("xtask-broken-{}", std::process::id()));
        let broken = once(&folder, "1", || Err(Failure::Check("no network".into())));
        assert!(broken.is_err());
        let mut ran = false;
        once(&folder, "1", || {
            ran = true;
            Ok(())
        })
        .unwrap();
        assert!(ran);
    }
}
