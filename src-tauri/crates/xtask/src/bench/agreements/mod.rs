//! Agreements by the hundred, a file each: Amats beside typst and `LibreOffice`, each the fastest sensible way,
//! all with tags and for the archive.
//!
//! Amats also issues them – numbers, hashes, journal – and leaves a field for each signature; the others only set the
//! text that its files were read back as, in the same font, sizes and sheet.

mod measured;
mod office;
mod text;
mod typst;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::documents::verapdf;
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::renew;
use measured::{Made, run};
use text::Text;

/// Files of the others that are judged; of ours all are.
const SAMPLE: usize = 5;
/// Different names among the trainees; they come round in this order.
const NAMES: usize = 5;

/// Makes the agreements three times, and prints what each took, how its files were judged, and how much of the text is
/// the same.
pub fn measure(site: &Site, log: &mut Log) -> Result<(), Failure> {
    let folder = site.scratch("agreements");
    renew(&folder)?;
    let ours = amats(site, log, &folder)?;
    let texts = texts(log, &ours)?;
    let mut all = vec![ours];
    for others in [typst::make(site, log, &folder, &texts), office::make(site, log, &folder, &texts)] {
        match others {
            Ok(made) => all.push(made),
            Err(failure) => println!("agreements: one is not measured here: {failure}"),
        }
    }
    print(site, log, &folder, &all)
}

/// Has Amats issue and write them.
fn amats(site: &Site, log: &mut Log, folder: &Path) -> Result<Made, Failure> {
    let (workspace, out) = (folder.join("agreements.amats"), folder.join("amats"));
    log.run(Command::new(site.release_program("bench")).arg("agreements").arg(&workspace))?;
    let mut command = Command::new(site.release_program("amats-cli"));
    command.arg("--workspace").arg(&workspace).args(["agreements", "--search", "kopija", "--each", "--out"]);
    let taken = run(log, command.arg(&out))?;
    Made::of("Amats", taken, &out)
}

/// What the agreements say. Poppler takes half a second for a file, so one for each name is read back; the others are
/// the same but for what `tests`' bench numbers.
fn texts(log: &mut Log, ours: &Made) -> Result<Vec<Text>, Failure> {
    let read =
        ours.files.iter().take(NAMES).map(|file| text::of(log, file)).collect::<Result<Vec<_>, _>>()?;
    let all = (0..ours.files.len()).filter_map(|number| {
        let like = number % NAMES;
        Some(read.get(like)?.with(|words| numbered(words, like, number)))
    });
    Ok(all.collect())
}

/// The words of one agreement as another has them.
fn numbered(words: &str, from: usize, to: usize) -> String {
    words
        .replace(&format!("kopija/{from:03}"), &format!("kopija/{to:03}"))
        .replace(&format!("329000-{from:05}"), &format!("329000-{to:05}"))
        .replace(&format!("praktikants{from}@"), &format!("praktikants{to}@"))
        .replace(&format!("Kaļķu iela {from} "), &format!("Kaļķu iela {to} "))
}

fn print(site: &Site, log: &mut Log, folder: &Path, all: &[Made]) -> Result<(), Failure> {
    let [ours, ..] = all else { return Ok(()) };
    println!("\n### {} agreements, a file each\n", ours.files.len());
    println!(
        "| by | time | of the time of Amats | processor time | a file | most memory | PDF/A-2 and PDF/UA-1, by veraPDF | same words |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for made in all {
        let judged = if made.who == ours.who { made.files.len() } else { SAMPLE };
        let files = &made.files[..judged.min(made.files.len())];
        let archival = verapdf::passes(site, log, folder, files, archive_of(&made.who))?;
        let accessible = verapdf::passes(site, log, folder, files, "ua1")?;
        println!(
            "| {} | {:.2} s | {:.2} | {:.2} s | {} KB | {} MiB | {archival} and {accessible} of {} | {:.1} % |",
            made.who,
            made.taken.time.as_secs_f64(),
            made.taken.time.as_secs_f64() / ours.taken.time.as_secs_f64(),
            made.taken.work.as_secs_f64(),
            made.bytes / 1000 / (made.files.len() as u64).max(1),
            made.taken.mib,
            files.len(),
            same_words(log, &ours.files, &made.files)?,
        );
    }
    Ok(())
}

/// `LibreOffice` has no level a: its files are for the archive with their looks alone.
fn archive_of(who: &str) -> &'static str {
    if who.starts_with("LibreOffice") { "2b" } else { "2a" }
}

/// How many of the words of our first file another's has as well, in percent.
fn same_words(
    log: &mut Log,
    ours: &[std::path::PathBuf],
    others: &[std::path::PathBuf],
) -> Result<f64, Failure> {
    let (Some(ours), Some(other)) = (ours.first(), others.first()) else { return Ok(0.0) };
    let (ours, mut other) = (words(log, ours)?, words(log, other)?);
    let all: usize = ours.values().sum();
    let same: usize = ours.iter().map(|(word, count)| other.remove(word).unwrap_or(0).min(*count)).sum();
    Ok(100.0 * same as f64 / all.max(1) as f64)
}

fn words(log: &mut Log, pdf: &Path) -> Result<BTreeMap<String, usize>, Failure> {
    let text = log.text(Command::new("pdftotext").args(["-layout"]).arg(pdf).arg("-"))?;
    let mut words = BTreeMap::new();
    for word in text.split_whitespace() {
        *words.entry(word.to_owned()).or_insert(0) += 1;
    }
    Ok(words)
}
