//! The record of the school's visits: what was seen in each, and what was agreed on.

use i18n::{Tr, format};
use model::visit::{Agreed, Visit};

use super::data::VisitRecord;
use super::diary::{head, supervisors};
use crate::agreement::tables::pairs;
use crate::layout::block::{Block, Cell, Column, Table};
use crate::layout::style::BODY;
use crate::manuscript::{Identity, Manuscript};
use crate::report::signatures;
use crate::{Options, wording};

impl VisitRecord {
    /// Name and version of the record's form.
    pub const TEMPLATE: &'static str = "placement-visits-1";
}

/// Writes the record of visits.
pub(crate) fn write(record: &VisitRecord, options: &Options) -> Manuscript {
    let tr = Tr::new(options.language);
    let title = tr.documents_visits_title();
    let mut blocks = head(&record.host, options, &title, &tr);
    blocks.extend(supervisors(&record.host, &tr));
    if record.visits.is_empty() {
        blocks.push(Block::text(BODY, tr.documents_visits_none()));
    }
    blocks.extend(record.visits.iter().flat_map(|visit| one(visit, &tr)));
    blocks.extend(signatures(&record.signatories, options, &tr));
    let identity = Identity { title: &title, author: &record.host.school, template: VisitRecord::TEMPLATE };
    Manuscript::new(blocks, &identity, options)
}

fn one(visit: &Visit, tr: &Tr) -> Vec<Block> {
    let on = format::date(visit.on, tr.language());
    let fields = vec![
        (tr.visit_by(), visit.by.clone()),
        (tr.visit_with(), visit.with.clone()),
        (tr.visit_seen(), visit.seen.clone()),
    ];
    let title = tr.documents_visits_one(&on, &wording::visit(tr, visit.kind));
    let mut blocks = vec![Block::heading(2, title), pairs(fields, tr.documents_visits_one_summary())];
    if !visit.agreed.is_empty() {
        blocks.push(Block::Table(agreed(&visit.agreed, tr)));
    }
    blocks
}

fn agreed(agreed: &[Agreed], tr: &Tr) -> Table {
    let day =
        |day: Option<chrono::NaiveDate>| day.map(|day| format::date(day, tr.language())).unwrap_or_default();
    let row = |one: &Agreed| -> Vec<Cell> {
        vec![one.text.as_str().into(), day(one.due).into(), day(one.done_on).into()]
    };
    Table {
        columns: [105.0, 30.0, 30.0].map(Column::left).to_vec(),
        head: vec![tr.visit_agreed_text(), tr.visit_agreed_due(), tr.visit_agreed_done()],
        rows: agreed.iter().map(row).collect(),
        row_heads: true,
        summary: tr.documents_visits_agreed_summary(),
    }
}
