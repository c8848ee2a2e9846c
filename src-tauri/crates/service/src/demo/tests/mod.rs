//! The files hold together, on whatever day the demonstration is made.

mod play;
mod workspace;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use model::company::Checklist;
use model::expectation::Standing;
use model::personal_code::PersonalCode;
use model::placement::{AsOf, Placement, Stage, Terms};
use model::quality::{Band, Evaluation};
use model::student::Student;

use super::host::{CHECKLIST, Kept};
use super::scene::{Act, Scene};
use play::play;

const TERMS: &str = include_str!("../../../../../../assets/rules/placement-terms-1.toml");

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// Every day of a week, the turn of the years and a leap day.
fn todays() -> Vec<NaiveDate> {
    let week = (0..7).map(|days| day(2026, 11, 16) + Days::new(days));
    week.chain([day(2026, 9, 1), day(2027, 1, 1), day(2028, 2, 29), day(2031, 8, 31)]).collect()
}

#[test]
fn every_record_is_valid_on_any_day() {
    for today in todays() {
        let play = play(today);
        play.cast.school.check().unwrap();
        play.cast.supervisors.values().for_each(|record| record.check().unwrap());
        play.cast.programmes.values().for_each(|record| record.check().unwrap());
        play.cast.companies.values().for_each(|record| record.check().unwrap());
        play.cast.mentors.values().for_each(|record| record.check().unwrap());
        play.cast.students.values().for_each(|record| record.check(today).unwrap());
        for scene in &play.scenes {
            match &scene.act {
                Act::Begin(placement) => placement.check().unwrap(),
                Act::Items(items) | Act::Standing(items) => {
                    assert!(items.iter().all(|item| item.check().is_ok()));
                }
                Act::Assess(part, appraisal) => appraisal.check(*part, &play.form, scene.on).unwrap(),
                Act::Diary(mark) => mark.check(&play.form, scene.on).unwrap(),
                Act::Defend(defence) => defence.check(&play.form, scene.on).unwrap(),
                Act::Answer(form) => form.check(&play.rules, scene.on).unwrap(),
                _ => {}
            }
        }
    }
}

#[test]
fn what_the_school_keeps_of_companies_is_valid_and_from_before_the_play() {
    let list = Checklist::parse(CHECKLIST).unwrap();
    for today in todays() {
        let play = play(today);
        let first = play.scenes.iter().map(|scene| scene.on).min().unwrap();
        for kept in &play.cast.kept {
            kept.suitability.iter().for_each(|record| record.check(&list, first).unwrap());
            kept.capacity.iter().for_each(|record| record.check().unwrap());
            kept.policies.iter().for_each(|record| record.check().unwrap());
            for paper in &kept.cooperation {
                paper.check().unwrap();
                assert!(paper.signed_on < first);
            }
        }
        let trainings = play.cast.mentors.values().filter_map(|mentor| mentor.training.as_ref());
        assert!(trainings.map(|training| training.issued_on).all(|on| on < first));
    }
}

#[test]
fn at_least_half_of_the_companies_are_kept_in_depth() {
    let play = play(day(2026, 11, 21));
    let count = |has: &dyn Fn(&Kept) -> bool| play.cast.kept.iter().filter(|kept| has(kept)).count();
    assert!(count(&|kept| !kept.suitability.is_empty()) >= 6);
    assert!(count(&|kept| !kept.capacity.is_empty()) >= 6);
    assert!(count(&|kept| !kept.cooperation.is_empty()) >= 6);
    assert!(count(&|kept| !kept.policies.is_empty()) >= 3);
    assert!(play.cast.companies.values().filter(|company| company.sites.len() > 1).count() >= 3);
    assert!(play.cast.mentors.values().filter(|mentor| mentor.training.is_some()).count() >= 6);
}

#[test]
fn what_happened_lies_in_the_past_and_on_a_working_day() {
    for today in todays() {
        for scene in play(today).scenes {
            assert!(scene.on <= today && scene.on.weekday().num_days_from_monday() < 5, "{}", scene.on);
        }
    }
}

#[test]
fn placements_stand_in_every_stage_on_any_day() {
    for today in todays() {
        let play = play(today);
        let mut stages: BTreeMap<Option<Stage>, u32> = BTreeMap::new();
        let as_of = AsOf { today, terms: Terms::parse(TERMS).unwrap() };
        for placement in play.placements() {
            let current = play.facts(placement).lifecycle(placement.period, &as_of).current;
            *stages.entry(current).or_default() += 1;
        }
        for stage in Stage::ALL.map(Some).into_iter().chain([None]) {
            assert!(stages.get(&stage).is_some_and(|count| *count >= 4), "{today} {stage:?}: {stages:?}");
        }
    }
}

#[test]
fn there_is_as_much_as_the_demonstration_promises() {
    let play = play(day(2026, 11, 21));
    assert_eq!((play.cast.students.len(), play.cast.companies.len()), (40, 12));
    assert_eq!((play.cast.programmes.len(), play.cast.supervisors.len()), (6, 3));
    assert!(play.placements().count() >= 45);
    assert!(play.cast.programmes.values().all(|programme| (6..=9).contains(&programme.outcomes.len())));
    let busy: BTreeSet<_> = play.placements().map(|placement| &placement.student_id).collect();
    assert_eq!(busy.len(), 40);
}

#[test]
fn the_school_year_before_has_finished_placements_too() {
    let play = play(day(2026, 11, 21));
    let year = |placement: &&Placement| model::period::school_year_of(placement.period.start());
    let earlier = play.placements().filter(|placement| year(placement) == 2025);
    assert!(earlier.filter(|placement| play.facts(placement).progress().is_none()).count() >= 5);
}

#[test]
fn no_student_is_in_two_places_at_once() {
    let play = play(day(2026, 11, 21));
    let placements: Vec<&Placement> = play.placements().collect();
    for (index, one) in placements.iter().enumerate() {
        for other in &placements[index + 1..] {
            let apart = one.period.end() < other.period.start() || other.period.end() < one.period.start();
            assert!(apart || one.student_id != other.student_id, "{}", play.student(one).full_name());
        }
    }
}

#[test]
fn hours_fit_the_period_and_minors_work_seven_a_day_at_most() {
    for today in todays() {
        let play = play(today);
        for placement in play.placements() {
            let days = (placement.period.end() - placement.period.start()).num_days() + 1;
            let working_days = u32::try_from(days / 7 * 5 + days % 7).unwrap();
            assert_eq!(placement.hours_total, working_days * placement.hours_per_day);
            let minor = play.student(placement).is_minor_on(placement.period.start());
            assert!(placement.hours_per_day <= if minor { 7 } else { 8 });
        }
    }
}

#[test]
fn one_minor_lacks_a_representative_and_the_others_have_one() {
    for today in todays() {
        let play = play(today);
        let lacking = play.placements().filter(|placement| play.facts(placement).lacks_representative);
        assert_eq!(lacking.count(), 1, "{today}");
        let minors = play.placements().filter(|p| play.student(p).is_minor_on(p.period.start()));
        assert!(minors.count() >= 6);
    }
}

#[test]
fn exactly_one_placement_is_the_test_vector_and_waits_for_its_report() {
    let play = play(day(2026, 11, 21));
    let vector: Vec<&Placement> = play
        .placements()
        .filter(|p| {
            play.evaluation(&p.id).index.is_some_and(|index| (index - 79.257_936_507_936_5).abs() < 1e-9)
        })
        .collect();
    assert_eq!(vector.len(), 1);
    let evaluation = play.evaluation(&vector[0].id);
    let flagged: Vec<&str> =
        evaluation.dimensions.iter().filter(|d| d.flagged).map(|d| d.id.as_str()).collect();
    assert_eq!((evaluation.shown, evaluation.band, evaluation.capped), (Some(79), Some(Band::Good), false));
    assert_eq!(flagged, ["D2", "D4", "D6"]);
    assert_eq!(play.facts(vector[0]).progress(), Some(Stage::Report));
    assert_eq!(play.student(vector[0]).full_name(), "Ieva Ābele");
}

#[test]
fn what_was_promised_and_not_kept_is_told() {
    let play = play(day(2026, 11, 21));
    let unkept = |scene: &&Scene| match &scene.act {
        Act::Standing(items) => items.iter().any(|item| item.standing == Standing::Unfulfilled),
        _ => false,
    };
    assert!(play.scenes.iter().filter(unkept).count() >= 2);
}

#[test]
fn results_differ_and_gates_have_their_say() {
    let play = play(day(2026, 11, 21));
    let evaluations: Vec<Evaluation> = play.placements().map(|p| play.evaluation(&p.id)).collect();
    let with = |test: &dyn Fn(&Evaluation) -> bool| evaluations.iter().filter(|e| test(e)).count();
    for band in [Band::Excellent, Band::Good, Band::NeedsWork, Band::Insufficient] {
        assert!(with(&|e| e.band == Some(band)) > 0, "{band:?}");
    }
    assert!(with(&|e| e.capped && !e.action_required) > 0);
    assert_eq!(with(&|e| e.action_required), 1);
    assert!(with(&|e| !e.alerts.is_empty()) > 0);
}

#[test]
fn names_bring_every_latvian_letter_and_one_is_sixty_letters_long() {
    let play = play(day(2026, 11, 21));
    let names: Vec<String> = play.cast.students.values().map(Student::full_name).collect();
    let all = names.concat();
    for letter in "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ".chars() {
        assert!(all.contains(letter), "{letter}");
    }
    assert_eq!(names.iter().map(|name| name.chars().count()).max(), Some(60));
}

#[test]
fn numbers_are_sound_but_given_out_by_no_register() {
    let play = play(day(2026, 11, 21));
    let numbers: Vec<_> =
        play.cast.companies.values().filter_map(|company| company.registration_number.as_ref()).collect();
    assert_eq!(numbers.len(), 11);
    assert!(numbers.iter().all(|number| !number.is_doubtful() && number.as_str().starts_with("99")));
    let codes: BTreeSet<String> = play
        .cast
        .students
        .values()
        .filter_map(|s| s.personal_code.as_ref())
        .map(PersonalCode::in_full)
        .collect();
    assert_eq!(codes.len(), 37);
    assert!(codes.iter().all(|code| code.starts_with("320000-")));
    let emails = play.cast.students.values().map(|student| &student.email);
    assert!(emails.chain(play.cast.companies.values().map(|c| &c.email)).all(|e| e.ends_with(".example")));
}

#[test]
fn every_text_is_free_of_straight_quotes_and_spare_spaces() {
    for line in super::data::FILES.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#'))
    {
        assert!(
            !line.contains("\\\"") && !line.trim_start().contains("  ") && !line.ends_with(' '),
            "{line}"
        );
    }
}
