//! The weeks at the company.

use i18n::Tr;
use model::incident::Incident;

use super::{List, Show, Table, field, silent};
use crate::history::kinds;

pub(super) const DIARY_ENTRY: Table = Table {
    title: Tr::diary_entry,
    named_by: &["start"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("start", Tr::diary_start, Show::Day),
        field("end", Tr::diary_end, Show::Day),
        field("work", Tr::diary_work, Show::Text),
        field("minutes", Tr::diary_minutes, Show::Number),
        field("outcome_ids", Tr::placement_item_outcomes, Show::Each(&Show::Outcome)),
        field("state", Tr::diary_state, Show::Word(kinds::entry_state)),
        field("remark", Tr::diary_remark, Show::Text),
        field("mark", Tr::diary_mark, Show::Word(kinds::entry_mark)),
        field("judged_by", Tr::diary_by, Show::Text),
        field("judged_on", Tr::diary_on, Show::Day),
        field("source", Tr::diary_source, Show::Word(kinds::entry_source)),
        field("scan", Tr::diary_scan, Show::Text),
        field("reason", Tr::diary_reason, Show::Text),
    ],
};

pub(super) const ABSENCE: Table = Table {
    title: Tr::attendance_absence,
    named_by: &["start"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("start", Tr::attendance_start, Show::Day),
        field("end", Tr::attendance_end, Show::Day),
        field("minutes", Tr::attendance_minutes, Show::Number),
        field("reason", Tr::attendance_reason, Show::Word(kinds::absence)),
        field("told_on", Tr::attendance_told_on, Show::Day),
        field("note", Tr::attendance_note, Show::Text),
    ],
};

pub(super) const INSTRUCTION: Table = Table {
    title: Tr::instruction_entry,
    named_by: &["kind", "on"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("kind", Tr::instruction_kind, Show::Word(kinds::instruction)),
        field("on", Tr::instruction_on, Show::Day),
        field("instructor", Tr::instruction_instructor, Show::Text),
        field("position", Tr::instruction_position, Show::Text),
        field("topic", Tr::instruction_topic, Show::Text),
        field("checked", Tr::instruction_checked, Show::YesNo),
    ],
};

const AGREED: List = List {
    key: "text",
    named_by: &["text"],
    fields: &[
        field("text", Tr::visit_agreed_text, Show::Text),
        field("due", Tr::visit_agreed_due, Show::Day),
        field("done_on", Tr::visit_agreed_done, Show::Day),
    ],
};

pub(super) const VISIT: Table = Table {
    title: Tr::visit_entry,
    named_by: &["kind", "on"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("kind", Tr::visit_kind, Show::Word(kinds::visit)),
        field("on", Tr::visit_on, Show::Day),
        field("held", Tr::visit_held, Show::YesNo),
        field("by", Tr::visit_by, Show::Text),
        field("with", Tr::visit_with, Show::Text),
        field("seen", Tr::visit_seen, Show::Text),
        field("agreed", Tr::visit_agreed, Show::List(AGREED)),
    ],
};

const STEPS: List = List {
    key: "on",
    named_by: &["on"],
    fields: &[
        field("on", Tr::incident_step_on, Show::Day),
        field("text", Tr::incident_step_text, Show::Masked(Incident::MASK)),
    ],
};

pub(super) const INCIDENT: Table = Table {
    title: Tr::incident_entry,
    named_by: &["on"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("on", Tr::incident_on, Show::Day),
        field("kind", Tr::incident_kind, Show::Word(kinds::incident)),
        field("serious", Tr::incident_serious, Show::YesNo),
        field("told_by", Tr::incident_told_by, Show::Masked(Incident::MASK)),
        field("text", Tr::incident_text, Show::Masked(Incident::MASK)),
        field("steps", Tr::incident_steps, Show::List(STEPS)),
        field("closed_on", Tr::incident_closed_on, Show::Day),
    ],
};
