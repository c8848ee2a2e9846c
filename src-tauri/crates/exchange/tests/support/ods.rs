//! `OpenDocument` spreadsheets, as `LibreOffice` lays them out.

use super::{Sheet, Value, archive};

/// The office's way to hide a sheet is a style of its own.
const STYLES: &str = "<office:automatic-styles>\
    <style:style style:name='shown' style:family='table'><style:table-properties table:display='true'/></style:style>\
    <style:style style:name='hidden' style:family='table'><style:table-properties table:display='false'/></style:style>\
    </office:automatic-styles>";

pub fn document(content: &str) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

pub fn ods(sheets: &[Sheet]) -> Vec<u8> {
    let tables: String = sheets.iter().map(table).collect();
    document(&format!(
        "<?xml version='1.0' encoding='UTF-8'?><office:document-content>{STYLES}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    ))
}

fn table(sheet: &Sheet) -> String {
    let style = if sheet.hidden { "hidden" } else { "shown" };
    let title = sheet.title.map(|title| {
        format!(
            "<table:table-row><table:table-cell office:value-type='string' table:number-columns-spanned='5'><text:p>{title}</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated='4'/></table:table-row>"
        )
    });
    let rows: String = sheet.rows.iter().map(|cells| row(cells)).collect();
    format!(
        "<table:table table:name='{}' table:style-name='{style}'>{}{rows}<table:table-row table:number-rows-repeated='1000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>",
        sheet.name,
        title.unwrap_or_default()
    )
}

fn row(cells: &[Value]) -> String {
    let cells: String = cells.iter().map(cell).collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

fn cell(value: &Value) -> String {
    match value {
        Value::Nothing => "<table:table-cell/>".to_owned(),
        Value::Text(text) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>")
        }
        Value::Number(number) => format!(
            "<table:table-cell office:value-type='float' office:value='{number}'><text:p>{number}</text:p></table:table-cell>"
        ),
        Value::Day(day) => format!(
            "<table:table-cell office:value-type='date' office:date-value='{day}'><text:p>{}</text:p></table:table-cell>",
            day.format("%d.%m.%Y")
        ),
    }
}
