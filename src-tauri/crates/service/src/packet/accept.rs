//! Taking answers: what a person accepts of a file that came back, or types in from paper. One write for a form: the
//! answers where they belong, the evidence, and that the form was answered.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::packet_file;
use model::attachment::{Attachment, Media};
use model::form::{Answers, Form};
use model::packet::{AnswerManner, Packet, PacketAnswer, PacketNumber};
use model::problem::{FieldProblem, Problems};

use super::obstacle::{self, Obstacle};
use super::returned::{Returned, forms_in, look, wrong};
use super::{form, form_of, with_record};
use crate::desk::Desk;
use crate::document;
use crate::input::{PacketAccept, PacketPaper};
use crate::operation::Operation;
use crate::placement::Record;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::Saved;

/// Takes the answers of one form of a file, but for those that were left out.
pub fn accept(session: &mut Session, input: PacketAccept) -> Result<Saved, Stop> {
    let file = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotAPdf)?;
    let number = PacketNumber::parse(&input.number).map_err(|_| RefusalCode::NotAPacketNumber)?;
    let desk = session.desk()?;
    let forms = desk.read(|r| forms_in(r, &file))?;
    let (_, fields) =
        forms.into_iter().find(|(known, _)| *known == number).ok_or(RefusalCode::NoSuchPacket)?;
    let returned = look(desk, &number, &fields)?.ok_or(RefusalCode::NoSuchPacket)?;
    if let Some(obstacle) = &returned.obstacle {
        return Err(refusal(obstacle).into());
    }
    let Returned { packet, record, form, mut answers, .. } = returned;
    answers.retain(|name, _| !input.left_out.contains(name));
    let (media, manner) = if packet_file::is_encrypted(&file) {
        (Media::Age, AnswerManner::Program)
    } else {
        (Media::Pdf, AnswerManner::Fields)
    };
    let evidence = Some(Attachment { media, content: file });
    take(desk, Answered { packet, record, form, answers, manner, evidence })
}

/// Takes the answers of a form that was filled in by hand, as they were typed in.
pub fn type_in(session: &mut Session, input: PacketPaper) -> Result<Saved, Stop> {
    let evidence = input.scan.as_deref().map(document::scan).transpose()?;
    let desk = session.desk()?;
    let (packet, record, form) = desk.read(|r| {
        let (packet, record) = with_record(r, &input.id)?;
        let form = form_of(r, &packet, &record)?;
        Ok((packet, record, form))
    })?;
    if let Some(obstacle) = &obstacle::of(&packet, &record) {
        return Err(refusal(obstacle).into());
    }
    let answers = changed(&form, &input.answers);
    take(desk, Answered { packet, record, form, answers, manner: AnswerManner::Paper, evidence })
}

/// What was typed otherwise than it stands in the form.
pub(crate) fn changed(form: &Form, typed: &Answers) -> Answers {
    let changed = form.questions().filter_map(|question| {
        let answer = typed.get(&question.name)?.trim();
        (answer != question.value).then(|| (question.name.clone(), answer.to_owned()))
    });
    changed.collect()
}

/// Answers that a person accepted, with what they belong to.
struct Answered {
    packet: Packet,
    record: Record,
    form: Form,
    answers: Answers,
    manner: AnswerManner,
    evidence: Option<Attachment>,
}

fn take(desk: &mut Desk, answered: Answered) -> Result<Saved, Stop> {
    let Answered { packet, record, form, answers, manner, evidence } = answered;
    if answers.is_empty() {
        return Err(RefusalCode::NothingAnswered.into());
    }
    check(&form, &answers)?;
    let whole = whole(&form, &answers);
    let (now, mut around) = (desk.now(), desk.around.clone());
    desk.write(Operation::PacketAccept, |tx| {
        form::take(packet.kind, tx, record, &whole, &mut around)?;
        let evidence = evidence.map(|file| tx.add_attachment(&file, now)).transpose()?;
        let answer = PacketAnswer { accepted_at: now, manner, evidence };
        let id = packet.id.to_string();
        tx.save(&Packet { answer: Some(answer), ..packet })?;
        Ok(Saved { id })
    })
}

/// Every question with its answer: the accepted one, or what is on record.
fn whole(form: &Form, answers: &Answers) -> Answers {
    let pairs = form.questions().map(|question| {
        let answer = answers.get(&question.name).unwrap_or(&question.value);
        (question.name.clone(), answer.clone())
    });
    pairs.filter(|(_, answer)| !answer.is_empty()).collect()
}

/// Whether all of these can be taken.
///
/// # Errors
/// What is wrong with answers, each under the name of its question.
pub(crate) fn check(form: &Form, answers: &Answers) -> Result<(), Vec<FieldProblem>> {
    let mut problems = Problems::default();
    for question in form.questions() {
        let answer = answers.get(&question.name).map(String::as_str).unwrap_or_default();
        if let Some(problem) = wrong(question, answer) {
            problems.add(&question.name, problem);
        }
    }
    problems.into_result()
}

fn refusal(obstacle: &Obstacle) -> RefusalCode {
    match obstacle {
        Obstacle::Unknown => RefusalCode::NoSuchPacket,
        Obstacle::Answered(_) => RefusalCode::PacketAnswered,
        Obstacle::Withdrawn(_) | Obstacle::Replaced(_) | Obstacle::Outdated => RefusalCode::PacketReplaced,
        Obstacle::Closed => RefusalCode::PacketClosed,
        Obstacle::Altered(_) | Obstacle::Incomplete(_) => RefusalCode::PacketAltered,
    }
}
