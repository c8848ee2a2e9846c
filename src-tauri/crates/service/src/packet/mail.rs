//! An e-mail with a form attached, for the person's own mail program: the program itself sends nothing.

use std::path::PathBuf;

use i18n::{Tr, format};
use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;
use model::packet::{Packet, PacketState};

use super::issue::FOLDER;
use super::{address, get, handed_out, language, with_record};
use crate::document::write_file;
use crate::input::PacketMail;
use crate::operation::Operation;
use crate::placement::Record;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::session::Session;
use crate::view::MailDraft;

/// Writes an e-mail (RFC 5322) that waits to be sent, and remembers the day. After the term it is a reminder.
///
/// # Errors
/// Refuses a form that waits for no answer, and one for whose company no e-mail address is on record.
pub fn mail(session: &mut Session, input: PacketMail) -> Result<MailDraft, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    let (packet, record, pdf) = desk.read(|r| {
        let (packet, record) = with_record(r, &input.id)?;
        let pdf = handed_out(r, &packet)?;
        Ok((packet, record, pdf))
    })?;
    if packet.state() != PacketState::Out {
        return Err(RefusalCode::PacketAnswered.into());
    }
    let address = address(&record).to_owned();
    if address.is_empty() {
        return Err(RefusalCode::NoMailAddress.into());
    }
    let letter = Letter::of(&packet, &record, today > packet.due);
    let name = format!("veidlapa-{}", packet.number);
    let bytes = letter.bytes(
        &address,
        &record.school.email,
        Enclosed { media: "application/pdf", name: &format!("{name}.pdf"), content: pdf },
    )?;
    let path =
        input.path.map_or_else(|| desk.documents.join(FOLDER).join(format!("{name}.eml")), PathBuf::from);
    write_file(&path, &bytes)?;
    desk.write(Operation::PacketMail, |tx| {
        let mut packet = get(tx, &input.id)?;
        if packet.mailed.last() != Some(&today) {
            packet.mailed.push(today);
        }
        Ok(tx.save(&packet)?)
    })?;
    Ok(MailDraft {
        path: path.to_string_lossy().into_owned(),
        address,
        subject: letter.subject,
        text: letter.text,
    })
}

/// Subject and text.
pub(crate) struct Letter {
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// A file that goes along.
pub(crate) struct Enclosed<'a> {
    /// Media type (RFC 6838).
    pub(crate) media: &'a str,
    pub(crate) name: &'a str,
    pub(crate) content: Vec<u8>,
}

impl Letter {
    /// Names nobody but the school: an e-mail passes through many hands.
    fn of(packet: &Packet, record: &Record, is_reminder: bool) -> Self {
        let tr = Tr::new(language(packet));
        let (number, school) = (packet.number.to_string(), &record.school.name);
        let due = format::date(packet.due, tr.language());
        let sender =
            record.supervisor.as_ref().map_or(record.school.signatory.name.as_str(), |s| s.name.as_str());
        let placement = &record.placement.number;
        if is_reminder {
            Self {
                subject: tr.packets_mail_reminder_subject(&number),
                text: tr.packets_mail_reminder_text(&due, placement, school, sender),
            }
        } else {
            Self {
                subject: tr.packets_mail_subject(&number),
                text: tr.packets_mail_text(&due, placement, school, sender),
            }
        }
    }

    /// The e-mail with a file attached; `from` may be empty.
    pub(crate) fn bytes(&self, to: &str, from: &str, file: Enclosed<'_>) -> Result<Vec<u8>, Stop> {
        let message = MessageBuilder::new()
            .to(to)
            .subject(self.subject.as_str())
            .text_body(self.text.as_str())
            .attachment(file.media, file.name, file.content)
            // Mail programs open it as a draft.
            .header("X-Unsent", Raw::new("1"));
        let message = if from.is_empty() { message } else { message.from(from) };
        Ok(message.write_to_vec().map_err(Failure::Io)?)
    }
}
