//! What poppler's programs find in a PDF: its fonts, its text, its signatures.

use std::path::Path;
use std::process::Command;

use super::Finding;
use super::samples::Sample;
use crate::failure::Failure;
use crate::log::Log;

/// Fonts, text and page numbers of one document.
pub fn judge(log: &mut Log, sample: &Sample) -> Result<Vec<Finding>, Failure> {
    let words = ["-raw", "-enc", "UTF-8"];
    let text = log.text(Command::new("pdftotext").args(words).arg(&sample.file).arg("-"))?;
    let text = without_blanks(&text);
    let pages = pages(&log.text(Command::new("pdfinfo").arg(&sample.file))?);
    Ok(vec![fonts(log, &sample.file)?, phrases(sample, &text), page_numbers(&sample.file, &text, pages)])
}

fn fonts(log: &mut Log, file: &Path) -> Result<Finding, Failure> {
    let table = log.text(Command::new("pdffonts").arg(file))?;
    let fonts: Vec<Font<'_>> = table.lines().skip(2).map(Font::parse).collect();
    let bad: Vec<&str> = fonts.iter().filter(|font| !font.travels).map(|font| font.name).collect();
    let said = match (fonts.len(), bad.as_slice()) {
        (0, _) => "no font at all".to_owned(),
        (count, []) => format!("{count} fonts, all embedded, subset and mapped to Unicode"),
        (_, bad) => format!("not embedded, subset and mapped: {}", bad.join(", ")),
    };
    Ok(Finding::new(file, "pdffonts", said, !fonts.is_empty() && bad.is_empty()))
}

struct Font<'a> {
    name: &'a str,
    /// Embedded, subset, and with a way back to Unicode.
    travels: bool,
}

impl<'a> Font<'a> {
    /// A line of `pdffonts`: name, type, encoding, emb, sub, uni, and the two numbers of the object.
    fn parse(line: &'a str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        let last = words.len().saturating_sub(2);
        let flags = &words[last.saturating_sub(3)..last];
        // The letters of a simple font have names, which lead back to Unicode (ISO 19005-2, 6.2.11.7.2).
        let is_simple = words.get(1).is_some_and(|kind| *kind == "TrueType");
        let travels = matches!(flags, ["yes", "yes", mapped] if is_simple || *mapped == "yes");
        Self { name: words.first().copied().unwrap_or_default(), travels }
    }
}

fn phrases(sample: &Sample, text: &str) -> Finding {
    let missing: Vec<&str> =
        sample.phrases.iter().copied().filter(|phrase| !text.contains(&without_blanks(phrase))).collect();
    let said = if missing.is_empty() {
        format!("{} phrases found, such as „{}”", sample.phrases.len(), sample.phrases.first().unwrap_or(&""))
    } else {
        format!("not found: {}", missing.join(", "))
    };
    Finding::new(&sample.file, "pdftotext", said, missing.is_empty())
}

/// Every page says which of how many it is: `2 (3)`.
fn page_numbers(file: &Path, text: &str, pages: usize) -> Finding {
    let missing: Vec<String> = (1..=pages)
        .map(|page| format!("{page} ({pages})"))
        .filter(|number| !text.contains(&without_blanks(number)))
        .collect();
    let good = pages > 0 && missing.is_empty();
    let said = if good {
        format!("{pages} pages, numbered")
    } else {
        format!("{pages} pages, without {}", missing.join(", "))
    };
    Finding::new(file, "pdfinfo", said, good)
}

fn pages(information: &str) -> usize {
    let line = information.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.and_then(|count| count.trim().parse().ok()).unwrap_or_default()
}

/// Where a line breaks is layout, not text; and a watermark's letters, which stand askew, each get a line.
fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Whether poppler finds all signatures, and the digest of each is right.
///
/// It does not compare revisions: of a page changed in a later update it says "valid" too. Document time stamps are
/// signatures that older versions list and do not judge.
pub fn signatures(log: &mut Log, sample: &Sample) -> Result<Finding, Failure> {
    let said = log.output(Command::new("pdfsig").arg("-nocert").arg(&sample.file))?;
    let said = String::from_utf8_lossy(&said.stdout);
    let valid = said.lines().filter(|line| line.contains("Signature is Valid")).count();
    let found = said.lines().filter(|line| line.starts_with("Signature #")).count();
    let all = sample.signatures + sample.stamps;
    let words = format!("{valid} of {found} signatures valid");
    Ok(Finding::new(
        &sample.file,
        "pdfsig",
        words,
        (sample.signatures..=all).contains(&valid) && found == all,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_travels_when_it_is_embedded_subset_and_mapped() {
        let good = "ABCDEF+IBMPlexSans      CID TrueType      Identity-H       yes yes yes     12  0";
        let not_subset = "IBMPlexSans            TrueType          WinAnsi          yes no  yes      7  0";
        assert!(Font::parse(good).travels);
        assert!(!Font::parse(not_subset).travels);
        assert_eq!(Font::parse(good).name, "ABCDEF+IBMPlexSans");
    }

    #[test]
    fn every_page_has_to_say_which_it_is() {
        let pages = pages("Title: x\nPages:           2\nEncrypted: no\n");
        assert!(page_numbers(Path::new("a.pdf"), "…1(2)…2(2)", pages).good);
        assert!(!page_numbers(Path::new("a.pdf"), "…1(2)…", pages).good);
        assert!(!page_numbers(Path::new("a.pdf"), "", 0).good);
    }

    #[test]
    fn text_is_compared_without_its_line_breaks() {
        assert_eq!(without_blanks("Prakses\n   vieta \x0c"), "Praksesvieta");
    }
}
