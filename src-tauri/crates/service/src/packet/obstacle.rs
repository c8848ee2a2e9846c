//! What keeps an answer from being taken.

use i18n::{Tr, format};
use model::packet::{Packet, PacketState};
use store::Reader;

use super::form;
use crate::placement::Record;
use crate::reply::Stop;

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
    /// Facts that were given are not as they were handed out.
    Altered(Vec<String>),
    /// Questions are missing.
    Incomplete(Vec<String>),
}

/// What stands in the way, as far as the record tells.
pub(super) fn of(reader: &Reader<'_>, packet: &Packet, record: &Record) -> Result<Option<Obstacle>, Stop> {
    let all = reader.packets(&packet.placement_id)?;
    let later = all.iter().rev().find(|other| other.kind == packet.kind && other.withdrawn_on.is_none());
    Ok(match (packet.state(&all), &packet.answer, packet.withdrawn_on) {
        (PacketState::Answered, Some(answer), _) => Some(Obstacle::Answered(answer.accepted_at.date_naive())),
        (PacketState::Withdrawn, _, Some(day)) => Some(Obstacle::Withdrawn(day)),
        (PacketState::Replaced, ..) => {
            Some(Obstacle::Replaced(later.map(|later| later.number.to_string()).unwrap_or_default()))
        }
        _ if form::is_closed(packet.kind, record) => Some(Obstacle::Closed),
        _ => None,
    })
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
            Self::Altered(labels) => tr.packets_obstacle_altered(&labels.join(", ")),
            Self::Incomplete(labels) => tr.packets_obstacle_incomplete(&labels.join(", ")),
        }
    }
}
