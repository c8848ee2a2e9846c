//! The folder in which answers arrive – downloads, a scanner's folder, a stick – is looked through for forms of ours.
//!
//! Nothing in it is changed. A file is told only while a form in it waits for its answer; files are read when somebody looks
//! at the place where they are shown, one after another, within the limits of every file from outside.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::attachment::{MOST_BYTES, Media};
use model::packet::PacketState;
use model::problem::{Problem, Problems};

use super::returned::forms_in;
use crate::desk::Desk;
use crate::input::{FilePath, FolderChoice, Nothing};
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{PacketFolder, ReturnedFile, WaitingFile};
use crate::workspace::file_stop;

/// Most files that are looked into, the newest ones.
const MOST_FILES: usize = 200;

/// The folder of this computer, and what waits in it.
pub fn folder(session: &mut Session, _: Nothing) -> Result<PacketFolder, Stop> {
    let folder = session.settings.packet_folder.clone();
    let files = if folder.as_os_str().is_empty() { Vec::new() } else { waiting(session.desk()?, &folder)? };
    Ok(PacketFolder { path: folder.to_string_lossy().into_owned(), files })
}

/// Chooses the folder; an empty text means none.
pub fn choose_folder(session: &mut Session, input: FolderChoice) -> Result<PacketFolder, Stop> {
    let path = PathBuf::from(input.path.trim());
    if !path.as_os_str().is_empty() && !path.is_dir() {
        let mut problems = Problems::default();
        problems.add("path", Problem::NoSuchFile);
        problems.into_result()?;
    }
    session.settings.packet_folder = path;
    session.keep_settings()?;
    folder(session, Nothing {})
}

/// A file of the folder, as if it had been chosen.
pub fn take_from_folder(session: &mut Session, input: FilePath) -> Result<ReturnedFile, Stop> {
    let path = PathBuf::from(input.path);
    if path.parent() != Some(session.settings.packet_folder.as_path()) {
        return Err(RefusalCode::FileMissing.into());
    }
    let content = read(&path)?;
    Ok(ReturnedFile { name: name(&path), content: STANDARD.encode(content) })
}

fn waiting(desk: &Desk, folder: &Path) -> Result<Vec<WaitingFile>, Stop> {
    let mut found = Vec::new();
    for path in newest(folder)? {
        // What cannot be read is no form of ours; whoever drops it on the window is told why.
        let Ok(file) = read(&path) else { continue };
        let Ok(forms) = desk.read(|r| forms_in(r, &file)) else { continue };
        let open = desk.read(|r| {
            let mut open = 0;
            for (number, _) in &forms {
                open += u32::from(r.packet(number)?.is_some_and(|packet| packet.state() == PacketState::Out));
            }
            Ok(open)
        })?;
        if open > 0 {
            found.push(WaitingFile {
                name: name(&path),
                path: path.to_string_lossy().into_owned(),
                forms: open,
            });
        }
    }
    Ok(found)
}

/// The PDF and answer files of a folder, the newest first; a folder that is gone, as a stick is, has none.
fn newest(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(file_stop(error)),
    };
    let mut files: Vec<(SystemTime, PathBuf)> = entries
        .filter_map(Result::ok)
        .filter(|entry| can_be_an_answer(&entry.path()))
        .filter_map(|entry| {
            let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            let fits = about.len() <= MOST_BYTES as u64;
            fits.then_some((about.modified().unwrap_or(SystemTime::UNIX_EPOCH), entry.path()))
        })
        .collect();
    files.sort_by(|one, other| other.cmp(one));
    Ok(files.into_iter().take(MOST_FILES).map(|(_, path)| path).collect())
}

fn can_be_an_answer(path: &Path) -> bool {
    let endings = ["pdf", Media::Age.extension()];
    path.extension().is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

fn read(path: &Path) -> Result<Vec<u8>, Stop> {
    let content = fs::read(path).map_err(file_stop)?;
    if content.len() > MOST_BYTES { Err(RefusalCode::FileTooLarge.into()) } else { Ok(content) }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
