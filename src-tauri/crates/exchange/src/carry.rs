//! Cells that stand once for several rows. A list of programmes names the programme on the first row of its block
//! and the module on the first of its outcomes, in cells merged over the rows below or left empty there.
//!
//! A block ends where a cell that names the programme (or the module) says something else. What is filled in
//! stands in the row from then on, so that each row can be judged, refused and saved by itself.

use model::text::fold;

use crate::columns::{Field, Mapping};
use crate::read::{Cell, Table};

/// Fields that name a programme, and those that only describe it.
const PROGRAMME: Level = Level {
    names: &[Field::ProgrammeCode, Field::ProgrammeName, Field::Qualification],
    rest: &[Field::Sector, Field::EducationField, Field::Level, Field::Years, Field::ProgrammeHours],
};
/// Fields that name a module, and those that only describe it.
const MODULE: Level = Level {
    names: &[Field::ModuleCode, Field::Module],
    rest: &[Field::ModuleHours, Field::TheoryHours, Field::PracticeHours, Field::ModulePlacementHours],
};

struct Level {
    names: &'static [Field],
    rest: &'static [Field],
}

/// Columns of a level in a table.
struct Columns {
    names: Vec<usize>,
    all: Vec<usize>,
}

/// The table with the empty cells of programmes and modules filled from what their block said first.
pub fn down(table: &Table, mapping: &Mapping) -> Table {
    let (programme, module) = (PROGRAMME.columns(mapping), MODULE.columns(mapping));
    let mut filled = table.clone();
    let mut block: Vec<Cell> = Vec::new();
    for row in &mut filled.rows {
        let mut said = row.cells.clone();
        if !programme.begins(&row.cells, &block) {
            programme.fill(&mut row.cells, &mut said, &block);
            if !module.begins(&row.cells, &block) {
                module.fill(&mut row.cells, &mut said, &block);
            }
        }
        block = said;
    }
    filled
}

impl Level {
    fn columns(&self, mapping: &Mapping) -> Columns {
        let of = |fields: &[Field]| -> Vec<usize> {
            mapping.iter().filter(|(_, field)| fields.contains(field)).map(|(column, _)| *column).collect()
        };
        let names = of(self.names);
        Columns { all: names.iter().copied().chain(of(self.rest)).collect(), names }
    }
}

impl Columns {
    /// Whether a cell of the row names something else than the block above.
    fn begins(&self, row: &[Cell], block: &[Cell]) -> bool {
        self.names.iter().any(|&column| {
            let said = at(row, column);
            !said.is_empty() && fold(&said.to_text()) != fold(&at(block, column).to_text())
        })
    }

    /// Fills what the row leaves empty from its block; what the block says goes on, even if the row says otherwise.
    fn fill(&self, row: &mut Vec<Cell>, said: &mut Vec<Cell>, block: &[Cell]) {
        for &column in &self.all {
            let from = at(block, column);
            if from.is_empty() {
                continue;
            }
            put(said, column, from);
            if at(row, column).is_empty() {
                put(row, column, from);
            }
        }
    }
}

fn put(row: &mut Vec<Cell>, column: usize, cell: &Cell) {
    row.resize(row.len().max(column + 1), Cell::Empty);
    row[column] = cell.clone();
}

fn at(row: &[Cell], column: usize) -> &Cell {
    row.get(column).unwrap_or(&Cell::Empty)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::{Kind, guess};
    use crate::read::read_table;

    fn filled(csv: &str) -> Vec<String> {
        let table = read_table(csv.as_bytes()).unwrap();
        let filled = down(&table, &guess(&table, Kind::Programmes));
        let line = |cells: &[Cell]| cells.iter().map(Cell::to_text).collect::<Vec<_>>().join(";");
        filled.rows.iter().map(|row| line(&row.cells)).collect()
    }

    #[test]
    fn a_block_takes_what_its_first_row_says_and_the_next_one_nothing_of_it() {
        let rows = filled(
            "Kvalifikācija;LKI;Modulis;Moduļa stundas;Rezultāts\n\
             Galdnieks;3;Koks;40;Zāģē\n;;;;Ēvelē\n;;Apdare;;Slīpē\nElektriķis;;;;Lasa\n;;;;Mēra\n",
        );
        assert_eq!(
            rows,
            [
                "Galdnieks;3;Koks;40;Zāģē",
                "Galdnieks;3;Koks;40;Ēvelē",
                "Galdnieks;3;Apdare;;Slīpē",
                "Elektriķis;;;;Lasa",
                "Elektriķis;;;;Mēra",
            ]
        );
    }

    #[test]
    fn a_row_that_says_otherwise_speaks_for_itself_alone() {
        let rows = filled("Kvalifikācija;LKI;Rezultāts\nGaldnieks;3;Zāģē\n;4;Ēvelē\n;;Slīpē\n");
        assert_eq!(rows[1..], ["Galdnieks;4;Ēvelē", "Galdnieks;3;Slīpē"]);
    }

    #[test]
    fn a_module_that_is_named_again_goes_on_and_one_of_the_next_programme_is_its_own() {
        let rows = filled(
            "Kvalifikācija;Modulis;Moduļa kods;Rezultāts\n\
             Galdnieks;Koks;A1;Zāģē\nGALDNIEKS;koks;;Ēvelē\nElektriķis;;;Lasa\n",
        );
        assert_eq!(rows, ["Galdnieks;Koks;A1;Zāģē", "GALDNIEKS;koks;A1;Ēvelē", "Elektriķis;;;Lasa"]);
    }
}
