//! The same program at the company: a packet file of the school's, answered without a network, and its answer back at the school.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::packet_file::{self, AnswerFile, AnsweredForm};
use model::id::PlacementId;
use model::packet::{AnswerManner, PacketKind, PacketNumber, PacketState};
use model::quality::Answer;
use service::input::{
    AnsweringOpen, AnsweringSay, FileInput, Nothing, PacketAccept, PacketIssue, PacketNumberText, SavePath,
    SignWith,
};
use service::reply::RefusalCode;
use service::view::{Acquaintance, AnsweringView, PacketFile, PacketReturn};
use service::{Session, answering, packet};
use tests::{demonstration, fixed, refusal, session};

use crate::packets::{company_form, open_placement};
use crate::support::{PASSWORD, identity};

/// The school's key, as a PKCS#12 file.
fn key() -> SignWith {
    let made = identity(&fixed());
    SignWith::File { identity: STANDARD.encode(&made.identities[0]), password: PASSWORD.to_owned() }
}

fn hand_out(school: &mut Session, placement: &PlacementId, kinds: &[PacketKind]) -> PacketFile {
    let input = PacketIssue {
        placements: vec![placement.clone()],
        kinds: kinds.to_vec(),
        language: "lv".to_owned(),
        folder: None,
        program: Some(key()),
    };
    packet::issue(school, input).unwrap().files.remove(0)
}

fn bytes(path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

fn open(company: &mut Session, file: &[u8], passphrase: &str) -> Result<AnsweringView, service::reply::Stop> {
    let input = AnsweringOpen {
        content: STANDARD.encode(file),
        passphrase: passphrase.to_lowercase().replace('-', " "),
    };
    answering::open(company, input)
}

fn say(
    company: &mut Session,
    view: &AnsweringView,
    answers: &[(&str, &str)],
    is_done: bool,
) -> AnsweringView {
    let answers = answers.iter().map(|(name, answer)| ((*name).to_owned(), (*answer).to_owned()));
    let number = view.forms[0].number.clone();
    answering::say(company, AnsweringSay { number, answers: answers.collect(), is_done }).unwrap()
}

fn look(school: &mut Session, file: &[u8]) -> Result<PacketReturn, service::reply::Stop> {
    packet::read(school, FileInput { name: "atbilde".to_owned(), content: STANDARD.encode(file) })
}

fn at_company(folder: &Path) -> Session {
    let own = folder.join("uznemums");
    std::fs::create_dir_all(&own).unwrap();
    session(&own)
}

const ANSWERS: [(&str, &str); 3] =
    [("answers.M01", "rather_not"), ("open.helped", "Meistars Jānis Ķēniņš"), ("overall", "3")];

#[test]
fn a_packet_goes_to_the_company_and_its_answer_comes_home_between_two_programs() {
    let folder = tempfile::tempdir().unwrap();
    let (mut school, mut company) = (demonstration(folder.path()), at_company(folder.path()));
    let placement = open_placement(&mut school, PacketKind::Quality);
    let made = hand_out(&mut school, &placement, &[PacketKind::Quality]);
    let program = made.program.unwrap();
    let view = open(&mut company, &bytes(&program.path), &program.passphrase).unwrap();
    assert_eq!((view.signer.as_str(), view.acquaintance), ("Ilze Ozola", Acquaintance::New));
    assert_eq!(view.forms.len(), 1);
    assert_eq!(view.forms[0].number, made.packets[0].number);
    say(&mut company, &view, &ANSWERS, true);
    let answer = answering::save(&mut company, SavePath { path: None }).unwrap();
    let before = company_form(&mut school, &placement);
    let found = look(&mut school, &bytes(&answer.path)).unwrap().forms.remove(0);
    assert_eq!(found.obstacle, None);
    assert!(found.rows.iter().any(|row| row.after == "Meistars Jānis Ķēniņš"));
    assert_eq!(company_form(&mut school, &placement), before);
    let accept = PacketAccept {
        content: STANDARD.encode(bytes(&answer.path)),
        number: found.number.clone(),
        left_out: vec!["overall".to_owned()],
    };
    packet::accept(&mut school, accept).unwrap();
    let after = company_form(&mut school, &placement).unwrap();
    assert_eq!(after.answers["M01"], Answer::RatherNot);
    assert_eq!(after.overall, before.and_then(|form| form.overall));
    let kept = packet::find(&mut school, PacketNumberText { number: found.number }).unwrap().packet;
    assert_eq!((kept.state(), kept.answer.unwrap().manner), (PacketState::Answered, AnswerManner::Program));
    let again = look(&mut school, &bytes(&answer.path)).unwrap().forms.remove(0);
    assert!(again.obstacle.unwrap().contains("jau ir atbildēts"));
}

#[test]
fn what_was_begun_is_there_when_the_packet_is_opened_again_and_goes_out_once_it_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let (mut school, mut company) = (demonstration(folder.path()), at_company(folder.path()));
    let placement = open_placement(&mut school, PacketKind::Quality);
    let program = hand_out(&mut school, &placement, &[PacketKind::Quality]).program.unwrap();
    let view = open(&mut company, &bytes(&program.path), &program.passphrase).unwrap();
    say(&mut company, &view, &ANSWERS, false);
    let early = answering::save(&mut company, SavePath { path: None });
    assert_eq!(refusal(&early), Some(RefusalCode::NothingFinished));
    answering::trust(&mut company, Nothing {}).unwrap();
    answering::close(&mut company, Nothing {}).unwrap();
    assert_eq!(refusal(&answering::trust(&mut company, Nothing {})), Some(RefusalCode::NoPacketFile));
    let mut later = at_company(folder.path());
    let view = open(&mut later, &bytes(&program.path), &program.passphrase).unwrap();
    assert_eq!(view.acquaintance, Acquaintance::Known);
    assert_eq!(view.forms[0].answers["open.helped"], "Meistars Jānis Ķēniņš");
    say(&mut later, &view, &ANSWERS, true);
    let letter = answering::mail(&mut later, Nothing {}).unwrap();
    let written = String::from_utf8(bytes(&letter.path)).unwrap();
    assert!(written.contains(".amats-answer") && written.contains("X-Unsent: 1"));
}

#[test]
fn nobody_reads_a_packet_or_an_answer_on_the_way_and_another_passphrase_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (mut school, mut company) = (demonstration(folder.path()), at_company(folder.path()));
    let placement = open_placement(&mut school, PacketKind::Quality);
    let program = hand_out(&mut school, &placement, &[PacketKind::Quality]).program.unwrap();
    let file = bytes(&program.path);
    let mistyped = open(&mut company, &file, &program.passphrase[1..]);
    assert_eq!(refusal(&mistyped), Some(RefusalCode::WrongPassphrase));
    let other = hand_out(&mut school, &placement, &[PacketKind::Quality]).program.unwrap();
    let wrong = open(&mut company, &file, &other.passphrase);
    assert_eq!(refusal(&wrong), Some(RefusalCode::WrongPassphrase));
    let view = open(&mut company, &file, &program.passphrase).unwrap();
    say(&mut company, &view, &ANSWERS, true);
    let answer = bytes(&answering::save(&mut company, SavePath { path: None }).unwrap().path);
    let student = view.forms[0].student.as_bytes();
    for on_the_way in [&file, &answer] {
        assert!(!on_the_way.windows(student.len()).any(|part| part == student));
        assert!(!on_the_way.windows(6).any(|part| part == "Jānis".as_bytes()));
    }
}

#[test]
fn a_packet_that_was_changed_on_the_way_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let (mut school, mut company) = (demonstration(folder.path()), at_company(folder.path()));
    let placement = open_placement(&mut school, PacketKind::Quality);
    let program = hand_out(&mut school, &placement, &[PacketKind::Quality]).program.unwrap();
    let file = bytes(&program.path);
    for place in (0..file.len()).step_by(file.len() / 6) {
        let mut flipped = file.clone();
        flipped[place] ^= 1;
        assert!(open(&mut company, &flipped, &program.passphrase).is_err(), "byte {place}");
    }
    // Somebody who knows the passphrase puts other words in: the signature does not fit them.
    let plain = model::packet::Passphrase::parse(&program.passphrase).unwrap();
    let inside = packet_file::open(&file, plain.as_str()).unwrap();
    let words = String::from_utf8(inside.text).unwrap().replace("\"school\":\"", "\"school\":\"Cita ");
    let forged = packet_file::close(words.into_bytes(), inside.signature, plain.as_str()).unwrap();
    let found = open(&mut company, &forged, &program.passphrase);
    assert_eq!(refusal(&found), Some(RefusalCode::PacketFileForged));
}

#[test]
fn each_side_says_what_file_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let (mut school, mut company) = (demonstration(folder.path()), at_company(folder.path()));
    let placement = open_placement(&mut school, PacketKind::Quality);
    let made = hand_out(&mut school, &placement, &[PacketKind::Quality]);
    let program = made.program.unwrap();
    let file = bytes(&program.path);
    assert_eq!(refusal(&look(&mut school, &file)), Some(RefusalCode::PacketFileUnanswered));
    let pdf = open(&mut company, &bytes(&made.path), &program.passphrase);
    assert_eq!(refusal(&pdf), Some(RefusalCode::NotAPacketFile));
    let view = open(&mut company, &file, &program.passphrase).unwrap();
    say(&mut company, &view, &ANSWERS, true);
    let answer = bytes(&answering::save(&mut company, SavePath { path: None }).unwrap().path);
    assert_eq!(refusal(&open(&mut company, &answer, &program.passphrase)), Some(RefusalCode::NotAPacketFile));
    let elsewhere = tempfile::tempdir().unwrap();
    let mut other = demonstration(elsewhere.path());
    assert_eq!(refusal(&look(&mut other, &answer)), Some(RefusalCode::AnswersForElsewhere));
    let mut cut = answer.clone();
    cut.truncate(answer.len() - 1);
    assert_eq!(refusal(&look(&mut school, &cut)), Some(RefusalCode::PacketFileDamaged));
}

#[test]
fn an_answer_under_another_seal_or_number_is_shown_with_what_is_wrong_and_taken_by_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut school = demonstration(folder.path());
    let placement = open_placement(&mut school, PacketKind::Quality);
    let program = hand_out(&mut school, &placement, &[PacketKind::Quality]).program.unwrap();
    let plain = model::packet::Passphrase::parse(&program.passphrase).unwrap();
    let packets = packet_file::open(&bytes(&program.path), plain.as_str()).unwrap().packets;
    let form = &packets.forms[0];
    let said = |number: &PacketNumber, seal: &str| AnsweredForm {
        number: number.clone(),
        seal: seal.to_owned(),
        is_done: true,
        answers: [("open.helped".to_owned(), "Darbs".to_owned())].into(),
    };
    let stranger = PacketNumber::from_random([9; 10]);
    let forms = vec![said(&form.number, "00"), said(&stranger, &form.seal)];
    let file = packet_file::close_answers(&AnswerFile::new(forms), &packets.key().unwrap()).unwrap();
    let found = look(&mut school, &file).unwrap().forms;
    assert!(found[0].obstacle.as_ref().unwrap().contains("Mainīts"));
    assert!(found[1].obstacle.as_ref().unwrap().contains("nav izsniegta"));
    for (number, code) in [(&form.number, RefusalCode::PacketAltered), (&stranger, RefusalCode::NoSuchPacket)]
    {
        let input = PacketAccept {
            content: STANDARD.encode(&file),
            number: number.to_string(),
            left_out: Vec::new(),
        };
        assert_eq!(refusal(&packet::accept(&mut school, input)), Some(code));
    }
}
