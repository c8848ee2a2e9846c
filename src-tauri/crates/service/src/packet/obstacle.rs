//! What keeps an answer from being taken.

use i18n::{Tr, format};
use model::packet::Packet;

use super::form;
use crate::placement::Record;

/// Why an answer is not taken. Each says what to do instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// No form with this number was handed out here.
    Unknown,
    /// The form was answered already.
    Answered(chrono::NaiveDate),
    /// The form was withdrawn.
    Withdrawn(chrono::NaiveDate),
    /// A later form took its place.
    Replaced(String),
    /// The time for such answers has passed.
    Closed,
    /// The form asks something else by now.
    Outdated,
    /// Facts that were given are not as they were handed out.
    Altered(Vec<String>),
    /// Questions are missing.
    Incomplete(Vec<String>),
}

/// What stands in the way, as far as the record tells.
pub(super) fn of(packet: &Packet, record: &Record) -> Option<Obstacle> {
    match packet {
        Packet { answer: Some(answer), .. } => Some(Obstacle::Answered(answer.accepted_at.date_naive())),
        Packet { withdrawn_on: Some(day), .. } => Some(Obstacle::Withdrawn(*day)),
        Packet { replaced_by: Some(later), .. } => Some(Obstacle::Replaced(later.to_string())),
        _ if form::is_closed(packet.kind, record) => Some(Obstacle::Closed),
        _ => None,
    }
}

impl Obstacle {
    /// A sentence: what is wrong and what to do.
    pub(super) fn words(&self, tr: &Tr) -> String {
        let day = |day: &chrono::NaiveDate| format::date(*day, tr.language());
        match self {
            Self::Unknown => tr.packets_obstacle_unknown(),
            Self::Answered(on) => tr.packets_obstacle_answered(&day(on)),
            Self::Withdrawn(on) => tr.packets_obstacle_withdrawn(&day(on)),
            Self::Replaced(by) => tr.packets_obstacle_replaced(by),
            Self::Closed => tr.packets_obstacle_closed(),
            Self::Outdated => tr.packets_obstacle_outdated(),
            Self::Altered(labels) => tr.packets_obstacle_altered(&labels.join(", ")),
            Self::Incomplete(labels) => tr.packets_obstacle_incomplete(&labels.join(", ")),
        }
    }
}
