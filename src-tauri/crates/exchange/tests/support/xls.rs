//! Workbooks of Excel 97 to 2003: records one behind the other in a compound file.

use super::{Sheet, Value, compound, serial};

pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes()[..], data].concat()
}

/// The beginning of the workbook (5) or of a sheet (16).
pub fn begin(what: u8) -> Vec<u8> {
    record(0x0809, &[0, 6, what, 0, 0, 0, 0, 0])
}

pub fn end() -> Vec<u8> {
    record(0x000a, &[])
}

pub fn xls(sheets: &[Sheet]) -> Vec<u8> {
    let bodies: Vec<Vec<u8>> = sheets.iter().map(body).collect();
    // The first format is the usual one, the second a date (14 is „m/d/yy” in every such file).
    let formats = [format(0), format(14)].concat();
    let heads: Vec<Vec<u8>> = sheets.iter().map(|sheet| head(sheet, 0)).collect();
    let globals = begin(5).len() + formats.len() + heads.concat().len() + end().len();
    let mut stream = [begin(5), formats].concat();
    let mut place = globals;
    for (sheet, body) in sheets.iter().zip(&bodies) {
        stream.extend(head(sheet, place as u32));
        place += body.len();
    }
    stream.extend(end());
    stream.extend(bodies.concat());
    compound(&[("Workbook", &stream)])
}

/// A sheet's name and place.
pub fn head(sheet: &Sheet, place: u32) -> Vec<u8> {
    let name: Vec<u8> = sheet.name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = [u8::from(sheet.hidden), 0, (name.len() / 2) as u8, 1];
    record(0x0085, &[&place.to_le_bytes()[..], &length, &name].concat())
}

fn format(number: u16) -> Vec<u8> {
    record(0x00e0, &[&[0, 0][..], &number.to_le_bytes(), &[0; 16]].concat())
}

fn body(sheet: &Sheet) -> Vec<u8> {
    let mut out = begin(16);
    for (row, cells) in (0_u16..).zip(sheet.lines()) {
        for (column, value) in (0_u16..).zip(cells) {
            out.extend(cell(row, column, &value));
        }
    }
    out.extend(end());
    out
}

fn cell(row: u16, column: u16, value: &Value) -> Vec<u8> {
    let place = |format: u16| [row.to_le_bytes(), column.to_le_bytes(), format.to_le_bytes()].concat();
    let number =
        |format, number: f64| record(0x0203, &[place(format), number.to_le_bytes().to_vec()].concat());
    match value {
        Value::Nothing => Vec::new(),
        Value::Text(text) => {
            let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let length = ((letters.len() / 2) as u16).to_le_bytes();
            record(0x0204, &[place(0), length.to_vec(), vec![1], letters].concat())
        }
        Value::Number(value) => number(0, *value),
        Value::Day(day) => number(1, serial(*day)),
    }
}
