//! Backups that nobody has to think of: while somebody works, before an import, when the workspace is closed.
//!
//! They stand in a folder beside the workspace; a name tells when the copy was made and how many journal entries
//! it holds, so that nothing is copied twice. Each is opened and checked before it counts. Old ones are thinned.

mod thin;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{NaiveDateTime, TimeDelta};
use store::WorkspaceKind;

use crate::desk::Desk;
use crate::input::Nothing;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::BackupState;
use crate::workspace::file_stop;

/// Between two backups while somebody works.
const PAUSE: TimeDelta = TimeDelta::minutes(30);
/// How a name tells its time.
const STAMP: &str = "%Y-%m-%d-%H%M%S";

/// The latest automatic backup, where they stand, and whether one could not be made.
pub fn state(session: &mut Session, _: Nothing) -> Result<BackupState, Stop> {
    let desk = session.desk()?;
    let folder = folder(desk.store.path());
    let last = known(desk.store.path(), &folder).into_keys().next_back();
    let failed = desk.backup_failed;
    Ok(BackupState { last, failed, folder: folder.to_string_lossy().into_owned() })
}

/// Makes a backup when the last one is half an hour old and something changed. Work goes on when it cannot be
/// made; the screens say so.
pub(crate) fn while_working(desk: &mut Desk) {
    let now = desk.now().naive_local();
    let latest = known(desk.store.path(), &folder(desk.store.path())).into_keys().next_back();
    if latest.unwrap_or(desk.opened) + PAUSE <= now {
        let made = now_if_changed(desk);
        desk.backup_failed = made.is_err();
    }
}

/// Makes a backup unless the last one holds everything. A demonstration has none.
pub(crate) fn now_if_changed(desk: &mut Desk) -> Result<(), Stop> {
    if desk.store.kind() == WorkspaceKind::Demonstration {
        return Ok(());
    }
    let entries = desk.read(|r| Ok(r.journal_end()?))?;
    let folder = folder(desk.store.path());
    let mut backups = known(desk.store.path(), &folder);
    if backups.values().next_back().is_some_and(|backup| backup.entries == entries) {
        return Ok(());
    }
    let now = desk.now().naive_local();
    let path = folder.join(format!("{}{}-{entries}.amats", prefix(desk.store.path()), now.format(STAMP)));
    std::fs::create_dir_all(&folder).map_err(file_stop)?;
    desk.store.backup_to(&path)?;
    backups.insert(now, Backup { path, entries });
    let kept = thin::kept(backups.keys().copied(), now);
    for (_, old) in backups.into_iter().filter(|(at, _)| !kept.contains(at)) {
        std::fs::remove_file(old.path).map_err(file_stop)?;
    }
    Ok(())
}

/// A backup that was made automatically.
struct Backup {
    path: PathBuf,
    entries: u32,
}

/// The automatic backups of a workspace; other files of the folder are none of ours.
fn known(workspace: &Path, folder: &Path) -> BTreeMap<NaiveDateTime, Backup> {
    let prefix = prefix(workspace);
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| read(&prefix, file.path())).collect()
}

fn read(prefix: &str, path: PathBuf) -> Option<(NaiveDateTime, Backup)> {
    let name = path.file_name()?.to_str()?.strip_prefix(prefix)?.strip_suffix(".amats")?;
    let (stamp, entries) = name.rsplit_once('-')?;
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    Some((at, Backup { entries: entries.parse().ok()?, path }))
}

fn prefix(workspace: &Path) -> String {
    format!("{}-auto-", workspace.file_stem().unwrap_or_default().to_string_lossy())
}

/// The folder beside a workspace where its backups stand.
pub(crate) fn folder(workspace: &Path) -> PathBuf {
    workspace.with_file_name("backups")
}
