//! The same program at the company: a packet file is opened, its forms are answered, an answer file goes back.
//!
//! No workspace is needed, and none is touched. What is answered is kept on this computer between two sittings, encrypted as the
//! answer file itself; the passphrase opens it again.

mod shelf;

use std::collections::BTreeMap;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::packet_file::{self, AnswerFile, AnswerKey, AnsweredForm, Opened, Packets};
use model::form::Answers;
use model::packet::{PacketNumber, Passphrase};
use signatures::Certificate;

use crate::document::write_file;
use crate::input::{AnsweringOpen, AnsweringSay, Nothing, SavePath};
use crate::packet::mail::{Enclosed, Letter};
use crate::packet::{changed, check, program};
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Acquaintance, AnsweringForm, AnsweringView, MailDraft, SavedFile};

/// A packet file that is open.
pub(crate) struct Sitting {
    packets: Packets,
    signer: Certificate,
    key: AnswerKey,
    /// Where answers stand between two sittings.
    place: PathBuf,
    said: BTreeMap<PacketNumber, Said>,
}

/// What was said to one form.
#[derive(Clone, Default)]
struct Said {
    answers: Answers,
    is_done: bool,
}

/// Opens a packet file, with what was answered before on this computer.
///
/// # Errors
/// Refuses a mistyped or another passphrase, another kind of file, a damaged one, and one whose signature does not fit.
pub fn open(session: &mut Session, input: AnsweringOpen) -> Result<AnsweringView, Stop> {
    let file = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotAPacketFile)?;
    if !packet_file::is_for_passphrase(&file) {
        return Err(RefusalCode::NotAPacketFile.into());
    }
    let passphrase = Passphrase::parse(&input.passphrase).ok_or(RefusalCode::WrongPassphrase)?;
    let Opened { text, signature, packets } =
        packet_file::open(&file, passphrase.as_str()).map_err(program::refusal)?;
    let signer = signatures::check_detached(&text, &signature).map_err(|_| RefusalCode::PacketFileForged)?;
    let key = packets.key().map_err(program::refusal)?;
    let place = shelf::place(&session.places.data, &text);
    let before = shelf::take(&place, &key)?;
    let said = before.forms.into_iter().map(|form| {
        let AnsweredForm { number, answers, is_done, .. } = form;
        (number, Said { answers, is_done })
    });
    session.sitting = Some(Sitting { said: said.collect(), packets, signer, key, place });
    view(session)
}

/// Keeps what was said to a form. Only what can be sent is taken as all of it.
pub fn say(session: &mut Session, input: AnsweringSay) -> Result<AnsweringView, Stop> {
    let sitting = sitting(session)?;
    let form = sitting.packets.forms.iter().find(|form| form.number == input.number);
    let form = form.ok_or(RefusalCode::NoSuchPacket)?;
    let answers = changed(&form.form, &input.answers);
    if input.is_done {
        if answers.is_empty() {
            return Err(RefusalCode::NothingAnswered.into());
        }
        check(&form.form, &answers)?;
    }
    sitting.said.insert(input.number, Said { answers, is_done: input.is_done });
    write_file(&sitting.place, &sitting.file()?)?;
    view(session)
}

/// Remembers the certificate of the school, so that it is known next time.
pub fn trust(session: &mut Session, _: Nothing) -> Result<AnsweringView, Stop> {
    let sitting = sitting(session)?;
    let (school, fingerprint) = (sitting.packets.school.clone(), sitting.signer.fingerprint());
    session.settings.schools.insert(school, fingerprint);
    session.keep_settings()?;
    view(session)
}

/// Writes the answer file.
pub fn save(session: &mut Session, input: SavePath) -> Result<SavedFile, Stop> {
    let sitting = sitting(session)?;
    let file = sitting.finished()?;
    let path = input.path.map_or_else(|| sitting.place.with_file_name(sitting.name()), PathBuf::from);
    write_file(&path, &file)?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

/// Writes an e-mail to the school with the answer file attached, for the person's own mail program.
pub fn mail(session: &mut Session, _: Nothing) -> Result<MailDraft, Stop> {
    let tr = session.tr();
    let sitting = sitting(session)?;
    let file = sitting.finished()?;
    let address = sitting.packets.reply_to.clone();
    if address.is_empty() {
        return Err(RefusalCode::NoMailAddress.into());
    }
    let name = sitting.name();
    let letter = Letter {
        subject: tr.answering_mail_subject(&sitting.number()),
        text: tr.answering_mail_text(&sitting.packets.school),
    };
    let enclosed = Enclosed { media: "application/octet-stream", name: &name, content: file };
    let bytes = letter.bytes(&address, "", enclosed)?;
    let path = sitting.place.with_file_name(name).with_extension("eml");
    write_file(&path, &bytes)?;
    Ok(MailDraft {
        path: path.to_string_lossy().into_owned(),
        address,
        subject: letter.subject,
        text: letter.text,
    })
}

/// Closes the packet file; what was said stays on this computer.
pub fn close(session: &mut Session, _: Nothing) -> Result<Nothing, Stop> {
    session.sitting = None;
    Ok(Nothing {})
}

impl Sitting {
    /// What was said, as the answer file has it.
    fn file(&self) -> Result<Vec<u8>, Stop> {
        let forms = self.packets.forms.iter().filter_map(|form| {
            let Said { answers, is_done } = self.said.get(&form.number)?.clone();
            Some(AnsweredForm { number: form.number.clone(), seal: form.seal.clone(), is_done, answers })
        });
        let answers = AnswerFile::new(forms.collect());
        packet_file::close_answers(&answers, &self.key).map_err(|error| program::refusal(error).into())
    }

    /// The answer file, once there is something for the school in it.
    fn finished(&self) -> Result<Vec<u8>, Stop> {
        if self.said.values().any(|said| said.is_done) {
            self.file()
        } else {
            Err(RefusalCode::NothingFinished.into())
        }
    }

    /// The number of the first form, which the packet file is named by.
    fn number(&self) -> String {
        self.packets.forms.first().map(|form| form.number.to_string()).unwrap_or_default()
    }

    fn name(&self) -> String {
        format!("atbilde-{}.amats-answer", self.number())
    }
}

fn sitting(session: &mut Session) -> Result<&mut Sitting, Stop> {
    session.sitting.as_mut().ok_or_else(|| RefusalCode::NoPacketFile.into())
}

fn view(session: &mut Session) -> Result<AnsweringView, Stop> {
    let known = session.settings.schools.clone();
    let Sitting { packets, signer, said, .. } = sitting(session)?;
    let fingerprint = signer.fingerprint();
    let acquaintance = match known.get(&packets.school) {
        None => Acquaintance::New,
        Some(known) if *known == fingerprint => Acquaintance::Known,
        Some(_) => Acquaintance::Changed,
    };
    let forms = packets.forms.iter().map(|form| {
        let Said { answers, is_done } = said.get(&form.number).cloned().unwrap_or_default();
        AnsweringForm {
            written: form.number.to_string(),
            number: form.number.clone(),
            kind: form.kind,
            due: form.due,
            student: form.student.clone(),
            company: form.company.clone(),
            form: form.form.clone(),
            answers,
            is_done,
        }
    });
    Ok(AnsweringView {
        school: packets.school.clone(),
        signer: signer.common_name().unwrap_or_else(|| signer.subject()),
        issuer: signer.issuer_common_name().unwrap_or_else(|| signer.issuer()),
        fingerprint,
        acquaintance,
        forms: forms.collect(),
    })
}
