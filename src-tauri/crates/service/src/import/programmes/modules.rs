//! The modules of a programme: those on record, and those that rows name.

use std::collections::HashMap;

use exchange::{Field, ModuleDraft, ModuleSaid};
use model::id::ModuleId;
use model::problem::{Problem, Problems};
use model::programme::Module;

use super::particulars::text;
use super::sequence::Sequence;
use super::{Difference, key};
use crate::surroundings::Surroundings;

/// Most hours that a module takes.
const MOST_HOURS: u32 = 10_000;

/// Where an outcome stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The row does not say.
    Unsaid,
    /// In no module.
    Outside,
    /// In this one, by its number.
    In(usize),
}

impl Place {
    /// Where a new outcome goes: into no module, where the row does not say.
    pub(super) fn or_outside(self) -> Self {
        if self == Self::Unsaid { Self::Outside } else { self }
    }
}

/// Modules by number: those on record first.
pub(super) struct Modules {
    list: Vec<Module>,
    known: usize,
    /// Those that a row which goes in speaks of, and those that a row names.
    accepted: Vec<bool>,
    named: Vec<bool>,
    by_code: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    found: HashMap<(String, String), Result<usize, Problem>>,
    said: HashMap<(usize, Field), (String, u32)>,
    order: Sequence,
}

/// What a row makes of its module.
pub(super) struct Change {
    at: usize,
    module: Module,
    said: Vec<(Field, String)>,
    pub(super) differences: Vec<Difference>,
}

impl Modules {
    pub(super) fn new(known: &[Module]) -> Self {
        let mut modules = Self {
            list: Vec::new(),
            known: known.len(),
            accepted: Vec::new(),
            named: Vec::new(),
            by_code: HashMap::new(),
            by_name: HashMap::new(),
            found: HashMap::new(),
            said: HashMap::new(),
            order: Sequence::new(known.len()),
        };
        for module in known {
            modules.add(module.clone(), true);
        }
        modules
    }

    /// Modules on record that no row names.
    pub(super) fn unnamed(&self) -> u32 {
        self.named[..self.known].iter().filter(|named| !**named).count() as u32
    }

    /// Whether a module is not on record and no row that goes in has spoken of it.
    pub(super) fn is_new(&self, at: usize) -> bool {
        !self.accepted[at]
    }

    /// Numbers of the modules on record; of two that are named alike, that of the first.
    pub(super) fn places(&self) -> HashMap<ModuleId, usize> {
        let alike = |module: &Module| {
            let coded = self.by_code.get(&key(&module.code)).into_iter().flatten().copied();
            coded.into_iter().find(|at| key(&self.list[*at].name) == key(&module.name))
        };
        self.list.iter().filter_map(|module| Some((module.id.clone(), alike(module)?))).collect()
    }

    /// The module that a row names, made when there is none like it.
    pub(super) fn find(&mut self, said: &ModuleSaid, ids: &mut Surroundings) -> Result<Place, Problem> {
        let draft = match said {
            ModuleSaid::Nothing => return Ok(Place::Unsaid),
            ModuleSaid::NoModule => return Ok(Place::Outside),
            ModuleSaid::Module(draft) => draft,
        };
        let folded = |text: &Option<String>| text.as_deref().map(key).unwrap_or_default();
        let names = (folded(&draft.code), folded(&draft.name));
        let found = if let Some(found) = self.found.get(&names) {
            found.clone()
        } else {
            let looked = self.look(&names.0, &names.1);
            let found = looked.map(|found| found.unwrap_or_else(|| self.add(empty(draft, ids), false)));
            self.found.insert(names, found.clone());
            found
        };
        let at = found?;
        self.named[at] = true;
        Ok(Place::In(at))
    }

    /// By code, and by name where several have it; by name alone where one of both has no code.
    fn look(&self, code: &str, name: &str) -> Result<Option<usize>, Problem> {
        let listed = |index: &HashMap<String, Vec<usize>>, key: &str| {
            if key.is_empty() { Vec::new() } else { index.get(key).cloned().unwrap_or_default() }
        };
        let coded = listed(&self.by_code, code);
        let mut named = listed(&self.by_name, name);
        let both: Vec<usize> = coded.iter().copied().filter(|at| named.contains(at)).collect();
        named.retain(|at| code.is_empty() || self.list[*at].code.is_empty());
        match (both.as_slice(), coded.as_slice(), named.as_slice()) {
            ([first, ..], ..) | ([], [first], _) | ([], [], [first]) => Ok(Some(*first)),
            ([], [], []) => Ok(None),
            _ => Err(Problem::Ambiguous),
        }
    }

    fn add(&mut self, module: Module, accepted: bool) -> usize {
        let at = self.list.len();
        self.by_code.entry(key(&module.code)).or_default().push(at);
        self.by_name.entry(key(&module.name)).or_default().push(at);
        self.list.push(module);
        self.accepted.push(accepted);
        self.named.push(false);
        at
    }

    /// What a row would make of the module, or what is wrong with it.
    pub(super) fn change(&self, at: usize, draft: &ModuleDraft) -> Result<Change, Vec<(Field, Problem)>> {
        let (mut module, is_new) = (self.list[at].clone(), self.is_new(at));
        let said = said(draft);
        let mut problems = Vec::new();
        let mut differences = Vec::new();
        for (field, words) in &said {
            match self.said.get(&(at, *field)) {
                Some((earlier, row)) if key(earlier) != key(words) => {
                    problems.push((*field, Problem::Contradicts { row: *row }));
                }
                Some(_) => {}
                None => match *field {
                    Field::ModuleCode => note(*field, text(&mut module.code, words), &mut differences),
                    Field::Module => note(*field, text(&mut module.name, words), &mut differences),
                    _ => {}
                },
            }
        }
        problems.extend(hours(&mut module, draft, is_new, &mut differences).err());
        problems.extend(check(&module));
        if is_new {
            differences.insert(0, (Field::Module, String::new(), label(&module)));
        }
        if problems.is_empty() { Ok(Change { at, module, said, differences }) } else { Err(problems) }
    }

    /// Takes a change; a new module stands behind the one of the row before.
    pub(super) fn accept(&mut self, change: Change, row: u32, behind: Option<usize>) {
        let Change { at, module, said, .. } = change;
        if self.is_new(at) {
            self.accepted[at] = true;
            self.order.put(at, behind);
        }
        self.list[at] = module;
        for (field, words) in said {
            self.said.entry((at, field)).or_insert((words, row));
        }
    }

    /// A module's name, as people call it.
    pub(super) fn label(&self, at: usize) -> String {
        label(&self.list[at])
    }

    pub(super) fn id(&self, at: usize) -> ModuleId {
        self.list[at].id.clone()
    }

    /// All modules, in order.
    pub(super) fn finished(&self) -> Vec<Module> {
        self.order.order().into_iter().map(|at| self.list[at].clone()).collect()
    }
}

fn label(module: &Module) -> String {
    format!("{} {}", module.code, module.name).trim().to_owned()
}

fn empty(draft: &ModuleDraft, ids: &mut Surroundings) -> Module {
    Module {
        id: ModuleId::new(ids),
        code: draft.code.clone().unwrap_or_default(),
        name: draft.name.clone().unwrap_or_default(),
        theory_hours: 0,
        practice_hours: 0,
        placement_hours: 0,
    }
}

fn said(draft: &ModuleDraft) -> Vec<(Field, String)> {
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    [
        (Field::ModuleCode, draft.code.clone()),
        (Field::Module, draft.name.clone()),
        (Field::TheoryHours, number(draft.theory_hours)),
        (Field::PracticeHours, number(draft.practice_hours)),
        (Field::ModulePlacementHours, number(draft.placement_hours)),
        (Field::ModuleHours, number(draft.hours)),
    ]
    .into_iter()
    .filter_map(|(field, said)| Some((field, said?)))
    .collect()
}

/// Puts hours over those of the module. Of hours in all, what is neither practice nor placement is theory.
fn hours(
    module: &mut Module,
    draft: &ModuleDraft,
    is_new: bool,
    differences: &mut Vec<Difference>,
) -> Result<(), (Field, Problem)> {
    let before = [module.theory_hours, module.practice_hours, module.placement_hours];
    let practice = draft.practice_hours.unwrap_or(before[1]);
    let placement = draft.placement_hours.unwrap_or(before[2]);
    let outside_theory = practice + placement;
    let theory = match (draft.theory_hours, draft.hours) {
        (Some(theory), Some(all)) if theory + outside_theory != all => {
            let sum = theory + outside_theory;
            return Err((Field::ModuleHours, Problem::NotANumber { min: sum, max: sum }));
        }
        (Some(theory), _) => theory,
        (None, Some(all)) => all.checked_sub(outside_theory).ok_or({
            let problem = Problem::NotANumber { min: outside_theory, max: MOST_HOURS };
            (Field::ModuleHours, problem)
        })?,
        (None, None) => before[0],
    };
    let fields = [Field::TheoryHours, Field::PracticeHours, Field::ModulePlacementHours];
    for ((field, before), after) in fields.into_iter().zip(before).zip([theory, practice, placement]) {
        if before != after {
            let before = if is_new { String::new() } else { before.to_string() };
            differences.push((field, before, after.to_string()));
        }
    }
    (module.theory_hours, module.practice_hours, module.placement_hours) = (theory, practice, placement);
    Ok(())
}

fn check(module: &Module) -> Vec<(Field, Problem)> {
    let mut problems = Problems::default();
    module.check("module", &mut problems);
    let found = problems.into_result().err().unwrap_or_default();
    found
        .into_iter()
        .map(|found| match found.field.as_str() {
            "module.code" => (Field::ModuleCode, found.problem),
            "module.name" => (Field::Module, found.problem),
            "module.theory_hours" => (Field::TheoryHours, found.problem),
            "module.practice_hours" => (Field::PracticeHours, found.problem),
            _ => (Field::ModulePlacementHours, found.problem),
        })
        .collect()
}

fn note(field: Field, change: Option<(String, String)>, differences: &mut Vec<Difference>) {
    differences.extend(change.map(|(before, after)| (field, before, after)));
}
