//! Working time against the limits. A finding is data: which day or week, which limit, what is allowed and what was
//! found; whether it is a warning or a refusal is for others to say.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{AgeGroup, Day, Minutes, Shift, TimeOfDay, Timetable, WorkingTimeRules};
use crate::calendar::CalendarRules;
use crate::period::{Period, age_on};

/// Whose working time it is, as far as limits go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Still in basic education (pamatizglītība).
    pub basic_education: bool,
    /// Works under an employment contract.
    pub employed: bool,
}

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// Time in a day.
    Day,
    /// Time in a week.
    Week,
    /// Days in a week.
    Days,
    /// Time at night.
    Night,
    /// Time at a weekend.
    Weekend,
    /// The break of a day.
    Break,
    /// The rest before a day.
    Rest,
}

/// A limit that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The day, or the Monday of the week.
    pub on: NaiveDate,
    /// What is limited.
    pub limit: Limit,
    /// What is allowed: minutes, or days for [`Limit::Days`].
    pub allowed: u32,
    /// What was found, in the same unit.
    pub found: u32,
    /// The group whose limit it is.
    pub group: String,
}

impl WorkingTimeRules {
    /// The group that a person belongs to on a day.
    pub fn group_on(&self, person: Person, day: NaiveDate, calendar: &CalendarRules) -> Option<&AgeGroup> {
        let holidays = calendar.school_holiday(day).is_some();
        self.groups.iter().find(|group| group.has(person, day, holidays))
    }

    /// Every limit that is not kept in a period, in the order of the days. Age is judged on each of them.
    pub fn judge(
        &self,
        timetable: &Timetable<'_>,
        calendar: &CalendarRules,
        person: Person,
        period: Period,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut weeks: BTreeMap<(NaiveDate, &str), Week<'_>> = BTreeMap::new();
        let mut before: Option<Day> = None;
        for day in timetable.days(period) {
            let Some(group) = self.group_on(person, day.on, calendar) else { continue };
            let spent = group.spent(&day, self);
            findings.extend(group.of_day(&day, spent));
            findings.extend(before.as_ref().and_then(|before| group.rest(before, &day)));
            let week = weeks.entry((monday(day.on), &group.id)).or_insert(Week {
                group,
                spent: Minutes::ZERO,
                days: 0,
            });
            week.spent = week.spent + spent;
            week.days += u32::from(spent > Minutes::ZERO);
            before = Some(day);
        }
        findings.extend(weeks.iter().flat_map(|((monday, _), week)| week.findings(*monday)));
        findings.extend(mixed(&weeks));
        findings.sort_by_key(|finding| (finding.on, finding.limit));
        findings
    }
}

/// What people of one group spend in one week.
#[derive(Clone, Copy)]
struct Week<'r> {
    group: &'r AgeGroup,
    spent: Minutes,
    days: u32,
}

impl Week<'_> {
    fn findings(&self, on: NaiveDate) -> Vec<Finding> {
        let Self { group, spent, days } = *self;
        let time = group.week.and_then(|most| group.over(on, Limit::Week, most.get(), spent.get()));
        let number = group.days.and_then(|most| group.over(on, Limit::Days, most, days));
        time.into_iter().chain(number).collect()
    }
}

/// A week in which a person comes into another group: as a whole it keeps to the wider limit.
fn mixed(weeks: &BTreeMap<(NaiveDate, &str), Week<'_>>) -> Vec<Finding> {
    let mut wholes: BTreeMap<NaiveDate, Vec<Week<'_>>> = BTreeMap::new();
    for ((monday, _), week) in weeks {
        wholes.entry(*monday).or_default().push(*week);
    }
    let over = |(on, parts): (NaiveDate, Vec<Week<'_>>)| {
        let widest = parts.iter().max_by_key(|part| part.group.week.unwrap_or(Minutes::new(u32::MAX)))?;
        let whole: Minutes = parts.iter().map(|part| part.spent).sum();
        let own = widest.group.week.filter(|_| parts.len() > 1)?;
        // What one part alone exceeds is told already.
        if widest.spent > own { None } else { widest.group.over(on, Limit::Week, own.get(), whole.get()) }
    };
    wholes.into_iter().filter_map(over).collect()
}

impl AgeGroup {
    fn has(&self, person: Person, day: NaiveDate, holidays: bool) -> bool {
        let age = age_on(person.birth_date, day);
        let fits = |asked: Option<bool>, is: bool| asked.is_none_or(|asked| asked == is);
        age >= self.from
            && self.below.is_none_or(|below| age < below)
            && fits(self.basic_education, person.basic_education)
            && fits(self.employed, person.employed)
            && fits(self.school_holidays, holidays)
    }

    fn spent(&self, day: &Day, rules: &WorkingTimeRules) -> Minutes {
        let lessons =
            if self.with_lessons { day.lessons.minutes(rules.lesson_minutes) } else { Minutes::ZERO };
        day.worked() + lessons
    }

    fn over(&self, on: NaiveDate, limit: Limit, allowed: u32, found: u32) -> Option<Finding> {
        (found > allowed).then(|| Finding { on, limit, allowed, found, group: self.id.clone() })
    }

    fn of_day(&self, day: &Day, spent: Minutes) -> Vec<Finding> {
        let on = day.on;
        let time = self.day.and_then(|most| self.over(on, Limit::Day, most.get(), spent.get()));
        let Some(shift) = &day.shift else { return time.into_iter().collect() };
        let night = self.night.and_then(|night| self.over(on, Limit::Night, 0, at_night(shift, night)));
        let weekend = (self.free_weekends && on.weekday().number_from_monday() > 5)
            .then(|| self.over(on, Limit::Weekend, 0, shift.worked().get()))
            .flatten();
        time.into_iter().chain(night).chain(weekend).chain(self.break_of(on, shift)).collect()
    }

    fn break_of(&self, on: NaiveDate, shift: &Shift) -> Option<Finding> {
        let needed = self.break_over.is_some_and(|over| shift.worked() > over);
        (needed && shift.break_minutes < self.break_least).then(|| Finding {
            on,
            limit: Limit::Break,
            allowed: self.break_least.get(),
            found: shift.break_minutes.get(),
            group: self.id.clone(),
        })
    }

    fn rest(&self, before: &Day, day: &Day) -> Option<Finding> {
        let (least, earlier, later) = (self.rest?, before.shift?, day.shift?);
        if before.on.checked_add_days(Days::new(1)) != Some(day.on) {
            return None;
        }
        let ends = earlier.from.minute() + earlier.span().get();
        let found = (TimeOfDay::DAY + later.from.minute()).saturating_sub(ends);
        (found < least.get()).then(|| Finding {
            on: day.on,
            limit: Limit::Rest,
            allowed: least.get(),
            found,
            group: self.id.clone(),
        })
    }
}

/// Minutes of a shift that lie in the night, by the hours from its beginning to its end.
fn at_night(shift: &Shift, (from, to): (TimeOfDay, TimeOfDay)) -> u32 {
    let (begins, ends) = (shift.from.minute(), shift.from.minute() + shift.span().get());
    // The nights before, of and after the day.
    let nights = [
        (0, to.minute()),
        (from.minute(), TimeOfDay::DAY + to.minute()),
        (TimeOfDay::DAY + from.minute(), 3 * TimeOfDay::DAY),
    ];
    nights.iter().map(|(start, end)| ends.min(*end).saturating_sub(begins.max(*start))).sum()
}

/// The Monday of a day's week.
pub(super) fn monday(day: NaiveDate) -> NaiveDate {
    let days = Days::new(day.weekday().num_days_from_monday().into());
    day.checked_sub_days(days).unwrap_or(day)
}
