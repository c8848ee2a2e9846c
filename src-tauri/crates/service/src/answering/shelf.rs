//! Where answers stand between two sittings: a file for each packet file, in the program's own folder, encrypted.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use exchange::packet_file::{self, AnswerFile, AnswerKey};
use sha2::{Digest, Sha256};

use crate::expectation::hex;
use crate::reply::Stop;
use crate::workspace::file_stop;

/// Folder within the program's own.
const FOLDER: &str = "atbildes";
/// Hexadecimal digits of a name.
const DIGITS: usize = 16;

/// The place of the answers to a packet file, by what it says.
pub(super) fn place(data: &Path, text: &[u8]) -> PathBuf {
    let mut name = hex(&Sha256::digest(text));
    name.truncate(DIGITS);
    data.join(FOLDER).join(name).with_extension("amats-answer")
}

/// What was answered before; nothing where nothing was. A file that cannot be read is put aside, not overwritten.
pub(super) fn take(place: &Path, key: &AnswerKey) -> Result<AnswerFile, Stop> {
    let nothing = AnswerFile::new(Vec::new());
    let file = match fs::read(place) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(nothing),
        Err(error) => return Err(file_stop(error)),
    };
    if let Ok(answers) = packet_file::open_answers(&file, [key.clone()]) {
        return Ok(answers);
    }
    fs::rename(place, place.with_extension("bojats")).map_err(file_stop)?;
    Ok(nothing)
}
