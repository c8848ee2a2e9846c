//! The report's parts in order: who and what, expectations, learning, quality, conclusion, signatures.

use super::data::{Expectation, Quality, Report};
use super::{learning, quality};
use crate::agreement::tables::{pairs, programme};
use crate::layout::block::{Block, Cell, Column, Signature, Table, Tick};
use crate::layout::style::{ALERT, BODY, NOTE};
use crate::manuscript::{Identity, Manuscript};
use crate::{Options, Signing, wording};
use i18n::{Tr, format};
use model::expectation::Standing;
use model::quality::GateState;

/// The template's name and version, as the footer and the register have it.
const TEMPLATE: &str = Report::TEMPLATE;

impl Report {
    /// Name and version of the report's form.
    pub const TEMPLATE: &'static str = "placement-quality-report-1";
}

/// Writes the report.
pub(crate) fn write(report: &Report, options: &Options) -> Manuscript {
    let tr = Tr::new(options.language);
    let title = tr.documents_report_title();
    let mut blocks = head(report, options, &title, &tr);
    blocks.extend(participants(report, &tr));
    blocks.extend(expectations(report, &tr));
    blocks.extend(learning::blocks(report, &tr));
    blocks.extend(quality::blocks(&report.quality, &tr));
    blocks.extend(conclusion(report, &tr));
    blocks.extend(signatures(&report.signatories, options, &tr));
    let identity = Identity { title: &title, author: &report.school, template: TEMPLATE };
    Manuscript::new(blocks, &identity, options)
}

fn head(report: &Report, options: &Options, title: &str, tr: &Tr) -> Vec<Block> {
    let date = format::long_date_locative(options.date, options.language);
    let author = &report.author;
    let mut blocks = vec![
        Block::heading(1, title),
        Block::Edges {
            left: format!("{}, {date}", report.place),
            right: tr.documents_number(&options.number),
        },
    ];
    if !author.name.trim().is_empty() {
        let line = match author.position.trim() {
            "" => tr.documents_report_author(&author.name, &report.school),
            position => tr.documents_report_author(&author.name, position),
        };
        blocks.push(Block::text(NOTE, line));
    }
    blocks
}

fn participants(report: &Report, tr: &Tr) -> Vec<Block> {
    let hours = match report.hours_total {
        0 => String::new(),
        hours => format::integer(hours.into(), tr.language()),
    };
    let fields = vec![
        (tr.documents_party_student(), joined(&[&report.trainee, &report.group])),
        (tr.documents_party_school(), report.school.clone()),
        (tr.documents_supervisor(), report.supervisor.clone()),
        (tr.documents_party_company(), report.company.clone()),
        (tr.documents_mentor(), report.mentor.clone()),
        (tr.documents_field_site(), report.site.clone()),
        (tr.documents_field_kind(), wording::kind(tr, report.kind)),
        (tr.documents_field_programme(), programme(&report.programme, &report.programme_code)),
        (tr.documents_field_qualification(), report.qualification.clone()),
        (tr.documents_field_level(), report.level.to_string()),
        (tr.documents_field_period(), wording::period(report.start, report.end, tr.language())),
        (tr.documents_field_hours(), hours),
        (tr.documents_field_ended(), report.ended.clone()),
    ];
    vec![
        Block::heading(2, format!("1. {}", tr.documents_report_participants())),
        pairs(fields, tr.documents_report_participants_summary()),
    ]
}

fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.trim().is_empty()).copied().collect::<Vec<_>>().join(", ")
}

fn expectations(report: &Report, tr: &Tr) -> Vec<Block> {
    let heading = Block::heading(2, format!("2. {}", tr.documents_report_expectations()));
    if report.expectations.is_empty() {
        return vec![heading, Block::text(BODY, tr.documents_report_expectations_none())];
    }
    let table = Table {
        columns: [25.0, 19.0, 70.0, 22.0, 29.0].map(Column::left).to_vec(),
        head: vec![
            tr.documents_expectation_party(),
            tr.documents_expectation_side(),
            tr.documents_expectation_text(),
            tr.documents_expectation_outcomes(),
            tr.documents_expectation_standing(),
        ],
        rows: report.expectations.iter().map(|item| expectation(item, tr)).collect(),
        row_heads: true,
        summary: tr.documents_expectations_summary(),
    };
    vec![heading, Block::Table(table)]
}

fn expectation(item: &Expectation, tr: &Tr) -> Vec<Cell> {
    let words = wording::standing(tr, item.standing);
    let standing = match item.standing {
        Standing::Fulfilled => Cell::ticked(Tick::Yes, words),
        Standing::Unfulfilled => Cell::ticked(Tick::No, words).alert(),
        Standing::Proposed | Standing::Discussed | Standing::Agreed => Cell::ticked(Tick::Dash, words),
    };
    vec![
        wording::party(tr, item.party).into(),
        wording::side(tr, item.side).into(),
        item.text.as_str().into(),
        item.outcomes.join(", ").into(),
        standing,
    ]
}

fn conclusion(report: &Report, tr: &Tr) -> Vec<Block> {
    let quality = &report.quality;
    let mut blocks = vec![Block::heading(2, format!("5. {}", tr.documents_report_conclusion()))];
    let verdict = match (quality.shown, quality.band) {
        (Some(index), Some(band)) => {
            tr.documents_report_conclusion_index(&wording::band(tr, band), &index.to_string())
        }
        _ => tr.documents_report_conclusion_none(),
    };
    blocks.push(Block::text(BODY, verdict));
    if quality.action_required {
        blocks.push(Block::text(ALERT, tr.documents_report_action()));
    }
    let failed = quality.gates.iter().filter(|gate| gate.state == Some(GateState::Failed));
    let failed = list(failed.map(|gate| gate.id.as_str()));
    let differing = list(quality.dimensions.iter().filter(|d| d.flagged).map(|d| d.id.as_str()));
    if !failed.is_empty() {
        blocks.push(Block::text(BODY, tr.documents_report_conclusion_gates(&failed)));
    }
    if !differing.is_empty() {
        blocks.push(Block::text(BODY, tr.documents_report_conclusion_differences(&differing)));
    }
    blocks.extend(weakest(quality, tr));
    blocks.push(Block::text(BODY, report.conclusion.as_str()));
    blocks
}

fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// Where improvement starts; nothing where there is no index or nothing to improve.
fn weakest(quality: &Quality, tr: &Tr) -> Option<Block> {
    quality.index?;
    let scored = quality.dimensions.iter().filter_map(|d| d.score.map(|score| (d, score)));
    let (dimension, score) = scored.min_by(|a, b| a.1.total_cmp(&b.1))?;
    let name = format!("{} {}", dimension.id, dimension.name);
    let text = tr.documents_report_conclusion_weakest(&name, &wording::score(tr, Some(score)));
    (score < 85.0).then(|| Block::text(BODY, text))
}

/// How the document is signed, and a place for each who signs.
pub(crate) fn signatures(signatories: &[super::Signatory], options: &Options, tr: &Tr) -> Vec<Block> {
    let copies = i64::try_from(signatories.len()).unwrap_or(i64::MAX);
    let mode = match options.signing {
        Signing::Paper => tr.documents_signed_on_paper(copies),
        Signing::Electronic => tr.documents_signed_electronically(),
    };
    let caption = match options.signing {
        Signing::Paper => tr.documents_signature_paper(),
        Signing::Electronic => tr.documents_signature_electronic(),
    };
    let place = |signatory: &super::Signatory| {
        let role = wording::party(tr, signatory.party);
        Signature {
            field: format!("sign.{}", signatory.party.as_str()),
            tooltip: tr.documents_signature_of(&role),
            role,
            lines: [&signatory.position, &signatory.name]
                .into_iter()
                .filter(|line| !line.trim().is_empty())
                .cloned()
                .collect(),
            caption: caption.clone(),
        }
    };
    vec![
        Block::heading(2, tr.documents_report_signatures()),
        Block::keep(NOTE, mode),
        Block::Signatures(signatories.iter().map(place).collect()),
    ]
}
