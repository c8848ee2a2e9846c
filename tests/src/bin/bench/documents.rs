//! An agreement and a report.

use std::path::Path;

use model::document::DocumentKind;
use service::document::draft;
use service::input::DocumentRequest;
use service::workspace::create_demo;
use tests::fixed;

use crate::measure::{Outcome, Row, Table, median, told};

pub fn measure(path: &Path, table: &mut Table) -> Outcome<()> {
    let mut desk = create_demo(path, &fixed()).map_err(told)?;
    let as_of = desk.as_of().map_err(told)?;
    let rows = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).map_err(told)?;
    let id = rows.first().ok_or("no placement to report on")?.id.clone();
    for (what, kind) in
        [("making an agreement", DocumentKind::Agreement), ("making a report", DocumentKind::Report)]
    {
        let request = DocumentRequest { placement_id: id.clone(), kind, language: "lv".to_owned() };
        draft(&mut desk, &request).map_err(told)?;
        table.add(Row::alone(what, median(|| drop(draft(&mut desk, &request)))));
    }
    Ok(())
}
