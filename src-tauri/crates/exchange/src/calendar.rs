//! Calendars (`.ics`, RFC 5545): days and periods with stable identifiers, so that importing again updates.
//!
//! Written by hand: whole days need no time zones, and what is left is escaping and folding.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

/// Octets of a line, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// Something on one day or over several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stable over every export, and like no other's.
    pub uid: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// In one line.
    pub summary: String,
    /// In more lines; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub location: String,
    /// Whether it is no longer so: calendars then take it away.
    pub cancelled: bool,
}

/// A calendar of whole days. `now` and `sequence` tell an importing calendar which state is the newer.
pub fn calendar(name: &str, events: &[Event], now: DateTime<FixedOffset>, sequence: u32) -> Vec<u8> {
    let mut out = Lines::default();
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Amats//Amats//LV");
    out.line("CALSCALE", "GREGORIAN");
    out.line("METHOD", "PUBLISH");
    out.line("X-WR-CALNAME", &escaped(name));
    let stamp = now.to_utc().format("%Y%m%dT%H%M%SZ").to_string();
    for event in events {
        write(&mut out, event, &stamp, sequence);
    }
    out.line("END", "VCALENDAR");
    out.0.into_bytes()
}

fn write(out: &mut Lines, event: &Event, stamp: &str, sequence: u32) {
    // The end of whole days is the day after the last.
    let end = event.end.checked_add_days(Days::new(1)).unwrap_or(event.end);
    out.line("BEGIN", "VEVENT");
    out.line("UID", &event.uid);
    out.line("DTSTAMP", stamp);
    out.line("LAST-MODIFIED", stamp);
    out.line("SEQUENCE", &sequence.to_string());
    out.line("DTSTART;VALUE=DATE", &event.start.format("%Y%m%d").to_string());
    out.line("DTEND;VALUE=DATE", &end.format("%Y%m%d").to_string());
    out.line("SUMMARY", &escaped(&event.summary));
    for (name, text) in [("DESCRIPTION", &event.description), ("LOCATION", &event.location)] {
        if !text.is_empty() {
            out.line(name, &escaped(text));
        }
    }
    out.line("STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
    out.line("TRANSP", "TRANSPARENT");
    out.line("END", "VEVENT");
}

/// Text with what separates values put behind a backslash; control characters have no place in a calendar.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// Lines of at most 75 octets that end in CR LF; a longer one goes on behind a space, between two letters.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for letter in format!("{name}:{value}").chars() {
            if octets + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(summary: &str) -> String {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let event = Event {
            uid: "1@amats".to_owned(),
            start: day,
            end: day,
            summary: summary.to_owned(),
            description: String::new(),
            location: String::new(),
            cancelled: false,
        };
        let now = DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap();
        String::from_utf8(calendar("Prakses", &[event], now, 7)).unwrap()
    }

    #[test]
    fn a_day_ends_on_the_next_and_the_stamp_is_universal() {
        let text = written("x");
        for line in ["DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261122", "DTSTAMP:20261121T100000Z"] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{text}");
        }
    }

    #[test]
    fn what_separates_values_is_escaped() {
        assert!(
            written("SIA „Koks”; Rīga, \\ A\r\nB").contains("SUMMARY:SIA „Koks”\\; Rīga\\, \\\\ A\\nB\r\n")
        );
    }

    proptest::proptest! {
        #[test]
        fn folded_lines_are_short_and_unfold_to_what_they_were(summary in "[a-zā-ž„” ,;\\\\\n]{0,300}") {
            let text = written(&summary);
            for line in text.split("\r\n") {
                proptest::prop_assert!(line.len() <= LINE && !line.contains(['\r', '\n']));
            }
            let unfolded = text.replace("\r\n ", "");
            let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
            let plain = line.replace("\\\\", "\u{1}").replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",");
            proptest::prop_assert_eq!(plain.replace('\u{1}', "\\"), summary);
        }
    }
}
