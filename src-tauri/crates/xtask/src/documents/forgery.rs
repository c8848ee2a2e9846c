//! Two forgeries of a signed PDF: a byte flipped, and a page changed in a later update.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::python;

/// Both forgeries of one file.
pub struct Forged {
    /// One bit of the first stream is other than it was signed.
    pub flipped: PathBuf,
    /// No signed byte is touched; an update after the last signature replaces the first page's content.
    pub later_update: PathBuf,
}

pub fn forge(site: &Site, log: &mut Log, signed: &Path) -> Result<Forged, Failure> {
    let forged = Forged { flipped: flipped(signed)?, later_update: beside(signed, "later-update") };
    let mut update = Command::new(python::with_pyhanko(site, log)?);
    update.arg(site.root.join("tests/checkers/pyhanko/forge.py")).arg(signed).arg(&forged.later_update);
    log.run(&mut update)?;
    Ok(forged)
}

/// The first of the two alone.
pub fn flipped(signed: &Path) -> Result<PathBuf, Failure> {
    let forged = beside(signed, "flipped");
    let bytes = fs::read(signed).map_err(Failure::io(format!("reading {}", signed.display())))?;
    fs::write(&forged, flip(bytes)?).map_err(Failure::io("writing a forgery"))?;
    Ok(forged)
}

fn beside(file: &Path, what: &str) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{stem}-{what}.pdf"))
}

/// Flips one bit a little after the first stream begins, far from any signature's own bytes.
fn flip(mut bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    const START: &[u8] = b"stream\n";
    let start = bytes
        .windows(START.len())
        .position(|window| window == START || window == b"stream\r")
        .ok_or_else(|| Failure::Check("the signed PDF has no stream".into()))?;
    if let Some(byte) = bytes.get_mut(start + START.len() + 16) {
        *byte ^= 1;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_byte_of_the_first_stream_is_flipped() {
        let original =
            b"%PDF-1.7\n1 0 obj<<>>stream\n0123456789abcdefghijklmnopqrstuvwxyz\nendstream".to_vec();
        let flipped = flip(original.clone()).unwrap();
        let differing: Vec<usize> = (0..original.len()).filter(|&at| original[at] != flipped[at]).collect();
        assert_eq!(differing, [9 + 11 + 7 + 16]);
    }
}
