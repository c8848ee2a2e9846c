//! Every kind of record comes back as it went.

use std::collections::BTreeMap;

use model::assessment::{
    Appraisal, Assessment, Defence, DiaryMark, FinalMark, Hire, Mark, OutcomeMark, PartStanding, Reached,
};
use model::attachment::{Attachment, Media};
use model::document::{Anchor, Document, DocumentKind, PartySignature, SignatureState};
use model::expectation::{Consent, Expectation, Manner, ProvenItem, Side, Standing};
use model::grade::Grade;
use model::id::{
    AnchorId, ConsentId, DocumentId, ExpectationId, IssuedId, IssuerId, PacketId, PlanRowId, ProvenItemId,
    QualityFormId,
};
use model::issuer::{Issued, Issuer};
use model::packet::{AnswerManner, Packet, PacketAnswer, PacketKind, PacketNumber};
use model::party::Party;
use model::personal_code::PersonalCode;
use model::placement::{EarlyEnd, Placement, Provisions};
use model::plan::{Place, Plan, PlanRow};
use model::quality::{Answer, GateAnswer, GateState, Gates, QualityForm};
use model::registration_number::RegistrationNumber;
use model::school::School;
use model::working_time::{
    Interruption, InterruptionReason, Lessons, Minutes, SchoolDay, Shift, TimeOfDay, WorkingTime,
};
use store::{Record, Ruleset};

use crate::support::{Cast, World, day, moment};

pub(crate) fn comes_back<R: Record + std::fmt::Debug>(world: &mut World, record: &R) {
    world.write(|tx| tx.save(record));
    let back: Option<R> = world.store.read(|reader| reader.get(record.id())).unwrap();
    assert_eq!(back.as_ref(), Some(record));
}

#[test]
fn registers_come_back_as_they_went() {
    let mut world = World::new();
    let mut cast = Cast::new(&mut world.ids);
    cast.student.personal_code = PersonalCode::parse("320000-12345").ok();
    cast.student.programme_id = Some(cast.programme.id.clone());
    cast.company.registration_number = RegistrationNumber::parse("40003032949").ok();
    cast.placement.ended = Some(EarlyEnd { on: day("2026-12-05"), reason: "slimība".to_owned() });
    assert!(cast.student.personal_code.is_some() && cast.company.registration_number.is_some());
    comes_back(&mut world, &School { name: "Ogres tehnikums".to_owned(), ..School::default() });
    comes_back(&mut world, &cast.programme);
    comes_back(&mut world, &cast.student);
    comes_back(&mut world, &cast.company);
    comes_back(&mut world, &cast.mentor);
    comes_back(&mut world, &cast.supervisor);
    comes_back(&mut world, &cast.placement);
    let packet = packet(&mut world, cast.placement.id.clone());
    comes_back(&mut world, &packet);
    comes_back(&mut world, &Packet { answer: None, withdrawn_on: Some(day("2026-12-01")), ..packet });
    let issuer = issuer(&mut world);
    comes_back(&mut world, &issuer);
    let anchor = Anchor { id: AnchorId::new(&mut world.ids), label: "CA".to_owned(), pem: "P".to_owned() };
    comes_back(&mut world, &anchor);
    comes_back(
        &mut world,
        &Ruleset {
            id: "placement-quality-1".to_owned(),
            kind: "questionnaire".to_owned(),
            valid_from: day("2026-01-01"),
            content: "x = 1".to_owned(),
        },
    );
}

#[test]
fn what_belongs_to_a_placement_comes_back_as_it_went() {
    let mut world = World::new();
    let cast = world.placement();
    let placement_id = cast.placement.id.clone();
    let outcomes: Vec<_> = cast.programme.outcomes.iter().rev().map(|outcome| outcome.id.clone()).collect();
    let mut expectation = Expectation {
        id: ExpectationId::new(&mut world.ids),
        placement_id: placement_id.clone(),
        party: Party::Company,
        side: Side::Offers,
        text: "Darba apģērbs".to_owned(),
        outcome_ids: outcomes.clone(),
        standing: Standing::Discussed,
        position: 3,
    };
    comes_back(&mut world, &expectation);
    expectation.outcome_ids.pop();
    comes_back(&mut world, &expectation);
    let consent = Consent {
        id: ConsentId::new(&mut world.ids),
        placement_id: placement_id.clone(),
        party: Party::Student,
        person: "Jānis Ābele".to_owned(),
        agreed_on: day("2026-11-20"),
        manner: Manner::InPerson,
        fingerprint: "ab".to_owned(),
    };
    comes_back(&mut world, &consent);
    let form = QualityForm {
        id: QualityFormId::new(&mut world.ids),
        placement_id: placement_id.clone(),
        party: Party::Student,
        questionnaire: "placement-quality-1".to_owned(),
        answers: BTreeMap::from([
            ("P01".to_owned(), Answer::Fully),
            ("P02".to_owned(), Answer::NotApplicable),
        ]),
        open: BTreeMap::from([("helped".to_owned(), "meistars".to_owned())]),
        overall: Grade::parse(10).ok(),
        answered_on: day("2027-01-06"),
    };
    comes_back(&mut world, &form);
    let answer = |gate: &str, on| GateAnswer {
        gate: gate.to_owned(),
        state: GateState::NotApplicable,
        evidence: "žurnāls".to_owned(),
        on,
    };
    let mut gates = Gates {
        placement_id: placement_id.clone(),
        answers: vec![answer("G2", None), answer("G1", Some(day("2026-12-01")))],
    };
    comes_back(&mut world, &gates);
    gates.answers.clear();
    comes_back(&mut world, &gates);
    working_time_comes_back(&mut world, placement_id.clone());
    plan_comes_back(&mut world, placement_id.clone(), &cast);
    let mut provisions = Provisions::none(placement_id.clone());
    comes_back(&mut world, &provisions);
    let on = |text| Some(day(text));
    (provisions.insured_until, provisions.health_check_until) = (on("2027-01-01"), on("2027-01-02"));
    (provisions.instructed_on, provisions.equipped_on) = (on("2026-12-01"), on("2026-12-02"));
    provisions.planned_on = on("2026-11-30");
    comes_back(&mut world, &provisions);
    crate::weeks::come_back(&mut world, &placement_id);
    let document = document(&mut world, placement_id);
    comes_back(&mut world, &document);
    for kind in [
        DocumentKind::Report,
        DocumentKind::Termination,
        DocumentKind::Amendment,
        DocumentKind::Diary,
        DocumentKind::Visit,
    ] {
        let id = DocumentId::new(&mut world.ids);
        comes_back(&mut world, &Document { id, kind, ..document.clone() });
    }
}

#[test]
fn every_part_of_an_assessment_comes_back_as_it_went() {
    let mut world = World::new();
    let cast = world.placement();
    let placement_id = cast.placement.id.clone();
    let outcomes: Vec<_> = cast.programme.outcomes.iter().rev().map(|outcome| outcome.id.clone()).collect();
    let mut assessment = Assessment::none(placement_id.clone());
    comes_back(&mut world, &assessment);
    let eight: Mark = Grade::parse(8).unwrap().into();
    assessment.final_mark = Some(FinalMark {
        mark: eight,
        reason: String::new(),
        given_by: "Ilze Osis".to_owned(),
        given_on: day("2027-01-10"),
        standing: PartStanding::default(),
    });
    let mark = |mark: Option<Mark>, index: usize| OutcomeMark {
        outcome_id: outcomes[index].clone(),
        mark,
        remark: "labi".to_owned(),
    };
    let appraisal = Appraisal {
        outcomes: vec![mark(Some(Mark::Level(Reached::Partly)), 0), mark(None, 1)],
        criteria: BTreeMap::from([("pace".to_owned(), eight)]),
        overall: Some(eight),
        strengths: "rūpība".to_owned(),
        improvements: String::new(),
        characterisation: "„centīgs”".to_owned(),
        advice: "vairāk prakses".to_owned(),
        hire: Some(Hire::Perhaps),
        assessed_by: "Pēteris Egle".to_owned(),
        assessed_on: day("2027-01-05"),
        standing: PartStanding {
            version: 2,
            confirmed_on: Some(day("2027-01-06")),
            reason: "kļūda".to_owned(),
        },
    };
    assessment.mentor = Some(appraisal.clone());
    comes_back(&mut world, &assessment);
    assessment.form = Some("assessment-2".to_owned());
    assessment.midterm = Some(Appraisal { overall: None, hire: None, ..appraisal.clone() });
    assessment.own = Some(Appraisal { standing: PartStanding::default(), ..appraisal });
    assessment.diary = Some(DiaryMark {
        mark: Mark::Passed(true),
        remark: String::new(),
        given_by: "Ilze Osis".to_owned(),
        given_on: day("2027-01-09"),
        standing: PartStanding::default(),
    });
    assessment.defence = Some(Defence {
        mark: eight,
        held_on: day("2027-01-10"),
        commission: vec!["Ilze Osis".to_owned(), "Juris Kļava".to_owned()],
        protocol: "3".to_owned(),
        remark: "labi".to_owned(),
        standing: PartStanding::default(),
    });
    comes_back(&mut world, &assessment);
}

#[test]
fn what_is_kept_for_other_placements_comes_back_as_it_went() {
    let mut world = World::new();
    let cast = world.placement();
    let mut kept = ProvenItem {
        id: ProvenItemId::new(&mut world.ids),
        programme_id: Some(cast.programme.id.clone()),
        party: Party::Company,
        side: Side::Offers,
        text: "Darba apģērbs".to_owned(),
        outcome_codes: vec!["SR1".to_owned()],
    };
    comes_back(&mut world, &kept);
    kept.programme_id = None;
    comes_back(&mut world, &kept);
}

#[test]
fn a_record_is_told_as_it_was_when_another_came() {
    let mut world = World::new();
    let cast = world.placement();
    let before = cast.placement.clone();
    let document = document(&mut world, before.id.clone());
    world.write(|tx| tx.save(&document));
    let after = Placement { goal: "Cits mērķis".to_owned(), ..before.clone() };
    world.write(|tx| tx.save(&after));
    let then = world.store.read::<_, store::StoreError>(|reader| {
        reader.when_came::<Placement, Document>(before.id.as_str(), document.id.as_str())
    });
    assert_eq!(then.unwrap(), Some(before));
}

fn working_time_comes_back(world: &mut World, placement_id: model::id::PlacementId) {
    let at = |text| TimeOfDay::parse(text).unwrap();
    let shift =
        |weekday| Shift { weekday, from: at("08:00"), to: at("00:30"), break_minutes: Minutes::new(45) };
    let rest =
        |start, end| Interruption { start: day(start), end: day(end), reason: InterruptionReason::Company };
    let mut time = WorkingTime {
        employed: true,
        moved_days: true,
        shifts: vec![shift(1), shift(6)],
        school: vec![SchoolDay { weekday: 5, lessons: Lessons::new(4) }],
        interruptions: vec![rest("2026-12-07", "2026-12-08"), rest("2026-12-10", "2026-12-10")],
        note: "vecāki piekrīt".to_owned(),
        ..WorkingTime::none(placement_id)
    };
    comes_back(world, &time);
    (time.employed, time.interruptions, time.shifts) = (false, Vec::new(), Vec::new());
    comes_back(world, &time);
}

fn plan_comes_back(world: &mut World, placement_id: model::id::PlacementId, cast: &Cast) {
    let ids = &mut world.ids;
    let row = |place, module_id, id| PlanRow {
        id,
        module_id,
        module: "B1 Apdare".to_owned(),
        place,
        amount: 40,
        start: day("2026-12-01"),
        end: day("2026-12-12"),
    };
    let module = cast.programme.modules.first().map(|module| module.id.clone());
    let first = row(Place::School, module, PlanRowId::new(ids));
    let second = row(Place::Company, None, PlanRowId::new(ids));
    let mut plan = Plan { placement_id: placement_id.clone(), rows: vec![first.clone(), second.clone()] };
    comes_back(world, &plan);
    plan.rows = vec![second, first];
    comes_back(world, &plan);
    comes_back(world, &Plan::none(placement_id));
}

fn packet(world: &mut World, placement_id: model::id::PlacementId) -> Packet {
    let file = Attachment { media: Media::Pdf, content: b"%PDF-1.7".to_vec() };
    let file = world.write(|tx| tx.add_attachment(&file, moment())).value;
    Packet {
        id: PacketId::new(&mut world.ids),
        placement_id,
        kind: PacketKind::Quality,
        number: PacketNumber::from_random([7; 10]),
        language: "lv".to_owned(),
        issued_at: moment(),
        due: day("2026-12-15"),
        seal: "S".to_owned(),
        file: file.clone(),
        mailed: vec![day("2026-12-18")],
        answer: Some(PacketAnswer {
            accepted_at: moment(),
            manner: AnswerManner::Paper,
            evidence: Some(file),
        }),
        withdrawn_on: None,
        replaced_by: Some(PacketNumber::from_random([8; 10])),
    }
}

fn issuer(world: &mut World) -> Issuer {
    let issued = Issued {
        id: IssuedId::new(&mut world.ids),
        name: "Kārlis Zars".to_owned(),
        certificate: "P".to_owned(),
        valid_until: day("2028-11-30"),
        withdrawn_at: Some(moment()),
    };
    Issuer {
        id: IssuerId::new(&mut world.ids),
        name: "Skola".to_owned(),
        certificate: "P".to_owned(),
        valid_until: day("2036-11-30"),
        list: "L".to_owned(),
        lists: 2,
        issued: vec![issued],
    }
}

fn document(world: &mut World, placement_id: model::id::PlacementId) -> Document {
    let signature = |party| PartySignature {
        party,
        state: SignatureState::OnPaper,
        signer: "Kārlis Zars".to_owned(),
        on: Some(day("2026-11-30")),
        recorded_by: "Anna Kalniņa".to_owned(),
        scan: None,
    };
    Document {
        id: DocumentId::new(&mut world.ids),
        placement_id,
        kind: DocumentKind::Agreement,
        number: "2026/014-L1".to_owned(),
        version: 1,
        template: "agreement-1".to_owned(),
        language: "lv".to_owned(),
        issued_at: moment(),
        sha256: "00".repeat(32),
        signatures: vec![signature(Party::Student), signature(Party::School)],
    }
}

#[test]
fn a_document_keeps_its_original_and_gives_its_latest_file() {
    let mut world = World::new();
    let cast = world.placement();
    let document = document(&mut world, cast.placement.id.clone());
    world.write(|tx| {
        tx.save(&document)?;
        tx.add_file(&document.id, b"issued", moment())?;
        tx.add_file(&document.id, b"issued and signed", moment())
    });
    world
        .store
        .read::<_, store::StoreError>(|reader| {
            assert_eq!(reader.original(&document.id)?.as_deref(), Some(&b"issued"[..]));
            assert_eq!(reader.file(&document.id)?.as_deref(), Some(&b"issued and signed"[..]));
            let rows = reader.document_rows(&cast.placement.id)?;
            assert_eq!((rows[0].revisions, rows[0].bytes), (2, 17));
            Ok(())
        })
        .unwrap();
    assert!(world.store.check().unwrap().is_whole());
}
