//! Where many documents go: into one file for the printer, or into a file each.

use std::path::{Path, PathBuf};

use documents::{Bundle, Sheets};
use model::document::Document;
use tempfile::TempDir;

use super::Sorting;
use crate::desk::Desk;
use crate::document::{name, stop, write_file};
use crate::input::{AgreementsPaper, SortedInto};
use crate::reply::Stop;
use crate::workspace::file_stop;

/// Where the documents go.
pub(super) enum Out {
    /// One file for the printer.
    File { bundle: Box<Bundle>, path: PathBuf },
    /// A file each; they stand aside until all are there.
    Folder { aside: TempDir, folder: PathBuf, into: SortedInto, files: Vec<PathBuf> },
}

impl Out {
    pub(super) fn new(desk: &Desk, paper: AgreementsPaper, path: Option<String>) -> Result<Self, Stop> {
        let stamp = desk.now().format("%Y-%m-%d-%H%M%S");
        let place = |name: String| path.map_or_else(|| desk.documents.join(name), PathBuf::from);
        match paper {
            AgreementsPaper::OneFile { copies, both_sides } => {
                let sheets = Sheets { copies: copies.clamp(1, 9), both_sides };
                Ok(Self::File {
                    bundle: Box::new(Bundle::new(sheets)),
                    path: place(format!("ligumi-{stamp}.pdf")),
                })
            }
            AgreementsPaper::FileEach { into } => {
                let folder = place(format!("ligumi-{stamp}"));
                // On the same disk, so that the files move at once, and nothing is left where nothing was printed.
                let nearest = folder.ancestors().find(|path| path.is_dir()).unwrap_or(Path::new("."));
                let aside = tempfile::tempdir_in(nearest).map_err(file_stop)?;
                Ok(Self::Folder { aside, folder, into, files: Vec::new() })
            }
        }
    }

    /// What the journal says of each document.
    pub(super) fn note(&self) -> &'static str {
        match self {
            Self::File { .. } => "document.printed",
            Self::Folder { .. } => "document.saved",
        }
    }

    pub(super) fn add(&mut self, document: &Document, pdf: &[u8], sorting: &Sorting) -> Result<(), Stop> {
        match self {
            Self::File { bundle, .. } => Ok(bundle.add(&document.number, pdf).map_err(stop)?),
            Self::Folder { aside, into, files, .. } => {
                let within = match into {
                    SortedInto::One => PathBuf::new(),
                    SortedInto::Groups => plain(&sorting.group),
                    SortedInto::Companies => plain(&sorting.company),
                };
                let file = within.join(name(document));
                std::fs::create_dir_all(aside.path().join(within)).map_err(file_stop)?;
                std::fs::write(aside.path().join(&file), pdf).map_err(file_stop)?;
                files.push(file);
                Ok(())
            }
        }
    }

    /// Puts everything in its place; gives the file or the folder.
    pub(super) fn keep(self) -> Result<PathBuf, Stop> {
        match self {
            Self::File { bundle, path } => {
                write_file(&path, &bundle.finish().map_err(stop)?)?;
                Ok(path)
            }
            Self::Folder { aside, folder, files, .. } => {
                for file in &files {
                    let to = folder.join(file);
                    let within = to.parent().unwrap_or(&folder);
                    std::fs::create_dir_all(within).map_err(file_stop)?;
                    std::fs::rename(aside.path().join(file), &to).map_err(file_stop)?;
                }
                Ok(folder)
            }
        }
    }
}

/// A folder's name that every system takes.
fn plain(name: &str) -> PathBuf {
    let allowed = |c: char| if c.is_alphanumeric() || " -_.,".contains(c) { c } else { '_' };
    let name: String = name.chars().map(allowed).collect();
    let name = name.trim_matches(['.', ' ', '_']);
    Path::new(if name.is_empty() { "-" } else { name }).to_path_buf()
}
