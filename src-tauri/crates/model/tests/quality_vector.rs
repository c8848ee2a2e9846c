//! The shipped questionnaire and the arithmetic of the index, held against a vector computed by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]
#![allow(missing_docs)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::grade::Grade;
use model::id::{PlacementId, QualityFormId};
use model::party::Party;
use model::problem::Problem;
use model::quality::{
    Answer, Band, Completeness, Evaluation, GateAnswer, GateState, QualityForm, Questionnaire, evaluate,
};
use proptest::prelude::*;

const RULES: &str = include_str!("../../../../assets/rules/placement-quality-1.toml");

/// Points by item in order; 0 stands for „not applicable”.
const STUDENT: [u8; 16] = [4, 3, 3, 4, 4, 3, 4, 3, 2, 3, 4, 2, 3, 3, 3, 4];
const COMPANY: [u8; 11] = [4, 3, 4, 4, 3, 4, 3, 3, 4, 3, 4];
const SCHOOL: [u8; 10] = [4, 3, 4, 0, 3, 4, 3, 3, 4, 4];

fn questionnaire() -> Questionnaire {
    Questionnaire::parse(RULES).unwrap()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn answer(points: u8) -> Answer {
    match points {
        4 => Answer::Fully,
        3 => Answer::Rather,
        2 => Answer::RatherNot,
        1 => Answer::Not,
        _ => Answer::NotApplicable,
    }
}

fn prefix(party: Party) -> char {
    match party {
        Party::Student => 'P',
        Party::Company => 'M',
        Party::School => 'S',
    }
}

fn form(party: Party, points: &[u8]) -> QualityForm {
    let letter = prefix(party);
    let answers =
        points.iter().enumerate().map(|(i, p)| (format!("{letter}{:02}", i + 1), answer(*p))).collect();
    QualityForm {
        id: QualityFormId::parse("01900000-0000-7000-8000-000000000001").unwrap(),
        placement_id: PlacementId::parse("01900000-0000-7000-8000-000000000002").unwrap(),
        party,
        questionnaire: "placement-quality-1".to_owned(),
        answers,
        open: BTreeMap::new(),
        overall: Grade::parse(8).ok(),
        answered_on: day(),
    }
}

fn vector() -> Vec<QualityForm> {
    vec![form(Party::Student, &STUDENT), form(Party::Company, &COMPANY), form(Party::School, &SCHOOL)]
}

fn gates(failed: &[&str]) -> Vec<GateAnswer> {
    let state = |id: &str| if failed.contains(&id) { GateState::Failed } else { GateState::Passed };
    let answer = |gate: &model::quality::Gate| GateAnswer {
        gate: gate.id.clone(),
        state: state(&gate.id),
        evidence: String::new(),
        on: None,
    };
    questionnaire().gates.iter().map(answer).collect()
}

fn judged(forms: &[QualityForm], failed: &[&str]) -> Evaluation {
    evaluate(&questionnaire(), forms, &gates(failed))
}

fn rounded(value: f64) -> String {
    format!("{value:.2}")
}

#[test]
fn the_vector_gives_79_26_and_is_good() {
    let result = judged(&vector(), &[]);
    let index = result.index.unwrap();
    assert!((index - 79.257_936_507_936_5).abs() < 1e-9, "{index}");
    assert_eq!((result.shown, result.band), (Some(79), Some(Band::Good)));
    assert_eq!(result.completeness, Completeness::Full);
    assert!(!result.capped && !result.action_required && result.alerts.is_empty());
}

#[test]
fn every_dimension_of_the_vector_is_right_to_two_decimals() {
    let scores: Vec<(String, String)> =
        judged(&vector(), &[]).dimensions.into_iter().map(|d| (d.id, rounded(d.score.unwrap()))).collect();
    let expected = [
        ("D1", "83.33"),
        ("D2", "86.67"),
        ("D3", "95.24"),
        ("D4", "72.22"),
        ("D5", "66.67"),
        ("D6", "76.67"),
        ("D7", "95.00"),
    ];
    assert_eq!(scores, expected.map(|(id, score)| (id.to_owned(), score.to_owned())));
}

#[test]
fn opinions_of_the_vector_differ_in_d2_d4_and_d6_only() {
    let flagged: Vec<(String, String)> = judged(&vector(), &[])
        .dimensions
        .into_iter()
        .filter(|d| d.flagged)
        .map(|d| (d.id, rounded(d.gap)))
        .collect();
    let expected = [("D2", "33.33"), ("D4", "27.78"), ("D6", "33.33")];
    assert_eq!(flagged, expected.map(|(id, gap)| (id.to_owned(), gap.to_owned())));
}

#[test]
fn an_item_that_does_not_apply_leaves_the_party_out_of_its_dimension() {
    let result = judged(&vector(), &[]);
    let parties: Vec<Party> = result.dimensions[2].parties.iter().map(|p| p.party).collect();
    assert_eq!(parties, [Party::Company, Party::Student]);
}

#[test]
fn a_failed_gate_caps_the_band_and_leaves_the_index() {
    let result = judged(&vector(), &["G7"]);
    assert_eq!((result.shown, result.band, result.capped), (Some(79), Some(Band::NeedsWork), true));
    assert_eq!(result.failed_gates, ["G7"]);
    assert!(!result.action_required);
}

#[test]
fn a_failed_gate_never_raises_a_low_band() {
    let low =
        vec![form(Party::Student, &[1; 16]), form(Party::Company, &[2; 11]), form(Party::School, &[1; 10])];
    let result = judged(&low, &["G1"]);
    assert_eq!((result.band, result.capped), (Some(Band::Insufficient), false));
}

#[test]
fn gates_g3_and_g9_are_decisive_and_no_other() {
    let decisive: Vec<String> =
        questionnaire().gates.into_iter().filter(|gate| gate.decisive).map(|gate| gate.id).collect();
    assert_eq!(decisive, ["G3", "G9"]);
    for gate in ["G3", "G9"] {
        let result = judged(&vector(), &[gate]);
        assert_eq!((result.band, result.action_required), (Some(Band::Insufficient), true), "{gate}");
    }
}

#[test]
fn two_forms_are_a_partial_evaluation_and_one_is_none() {
    let two = judged(&vector()[..2], &[]);
    assert_eq!(two.completeness, Completeness::Partial);
    assert!(two.index.is_some());
    let one = judged(&vector()[..1], &[]);
    assert_eq!(one.completeness, Completeness::None);
    assert_eq!((one.index, one.shown, one.band), (None, None, None));
}

#[test]
fn a_missing_party_leaves_its_weight_to_the_others() {
    let result = judged(&vector()[..2], &[]);
    // D2: (66.67 · 0.4 + 100 · 0.3) / 0.7
    assert_eq!(rounded(result.dimensions[1].score.unwrap()), "80.95");
}

#[test]
fn the_lowest_answer_to_p07_p04_or_p13_raises_an_alert_whatever_the_index() {
    for item in ["P07", "P04", "P13"] {
        let mut forms = vector();
        forms[0].answers.insert(item.to_owned(), Answer::Not);
        assert_eq!(judged(&forms, &[]).alerts, [item]);
    }
    let mut calm = vector();
    calm[0].answers.insert("P08".to_owned(), Answer::Not);
    assert!(judged(&calm, &[]).alerts.is_empty());
}

#[test]
fn an_alert_is_told_even_from_a_form_that_does_not_count() {
    let mut forms = vector();
    forms[0].answers = BTreeMap::from([("P07".to_owned(), Answer::Not)]);
    let result = judged(&forms, &[]);
    assert_eq!((result.completeness, result.alerts), (Completeness::Partial, vec!["P07".to_owned()]));
}

#[test]
fn a_form_counts_from_seventy_percent_of_its_applicable_items() {
    let rules = questionnaire();
    let valid = |points: &[u8], keep: usize| {
        let mut form = form(Party::School, points);
        form.answers = form.answers.into_iter().take(keep).collect();
        form.is_valid(&rules)
    };
    assert!(valid(&[3; 10], 7));
    assert!(!valid(&[3; 10], 6));
    // Three of ten do not apply: seven remain, five of them (71 %) are enough, four are not.
    let with_na = [0, 0, 0, 3, 3, 3, 3, 3, 3, 3];
    assert!(valid(&with_na, 8));
    assert!(!valid(&with_na, 7));
}

#[test]
fn a_form_of_nothing_but_not_applicable_does_not_count() {
    assert!(!form(Party::School, &[0; 10]).is_valid(&questionnaire()));
}

#[test]
fn an_item_of_another_party_is_refused() {
    let mut form = form(Party::School, &SCHOOL);
    form.answers.insert("P01".to_owned(), Answer::Fully);
    let problems = form.check(&questionnaire(), day()).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].field.as_str(), &problems[0].problem), ("answers.P01", &Problem::Unknown));
}

#[test]
fn the_bands_begin_at_85_70_50_and_0() {
    let rules = questionnaire();
    let cases = [
        (85.0, Band::Excellent),
        (84.999, Band::Good),
        (70.0, Band::Good),
        (69.999, Band::NeedsWork),
        (50.0, Band::NeedsWork),
        (49.999, Band::Insufficient),
        (0.0, Band::Insufficient),
    ];
    for (index, band) in cases {
        assert_eq!(rules.band(index), band, "{index}");
    }
}

#[test]
fn the_questionnaire_is_whole() {
    let rules = questionnaire();
    let count = |party| rules.items(party).count();
    assert_eq!([count(Party::Student), count(Party::Company), count(Party::School)], [16, 11, 10]);
    let weights: f64 = rules.dimensions.iter().map(|d| d.weight).sum();
    assert!((weights - 100.0).abs() < f64::EPSILON);
    assert_eq!(rules.gates.len(), 9);
    let open: Vec<&str> = rules.open.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(open, ["helped", "hindered", "change", "offer"]);
    for text in rules.all_items().map(|i| &i.text).chain(rules.gates.iter().map(|g| &g.text)) {
        assert!(text.lv.ends_with('.') && text.en.ends_with('.') && text.lv != text.en);
    }
    assert!(rules.all_items().all(|item| item.id.starts_with(prefix(item.party))));
}

#[test]
fn a_questionnaire_that_names_an_item_twice_is_refused() {
    assert!(Questionnaire::parse(&RULES.replace("id = \"P02\"", "id = \"P01\"")).is_err());
    assert!(Questionnaire::parse(&RULES.replace("alerts = [\"P07\"", "alerts = [\"P99\"")).is_err());
}

fn points(items: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(0u8..=4, 0..=items)
}

proptest! {
    #[test]
    fn the_index_stays_between_0_and_100(p in points(16), m in points(11), s in points(10)) {
        let forms = [form(Party::Student, &p), form(Party::Company, &m), form(Party::School, &s)];
        let result = judged(&forms, &[]);
        for score in result.index.into_iter().chain(result.dimensions.iter().filter_map(|d| d.score)) {
            prop_assert!((-1e-9..=100.0 + 1e-9).contains(&score), "{}", score);
        }
        prop_assert!(result.shown.is_none_or(|shown| shown <= 100));
        prop_assert!(result.dimensions.iter().all(|d| (0.0..=100.0).contains(&d.gap)));
        prop_assert_eq!(result.index.is_some(), result.completeness != Completeness::None);
    }

    #[test]
    fn the_order_of_the_forms_does_not_matter(
        p in points(16), m in points(11), s in points(10),
        order in Just([0usize, 1, 2]).prop_shuffle(),
    ) {
        let forms = [form(Party::Student, &p), form(Party::Company, &m), form(Party::School, &s)];
        let shuffled: Vec<QualityForm> = order.iter().map(|i| forms[*i].clone()).collect();
        prop_assert_eq!(judged(&forms, &[]), judged(&shuffled, &[]));
    }

    #[test]
    fn a_better_answer_never_lowers_the_index(item in 0usize..16, from in 1u8..4) {
        let (mut worse, mut better) = (STUDENT, STUDENT);
        (worse[item], better[item]) = (from, from + 1);
        let of = |points: &[u8]| {
            let mut forms = vector();
            forms[0] = form(Party::Student, points);
            judged(&forms, &[]).index.unwrap()
        };
        prop_assert!(of(&better) > of(&worse));
    }
}
