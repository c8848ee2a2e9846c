//! Copies of a workspace: each made beside its place, checked, and put there whole.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::connection::{self, settle_in_one_file, sniff};
use crate::lock::Lock;
use crate::{OpenError, check, schema};

/// Pages that are copied in one go.
const PAGES: i32 = 4096;

/// How long to wait before the next go, or before a file that somebody holds is tried again.
const PAUSE: Duration = Duration::from_millis(2);

/// Copies an open workspace to a file, replacing what is there; the copy is opened and checked before.
pub(crate) fn copy(source: &Connection, target: &Path) -> Result<(), OpenError> {
    let part = Part::beside(target)?;
    let copied = part.fill(source, schema::version(source, schema::known())?)?;
    finish(copied, &part)?;
    part.put(target)
}

/// Puts a backup in the place of a workspace that is not open; gives the copy of what was replaced.
///
/// An older backup is brought up to date on the way; the backup itself is not touched.
pub(crate) fn restore(from: &Path, to: &Path) -> Result<Option<PathBuf>, OpenError> {
    sniff(from)?;
    if to.exists() && fs::canonicalize(from)? == fs::canonicalize(to)? {
        return Err(OpenError::AlreadyThere);
    }
    let _lock = Lock::take(to)?;
    let source = connection::open_to_read(from)?;
    schema::version(&source, schema::known())?;
    let part = Part::beside(to)?;
    finish(part.fill(&source, schema::known())?, &part)?;
    let kept = if to.exists() { Some(keep(to)?) } else { None };
    clear_companions(to)?;
    part.put(to)?;
    Ok(kept)
}

/// Copies a workspace beside itself before it is changed in a way that cannot be taken back.
pub(crate) fn copy_beside(source: &Connection, workspace: &Path, word: &str) -> Result<PathBuf, OpenError> {
    let target = free_name(workspace, word);
    let part = Part::beside(&target)?;
    settle_in_one_file(&part.copy(source)?)?;
    part.put(&target)?;
    Ok(target)
}

/// Checks a finished copy and closes it.
fn finish(copied: Connection, part: &Part) -> Result<(), OpenError> {
    settle_in_one_file(&copied)?;
    let report = check::report(&copied)?;
    drop(copied);
    File::open(&part.path)?.sync_all()?;
    if report.is_whole() { Ok(()) } else { Err(OpenError::Damaged) }
}

/// A file in the making; gone when it is dropped before it was put in its place.
pub(crate) struct Part {
    path: PathBuf,
}

impl Part {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn beside(target: &Path) -> Result<Self, OpenError> {
        let part = Self { path: with_suffix(target, ".part") };
        part.clear();
        create_private(&part.path)?;
        Ok(part)
    }

    fn copy(&self, source: &Connection) -> Result<Connection, OpenError> {
        let mut target = connection::open(&self.path)?;
        Backup::new(source, &mut target)?.run_to_completion(PAGES, PAUSE, None)?;
        Ok(target)
    }

    /// Copies the source and brings the copy to a version.
    fn fill(&self, source: &Connection, version: u32) -> Result<Connection, OpenError> {
        let mut target = self.copy(source)?;
        schema::migrate(&mut target, &schema::MIGRATIONS[..version as usize])?;
        Ok(target)
    }

    pub(crate) fn put(self, target: &Path) -> Result<(), OpenError> {
        fs::rename(&self.path, target)?;
        sync_folder(target)
    }

    fn clear(&self) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(with_suffix(&self.path, suffix));
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Keeps what a restore replaces under a name of its own, with a log that was not yet brought in.
fn keep(workspace: &Path) -> Result<PathBuf, OpenError> {
    if let Ok(connection) = connection::open(workspace) {
        let _ = settle_in_one_file(&connection);
    }
    let kept = free_name(workspace, "replaced");
    if fs::hard_link(workspace, &kept).is_err() {
        fs::copy(workspace, &kept)?;
        File::open(&kept)?.sync_all()?;
    }
    let log = with_suffix(workspace, "-wal");
    if log.exists() {
        fs::copy(&log, with_suffix(&kept, "-wal"))?;
    }
    Ok(kept)
}

/// A log that belongs to a file that is gone would be read into the one that takes its place.
fn clear_companions(workspace: &Path) -> Result<(), OpenError> {
    for suffix in ["-wal", "-shm", "-journal"] {
        match fs::remove_file(with_suffix(workspace, suffix)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Makes an empty file that only its owner can read; it must not be there yet.
fn create_private(path: &Path) -> Result<(), OpenError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    Ok(())
}

/// Makes a file's name as lasting as its content.
fn sync_folder(path: &Path) -> Result<(), OpenError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// `school.amats` → `school.replaced.amats`, or `school.replaced-2.amats` where that is taken.
fn free_name(workspace: &Path, word: &str) -> PathBuf {
    let extension = workspace.extension().map(OsString::from);
    let stem = workspace.file_stem().unwrap_or_default();
    let name = |count: u32| {
        let mut name = stem.to_owned();
        name.push(format!(".{word}"));
        if count > 1 {
            name.push(format!("-{count}"));
        }
        if let Some(extension) = &extension {
            name.push(".");
            name.push(extension);
        }
        workspace.with_file_name(name)
    };
    (1..u32::MAX).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(u32::MAX))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
