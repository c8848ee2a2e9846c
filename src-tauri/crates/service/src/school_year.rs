//! The calendar year by year: moved working days and school holidays as the program ships them, or as the school set
//! them. A year of the school's own stands among the rules of the workspace, by its name.

use chrono::{Datelike, NaiveDate};
use i18n::Language;
use model::calendar::{CalendarRules, Holiday, Known, MovedDay, SchoolHoliday, SchoolYear, days_of};
use model::period::{Period, school_year_of};
use model::problem::{Problem, Problems};
use model::quality::LocalText;
use store::{Reader, Ruleset};

use crate::input::{MovedDayInput, SchoolHolidayInput, SchoolYearInput, SchoolYearRef};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::rules;
use crate::session::Session;
use crate::view::{HolidayView, Saved, SchoolYearView};

/// Kind of the years that the school set.
pub(crate) const KIND: &str = "school_year";
/// The lists of the form, as its fields are named.
const MOVED: &str = "moved";
const HOLIDAYS: &str = "school_holidays";

/// One school year: its public holidays, and what is set for it.
pub fn get(session: &mut Session, input: SchoolYearRef) -> Result<SchoolYearView, Stop> {
    let language = session.language();
    let desk = session.desk()?;
    let current = school_year_of(desk.today());
    let school_year = input.school_year.unwrap_or(current);
    let days = days_of(school_year).ok_or(RefusalCode::NotFound)?;
    desk.read(|r| {
        let calendar = rules::calendar_on(r, days.start())?;
        let (moved, school_holidays) = calendar.school_year(school_year);
        let known = calendar.known(school_year);
        Ok(SchoolYearView {
            school_year,
            current,
            known,
            holidays: public_holidays(&calendar, days, language),
            moved: moved.into_iter().map(shown_move).collect(),
            school_holidays: if known == Known::Unknown {
                proposed(&calendar, language)
            } else {
                school_holidays.into_iter().map(|one| shown_holiday(one, language)).collect()
            },
        })
    })
}

/// Sets the days of a school year.
pub fn save(session: &mut Session, input: SchoolYearInput) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::SchoolYearSave, |tx| {
        let first = days_of(input.school_year).ok_or(RefusalCode::NotFound)?.start();
        let calendar = rules::calendar_on(tx, first)?;
        let year = parse(input, first, &calendar)?;
        tx.save(&ruleset(&year)?)?;
        Ok(Saved { id: year.id })
    })
}

/// Forgets what the school set for a year: what ships holds again.
pub fn reset(session: &mut Session, input: SchoolYearRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::SchoolYearReset, |tx| {
        let id = SchoolYear::id(input.school_year.ok_or(RefusalCode::NotFound)?);
        if !tx.remove::<Ruleset>(&id)? {
            return Err(RefusalCode::NotFound.into());
        }
        Ok(Saved { id })
    })
}

/// A calendar with every year that the school set.
pub(crate) fn over(reader: &Reader<'_>, shipped: CalendarRules) -> Result<CalendarRules, Stop> {
    reader
        .rulesets(KIND)?
        .iter()
        .try_fold(shipped, |calendar, own| Ok(calendar.with(rules::parsed(&own.content, SchoolYear::parse)?)))
}

/// What people know a year of the school's own by.
pub(crate) fn name(rules: &Ruleset) -> Option<String> {
    let year = rules.valid_from.year();
    (rules.kind == KIND).then(|| format!("{year}./{}.", year + 1))
}

fn ruleset(year: &SchoolYear) -> Result<Ruleset, Stop> {
    let content = toml::to_string(year).map_err(|error| Failure::Data(error.to_string()))?;
    Ok(Ruleset { id: year.id.clone(), kind: KIND.to_owned(), valid_from: year.valid_from, content })
}

/// The form of a year. A line without a day is none: its name was only proposed.
fn parse(input: SchoolYearInput, first: NaiveDate, calendar: &CalendarRules) -> Result<SchoolYear, Stop> {
    let mut problems = Problems::default();
    let mut both = |list: &str, at: usize, days: [(&str, Option<NaiveDate>); 2]| {
        let missing = days.iter().filter(|(_, day)| day.is_none());
        missing.for_each(|(part, _)| problems.add(&format!("{list}.{at}.{part}"), Problem::Missing));
        days[0].1.zip(days[1].1)
    };
    let (mut moved, mut moved_at) = (Vec::new(), Vec::new());
    for (at, MovedDayInput { off, worked }) in input.moved.into_iter().enumerate() {
        if off.or(worked).is_some() {
            let days = both(MOVED, at, [("off", off), ("worked", worked)]);
            moved.extend(days.map(|(off, worked)| MovedDay { off, worked }));
            moved_at.push(at);
        }
    }
    let (mut school_holidays, mut holidays_at) = (Vec::new(), Vec::new());
    for (at, SchoolHolidayInput { name, start, end }) in input.school_holidays.into_iter().enumerate() {
        if start.or(end).is_some() {
            let days = both(HOLIDAYS, at, [("start", start), ("end", end)]);
            let name = known_name(calendar, name.trim());
            school_holidays.extend(days.map(|(start, end)| SchoolHoliday { name, start, end }));
            holidays_at.push(at);
        }
    }
    problems.into_result()?;
    let year =
        SchoolYear { id: SchoolYear::id(input.school_year), valid_from: first, moved, school_holidays };
    year.check(calendar).map_err(|mut problems| {
        for problem in &mut problems {
            let typed = as_typed(&problem.field, MOVED, &moved_at);
            let typed = typed.or_else(|| as_typed(&problem.field, HOLIDAYS, &holidays_at));
            problem.field = typed.unwrap_or_else(|| std::mem::take(&mut problem.field));
        }
        problems
    })?;
    Ok(year)
}

/// A field of the record by the line of the form that it was typed in.
fn as_typed(field: &str, list: &str, typed_at: &[usize]) -> Option<String> {
    let (index, part) = field.strip_prefix(list)?.strip_prefix('.')?.split_once('.')?;
    let at = typed_at.get(index.parse::<usize>().ok()?)?;
    Some(format!("{list}.{at}.{part}"))
}

/// A name in both languages, where the calendar has it in one of them.
fn known_name(calendar: &CalendarRules, typed: &str) -> LocalText {
    let known = calendar.school_holidays.iter().map(|one| &one.name);
    let same = known.into_iter().find(|name| name.lv == typed || name.en == typed);
    same.cloned().unwrap_or_else(|| LocalText { lv: typed.to_owned(), en: typed.to_owned() })
}

/// The names of the latest year that is known, for a year of which nothing is.
fn proposed(calendar: &CalendarRules, language: Language) -> Vec<SchoolHolidayInput> {
    let latest = calendar.school_holidays.iter().map(|one| school_year_of(one.start)).max();
    let (_, holidays) = latest.map(|year| calendar.school_year(year)).unwrap_or_default();
    let unset = |one| SchoolHolidayInput { start: None, end: None, ..shown_holiday(one, language) };
    holidays.into_iter().map(unset).collect()
}

fn public_holidays(calendar: &CalendarRules, days: Period, language: Language) -> Vec<HolidayView> {
    let all = (days.start().year()..=days.end().year()).flat_map(|year| calendar.holidays(year));
    let shown = |Holiday { on, name, in_lieu }| HolidayView {
        on,
        name: name.get(&language.to_string()).to_owned(),
        in_lieu,
    };
    all.filter(|holiday| days.contains(holiday.on)).map(shown).collect()
}

fn shown_move(moved: MovedDay) -> MovedDayInput {
    MovedDayInput { off: Some(moved.off), worked: Some(moved.worked) }
}

fn shown_holiday(holiday: SchoolHoliday, language: Language) -> SchoolHolidayInput {
    let name = holiday.name.get(&language.to_string()).to_owned();
    SchoolHolidayInput { name, start: Some(holiday.start), end: Some(holiday.end) }
}
