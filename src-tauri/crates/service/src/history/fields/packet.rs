//! Forms that were handed out.

use i18n::Tr;

use super::{Field, Show, Table, field, silent};
use crate::history::kinds;

const ANSWER: &[Field] = &[
    field("accepted_at", Tr::packets_field_accepted, Show::Moment),
    field("manner", Tr::packets_field_manner, Show::Word(kinds::answer_manner)),
    silent("evidence"),
];

pub(super) const PACKET: Table = Table {
    title: Tr::history_record_packet,
    named_by: &["kind", "number"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("kind", Tr::history_field_kind, Show::Word(kinds::packet)),
        field("number", Tr::history_field_number, Show::Text),
        field("language", Tr::app_language, Show::Word(kinds::language)),
        field("issued_at", Tr::history_field_issued, Show::Moment),
        field("due", Tr::packets_field_due, Show::Day),
        silent("seal"),
        silent("file"),
        field("mailed", Tr::packets_field_mailed, Show::Each(&Show::Day)),
        field("answer", Tr::packets_field_answer, Show::Parts(ANSWER)),
        field("withdrawn_on", Tr::packets_field_withdrawn, Show::Day),
        field("replaced_by", Tr::packets_field_replaced, Show::Text),
    ],
};
