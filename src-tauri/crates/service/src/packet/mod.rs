//! Packets: forms that are handed to a company, filled in with what is known, and that come home by themselves.
//!
//! A form is made from the record ([`form`]), goes out as a PDF of fields ([`issue`]), and comes back in a file
//! ([`returned`]) or on paper. What came back is shown against the record, and only what a person accepts is written
//! ([`accept`]), with the file kept as evidence.

mod accept;
mod folder;
mod form;
mod issue;
pub(crate) mod mail;
mod obstacle;
pub(crate) mod program;
mod returned;
mod seal;

use std::path::PathBuf;

use i18n::{Language, Tr};
use model::form::Form;
use model::id::PacketId;
use model::packet::{Packet, PacketKind, PacketState};
use store::{Entity, Reader};

pub use accept::{accept, type_in};
pub(crate) use accept::{changed, check};
pub use folder::{choose_folder, folder, take_from_folder};
pub use issue::{issue, issue_many};
pub use mail::mail;
pub use returned::read;

use crate::document::write_file;
use crate::input::{Nothing, PacketNumberText, PacketRef, PacketSave, PlacementRef};
use crate::operation::Operation;
use crate::placement::Record;
use crate::reply::{RefusalCode, Stop};
use crate::rules;
use crate::session::Session;
use crate::view::{LatePacket, LatePackets, PacketFormView, PacketView, Packets, Saved, SavedFile};

/// Most forms that the first screen names.
const LATE: u32 = 50;

/// The forms of a placement, and which kinds can be handed out.
pub fn list(session: &mut Session, input: PlacementRef) -> Result<Packets, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let record = Record::read(r, &input.id)?;
        let all = r.packets(&input.id)?;
        let terms = rules::packet_terms_on(r, today)?;
        let view = |packet: Packet| {
            let remind = packet.state() == PacketState::Out && terms.is_reminder_due(&packet, today);
            PacketView { number: packet.number.to_string(), state: packet.state(), remind, packet }
        };
        Ok(Packets {
            packets: all.into_iter().rev().map(view).collect(),
            kinds: offered(r, &record)?,
            address: address(&record).to_owned(),
        })
    })
}

/// Forms whose company is to be reminded, the longest overdue first.
pub fn late(session: &mut Session, _: Nothing) -> Result<LatePackets, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let terms = rules::packet_terms_on(r, today)?;
        let mut late = Vec::new();
        for packet in r.packets_due_before(terms.earliest_reminder(today), LATE)? {
            let record = Record::read(r, &packet.placement_id)?;
            let is_wanted = record.placement.ended.is_none() && !form::is_closed(packet.kind, &record);
            if is_wanted && terms.is_reminder_due(&packet, today) {
                late.push(LatePacket {
                    number: packet.number.to_string(),
                    student: record.student.full_name(),
                    company: record.company.full_name(),
                    packet,
                });
            }
        }
        Ok(LatePackets { packets: late })
    })
}

/// A form as it is filled in on a screen, from its number as it stands on the paper.
pub fn find(session: &mut Session, input: PacketNumberText) -> Result<PacketFormView, Stop> {
    let number = model::packet::PacketNumber::parse(input.number.trim_start_matches("AMATS"));
    let number = number.map_err(|_| RefusalCode::NotAPacketNumber)?;
    session.desk()?.read(|r| {
        let packet = r.packet(&number)?.ok_or(RefusalCode::NoSuchPacket)?;
        let record = Record::read(r, &packet.placement_id)?;
        Ok(PacketFormView {
            number: packet.number.to_string(),
            student: record.student.full_name(),
            company: record.company.full_name(),
            obstacle: obstacle::of(&packet, &record).map(|found| found.words(&Tr::new(language(&packet)))),
            form: form_of(r, &packet, &record)?,
            packet,
        })
    })
}

/// Takes a form back before an answer came: one that comes back all the same is refused.
pub fn withdraw(session: &mut Session, input: PacketRef) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.write(Operation::PacketWithdraw, |tx| {
        let packet = get(tx, &input.id)?;
        if packet.answer.is_some() {
            return Err(RefusalCode::PacketAnswered.into());
        }
        tx.save(&Packet { withdrawn_on: Some(today), ..packet })?;
        Ok(Saved { id: input.id.to_string() })
    })
}

/// Saves the file of a form once more.
pub fn save(session: &mut Session, input: PacketSave) -> Result<SavedFile, Stop> {
    let desk = session.desk()?;
    let (packet, pdf) = desk.read(|r| {
        let packet = get(r, &input.id)?;
        let pdf = handed_out(r, &packet)?;
        Ok((packet, pdf))
    })?;
    let name = format!("veidlapa-{}.pdf", packet.number);
    let path = input.path.map_or_else(|| desk.documents.join(issue::FOLDER).join(name), PathBuf::from);
    write_file(&path, &pdf)?;
    desk.write(Operation::PacketSave, |tx| {
        Ok(tx.note(Entity::Packet, input.id.as_str(), "packet.saved")?)
    })?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

pub(crate) fn get(reader: &Reader<'_>, id: &PacketId) -> Result<Packet, Stop> {
    reader.get::<Packet>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}

/// A form with everything on record about its placement.
fn with_record(reader: &Reader<'_>, id: &PacketId) -> Result<(Packet, Record), Stop> {
    let packet = get(reader, id)?;
    let record = Record::read(reader, &packet.placement_id)?;
    Ok((packet, record))
}

/// The language that a form is in.
fn language(packet: &Packet) -> Language {
    packet.language.parse().unwrap_or(Language::Lv)
}

/// What a form asks, made anew from the record.
fn form_of(reader: &Reader<'_>, packet: &Packet, record: &Record) -> Result<Form, Stop> {
    form::of(packet.kind, reader, record, language(packet))
}

/// Kinds that can be handed out for a placement now.
fn offered(reader: &Reader<'_>, record: &Record) -> Result<Vec<PacketKind>, Stop> {
    let mut offered = Vec::new();
    for kind in PacketKind::ALL.into_iter().filter(|kind| !form::is_closed(*kind, record)) {
        if form::asks(&form::of(kind, reader, record, Language::Lv)?, kind) {
            offered.push(kind);
        }
    }
    Ok(offered)
}

/// Where forms of a placement are sent: to the mentor, or else to the company.
fn address(record: &Record) -> &str {
    let mentor = record.mentor.as_ref().map(|mentor| mentor.email.as_str()).filter(|email| !email.is_empty());
    mentor.unwrap_or(&record.company.email)
}

/// The file that was handed out.
fn handed_out(reader: &Reader<'_>, packet: &Packet) -> Result<Vec<u8>, Stop> {
    let file = reader.attachment(&packet.file)?.ok_or(RefusalCode::NotFound)?;
    Ok(file.content)
}
