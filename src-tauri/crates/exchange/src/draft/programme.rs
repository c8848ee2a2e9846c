//! Rows of a list of programmes. Each stands for itself: what a block says once was filled in before
//! ([`crate::carry::down`]).

use model::problem::Problem;

use super::{Cells, RefusedRow, each};
use crate::columns::{Field, Mapping};
use crate::level;
use crate::outcomes::{OutcomeDraft, collapse};
use crate::read::Table;

/// Most hours that anything in a programme takes.
const MOST_HOURS: u32 = 10_000;

/// What a row says of a programme, of a module and of the outcomes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeDraft {
    /// Row as the spreadsheet program shows it.
    pub row: u32,
    /// Code of the programme.
    pub code: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The qualification that it leads to.
    pub qualification: Option<String>,
    /// Its sector in words.
    pub sector: Option<String>,
    /// Its field of education, by code or in words.
    pub education_field: Option<String>,
    /// Its level of the framework (LKI).
    pub level: Option<u8>,
    /// Years that it takes.
    pub years: Option<u8>,
    /// Hours of placement in all.
    pub placement_hours: Option<u32>,
    /// The module of the row.
    pub module: ModuleSaid,
    /// The cell of outcomes as it stands; [`OutcomeDraft::parts`] splits it.
    pub outcome: Option<OutcomeDraft>,
}

/// What a row says of its module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModuleSaid {
    /// Nothing.
    Nothing,
    /// By a dash, that the outcome belongs to none.
    NoModule,
    /// This one.
    Module(ModuleDraft),
}

/// A module as a row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleDraft {
    /// Code.
    pub code: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Hours of theory.
    pub theory_hours: Option<u32>,
    /// Hours of practical lessons.
    pub practice_hours: Option<u32>,
    /// Hours of placement.
    pub placement_hours: Option<u32>,
    /// Hours in all.
    pub hours: Option<u32>,
}

/// Parses the rows of a list of programmes.
pub fn programmes<'t>(
    table: &'t Table,
    mapping: &'t Mapping,
) -> impl DoubleEndedIterator<Item = Result<ProgrammeDraft, RefusedRow>> + 't {
    each(table, mapping, |cells| {
        let draft = ProgrammeDraft {
            row: cells.row.number,
            code: cells.words(Field::ProgrammeCode),
            name: cells.words(Field::ProgrammeName),
            qualification: cells.words(Field::Qualification),
            sector: cells.words(Field::Sector),
            education_field: cells.words(Field::EducationField),
            level: cells.level(),
            years: cells.count(Field::Years, 8).map(|years| years as u8),
            placement_hours: cells.count(Field::ProgrammeHours, MOST_HOURS),
            module: cells.module(),
            outcome: cells.outcome(),
        };
        if draft.code.is_none() && draft.qualification.is_none() && draft.name.is_none() {
            cells.problem(Field::Qualification, Problem::Missing);
        }
        draft
    })
}

impl Cells<'_> {
    /// A text in one line; a dash says nothing.
    fn words(&mut self, field: Field) -> Option<String> {
        self.text(field).filter(|text| !is_dash(text)).map(|text| collapse(&text))
    }

    fn count(&mut self, field: Field, max: u32) -> Option<u32> {
        self.words(field)?;
        self.number(field, 0, max)
    }

    fn level(&mut self) -> Option<u8> {
        let text = self.words(Field::Level)?;
        let level = level::parse(&text);
        if level.is_none() {
            self.problem(Field::Level, Problem::NotANumber { min: 1, max: 8 });
        }
        level
    }

    fn module(&mut self) -> ModuleSaid {
        let is_none =
            self.text(Field::Module).or_else(|| self.text(Field::ModuleCode)).is_some_and(|t| is_dash(&t));
        let draft = ModuleDraft {
            code: self.words(Field::ModuleCode),
            name: self.words(Field::Module),
            theory_hours: self.count(Field::TheoryHours, MOST_HOURS),
            practice_hours: self.count(Field::PracticeHours, MOST_HOURS),
            placement_hours: self.count(Field::ModulePlacementHours, MOST_HOURS),
            hours: self.count(Field::ModuleHours, MOST_HOURS),
        };
        let hours = [draft.theory_hours, draft.practice_hours, draft.placement_hours, draft.hours];
        match (draft.code.is_none() && draft.name.is_none(), hours.iter().any(Option::is_some)) {
            (false, _) => ModuleSaid::Module(draft),
            (true, false) if is_none => ModuleSaid::NoModule,
            (true, false) => ModuleSaid::Nothing,
            (true, true) => {
                self.problem(Field::Module, Problem::Missing);
                ModuleSaid::Nothing
            }
        }
    }

    fn outcome(&mut self) -> Option<OutcomeDraft> {
        let code = self.text(Field::OutcomeCode).filter(|code| !is_dash(code));
        let draft = self.text(Field::Outcome).map(|text| OutcomeDraft { code: code.clone(), text });
        let draft = draft.filter(|draft| !draft.parts().is_empty());
        if draft.is_none() && code.is_some() {
            self.problem(Field::Outcome, Problem::Missing);
        }
        draft
    }
}

/// Whether a cell says by a dash that there is nothing.
fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "–" | "—")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::{Kind, guess};
    use crate::read::read_table;

    fn rows(csv: &str) -> Vec<Result<ProgrammeDraft, RefusedRow>> {
        let table = read_table(csv.as_bytes()).unwrap();
        programmes(&table, &guess(&table, Kind::Programmes)).collect()
    }

    #[test]
    fn hours_and_levels_are_read_as_people_write_them() {
        let rows = rows(
            "Kvalifikācija;LKI līmenis;Prakses stundas;Modulis;Moduļa stundas;Rezultāts\n\
             Galdnieks;4.līmenis;1 200 st.;Koks;120 h;Zāģē\n",
        );
        let draft = rows[0].as_ref().unwrap();
        assert_eq!((draft.level, draft.placement_hours), (Some(4), Some(1200)));
        assert!(matches!(&draft.module, ModuleSaid::Module(module) if module.hours == Some(120)));
    }

    #[test]
    fn every_problem_of_a_row_is_told_with_its_column() {
        let rows = rows(
            "Kvalifikācija;LKI;Modulis;Moduļa stundas;SR kods;Rezultāts\n\
             Galdnieks;augsts;;20;SR1;\n;;;;;Zāģē\n",
        );
        let told = |row: usize| -> Vec<(String, Field)> {
            let problems = rows[row].as_ref().unwrap_err().problems.iter();
            problems.map(|problem| (problem.column.clone(), problem.field)).collect()
        };
        let column = |letter: &str, field| (letter.to_owned(), field);
        assert_eq!(
            told(0),
            [column("B", Field::Level), column("C", Field::Module), column("F", Field::Outcome)]
        );
        assert_eq!(told(1), [column("A", Field::Qualification)]);
    }

    #[test]
    fn a_dash_is_no_module_and_an_empty_cell_says_nothing() {
        let rows = rows("Kvalifikācija;Modulis;Rezultāts\nG;—;Zāģē\nG;;Ēvelē\n");
        let modules: Vec<_> = rows.into_iter().map(|row| row.unwrap().module).collect();
        assert_eq!(modules, [ModuleSaid::NoModule, ModuleSaid::Nothing]);
    }
}
