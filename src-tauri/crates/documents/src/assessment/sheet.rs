//! The assessment sheet: outcomes with level and evidence, the sum of the parts, the final mark, the commission.

use super::{AssessmentSheet, SheetOutcome, SheetPart};
use crate::layout::block::{Block, Cell, Column, Table};
use crate::layout::style::{ALERT, BODY, INDEX, NOTE};
use crate::wording;
use i18n::{Tr, format};
use model::assessment::{AssessmentPart, ProposalState};

pub(super) fn blocks(sheet: &AssessmentSheet, tr: &Tr) -> Vec<Block> {
    let mut blocks = outcomes(sheet, tr);
    blocks.extend(sum(sheet, tr));
    blocks.extend(final_mark(sheet, tr));
    blocks.extend(commission(sheet, tr));
    blocks
}

fn outcomes(sheet: &AssessmentSheet, tr: &Tr) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, format!("1. {}", tr.documents_sheet_outcomes()))];
    let Some((by, on)) = sheet.judged.as_ref().filter(|_| !sheet.outcomes.is_empty()) else {
        blocks.push(Block::text(BODY, tr.documents_sheet_outcomes_none()));
        return blocks;
    };
    blocks.push(Block::Table(Table {
        columns: [16.0, 66.0, 32.0, 51.0].map(Column::left).to_vec(),
        head: vec![
            tr.documents_outcome_code(),
            tr.documents_outcome(),
            tr.documents_report_level(),
            tr.documents_sheet_evidence(),
        ],
        rows: sheet.outcomes.iter().map(|outcome| outcome_row(outcome, tr)).collect(),
        row_heads: true,
        summary: tr.documents_report_outcomes_summary(),
    }));
    blocks.push(Block::text(NOTE, tr.documents_report_mentor_by(&format::date(*on, tr.language()), by)));
    blocks
}

fn outcome_row(outcome: &SheetOutcome, tr: &Tr) -> Vec<Cell> {
    let level = match outcome.mark {
        Some(mark) => Cell::strong(wording::any_mark(tr, mark)),
        None => tr.documents_not_assessed().into(),
    };
    vec![outcome.code.as_str().into(), outcome.text.as_str().into(), level, outcome.evidence.as_str().into()]
}

fn sum(sheet: &AssessmentSheet, tr: &Tr) -> Vec<Block> {
    if sheet.parts.is_empty() {
        return Vec::new();
    }
    let mut rows: Vec<Vec<Cell>> = sheet.parts.iter().map(|part| part_row(part, tr)).collect();
    if sheet.hundredths.is_some() {
        rows.push(vec![
            Cell::strong(tr.documents_sheet_sum()),
            Cell::strong(percent(sheet.weighed, tr)),
            String::new().into(),
            Cell::strong(points(sheet.hundredths, tr)),
        ]);
    }
    let mut blocks = vec![
        Block::heading(2, format!("2. {}", tr.documents_sheet_parts())),
        Block::Table(Table {
            columns: vec![Column::left(68.0), Column::right(22.0), Column::left(46.0), Column::right(29.0)],
            head: vec![
                tr.documents_sheet_part(),
                tr.documents_report_weight(),
                tr.documents_report_mark(),
                tr.documents_sheet_contribution(),
            ],
            rows,
            row_heads: true,
            summary: tr.documents_sheet_parts_summary(),
        }),
    ];
    blocks.extend(told(sheet, tr));
    blocks
}

/// What the sum comes to, or why it comes to nothing.
fn told(sheet: &AssessmentSheet, tr: &Tr) -> Vec<Block> {
    let mut blocks = Vec::new();
    match (sheet.state, sheet.proposed) {
        (ProposalState::Ready, Some(mark)) => {
            blocks.push(Block::text(BODY, tr.documents_sheet_proposed(&wording::any_mark(tr, mark))));
        }
        (ProposalState::PartFailed, _) => blocks.push(Block::text(ALERT, tr.documents_sheet_failed())),
        (ProposalState::Incomplete, _) => blocks.push(Block::text(BODY, tr.documents_sheet_incomplete())),
        (ProposalState::Ready | ProposalState::NoWeights, _) => {}
    }
    if sheet.weighed < 100 {
        blocks.push(Block::text(NOTE, tr.documents_sheet_without_points(&sheet.weighed.to_string())));
    }
    blocks
}

fn part_row(part: &SheetPart, tr: &Tr) -> Vec<Cell> {
    let mark = part.mark.map_or_else(|| tr.documents_sheet_missing(), |mark| wording::any_mark(tr, mark));
    vec![
        name(part.part, tr).into(),
        percent(part.weight, tr).into(),
        mark.into(),
        points(part.hundredths, tr).into(),
    ]
}

fn name(part: AssessmentPart, tr: &Tr) -> String {
    match part {
        AssessmentPart::Diary => tr.documents_sheet_part_diary(),
        AssessmentPart::Defence => tr.documents_sheet_part_defence(),
        _ => tr.documents_sheet_part_mentor(),
    }
}

fn percent(weight: u32, tr: &Tr) -> String {
    tr.documents_percent(&weight.to_string())
}

fn points(hundredths: Option<u32>, tr: &Tr) -> String {
    let shown = |hundredths: u32| format::decimal(f64::from(hundredths) / 100.0, 2, tr.language());
    hundredths.map_or_else(|| "–".to_owned(), shown)
}

fn final_mark(sheet: &AssessmentSheet, tr: &Tr) -> Vec<Block> {
    let number = if sheet.parts.is_empty() { 2 } else { 3 };
    let mut blocks = vec![Block::heading(2, format!("{number}. {}", tr.documents_sheet_final()))];
    let Some(known) = &sheet.final_mark else {
        blocks.push(Block::text(BODY, tr.documents_report_final_none()));
        return blocks;
    };
    let date = format::date(known.on, tr.language());
    blocks.push(Block::keep(INDEX, wording::any_mark(tr, known.mark)));
    if !known.reason.trim().is_empty() {
        blocks.push(Block::text(BODY, tr.documents_sheet_reason(&known.reason)));
    }
    blocks.push(Block::text(NOTE, tr.documents_report_final_by(&date, &known.by)));
    blocks
}

fn commission(sheet: &AssessmentSheet, tr: &Tr) -> Vec<Block> {
    let Some(day) = sheet.defended_on else { return Vec::new() };
    let number = if sheet.parts.is_empty() { 3 } else { 4 };
    let fields = vec![
        (tr.documents_sheet_defended(), format::date(day, tr.language())),
        (tr.documents_sheet_commission(), sheet.commission.join(", ")),
        (tr.documents_sheet_protocol(), sheet.protocol.clone()),
    ];
    vec![
        Block::heading(2, format!("{number}. {}", tr.documents_sheet_defence())),
        crate::agreement::tables::pairs(fields, tr.documents_sheet_defence()),
    ]
}
