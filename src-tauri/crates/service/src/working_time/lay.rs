//! A week laid over a placement: the calendar and the limits of its first day, and what they come to.

use chrono::{Datelike, Days, NaiveDate};
use i18n::Language;
use model::calendar::CalendarRules;
use model::period::Period;
use model::placement::Placement;
use model::working_time::{
    Day, Finding, Hours, Limit, Minutes, Off, Person, Shift, Timetable, WorkingTime, WorkingTimeRules,
};
use store::Reader;

use crate::placement;
use crate::reply::Stop;
use crate::rules;
use crate::student;
use crate::view::{DayView, FindingView, OffView, ScheduleView, WeekView, WeekdayView, WorkingTimeVerdict};

/// The level up to which a programme is one of basic education (profesionālā pamatizglītība, LKI 2).
const BASIC_EDUCATION: u8 = 2;

/// A week laid over a placement.
pub(super) struct Laid<'t> {
    time: &'t WorkingTime,
    placement: Placement,
    person: Person,
    calendar: CalendarRules,
    rules: WorkingTimeRules,
}

impl<'t> Laid<'t> {
    /// Reads what is needed besides the week: the rules are those of the first day.
    pub(super) fn new(reader: &Reader<'_>, time: &'t WorkingTime) -> Result<Self, Stop> {
        let placement = placement::find(reader, &time.placement_id)?;
        let first = placement.period.start();
        let level = reader
            .get::<model::programme::Programme>(placement.programme_id.as_str())?
            .map(|programme| programme.lki_level);
        let person = Person {
            birth_date: student::find(reader, &placement.student_id)?.birth_date,
            basic_education: level.is_some_and(|level| level <= BASIC_EDUCATION),
            employed: time.employed,
        };
        Ok(Self {
            time,
            person,
            calendar: rules::calendar_on(reader, first)?,
            rules: rules::working_time_on(reader, first)?,
            placement,
        })
    }

    /// The days that count: to the last one, or to the early end.
    fn period(&self) -> Period {
        let period = self.placement.period;
        let end = self.placement.ended.as_ref().map_or(period.end(), |ended| ended.on);
        Period::parse(period.start(), end).unwrap_or(period)
    }

    fn timetable(&self) -> Timetable<'_> {
        Timetable::over(self.time, &self.calendar, self.placement.period)
    }

    fn required(&self) -> Minutes {
        Hours::new(self.placement.hours_total).into()
    }

    fn findings(&self) -> Vec<Finding> {
        self.rules.judge(&self.timetable(), &self.calendar, self.person, self.period())
    }

    /// The years whose moved days or school holidays would say more about the week than is known.
    fn unknown_years(&self) -> Vec<i32> {
        let matters = self.time.moved_days || !self.time.school.is_empty();
        if matters { self.calendar.unknown_years(self.period()) } else { Vec::new() }
    }

    /// What is worked in the period.
    pub(super) fn planned(&self) -> Minutes {
        self.timetable().worked(self.period())
    }

    /// The day on which the hours of the placement are done.
    pub(super) fn done_on(&self) -> Option<NaiveDate> {
        self.timetable().end(self.placement.period.start(), self.required())
    }

    /// What the findings mean.
    pub(super) fn verdict(&self) -> WorkingTimeVerdict {
        self.meaning(&self.findings())
    }

    fn meaning(&self, findings: &[Finding]) -> WorkingTimeVerdict {
        match (findings.is_empty(), self.time.employed, self.time.note.is_empty()) {
            (true, ..) => WorkingTimeVerdict::Kept,
            (false, true, _) => WorkingTimeVerdict::Refused,
            (false, false, true) => WorkingTimeVerdict::NeedsNote,
            (false, false, false) => WorkingTimeVerdict::Noted,
        }
    }

    /// All of it, as the screens see it.
    pub(super) fn view(&self, language: Language) -> ScheduleView {
        let (findings, planned, length) = (self.findings(), self.planned(), self.rules.lesson_minutes);
        ScheduleView {
            period: self.period(),
            required: self.required(),
            week: self.time.week(),
            weekdays: self.weekdays(&findings, language),
            planned,
            planned_lessons: planned.whole_lessons(length).get(),
            lesson_minutes: length.minutes(),
            done_on: self.done_on(),
            weeks: self.weeks(language),
            unknown_years: self.unknown_years(),
            verdict: self.meaning(&findings),
            findings: findings.into_iter().map(|finding| self.finding(finding, language)).collect(),
            time: self.time.clone(),
        }
    }

    fn weekdays(&self, findings: &[Finding], language: Language) -> Vec<WeekdayView> {
        let over = |weekday: u8| {
            let is_over = |finding: &&Finding| {
                finding.limit == Limit::Day && finding.on.weekday().number_from_monday() == u32::from(weekday)
            };
            findings.iter().find(is_over).map(|finding| self.finding(finding.clone(), language))
        };
        let shown = |shift: &Shift| WeekdayView {
            weekday: shift.weekday,
            worked: shift.worked(),
            over: over(shift.weekday),
        };
        self.time.shifts.iter().map(shown).collect()
    }

    fn weeks(&self, language: Language) -> Vec<WeekView> {
        let (period, timetable) = (self.period(), self.timetable());
        let first = period.start();
        let monday = first.checked_sub_days(Days::new(first.weekday().num_days_from_monday().into()));
        let days = monday.unwrap_or(first).iter_days().map(|day| timetable.day(day));
        let mut weeks: Vec<WeekView> = Vec::new();
        for day in days.take_while(|day| day.on <= period.end() || day.on.weekday() != chrono::Weekday::Mon) {
            if day.on.weekday() == chrono::Weekday::Mon || weeks.is_empty() {
                weeks.push(WeekView { monday: day.on, days: Vec::new(), worked: Minutes::ZERO, lessons: 0 });
            }
            if let Some(week) = weeks.last_mut() {
                let counts = period.contains(day.on);
                let worked = if counts { day.worked() } else { Minutes::ZERO };
                week.worked = week.worked + worked;
                week.lessons = week.worked.whole_lessons(self.rules.lesson_minutes).get();
                week.days.push(shown(day, counts, language));
            }
        }
        weeks
    }

    fn finding(&self, finding: Finding, language: Language) -> FindingView {
        let Finding { on, limit, allowed, found, group } = finding;
        let known = self.rules.groups.iter().find(|known| known.id == group);
        let whose = known.map_or(group, |known| known.name.get(&language.to_string()).to_owned());
        FindingView { on, limit, allowed, found, whose }
    }
}

fn shown(day: Day, counts: bool, language: Language) -> DayView {
    let worked = day.worked();
    let off = day.off.map(|off| match off {
        Off::Holiday(name) => OffView::Holiday { name: name.get(&language.to_string()).to_owned() },
        Off::MovedTo(to) => OffView::Moved { to },
        Off::Interrupted(reason) => OffView::Interrupted { reason },
    });
    DayView {
        on: day.on,
        counts,
        worked,
        shift: day.shift,
        school: day.lessons.get(),
        off,
        instead_of: day.instead_of,
    }
}
