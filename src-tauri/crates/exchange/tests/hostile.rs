//! Broken, locked and malicious files, made here: each gives its own error, none a panic or a flood of memory.

#![allow(clippy::unwrap_used, clippy::format_push_string, clippy::format_collect, reason = "fixtures")]

mod support;

use std::io::Cursor;

use exchange::{ReadError, read_table};
use support::ods::document as open_document;
use support::xls::{begin, head, record};
use support::{archive, compound, sheet};

fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// A workbook whose sheet and shared strings are given as XML.
fn raw_workbook(sheet: &str, strings: &str) -> Vec<u8> {
    let rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    archive(&[
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns='{package}'><Relationship Id='w' Type='{rels}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            )
            .as_bytes(),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns='{main}' xmlns:r='{rels}'><sheets><sheet name='A' sheetId='1' r:id='a'/></sheets></workbook>"
            )
            .as_bytes(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns='{package}'><Relationship Id='a' Type='{rels}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s' Type='{rels}/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
            )
            .as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns='{main}'><sheetData>{sheet}</sheetData></worksheet>").as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ])
}

#[test]
fn a_cut_or_changed_workbook_is_broken() {
    let whole = workbook(&[&["Vārds", "Uzvārds"], &["Anna", "Bērziņa"]]);
    assert!(read_table(&whole).is_ok());
    for length in [4, 30, whole.len() / 2, whole.len() - 4] {
        assert_eq!(read_table(&whole[..length]), Err(ReadError::Broken), "{length} bytes");
    }
    assert_eq!(read_table(&raw_workbook("<row r='1'><c r='A1'><v>1</v>", "")), Err(ReadError::Broken));
}

#[test]
fn an_encrypted_workbook_is_told_as_protected() {
    let locked = compound(&[("EncryptionInfo", b"x"), ("EncryptedPackage", b"secret")]);
    assert_eq!(read_table(&locked), Err(ReadError::Protected));
    let old = [begin(5), record(0x002f, &[0; 6])].concat();
    assert_eq!(read_table(&compound(&[("Workbook", &old)])), Err(ReadError::Protected));
    let manifest = b"<manifest:manifest><manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let open = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"\x8a\x01 secret"),
        ("META-INF/manifest.xml", manifest),
    ]);
    assert_eq!(read_table(&open), Err(ReadError::Protected));
    assert_eq!(read_table(&archive(&[("encrypted-package", b"secret")])), Err(ReadError::Protected));
}

#[test]
fn other_files_are_no_spreadsheets_whatever_their_name() {
    let archive = archive(&[("word/document.xml", b"<w/>")]);
    let compound = compound(&[("WordDocument", b"x")]);
    for bytes in
        [&archive[..], &compound, b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b" <HTML><table>", b"PK\x05\x06"]
    {
        assert_eq!(read_table(bytes), Err(ReadError::NotASpreadsheet));
    }
}

#[test]
fn a_workbook_with_nothing_in_it_is_empty() {
    assert_eq!(read_table(&workbook(&[])), Err(ReadError::Empty));
    assert_eq!(read_table(&workbook(&[&["Vārds", "Uzvārds"]])), Err(ReadError::Empty));
    assert_eq!(read_table(b"\xef\xbb\xbf\r\n;;\r\n"), Err(ReadError::Empty));
}

#[test]
fn what_unpacks_to_too_much_is_refused_unread() {
    let blank = archive(&[("xl/workbook.xml", &vec![b' '; 10 * 1024 * 1024])]);
    let mut blank = zip::ZipArchive::new(Cursor::new(blank)).unwrap();
    let mut bomb = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for part in 0..21 {
        bomb.raw_copy_file_rename(blank.by_index(0).unwrap(), format!("xl/workbook{part}.xml")).unwrap();
    }
    let bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(read_table(&bomb), Err(ReadError::TooLarge));
    let parts: Vec<String> = (0..2_100).map(|part| format!("xl/{part}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(read_table(&archive(&parts)), Err(ReadError::TooLarge));
}

#[test]
fn two_cells_in_far_corners_do_not_fill_the_memory() {
    let cell = |place: &str| format!("<c r='{place}' t='inlineStr'><is><t>Vārds</t></is></c>");
    let tall = format!("<row r='1'>{}</row><row r='1048576'>{}</row>", cell("A1"), cell("A1048576"));
    let table = read_table(&raw_workbook(&tall, "<sst/>")).unwrap();
    assert_eq!((table.rows.len(), table.rows[0].number), (1, 1_048_576));
    let wide = format!("<row r='1'>{}{}</row>", cell("A1"), cell("XFD1"));
    assert_eq!(read_table(&raw_workbook(&wide, "<sst/>")), Err(ReadError::TooLarge));
}

#[test]
fn a_promise_of_a_trillion_strings_is_not_believed() {
    let strings = "<sst uniqueCount='1000000000000'><si><t>a</t></si></sst>";
    assert_eq!(read_table(&raw_workbook("", strings)), Err(ReadError::TooLarge));
}

#[test]
fn one_long_text_in_many_cells_is_refused() {
    let strings = format!("<sst uniqueCount='1'><si><t>{}</t></si></sst>", "a".repeat(32_000));
    let rows: String =
        (1..9_000).map(|row| format!("<row r='{row}'><c r='A{row}' t='s'><v>0</v></c></row>")).collect();
    assert_eq!(read_table(&raw_workbook(&rows, &strings)), Err(ReadError::TooLarge));
}

#[test]
fn repeated_cells_of_an_open_document_are_counted_first() {
    let sheet = |rows: &str| {
        format!("<office:spreadsheet><table:table table:name='A'>{rows}</table:table></office:spreadsheet>")
    };
    let cell = "<table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell>";
    let wide = "<table:table-cell table:number-columns-repeated='16000'/>";
    let bomb = format!("<table:table-row>{wide}{cell}</table:table-row>").repeat(1_000);
    assert_eq!(read_table(&open_document(&sheet(&bomb))), Err(ReadError::TooLarge));
    let tall = format!("<table:table-row table:number-rows-repeated=\"9000000\">{cell}</table:table-row>");
    assert_eq!(read_table(&open_document(&sheet(&tall))), Err(ReadError::TooLarge));
}

#[test]
fn far_cells_of_an_old_workbook_are_counted_first() {
    let begin = begin(5);
    let far = record(0x0203, &[0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let bytes = compound(&[("Workbook", &[begin.clone(), far].concat())]);
    assert_eq!(read_table(&bytes), Err(ReadError::TooLarge));
    let declared = record(0x0200, &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0xff, 0, 0, 0]);
    let bytes = compound(&[("Workbook", &[begin, declared].concat())]);
    assert_eq!(read_table(&bytes), Err(ReadError::TooLarge));
}

#[test]
fn one_long_text_in_many_cells_of_an_old_workbook_is_refused() {
    let long = [&[0; 8][..], &8_000_u16.to_le_bytes(), &[0], &[b'a'; 8_000]].concat();
    let shown = |row: u32| record(0x00fd, &[&(row as u16).to_le_bytes()[..], &[0; 8]].concat());
    let cells: Vec<u8> = (0..30_000).flat_map(shown).collect();
    let stream = [begin(5), record(0x00fc, &long), support::xls::end(), begin(16), cells].concat();
    assert_eq!(read_table(&compound(&[("Workbook", &stream)])), Err(ReadError::TooLarge));
}

#[test]
fn two_sheets_in_one_place_of_an_old_workbook_are_broken() {
    let heads = [head(&sheet("A", Vec::new()), 99), head(&sheet("B", Vec::new()), 99)].concat();
    let stream = [begin(5), heads].concat();
    assert_eq!(read_table(&compound(&[("Workbook", &stream)])), Err(ReadError::Broken));
}

#[test]
fn one_long_text_in_many_cells_of_an_open_document_is_refused() {
    let text = "a".repeat(30_000);
    let body = format!(
        "<table:table table:name='A'><table:table-row table:number-rows-repeated='9000'><table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell></table:table-row></table:table>"
    );
    assert_eq!(read_table(&open_document(&body)), Err(ReadError::TooLarge));
}

#[test]
fn more_columns_than_are_read_are_refused_and_empty_ones_do_not_count() {
    let wide = format!("{}\n{}\n", "a;".repeat(201), "b;".repeat(201));
    assert_eq!(read_table(wide.as_bytes()), Err(ReadError::TooLarge));
    let trailing = format!("Vārds;Uzvārds{}\nA;B{}\n", ";".repeat(300), ";".repeat(100_000));
    assert_eq!(read_table(trailing.as_bytes()).unwrap().headers.len(), 2);
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(64))]
    #[test]
    fn flipped_bytes_in_a_workbook_never_panic(flips in proptest::collection::vec((0_usize..6_000, 0_u8..=255), 1..20)) {
        let mut bytes = workbook(&[&["Vārds", "Uzvārds"], &["Anna", "Bērziņa"]]);
        for (place, byte) in flips {
            let length = bytes.len();
            bytes[place % length] = byte;
        }
        let _ = read_table(&bytes);
    }

    #[test]
    fn flipped_bytes_in_the_xml_never_panic(flips in proptest::collection::vec((0_usize..400, 32_u8..127), 1..8)) {
        let mut sheet = "<row r='1'><c r='A1' t='inlineStr'><is><t>Vards</t></is></c><c r='B1'><v>46347</v></c></row>".repeat(3).into_bytes();
        for (place, byte) in flips {
            let length = sheet.len();
            sheet[place % length] = byte;
        }
        let _ = read_table(&raw_workbook(&String::from_utf8_lossy(&sheet), "<sst/>"));
    }
}
