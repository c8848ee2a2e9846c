//! The documents that are judged: the demonstration's two, drafts of every placement and of every kind, and a fresh issue.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::renew;

/// One PDF and what has to be found in it.
pub struct Sample {
    /// Where it stands.
    pub file: PathBuf,
    /// How many signatures of people it carries.
    pub signatures: usize,
    /// How many document time stamps; with one, it has to last (B-LTA).
    pub stamps: usize,
    /// The certificates that its signers are trusted by.
    pub trust: PathBuf,
    /// Text that has to be extracted right.
    pub phrases: &'static [&'static str],
}

/// Everything that is judged.
pub struct Samples {
    /// Where all of it stands.
    pub folder: PathBuf,
    /// The documents that every judge looks at, signed or not.
    pub documents: Vec<Sample>,
    /// Drafts of every placement that is far enough: only their archival form is judged.
    pub drafts: Vec<PathBuf>,
    /// Pairs made twice from the same input.
    pub repeated: Vec<(PathBuf, PathBuf)>,
    /// The certificate of the demonstration's authority.
    pub trust: PathBuf,
    /// A file of forms, as it is handed out.
    pub packet: Packet,
}

/// Forms of one mentor in one file.
pub struct Packet {
    /// Where it stands.
    pub file: PathBuf,
    /// How the fields of each form begin: the questionnaire's, and those about the company.
    pub groups: Vec<String>,
}

impl Samples {
    /// The documents with signatures.
    pub fn signed(&self) -> impl Iterator<Item = &Sample> {
        self.documents.iter().filter(|sample| sample.signatures > 0)
    }
}

/// Headings that stand in every agreement, with letters that a wrong encoding would lose.
const AGREEMENT: &[&str] = &[
    "Trīspusējs līgums par",
    "Līguma priekšmets",
    "Prakses vietas pienākumi un tiesības",
    "Gaidas un vienošanās",
    "Apdrošināšana",
    "Grozījumi, izbeigšana un strīdi",
    DEMONSTRATION,
];
/// The same for every report.
const REPORT: &[&str] = &[
    "Prakses kvalitātes ziņojums",
    "Mācīšanās rezultāti",
    "Kvalitātes indekss",
    "Viedokļu atšķirības",
    "Nosacījumi",
    "Secinājums",
    DEMONSTRATION,
];
/// Headings of every assessment sheet.
const SHEET: &[&str] =
    &["Prakses vērtējuma lapa", "Sasniedzamie rezultāti", "Vērtējuma daļas", "Gala vērtējums"];
/// Headings of every characterisation of the demonstration.
const CHARACTERISATION: &[&str] = &["Praktikanta raksturojums", "Vērtējums pēc kritērijiem", "Stiprās puses"];
/// A draft says so across the page.
const DRAFT: &[&str] = &["Projekts", DEMONSTRATION];
/// A report in English.
const ENGLISH_REPORT: &[&str] = &["Placement quality report", "Learning outcomes", "Quality index", "DEMO"];
/// Forms of both kinds in one file.
const PACKET: &[&str] =
    &["Prakses kvalitātes anketa", "Uzņēmuma dati prakses līgumam", "Drīzāk nepiekrītu", DEMONSTRATION];
/// What every document of the demonstration says at its edge.
const DEMONSTRATION: &str = "DEMO · izdomāti dati";

/// The signatures on the demonstration's report: the school's and the company mentor's.
const REPORT_SIGNATURES: usize = 2;

pub fn make(site: &Site, log: &mut Log) -> Result<Samples, Failure> {
    let folder = site.scratch("documents");
    renew(&folder)?;
    let cli = Cli { program: site.program("amats-cli"), folder: &folder };
    log.run(&mut cli.command(&["demo", "--out", "demo"]))?;
    let placements = cli.placements(log)?;
    let agreements = cli.drafts(log, "agreement", &placements)?;
    let reports = cli.drafts(log, "report", &placements)?;
    let sheets = cli.drafts(log, "sheet", &placements)?;
    let words = cli.drafts(log, "characterisation", &placements)?;
    let repeated = [("agreement", &agreements[0]), ("report", &reports[0]), ("sheet", &sheets[0])];
    let repeated =
        repeated.map(|(kind, draft)| cli.again(log, kind, draft)).into_iter().collect::<Result<_, _>>()?;
    let english = cli.issued_in_english(log, &placements)?;
    let packet = cli.packet(log, &placements)?;
    let demo = folder.join("demo");
    let trust = demo.join("trust.pem");
    let sample = |file: &Path, signatures, phrases| Sample {
        file: file.to_path_buf(),
        signatures,
        stamps: 0,
        trust: trust.clone(),
        phrases,
    };
    let mut documents = vec![
        sample(&demo.join("agreement.pdf"), 0, AGREEMENT),
        sample(&demo.join("report.pdf"), REPORT_SIGNATURES, REPORT),
        sample(&agreements[0].file, 0, DRAFT),
        sample(&reports[0].file, 0, DRAFT),
        sample(&english, 0, ENGLISH_REPORT),
        sample(&sheets[0].file, 0, SHEET),
        sample(&words[0].file, 0, CHARACTERISATION),
        sample(&packet.file, 0, PACKET),
    ];
    documents.extend(of_three_parties(site, log, &demo.join("agreement.pdf"), &folder)?);
    let drafts =
        agreements.into_iter().chain(reports).chain(sheets).chain(words).map(|draft| draft.file).collect();
    Ok(Samples { folder, documents, drafts, repeated, trust, packet })
}

/// The agreement, signed by all three with time stamps: by PKCS#12, by a token, by the school's own authority.
/// The token is a package of Linux.
fn of_three_parties(
    site: &Site,
    log: &mut Log,
    agreement: &Path,
    folder: &Path,
) -> Result<Option<Sample>, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    log.run(Command::new(site.program("examples/three_parties")).arg(agreement).arg(folder))?;
    let [file, trust] = ["three-parties.pdf", "three-parties-trust.pem"].map(|name| folder.join(name));
    Ok(Some(Sample { file, signatures: 3, stamps: 1, trust, phrases: AGREEMENT }))
}

/// A draft, and the placement it was made for.
struct Draft {
    placement: String,
    file: PathBuf,
}

struct Cli<'a> {
    program: PathBuf,
    folder: &'a Path,
}

impl Cli<'_> {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(self.folder).args(words);
        command
    }

    fn in_demo(&self, log: &mut Log, words: &[&str]) -> Result<Output, Failure> {
        let words = [&["--workspace", "demo/workspace.amats"], words].concat();
        log.output(&mut self.command(&words))
    }

    /// Drafts of one kind for every placement that is far enough; there has to be one.
    fn drafts(&self, log: &mut Log, kind: &str, placements: &[String]) -> Result<Vec<Draft>, Failure> {
        let mut drafts = Vec::new();
        for (number, placement) in placements.iter().enumerate() {
            let name = format!("{kind}-draft-{number}.pdf");
            if self.in_demo(log, &[kind, placement, "--draft", "--out", &name])?.status.success() {
                drafts.push(Draft { placement: placement.clone(), file: self.folder.join(name) });
            }
        }
        if drafts.is_empty() {
            return Err(Failure::Check(format!(
                "no placement of the demonstration gives a draft of kind {kind}"
            )));
        }
        Ok(drafts)
    }

    fn again(&self, log: &mut Log, kind: &str, draft: &Draft) -> Result<(PathBuf, PathBuf), Failure> {
        let name = format!("{kind}-draft-again.pdf");
        self.in_demo(log, &[kind, &draft.placement, "--draft", "--out", &name])?;
        Ok((draft.file.clone(), self.folder.join(name)))
    }

    /// A report that is issued but not signed: in the other language, there is none yet.
    fn issued_in_english(&self, log: &mut Log, placements: &[String]) -> Result<PathBuf, Failure> {
        const NAME: &str = "report-english.pdf";
        for placement in placements {
            let words = ["report", placement, "--document-language", "en", "--out", NAME];
            if self.in_demo(log, &words)?.status.success() {
                return Ok(self.folder.join(NAME));
            }
        }
        Err(Failure::Check("no placement of the demonstration gives a report in English".into()))
    }

    /// The forms of the first placement for which both kinds can be handed out.
    fn packet(&self, log: &mut Log, placements: &[String]) -> Result<Packet, Failure> {
        const KINDS: [&str; 4] = ["--kind", "quality", "--kind", "company"];
        for placement in placements {
            let words =
                [&["packets", "hand-out", placement, "--out", "forms", "--json"], &KINDS[..]].concat();
            let output = self.in_demo(log, &words)?;
            let issued: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
            let file = &issued["files"][0];
            if let (Some(path), [_, _]) = (file["path"].as_str(), groups(file).as_slice()) {
                return Ok(Packet { file: self.folder.join(path), groups: groups(file) });
            }
        }
        Err(Failure::Check("no placement of the demonstration has forms to hand out".into()))
    }

    fn placements(&self, log: &mut Log) -> Result<Vec<String>, Failure> {
        let output = self.in_demo(log, &["placements", "--json"])?;
        let value: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| Failure::Check(format!("`placements --json` printed no JSON: {error}")))?;
        Ok(ids(&value))
    }
}

/// The numbers of a file's forms.
fn groups(file: &Value) -> Vec<String> {
    let packets = file["packets"].as_array().into_iter().flatten();
    packets.filter_map(|packet| packet["number"].as_str().map(str::to_owned)).collect()
}

fn ids(value: &Value) -> Vec<String> {
    let list = value.get("placements").and_then(Value::as_array);
    let ids = list.into_iter().flatten().filter_map(|placement| placement.get("id")?.as_str());
    ids.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placements_are_read_from_the_json_of_the_command_line() {
        let value = serde_json::json!({ "placements": [{ "id": "a" }, { "id": "b", "student": "DEMO" }] });
        assert_eq!(ids(&value), ["a", "b"]);
    }
}
