//! When forms are asked back, and when the company is reminded: the school's own way, so it is data.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Packet, PacketKind};

/// Terms of the forms that are handed out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketTerms {
    /// Name and version („packet-terms-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// Days after the term on which a reminder is due, the first one first.
    pub reminders: Vec<u32>,
    /// Days within which each kind is asked back.
    pub days: BTreeMap<PacketKind, u32>,
}

impl PacketTerms {
    /// Parses terms from TOML.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The day by which a form handed out today is asked back; `end` is the placement's last day.
    pub fn due(&self, kind: PacketKind, end: NaiveDate, today: NaiveDate) -> NaiveDate {
        let from = match kind {
            PacketKind::Company | PacketKind::Diary | PacketKind::Midterm => today,
            PacketKind::Assessment | PacketKind::Quality => end.max(today),
        };
        after(from, self.days.get(&kind).copied().unwrap_or_default())
    }

    /// The last term that is so long past that some reminder may be due.
    pub fn earliest_reminder(&self, today: NaiveDate) -> NaiveDate {
        let first = self.reminders.first().copied().unwrap_or(u32::MAX);
        today.checked_sub_days(Days::new(first.into())).unwrap_or(NaiveDate::MIN)
    }

    /// Whether the company is to be reminded today: as many reminders are due as days have come, less those sent.
    pub fn is_reminder_due(&self, packet: &Packet, today: NaiveDate) -> bool {
        let come = self.reminders.iter().filter(|days| after(packet.due, **days) <= today).count();
        let sent = packet.mailed.iter().filter(|day| **day > packet.due).count();
        sent < come
    }
}

fn after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::super::tests::packet;
    use super::*;

    fn terms() -> PacketTerms {
        PacketTerms::parse(include_str!("../../../../../assets/rules/packet-terms-1.toml")).unwrap()
    }

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn what_is_said_of_a_placement_is_asked_back_after_its_end() {
        assert_eq!(terms().due(PacketKind::Quality, day(10, 30), day(9, 1)), day(11, 9));
        assert_eq!(terms().due(PacketKind::Quality, day(10, 30), day(11, 20)), day(11, 30));
        assert_eq!(terms().due(PacketKind::Company, day(10, 30), day(9, 1)), day(9, 11));
    }

    #[test]
    fn a_company_is_reminded_after_three_days_and_after_ten() {
        let mut packet = packet(1, PacketKind::Quality);
        packet.due = day(10, 15);
        packet.mailed = vec![day(10, 1)];
        assert!(!terms().is_reminder_due(&packet, day(10, 17)));
        assert!(terms().is_reminder_due(&packet, day(10, 18)));
        packet.mailed.push(day(10, 18));
        assert!(!terms().is_reminder_due(&packet, day(10, 24)));
        assert!(terms().is_reminder_due(&packet, day(10, 25)));
        packet.mailed.push(day(10, 26));
        assert!(!terms().is_reminder_due(&packet, day(12, 1)));
    }
}
