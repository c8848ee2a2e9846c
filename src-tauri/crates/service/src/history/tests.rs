//! Every record against the table of its fields. A field that is added to a record is missing here first: give it a
//! value, and the test asks for its label.

use model::assessment::{
    Appraisal, Assessment, Defence, DiaryMark, FinalMark, Hire, Mark, OutcomeMark, PartStanding,
};
use model::company::{
    Capacity, Company, CompanyRepresentative, Cooperation, CooperationKind, Finding, Judgement, Mentor,
    Policy, Site, Suitability, SuitabilityVerdict, Training,
};
use model::document::{Anchor, Document, DocumentKind, PartySignature, SignatureState};
use model::expectation::{Consent, Expectation, Manner, ProvenItem, Side, Standing};
use model::grade::Grade;
use model::group::Group;
use model::identity_document::{DocumentNumber, IdentityDocument, IdentityDocumentKind};
use model::issuer::{Issued, Issuer};
use model::packet::{AnswerManner, Packet, PacketAnswer, PacketKind, PacketNumber};
use model::party::Party;
use model::period::Period;
use model::personal_code::PersonalCode;
use model::placement::{EarlyEnd, Placement, PlacementKind, Provisions};
use model::plan::{Place, Plan, PlanRow};
use model::programme::{Module, Outcome, Programme};
use model::quality::{Answer, GateAnswer, GateState, Gates, QualityForm};
use model::school::{School, Signatory, Supervisor};
use model::student::{Leaving, LeavingKind, Representative, Student};
use model::working_time::{
    Interruption, InterruptionReason, Lessons, Minutes, SchoolDay, Shift, TimeOfDay, WorkingTime,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::{Entity, ListQuery, PersonQuery, Record, Ruleset, SavedView};

mod course;

use super::fields::{Field, Show, table};

const ID: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

/// Fields that only older workspaces wrote.
const OLDER: [&str; 2] = ["site_address", "signatory"];

fn id<T: DeserializeOwned>() -> T {
    serde_json::from_value(ID.into()).unwrap()
}

fn day() -> chrono::NaiveDate {
    "2026-11-21".parse().unwrap()
}

fn x() -> String {
    "x".to_owned()
}

fn sample<R: Record>(record: &R) -> (Entity, Value) {
    (R::ENTITY, serde_json::to_value(record).unwrap())
}

/// One record of each kind, with something in every field.
fn samples() -> Vec<(Entity, Value)> {
    [school(), company(), placement()].concat()
}

fn signatory() -> Signatory {
    Signatory { name: x(), position: x(), authority: x() }
}

fn school() -> Vec<(Entity, Value)> {
    let module =
        Module { id: id(), code: x(), name: x(), theory_hours: 1, practice_hours: 1, placement_hours: 1 };
    let outcome = Outcome { id: id(), module_id: Some(id()), code: x(), text: x() };
    let document = IdentityDocument {
        kind: IdentityDocumentKind::Passport,
        number: DocumentNumber::parse("FA123456").unwrap(),
        country: x(),
        valid_until: Some(day()),
    };
    vec![
        sample(&School {
            name: x(),
            registration_number: x(),
            address: x(),
            town: x(),
            town_locative: x(),
            phone: x(),
            email: x(),
            signatory: signatory(),
            signing_order: vec![Party::Company, Party::Student, Party::School],
        }),
        sample(&Supervisor { id: id(), name: x(), position: x(), phone: x(), email: x() }),
        sample(&Programme {
            id: id(),
            first_id: Some(id()),
            version: 2,
            valid_from: Some(day()),
            code: x(),
            name: x(),
            qualification: x(),
            sector: x(),
            field: x(),
            lki_level: 4,
            years: 4,
            placement_hours: 1,
            modules: vec![module],
            outcomes: vec![outcome],
        }),
        sample(&Group {
            id: id(),
            name: x(),
            school_year: 2026,
            programme_id: Some(id()),
            course: 1,
            teacher: x(),
            finished: true,
        }),
        sample(&Student {
            id: id(),
            first_name: x(),
            last_name: x(),
            personal_code: PersonalCode::parse("32345678901").ok(),
            document: Some(document),
            birth_date: day(),
            group: x(),
            programme_id: Some(id()),
            phone: x(),
            email: x(),
            address: x(),
            representative: Representative { name: x(), phone: x(), email: x() },
            left: Some(Leaving { on: day(), how: LeavingKind::Graduated }),
        }),
        sample(&Anchor { id: id(), label: x(), pem: x() }),
        sample(&issuer()),
        sample(&packet()),
        sample(&Ruleset { id: x(), kind: x(), valid_from: day(), content: x() }),
        sample(&ProvenItem {
            id: id(),
            programme_id: Some(id()),
            party: Party::School,
            side: Side::Offers,
            text: x(),
            outcome_codes: vec![x()],
        }),
        sample(&SavedView { id: id(), name: x(), shows: ListQuery::Students(PersonQuery::default()) }),
    ]
}

fn company() -> Vec<(Entity, Value)> {
    let representative = CompanyRepresentative {
        id: id(),
        name: x(),
        position: x(),
        authority: x(),
        from: Some(day()),
        until: Some(day()),
        signs: true,
    };
    let training =
        Training { course: x(), hours: 72, certificate: x(), issued_on: day(), valid_until: Some(day()) };
    let finding = Finding { judgement: Judgement::Meets, note: x() };
    vec![
        sample(&Company {
            id: id(),
            name: x(),
            legal_form: x(),
            registration_number: "40003521600".to_owned().try_into().ok(),
            address: x(),
            phone: x(),
            email: x(),
            sites: vec![Site { id: id(), name: x(), address: x() }],
            representatives: vec![representative],
        }),
        sample(&Mentor {
            id: id(),
            company_id: id(),
            name: x(),
            position: x(),
            phone: x(),
            email: x(),
            qualification: x(),
            training: Some(training),
        }),
        sample(&Suitability {
            id: id(),
            company_id: id(),
            site_id: Some(id()),
            checklist: x(),
            findings: [("K01".to_owned(), finding)].into(),
            verdict: SuitabilityVerdict::Suitable,
            conditions: x(),
            assessed_on: day(),
            assessed_by: x(),
            valid_until: day(),
            next_check: Some(day()),
        }),
        sample(&Capacity { id: id(), company_id: id(), programme_id: id(), school_year: 2026, planned: 3 }),
        sample(&Cooperation {
            id: id(),
            company_id: id(),
            kind: CooperationKind::Agreement,
            number: x(),
            signed_on: day(),
            from: Some(day()),
            until: Some(day()),
            subject: x(),
            note: x(),
        }),
        sample(&Policy {
            id: id(),
            company_id: id(),
            insurer: x(),
            number: x(),
            sum: Some(1),
            valid_until: day(),
        }),
    ]
}

fn issuer() -> Issuer {
    let issued = Issued {
        id: id(),
        name: x(),
        certificate: x(),
        valid_until: day(),
        withdrawn_at: chrono::DateTime::parse_from_rfc3339("2026-11-21T10:00:00+02:00").ok(),
    };
    Issuer {
        id: id(),
        name: x(),
        certificate: x(),
        valid_until: day(),
        list: x(),
        lists: 1,
        issued: vec![issued],
    }
}

fn packet() -> Packet {
    let moment = chrono::DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap();
    Packet {
        id: id(),
        placement_id: id(),
        kind: PacketKind::Quality,
        number: PacketNumber::from_random([7; 10]),
        language: "lv".to_owned(),
        issued_at: moment,
        due: day(),
        seal: x(),
        file: x(),
        mailed: vec![day()],
        answer: Some(PacketAnswer { accepted_at: moment, manner: AnswerManner::Fields, evidence: Some(x()) }),
        withdrawn_on: Some(day()),
        replaced_by: Some(PacketNumber::from_random([8; 10])),
    }
}

fn document() -> Document {
    Document {
        id: id(),
        placement_id: id(),
        kind: DocumentKind::Agreement,
        number: x(),
        version: 1,
        template: x(),
        language: "lv".to_owned(),
        issued_at: chrono::DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap(),
        sha256: x(),
        signatures: vec![signature()],
    }
}

fn signature() -> PartySignature {
    PartySignature {
        party: Party::School,
        state: SignatureState::OnPaper,
        signer: x(),
        on: Some(day()),
        recorded_by: x(),
        scan: Some(x()),
    }
}

fn assessment() -> Assessment {
    let mark = Mark::Points(Grade::parse(8).unwrap());
    let standing = PartStanding { version: 2, confirmed_on: Some(day()), reason: x() };
    let outcome = OutcomeMark { outcome_id: id(), mark: Some(mark), remark: x() };
    let appraisal = Appraisal {
        outcomes: vec![outcome],
        criteria: [("pace".to_owned(), mark)].into(),
        overall: Some(mark),
        strengths: x(),
        improvements: x(),
        characterisation: x(),
        advice: x(),
        hire: Some(Hire::Perhaps),
        assessed_by: x(),
        assessed_on: day(),
        standing: standing.clone(),
    };
    Assessment {
        placement_id: id(),
        form: Some("assessment-2".to_owned()),
        midterm: Some(appraisal.clone()),
        mentor: Some(appraisal.clone()),
        own: Some(appraisal),
        diary: Some(DiaryMark {
            mark,
            remark: x(),
            given_by: x(),
            given_on: day(),
            standing: standing.clone(),
        }),
        defence: Some(Defence {
            mark,
            held_on: day(),
            commission: vec![x()],
            protocol: x(),
            remark: x(),
            standing: standing.clone(),
        }),
        final_mark: Some(FinalMark { mark, reason: x(), given_by: x(), given_on: day(), standing }),
    }
}

fn placement() -> Vec<(Entity, Value)> {
    let (eight, noon) = (TimeOfDay::parse("8").unwrap(), TimeOfDay::parse("12").unwrap());
    let gate = GateAnswer { gate: "G1".to_owned(), state: GateState::Passed, evidence: x(), on: Some(day()) };
    vec![
        sample(&Placement {
            id: id(),
            number: x(),
            student_id: id(),
            company_id: id(),
            mentor_id: Some(id()),
            supervisor_id: Some(id()),
            programme_id: id(),
            kind: PlacementKind::Final,
            period: Period::parse(day(), day()).unwrap(),
            hours_total: 160,
            hours_per_day: 8,
            site_address: x(),
            goal: x(),
            insurance: x(),
            remuneration: x(),
            ended: Some(EarlyEnd { on: day(), reason: x() }),
        }),
        sample(&Expectation {
            id: id(),
            placement_id: id(),
            party: Party::School,
            side: Side::Offers,
            text: x(),
            outcome_ids: vec![id()],
            standing: Standing::Agreed,
            position: 1,
        }),
        sample(&Consent {
            id: id(),
            placement_id: id(),
            party: Party::School,
            person: x(),
            agreed_on: day(),
            manner: Manner::Call,
            fingerprint: x(),
        }),
        sample(&assessment()),
        sample(&QualityForm {
            id: id(),
            placement_id: id(),
            party: Party::School,
            questionnaire: x(),
            answers: [("P01".to_owned(), Answer::Fully)].into(),
            open: [("helped".to_owned(), x())].into(),
            overall: Some(Grade::parse(8).unwrap()),
            answered_on: day(),
        }),
        sample(&Gates { placement_id: id(), answers: vec![gate] }),
        sample(&Provisions {
            placement_id: id(),
            insured_until: Some(day()),
            health_check_until: Some(day()),
            instructed_on: Some(day()),
            equipped_on: Some(day()),
            planned_on: Some(day()),
        }),
        sample(&WorkingTime {
            employed: true,
            moved_days: true,
            shifts: vec![Shift { weekday: 1, from: eight, to: noon, break_minutes: Minutes::new(30) }],
            school: vec![SchoolDay { weekday: 5, lessons: Lessons::new(4) }],
            interruptions: vec![Interruption { start: day(), end: day(), reason: InterruptionReason::Leave }],
            note: x(),
            ..WorkingTime::none(id())
        }),
        sample(&Plan {
            placement_id: id(),
            rows: vec![PlanRow {
                id: id(),
                module_id: Some(id()),
                module: x(),
                place: Place::School,
                amount: 40,
                start: day(),
                end: day(),
            }],
        }),
        sample(&document()),
        course::entry(),
        course::absence(),
        course::instruction(),
        course::visit(),
        course::incident(),
    ]
}

/// What stands in the JSON and in no table, and what the table has and the JSON lacks.
fn differences(place: &str, fields: &[Field], value: &Value, found: &mut Vec<String>) {
    let object = value.as_object().unwrap_or_else(|| panic!("{place} is empty in the sample"));
    for name in object.keys().filter(|name| fields.iter().all(|field| field.name != name.as_str())) {
        found.push(format!("{place}.{name} has no label"));
    }
    for field in fields.iter().filter(|field| !OLDER.contains(&field.name) || object.contains_key(field.name))
    {
        let place = format!("{place}.{}", field.name);
        match object.get(field.name) {
            None | Some(Value::Null) => found.push(format!("{place} is no field, or empty in the sample")),
            Some(inner) => deeper(&place, &field.show, inner, found),
        }
    }
}

fn deeper(place: &str, show: &Show, value: &Value, found: &mut Vec<String>) {
    match show {
        Show::Nothing => {}
        Show::Parts(fields) => differences(place, fields, value, found),
        Show::List(list) => differences(place, list.fields, &value[0], found),
        Show::Keyed(_, show) => {
            let first = value.as_object().and_then(|map| map.values().next());
            deeper(place, show, first.unwrap_or(&Value::Null), found);
        }
        _ if value.is_object() => found.push(format!("{place} is an object shown as one value")),
        _ => {}
    }
}

#[test]
fn every_field_of_every_record_has_a_label() {
    let samples = samples();
    for entity in Entity::ALL {
        assert!(samples.iter().any(|(sampled, _)| *sampled == entity), "no sample of {entity:?}");
    }
    let mut found = Vec::new();
    for (entity, value) in &samples {
        differences(entity.as_str(), table(*entity).fields, value, &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_names_a_record_or_an_item_is_one_of_its_fields() {
    fn check(place: &str, named_by: &[&str], fields: &[Field]) {
        for name in named_by {
            assert!(fields.iter().any(|field| field.name == *name), "{place}: {name}");
        }
        for field in fields {
            let place = format!("{place}.{}", field.name);
            match &field.show {
                Show::List(list) => check(&place, &[list.named_by, &[list.key]].concat(), list.fields),
                Show::Parts(parts) | Show::Keyed(_, Show::Parts(parts)) => check(&place, &[], parts),
                _ => {}
            }
        }
    }
    for entity in Entity::ALL {
        check(entity.as_str(), table(entity).named_by, table(entity).fields);
    }
}
