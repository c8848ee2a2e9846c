//! Which programme on record a row means.

use std::collections::HashSet;

use exchange::ProgrammeDraft;
use model::programme::Programme;

use super::super::plan::Found;
use super::key;

/// The words by which a row names its programme, folded; empty where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Named {
    code: String,
    qualification: String,
    name: String,
    level: Option<u8>,
}

impl Named {
    /// How a row names its programme.
    pub(super) fn of(draft: &ProgrammeDraft) -> Self {
        let folded = |text: &Option<String>| text.as_deref().map(key).unwrap_or_default();
        Self {
            code: draft.code.as_deref().map(bare).unwrap_or_default(),
            qualification: folded(&draft.qualification),
            name: folded(&draft.name),
            level: draft.level,
        }
    }

    /// What the rows of one programme have in common: code and qualification, or, where no code tells programmes of
    /// one qualification apart, its name.
    pub(super) fn group(draft: &ProgrammeDraft) -> Self {
        let named = Self::of(draft);
        let name = if named.code.is_empty() { named.name } else { String::new() };
        Self { name, level: None, ..named }
    }

    /// Whether the programme is the one that the row names, in all that names one.
    fn is(&self, known: &Known<'_>) -> bool {
        let qualification = self.qualification.is_empty() || self.qualification == known.qualification;
        if self.code.is_empty() {
            qualification && self.name == known.name && !self.name.is_empty()
        } else {
            qualification && self.code == known.code
        }
    }

    /// Whether the programme has the row's qualification, and no code that speaks against it.
    fn fits(&self, known: &Known<'_>) -> bool {
        self.has_qualification(known) && (self.code.is_empty() || known.code.is_empty())
    }

    /// Whether a person should be asked: the same code with another qualification, or the reverse.
    fn may_be(&self, known: &Known<'_>) -> bool {
        self.has_qualification(known) || (!self.code.is_empty() && self.code == known.code)
    }

    fn has_qualification(&self, known: &Known<'_>) -> bool {
        !self.qualification.is_empty() && self.qualification == known.qualification
    }

    /// Of several programmes, those that have the row's name and then its level, where some do.
    fn narrowed<'k, 'p>(&self, several: Vec<&'k Known<'p>>) -> Vec<&'k Known<'p>> {
        let named = narrow(several, |known| known.name == self.name);
        narrow(named, |known| self.level == Some(known.programme.lki_level))
    }
}

/// A programme on record, with the words by which it is compared.
struct Known<'p> {
    programme: &'p Programme,
    code: String,
    qualification: String,
    name: String,
}

/// The programme of each group of rows. First those that are named in full; what they are taken for is then not
/// offered to the others.
pub(super) fn all<'p, T>(programmes: &'p [Programme], groups: &[(Named, T)]) -> Vec<Found<&'p Programme>> {
    let known: Vec<Known<'p>> = programmes.iter().map(known).collect();
    let exact: Vec<Vec<&Known<'p>>> = groups
        .iter()
        .map(|(named, _)| named.narrowed(known.iter().filter(|known| named.is(known)).collect()))
        .collect();
    let taken: HashSet<&str> = exact
        .iter()
        .filter_map(|found| if let [one] = found.as_slice() { Some(one.programme.id.as_str()) } else { None })
        .collect();
    let free = |known: &&Known<'_>| !taken.contains(known.programme.id.as_str());
    let rest = |named: &Named| {
        let fitting = named.narrowed(known.iter().filter(free).filter(|known| named.fits(known)).collect());
        if fitting.is_empty() {
            let doubtful: Vec<_> = known.iter().filter(free).filter(|known| named.may_be(known)).collect();
            if doubtful.is_empty() { Found::Known(None) } else { ask(doubtful) }
        } else {
            settled(fitting)
        }
    };
    groups
        .iter()
        .zip(exact)
        .map(|((named, _), exact)| if exact.is_empty() { rest(named) } else { settled(exact) })
        .collect()
}

fn settled<'p>(found: Vec<&Known<'p>>) -> Found<&'p Programme> {
    match found.as_slice() {
        [one] => Found::Known(Some(one.programme)),
        _ => ask(found),
    }
}

fn ask<'p>(found: Vec<&Known<'p>>) -> Found<&'p Programme> {
    Found::Ask(found.into_iter().map(|known| known.programme).collect())
}

fn known(programme: &Programme) -> Known<'_> {
    Known {
        programme,
        code: bare(&programme.code),
        qualification: key(&programme.qualification),
        name: key(&programme.name),
    }
}

/// Those that pass, or all where none does.
fn narrow<'k, 'p>(several: Vec<&'k Known<'p>>, passes: impl Fn(&Known<'_>) -> bool) -> Vec<&'k Known<'p>> {
    let some: Vec<_> = several.iter().copied().filter(|known| passes(known)).collect();
    if some.is_empty() { several } else { some }
}

/// A code without spaces and signs: „33 543 04 1” and „33543041” are one.
pub(super) fn bare(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
