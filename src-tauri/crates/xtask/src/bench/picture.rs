//! What stands on a virtual display, read from the file Xvfb keeps its picture in.
//!
//! The same measure fits any program, needs nothing of it, and costs little enough to be asked every few
//! milliseconds.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How often the display is looked at.
const GLANCE: Duration = Duration::from_millis(8);
/// A picture that keeps still this long has settled.
const STILL: Duration = Duration::from_millis(1500);
/// One change of this share of the pixels or more is more than a blinking caret.
const CHANGE: f64 = 0.001;

/// Times from the start of a program to what a person sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Until anything of it is on the screen.
    pub first: Duration,
    /// Until the picture stands: the last change before it keeps still.
    pub settled: Duration,
}

/// Xvfb's picture file: an XWD header, a colour table, then the pixels.
pub struct Display {
    file: File,
    pixels_at: u64,
    last: Vec<u8>,
}

impl Display {
    /// Opens the picture of a display with nothing on it yet.
    pub fn open(file: &Path) -> io::Result<Self> {
        let mut file = File::open(file)?;
        let mut header = [0; 100];
        file.read_exact(&mut header)?;
        let mut display = Self { pixels_at: pixels_at(&header), file, last: Vec::new() };
        display.last = display.look()?;
        Ok(display)
    }

    /// Watches from now until the picture has come and keeps still; none when nothing comes in that time.
    pub fn watch(&mut self, patience: Duration) -> io::Result<Option<Seen>> {
        let start = Instant::now();
        let mut seen: Option<Seen> = None;
        while start.elapsed() < patience {
            let now = start.elapsed();
            if self.changed()? {
                seen = Some(Seen { first: seen.map_or(now, |seen| seen.first), settled: now });
            }
            if seen.is_some_and(|seen| now.saturating_sub(seen.settled) > STILL) {
                return Ok(seen);
            }
            thread::sleep(GLANCE);
        }
        Ok(seen)
    }

    fn changed(&mut self) -> io::Result<bool> {
        let picture = self.look()?;
        let changed = share_of_changed_pixels(&self.last, &picture) >= CHANGE;
        if changed {
            self.last = picture;
        }
        Ok(changed)
    }

    fn look(&mut self) -> io::Result<Vec<u8>> {
        let mut picture = Vec::new();
        self.file.seek(SeekFrom::Start(self.pixels_at))?;
        self.file.read_to_end(&mut picture)?;
        Ok(picture)
    }
}

/// XWD: the first word is the header's size, the word at 76 the number of 12-byte colours after it.
fn pixels_at(header: &[u8; 100]) -> u64 {
    let word = |at: usize| {
        header
            .get(at..at + 4)
            .map_or(0, |bytes| bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    word(0) + 12 * word(76)
}

fn share_of_changed_pixels(before: &[u8], after: &[u8]) -> f64 {
    let changed = before.chunks_exact(4).zip(after.chunks_exact(4)).filter(|(before, after)| before != after);
    changed.count() as f64 / (after.len() / 4).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pixels_stand_after_the_header_and_its_colours() {
        let mut header = [0; 100];
        header[2..4].copy_from_slice(&[0, 160]);
        header[78..80].copy_from_slice(&[1, 0]);
        assert_eq!(pixels_at(&header), 160 + 12 * 256);
    }

    #[test]
    fn a_caret_is_not_a_change_and_a_window_is() {
        let before = vec![0; 4 * 10_000];
        let mut caret = before.clone();
        caret[..4 * 5].fill(255);
        let window = vec![255; 4 * 10_000];
        assert!(share_of_changed_pixels(&before, &caret) < CHANGE);
        assert!(share_of_changed_pixels(&before, &window) >= CHANGE);
    }
}
