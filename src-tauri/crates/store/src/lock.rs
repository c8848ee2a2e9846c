//! The lock that keeps a second program from a workspace: an advisory lock on `<file>.lock`.
//!
//! The operating system drops the lock with the process, however it ends; the empty file stays and means
//! nothing. (Locking the workspace file itself would meddle with `SQLite`'s own locks.)

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::OpenError;

/// A held lock.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "held, not used")] File);

impl Lock {
    /// Takes the lock of a workspace, or tells that somebody has it.
    pub(crate) fn take(workspace: &Path) -> Result<Self, OpenError> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path(workspace))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

fn path(workspace: &Path) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}
