//! The learning outcomes of a programme: those on record, and those that rows name.
//!
//! Marks refer to outcomes, so a row that means one on record must find it: by all that it says, then by its text,
//! then by its code. Each is claimed once, by the row that is surest of it, wherever in the file that row stands.

use std::collections::{HashMap, HashSet};

use exchange::outcomes::collapse;
use exchange::{Field, OutcomeDraft, ProgrammeDraft};
use model::id::OutcomeId;
use model::problem::{Problem, Problems};
use model::programme::Outcome;

use super::modules::{Modules, Place};
use super::particulars::text;
use super::sequence::Sequence;
use super::{Difference, key};
use crate::surroundings::Surroundings;

/// Outcomes by number: those on record first.
pub(super) struct Outcomes {
    list: Vec<(Outcome, Place)>,
    known: usize,
    claimed: Vec<bool>,
    texts: HashMap<String, Vec<usize>>,
    codes: HashMap<String, Vec<usize>>,
    seen: HashSet<(Place, String, String)>,
    order: Sequence,
    /// The outcome of the row before.
    last: Option<usize>,
}

/// An outcome as a row has it, and the one on record that it means.
pub(super) struct Piece {
    draft: OutcomeDraft,
    place: Place,
    found: Result<Option<usize>, Problem>,
}

/// What a row makes of an outcome.
pub(super) struct Change {
    at: Option<usize>,
    outcome: Outcome,
    place: Place,
    pub(super) differences: Vec<Difference>,
}

/// One way to find an outcome.
struct Way {
    by: By,
    /// What to do when several fit.
    among: Among,
    fits: fn(&Piece, &Outcome, Place) -> bool,
}

enum By {
    Text,
    Code,
}

enum Among {
    /// They read alike: the first.
    First,
    /// They read otherwise: a person must say which.
    Ask,
    /// None of them.
    Neither,
}

/// From the surest to the least sure. An outcome that stands in a module is never taken out of it: modules often
/// share a sentence.
const WAYS: [Way; 5] = [
    Way {
        by: By::Text,
        among: Among::First,
        fits: |piece, outcome, place| {
            within(piece, place) && has_text(piece, outcome) && has_code(piece, outcome)
        },
    },
    Way { by: By::Text, among: Among::First, fits: |piece, _, place| within(piece, place) },
    Way { by: By::Code, among: Among::Ask, fits: |piece, _, place| within(piece, place) },
    Way { by: By::Text, among: Among::Neither, fits: |_, _, place| place == Place::Outside },
    Way { by: By::Code, among: Among::Neither, fits: |_, _, place| place == Place::Outside },
];

fn within(piece: &Piece, place: Place) -> bool {
    piece.place == Place::Unsaid || piece.place == place
}

fn has_text(piece: &Piece, outcome: &Outcome) -> bool {
    collapse(&outcome.text) == collapse(&piece.draft.text)
}

fn has_code(piece: &Piece, outcome: &Outcome) -> bool {
    piece.draft.code.as_ref().is_none_or(|code| *code == collapse(&outcome.code))
}

impl Change {
    /// Whether the outcome is not on record.
    pub(super) fn is_new(&self) -> bool {
        self.at.is_none()
    }
}

impl Outcomes {
    pub(super) fn new(known: &[Outcome], modules: &Modules) -> Self {
        let places = modules.places();
        let place = |outcome: &Outcome| {
            let module = outcome.module_id.as_ref().and_then(|id| places.get(id));
            module.map_or(Place::Outside, |at| Place::In(*at))
        };
        let mut outcomes = Self {
            list: known.iter().map(|outcome| (outcome.clone(), place(outcome))).collect(),
            known: known.len(),
            claimed: vec![false; known.len()],
            texts: HashMap::new(),
            codes: HashMap::new(),
            seen: HashSet::new(),
            order: Sequence::new(known.len()),
            last: None,
        };
        for (at, outcome) in known.iter().enumerate() {
            outcomes.texts.entry(key(&collapse(&outcome.text))).or_default().push(at);
            outcomes.codes.entry(key(&outcome.code)).or_default().push(at);
        }
        outcomes
    }

    /// Outcomes on record that no row means.
    pub(super) fn unnamed(&self) -> u32 {
        self.claimed.iter().filter(|claimed| !**claimed).count() as u32
    }

    /// The outcomes of a row. A cell that stands on record as one outcome is one, whatever signs are in it.
    pub(super) fn pieces(&self, draft: &ProgrammeDraft, place: Place) -> Vec<Piece> {
        let Some(cell) = &draft.outcome else { return Vec::new() };
        let whole_cell = collapse(&cell.text);
        let alike = self.texts.get(&key(&whole_cell)).into_iter().flatten();
        let is_one = alike.into_iter().any(|at| collapse(&self.list[*at].0.text) == whole_cell);
        let parts = if is_one { vec![whole(cell)] } else { cell.parts() };
        parts.into_iter().map(|draft| Piece { draft, place, found: Ok(None) }).collect()
    }

    /// Finds what the pieces of all rows mean.
    pub(super) fn claim<'p>(&mut self, pieces: impl Iterator<Item = &'p mut Piece>) {
        let mut open: Vec<&mut Piece> = pieces.collect();
        for way in &WAYS {
            for piece in &mut open {
                piece.found = self.look(way, piece);
                if let Ok(Some(at)) = piece.found {
                    self.claimed[at] = true;
                }
            }
            open.retain(|piece| piece.found == Ok(None));
        }
    }

    fn look(&self, way: &Way, piece: &Piece) -> Result<Option<usize>, Problem> {
        let listed = match (&way.by, &piece.draft.code) {
            (By::Text, _) => self.texts.get(&key(&piece.draft.text)),
            (By::Code, code) => code.as_ref().and_then(|code| self.codes.get(&key(code))),
        };
        let fits = |at: &usize| {
            let (outcome, place) = &self.list[*at];
            !self.claimed[*at] && (way.fits)(piece, outcome, *place)
        };
        let mut fitting = listed.into_iter().flatten().copied().filter(fits);
        match (fitting.next(), fitting.next(), &way.among) {
            (Some(_), Some(_), Among::Ask) => Err(Problem::Ambiguous),
            (Some(_), Some(_), Among::Neither) => Ok(None),
            (found, ..) => Ok(found),
        }
    }

    /// What a row would make of the outcome, or what is wrong with it.
    pub(super) fn change(
        &self,
        piece: &Piece,
        modules: &Modules,
        ids: &mut Surroundings,
    ) -> Result<Change, Vec<(Field, Problem)>> {
        let at = piece.found.clone().map_err(|problem| vec![(Field::OutcomeCode, problem)])?;
        let Some(at) = at else { return self.fresh(piece, ids) };
        let (mut outcome, mut place) = self.list[at].clone();
        let mut differences = Vec::new();
        let code = piece.draft.code.as_ref().and_then(|code| text(&mut outcome.code, code));
        differences.extend(code.map(|(before, after)| (Field::OutcomeCode, before, after)));
        let said = text(&mut outcome.text, &collapse(&piece.draft.text));
        differences.extend(said.map(|(before, after)| (Field::Outcome, before, after)));
        if piece.place != Place::Unsaid && piece.place != place {
            differences.push((Field::Module, named(place, modules), named(piece.place, modules)));
            place = piece.place;
        }
        checked(Change { at: Some(at), outcome, place, differences })
    }

    /// An outcome that is not on record; one that stands twice in the file goes in once.
    fn fresh(&self, piece: &Piece, ids: &mut Surroundings) -> Result<Change, Vec<(Field, Problem)>> {
        let OutcomeDraft { code, text } = piece.draft.clone();
        let outcome =
            Outcome { id: OutcomeId::new(ids), module_id: None, code: code.unwrap_or_default(), text };
        if self.seen.contains(&seen(&outcome, piece.place.or_outside())) {
            return Err(vec![(Field::Outcome, Problem::Duplicate)]);
        }
        let shown = format!("{} {}", outcome.code, outcome.text).trim().to_owned();
        let differences = vec![(Field::Outcome, String::new(), shown)];
        checked(Change { at: None, outcome, place: piece.place.or_outside(), differences })
    }

    /// Takes a change. A new outcome stands behind that of the row before, or, where that is in another module
    /// of a programme on record, behind the last one of its own.
    pub(super) fn accept(&mut self, change: Change) {
        let Change { at, outcome, place, .. } = change;
        self.seen.insert(seen(&outcome, place));
        if let Some(at) = at {
            self.list[at] = (outcome, place);
            self.last = Some(at);
        } else {
            let at = self.list.len();
            self.order.put(at, self.behind(place));
            self.list.push((outcome, place));
            self.last = Some(at);
        }
    }

    fn behind(&self, place: Place) -> Option<usize> {
        let is_beside = |at: &usize| self.known == 0 || self.list[*at].1 == place;
        let last_of_module = || self.list[..self.known].iter().rposition(|(_, other)| *other == place);
        self.last.filter(is_beside).or_else(last_of_module)
    }

    /// All outcomes, in order.
    pub(super) fn finished(&self, modules: &Modules) -> Vec<Outcome> {
        let places = modules.places();
        let of = |at: usize| {
            let (outcome, place) = &self.list[at];
            let module_id = match (*place, &outcome.module_id) {
                // Of two modules named alike, the outcome stays in its own.
                (Place::In(at), Some(id)) if places.get(id) == Some(&at) => Some(id.clone()),
                (Place::In(at), _) => Some(modules.id(at)),
                (Place::Outside | Place::Unsaid, _) => None,
            };
            Outcome { module_id, ..outcome.clone() }
        };
        self.order.order().into_iter().map(of).collect()
    }
}

fn whole(cell: &OutcomeDraft) -> OutcomeDraft {
    OutcomeDraft { code: cell.code.as_deref().map(collapse), text: collapse(&cell.text) }
}

fn seen(outcome: &Outcome, place: Place) -> (Place, String, String) {
    (place, key(&outcome.code), key(&outcome.text))
}

fn named(place: Place, modules: &Modules) -> String {
    match place {
        Place::In(at) => modules.label(at),
        Place::Outside | Place::Unsaid => "—".to_owned(),
    }
}

fn checked(change: Change) -> Result<Change, Vec<(Field, Problem)>> {
    let mut problems = Problems::default();
    change.outcome.check("outcome", &mut problems);
    let Err(found) = problems.into_result() else { return Ok(change) };
    let field = |name: &str| if name == "outcome.code" { Field::OutcomeCode } else { Field::Outcome };
    Err(found.into_iter().map(|found| (field(&found.field), found.problem)).collect())
}
