//! Files as offices keep them: titles above the header, hidden sheets, dates in five notations, large lists.

#![allow(clippy::unwrap_used, clippy::format_push_string, clippy::format_collect, reason = "fixtures")]

mod support;

use chrono::NaiveDate;
use exchange::{Field, Kind, ReadError, Table, draft, guess, read_sheet, read_table};
use model::problem::Problem;
use rust_xlsxwriter::{Format, Workbook};
use support::ods::ods;
use support::xls::xls;
use support::{Sheet, Value, csv, serial, sheet, text, xlsx};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2008, 11, 21).unwrap()
}

/// A list of students under a merged title, behind a hidden sheet, with dates as date, number and text.
fn list() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Slēptā").unwrap().set_hidden(true).write_string(0, 0, "Nelasīt").unwrap();
    book.add_worksheet()
        .set_name("Par sarakstu")
        .unwrap()
        .write_string(0, 0, "Aizpildīt līdz 1. septembrim")
        .unwrap();
    let sheet = book.add_worksheet().set_name("Audzēkņi").unwrap().set_active(true);
    sheet.merge_range(0, 1, 0, 4, "2. kursa audzēkņi", &Format::new()).unwrap();
    for (column, heading) in (1..).zip(["Vārds", "Uzvārds", "Dzim. dat.", "Personas kods"]) {
        sheet.write_string(2, column, heading).unwrap();
    }
    for row in 3..6 {
        sheet.write_string(row, 1, "Anna").unwrap();
        sheet.write_string(row, 2, format!("Bērziņa-{row}")).unwrap();
    }
    let format = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_datetime_with_format(3, 3, day(), &format).unwrap();
    sheet.write_number(4, 3, 39_773).unwrap();
    sheet.write_string(5, 3, "2008. gada 21. novembris").unwrap();
    sheet.write_number(3, 4, 32_345_678_901_f64).unwrap();
    sheet.write_string(7, 1, "Ilze").unwrap();
    book.add_worksheet().set_name("Cita").unwrap().write_string(0, 0, "x").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_list_under_a_title_behind_a_hidden_sheet_is_found() {
    let table = read_table(&list()).unwrap();
    assert_eq!(table.sheet, "Audzēkņi");
    assert_eq!(table.other_sheets, ["Par sarakstu", "Cita"]);
    assert_eq!(table.hidden_sheets, ["Slēptā"]);
    assert_eq!(table.headers, ["", "Vārds", "Uzvārds", "Dzim. dat.", "Personas kods"]);
}

#[test]
fn dates_as_date_number_and_words_are_the_same_day() {
    let table = read_table(&list()).unwrap();
    let mapping = guess(&table, Kind::Students);
    let rows: Vec<_> = draft::students(&table, &mapping).collect();
    for row in &rows[..3] {
        assert_eq!(row.as_ref().unwrap().birth_date, day());
    }
    assert_eq!(rows[0].as_ref().unwrap().personal_code.as_ref().unwrap().in_full(), "323456-78901");
}

#[test]
fn half_a_row_is_refused_with_row_column_and_reason_as_excel_shows_them() {
    let table = read_table(&list()).unwrap();
    let mapping = guess(&table, Kind::Students);
    let refused = draft::students(&table, &mapping).next_back().unwrap().unwrap_err();
    let told: Vec<_> =
        refused.problems.iter().map(|p| (p.column.as_str(), p.field, p.problem.clone())).collect();
    assert_eq!(refused.row, 8);
    assert_eq!(told, [("C", Field::LastName, Problem::Missing), ("D", Field::BirthDate, Problem::Missing)]);
}

#[test]
fn a_personal_code_never_shows_in_debug_output_of_a_draft() {
    let table = read_table(&list()).unwrap();
    let mapping = guess(&table, Kind::Students);
    let rows: Vec<_> = draft::students(&table, &mapping).collect();
    assert!(!format!("{:?}", rows[0]).contains("78901"));
}

fn large(rows: usize) -> Table {
    let mut text = String::from("Vārds;Uzvārds;Dzimšanas datums;Grupa;E-pasts\r\n");
    for row in 0..rows {
        text.push_str(&format!("Anna;Bērziņa {row};21.11.2008.;K2-1;anna{row}@skola.lv\r\n"));
    }
    read_table(text.as_bytes()).unwrap()
}

#[test]
fn the_largest_list_goes_in_whole() {
    let table = large(exchange::read::MAX_ROWS);
    let mapping = guess(&table, Kind::Students);
    let rows: Vec<_> = draft::students(&table, &mapping).collect();
    assert_eq!(rows.iter().filter(|row| row.is_ok()).count(), exchange::read::MAX_ROWS);
}

#[test]
fn refused_rows_of_a_long_list_come_out_as_they_stood() {
    let table = large(5_000);
    let reasons: Vec<(u32, String)> = table.rows.iter().map(|row| (row.number, "Nav".to_owned())).collect();
    let bytes = exchange::write::refused_rows(&table, &reasons, "Iemesls").unwrap();
    let again = read_table(&bytes).unwrap();
    assert_eq!((again.rows.len(), again.headers.len()), (5_000, 6));
    assert_eq!(again.rows[4_999].cells[..5], table.rows[4_999].cells[..5]);
}

/// What a school's list looks like after five years and four secretaries.
fn messy() -> Vec<Sheet> {
    let headings = ["Vārds", "Uzvārds", "Dzim. dat.", "Tālrunis", "Grupa", "Adrese"];
    let mut rows = vec![headings.map(text).to_vec()];
    let dates = [
        Value::Day(day()),
        Value::Number(serial(day())),
        text("21.11.2008."),
        text("21/11/2008"),
        text("2008-11-21"),
        text("2008. gada 21. novembris"),
        text("21.11.2008 0:00"),
    ];
    let phones = ["Tālr. 67064499; mob. 29123456", "67064499/29123456", "67064499, 29123456"];
    for (number, date) in dates.into_iter().enumerate() {
        let address = text("Viesnīca \"Pie \"Daugavas\"\"; 3. stāvs");
        let phone = phones[number % 3];
        rows.push(vec![text("Anna"), text("Bērziņa"), date, text(phone), text("K2-1"), address]);
    }
    let hidden = Sheet { hidden: true, ..sheet("Kodi", vec![vec![text("x")], vec![text("y")]]) };
    let cover = sheet("Par sarakstu", vec![vec![text("Aizpildīt līdz 1. septembrim")]]);
    let list = Sheet { title: Some("2. kursa audzēkņi 2026./2027. m. g."), ..sheet("Audzēkņi", rows) };
    let more = sheet("Uzņēmumi", vec![vec![text("Nosaukums"), text("E-pasts")], vec![text("Koks")]]);
    vec![hidden, cover, list, more]
}

#[test]
fn a_messy_list_gives_the_same_students_in_every_kind_of_file() {
    for (kind, bytes) in
        [("xlsx", xlsx(&messy())), ("xls", xls(&messy())), ("ods", ods(&messy())), ("csv", csv(&messy()))]
    {
        let table = read_table(&bytes).unwrap();
        assert_eq!(table.headers[..3], ["Vārds", "Uzvārds", "Dzim. dat."], "{kind}");
        let mapping = guess(&table, Kind::Students);
        let rows: Vec<_> = draft::students(&table, &mapping).collect();
        assert_eq!(rows.len(), 7, "{kind}");
        for row in rows {
            let student = row.unwrap();
            assert_eq!(student.birth_date, day(), "{kind}, row {}", student.row);
            assert_eq!(student.phone.unwrap(), "67064499, 29123456", "{kind}, row {}", student.row);
            assert_eq!(student.address.unwrap(), "Viesnīca \"Pie \"Daugavas\"\"; 3. stāvs", "{kind}");
        }
    }
}

#[test]
fn sheets_are_named_hidden_ones_apart_and_another_can_be_chosen() {
    for bytes in [xlsx(&messy()), xls(&messy()), ods(&messy())] {
        let table = read_table(&bytes).unwrap();
        assert_eq!(table.sheet, "Audzēkņi");
        assert_eq!(table.other_sheets, ["Par sarakstu", "Uzņēmumi"]);
        assert_eq!(table.hidden_sheets, ["Kodi"]);
        assert_eq!(read_sheet(&bytes, "Uzņēmumi").unwrap().headers, ["Nosaukums", "E-pasts"]);
        assert_eq!(read_sheet(&bytes, "Kodi"), Err(ReadError::Empty));
        assert_eq!(read_sheet(&bytes, "Nav tādas"), Err(ReadError::Empty));
    }
}

#[test]
fn the_largest_list_is_read_from_every_kind_of_file_that_can_hold_it() {
    let rows = |count: usize| {
        let row = |number: usize| {
            vec![text("Anna"), text(&format!("Bērziņa {number}")), Value::Day(day()), text("K2-1")]
        };
        let head = ["Vārds", "Uzvārds", "Dzimšanas datums", "Grupa"].map(text).to_vec();
        vec![sheet("A", std::iter::once(head).chain((0..count).map(row)).collect())]
    };
    let all = exchange::read::MAX_ROWS;
    for (bytes, count) in [(xlsx(&rows(all)), all), (ods(&rows(all)), all), (xls(&rows(65_000)), 65_000)] {
        let table = read_table(&bytes).unwrap();
        assert_eq!(table.rows.len(), count);
        let mapping = guess(&table, Kind::Students);
        let students: Vec<_> = draft::students(&table, &mapping).collect();
        assert!(students.iter().all(Result::is_ok));
    }
    assert_eq!(read_table(&ods(&rows(all + 1))), Err(ReadError::TooLarge));
}
