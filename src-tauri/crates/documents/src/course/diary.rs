//! The diary's parts in their customary order: title page, supervisors and times, instruction, record of work, absences,
//! assessment and characterisation, signatures.

use i18n::{Tr, format};
use model::assessment::Appraisal;
use model::attendance::Absence;
use model::diary::{EntryMark, EntryState};
use model::instruction::Instruction;
use model::working_time::Minutes;

use super::data::{Diary, Host, Written};
use crate::agreement::tables::{pairs, programme};
use crate::agreement::week::duration;
use crate::layout::block::{Block, Cell, Column, Table, Tick};
use crate::layout::style::{BODY, NOTE, STRONG};
use crate::manuscript::{Identity, Manuscript};
use crate::report::signatures;
use crate::{Options, wording};

impl Diary {
    /// Name and version of the diary's form.
    pub const TEMPLATE: &'static str = "placement-diary-1";
}

/// Writes the diary.
pub(crate) fn write(diary: &Diary, options: &Options) -> Manuscript {
    let tr = Tr::new(options.language);
    let title = tr.documents_diary_title();
    let mut blocks = head(&diary.host, options, &title, &tr);
    blocks.extend(supervisors(&diary.host, &tr));
    blocks.extend(instructions(&diary.instructions, &tr));
    blocks.extend(work(&diary.entries, &tr));
    blocks.extend(absences(&diary.absences, &tr));
    blocks.extend(assessment(diary.assessment.as_ref(), &tr));
    blocks.extend(signatures(&diary.signatories, options, &tr));
    let identity = Identity { title: &title, author: &diary.host.school, template: Diary::TEMPLATE };
    Manuscript::new(blocks, &identity, options)
}

/// The title, the day, and whose placement it is.
pub(super) fn head(host: &Host, options: &Options, title: &str, tr: &Tr) -> Vec<Block> {
    let date = format::long_date_locative(options.date, options.language);
    let fields = vec![
        (tr.documents_party_school(), host.school.clone()),
        (tr.documents_party_student(), host.trainee.clone()),
        (tr.documents_diary_group(), host.group.clone()),
        (tr.documents_field_programme(), programme(&host.programme, &host.programme_code)),
        (tr.documents_field_qualification(), host.qualification.clone()),
        (tr.documents_field_level(), host.level.to_string()),
        (tr.documents_field_kind(), wording::kind(tr, host.kind)),
    ];
    vec![
        Block::heading(1, title),
        Block::Edges { left: format!("{}, {date}", host.place), right: tr.documents_number(&options.number) },
        pairs(fields, tr.documents_diary_title_summary()),
    ]
}

/// Who leads the placement, where and when.
pub(super) fn supervisors(host: &Host, tr: &Tr) -> Vec<Block> {
    let period = wording::period(host.period.start(), host.period.end(), tr.language());
    let fields = vec![
        (tr.documents_supervisor(), host.supervisor.clone()),
        (tr.documents_party_company(), host.company.clone()),
        (tr.documents_field_site(), host.site.clone()),
        (tr.documents_mentor(), host.mentor.clone()),
        (tr.documents_field_period(), period),
        (tr.documents_field_hours(), format::integer(host.hours_total.into(), tr.language())),
    ];
    vec![
        Block::heading(2, tr.documents_diary_supervisors()),
        pairs(fields, tr.documents_diary_supervisors_summary()),
    ]
}

fn instructions(log: &[Instruction], tr: &Tr) -> Vec<Block> {
    let heading = Block::heading(2, tr.documents_diary_instructions());
    if log.is_empty() {
        return vec![heading, Block::text(BODY, tr.documents_diary_instructions_none())];
    }
    let row = |one: &Instruction| {
        let who = joined(&[&one.instructor, &one.position]);
        let understood = if one.checked {
            Cell::ticked(Tick::Yes, tr.documents_yes())
        } else {
            Cell::ticked(Tick::No, tr.documents_no())
        };
        vec![
            format::date(one.on, tr.language()).into(),
            wording::instruction(tr, one.kind).into(),
            one.topic.as_str().into(),
            who.into(),
            understood,
        ]
    };
    let table = Table {
        columns: [22.0, 34.0, 47.0, 40.0, 22.0].map(Column::left).to_vec(),
        head: vec![
            tr.instruction_on(),
            tr.instruction_kind(),
            tr.instruction_topic(),
            tr.instruction_instructor(),
            tr.documents_diary_understood(),
        ],
        rows: log.iter().map(row).collect(),
        row_heads: true,
        summary: tr.documents_diary_instructions_summary(),
    };
    vec![heading, Block::Table(table)]
}

fn work(entries: &[Written], tr: &Tr) -> Vec<Block> {
    let heading = Block::heading(2, tr.documents_diary_work());
    if entries.is_empty() {
        return vec![heading, Block::text(BODY, tr.documents_diary_work_none())];
    }
    let columns = vec![
        Column::left(26.0),
        Column::left(70.0),
        Column::right(18.0),
        Column::left(16.0),
        Column::left(35.0),
    ];
    let table = Table {
        columns,
        head: vec![
            tr.documents_diary_days(),
            tr.documents_diary_done(),
            tr.documents_diary_hours(),
            tr.diary_mark(),
            tr.documents_diary_confirmation(),
        ],
        rows: entries.iter().map(|written| entry(written, tr)).collect(),
        row_heads: true,
        summary: tr.documents_diary_work_summary(),
    };
    let sum = |state: Option<EntryState>| -> Minutes {
        let counted = entries.iter().map(|written| &written.entry);
        counted
            .filter(|entry| state.is_none_or(|state| entry.state == state))
            .map(|entry| entry.minutes)
            .sum()
    };
    let (all, confirmed) = (duration(sum(None), tr), duration(sum(Some(EntryState::Confirmed)), tr));
    vec![heading, Block::Table(table), Block::text(STRONG, tr.documents_diary_sum(&all, &confirmed))]
}

fn entry(Written { entry, outcomes }: &Written, tr: &Tr) -> Vec<Cell> {
    let days = if entry.start == entry.end {
        format::date(entry.start, tr.language())
    } else {
        wording::period(entry.start, entry.end, tr.language())
    };
    let done = if outcomes.is_empty() {
        entry.work.clone()
    } else {
        format!("{} ({})", entry.work, outcomes.join(", "))
    };
    vec![
        days.into(),
        done.into(),
        duration(entry.minutes, tr).into(),
        entry.mark.map(|given| mark(tr, given)).unwrap_or_default().into(),
        confirmation(entry, tr),
    ]
}

/// Who confirmed it and when, with the remark; otherwise how it stands.
fn confirmation(entry: &model::diary::DiaryEntry, tr: &Tr) -> Cell {
    if entry.state != EntryState::Confirmed {
        return tr.documents_diary_unconfirmed().into();
    }
    let on = entry.judged_on.map(|on| format::date(on, tr.language())).unwrap_or_default();
    joined(&[&entry.judged_by, &on, &entry.remark]).into()
}

fn mark(tr: &Tr, mark: EntryMark) -> String {
    match mark {
        EntryMark::Points(grade) => grade.points().to_string(),
        EntryMark::Passed => tr.diary_mark_passed(),
        EntryMark::NotPassed => tr.diary_mark_not_passed(),
    }
}

fn absences(absences: &[Absence], tr: &Tr) -> Vec<Block> {
    let heading = Block::heading(2, tr.attendance_absences());
    if absences.is_empty() {
        return vec![heading, Block::text(BODY, tr.attendance_none())];
    }
    let row = |one: &Absence| {
        let days = if one.start == one.end {
            format::date(one.start, tr.language())
        } else {
            wording::period(one.start, one.end, tr.language())
        };
        let told = one.told_on.map(|on| format::date(on, tr.language())).unwrap_or_default();
        vec![
            days.into(),
            duration(one.minutes, tr).into(),
            wording::absence(tr, one.reason).into(),
            told.into(),
        ]
    };
    let table = Table {
        columns: vec![Column::left(52.0), Column::right(28.0), Column::left(50.0), Column::left(35.0)],
        head: vec![
            tr.documents_diary_days(),
            tr.documents_diary_hours(),
            tr.attendance_reason(),
            tr.attendance_told_on(),
        ],
        rows: absences.iter().map(row).collect(),
        row_heads: true,
        summary: tr.documents_diary_absences_summary(),
    };
    vec![heading, Block::Table(table)]
}

fn assessment(given: Option<&Appraisal>, tr: &Tr) -> Vec<Block> {
    let heading = Block::heading(2, tr.documents_diary_assessment());
    let Some(given) = given else {
        return vec![heading, Block::text(BODY, tr.documents_report_mentor_none())];
    };
    let on = format::date(given.assessed_on, tr.language());
    let fields = vec![
        (
            tr.documents_report_overall_short(),
            given.overall.map(|overall| wording::any_mark(tr, overall)).unwrap_or_default(),
        ),
        (tr.documents_report_strengths(), given.strengths.clone()),
        (tr.documents_report_improvements(), given.improvements.clone()),
    ];
    let mut blocks = vec![heading, pairs(fields, tr.documents_diary_assessment_summary())];
    if !given.characterisation.trim().is_empty() {
        blocks.push(Block::heading(2, tr.documents_diary_characterisation()));
        blocks.push(Block::text(BODY, given.characterisation.as_str()));
    }
    blocks.push(Block::text(NOTE, tr.documents_report_mentor_by(&on, &given.assessed_by)));
    blocks
}

fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.trim().is_empty()).copied().collect::<Vec<_>>().join(", ")
}
