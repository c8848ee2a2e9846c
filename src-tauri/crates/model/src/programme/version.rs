//! Versions of a programme: when a change makes a new one, and which one a placement begins with.

use chrono::NaiveDate;

use super::{Module, Outcome, Programme};
use crate::id::{IdSource, ModuleId, OutcomeId, ProgrammeId};

/// The version that holds on a day: the latest that was valid by then, or the first where none was.
pub fn holding_on(versions: &[Programme], day: NaiveDate) -> Option<&Programme> {
    let valid = |version: &&Programme| version.valid_from.is_none_or(|from| from <= day);
    let latest = versions.iter().filter(valid).max_by_key(|version| version.version);
    latest.or_else(|| versions.iter().min_by_key(|version| version.version))
}

impl Programme {
    /// Whether a placement that began with this version would be agreed or marked against something else after
    /// the change: another module, another outcome, other hours. Name, code, level and sector do not matter so: a
    /// slip of the pen in them is put right where it stands.
    pub fn teaches_otherwise(&self, changed: &Self) -> bool {
        self.placement_hours != changed.placement_hours
            || self.modules != changed.modules
            || self.outcomes != changed.outcomes
    }

    /// The next version after `self`, as this record has it: its modules and outcomes get identifiers of their own.
    #[must_use]
    pub fn following(self, before: &Self, valid_from: NaiveDate, ids: &mut impl IdSource) -> Self {
        let renewed: Vec<(ModuleId, Module)> = self
            .modules
            .into_iter()
            .map(|module| (module.id.clone(), Module { id: ModuleId::new(ids), ..module }))
            .collect();
        let module_of =
            |old: &ModuleId| renewed.iter().find(|(id, _)| id == old).map(|(_, module)| module.id.clone());
        let outcomes = self.outcomes.into_iter().map(|outcome| Outcome {
            id: OutcomeId::new(ids),
            module_id: outcome.module_id.as_ref().and_then(module_of),
            ..outcome
        });
        Self {
            outcomes: outcomes.collect(),
            id: ProgrammeId::new(ids),
            first_id: Some(before.series().clone()),
            version: before.version + 1,
            valid_from: Some(valid_from),
            modules: renewed.into_iter().map(|(_, module)| module).collect(),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Counting(u8);
    impl IdSource for Counting {
        fn next(&mut self) -> (u64, [u8; 10]) {
            self.0 += 1;
            (1_800_000_000_000, [self.0; 10])
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn first(ids: &mut Counting) -> Programme {
        let module = Module {
            id: ModuleId::new(ids),
            code: "A1".to_owned(),
            name: "Koks".to_owned(),
            theory_hours: 40,
            practice_hours: 80,
            placement_hours: 120,
        };
        let outcome = |module_id| Outcome {
            id: OutcomeId::new(&mut Counting(100)),
            module_id,
            code: "SR1".to_owned(),
            text: "Zāģē".to_owned(),
        };
        Programme {
            id: ProgrammeId::new(ids),
            first_id: None,
            version: 1,
            valid_from: None,
            code: String::new(),
            name: "Koks".to_owned(),
            qualification: "Galdnieks".to_owned(),
            sector: "wood".to_owned(),
            field: String::new(),
            lki_level: 4,
            years: 4,
            placement_hours: 0,
            outcomes: vec![outcome(Some(module.id.clone()))],
            modules: vec![module],
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_no_new_version() {
        let before = first(&mut Counting::default());
        assert!(!before.teaches_otherwise(&Programme { name: "Kokapstrāde".to_owned(), ..before.clone() }));
        let mut changed = before.clone();
        changed.outcomes[0].text.push('.');
        assert!(before.teaches_otherwise(&changed));
    }

    #[test]
    fn a_new_version_shares_no_module_and_no_outcome_with_the_one_before() {
        let mut ids = Counting::default();
        let before = first(&mut ids);
        let after = before.clone().following(&before, day("2026-09-01"), &mut ids);
        assert_eq!((after.series(), after.version), (before.series(), 2));
        assert_ne!(after.outcomes[0].id, before.outcomes[0].id);
        assert_eq!(after.outcomes[0].module_id.as_ref(), Some(&after.modules[0].id));
        assert_ne!(after.modules[0].id, before.modules[0].id);
    }

    #[test]
    fn a_placement_begins_with_the_version_of_its_first_day() {
        let mut ids = Counting::default();
        let one = first(&mut ids);
        let two = one.clone().following(&one, day("2026-09-01"), &mut ids);
        let versions = [two.clone(), one.clone()];
        assert_eq!(holding_on(&versions, day("2026-08-31")), Some(&one));
        assert_eq!(holding_on(&versions, day("2026-09-01")), Some(&two));
        assert_eq!(holding_on(std::slice::from_ref(&two), day("2020-01-01")), Some(&two));
        assert_eq!(holding_on(&[], day("2020-01-01")), None);
    }
}
