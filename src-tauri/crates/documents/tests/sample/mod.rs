//! Sample documents; all names are invented.
#![allow(dead_code, clippy::unwrap_used, reason = "test data; each test uses a part")]

use chrono::NaiveDate;
use documents::agreement::{
    Agreement, Change, Consent, Expectation, Organisation, Outcome, Plan, PlanRow, Representative, Signatory,
    Subject, Supervisor, Supplement, Term, Time, Trainee,
};
use documents::assessment::{self, AssessmentSheet, Characterisation, SheetMark, SheetOutcome, SheetPart};
use documents::report::{
    self, Alert, Answer, Author, Dimension, FinalMark, Gate, MentorAssessment, OpenQuestion, OutcomeMark,
    OverallMark, Quality, Report,
};
use documents::{Options, Signing};
use i18n::Language;
use model::assessment::{AssessmentPart, Hire, Mark, ProposalState, Reached};
use model::expectation::{Manner, Side, Standing};
use model::grade::Grade;
use model::party::Party;
use model::placement::PlacementKind;
use model::plan::{Place, PlanSums};
use model::quality::{Band, Completeness, GateState};
use model::template::TemplateKind;
use model::working_time::{LessonLength, Minutes};

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn options(language: Language) -> Options {
    Options {
        language,
        date: day(2026, 11, 21),
        draft: false,
        demonstration: true,
        signing: Signing::Paper,
        number: "2026/014-L1".to_owned(),
        version: 1,
        journal_head: "8d1e0f4ab3c2d5e69f00112233445566778899aabbccddeeff00112233445566".to_owned(),
    }
}

pub fn outcomes() -> Vec<Outcome> {
    [
        ("SR1", "Sagatavot darba vietu, instrumentus un materiālus mēbeļu detaļu izgatavošanai."),
        ("SR2", "Apstrādāt masīvkoka detaļas ar kokapstrādes iekārtām, ievērojot rasējumu un pielaides."),
        ("SR3", "Savienot detaļas ar tapām, rievām un līmi un pārbaudīt savienojuma kvalitāti."),
        ("SR4", "Sagatavot virsmu apdarei un veikt apdari ar eļļu, vasku vai laku."),
        ("SR5", "Ievērot darba aizsardzības, ugunsdrošības un vides aizsardzības prasības."),
    ]
    .map(|(code, text)| Outcome { code: code.to_owned(), text: text.to_owned() })
    .to_vec()
}

fn items() -> Vec<(Party, Side, &'static str, &'static [&'static str])> {
    use Party::{Company, School, Student};
    use Side::{Expects, Offers};
    vec![
        (
            School,
            Offers,
            "Prakses vadītājs apmeklē uzņēmumu vismaz divas reizes un ir sasniedzams pa tālruni.",
            &[],
        ),
        (
            School,
            Expects,
            "Praktikants strādā pie dažādām iekārtām, ne tikai pie vienas operācijas.",
            &["SR2", "SR3"],
        ),
        (
            Company,
            Offers,
            "Darba vieta ar CNC frēzi, individuālie aizsardzības līdzekļi un mentors visu dienu.",
            &["SR1", "SR2", "SR5"],
        ),
        (Company, Expects, "Praktikants laikus paziņo par prombūtni un ievēro darba kārtību.", &["SR5"]),
        (Student, Offers, "Aizrautība ar masīvkoku un gatavība mācīties patstāvīgi.", &[]),
        (Student, Expects, "Izgatavot vienu mēbeli no rasējuma līdz apdarei.", &["SR2", "SR3", "SR4"]),
    ]
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

pub fn agreement() -> Agreement {
    let expectation = |(party, side, text, codes): (Party, Side, &str, &[&str])| Expectation {
        party,
        side,
        text: text.to_owned(),
        outcomes: owned(codes),
    };
    Agreement {
        place: "Daugavpilī".to_owned(),
        school: school(),
        company: company(),
        trainee: trainee(),
        subject: Subject {
            kind: PlacementKind::Final,
            programme: "Kokizstrādājumu izgatavošana".to_owned(),
            programme_code: "33 543 04 1".to_owned(),
            qualification: "Mēbeļu galdnieks".to_owned(),
            level: 4,
            goal: "Nostiprināt profesionālās prasmes un izgatavot mēbeli reālā darba vidē.".to_owned(),
            outcomes: outcomes(),
        },
        time: Time {
            start: day(2027, 2, 1),
            end: day(2027, 4, 23),
            hours_total: 480,
            hours_per_day: 8,
            week: Vec::new(),
            lesson: LessonLength::try_from(45).unwrap(),
            site: "Rūpniecības iela 21, Daugavpils, LV-5404".to_owned(),
        },
        supervisor: Supervisor {
            name: "Guntars Ķirsis".to_owned(),
            position: "profesionālo mācību priekšmetu skolotājs".to_owned(),
            phone: "+371 20 000 102".to_owned(),
            email: "guntars.kirsis@skola.example".to_owned(),
            qualification: String::new(),
        },
        mentor: Supervisor {
            name: "Jānis Ozoliņš".to_owned(),
            position: "galdnieku ceha meistars".to_owned(),
            phone: "+371 20 000 203".to_owned(),
            email: "janis.ozolins@ozolkoks.example".to_owned(),
            qualification: "amata meistars, 14 gadu pieredze".to_owned(),
        },
        expectations: items().into_iter().map(expectation).collect(),
        consents: vec![
            consent(Party::School, "Guntars Ķirsis", Manner::InPerson),
            consent(Party::Company, "Jānis Ozoliņš", Manner::Call),
            consent(Party::Student, "Emīls Žagariņš", Manner::InPerson),
        ],
        insurance: "AAS „Paraugs”, polises Nr. PR-778812, 1 422,87 EUR, līdz 30.04.2027.".to_owned(),
        remuneration: String::new(),
        annexes: vec!["Prakses programma".to_owned(), "Prakses grafiks".to_owned()],
        plan: None,
        supplement: None,
    }
}

fn consent(party: Party, person: &str, manner: Manner) -> Consent {
    Consent { party, person: person.to_owned(), on: day(2026, 11, 18), manner }
}

fn school() -> Organisation {
    Organisation {
        name: "Daugavas Amatu vidusskola".to_owned(),
        registration_number: "90000089305".to_owned(),
        address: "Skolas iela 5, Daugavpils, LV-5401".to_owned(),
        phone: "+371 20 000 101".to_owned(),
        email: "skola@skola.example".to_owned(),
        signatory: Signatory {
            name: "Ilze Šķēle-Brūvere".to_owned(),
            position: "direktore".to_owned(),
            authority: "nolikumu".to_owned(),
        },
    }
}

fn company() -> Organisation {
    Organisation {
        name: "SIA „Ozolkoks”".to_owned(),
        registration_number: "40003521600".to_owned(),
        address: "Rūpniecības iela 21, Daugavpils, LV-5404".to_owned(),
        phone: "+371 20 000 201".to_owned(),
        email: "birojs@ozolkoks.example".to_owned(),
        signatory: Signatory {
            name: "Līga Ņedre".to_owned(),
            position: "valdes locekle".to_owned(),
            authority: "statūtiem".to_owned(),
        },
    }
}

fn trainee() -> Trainee {
    Trainee {
        name: "Emīls Žagariņš".to_owned(),
        personal_code: "320000-00001".to_owned(),
        document: None,
        birth_date: Some(day(2009, 5, 4)),
        address: "Ķieģeļu iela 12 – 4, Daugavpils, LV-5410".to_owned(),
        phone: "+371 20 000 301".to_owned(),
        email: "emils.zagarins@skola.example".to_owned(),
        group: "MG-3".to_owned(),
        representative: Some(Representative {
            name: "Dace Žagariņa".to_owned(),
            phone: "+371 20 000 302".to_owned(),
            email: "dace@example.lv".to_owned(),
        }),
    }
}

pub fn report() -> Report {
    let expectation =
        |(i, (party, side, text, codes)): (usize, (Party, Side, &str, &[&str]))| report::Expectation {
            party,
            side,
            text: text.to_owned(),
            outcomes: owned(codes),
            standing: if i == 1 { Standing::Unfulfilled } else { Standing::Fulfilled },
        };
    Report {
        place: "Daugavpilī".to_owned(),
        school: school().name,
        author: Author { name: "Maija Ūdre".to_owned(), position: "prakses koordinatore".to_owned() },
        trainee: "Emīls Žagariņš".to_owned(),
        group: "MG-3".to_owned(),
        company: company().name,
        site: "Rūpniecības iela 21, Daugavpils, LV-5404".to_owned(),
        supervisor: "Guntars Ķirsis".to_owned(),
        mentor: "Jānis Ozoliņš, galdnieku ceha meistars".to_owned(),
        kind: PlacementKind::Final,
        programme: "Kokizstrādājumu izgatavošana".to_owned(),
        programme_code: "33 543 04 1".to_owned(),
        qualification: "Mēbeļu galdnieks".to_owned(),
        level: 4,
        start: day(2026, 9, 1),
        end: day(2026, 11, 13),
        hours_total: 480,
        ended: String::new(),
        expectations: items().into_iter().enumerate().map(expectation).collect(),
        mentor_assessment: Some(mentor_assessment()),
        final_mark: Some(FinalMark {
            mark: Grade::parse(8).unwrap().into(),
            reason: "Uzņēmuma vērtējums 8, dienasgrāmata 7, aizstāvēšana 9.".to_owned(),
            by: "Guntars Ķirsis".to_owned(),
            on: day(2026, 11, 20),
        }),
        quality: quality(),
        conclusion: "Prakses programmā pirms nākamās prakses precizē iekārtu sarakstu un vienojas par iknedēļas atsauksmi."
            .to_owned(),
        signatories: vec![
            report::Signatory { party: Party::School, name: "Ilze Šķēle-Brūvere".to_owned(), position: "direktore".to_owned() },
            report::Signatory {
                party: Party::Company,
                name: "Jānis Ozoliņš".to_owned(),
                position: "prakses vadītājs, galdnieku ceha meistars".to_owned(),
            },
        ],
    }
}

fn mentor_assessment() -> MentorAssessment {
    let marks = [9, 8, 8, 7, 10].into_iter().zip(outcomes());
    let remarks = ["", "Frēzēja patstāvīgi no trešās nedēļas.", "", "Slīpēšana vēl nevienmērīga.", ""];
    MentorAssessment {
        outcomes: marks
            .zip(remarks)
            .map(|((points, outcome), remark)| OutcomeMark {
                code: outcome.code,
                text: outcome.text,
                mark: Some(Grade::parse(points).unwrap().into()),
                remark: remark.to_owned(),
            })
            .collect(),
        overall: Some(Grade::parse(8).unwrap().into()),
        strengths: "Precīzs, uzmanīgs pret iekārtām, labi lasa rasējumus.".to_owned(),
        improvements: "Darba temps un virsmu apdare.".to_owned(),
        characterisation:
            "Emīls ātri iejutās kolektīvā, ievēroja darba kārtību un pēdējās nedēļās strādāja patstāvīgi. \
            Izgatavoja ozola konsoles galdiņu no rasējuma līdz apdarei."
                .to_owned(),
        by: "Jānis Ozoliņš".to_owned(),
        on: day(2026, 11, 13),
    }
}

pub fn quality() -> Quality {
    let dimension = |id: &str, name: &str, weight: f64, scores: [f64; 3], score: f64, gap: f64| Dimension {
        id: id.to_owned(),
        name: name.to_owned(),
        weight,
        student: Some(scores[0]),
        company: Some(scores[1]),
        school: Some(scores[2]),
        score: Some(score),
        gap,
        flagged: gap >= 25.0,
    };
    let gate = |id: &str, text: &str, state, evidence: &str| Gate {
        id: id.to_owned(),
        text: text.to_owned(),
        state: Some(state),
        evidence: evidence.to_owned(),
        on: Some(day(2026, 9, 1)),
    };
    let answer = |party, text: &str| Answer { party, text: text.to_owned() };
    Quality {
        index: Some(79.257_936_507_936_5),
        shown: Some(79),
        band: Some(Band::Good),
        completeness: Completeness::Full,
        capped: false,
        action_required: false,
        gap_limit: 25.0,
        dimensions: vec![
            dimension("D1", "Sagatavošana un izvēle", 15.0, [83.3333, 83.3333, 83.3333], 83.3333, 0.0),
            dimension("D2", "Vienošanās un gaidas", 10.0, [66.6667, 100.0, 100.0], 86.6667, 33.3333),
            dimension("D3", "Drošība un darba apstākļi", 15.0, [91.6667, 100.0, 95.0], 95.2381, 8.3333),
            dimension("D4", "Mācību saturs", 25.0, [55.5556, 83.3333, 83.3333], 72.2222, 27.7778),
            dimension("D5", "Vadīšana un atbalsts", 20.0, [66.6667, 66.6667, 66.6667], 66.6667, 0.0),
            dimension(
                "D6",
                "Vērtēšana un atgriezeniskā saite",
                10.0,
                [66.6667, 100.0, 66.6667],
                76.6667,
                33.3333,
            ),
            dimension("D7", "Sadarbība un turpinājums", 5.0, [100.0, 83.3333, 100.0], 95.0, 16.6667),
        ],
        gates: vec![
            gate(
                "G1",
                "Līgumu visas puses parakstījušas pirms pirmās dienas.",
                GateState::Passed,
                "Līgums 2026/014-L1",
            ),
            gate(
                "G3",
                "Ievadapmācība un instruktāža notikusi pirms darba.",
                GateState::Passed,
                "Instruktāžas žurnāls",
            ),
            gate(
                "G6",
                "Nepilngadīgā darba laika robežas ievērotas, vecāki informēti.",
                GateState::NotApplicable,
                "",
            ),
            gate(
                "G7",
                "Dienasgrāmata apstiprināta vismaz 90 % nedēļu.",
                GateState::Passed,
                "Dienasgrāmata, 11 no 11 nedēļām",
            ),
        ],
        alerts: vec![Alert {
            item: "P13".to_owned(),
            text: "Zināju, pie kā vērsties ar problēmu, un to risināja.".to_owned(),
        }],
        overall_marks: vec![
            OverallMark { party: Party::School, mark: Grade::parse(8).unwrap() },
            OverallMark { party: Party::Student, mark: Grade::parse(7).unwrap() },
        ],
        open: vec![
            OpenQuestion {
                question: "Kas visvairāk palīdzēja?".to_owned(),
                answers: vec![
                    answer(Party::Student, "Meistars parādīja katru operāciju un ļāva pamēģināt pašam."),
                    answer(Party::Company, "Skolas vadītājs atbildēja tajā pašā dienā."),
                ],
            },
            OpenQuestion {
                question: "Ko mainīt prakses programmā?".to_owned(),
                answers: vec![answer(Party::Company, "Vairāk laika CNC frēzei, mazāk – rokas darbam.")],
            },
        ],
    }
}

/// The same, of the kind of placement that a kind of template is for.
pub fn agreement_of(kind: TemplateKind) -> Agreement {
    let mut agreement = agreement();
    agreement.subject.kind = match kind {
        TemplateKind::Placement | TemplateKind::Termination | TemplateKind::Amendment => {
            PlacementKind::Training
        }
        TemplateKind::Final => PlacementKind::Final,
        TemplateKind::WorkBased => PlacementKind::WorkBased,
        TemplateKind::Erasmus => PlacementKind::Erasmus,
    };
    agreement.plan = matches!(kind, TemplateKind::WorkBased | TemplateKind::Amendment).then(|| plan(30));
    agreement.supplement =
        matches!(kind, TemplateKind::Termination | TemplateKind::Amendment).then(supplement);
    agreement
}

/// A plan of so many rows, half of them at the school; each row of 40 lessons or 30 hours.
pub fn plan(rows: u32) -> Plan {
    let long = "Automatizēto ražošanas iekārtu elektrisko, pneimatisko un hidraulisko piedziņu uzstādīšana un apkope";
    let row = |number: u32| PlanRow {
        module: format!("B{number} {long}"),
        place: if number.is_multiple_of(2) { Place::Company } else { Place::School },
        amount: if number.is_multiple_of(2) { 30 } else { 40 },
        start: day(2026, 9, 1),
        end: day(2027, 6, 18),
    };
    let half = Minutes::new(rows / 2 * 30 * 60);
    Plan { rows: (1..=rows).map(row).collect(), sums: PlanSums { school: half, company: half } }
}

fn supplement() -> Supplement {
    let change =
        |term, before: &str, after: &str| Change { term, before: before.to_owned(), after: after.to_owned() };
    Supplement {
        agreement: "2026/014-L1".to_owned(),
        issued_on: Some(day(2026, 11, 2)),
        ended_on: Some(day(2027, 3, 12)),
        reason: "praktikanta ilgstoša slimība".to_owned(),
        changes: vec![
            change(Term::Period, "01.02.2027. – 23.04.2027.", "08.02.2027. – 30.04.2027."),
            change(Term::Mentor, "Jānis Ozoliņš", "Ģertrūde Šķērsiņa"),
            change(
                Term::Plan,
                "prakses vietā 420 h no 900 h (46,6 %)",
                "prakses vietā 450 h no 900 h (50,0 %)",
            ),
            change(Term::Remuneration, "", "stipendija 150 EUR mēnesī"),
        ],
    }
}

/// Whose placement an assessment is about.
fn subject() -> assessment::Subject {
    let report = report();
    assessment::Subject {
        place: report.place,
        school: report.school,
        trainee: report.trainee,
        group: report.group,
        company: report.company,
        site: report.site,
        supervisor: report.supervisor,
        mentor: report.mentor,
        kind: report.kind,
        programme: report.programme,
        programme_code: report.programme_code,
        qualification: report.qualification,
        level: report.level,
        start: report.start,
        end: report.end,
        hours_total: report.hours_total,
        goal: "Patstāvīgi izgatavot mēbeli no rasējuma līdz apdarei.".to_owned(),
    }
}

pub fn sheet() -> AssessmentSheet {
    let levels = [Reached::Beyond, Reached::Fully, Reached::Fully, Reached::Partly, Reached::Fully];
    let points = |points| Some(Mark::Points(Grade::parse(points).unwrap()));
    let part = |part, weight, mark, hundredths| SheetPart { part, weight, mark, hundredths };
    AssessmentSheet {
        subject: subject(),
        outcomes: levels
            .into_iter()
            .zip(outcomes())
            .map(|(level, outcome)| SheetOutcome {
                code: outcome.code,
                text: outcome.text,
                mark: Some(Mark::Level(level)),
                evidence: "Dienasgrāmata, 2.–6. nedēļa".to_owned(),
            })
            .collect(),
        judged: Some(("Jānis Ozoliņš".to_owned(), day(2026, 11, 13))),
        parts: vec![
            part(AssessmentPart::Mentor, 40, points(8), Some(320)),
            part(AssessmentPart::Diary, 30, points(7), Some(210)),
            part(AssessmentPart::Defence, 30, points(9), Some(270)),
        ],
        weighed: 100,
        hundredths: Some(800),
        state: ProposalState::Ready,
        proposed: points(8),
        final_mark: Some(SheetMark {
            mark: points(8).unwrap(),
            reason: String::new(),
            by: "Guntars Ķirsis".to_owned(),
            on: day(2026, 11, 20),
        }),
        defended_on: Some(day(2026, 11, 19)),
        commission: vec!["Ilze Šķēle-Brūvere".to_owned(), "Guntars Ķirsis".to_owned()],
        protocol: "2026/17".to_owned(),
        signatories: report().signatories,
    }
}

pub fn characterisation() -> Characterisation {
    let names = ["Teorētiskās zināšanas", "Praktiskās prasmes", "Darba drošības ievērošana"];
    let assessed = mentor_assessment();
    Characterisation {
        subject: subject(),
        criteria: names
            .into_iter()
            .zip([8, 9, 10])
            .map(|(name, points)| (name.to_owned(), Mark::Points(Grade::parse(points).unwrap())))
            .collect(),
        overall: assessed.overall,
        words: assessed.characterisation,
        strengths: assessed.strengths,
        improvements: assessed.improvements,
        advice: "Vairāk stundu rasējumu lasīšanai pirms prakses.".to_owned(),
        hire: Some(Hire::Yes),
        by: assessed.by,
        on: assessed.on,
        signatories: report().signatories.into_iter().filter(|one| one.party == Party::Company).collect(),
    }
}
