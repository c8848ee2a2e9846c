//! Opening, making, checking, backing up and restoring workspaces; settings of this computer.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use model::school::School;
use store::{OpenError, Store, StoreError, WorkspaceKind};

use crate::desk::Desk;
use crate::input::{FilePath, LanguageChoice, Nothing, SavePath, ThemeChoice, WorkspaceCreate};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::session::Session;
use crate::surroundings::Surroundings;
use crate::view::{CheckView, RecentWorkspace, SavedFile, WorkspaceInfo, WorkspaceStatus};
use crate::{backup, demo, generate, school, wording};

/// How many workspaces are remembered.
const RECENT: usize = 6;
/// Who works at a desk, as the journal names it: the program has no accounts yet.
pub(crate) const COORDINATOR: &str = "coordinator";

/// What is open, and the settings.
pub fn status(session: &mut Session, _: Nothing) -> Result<WorkspaceStatus, Stop> {
    let open = session.desk.as_ref().map(info).transpose()?;
    let recent = session.settings.recent.iter().filter(|path| path.exists());
    Ok(WorkspaceStatus {
        open,
        recent: recent.map(|path| RecentWorkspace { name: file_name(path), path: show(path) }).collect(),
        language: session.settings.language.clone(),
        theme: session.settings.theme.clone(),
        today: session.around.today(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// Opens the demonstration workspace, made anew from invented data when it is not there or cannot be opened.
pub fn demo(session: &mut Session, _: Nothing) -> Result<WorkspaceStatus, Stop> {
    session.leave();
    let path = session.places.data.join("demo.amats");
    let desk = match open_desk(&path, &session.around) {
        Ok(desk) => desk,
        Err(Stop::Refused(refusal)) if refusal.code == RefusalCode::FileMissing => {
            create_demo(&path, &session.around)?
        }
        Err(stop) => return Err(stop),
    };
    session.place(desk);
    status(session, Nothing {})
}

/// Makes a demonstration workspace at a path.
pub fn create_demo(path: &Path, around: &Surroundings) -> Result<Desk, Stop> {
    let mut desk = create_desk(path, WorkspaceKind::Demonstration, around)?;
    demo::fill(&mut desk)?;
    desk.forget();
    Ok(desk)
}

/// Makes a workspace of a size, of invented records that are the same for the same seed and moment.
pub fn create_generated(
    path: &Path,
    size: generate::Size,
    seed: u64,
    now: DateTime<FixedOffset>,
) -> Result<Desk, Stop> {
    let around = generate::surroundings(seed, now);
    let mut desk = create_desk(path, WorkspaceKind::Demonstration, &around)?;
    generate::fill(&mut desk, size, seed)?;
    Ok(desk)
}

/// Makes a new, empty workspace and opens it.
pub fn create(session: &mut Session, input: WorkspaceCreate) -> Result<WorkspaceStatus, Stop> {
    let school = School {
        name: input.school_name.trim().to_owned(),
        town: input.town.trim().to_owned(),
        ..School::default()
    };
    school.check()?;
    let path = with_extension(&input.path);
    let mut desk = create_desk(&path, WorkspaceKind::School, &session.around)?;
    desk.write(Operation::WorkspaceCreate, |tx| Ok(tx.save(&school)?))?;
    session.place(desk);
    remember(session, &path)?;
    status(session, Nothing {})
}

/// Opens a workspace.
pub fn open(session: &mut Session, input: FilePath) -> Result<WorkspaceStatus, Stop> {
    let path = PathBuf::from(input.path);
    let is_open = session.desk.as_ref().is_some_and(|desk| desk.store.path() == path);
    if !is_open {
        let desk = open_desk(&path, &session.around)?;
        session.place(desk);
        remember(session, &path)?;
    }
    status(session, Nothing {})
}

/// Closes the workspace.
pub fn close(session: &mut Session, _: Nothing) -> Result<WorkspaceStatus, Stop> {
    session.leave();
    status(session, Nothing {})
}

/// Opens a desk over a workspace file.
pub fn open_desk(path: &Path, around: &Surroundings) -> Result<Desk, Stop> {
    let store = Store::open(path).map_err(stop)?;
    Desk::new(store, around.clone(), documents_beside(path), COORDINATOR.to_owned())
}

/// Makes a workspace file and opens a desk over it.
pub fn create_desk(path: &Path, kind: WorkspaceKind, around: &Surroundings) -> Result<Desk, Stop> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(file_stop)?;
    }
    let store = Store::create(path, kind, around.now()).map_err(stop)?;
    Desk::new(store, around.clone(), documents_beside(path), COORDINATOR.to_owned())
}

/// Checks file, foreign keys and the journal's chain.
pub fn check(session: &mut Session, _: Nothing) -> Result<CheckView, Stop> {
    let tr = session.tr();
    let work = session.work();
    let report = session.desk()?.check(&work)?;
    Ok(CheckView {
        sound: report.is_whole(),
        entries: report.journal_entries,
        head: report.journal_head.clone(),
        findings: wording::check_findings(&tr, &report),
    })
}

/// Chooses and remembers the language of the screens.
pub fn set_language(session: &mut Session, input: LanguageChoice) -> Result<WorkspaceStatus, Stop> {
    let language =
        input.language.parse::<i18n::Language>().map_err(|_| Failure::Data("language".to_owned()))?;
    session.speak(language);
    session.keep_settings()?;
    status(session, Nothing {})
}

/// Chooses and remembers the appearance.
pub fn set_theme(session: &mut Session, input: ThemeChoice) -> Result<WorkspaceStatus, Stop> {
    if !["system", "light", "dark"].contains(&input.theme.as_str()) {
        return Err(Failure::Data("theme".to_owned()).into());
    }
    session.settings.theme = input.theme;
    session.keep_settings()?;
    status(session, Nothing {})
}

/// Writes a backup; its name carries the day and the time.
pub fn back_up(session: &mut Session, input: SavePath) -> Result<SavedFile, Stop> {
    let desk = session.desk()?;
    let path = if let Some(path) = input.path {
        PathBuf::from(path)
    } else {
        let name = desk.store.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let stamp = desk.now().format("%Y-%m-%d-%H%M%S");
        let folder = backup::folder(desk.store.path());
        std::fs::create_dir_all(&folder).map_err(file_stop)?;
        folder.join(format!("{name}-{stamp}.amats"))
    };
    desk.store.backup_to(&path)?;
    Ok(SavedFile { path: show(&path) })
}

/// Puts a backup in place of the open workspace and opens it; a copy of what it replaces is kept beside it.
pub fn restore(session: &mut Session, input: FilePath) -> Result<WorkspaceStatus, Stop> {
    let path = session.desk()?.store.path().to_owned();
    session.desk = None;
    let outcome = restore_file(Path::new(&input.path), &path);
    session.place(open_desk(&path, &session.around)?);
    outcome?;
    status(session, Nothing {})
}

/// Puts a backup in place of a workspace that nobody has open; gives the copy of what it replaced.
pub fn restore_file(backup: &Path, workspace: &Path) -> Result<Option<PathBuf>, Stop> {
    Store::restore(backup, workspace).map_err(stop)
}

/// The folder beside a workspace where its documents are saved.
pub(crate) fn documents_beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    path.with_file_name(format!("{stem}-dokumenti"))
}

/// Why a workspace could not be opened, for the person who wanted it open.
pub fn stop(error: OpenError) -> Stop {
    match error {
        OpenError::Missing => RefusalCode::FileMissing.into(),
        OpenError::AlreadyThere => RefusalCode::FileExists.into(),
        OpenError::NotAWorkspace => RefusalCode::NotAWorkspace.into(),
        OpenError::Newer { .. } => RefusalCode::NewerWorkspace.into(),
        OpenError::InUse => RefusalCode::WorkspaceInUse.into(),
        OpenError::ReadOnly => RefusalCode::FolderReadOnly.into(),
        OpenError::DiskFull => RefusalCode::DiskFull.into(),
        OpenError::Damaged => RefusalCode::WorkspaceDamaged.into(),
        OpenError::Io(kind) => Failure::Io(kind.into()).into(),
        OpenError::Database { code } => Failure::Store(StoreError::Database { code }).into(),
    }
}

/// Why a file or folder could not be read, made or written to, for the person who wanted it.
pub fn file_stop(error: std::io::Error) -> Stop {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => RefusalCode::FolderReadOnly.into(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => RefusalCode::DiskFull.into(),
        ErrorKind::NotFound => RefusalCode::FileMissing.into(),
        ErrorKind::AlreadyExists => RefusalCode::FileExists.into(),
        _ => Failure::Io(error).into(),
    }
}

fn info(desk: &Desk) -> Result<WorkspaceInfo, Stop> {
    let path = desk.store.path();
    Ok(WorkspaceInfo {
        file_name: file_name(path),
        path: show(path),
        documents: show(&desk.documents),
        demo: desk.store.kind() == WorkspaceKind::Demonstration,
        school_name: desk.read(|r| Ok(school::find(r)?.name))?,
    })
}

fn remember(session: &mut Session, path: &Path) -> Result<(), Stop> {
    session.settings.recent.retain(|known| known != path);
    session.settings.recent.insert(0, path.to_owned());
    session.settings.recent.truncate(RECENT);
    session.keep_settings()
}

fn with_extension(path: &str) -> PathBuf {
    let path = PathBuf::from(path);
    if path.extension().is_some_and(|extension| extension == "amats") {
        path
    } else {
        path.with_added_extension("amats")
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn show(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
