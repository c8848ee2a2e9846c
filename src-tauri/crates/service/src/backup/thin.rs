//! Which backups stay: all of the last day, then the last of each day for two weeks, of each week for ten weeks,
//! of each month for two years.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDateTime, TimeDelta};

/// The backups to keep, of those made at these times; what lies in the future is kept.
pub(super) fn kept(made: impl Iterator<Item = NaiveDateTime>, now: NaiveDateTime) -> BTreeSet<NaiveDateTime> {
    let mut latest: BTreeMap<(u8, i32, u32), NaiveDateTime> = BTreeMap::new();
    let mut kept = BTreeSet::new();
    for at in made {
        let age = now - at;
        if age <= TimeDelta::days(1) {
            kept.insert(at);
        }
        let week = at.iso_week();
        let spans = [
            (TimeDelta::days(14), (0, at.year(), at.ordinal())),
            (TimeDelta::weeks(10), (1, week.year(), week.week())),
            (TimeDelta::days(731), (2, at.year(), at.month())),
        ];
        for (_, span) in spans.into_iter().filter(|(longest, _)| age <= *longest) {
            let last = latest.entry(span).or_insert(at);
            *last = at.max(*last);
        }
    }
    kept.extend(latest.into_values());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn a_day_keeps_its_last_backup_and_today_keeps_all() {
        let times = ["2026-11-21 09:00", "2026-11-21 10:00", "2026-11-15 08:00", "2026-11-15 16:00"].map(at);
        let kept = kept(times.into_iter(), at("2026-11-21 12:00"));
        assert_eq!(
            kept,
            BTreeSet::from(["2026-11-15 16:00", "2026-11-21 09:00", "2026-11-21 10:00"].map(at))
        );
    }

    #[test]
    fn two_years_of_work_keep_fewer_than_sixty() {
        let now = at("2026-11-21 16:00");
        let every = (0..730 * 16).map(|half_hours| now - TimeDelta::minutes(90 * half_hours));
        let kept = kept(every, now);
        assert!((40..70).contains(&kept.len()), "{}", kept.len());
        assert!(kept.contains(&now));
    }
}
