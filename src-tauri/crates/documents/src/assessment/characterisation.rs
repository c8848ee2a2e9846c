//! The characterisation: criteria, words, whether the company would employ the learner.

use super::Characterisation;
use crate::layout::block::{Block, Cell, Column, Table};
use crate::layout::style::{BODY, NOTE, STRONG};
use crate::wording;
use i18n::{Tr, format};
use model::assessment::Hire;

pub(super) fn blocks(of: &Characterisation, tr: &Tr) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !of.criteria.is_empty() {
        blocks.push(Block::heading(2, tr.documents_characterisation_criteria()));
        blocks.push(criteria(of, tr));
    }
    if let Some(overall) = of.overall {
        blocks.push(Block::text(STRONG, tr.documents_report_overall(&wording::any_mark(tr, overall))));
    }
    let hire = of.hire.map_or_else(String::new, |hire| match hire {
        Hire::Yes => tr.documents_hire_yes(),
        Hire::Perhaps => tr.documents_hire_perhaps(),
        Hire::No => tr.documents_hire_no(),
    });
    let words = [
        (tr.documents_report_characterisation(), &of.words),
        (tr.documents_report_strengths(), &of.strengths),
        (tr.documents_report_improvements(), &of.improvements),
        (tr.documents_characterisation_advice(), &of.advice),
        (tr.documents_characterisation_hire(), &hire),
    ];
    for (label, text) in words.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        blocks.push(Block::heading(2, label));
        blocks.push(Block::text(BODY, text.as_str()));
    }
    let date = format::date(of.on, tr.language());
    blocks.push(Block::text(NOTE, tr.documents_report_mentor_by(&date, &of.by)));
    blocks
}

fn criteria(of: &Characterisation, tr: &Tr) -> Block {
    let row =
        |(name, mark): &(String, _)| vec![name.as_str().into(), Cell::strong(wording::any_mark(tr, *mark))];
    Block::Table(Table {
        columns: vec![Column::left(105.0), Column::left(60.0)],
        head: vec![tr.documents_characterisation_criterion(), tr.documents_report_mark()],
        rows: of.criteria.iter().map(row).collect(),
        row_heads: true,
        summary: tr.documents_characterisation_criteria_summary(),
    })
}
