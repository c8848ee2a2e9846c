//! How good the placement was: index, dimensions, differences of opinion, conditions, alerts, free answers.

use super::data::{Dimension, Gate, Quality};
use crate::layout::block::{Bar, Bars, Block, Cell, Clause, Column, Table, Tick};
use crate::layout::style::{ALERT, BODY, INDEX, NOTE};
use crate::wording;
use i18n::{Tr, format};
use model::quality::GateState;

pub(super) fn blocks(quality: &Quality, tr: &Tr) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(2, format!("4. {}", tr.documents_report_quality())),
        Block::keep(NOTE, tr.documents_report_quality_apart()),
    ];
    blocks.extend(index(quality, tr));
    blocks.push(Block::heading(3, tr.documents_report_dimensions()));
    blocks.push(chart(quality, tr));
    blocks.push(dimensions(quality, tr));
    blocks.push(Block::heading(3, tr.documents_report_differences()));
    blocks.push(differences(quality, tr));
    blocks.push(Block::heading(3, tr.documents_report_gates()));
    blocks.push(gates(quality, tr));
    blocks.push(Block::heading(3, tr.documents_report_alerts()));
    blocks.extend(alerts(quality, tr));
    blocks.push(Block::heading(3, tr.documents_report_open()));
    blocks.extend(open(quality, tr));
    blocks
}

fn index(quality: &Quality, tr: &Tr) -> Vec<Block> {
    let (Some(index), Some(shown), Some(band)) = (quality.index, quality.shown, quality.band) else {
        return vec![Block::text(BODY, tr.documents_report_index_none())];
    };
    let completeness = wording::completeness(tr, quality.completeness);
    let mut blocks = vec![
        Block::keep(INDEX, tr.documents_report_index_band(&wording::band(tr, band), &shown.to_string())),
        Block::text(NOTE, tr.documents_report_index_exact(&completeness, &wording::score(tr, Some(index)))),
    ];
    if quality.capped {
        blocks.push(Block::text(BODY, tr.documents_report_capped()));
    }
    if quality.action_required {
        blocks.push(Block::text(ALERT, tr.documents_report_action()));
    }
    if !quality.overall_marks.is_empty() {
        let mark =
            |mark: &super::OverallMark| format!("{} {}", wording::party(tr, mark.party), mark.mark.points());
        let marks: Vec<String> = quality.overall_marks.iter().map(mark).collect();
        blocks.push(Block::text(NOTE, tr.documents_report_overall_marks(&marks.join(", "))));
    }
    blocks
}

fn name(dimension: &Dimension) -> String {
    format!("{} {}", dimension.id, dimension.name)
}

fn chart(quality: &Quality, tr: &Tr) -> Block {
    let bar = |dimension: &Dimension| Bar {
        label: name(dimension),
        value: dimension.score.map(|score| score as f32),
        text: wording::score(tr, dimension.score),
    };
    let bars: Vec<Bar> = quality.dimensions.iter().map(bar).collect();
    let values: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.text)).collect();
    Block::Bars(Bars { bars, alt: tr.documents_report_chart_alt(&values.join("; ")) })
}

fn dimensions(quality: &Quality, tr: &Tr) -> Block {
    let columns = [57.0, 13.0, 21.0, 25.0, 15.0, 16.0, 18.0];
    Block::Table(Table {
        columns: columns.iter().enumerate().map(|(i, share)| column(i, *share)).collect(),
        head: vec![
            tr.documents_report_dimension(),
            tr.documents_report_weight(),
            tr.documents_report_student(),
            tr.documents_report_company(),
            tr.documents_report_school(),
            tr.documents_report_score(),
            tr.documents_report_gap(),
        ],
        rows: quality.dimensions.iter().map(|dimension| dimension_row(dimension, tr)).collect(),
        row_heads: true,
        summary: tr.documents_report_dimensions_summary(),
    })
}

fn column(i: usize, share: f32) -> Column {
    if i == 0 { Column::left(share) } else { Column::right(share) }
}

fn dimension_row(dimension: &Dimension, tr: &Tr) -> Vec<Cell> {
    let score = |score: Option<f64>| -> Cell {
        score.map_or_else(|| "–".to_owned(), |score| format::decimal(score, 2, tr.language())).into()
    };
    let gap: Cell = format::decimal(dimension.gap, 2, tr.language()).into();
    vec![
        name(dimension).into(),
        format::decimal(dimension.weight, 0, tr.language()).into(),
        score(dimension.student),
        score(dimension.company),
        score(dimension.school),
        dimension.score.map_or_else(|| "–".into(), |s| Cell::strong(format::decimal(s, 2, tr.language()))),
        if dimension.flagged { gap.alert() } else { gap },
    ]
}

fn differences(quality: &Quality, tr: &Tr) -> Block {
    let flagged = quality.dimensions.iter().filter(|dimension| dimension.flagged);
    let clause = |dimension: &Dimension| {
        let gap = format::decimal(dimension.gap, 2, tr.language());
        Clause::new("–", tr.documents_report_difference(&name(dimension), &gap))
    };
    let clauses: Vec<Clause> = flagged.map(clause).collect();
    if clauses.is_empty() {
        let limit = format::decimal(quality.gap_limit, 0, tr.language());
        return Block::text(BODY, tr.documents_report_differences_none(&limit));
    }
    Block::Clauses(clauses)
}

fn gates(quality: &Quality, tr: &Tr) -> Block {
    if quality.gates.is_empty() {
        return Block::text(BODY, tr.documents_report_gates_none());
    }
    Block::Table(Table {
        columns: [72.0, 33.0, 60.0].map(Column::left).to_vec(),
        head: vec![
            tr.documents_report_gate(),
            tr.documents_report_gate_answer(),
            tr.documents_report_gate_evidence(),
        ],
        rows: quality.gates.iter().map(|gate| gate_row(gate, tr)).collect(),
        row_heads: true,
        summary: tr.documents_report_gates_summary(),
    })
}

fn gate_row(gate: &Gate, tr: &Tr) -> Vec<Cell> {
    let answer = match gate.state {
        Some(GateState::Passed) => Cell::ticked(Tick::Yes, tr.documents_yes()),
        Some(GateState::Failed) => Cell::ticked(Tick::No, tr.documents_no()).alert(),
        Some(GateState::NotApplicable) => Cell::ticked(Tick::Dash, tr.documents_not_applicable()),
        None => tr.documents_no_data().into(),
    };
    let date = gate.on.map(|day| format::date(day, tr.language()));
    let parts =
        [Some(gate.evidence.trim().to_owned()), date].into_iter().flatten().filter(|part| !part.is_empty());
    let evidence = parts.collect::<Vec<_>>().join(", ");
    vec![format!("{} {}", gate.id, gate.text).into(), answer, evidence.into()]
}

fn alerts(quality: &Quality, tr: &Tr) -> Vec<Block> {
    if quality.alerts.is_empty() {
        return vec![Block::text(BODY, tr.documents_report_alerts_none())];
    }
    let line =
        |alert: &super::Alert| tr.documents_report_alert(&alert.item, alert.text.trim_end_matches('.'));
    quality.alerts.iter().map(|alert| Block::text(ALERT, line(alert))).collect()
}

fn open(quality: &Quality, tr: &Tr) -> Vec<Block> {
    let answered: Vec<_> = quality.open.iter().filter(|question| !question.answers.is_empty()).collect();
    if answered.is_empty() {
        return vec![Block::text(BODY, tr.documents_report_open_none())];
    }
    let mut blocks = Vec::new();
    for question in answered {
        blocks.push(Block::keep(BODY, question.question.as_str()));
        let line = |answer: &super::Answer| {
            let party = wording::party(tr, answer.party);
            Clause::new("–", tr.documents_report_open_answer(&party, &answer.text))
        };
        blocks.push(Block::Clauses(question.answers.iter().map(line).collect()));
    }
    blocks
}
