//! The rows of one programme, laid over what is on record.

use std::collections::HashMap;

use chrono::NaiveDate;
use exchange::{Field, ModuleSaid, ProgrammeDraft};
use model::id::ProgrammeId;
use model::problem::Problem;
use model::programme::Programme;

use super::super::plan::{Fate, Fresh, Step};
use super::modules::{self, Modules, Place};
use super::outcomes::{self, Outcomes, Piece};
use super::particulars::{self, Words};
use super::{Context, Difference, Note, label, problem};
use crate::programme::needs_version;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

/// A programme under way.
pub(super) struct Block<'a, 'r> {
    context: &'a Context<'a, 'r>,
    words: &'a Words,
    before: Option<&'a Programme>,
    ids: &'a mut Surroundings,
    /// The programme without its modules and outcomes.
    shell: Programme,
    said: HashMap<Field, (String, u32)>,
    modules: Modules,
    outcomes: Outcomes,
    /// A row went in.
    begun: bool,
    /// The module of the last row that went in.
    last_module: Option<usize>,
}

/// A row with its module and outcomes found.
struct Row {
    draft: ProgrammeDraft,
    place: Result<Place, Problem>,
    pieces: Vec<Piece>,
}

/// What a row that goes in does.
struct Effect {
    is_new: bool,
    differences: Vec<Difference>,
}

/// What a row would do, before it is known to be free of problems.
struct Trial {
    shell: Programme,
    said: Vec<(Field, String)>,
    module: Option<modules::Change>,
    outcomes: Vec<outcomes::Change>,
    effect: Effect,
}

type Problems = Vec<(Field, Problem)>;

impl<'a, 'r> Block<'a, 'r> {
    /// A programme on record, or a new one.
    pub(super) fn new(
        context: &'a Context<'a, 'r>,
        words: &'a Words,
        before: Option<&'a Programme>,
        ids: &'a mut Surroundings,
    ) -> Self {
        let shell = match before {
            Some(before) => Programme { modules: Vec::new(), outcomes: Vec::new(), ..before.clone() },
            None => unknown(ProgrammeId::new(ids)),
        };
        let modules = Modules::new(before.map_or(&[][..], |before| &before.modules));
        let outcomes = Outcomes::new(before.map_or(&[][..], |before| &before.outcomes), &modules);
        let (said, begun, last_module) = (HashMap::new(), false, None);
        Self { context, words, before, ids, shell, said, modules, outcomes, begun, last_module }
    }

    /// Plans the rows, and notes what is to be known of the programme.
    pub(super) fn plan(
        mut self,
        rows: Vec<ProgrammeDraft>,
        notes: &mut Vec<Note>,
    ) -> Result<Vec<Step>, Stop> {
        let mut rows: Vec<Row> = rows.into_iter().map(|draft| self.found(draft)).collect();
        self.outcomes.claim(rows.iter_mut().flat_map(|row| &mut row.pieces));
        let planned: Vec<_> = rows
            .into_iter()
            .map(|row| {
                let effect = self.judge(&row);
                (row.draft, effect)
            })
            .collect();
        let mut record = self.finish(&planned, notes)?;
        Ok(planned.into_iter().map(|(draft, effect)| self.step(&draft, effect, &mut record)).collect())
    }

    fn found(&mut self, draft: ProgrammeDraft) -> Row {
        let place = self.modules.find(&draft.module, self.ids);
        let pieces = self.outcomes.pieces(&draft, place.clone().unwrap_or(Place::Unsaid));
        Row { draft, place, pieces }
    }

    /// What a row does; its changes are taken when nothing is wrong with it.
    fn judge(&mut self, row: &Row) -> Result<Effect, Problems> {
        let trial = self.attempt(row)?;
        let number = row.draft.row;
        self.shell = trial.shell;
        for (field, said) in trial.said {
            self.said.entry(field).or_insert((said, number));
        }
        if let Some(change) = trial.module {
            self.modules.accept(change, number, self.last_module);
        }
        if let Ok(Place::In(at)) = row.place {
            self.last_module = Some(at);
        }
        trial.outcomes.into_iter().for_each(|change| self.outcomes.accept(change));
        self.begun = true;
        Ok(trial.effect)
    }

    fn attempt(&mut self, row: &Row) -> Result<Trial, Problems> {
        let is_new_programme = self.before.is_none() && !self.begun;
        let mut effect = Effect { is_new: is_new_programme, differences: Vec::new() };
        let mut problems = Problems::new();
        let (shell, said) = self.particulars(&row.draft, &mut effect.differences, &mut problems);
        if is_new_programme {
            effect.differences.iter_mut().for_each(|(_, before, _)| before.clear());
        }
        let module = match (&row.place, &row.draft.module) {
            (Err(problem), _) => Err(vec![(Field::Module, problem.clone())]),
            (Ok(Place::In(at)), ModuleSaid::Module(draft)) => {
                effect.is_new |= self.modules.is_new(*at);
                self.modules.change(*at, draft).map(Some)
            }
            _ => Ok(None),
        };
        let module = module.map_err(|found| problems.extend(found)).ok().flatten();
        effect.differences.extend(module.iter().flat_map(|change| change.differences.clone()));
        let mut outcomes = Vec::new();
        for piece in &row.pieces {
            match self.outcomes.change(piece, &self.modules, self.ids) {
                Ok(change) => outcomes.push(change),
                Err(found) => problems.extend(found),
            }
        }
        for change in &outcomes {
            effect.is_new |= change.is_new();
            effect.differences.extend(change.differences.clone());
        }
        if problems.is_empty() { Ok(Trial { shell, said, module, outcomes, effect }) } else { Err(problems) }
    }

    /// What the row says of the programme that no row before it said.
    fn particulars(
        &self,
        draft: &ProgrammeDraft,
        differences: &mut Vec<Difference>,
        problems: &mut Problems,
    ) -> (Programme, Vec<(Field, String)>) {
        let mut shell = self.shell.clone();
        let mut news = Vec::new();
        for (field, said) in particulars::said(draft) {
            match self.said.get(&field) {
                Some((earlier, row)) if !particulars::is_same(field, earlier, &said) => {
                    problems.push((field, Problem::Contradicts { row: *row }));
                }
                Some(_) => {}
                None => {
                    let put = particulars::put(self.words, &mut shell, field, &said, differences);
                    problems.extend(put.err().map(|problem| (field, problem)));
                    news.push((field, said));
                }
            }
        }
        if !self.begun || !news.is_empty() {
            problems.extend(particulars::check(&shell));
        }
        (shell, news)
    }

    /// The record that all rows together make, when they change anything: where it must be, the next version.
    fn finish(
        &mut self,
        planned: &[(ProgrammeDraft, Result<Effect, Problems>)],
        notes: &mut Vec<Note>,
    ) -> Result<Option<Programme>, Stop> {
        let effects = || planned.iter().filter_map(|(_, effect)| effect.as_ref().ok());
        self.note_what_stays(planned, notes);
        if !effects().any(|effect| effect.is_new || !effect.differences.is_empty()) {
            return Ok(None);
        }
        let (modules, outcomes) = (self.modules.finished(), self.outcomes.finished(&self.modules));
        let changed = Programme { modules, outcomes, ..self.shell.clone() };
        let Some(before) = self.before else { return Ok(Some(changed)) };
        if !needs_version(self.context.reader, before, &changed)? {
            return Ok(Some(changed));
        }
        let from = first_day(before, self.context.today);
        let placements = self.context.reader.placements_of_version(&before.id)?;
        notes.push(Note::NewVersion {
            programme: self.shell.qualification.clone(),
            version: before.version + 1,
            from,
            placements,
        });
        Ok(Some(changed.following(before, from, self.ids)))
    }

    /// Notes what is on record and the file does not name, where it names any of its kind.
    fn note_what_stays(&self, planned: &[(ProgrammeDraft, Result<Effect, Problems>)], notes: &mut Vec<Note>) {
        let drafts = || planned.iter().map(|(draft, _)| draft);
        let programme = || self.shell.qualification.clone();
        let modules = self.modules.unnamed();
        if modules > 0 && drafts().any(|draft| draft.module != ModuleSaid::Nothing) {
            notes.push(Note::ModulesStay { programme: programme(), count: modules });
        }
        let outcomes = self.outcomes.unnamed();
        if outcomes > 0 && drafts().any(|draft| draft.outcome.is_some()) {
            notes.push(Note::OutcomesStay { programme: programme(), count: outcomes });
        }
    }

    fn step(
        &self,
        draft: &ProgrammeDraft,
        effect: Result<Effect, Problems>,
        record: &mut Option<Programme>,
    ) -> Step {
        let fate = match effect {
            Err(problems) => {
                let told = |(field, found)| problem(self.context.mapping, field, found);
                Fate::Refused(problems.into_iter().map(told).collect())
            }
            Ok(Effect { is_new: true, differences }) => {
                Fate::Create(Box::new(Fresh::Programme(record.take(), differences)))
            }
            Ok(Effect { differences, .. }) if differences.is_empty() => Fate::Same,
            Ok(Effect { differences, .. }) => {
                Fate::Change(Box::new(Fresh::Programme(record.take(), Vec::new())), differences)
            }
        };
        Step { row: draft.row, label: label(draft), fate }
    }
}

/// The first day of the next version: today, or where the version on record holds from a later day, the day after it.
fn first_day(before: &Programme, today: NaiveDate) -> NaiveDate {
    let earliest = before.valid_from.and_then(|from| from.succ_opt());
    earliest.map_or(today, |earliest| earliest.max(today))
}

fn unknown(id: ProgrammeId) -> Programme {
    Programme {
        id,
        first_id: None,
        version: 1,
        valid_from: None,
        code: String::new(),
        name: String::new(),
        qualification: String::new(),
        sector: String::new(),
        field: String::new(),
        lki_level: 0,
        years: 0,
        placement_hours: 0,
        modules: Vec::new(),
        outcomes: Vec::new(),
    }
}
