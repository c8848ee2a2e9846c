//! The same agreements by `LibreOffice`: a document filled in for each, converted a hundred in a process.
//!
//! Its mail merge would need a script inside it, a registered source of data and a copy of the document for each
//! record; converting filled documents is the same export without them, so it is the faster way.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::measured::{Made, Taken, run};
use super::text::{Block, Row, Text};
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::renew;

/// The document around the text: styles, sheet and type as ours.
const AROUND: &str = include_str!("agreement.fodt");
/// Files that one process converts: version 7.4 makes 246 of 500, and says that all is well.
const AT_ONCE: usize = 100;
/// PDF/A-2 with tags, and what else it does for accessibility.
const EXPORT: &str = r#"pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}"#;

/// Has `LibreOffice` make every agreement.
pub fn make(site: &Site, log: &mut Log, folder: &Path, texts: &[Text]) -> Result<Made, Failure> {
    let (filled, out) = (folder.join("filled"), folder.join("libreoffice"));
    renew(&filled)?;
    renew(&out)?;
    let files = fill(&filled, texts)?;
    let fonts = fonts(site, folder)?;
    // The first start makes a profile, which a school's computer has already.
    log.run(&mut convert(folder, &fonts, &folder.join("first"), &files[..1]))?;
    let mut taken = Taken::default();
    for files in files.chunks(AT_ONCE) {
        taken = taken.and(run(log, &mut convert(folder, &fonts, &out, files))?);
    }
    let made = Made::of(&format!("LibreOffice {}", version(log)?), taken, &out)?;
    if made.files.len() == texts.len() {
        Ok(made)
    } else {
        Err(Failure::Check(format!("LibreOffice made {} of {} files", made.files.len(), texts.len())))
    }
}

fn convert(folder: &Path, fonts: &Path, out: &Path, files: &[PathBuf]) -> Command {
    let mut profile = OsString::from("-env:UserInstallation=file://");
    profile.push(folder.join("profile"));
    let mut command = Command::new("soffice");
    command.arg(profile).args(["--headless", "--norestore", "--convert-to", EXPORT, "--outdir"]);
    command.arg(out).args(files).env("FONTCONFIG_FILE", fonts);
    command
}

fn fill(folder: &Path, texts: &[Text]) -> Result<Vec<PathBuf>, Failure> {
    let one = |(number, text): (usize, &Text)| {
        let file = folder.join(format!("{number:03}.fodt"));
        let document = AROUND.replace("{title}", &escaped(text.title())).replace("{body}", &body(text));
        fs::write(&file, document).map_err(Failure::io("filling in a document"))?;
        Ok(file)
    };
    texts.iter().enumerate().map(one).collect()
}

/// A configuration of fonts with ours before those of the system.
fn fonts(site: &Site, folder: &Path) -> Result<PathBuf, Failure> {
    let file = folder.join("fonts.conf");
    let words = format!(
        "<?xml version=\"1.0\"?><fontconfig><dir>{}</dir><include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include></fontconfig>",
        site.root.join("assets/fonts").display()
    );
    fs::write(&file, words).map_err(Failure::io("writing fonts.conf"))?;
    Ok(file)
}

fn version(log: &mut Log) -> Result<String, Failure> {
    let said = log.text(Command::new("soffice").arg("--version"))?;
    Ok(said.split_whitespace().nth(1).unwrap_or_default().to_owned())
}

fn body(text: &Text) -> String {
    text.blocks.iter().enumerate().fold(String::new(), |mut body, (number, block)| {
        // Writing to a string cannot fail.
        let _ = match block {
            Block::Heading { level, text } => write!(
                body,
                "<text:h text:style-name=\"Heading_{level}\" text:outline-level=\"{level}\">{}</text:h>",
                escaped(text)
            ),
            Block::Paragraph { text } => {
                write!(body, "<text:p text:style-name=\"Standard\">{}</text:p>", escaped(text))
            }
            Block::Item { label, text } => write!(
                body,
                "<text:p text:style-name=\"Item\">{}<text:tab/>{}</text:p>",
                escaped(label),
                escaped(text)
            ),
            Block::Table { rows } => write!(body, "{}", table(number, rows)),
        };
        body
    })
}

fn table(number: usize, rows: &[Row]) -> String {
    let columns = rows.first().map_or(1, |row| row.cells.len());
    let widths = match columns {
        2 => {
            "<table:table-column table:style-name=\"Narrow\"/><table:table-column table:style-name=\"Wide\"/>"
                .to_owned()
        }
        count => format!(
            "<table:table-column table:style-name=\"Narrow\" table:number-columns-repeated=\"{count}\"/>"
        ),
    };
    let part =
        |is_head: bool| rows.iter().filter(|row| row.is_head == is_head).map(shown).collect::<String>();
    let head = match part(true) {
        none if none.is_empty() => none,
        rows => format!("<table:table-header-rows>{rows}</table:table-header-rows>"),
    };
    format!("<table:table table:name=\"T{number}\">{widths}{head}{}</table:table>", part(false))
}

fn shown(row: &Row) -> String {
    let cell = |text: &str| {
        format!(
            "<table:table-cell table:style-name=\"Box\" office:value-type=\"string\"><text:p text:style-name=\"Cell\">{}</text:p></table:table-cell>",
            escaped(text)
        )
    };
    let cells: String = row.cells.iter().map(|text| cell(text)).collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_the_markup_are_no_markup() {
        let text = Text { blocks: vec![Block::Paragraph { text: "A & <b>".to_owned() }] };
        assert_eq!(body(&text), "<text:p text:style-name=\"Standard\">A &amp; &lt;b&gt;</text:p>");
    }
}
