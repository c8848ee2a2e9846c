//! A generator of spreadsheets: one list, written as each kind of file that offices keep.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, reason = "fixtures")]

pub mod ods;
pub mod xls;

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;

/// A cell to be written.
#[derive(Debug, Clone)]
pub enum Value {
    Nothing,
    Text(String),
    Number(f64),
    Day(NaiveDate),
}

/// A sheet to be written; a title, if any, is merged over the first row.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub name: &'static str,
    pub hidden: bool,
    pub title: Option<&'static str>,
    pub rows: Vec<Vec<Value>>,
}

pub fn text(value: &str) -> Value {
    if value.is_empty() { Value::Nothing } else { Value::Text(value.to_owned()) }
}

pub fn sheet(name: &'static str, rows: Vec<Vec<Value>>) -> Sheet {
    Sheet { name, hidden: false, title: None, rows }
}

impl Sheet {
    /// All rows as they stand in the file, the title among them.
    pub fn lines(&self) -> Vec<Vec<Value>> {
        let title = self.title.map(|title| vec![text(title)]);
        title.into_iter().chain(self.rows.iter().cloned()).collect()
    }
}

/// A day's serial number, as spreadsheet programs count.
pub fn serial(day: NaiveDate) -> f64 {
    (day - NaiveDate::from_ymd_opt(1899, 12, 30).unwrap()).num_days() as f64
}

pub fn xlsx(sheets: &[Sheet]) -> Vec<u8> {
    let mut book = Workbook::new();
    let dates = Format::new().set_num_format("dd.mm.yyyy");
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(sheet.name).unwrap().set_hidden(sheet.hidden);
        if !sheet.hidden {
            page.set_active(true);
        }
        for (row, cells) in (0..).zip(sheet.lines()) {
            for (column, value) in (0..).zip(cells) {
                match value {
                    Value::Nothing => {}
                    Value::Text(text) => drop(page.write_string(row, column, text).unwrap()),
                    Value::Number(number) => drop(page.write_number(row, column, number).unwrap()),
                    Value::Day(day) => {
                        let _ = page.write_datetime_with_format(row, column, day, &dates).unwrap();
                    }
                }
            }
        }
        if let Some(title) = sheet.title {
            page.merge_range(0, 0, 0, 4, title, &Format::new()).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// The one visible sheet with semicolons, as Excel saves it here: dates in figures, a delimiter at the end.
pub fn csv(sheets: &[Sheet]) -> Vec<u8> {
    let sheet = sheets.iter().filter(|sheet| !sheet.hidden).max_by_key(|sheet| sheet.rows.len()).unwrap();
    let mut out = String::from("\u{feff}\u{feff}");
    for cells in sheet.lines() {
        for value in cells {
            match value {
                Value::Nothing => {}
                Value::Text(text) => out.push_str(&format!("\"{}\"", text.replace('"', "\"\""))),
                Value::Number(number) => out.push_str(&number.to_string()),
                Value::Day(day) => out.push_str(&day.format("%d.%m.%Y").to_string()),
            }
            out.push(';');
        }
        out.push_str("\r\n");
    }
    out.into_bytes()
}

pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    for (name, content) in streams {
        file.create_stream(name).unwrap().write_all(content).unwrap();
    }
    file.into_inner().into_inner()
}
