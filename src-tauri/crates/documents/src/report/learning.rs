//! What was learned: the mentor's marks by outcome, and the school's final mark.

use super::data::{FinalMark, MentorAssessment, OutcomeMark, Report};
use crate::layout::block::{Block, Cell, Column, Table};
use crate::layout::style::{BODY, NOTE, STRONG};
use crate::text::{Face, Span};
use crate::wording;
use i18n::{Tr, format};

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
    let table = Table {
        columns: [14.0, 64.0, 31.0, 21.0, 35.0].map(Column::left).to_vec(),
        head: vec![
            tr.documents_outcome_code(),
            tr.documents_outcome(),
            tr.documents_report_mark(),
            tr.documents_report_level(),
            tr.documents_report_remark(),
        ],
        rows: assessment.outcomes.iter().map(|outcome| outcome_row(outcome, tr)).collect(),
        row_heads: true,
        summary: tr.documents_report_outcomes_summary(),
    };
    let date = format::date(assessment.on, tr.language());
    vec![
        Block::Table(table),
        Block::text(STRONG, tr.documents_report_overall(&wording::mark(tr, assessment.overall))),
        labelled(&tr.documents_report_strengths(), &assessment.strengths),
        labelled(&tr.documents_report_improvements(), &assessment.improvements),
        labelled(&tr.documents_report_characterisation(), &assessment.characterisation),
        Block::text(NOTE, tr.documents_report_mentor_by(&date, &assessment.by)),
    ]
}

fn outcome_row(outcome: &OutcomeMark, tr: &Tr) -> Vec<Cell> {
    let mark = match outcome.mark {
        Some(mark) => Cell::strong(wording::mark(tr, mark)),
        None => tr.documents_not_applicable().into(),
    };
    vec![
        outcome.code.as_str().into(),
        outcome.text.as_str().into(),
        mark,
        outcome.mark.map_or_else(String::new, |mark| wording::level(tr, mark)).into(),
        outcome.remark.as_str().into(),
    ]
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
        Block::keep(STRONG, tr.documents_report_final_mark(&wording::mark(tr, mark.mark))),
        Block::text(BODY, mark.reason.as_str()),
        Block::text(NOTE, tr.documents_report_final_by(&date, &mark.by)),
    ]
}
