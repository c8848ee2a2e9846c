//! What changed between two versions of a record: one walk over its JSON, along the table of its fields.

use serde_json::Value;
use store::ChangeKind;

use super::fields::{Field, List, Show, Table};
use super::show::{Roots, Words};
use crate::reply::Stop;
use crate::view::FieldChange;

/// What changed in a record. A new one has every field that says something, a removed one had it.
pub(super) fn changes(
    words: &mut Words<'_>,
    table: &Table,
    before: Option<&Value>,
    after: Option<&Value>,
) -> Result<Vec<FieldChange>, Stop> {
    let roots = Roots { before: before.unwrap_or(&Value::Null), after: after.unwrap_or(&Value::Null) };
    let mut walk = Walk { words, roots, found: Vec::new() };
    for field in table.fields {
        let at = Place { field: (field.label)(walk.words.tr), item: String::new() };
        walk.compare(&at, &field.show, part(roots.before, field.name), part(roots.after, field.name))?;
    }
    Ok(walk.found)
}

/// What a record or an object calls itself: what it says in the fields that name it.
pub(super) fn named(
    words: &mut Words<'_>,
    (fields, named_by): (&[Field], &[&str]),
    value: &Value,
    roots: Roots<'_>,
) -> Result<Vec<String>, Stop> {
    let mut said = Vec::new();
    for name in named_by {
        if let Some(field) = fields.iter().find(|field| field.name == *name) {
            said.push(words.show(&field.show, part(value, name), roots)?);
        }
    }
    said.retain(|text| !text.is_empty());
    Ok(said)
}

/// Where a value stands: the record's field, and what of it, in words.
struct Place {
    field: String,
    item: String,
}

impl Place {
    fn within(&self, inner: &str) -> Self {
        let item = if self.item.is_empty() { inner.to_owned() } else { format!("{} · {inner}", self.item) };
        Self { field: self.field.clone(), item }
    }
}

struct Walk<'w, 'r, 'v> {
    words: &'w mut Words<'r>,
    roots: Roots<'v>,
    found: Vec<FieldChange>,
}

impl<'v> Walk<'_, '_, 'v> {
    fn compare(&mut self, at: &Place, show: &Show, before: &'v Value, after: &'v Value) -> Result<(), Stop> {
        if before == after {
            return Ok(());
        }
        match show {
            Show::Nothing => Ok(()),
            Show::Parts(fields) => self.fields(at, fields, "", before, after),
            Show::List(list) => self.list(at, list, items(before), items(after)),
            Show::Each(show) => self.values(at, show, items(before), items(after)),
            Show::Keyed(key, show) => self.keyed(at, key, show, before, after),
            Show::Lines => {
                self.lines(at, before, after);
                Ok(())
            }
            leaf => self.leaf(at, leaf, before, after),
        }
    }

    /// Of a long text only the lines that went and came.
    fn lines(&mut self, at: &Place, before: &'v Value, after: &'v Value) {
        let lines = |value: &'v Value| value.as_str().unwrap_or_default().lines().map(str::trim);
        let (was, is): (Vec<&str>, Vec<&str>) = (lines(before).collect(), lines(after).collect());
        for line in was.iter().filter(|line| !line.is_empty() && !is.contains(line)) {
            self.tell(at, ChangeKind::Removed, (*line).to_owned(), String::new());
        }
        for line in is.iter().filter(|line| !line.is_empty() && !was.contains(line)) {
            self.tell(at, ChangeKind::Created, String::new(), (*line).to_owned());
        }
    }

    fn leaf(&mut self, at: &Place, show: &Show, before: &Value, after: &Value) -> Result<(), Stop> {
        let was = self.words.show(show, before, self.roots)?;
        let is = self.words.show(show, after, self.roots)?;
        if !(was.is_empty() && is.is_empty()) {
            self.tell(at, ChangeKind::Changed, was, is);
        }
        Ok(())
    }

    fn fields(
        &mut self,
        at: &Place,
        fields: &[Field],
        but: &str,
        before: &'v Value,
        after: &'v Value,
    ) -> Result<(), Stop> {
        for field in fields.iter().filter(|field| field.name != but) {
            let inner = at.within(&(field.label)(self.words.tr));
            self.compare(&inner, &field.show, part(before, field.name), part(after, field.name))?;
        }
        Ok(())
    }

    fn list(&mut self, at: &Place, list: &List, before: &'v [Value], after: &'v [Value]) -> Result<(), Stop> {
        for item in before.iter().filter(|item| same(list, item, after).is_none()) {
            let was = self.described(list, item)?;
            self.tell(at, ChangeKind::Removed, was, String::new());
        }
        for item in after {
            match same(list, item, before) {
                None => {
                    let is = self.described(list, item)?;
                    self.tell(at, ChangeKind::Created, String::new(), is);
                }
                Some(old) if old != item => {
                    let inner = at.within(&self.named(list, old)?);
                    self.fields(&inner, list.fields, list.key, old, item)?;
                }
                Some(_) => {}
            }
        }
        self.order(at, list, before, after)
    }

    /// Items that stayed and stand in another order.
    fn order(&mut self, at: &Place, list: &List, before: &[Value], after: &[Value]) -> Result<(), Stop> {
        let was: Vec<&Value> = before.iter().filter(|item| same(list, item, after).is_some()).collect();
        let is: Vec<&Value> = after.iter().filter(|item| same(list, item, before).is_some()).collect();
        if was.iter().zip(&is).all(|(old, new)| part(old, list.key) == part(new, list.key)) {
            return Ok(());
        }
        let inner = at.within(&self.words.tr.history_order());
        let (was, is) = (self.named_in_turn(list, &was)?, self.named_in_turn(list, &is)?);
        self.tell(&inner, ChangeKind::Changed, was, is);
        Ok(())
    }

    fn named_in_turn(&mut self, list: &List, items: &[&Value]) -> Result<String, Stop> {
        let names = items.iter().map(|item| self.named(list, item)).collect::<Result<Vec<_>, _>>()?;
        Ok(names.join("; "))
    }

    fn values(&mut self, at: &Place, show: &Show, before: &[Value], after: &[Value]) -> Result<(), Stop> {
        for value in before.iter().filter(|value| !after.contains(value)) {
            let was = self.words.show(show, value, self.roots)?;
            self.tell(at, ChangeKind::Removed, was, String::new());
        }
        for value in after.iter().filter(|value| !before.contains(value)) {
            let is = self.words.show(show, value, self.roots)?;
            self.tell(at, ChangeKind::Created, String::new(), is);
        }
        Ok(())
    }

    fn keyed(
        &mut self,
        at: &Place,
        key: &Show,
        show: &Show,
        before: &'v Value,
        after: &'v Value,
    ) -> Result<(), Stop> {
        let keys = [before, after].into_iter().filter_map(Value::as_object).flat_map(serde_json::Map::keys);
        let keys: std::collections::BTreeSet<&String> = keys.collect();
        for name in keys {
            let label = self.words.show(key, &Value::String(name.clone()), self.roots)?;
            self.compare(&at.within(&label), show, part(before, name), part(after, name))?;
        }
        Ok(())
    }

    fn named(&mut self, list: &List, item: &Value) -> Result<String, Stop> {
        Ok(named(self.words, (list.fields, list.named_by), item, self.roots)?.join(" "))
    }

    /// An item by its name, with whatever else it says.
    fn described(&mut self, list: &List, item: &Value) -> Result<String, Stop> {
        let named = self.named(list, item)?;
        let mut more = Vec::new();
        for field in list.fields.iter().filter(|field| !list.named_by.contains(&field.name)) {
            let said = self.words.show(&field.show, part(item, field.name), self.roots)?;
            if !said.is_empty() {
                more.push(format!("{}: {said}", (field.label)(self.words.tr)));
            }
        }
        Ok(if more.is_empty() { named } else { format!("{named} ({})", more.join("; ")) })
    }

    fn tell(&mut self, at: &Place, how: ChangeKind, before: String, after: String) {
        self.found.push(FieldChange { field: at.field.clone(), item: at.item.clone(), how, before, after });
    }
}

/// The object of another list that is the same one, by its key.
fn same<'o>(list: &List, item: &Value, others: &'o [Value]) -> Option<&'o Value> {
    others.iter().find(|other| part(other, list.key) == part(item, list.key))
}

fn part<'v>(value: &'v Value, name: &str) -> &'v Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
