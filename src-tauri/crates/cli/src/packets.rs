//! Forms that are handed to a company and come back.

use std::fmt::Write as _;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use service::Session;
use service::input::{FileInput, PacketAccept, PacketIssue, SignWith};
use service::packet;
use service::view::{PacketReturn, ReturnedForm};

use crate::arguments::Packets;
use crate::documents::{find, read_identity};
use crate::outcome::{Done, Halt, Outcome};
use crate::workspaces::text;

pub(crate) fn run(session: &mut Session, act: &Packets) -> Outcome {
    match act {
        Packets::HandOut { placement, kind, out, document_language, signing } => {
            let program = read_identity(signing)?
                .map(|(identity, password)| SignWith::File { identity: STANDARD.encode(identity), password });
            let input = PacketIssue {
                placements: vec![find(session, placement)?],
                kinds: kind.iter().copied().map(Into::into).collect(),
                language: document_language.to_string(),
                folder: Some(text(out)),
                program,
            };
            hand_out(session, input)
        }
        Packets::Look { file } => look(session, file),
        Packets::Accept { file, number } => accept(session, file, number.as_deref()),
    }
}

fn hand_out(session: &mut Session, input: PacketIssue) -> Outcome {
    let issued = packet::issue(session, input)?;
    let told = issued.files.iter().flat_map(|file| {
        let program = file.program.iter().flat_map(|made| [made.path.as_str(), made.passphrase.as_str()]);
        [file.path.as_str()].into_iter().chain(program)
    });
    let words = told.collect::<Vec<_>>().join("\n");
    Ok(Done::with(json!(issued), words))
}

fn look(session: &mut Session, file: &Path) -> Outcome {
    let returned = read(session, file)?;
    let words: Vec<String> = returned.forms.iter().map(described).collect();
    Ok(Done::with(json!(returned), words.join("\n")))
}

fn accept(session: &mut Session, file: &Path, number: Option<&str>) -> Outcome {
    let number = match number {
        Some(number) => number.to_owned(),
        None => only_number(read(session, file)?)?,
    };
    let content = STANDARD.encode(std::fs::read(file)?);
    let saved =
        packet::accept(session, PacketAccept { content, number: number.clone(), left_out: Vec::new() })?;
    let said = session.tr().cli_packet_accepted(&number);
    Ok(Done::with(json!({ "id": saved.id, "number": number }), said))
}

fn read(session: &mut Session, file: &Path) -> Result<PacketReturn, Halt> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let content = STANDARD.encode(std::fs::read(file)?);
    Ok(packet::read(session, FileInput { name, content })?)
}

/// The number of the only form; where there are several, one has to be named.
fn only_number(returned: PacketReturn) -> Result<String, Halt> {
    let mut numbers: Vec<String> = returned.forms.into_iter().map(|form| form.number).collect();
    match numbers.pop() {
        Some(number) if numbers.is_empty() => Ok(number),
        last => Err(Halt::NoFormNamed(numbers.into_iter().chain(last).collect())),
    }
}

fn described(form: &ReturnedForm) -> String {
    let facts = [&form.number, &form.title, &form.student, &form.company];
    let facts: Vec<&str> = facts.into_iter().map(String::as_str).filter(|fact| !fact.is_empty()).collect();
    let mut words = facts.join(" · ");
    if let Some(obstacle) = &form.obstacle {
        let _ = write!(words, "\n  {obstacle}");
    }
    for row in &form.rows {
        let _ = write!(words, "\n  {}: {} → {}", row.label, row.before, row.after);
        if let Some(problem) = &row.problem {
            let _ = write!(words, "\n    {problem}");
        }
    }
    words
}
