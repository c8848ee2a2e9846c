//! The largest spreadsheet in, and the same register out.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use service::input::{
    ExportFormat, ExportInput, ExportList, ImportColumns, ImportKind, Nothing, PersonQuery,
};
use service::reply::Reply;
use service::workspace;
use service::{Session, export, history, import, student};
use tests::{empty, session, sheet};

use crate::measure::{Outcome, Row, Table, peak, told};

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
    stopped(&mut session)?;
    timed("stopping it in the middle: nothing is written", begun);
    for what in ["writing it", "writing it again"] {
        let begun = Instant::now();
        let Reply::Ok { .. } = session.answer(import::apply, Nothing {}, None) else {
            return Err("it was not written".into());
        };
        timed(&format!("{what}; {} MB was the most memory so far", peak()), begun);
        if what == "writing it" {
            let begun = Instant::now();
            history::undo(&mut session, Nothing {}).map_err(told)?;
            timed("undoing it", begun);
            assert_eq!(written(&mut session)?, 0);
        }
    }
    assert_eq!(written(&mut session)?, ROWS);
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

/// Writes until half of the rows have gone in, then asks for the end.
fn stopped(session: &mut Session) -> Outcome<()> {
    let work = session.work();
    let watch = std::thread::spawn(move || {
        while work.progress().done < ROWS / 2 {
            std::thread::sleep(Duration::from_millis(1));
        }
        work.stop();
    });
    let outcome = import::apply(session, Nothing {});
    watch.join().map_err(|_| "nobody watched")?;
    assert!(outcome.is_err(), "it went on to its end");
    assert_eq!(written(session)?, 0);
    Ok(())
}

fn written(session: &mut Session) -> Outcome<u32> {
    Ok(student::count(session, PersonQuery::default()).map_err(told)?.count)
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
