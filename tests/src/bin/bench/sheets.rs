//! The largest spreadsheet in, and the same register out.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use service::export;
use service::import;
use service::input::{
    ExportFormat, ExportInput, ExportList, ImportColumns, ImportKind, Nothing, PersonQuery,
};
use service::workspace;
use tests::{empty, session, sheet};

use crate::measure::{Outcome, Row, Table, told};

/// As many rows as an import takes.
const ROWS: u32 = 100_000;

/// Reads, compares, writes and exports.
pub fn measure(folder: &Path, table: &mut Table) -> Outcome<()> {
    let mut session = session(folder);
    workspace::create(&mut session, empty(folder)).map_err(told)?;
    let file = sheet(ImportKind::Students, "audzekni.csv", list().as_bytes());
    let mut timed = |what: &str, begun: Instant| table.add(Row::alone(what, begun.elapsed()));
    let begun = Instant::now();
    let read = import::read(&mut session, file).map_err(told)?;
    timed("reading it", begun);
    let again = |choices| ImportColumns { columns: read.guess.clone(), choices };
    let begun = Instant::now();
    import::preview(&mut session, again(Vec::new())).map_err(told)?;
    timed("comparing it with an empty workspace", begun);
    let begun = Instant::now();
    import::apply(&mut session, Nothing {}).map_err(told)?;
    timed("writing it", begun);
    let begun = Instant::now();
    import::preview(&mut session, again(Vec::new())).map_err(told)?;
    timed("comparing it again, all the same", begun);
    for (what, format) in
        [("exporting it as xlsx", ExportFormat::Xlsx), ("exporting it as csv", ExportFormat::Csv)]
    {
        let list = ExportList::Students(PersonQuery::default());
        let begun = Instant::now();
        export::save(&mut session, ExportInput { list, columns: Vec::new(), format, path: None })
            .map_err(told)?;
        timed(&format!("{what}; {} MB was the most memory so far", peak()), begun);
    }
    Ok(())
}

fn list() -> String {
    let mut text =
        String::from("Vārds;Uzvārds;Dzimšanas datums;Personas kods;Grupa;Tālrunis;E-pasts;Adrese\n");
    for row in 0..ROWS {
        let (code, day) = (32_000_000_000_u64 + u64::from(row), row % 28 + 1);
        let _ = writeln!(
            text,
            "Anna{};Bērziņa-{row};{day:02}.11.2008.;{code};K{}-1;2{row:07};anna{row}@example.org;Rīgas iela {row}, Daugavpils",
            row % 97,
            row % 40
        );
    }
    text
}

/// The most memory that this process has had, in megabytes; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) / 1024
}
