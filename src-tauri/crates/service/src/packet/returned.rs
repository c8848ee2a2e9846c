//! A file that came back – a PDF or an answer file – which forms are in it, whether each can be taken, and what it would change.
//!
//! Whatever program filled the fields in: values are read, looks are not. What was given is compared with the file that was
//! handed out; a question that was left as it was handed out is no answer, even where the record has changed since.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::packet_file::{self, AnswerKey};
use i18n::{Language, Tr};
use model::attachment::MOST_BYTES;
use model::form::{Answers, Ask, Form, FormSection, Question};
use model::packet::{Packet, PacketKind, PacketNumber};
use model::problem::{Problem, Problems};
use signatures::{FieldValue, FilledField, Unreadable};
use store::Reader;

use super::obstacle::{self, Obstacle};
use super::{form_of, handed_out, program};
use crate::desk::Desk;
use crate::input::FileInput;
use crate::placement::Record;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{PacketReturn, ReturnedForm, ReturnedRow};
use crate::wording;

/// The field with the seal.
const SEAL: &str = "seal";

/// The fields of one form, by the rest of their names.
type Fields = BTreeMap<String, String>;

/// A form of a file, against what is on record.
pub(super) struct Returned {
    pub(super) packet: Packet,
    pub(super) record: Record,
    pub(super) form: Form,
    pub(super) obstacle: Option<Obstacle>,
    /// What is answered otherwise than it was handed out and than it is on record.
    pub(super) answers: Answers,
}

/// Looks into a file; nothing is written.
pub fn read(session: &mut Session, input: FileInput) -> Result<PacketReturn, Stop> {
    let file = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotAPdf)?;
    let (tr, screens) = (session.tr(), session.language());
    let desk = session.desk()?;
    let forms = desk.read(|r| forms_in(r, &file))?.into_iter().map(|(number, fields)| {
        Ok(match look(desk, &number, &fields)? {
            Some(returned) => view(returned, &tr, screens),
            None => unknown(&number, &tr),
        })
    });
    Ok(PacketReturn { forms: forms.collect::<Result<_, Stop>>()? })
}

/// The forms of a file by their numbers; of an answer file those that the mentor is done with.
pub(super) fn forms_in(reader: &Reader<'_>, file: &[u8]) -> Result<Vec<(PacketNumber, Fields)>, Stop> {
    if file.len() > MOST_BYTES {
        return Err(RefusalCode::FileTooLarge.into());
    }
    if packet_file::is_encrypted(file) { answered(reader, file) } else { filled_in(file) }
}

/// The forms of an answer file, as if they had been filled in in the file that was handed out.
fn answered(reader: &Reader<'_>, file: &[u8]) -> Result<Vec<(PacketNumber, Fields)>, Stop> {
    if packet_file::is_for_passphrase(file) {
        return Err(RefusalCode::PacketFileUnanswered.into());
    }
    let keys = reader.answer_keys()?;
    let keys = keys.iter().filter_map(|secret| AnswerKey::parse(secret));
    let answers = packet_file::open_answers(file, keys).map_err(program::refusal)?;
    let done = answers.forms.into_iter().filter(|form| form.is_done);
    let forms = done.map(|form| {
        let mut fields = match reader.packet(&form.number)? {
            Some(packet) => sent(reader, &packet)?,
            None => Fields::new(),
        };
        fields.extend(form.answers);
        fields.insert(SEAL.to_owned(), form.seal);
        Ok((form.number, fields))
    });
    let forms = forms.collect::<Result<Vec<_>, Stop>>()?;
    if forms.is_empty() { Err(RefusalCode::NothingFinished.into()) } else { Ok(forms) }
}

/// The forms of a PDF.
fn filled_in(pdf: &[u8]) -> Result<Vec<(PacketNumber, Fields)>, Stop> {
    let filled = signatures::read_form(pdf).map_err(refusal)?;
    if filled.is_empty() {
        return Err(RefusalCode::NoFields.into());
    }
    let mut forms: Vec<(PacketNumber, Fields)> = Vec::new();
    for FilledField { name, value } in filled {
        let Some((group, rest)) = name.split_once('.') else { continue };
        let Ok(number) = PacketNumber::parse(group) else { continue };
        let place = forms.iter().position(|(known, _)| *known == number).unwrap_or_else(|| {
            forms.push((number, Fields::new()));
            forms.len() - 1
        });
        forms[place].1.insert(rest.to_owned(), held(value));
    }
    if forms.is_empty() { Err(RefusalCode::NotAPacket.into()) } else { Ok(forms) }
}

/// A form of a file; `None` where no such form was handed out here.
pub(super) fn look(desk: &Desk, number: &PacketNumber, fields: &Fields) -> Result<Option<Returned>, Stop> {
    desk.read(|r| {
        let Some(packet) = r.packet(number)? else { return Ok(None) };
        let record = Record::read(r, &packet.placement_id)?;
        let sent = sent(r, &packet)?;
        let (form, is_outdated) = as_sent(form_of(r, &packet, &record)?, &sent, packet.kind);
        let obstacle = obstacle::of(&packet, &record)
            .or_else(|| is_outdated.then_some(Obstacle::Outdated))
            .or_else(|| tampered(&form, fields, &sent));
        let answers = answers(&form, fields, &sent);
        Ok(Some(Returned { packet, record, form, obstacle, answers }))
    })
}

/// The form as it was handed out.
fn sent(reader: &Reader<'_>, packet: &Packet) -> Result<Fields, Stop> {
    let forms = filled_in(&handed_out(reader, packet)?)?;
    Ok(forms
        .into_iter()
        .find(|(number, _)| *number == packet.number)
        .map(|(_, fields)| fields)
        .unwrap_or_default())
}

/// The form with those questions alone that it was handed out with, and whether some of them are asked no more. Of a diary
/// that is usual: an entry that was confirmed since waits for nobody.
fn as_sent(form: Form, sent: &Fields, kind: PacketKind) -> (Form, bool) {
    let sections = form.sections.into_iter().map(|section| FormSection {
        questions: section.questions.into_iter().filter(|one| sent.contains_key(&one.name)).collect(),
        ..section
    });
    let form = Form { sections: sections.collect(), ..form };
    let asked = sent.keys().filter(|name| !name.starts_with("given.") && *name != SEAL).count();
    let is_outdated = kind != PacketKind::Diary && form.questions().count() < asked;
    (form, is_outdated)
}

/// What is given otherwise than it was handed out, or asked no more.
fn tampered(form: &Form, fields: &Fields, sent: &Fields) -> Option<Obstacle> {
    let label = |name: &str| {
        let place = name.strip_prefix("given.").and_then(|place| place.parse::<usize>().ok());
        let given = place.and_then(|place| form.given.get(place.checked_sub(1)?));
        given.map_or_else(|| name.to_owned(), |given| given.label.clone())
    };
    let given = sent.iter().filter(|(name, _)| name.starts_with("given.") || *name == SEAL);
    let altered =
        given.filter(|(name, value)| fields.get(*name).map(|found| flat(found)) != Some(flat(value)));
    let altered: Vec<String> = altered.map(|(name, _)| label(name)).collect();
    if !altered.is_empty() {
        return Some(Obstacle::Altered(altered));
    }
    let missing = form.questions().filter(|question| !fields.contains_key(&question.name));
    let missing: Vec<String> = missing.map(|question| question.label.clone()).collect();
    (!missing.is_empty()).then_some(Obstacle::Incomplete(missing))
}

/// Programs break and join lines of what they draw anew.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn answers(form: &Form, fields: &Fields, sent: &Fields) -> Answers {
    let asked = form.questions().filter_map(|question| {
        let answer = fields.get(&question.name)?.trim();
        let as_sent = sent.get(&question.name).is_some_and(|value| flat(value) == flat(answer));
        (!as_sent && flat(answer) != flat(&question.value))
            .then(|| (question.name.clone(), answer.to_owned()))
    });
    asked.collect()
}

/// What keeps a single answer from being taken.
pub(super) fn wrong(question: &Question, answer: &str) -> Option<Problem> {
    let too_long =
        |most: u32| (answer.chars().count() > most as usize).then_some(Problem::TooLong { max: most });
    match &question.ask {
        _ if answer.is_empty() => None,
        Ask::Line { most } | Ask::Text { most, .. } => too_long(*most),
        Ask::Email => not_an_address(answer),
        Ask::Day => exchange::date::parse(answer).err(),
        Ask::Tick => (answer != model::form::TICKED).then_some(Problem::NotAChoice),
        Ask::Scale { choices } => {
            (!choices.iter().any(|choice| choice.value == answer)).then_some(Problem::NotAChoice)
        }
    }
}

/// What is wrong with an e-mail address.
fn not_an_address(answer: &str) -> Option<Problem> {
    let mut problems = Problems::default();
    problems.email("", answer);
    problems.into_result().err()?.into_iter().next().map(|found| found.problem)
}

fn held(value: FieldValue) -> String {
    match value {
        FieldValue::Empty => String::new(),
        // Programs end lines in three ways.
        FieldValue::Text(text) => text.replace("\r\n", "\n").replace('\r', "\n"),
        FieldValue::Pressed(choice) => choice,
    }
}

fn refusal(unreadable: Unreadable) -> RefusalCode {
    match unreadable {
        Unreadable::NotPdf => RefusalCode::NotAPdf,
        Unreadable::Encrypted => RefusalCode::PdfEncrypted,
        Unreadable::TooLarge => RefusalCode::FileTooLarge,
        Unreadable::NoEnd | Unreadable::Chain | Unreadable::Hybrid | Unreadable::Object(_) => {
            RefusalCode::PdfDamaged
        }
    }
}

fn view(returned: Returned, tr: &Tr, screens: Language) -> ReturnedForm {
    let Returned { packet, record, form, obstacle, answers } = returned;
    let rows = form.sections.iter().flat_map(|section| {
        let (answers, title) = (&answers, section.title.as_str());
        section.questions.iter().filter_map(move |question| {
            let answer = answers.get(&question.name)?;
            let problem = wrong(question, answer);
            Some(ReturnedRow {
                name: question.name.clone(),
                section: title.to_owned(),
                label: question.label.clone(),
                before: question.words(&question.value).to_owned(),
                after: question.words(answer).to_owned(),
                problem: problem.map(|problem| wording::problem(tr, screens, &problem)),
            })
        })
    });
    ReturnedForm {
        number: packet.number.to_string(),
        title: form.title.clone(),
        student: record.student.full_name(),
        company: record.company.full_name(),
        obstacle: obstacle.map(|obstacle| obstacle.words(tr)),
        rows: rows.collect(),
        packet: Some(packet),
    }
}

fn unknown(number: &PacketNumber, tr: &Tr) -> ReturnedForm {
    ReturnedForm {
        number: number.to_string(),
        title: String::new(),
        student: String::new(),
        company: String::new(),
        obstacle: Some(Obstacle::Unknown.words(tr)),
        rows: Vec::new(),
        packet: None,
    }
}
