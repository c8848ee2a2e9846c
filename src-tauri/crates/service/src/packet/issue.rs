//! Handing forms out: one file for each mentor, with the forms of all placements that were asked for.

use documents::form::Sheet;
use documents::{Options, Signing};
use i18n::Language;
use model::attachment::{Attachment, Media};
use model::company::Mentor;
use model::id::PacketId;
use model::packet::{Packet, PacketKind, PacketNumber, PacketState};
use store::{Tx, WorkspaceKind};

use super::{form, program, seal};
use crate::desk::Desk;
use crate::document::{self, write_file};
use crate::expectation::hex;
use crate::export::{MOST_PLACEMENTS, placement_ids};
use crate::input::{PacketIssue, PacketsIssue};
use crate::operation::Operation;
use crate::placement::Record;
use crate::reply::{RefusalCode, Stop};
use crate::rules;
use crate::session::Session;
use crate::signing;
use crate::template;
use crate::view::{PacketFile, PacketsIssued, ProgramFile};
use sha2::{Digest, Sha256};
use signatures::Signer;

/// Folder of forms within the workspace's documents.
pub(super) const FOLDER: &str = "veidlapas";

/// Hands forms out for every placement that a list's query finds.
pub fn issue_many(session: &mut Session, input: PacketsIssue) -> Result<PacketsIssued, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    let placements = desk.read(|r| placement_ids(r, &input.query, &as_of))?;
    let PacketsIssue { kinds, language, program, .. } = input;
    issue(session, PacketIssue { placements, kinds, language, folder: None, program })
}

/// One mentor's forms.
struct Batch {
    mentor: Option<Mentor>,
    company: String,
    records: Vec<Record>,
}

/// Hands forms out. A kind whose time has passed in a placement is left out there; where nothing is left, refuses.
pub fn issue(session: &mut Session, input: PacketIssue) -> Result<PacketsIssued, Stop> {
    if input.placements.len() > MOST_PLACEMENTS {
        return Err(RefusalCode::TooManyDocuments.into());
    }
    let work = session.work();
    let signer = input.program.as_ref().map(|with| signing::signer(session, with)).transpose()?;
    let desk = session.desk()?;
    let language = template::language(&input.language)?;
    let folder = input.folder.map_or_else(|| desk.documents.join(FOLDER), std::path::PathBuf::from);
    let mut batches: Vec<Batch> = Vec::new();
    for id in &input.placements {
        let record = desk.read(|r| Record::read(r, id))?;
        let company = record.company.id.to_string();
        let mentor = record.mentor.clone();
        match batches.iter_mut().find(|batch| batch.company == company && batch.mentor == mentor) {
            Some(batch) => batch.records.push(record),
            None => batches.push(Batch { mentor, company, records: vec![record] }),
        }
    }
    let mut made = Vec::new();
    work.begin(batches.len());
    for batch in batches {
        made.extend(make(desk, batch, &input.kinds, language, signer.as_deref())?);
        work.step()?;
    }
    if made.is_empty() {
        return Err(RefusalCode::NothingToHandOut.into());
    }
    let now = desk.now();
    desk.write(Operation::PacketIssue, |tx| {
        made.iter().try_for_each(|file| keep(tx, file, now))?;
        made.iter().try_for_each(|file| {
            write_file(&folder.join(&file.name), &file.pdf)?;
            file.program.iter().try_for_each(|made| write_file(&folder.join(&made.name), &made.file))
        })
    })?;
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let view = |file: Made| PacketFile {
        path: path(&file.name),
        program: file
            .program
            .map(|made| ProgramFile { path: path(&made.name), passphrase: made.passphrase.grouped() }),
        name: file.name,
        packets: file.packets,
    };
    Ok(PacketsIssued { files: made.into_iter().map(view).collect() })
}

/// A file with its forms.
struct Made {
    name: String,
    pdf: Vec<u8>,
    packets: Vec<Packet>,
    program: Option<program::Made>,
}

fn keep(tx: &mut Tx<'_>, made: &Made, now: chrono::DateTime<chrono::FixedOffset>) -> Result<(), Stop> {
    let file = tx.add_attachment(&Attachment { media: Media::Pdf, content: made.pdf.clone() }, now)?;
    if let Some(program) = &made.program {
        tx.keep_answer_key(&file, &program.secret)?;
    }
    made.packets.iter().try_for_each(|packet| {
        replace_earlier(tx, packet)?;
        Ok(tx.save(packet)?)
    })
}

/// Forms of the same kind that wait for an answer are older from now on.
fn replace_earlier(tx: &mut Tx<'_>, packet: &Packet) -> Result<(), Stop> {
    let earlier = tx.packets(&packet.placement_id)?.into_iter();
    let mut waiting = earlier.filter(|one| one.kind == packet.kind && one.state() == PacketState::Out);
    waiting.try_for_each(|one| Ok(tx.save(&Packet { replaced_by: Some(packet.number.clone()), ..one })?))
}

fn make(
    desk: &mut Desk,
    batch: Batch,
    kinds: &[PacketKind],
    language: Language,
    signer: Option<&dyn Signer>,
) -> Result<Option<Made>, Stop> {
    let (now, today) = (desk.now(), desk.today());
    let terms = desk.read(|r| rules::packet_terms_on(r, today))?;
    let (mut packets, mut sheets, mut forms) = (Vec::new(), Vec::new(), Vec::new());
    let Some(school) = batch.records.first().map(|record| record.school.name.clone()) else {
        return Ok(None);
    };
    for record in &batch.records {
        for kind in kinds.iter().copied().filter(|kind| !form::is_closed(*kind, record)) {
            let form = desk.read(|r| form::of(kind, r, record, language))?;
            if !form::asks(&form, kind) {
                continue;
            }
            let number = PacketNumber::from_random(desk.around.random());
            let packet = Packet {
                id: PacketId::new(&mut desk.around),
                placement_id: record.placement.id.clone(),
                kind,
                language: language.to_string(),
                issued_at: now,
                due: terms.due(kind, record.placement.last_day(), today),
                seal: seal::of(&number, &form),
                file: String::new(),
                mailed: Vec::new(),
                answer: None,
                withdrawn_on: None,
                replaced_by: None,
                number,
            };
            if signer.is_some() {
                forms.push(program::form(&packet, form.clone(), record));
            }
            sheets.push(sheet(&packet, form, record));
            packets.push(packet);
        }
    }
    let Some(first) = batch.records.first().filter(|_| !packets.is_empty()) else { return Ok(None) };
    let options = options(desk, first, language);
    let print = desk.press.forms(&sheets, &school, &options).map_err(document::stop)?;
    let file = hex(&Sha256::digest(&print.pdf));
    for packet in &mut packets {
        packet.file.clone_from(&file);
    }
    let program = signer.map(|signer| program::make(desk, forms, first, signer)).transpose()?;
    Ok(Some(Made { name: name(&packets), pdf: print.pdf, packets, program }))
}

fn sheet(packet: &Packet, form: model::form::Form, record: &Record) -> Sheet {
    Sheet {
        form,
        group: packet.number.as_str().to_owned(),
        number: packet.number.to_string(),
        code: packet.code(),
        due: packet.due,
        reply_to: record.reply_to().to_owned(),
        seal: packet.seal.clone(),
    }
}

fn options(desk: &Desk, first: &Record, language: Language) -> Options {
    Options {
        language,
        date: desk.today(),
        draft: false,
        demonstration: desk.store.kind() == WorkspaceKind::Demonstration,
        signing: Signing::Paper,
        number: first.placement.number.clone(),
        version: 1,
        journal_head: String::new(),
    }
}

/// A file's name: the first form's number and nothing about a person.
fn name(packets: &[Packet]) -> String {
    let number = packets.first().map(|packet| packet.number.to_string()).unwrap_or_default();
    if packets.len() == 1 { format!("veidlapa-{number}.pdf") } else { format!("veidlapas-{number}.pdf") }
}
