//! The history of one record and of what is part of it: what was done, and each field before and after.

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
        let rows = found.into_iter().map(|row| line(&mut words, entity, &input.id, row));
        Ok(History { rows: rows.collect::<Result<_, Stop>>()?, next })
    })
}

fn line(words: &mut Words<'_>, entity: Entity, id: &str, row: HistoryRow) -> Result<RecordLine, Stop> {
    let is_itself = row.entity == entity && row.id == id;
    let table = table(row.entity);
    let (before, after) = (row.before.as_ref(), row.after.as_ref());
    Ok(RecordLine {
        part: if is_itself { String::new() } else { part(words, row.entity, before, after)? },
        changes: compare::changes(words, table, before, after)?,
        what: what(words.tr, &row.operation),
        seq: row.seq,
        change_set: row.change_set,
        at: row.at,
        actor: row.actor,
        kind: row.kind,
        is_erased: row.is_erased,
    })
}

/// What people call a part of the record, by its kind and its name.
fn part(
    words: &mut Words<'_>,
    entity: Entity,
    before: Option<&Value>,
    after: Option<&Value>,
) -> Result<String, Stop> {
    let table = table(entity);
    let title = (table.title)(words.tr);
    let roots = Roots { before: before.unwrap_or(&Value::Null), after: after.unwrap_or(&Value::Null) };
    let value = if after.is_some() { roots.after } else { roots.before };
    let name = compare::named(words, (table.fields, table.named_by), value, roots)?.join(", ");
    Ok(if name.is_empty() { title } else { words.tr.history_part(&name, &title) })
}
