//! A term of one class, as a school lives through it: from the expectations to the final mark and the whole file, the clock
//! going on, the companies answering by PDF, on paper and with the program.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, FixedOffset, NaiveDate};
use model::assessment::AssessmentPart;
use model::attendance::AbsenceReason;
use model::diary::EntrySource;
use model::document::{Document, DocumentKind, SignatureState};
use model::expectation::{Manner, Side};
use model::form::{Ask, Form};
use model::id::PlacementId;
use model::instruction::InstructionKind;
use model::packet::PacketKind;
use model::party::Party;
use model::quality::{Answer, GateAnswer, GateState};
use model::visit::VisitKind;
use service::document::{issue_at, many, pile};
use service::input::{
    AbsenceInput, AgreementsPaper, AgreementsPrint, AnsweringOpen, AnsweringSay, AppraisalInput,
    AssessmentPartRef, ConsentInput, DefenceInput, DiaryEntryInput, DiaryMarkInput, DocumentRequest,
    ExpectationInput, FileInput, FinalMarkInput, GatesInput, InstructionInput, Nothing, PacketAccept,
    PacketIssue, PacketNumberText, PacketPaper, PlacementFileSave, PlacementInput, PlacementQuery,
    PlacementRef, QualityFormInput, SavePath, SignWith, SignatureInput, SortedInto, StudentInput, VisitInput,
};
use service::view::{PacketFile, PlacementView};
use service::{
    Session, Surroundings, Work, answering, assessment, attendance, diary, document, expectation,
    instruction, packet, placement, quality, student, visit,
};
use tests::{counting, demonstration_in, noon, person, session};

use crate::support::fill::fill;
use crate::support::{PASSWORD, identity};

/// A word in the surname of everybody in the class, and of nobody else.
const CLASS: &str = "Amatniece-Ķēniņa";
const NAMES: [&str; 6] = ["Anna", "Žanete", "Čārlzs", "Ļevs", "Elīna Šarlote", "Ģirts"];

/// A clock that the test sets.
#[derive(Clone)]
struct Clock(Arc<Mutex<DateTime<FixedOffset>>>);

impl Clock {
    fn set(&self, day: NaiveDate) {
        *self.0.lock().unwrap() = noon() + (day - noon().date_naive());
    }

    fn day(&self) -> NaiveDate {
        self.0.lock().unwrap().date_naive()
    }

    fn around(&self) -> Surroundings {
        let clock = self.clone();
        Surroundings::new(move || *clock.0.lock().unwrap(), counting())
    }
}

/// The school with its class, and the day it is.
struct Term {
    school: Session,
    clock: Clock,
    class: Vec<PlacementId>,
    first: NaiveDate,
    last: NaiveDate,
}

#[test]
fn a_class_goes_from_its_expectations_to_the_final_mark_and_nothing_is_left_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut term = Term::begin(folder.path());
    term.agree();
    term.sign_agreements(folder.path());
    term.go_through_the_weeks();
    term.answer_with_the_program(folder.path());
    term.mark();
    term.close(folder.path());
}

impl Term {
    /// A class beside what the demonstration has, with its companies and mentors.
    fn begin(folder: &Path) -> Self {
        let clock = Clock(Arc::new(Mutex::new(noon())));
        let mut school = demonstration_in(folder, &clock.around());
        let (first, last) = (day("2026-11-30"), day("2026-12-18"));
        let hosts = hosts(&mut school);
        let mut class = Vec::new();
        for (place, name) in NAMES.into_iter().enumerate() {
            // Two trainees with each mentor.
            let host = &hosts[place / 2];
            let trainee = StudentInput {
                first_name: name.to_owned(),
                last_name: CLASS.to_owned(),
                group: "K9-9".to_owned(),
                programme_id: Some(host.programme.id.clone()),
                personal_code: Some(format!("32{place:04}-{:05}", 10_000 + place)),
                address: "Kaļķu iela 7, Krāslava, LV-5601".to_owned(),
                ..person("", "")
            };
            let trainee = student::save(&mut school, trainee).unwrap().id;
            let input = PlacementInput {
                id: None,
                student_id: id(&trainee),
                company_id: host.company.id.clone(),
                mentor_id: host.placement.mentor_id.clone(),
                supervisor_id: host.placement.supervisor_id.clone(),
                programme_id: host.programme.id.clone(),
                kind: host.placement.kind,
                start: first,
                end: last,
                hours_total: 120,
                hours_per_day: 8,
                site_address: host.placement.site_address.clone(),
                goal: host.placement.goal.clone(),
                insurance: "Apdrošina skola".to_owned(),
                remuneration: String::new(),
            };
            class.push(id(&placement::save(&mut school, input).unwrap().id));
        }
        Self { school, clock, class, first, last }
    }

    /// Each party offers and expects something, and agrees.
    fn agree(&mut self) {
        for placement_id in self.class.clone() {
            for (party, side) in
                Party::ALL.into_iter().flat_map(|party| [(party, Side::Offers), (party, Side::Expects)])
            {
                let input = ExpectationInput {
                    id: None,
                    placement_id: placement_id.clone(),
                    party,
                    side,
                    text: "Pārrunāt dienas darbu katru rītu".to_owned(),
                    outcome_ids: Vec::new(),
                };
                expectation::save(&mut self.school, input).unwrap();
            }
            for party in Party::ALL {
                let input = ConsentInput {
                    placement_id: placement_id.clone(),
                    party,
                    person: "Ilze Osis".to_owned(),
                    agreed_on: noon().date_naive(),
                    manner: Manner::InPerson,
                };
                expectation::record_consent(&mut self.school, input).unwrap();
            }
        }
    }

    /// The class's agreements in one act, signed with pens.
    fn sign_agreements(&mut self, folder: &Path) {
        let query = PlacementQuery { search: CLASS.to_owned(), ..PlacementQuery::default() };
        let print = AgreementsPrint {
            query,
            language: "lv".to_owned(),
            paper: AgreementsPaper::FileEach { into: SortedInto::Groups },
            path: Some(folder.join("ligumi").to_string_lossy().into_owned()),
        };
        let printed = many::print(&mut self.school, print).unwrap();
        assert_eq!((printed.fresh as usize, printed.left_out), (NAMES.len(), 0), "{:?}", printed.named);
        for placement in self.class.clone() {
            let documents = self.view(&placement).documents;
            let [agreement] = documents.as_slice() else { panic!("{documents:?}") };
            self.sign_with_pens(agreement);
        }
    }

    fn sign_with_pens(&mut self, document: &Document) {
        for party in document.signatures.iter().map(|signature| signature.party) {
            let input = SignatureInput {
                id: document.id.clone(),
                party,
                state: SignatureState::OnPaper,
                signer: "Ilze Osis".to_owned(),
                on: Some(document.issued_at.date_naive()),
                recorded_by: "Ilze Osis".to_owned(),
                scan: None,
            };
            document::record_signature(&mut self.school, input).unwrap();
        }
    }

    /// Three weeks: instruction, diaries confirmed by PDF, an absence, a visit, the talk in the middle on paper.
    fn go_through_the_weeks(&mut self) {
        self.clock.set(self.first);
        for placement_id in self.class.clone() {
            for kind in [InstructionKind::Initial, InstructionKind::Induction] {
                let input = InstructionInput {
                    id: None,
                    placement_id: placement_id.clone(),
                    kind,
                    on: Some(self.first),
                    instructor: "Juris Kalns".to_owned(),
                    position: "meistars".to_owned(),
                    topic: "Nr. 4".to_owned(),
                    checked: true,
                };
                instruction::save(&mut self.school, input).unwrap();
            }
        }
        for week in 0..3 {
            self.clock.set(self.first + chrono::Days::new(7 * week + 4));
            self.hand_diaries_in(week as usize);
            self.confirm_by_pdf();
            if week == 1 {
                self.look_in_the_middle();
            }
        }
    }

    fn hand_diaries_in(&mut self, week: usize) {
        for placement_id in self.class.clone() {
            let weeks =
                diary::get(&mut self.school, PlacementRef { id: placement_id.clone() }).unwrap().weeks.weeks;
            let input = DiaryEntryInput {
                id: None,
                placement_id,
                start: Some(weeks[week].first),
                end: Some(weeks[week].last),
                work: "Slīpēja un krāsoja detaļas, mērīja, pierakstīja".to_owned(),
                minutes: weeks[week].agreed.get(),
                outcome_ids: Vec::new(),
                source: EntrySource::Typed,
                scan: None,
                hand_in: true,
                reason: String::new(),
            };
            diary::save(&mut self.school, input).unwrap();
        }
    }

    /// One PDF for each mentor, filled in and back.
    fn confirm_by_pdf(&mut self) {
        let files = self.hand_out(&[PacketKind::Diary], None);
        assert_eq!(files.len(), NAMES.len() / 2, "two trainees have one mentor");
        for file in files {
            let mut pdf = std::fs::read(&file.path).unwrap();
            for packet in &file.packets {
                let form = self.form(&packet.number.to_string());
                let answers = answers(&form, self.clock.day());
                let answers: Vec<(&str, &str)> =
                    answers.iter().map(|(name, answer)| (name.as_str(), answer.as_str())).collect();
                pdf = fill(&pdf, packet.number.as_str(), &answers);
            }
            self.accept_all(&pdf);
        }
    }

    fn look_in_the_middle(&mut self) {
        let today = self.first + chrono::Days::new(11);
        for placement_id in self.class.clone() {
            let input = VisitInput {
                id: None,
                placement_id: placement_id.clone(),
                kind: VisitKind::OnSite,
                on: Some(today),
                held: true,
                by: "Inga Liepa".to_owned(),
                with: "Juris Kalns".to_owned(),
                seen: "Darba vieta sakopta".to_owned(),
                agreed: Vec::new(),
            };
            visit::save(&mut self.school, input).unwrap();
        }
        let ill = AbsenceInput {
            id: None,
            placement_id: self.class[0].clone(),
            start: Some(today),
            end: Some(today),
            minutes: 8 * 60,
            reason: AbsenceReason::Illness,
            told_on: Some(today),
            note: String::new(),
        };
        attendance::save(&mut self.school, ill).unwrap();
        for file in self.hand_out(&[PacketKind::Midterm], None) {
            for packet in file.packets {
                let form = self.form(&packet.number.to_string());
                let input =
                    PacketPaper { id: packet.id, answers: answers(&form, self.clock.day()), scan: None };
                packet::type_in(&mut self.school, input).unwrap();
            }
        }
    }

    /// The last appraisal and the mentors' questionnaire come with the program, a file for each mentor.
    fn answer_with_the_program(&mut self, folder: &Path) {
        self.clock.set(self.last);
        let made = identity(&self.clock.around());
        let key =
            SignWith::File { identity: STANDARD.encode(&made.identities[0]), password: PASSWORD.to_owned() };
        let files = self.hand_out(&[PacketKind::Assessment, PacketKind::Quality], Some(key));
        assert_eq!(files.len(), NAMES.len() / 2);
        for (number, file) in files.into_iter().enumerate() {
            let program = file.program.unwrap();
            let own = folder.join(format!("uznemums-{number}"));
            std::fs::create_dir_all(&own).unwrap();
            let mut company = session(&own);
            let content = STANDARD.encode(std::fs::read(program.path).unwrap());
            let view =
                answering::open(&mut company, AnsweringOpen { content, passphrase: program.passphrase })
                    .unwrap();
            assert_eq!(view.forms.len(), 4, "two forms for each of two trainees, and nobody else's");
            for form in view.forms {
                let say = AnsweringSay {
                    answers: answers(&form.form, self.last),
                    number: form.number,
                    is_done: true,
                };
                answering::say(&mut company, say).unwrap();
            }
            let answer = answering::save(&mut company, SavePath { path: None }).unwrap();
            self.accept_all(&std::fs::read(answer.path).unwrap());
        }
    }

    /// The student's own word, the diary, the defence and the final mark, each confirmed.
    fn mark(&mut self) {
        let on = self.last;
        for placement_id in self.class.clone() {
            let of = assessment::get(&mut self.school, PlacementRef { id: placement_id.clone() }).unwrap();
            let mentors = of.assessment.mentor.clone().unwrap();
            let given_by = "Ilze Osis".to_owned();
            let overall = mentors.overall.unwrap();
            let own = AppraisalInput {
                placement_id: placement_id.clone(),
                part: AssessmentPart::Own,
                outcomes: Vec::new(),
                criteria: mentors.criteria.clone(),
                overall: Some(overall),
                strengths: "Mērīšana".to_owned(),
                improvements: "Temps".to_owned(),
                characterisation: String::new(),
                advice: String::new(),
                hire: None,
                assessed_by: "Pats".to_owned(),
                assessed_on: on,
            };
            assessment::save_appraisal(&mut self.school, own).unwrap();
            let book = DiaryMarkInput {
                placement_id: placement_id.clone(),
                mark: overall,
                remark: String::new(),
                given_by: given_by.clone(),
                given_on: on,
            };
            assessment::save_diary(&mut self.school, book).unwrap();
            let held = DefenceInput {
                placement_id: placement_id.clone(),
                mark: overall,
                held_on: on,
                commission: vec![given_by.clone()],
                protocol: "7".to_owned(),
                remark: String::new(),
            };
            assessment::save_defence(&mut self.school, held).unwrap();
            for party in [Party::Student, Party::School] {
                let items = of_items(&self.view(&placement_id), party);
                let input = QualityFormInput {
                    placement_id: placement_id.clone(),
                    party,
                    answers: items,
                    open: BTreeMap::new(),
                    overall: Some(9),
                    answered_on: on,
                };
                quality::save_form(&mut self.school, input).unwrap();
            }
            let proposed = assessment::get(&mut self.school, PlacementRef { id: placement_id.clone() })
                .unwrap()
                .proposal
                .mark;
            let mark = FinalMarkInput {
                placement_id: placement_id.clone(),
                mark: proposed.unwrap(),
                reason: String::new(),
                given_by,
                given_on: on,
            };
            assessment::save_final_mark(&mut self.school, mark).unwrap();
            for part in [
                AssessmentPart::Mentor,
                AssessmentPart::Diary,
                AssessmentPart::Defence,
                AssessmentPart::Final,
            ] {
                assessment::confirm(
                    &mut self.school,
                    AssessmentPartRef { placement_id: placement_id.clone(), part },
                )
                .unwrap();
            }
        }
    }

    /// What the record proposes for the gates is taken; the rest is answered by whoever coordinates.
    fn answer_gates(&mut self, placement_id: &PlacementId) {
        let proposed =
            quality::propose(&mut self.school, PlacementRef { id: placement_id.clone() }).unwrap().proposals;
        let proposed = |gate: &str| proposed.iter().find(|one| one.gate == gate);
        assert!(
            proposed("G3").is_some() && proposed("G7").is_some(),
            "instruction and diary speak for themselves"
        );
        let gates = self.view(placement_id).questionnaire.gates;
        let answers = gates.iter().map(|gate| GateAnswer {
            gate: gate.id.clone(),
            state: proposed(&gate.id).map_or(GateState::Passed, |one| one.state),
            evidence: proposed(&gate.id).map_or("Līgums".to_owned(), |one| one.evidence.clone()),
            on: proposed(&gate.id).map_or(Some(self.last), |one| one.on),
        });
        let input = GatesInput { placement_id: placement_id.clone(), answers: answers.collect() };
        quality::save_gates(&mut self.school, input).unwrap();
    }

    /// Report and sheet are issued, the whole file leaves, and nothing about the class waits.
    fn close(&mut self, folder: &Path) {
        self.clock.set(self.last + chrono::Days::new(3));
        for placement_id in self.class.clone() {
            self.answer_gates(&placement_id);
            for kind in [
                DocumentKind::Characterisation,
                DocumentKind::Assessment,
                DocumentKind::Diary,
                DocumentKind::Report,
            ] {
                let request =
                    DocumentRequest { placement_id: placement_id.clone(), kind, language: "lv".to_owned() };
                let issued = issue_at(self.school.desk().unwrap(), &request).unwrap();
                self.sign_with_pens(&issued);
            }
            let path = folder.join(format!("{placement_id}.pdf"));
            let save = PlacementFileSave {
                id: placement_id.clone(),
                path: Some(path.to_string_lossy().into_owned()),
            };
            pile::save(&mut self.school, save).unwrap();
            assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-1.7"));
            let view = self.view(&placement_id);
            assert_eq!(view.documents.len(), 5);
            assert!(view.evaluation.index.is_some());
            assert_eq!(view.lifecycle.current, None, "{:?}", view.lifecycle.next);
        }
        let late = placement::today(&mut self.school, Nothing {}).unwrap().late;
        let rows = late.into_iter().flat_map(|view| view.rows);
        assert_eq!(rows.filter(|row| self.class.contains(&row.placement_id)).count(), 0);
        assert!(self.school.desk().unwrap().check(&Work::default()).unwrap().is_sound());
    }

    fn view(&mut self, id: &PlacementId) -> PlacementView {
        placement::get(&mut self.school, PlacementRef { id: id.clone() }).unwrap()
    }

    fn hand_out(&mut self, kinds: &[PacketKind], program: Option<SignWith>) -> Vec<PacketFile> {
        let input = PacketIssue {
            placements: self.class.clone(),
            kinds: kinds.to_vec(),
            language: "lv".to_owned(),
            folder: None,
            program,
        };
        packet::issue(&mut self.school, input).unwrap().files
    }

    fn form(&mut self, number: &str) -> Form {
        packet::find(&mut self.school, PacketNumberText { number: number.to_owned() }).unwrap().form
    }

    /// Takes every form of a file that came back.
    fn accept_all(&mut self, file: &[u8]) {
        let content = STANDARD.encode(file);
        let found =
            packet::read(&mut self.school, FileInput { name: String::new(), content: content.clone() });
        for form in found.unwrap().forms {
            assert_eq!(form.obstacle, None, "{}", form.title);
            let input = PacketAccept { content: content.clone(), number: form.number, left_out: Vec::new() };
            packet::accept(&mut self.school, input).unwrap();
        }
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(text.into()).unwrap()
}

/// Placements of the demonstration with three different mentors.
fn hosts(school: &mut Session) -> Vec<PlacementView> {
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(school, query).unwrap().rows;
    let mut hosts: Vec<PlacementView> = Vec::new();
    for row in rows {
        let view = placement::get(school, PlacementRef { id: row.id }).unwrap();
        let is_new = hosts.iter().all(|host| host.placement.mentor_id != view.placement.mentor_id);
        let is_whole = view.mentor.is_some() && view.supervisor.is_some() && !view.minor;
        if is_new && is_whole && view.documents.iter().any(|document| document.number.contains("-L")) {
            hosts.push(view);
        }
    }
    hosts.truncate(3);
    assert_eq!(hosts.len(), 3);
    hosts
}

/// An answer to every question: the first choice, a sentence, the day.
fn answers(form: &Form, today: NaiveDate) -> BTreeMap<String, String> {
    let answer = |ask: &Ask| match ask {
        Ask::Scale { choices } => choices[0].value.clone(),
        Ask::Day => today.format("%d.%m.%Y.").to_string(),
        Ask::Email => "meistars@example.org".to_owned(),
        Ask::Tick => model::form::TICKED.to_owned(),
        Ask::Line { .. } | Ask::Text { .. } => "Juris Ķēniņš".to_owned(),
    };
    let remarks = |name: &str| name.ends_with("remark") || name.starts_with("remark");
    let asked = form.questions().filter(|question| !remarks(&question.name));
    asked.map(|question| (question.name.clone(), answer(&question.ask))).collect()
}

/// „Mostly so” to every item that a party is asked.
fn of_items(view: &PlacementView, party: Party) -> BTreeMap<String, Answer> {
    let items = view.questionnaire.items(party);
    items.map(|item| (item.id.clone(), Answer::Rather)).collect()
}
