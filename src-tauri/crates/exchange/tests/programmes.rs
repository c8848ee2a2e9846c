//! A plan of programmes as schools keep it: a title over the table, the programme and the module in cells merged
//! over their rows, outcomes as a list in one cell.

#![allow(clippy::unwrap_used, reason = "fixtures")]

use exchange::{Kind, ModuleSaid, ProgrammeDraft, carry, draft, guess, read_table};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

const HEADINGS: [&str; 7] = [
    "Profesionālā kvalifikācija",
    "Programmas kods",
    "LKI līmenis",
    "Prakses stundas",
    "Modulis",
    "Moduļa stundas",
    "Sasniedzamie mācīšanās rezultāti",
];

fn plan() -> Result<Vec<u8>, XlsxError> {
    let (mut book, plain) = (Workbook::new(), Format::new());
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 6, "Modulārās programmas 2026./2027. mācību gadā", &plain)?;
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write_string(2, column, heading)?;
    }
    for (column, said) in (0..).zip(["Mēbeļu\ngaldnieks", "33 543 04 1", "4.līmenis", "1 200 st."]) {
        sheet.merge_range(3, column, 5, column, said, &plain)?;
    }
    sheet.merge_range(3, 4, 4, 4, "Koka detaļas", &plain)?;
    sheet.merge_range(3, 5, 4, 5, "", &plain)?.write_number(3, 5, 120)?;
    sheet.write_string(3, 6, "• Zāģē koku;\n• Ēvelē\n  koku.")?;
    sheet.write_string(4, 6, "Slīpē.")?;
    sheet.write_string(5, 4, "Apdare")?.write_string(5, 6, "Krāso.")?;
    sheet.write_string(6, 0, "Elektriķis")?.write_number(6, 2, 3)?.write_string(6, 6, "Mēra.")?;
    book.save_to_buffer()
}

fn drafts() -> Vec<ProgrammeDraft> {
    let table = read_table(&plan().unwrap()).unwrap();
    let mapping = guess(&table, Kind::Programmes);
    draft::programmes(&carry::down(&table, &mapping), &mapping).map(Result::unwrap).collect()
}

#[test]
fn every_row_of_a_merged_block_says_what_its_first_row_says() {
    let rows = drafts();
    let told = |row: &ProgrammeDraft| {
        let module = match &row.module {
            ModuleSaid::Module(module) => (module.name.clone(), module.hours),
            _ => (None, None),
        };
        (row.qualification.clone().unwrap(), row.level, row.placement_hours, module)
    };
    let joiner = |name: &str, hours| {
        ("Mēbeļu galdnieks".to_owned(), Some(4), Some(1200), (Some(name.to_owned()), hours))
    };
    assert_eq!(
        rows.iter().map(told).collect::<Vec<_>>(),
        [
            joiner("Koka detaļas", Some(120)),
            joiner("Koka detaļas", Some(120)),
            joiner("Apdare", None),
            ("Elektriķis".to_owned(), Some(3), None, (None, None)),
        ]
    );
    assert_eq!((rows[0].row, rows[3].row, &rows[3].code), (4, 7, &None));
}

#[test]
fn a_list_in_one_cell_is_several_outcomes() {
    let outcomes: Vec<Vec<String>> = drafts()
        .iter()
        .map(|row| row.outcome.iter().flat_map(exchange::OutcomeDraft::parts).map(|part| part.text).collect())
        .collect();
    assert_eq!(outcomes[0], ["Zāģē koku", "Ēvelē koku."]);
    assert_eq!(outcomes[1..], [["Slīpē."], ["Krāso."], ["Mēra."]]);
}
