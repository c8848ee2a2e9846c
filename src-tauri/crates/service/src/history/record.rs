//! The history of one record and of what is part of it: what was done, and each field before and after.

use std::collections::BTreeSet;

use serde_json::Value;
use store::{Entity, HistoryRow};

use super::compare;
use super::fields::table;
use super::show::{Roots, Words};
use super::what;
use crate::input::HistoryRef;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{History, RecordLine};
use crate::wording;

/// How many entries a page holds.
const PAGE: u32 = 40;

/// Who changed a record or a part of it, when and how; the latest first, a page at a time.
pub fn get(session: &mut Session, input: HistoryRef) -> Result<History, Stop> {
    let entity = input.entity.parse().map_err(|_| RefusalCode::NotFound)?;
    let tr = session.tr();
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let found = r.history(entity, &input.id, input.before, PAGE)?;
        let next = found.last().filter(|_| found.len() as u32 == PAGE).map(|row| row.seq);
        let mut words = Words::new(r, tr, today);
        let rows = telling(found).into_iter().map(|row| line(&mut words, entity, &input.id, row));
        Ok(History { rows: rows.collect::<Result<_, Stop>>()?, next })
    })
}

/// Without notes on a record that the same write changed: the change says it all.
fn telling(found: Vec<HistoryRow>) -> Vec<HistoryRow> {
    let key = |row: &HistoryRow| (row.change_set, row.entity, row.id.clone());
    let changed: BTreeSet<_> = found.iter().filter(|row| row.kind.is_some()).map(key).collect();
    found.into_iter().filter(|row| row.kind.is_some() || !changed.contains(&key(row))).collect()
}

fn line(words: &mut Words<'_>, entity: Entity, id: &str, row: HistoryRow) -> Result<RecordLine, Stop> {
    let is_itself = row.entity == entity && row.id == id;
    let table = table(row.entity);
    let (before, after) = (row.before.as_ref(), row.after.as_ref());
    Ok(RecordLine {
        part: if is_itself { String::new() } else { part(words, &row)? },
        changes: compare::changes(words, table, before, after)?,
        what: what(words.tr, &row.operation),
        seq: row.seq,
        change_set: row.change_set,
        at: row.at,
        actor: wording::actor(&words.tr, row.actor),
        kind: row.kind,
        is_erased: row.is_erased,
    })
}

/// What people call a part of the record, by its kind and its name.
fn part(words: &mut Words<'_>, row: &HistoryRow) -> Result<String, Stop> {
    let table = table(row.entity);
    let title = (table.title)(words.tr);
    let last = match (&row.after, &row.before) {
        (Some(value), _) | (None, Some(value)) => Some(value.clone()),
        (None, None) => words.reader.last_content(row.entity, &row.id)?,
    };
    let Some(value) = last else { return Ok(title) };
    let roots = Roots { before: &Value::Null, after: &value };
    let name = compare::named(words, (table.fields, table.named_by), &value, roots)?.join(", ");
    Ok(if name.is_empty() { title } else { words.tr.history_part(&name, &title) })
}
