//! An agreement and a report, and agreements by the hundred.

use std::path::Path;
use std::time::Instant;

use i18n::{Language, Tr};
use model::document::DocumentKind;
use model::expectation::Expectation;
use model::id::{ExpectationId, PlacementId, StudentId};
use model::personal_code::PersonalCode;
use model::placement::Placement;
use model::student::Student;
use service::document::draft;
use service::document::many::print_at;
use service::input::{AgreementsPaper, AgreementsPrint, DocumentRequest, SortedInto};
use service::reply::{RefusalCode, Stop};
use service::workspace::create_demo;
use service::{Desk, Operation, Surroundings, Work};
use store::PlacementQuery;
use tests::fixed;

use crate::measure::{Outcome, Row, Table, median, peak, told};

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
    by_the_hundred(&mut desk, &id, path, table)
}

/// Placements of which agreements are made in one act.
pub const MANY: usize = 500;

/// Issues the agreements of many placements in one act, as a file each; then one file for the printer.
fn by_the_hundred(desk: &mut Desk, like: &PlacementId, path: &Path, table: &mut Table) -> Outcome<()> {
    let search = copies(desk, like).map_err(told)?;
    let folder = path.with_extension("files");
    let papers = [
        (
            "issuing and writing 500 agreements, a file each",
            AgreementsPaper::FileEach { into: SortedInto::One },
        ),
        (
            "500 issued agreements as one file, three copies",
            AgreementsPaper::OneFile { copies: 3, both_sides: true },
        ),
    ];
    for (what, paper) in papers {
        let query = PlacementQuery { search: search.clone(), ..PlacementQuery::default() };
        let to = folder.join(if what.starts_with('5') { "visi.pdf" } else { "pa-vienam" });
        let path = Some(to.to_string_lossy().into_owned());
        let input = AgreementsPrint { query, language: "lv".to_owned(), paper, path };
        let begun = Instant::now();
        let done = print_at(desk, &Work::default(), &Tr::new(Language::Lv), input).map_err(told)?;
        let time = begun.elapsed();
        assert_eq!((done.fresh + done.again) as usize, MANY, "{:?}", done.named);
        table.add(Row::alone(
            &format!("{what}; {} MB, {} MB was the most memory so far", size(&to)?, peak()),
            time,
        ));
    }
    Ok(())
}

/// Makes a demonstration workspace with [`MANY`] placements more, whose agreements can be issued; `cargo xtask bench`
/// has them made by this program and by others. Gives the words that find them.
pub fn workspace(path: &Path) -> Outcome<String> {
    workspace_of(&mut create_demo(path, &fixed()).map_err(told)?)
}

/// As [`workspace`], on a demonstration workspace that is there.
pub fn workspace_of(desk: &mut Desk) -> Outcome<String> {
    let as_of = desk.as_of().map_err(told)?;
    let rows = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).map_err(told)?;
    let like = rows.first().ok_or("no placement to copy")?.id.clone();
    Ok(copies(desk, &like).map_err(told)?)
}

/// Given names and surnames as long as they get, with every letter of Latvian.
const NAMES: [(&str, &str); 5] = [
    ("Žanete Ķērsta", "Šķēpiņa-Ģēģere"),
    ("Čārlzs Nikolajs", "Ūdrītis-Žīgurs"),
    ("Elīna Šarlote", "Jēkabsone-Bērziņa"),
    ("Ļevs Kristaps", "Dzērvītis-Grāvējs"),
    ("Ieva", "Ābele"),
];

/// Copies a placement with its expectations and its student for as many others; gives the words that find all of them.
fn copies(desk: &mut Desk, like: &PlacementId) -> Result<String, Stop> {
    let (placement, items, student) = desk.read(|r| {
        let placement = r.get::<Placement>(like.as_str())?.ok_or(RefusalCode::NotFound)?;
        let student = r.get::<Student>(placement.student_id.as_str())?.ok_or(RefusalCode::NotFound)?;
        Ok((placement, r.expectations(like)?, student))
    })?;
    let mut ids = Surroundings::of_this_computer();
    desk.write(Operation::PlacementSave, |tx| {
        for number in 0..MANY {
            let trainee = another(&student, number, &mut ids);
            tx.save(&trainee)?;
            let id = PlacementId::new(&mut ids);
            tx.save(&Placement {
                id: id.clone(),
                number: format!("kopija/{number:03}"),
                student_id: trainee.id,
                ..placement.clone()
            })?;
            for item in &items {
                let own = ExpectationId::new(&mut ids);
                tx.save(&Expectation { id: own, placement_id: id.clone(), ..item.clone() })?;
            }
        }
        Ok(())
    })?;
    Ok("kopija".to_owned())
}

/// Another person beside one.
fn another(like: &Student, number: usize, ids: &mut Surroundings) -> Student {
    let (first_name, last_name) = NAMES[number % NAMES.len()];
    Student {
        id: StudentId::new(ids),
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        personal_code: PersonalCode::parse(&format!("329000-{number:05}")).ok(),
        address: format!("Kaļķu iela {number} – 7, Krāslava, Krāslavas novads, LV-5601"),
        email: format!("praktikants{number}@example.org"),
        ..like.clone()
    }
}

/// Megabytes of a file, or of the files in a folder.
fn size(path: &Path) -> Outcome<u64> {
    if path.is_file() {
        return Ok(path.metadata()?.len() / 1_000_000);
    }
    let sizes = std::fs::read_dir(path)?.map(|entry| Ok(entry?.metadata()?.len()));
    Ok(sizes.sum::<Outcome<u64>>()? / 1_000_000)
}
