//! What was learned: the mentor's marks by outcome, and the school's final mark.

use super::data::{FinalMark, MentorAssessment, OutcomeMark, Report};
use crate::layout::block::{Block, Cell, Column, Table};
use crate::layout::style::{BODY, NOTE, STRONG};
use crate::text::{Face, Span};
use crate::wording;
use i18n::{Tr, format};
use model::assessment::Mark;

pub(super) fn blocks(report: &Report, tr: &Tr) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(2, format!("3. {}", tr.documents_report_learning())),
        Block::heading(3, tr.documents_report_mentor()),
    ];
    match &report.mentor_assessment {
        Some(assessment) => blocks.extend(mentor(assessment, tr)),
        None => blocks.push(Block::text(BODY, tr.documents_report_mentor_none())),
    }
    blocks.push(Block::heading(3, tr.documents_report_final()));
    match &report.final_mark {
        Some(mark) => blocks.extend(final_mark(mark, tr)),
        None => blocks.push(Block::text(BODY, tr.documents_report_final_none())),
    }
    blocks
}

fn mentor(assessment: &MentorAssessment, tr: &Tr) -> Vec<Block> {
    let date = format::date(assessment.on, tr.language());
    let mut blocks = Vec::new();
    if !assessment.outcomes.is_empty() {
        blocks.push(outcomes(assessment, tr));
    }
    if let Some(overall) = assessment.overall {
        blocks.push(Block::text(STRONG, tr.documents_report_overall(&wording::any_mark(tr, overall))));
    }
    blocks.extend([
        labelled(&tr.documents_report_strengths(), &assessment.strengths),
        labelled(&tr.documents_report_improvements(), &assessment.improvements),
        labelled(&tr.documents_report_characterisation(), &assessment.characterisation),
        Block::text(NOTE, tr.documents_report_mentor_by(&date, &assessment.by)),
    ]);
    blocks
}

/// Outcomes with their marks; points are told with the level that they stand for, which other marks name themselves.
fn outcomes(assessment: &MentorAssessment, tr: &Tr) -> Block {
    let points = assessment.outcomes.iter().any(|outcome| outcome.mark.and_then(Mark::points).is_some());
    let shares: &[f32] = if points { &[14.0, 64.0, 31.0, 21.0, 35.0] } else { &[14.0, 69.0, 33.0, 49.0] };
    let mut head = vec![tr.documents_outcome_code(), tr.documents_outcome(), tr.documents_report_mark()];
    head.extend(points.then(|| tr.documents_report_level()));
    head.push(tr.documents_report_remark());
    Block::Table(Table {
        columns: shares.iter().map(|share| Column::left(*share)).collect(),
        head,
        rows: assessment.outcomes.iter().map(|outcome| outcome_row(outcome, points, tr)).collect(),
        row_heads: true,
        summary: tr.documents_report_outcomes_summary(),
    })
}

fn outcome_row(outcome: &OutcomeMark, points: bool, tr: &Tr) -> Vec<Cell> {
    let mark = match outcome.mark {
        Some(mark) => Cell::strong(wording::any_mark(tr, mark)),
        None => tr.documents_not_applicable().into(),
    };
    let level =
        || outcome.mark.and_then(Mark::points).map_or_else(String::new, |mark| wording::level(tr, mark));
    let mut row = vec![outcome.code.as_str().into(), outcome.text.as_str().into(), mark];
    row.extend(points.then(|| level().into()));
    row.push(outcome.remark.as_str().into());
    row
}

/// A text after its label in bold; an empty text gives an empty block.
fn labelled(label: &str, text: &str) -> Block {
    let spans = if text.trim().is_empty() {
        Vec::new()
    } else {
        vec![Span::new(Face::SemiBold, format!("{label}: ")), Span::new(Face::Regular, text)]
    };
    Block::Text { spans, style: BODY, keep: false }
}

fn final_mark(mark: &FinalMark, tr: &Tr) -> Vec<Block> {
    let date = format::date(mark.on, tr.language());
    vec![
        Block::keep(STRONG, tr.documents_report_final_mark(&wording::any_mark(tr, mark.mark))),
        Block::text(BODY, mark.reason.as_str()),
        Block::text(NOTE, tr.documents_report_final_by(&date, &mark.by)),
    ]
}
