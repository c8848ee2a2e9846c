//! Forms by the hundred: handed out, a file and a write each, and read back beside the ones that were handed out.

use std::path::Path;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::id::PlacementId;
use model::packet::PacketKind;
use service::input::{FileInput, PacketIssue};
use service::view::PacketFile;
use service::workspace::create_demo;
use service::{Desk, Places, Session, packet};
use store::PlacementQuery;
use tests::fixed;

use crate::documents::{MANY, workspace_of};
use crate::measure::{Outcome, Row, Table, peak, told};

pub fn measure(folder: &Path, table: &mut Table) -> Outcome<()> {
    let mut desk = create_demo(&folder.join("packets.amats"), &fixed()).map_err(told)?;
    let placements = placements(&mut desk)?;
    let places = Places { data: folder.to_owned(), config: folder.join("config") };
    let mut session = Session::new(places, fixed());
    session.place(desk);
    let out = folder.join("forms").to_string_lossy().into_owned();
    let begun = Instant::now();
    let files = placements.iter().map(|id| hand_out(&mut session, id, &out)).collect::<Outcome<Vec<_>>>()?;
    let time = begun.elapsed();
    let read = files.iter().map(|file| std::fs::read(&file.path)).collect::<Result<Vec<_>, _>>()?;
    let size = read.iter().map(Vec::len).sum::<usize>() / 1_000_000;
    table.add(Row::alone(
        &format!("handing out {MANY} questionnaires, a file and a write each; {size} MB"),
        time,
    ));
    let begun = Instant::now();
    for pdf in &read {
        let input = FileInput { name: String::new(), content: STANDARD.encode(pdf) };
        let found = packet::read(&mut session, input).map_err(told)?;
        assert!(found.forms.iter().all(|form| form.obstacle.is_none()));
    }
    let what =
        format!("reading {MANY} of them back beside the record; {} MB was the most memory so far", peak());
    table.add(Row::alone(&what, begun.elapsed()));
    Ok(())
}

fn placements(desk: &mut Desk) -> Outcome<Vec<PlacementId>> {
    let search = workspace_of(desk)?;
    let as_of = desk.as_of().map_err(told)?;
    let mut query = PlacementQuery { search, limit: 200, ..PlacementQuery::default() };
    let mut found = Vec::new();
    loop {
        let page = desk.read(|r| Ok(r.placements(&query, &as_of)?)).map_err(told)?;
        found.extend(page.rows.into_iter().map(|row| row.id));
        if page.next.is_none() {
            break;
        }
        query.after = page.next;
    }
    assert_eq!(found.len(), MANY);
    Ok(found)
}

fn hand_out(session: &mut Session, placement: &PlacementId, folder: &str) -> Outcome<PacketFile> {
    let input = PacketIssue {
        placements: vec![placement.clone()],
        kinds: vec![PacketKind::Quality],
        language: "lv".to_owned(),
        folder: Some(folder.to_owned()),
        program: None,
    };
    let made = packet::issue(session, input).map_err(told)?;
    Ok(made.files.into_iter().next().ok_or("no form was handed out")?)
}
