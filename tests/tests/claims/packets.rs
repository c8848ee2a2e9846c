//! Forms that are handed to a company and come back: read by their number, shown against the record, taken by a person.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::id::PlacementId;
use model::packet::{AnswerManner, Packet, PacketKind, PacketState};
use model::party::Party;
use model::quality::{Answer, QualityForm};
use service::input::{
    FileInput, FilePath, FolderChoice, Nothing, PacketAccept, PacketIssue, PacketMail, PacketNumberText,
    PacketPaper, PacketRef, PlacementRef,
};
use service::reply::RefusalCode;
use service::view::ReturnedForm;
use service::{Session, history, packet};
use store::PlacementQuery;
use tests::{demonstration, refusal};

use crate::support::fill::{fill, flattened, locked};

/// A placement of the demonstration for which a kind of form can be handed out.
pub fn open_placement(session: &mut Session, kind: PacketKind) -> PlacementId {
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let query = PlacementQuery { limit: 100, ..PlacementQuery::default() };
    let rows = desk.read(|r| Ok(r.placements(&query, &as_of)?)).unwrap().rows;
    let found = rows.into_iter().find(|row| {
        packet::list(session, PlacementRef { id: row.id.clone() }).unwrap().kinds.contains(&kind)
    });
    found.unwrap().id
}

pub fn issue(session: &mut Session, placement: &PlacementId, kinds: &[PacketKind]) -> (Vec<Packet>, Vec<u8>) {
    let input = PacketIssue {
        placements: vec![placement.clone()],
        kinds: kinds.to_vec(),
        language: "lv".to_owned(),
        folder: None,
        program: None,
    };
    let file = packet::issue(session, input).unwrap().files.remove(0);
    (file.packets, std::fs::read(file.path).unwrap())
}

fn look(session: &mut Session, pdf: &[u8]) -> ReturnedForm {
    let input = FileInput { name: "x.pdf".to_owned(), content: STANDARD.encode(pdf) };
    packet::read(session, input).unwrap().forms.remove(0)
}

fn refused_file(session: &mut Session, pdf: &[u8]) -> Option<RefusalCode> {
    let input = FileInput { name: "x.pdf".to_owned(), content: STANDARD.encode(pdf) };
    refusal(&packet::read(session, input))
}

fn accept(session: &mut Session, packet: &Packet, pdf: &[u8], left_out: &[&str]) -> Option<RefusalCode> {
    let input = PacketAccept {
        content: STANDARD.encode(pdf),
        number: packet.number.to_string(),
        left_out: left_out.iter().map(|name| (*name).to_owned()).collect(),
    };
    refusal(&packet::accept(session, input))
}

pub fn company_form(session: &mut Session, placement: &PlacementId) -> Option<QualityForm> {
    let forms = session.desk().unwrap().read(|r| Ok(r.quality_forms(placement)?)).unwrap();
    forms.into_iter().find(|form| form.party == Party::Company)
}

fn on_record(session: &mut Session, packet: &Packet) -> Packet {
    session.desk().unwrap().read(|r| Ok(r.packet(&packet.number)?)).unwrap().unwrap()
}

#[test]
fn what_a_mentor_filled_in_is_shown_and_written_only_when_it_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let before = company_form(&mut session, &placement);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let group = packets[0].number.as_str();
    let answers = [("answers.M01", "rather_not"), ("open.helped", "Meistars Jānis Ķēniņš"), ("overall", "3")];
    let back = fill(&pdf, group, &answers);
    let form = look(&mut session, &back);
    assert_eq!(form.obstacle, None);
    let shown: BTreeMap<&str, &str> =
        form.rows.iter().map(|row| (row.name.as_str(), row.after.as_str())).collect();
    assert_eq!(shown["answers.M01"], "Drīzāk nepiekrītu");
    assert_eq!(shown["open.helped"], "Meistars Jānis Ķēniņš");
    assert_eq!(company_form(&mut session, &placement), before);
    assert_eq!(accept(&mut session, &packets[0], &back, &["overall"]), None);
    let after = company_form(&mut session, &placement).unwrap();
    assert_eq!(after.answers["M01"], Answer::RatherNot);
    assert_eq!(after.overall, before.and_then(|form| form.overall));
    let answer = on_record(&mut session, &packets[0]).answer.unwrap();
    assert_eq!(answer.manner, AnswerManner::Fields);
    let kept = session.desk().unwrap().read(|r| Ok(r.attachment(&answer.evidence.unwrap())?)).unwrap();
    assert_eq!(kept.unwrap().content, back);
}

#[test]
fn a_second_answer_is_refused_by_its_number_and_an_undone_one_can_be_given_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let back = fill(&pdf, packets[0].number.as_str(), &[("open.helped", "Darbs")]);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), None);
    assert!(look(&mut session, &back).obstacle.unwrap().contains("jau ir atbildēts"));
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), Some(RefusalCode::PacketAnswered));
    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), None);
}

#[test]
fn an_altered_fact_is_named_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let before = company_form(&mut session, &placement);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let forged = [("given.4", "01.01.2020. – 02.01.2020."), ("overall", "10")];
    let back = fill(&pdf, packets[0].number.as_str(), &forged);
    assert!(look(&mut session, &back).obstacle.unwrap().contains("Prakses laiks"));
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), Some(RefusalCode::PacketAltered));
    assert_eq!(company_form(&mut session, &placement), before);
}

#[test]
fn an_older_or_withdrawn_form_is_refused_with_the_one_that_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (first, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let (second, later) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let back = fill(&pdf, first[0].number.as_str(), &[("open.helped", "Darbs")]);
    assert!(look(&mut session, &back).obstacle.unwrap().contains(&second[0].number.to_string()));
    assert_eq!(accept(&mut session, &first[0], &back, &[]), Some(RefusalCode::PacketReplaced));
    packet::withdraw(&mut session, PacketRef { id: second[0].id.clone() }).unwrap();
    let back = fill(&later, second[0].number.as_str(), &[("open.helped", "Darbs")]);
    assert_eq!(accept(&mut session, &second[0], &back, &[]), Some(RefusalCode::PacketReplaced));
    let all = packet::list(&mut session, PlacementRef { id: placement }).unwrap().packets;
    let states: BTreeMap<_, _> = all.iter().map(|one| (one.number.clone(), one.state)).collect();
    assert_eq!(states[&first[0].number.to_string()], PacketState::Replaced);
    assert_eq!(states[&second[0].number.to_string()], PacketState::Withdrawn);
}

#[test]
fn what_was_left_as_it_was_handed_out_overwrites_nothing_that_changed_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Company);
    let (first, pdf) = issue(&mut session, &placement, &[PacketKind::Company]);
    let typed = BTreeMap::from([
        ("company.phone".to_owned(), "+371 20 000 000".to_owned()),
        ("mentor.name".to_owned(), "Žanete Ķīķule".to_owned()),
    ]);
    let paper = PacketPaper { id: first[0].id.clone(), answers: typed, scan: None };
    packet::type_in(&mut session, paper).unwrap();
    history::undo(&mut session, Nothing {}).unwrap();
    let change = |session: &mut Session, phone: &str| {
        let desk = session.desk().unwrap();
        let found =
            desk.read(|r| Ok(r.get::<model::placement::Placement>(placement.as_str())?)).unwrap().unwrap();
        let company =
            desk.read(|r| Ok(r.get::<model::company::Company>(found.company_id.as_str())?)).unwrap();
        let company = model::company::Company { phone: phone.to_owned(), ..company.unwrap() };
        desk.write(service::Operation::CompanySave, |tx| Ok(tx.save(&company)?)).unwrap();
    };
    change(&mut session, "+371 29 999 999");
    let answers = [("company.email", "birojs@uznemums.lv"), ("mentor.name", "Žanete Ķīķule")];
    let back = fill(&pdf, first[0].number.as_str(), &answers);
    let names: Vec<String> = look(&mut session, &back).rows.into_iter().map(|row| row.name).collect();
    assert_eq!(names, ["company.email", "mentor.name"]);
    assert_eq!(accept(&mut session, &first[0], &back, &[]), None);
    let view = service::placement::get(&mut session, PlacementRef { id: placement.clone() }).unwrap();
    assert_eq!(
        (view.company.phone.as_str(), view.company.email.as_str()),
        ("+371 29 999 999", "birojs@uznemums.lv")
    );
    assert_eq!(view.mentor.unwrap().name, "Žanete Ķīķule");
}

#[test]
fn a_wrong_answer_is_told_at_its_question_and_the_others_can_be_taken_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Company);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Company]);
    let answers = [("company.email", "nav e-pasta"), ("mentor.name", "Žanete Ķīķule")];
    let back = fill(&pdf, packets[0].number.as_str(), &answers);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), Some(RefusalCode::Fields));
    assert_eq!(accept(&mut session, &packets[0], &back, &["company.email"]), None);
}

#[test]
fn a_file_without_our_fields_is_refused_with_a_sentence_for_each_way() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (_, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    assert_eq!(refused_file(&mut session, &flattened(&pdf)), Some(RefusalCode::NoFields));
    assert_eq!(refused_file(&mut session, &locked(&pdf)), Some(RefusalCode::PdfEncrypted));
    assert_eq!(refused_file(&mut session, b"MZ"), Some(RefusalCode::NotAPdf));
    assert_eq!(refused_file(&mut session, &pdf[..pdf.len() / 2]), Some(RefusalCode::PdfDamaged));
}

#[test]
fn a_form_of_another_workspace_is_unknown_here() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let elsewhere = tempfile::tempdir().unwrap();
    let mut other = demonstration(elsewhere.path());
    assert!(look(&mut other, &pdf).packet.is_none());
    assert_eq!(accept(&mut other, &packets[0], &pdf, &[]), Some(RefusalCode::NoSuchPacket));
}

#[test]
fn a_form_is_found_by_its_number_however_it_is_typed_and_typed_in_with_the_picture_of_the_paper() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (packets, _) = issue(&mut session, &placement, &[PacketKind::Quality]);
    for text in [packets[0].code(), format!(" {} ", packets[0].number.as_str().to_lowercase())] {
        let found = packet::find(&mut session, PacketNumberText { number: text }).unwrap();
        assert_eq!(found.packet.id, packets[0].id);
    }
    let wrong = packet::find(&mut session, PacketNumberText { number: "7K3QF-00000".to_owned() });
    assert_eq!(refusal(&wrong), Some(RefusalCode::NotAPacketNumber));
    let scan = b"\x89PNG\r\n\x1a\nscan";
    let input = PacketPaper {
        id: packets[0].id.clone(),
        answers: BTreeMap::from([("answers.M02".to_owned(), "not".to_owned())]),
        scan: Some(STANDARD.encode(scan)),
    };
    packet::type_in(&mut session, input).unwrap();
    assert_eq!(company_form(&mut session, &placement).unwrap().answers["M02"], Answer::Not);
    let answer = on_record(&mut session, &packets[0]).answer.unwrap();
    assert_eq!((answer.manner, answer.evidence.is_some()), (AnswerManner::Paper, true));
}

#[test]
fn an_email_has_the_form_in_it_and_names_no_trainee() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (packets, _) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let draft = packet::mail(&mut session, PacketMail { id: packets[0].id.clone(), path: None }).unwrap();
    let view = service::placement::get(&mut session, PlacementRef { id: placement }).unwrap();
    assert!(!draft.text.contains(&view.student.last_name) && !draft.path.contains(&view.student.last_name));
    let letter = std::fs::read_to_string(&draft.path).unwrap();
    assert!(
        letter.contains("application/pdf") && letter.contains(&format!("veidlapa-{}.pdf", packets[0].number))
    );
    assert_eq!(on_record(&mut session, &packets[0]).mailed.len(), 1);
}

#[test]
fn the_watched_folder_tells_a_file_until_its_form_is_answered_and_hands_out_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let arriving = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let back = fill(&pdf, packets[0].number.as_str(), &[("open.helped", "Darbs")]);
    std::fs::write(arriving.path().join("Atbilde.PDF"), &back).unwrap();
    std::fs::write(arriving.path().join("cits.pdf"), b"%PDF-1.4 broken").unwrap();
    let path = arriving.path().to_string_lossy().into_owned();
    let seen = packet::choose_folder(&mut session, FolderChoice { path }).unwrap();
    assert_eq!(seen.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["Atbilde.PDF"]);
    let taken =
        packet::take_from_folder(&mut session, FilePath { path: seen.files[0].path.clone() }).unwrap();
    assert_eq!(STANDARD.decode(taken.content).unwrap(), back);
    let elsewhere = folder.path().join("demo.amats").to_string_lossy().into_owned();
    let other = packet::take_from_folder(&mut session, FilePath { path: elsewhere });
    assert_eq!(refusal(&other), Some(RefusalCode::FileMissing));
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), None);
    assert!(packet::folder(&mut session, Nothing {}).unwrap().files.is_empty());
}

#[test]
fn forms_of_one_mentor_come_in_one_file_and_each_is_taken_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Company);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Company, PacketKind::Quality]);
    assert_eq!(packets.len(), 2);
    let back = fill(&pdf, packets[1].number.as_str(), &[("open.helped", "Darbs")]);
    let input = FileInput { name: "x.pdf".to_owned(), content: STANDARD.encode(&back) };
    assert_eq!(packet::read(&mut session, input).unwrap().forms.len(), 2);
    assert_eq!(accept(&mut session, &packets[1], &back, &[]), None);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), Some(RefusalCode::NothingAnswered));
}

#[test]
fn a_mentor_s_assessment_comes_home_and_stands_as_if_it_had_been_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Assessment);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Assessment]);
    let asked =
        packet::find(&mut session, PacketNumberText { number: packets[0].number.to_string() }).unwrap().form;
    let marks = asked.questions().filter(|one| one.ask.choices().is_some() && one.name != "hire");
    let answers: Vec<(String, String)> = marks
        .map(|one| (one.name.clone(), one.ask.choices().unwrap()[1].value.clone()))
        .chain(
            [
                ("characterisation", "Čakls un precīzs."),
                ("assessed_by", "Žanete Ķīķule"),
                ("hire", "perhaps"),
            ]
            .map(|(name, answer)| (name.to_owned(), answer.to_owned())),
        )
        .collect();
    let answers: Vec<(&str, &str)> = answers.iter().map(|(name, answer)| (&**name, &**answer)).collect();
    let back = fill(&pdf, packets[0].number.as_str(), &answers);
    assert_eq!(look(&mut session, &back).obstacle, None);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), None);
    let view = service::assessment::get(&mut session, PlacementRef { id: placement }).unwrap();
    let mentor = view.assessment.mentor.unwrap();
    assert_eq!(
        (mentor.assessed_by.as_str(), mentor.characterisation.as_str()),
        ("Žanete Ķīķule", "Čakls un precīzs.")
    );
    assert!(mentor.outcomes.iter().all(|one| one.mark.is_some()) && !mentor.criteria.is_empty());
    assert_eq!(mentor.hire, Some(model::assessment::Hire::Perhaps));
}

#[test]
fn an_assessment_without_a_mark_for_the_whole_is_told_at_that_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Midterm);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Midterm]);
    let back =
        fill(&pdf, packets[0].number.as_str(), &[("strengths", "Čakls"), ("assessed_by", "Žanete Ķīķule")]);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), Some(RefusalCode::Fields));
}

#[test]
fn diary_entries_are_confirmed_and_given_back_by_a_form_and_one_confirmed_since_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Diary);
    let waiting = |session: &mut Session| -> Vec<model::diary::DiaryEntry> {
        let all = session.desk().unwrap().read(|r| Ok(r.diary(&placement)?)).unwrap();
        all.into_iter().filter(|one| one.state == model::diary::EntryState::HandedIn).collect()
    };
    let before = waiting(&mut session);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Diary]);
    let verdict =
        |entry: &model::diary::DiaryEntry| format!("entries.{}.verdict", entry.id.as_str().replace('-', ""));
    let remark =
        |entry: &model::diary::DiaryEntry| format!("entries.{}.remark", entry.id.as_str().replace('-', ""));
    let last = before.last().unwrap();
    let mut answers: Vec<(String, &str)> = before.iter().map(|entry| (verdict(entry), "confirmed")).collect();
    answers.last_mut().unwrap().1 = "returned";
    let silent: Vec<(&str, &str)> = answers.iter().map(|(name, answer)| (&**name, *answer)).collect();
    let back = fill(&pdf, packets[0].number.as_str(), &silent);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), Some(RefusalCode::Fields));
    answers.push((remark(last), "Jāpapildina stundas."));
    let told: Vec<(&str, &str)> = answers.iter().map(|(name, answer)| (&**name, *answer)).collect();
    let back = fill(&pdf, packets[0].number.as_str(), &told);
    assert_eq!(accept(&mut session, &packets[0], &back, &[]), None);
    assert!(waiting(&mut session).is_empty());
    let all = session.desk().unwrap().read(|r| Ok(r.diary(&placement)?)).unwrap();
    let returned = all.iter().find(|entry| entry.id == last.id).unwrap();
    assert_eq!(returned.state, model::diary::EntryState::Returned);
    assert_eq!(returned.remark, "Jāpapildina stundas.");
}
