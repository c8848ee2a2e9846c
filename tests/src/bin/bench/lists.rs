//! Lists, search and a single write.

use std::path::Path;

use model::student::Student;
use service::reply::Stop;
use service::{Desk, Operation};
use store::{Attention, CompanyQuery, PersonQuery, PlacementQuery, PlacementSort, Reader, StageFilter};

use crate::measure::{Row, Table, median};
use crate::plain;

const PAGE: &str =
    "SELECT p.number, s.list_name, s.group_name, c.full_name, q.qualification, p.start_on, p.end_on,
    l.progress, l.next, l.quality_index FROM placement_list l JOIN placement p ON p.id = l.placement_id
    JOIN student s ON s.id = p.student_id JOIN company c ON c.id = p.company_id
    JOIN programme q ON q.id = p.programme_id ";
const FOUND: &str =
    "WHERE l.seq IN (SELECT rowid FROM placement_search WHERE placement_search MATCH 'ozol* AND mebel*') ";
const COUNTS: &str = "SELECT progress, ended, waiting, count(*) FROM placement_list GROUP BY 1, 2, 3;\n";
const PEOPLE: &str = "SELECT s.id, s.list_name, s.group_name, s.birth_date, q.qualification,
    (SELECT count(*) FROM placement p WHERE p.student_id = s.id)
    FROM student s LEFT JOIN programme q ON q.id = s.programme_id ORDER BY s.sort_key, s.id LIMIT 50;\n";
const HOSTS: &str = "SELECT c.id, c.full_name, (SELECT count(*) FROM placement p WHERE p.company_id = c.id),
    (SELECT count(*) FROM mentor m WHERE m.company_id = c.id),
    (SELECT s.address FROM company_site s WHERE s.company_id = c.id ORDER BY s.position LIMIT 1),
    (SELECT min(l.valid_until) FROM suitability l WHERE l.company_id = c.id)
    FROM company c ORDER BY c.sort_key, c.id LIMIT 50;\n";

/// The first page of each list under each order and filter, search, and the counts of the first screen.
pub fn measure(desk: &Desk, path: &Path, table: &mut Table) -> Result<(), Stop> {
    let as_of = desk.as_of()?;
    let page = |order: &str| format!("{PAGE}ORDER BY {order}, l.placement_id LIMIT 50;\n");
    let usual = PlacementQuery::default;
    let asked = [
        ("placements, the latest first", usual(), Some(page("l.start_day DESC"))),
        ("placements, by student", by(PlacementSort::Student), Some(page("l.student_key"))),
        ("placements, by company", by(PlacementSort::Company), Some(page("l.company_key"))),
        ("placements, by number", by(PlacementSort::Number), Some(page("l.number_key"))),
        ("placements that run", PlacementQuery { stage: Some(StageFilter::Running), ..usual() }, None),
        ("placements that are done", PlacementQuery { stage: Some(StageFilter::Done), ..usual() }, None),
        (
            "placements that are overdue",
            PlacementQuery { attention: Some(Attention::Overdue), ..usual() },
            None,
        ),
        (
            "placements found by „ozol mēbel”",
            PlacementQuery { search: "ozol mēbel".to_owned(), ..usual() },
            Some(format!("{PAGE}{FOUND}ORDER BY l.start_day DESC LIMIT 50;\n")),
        ),
    ];
    for (what, query, statement) in asked {
        let time = time(desk, |r| r.placements(&query, &as_of).map(drop));
        table.add(Row::beside(what, time, statement.and_then(|statement| plain::time(path, &statement))));
    }
    let counts = time(desk, |r| r.placement_counts(&as_of).map(drop));
    table.add(Row::beside("counts for the first screen", counts, plain::time(path, COUNTS)));
    let people = time(desk, |r| r.students(&PersonQuery::default()).map(drop));
    table.add(Row::beside("students", people, plain::time(path, PEOPLE)));
    let found = PersonQuery { search: "ozol".to_owned(), ..PersonQuery::default() };
    table.add(Row::alone("students found by „ozol”", time(desk, |r| r.students(&found).map(drop))));
    let terms = desk.read(|r| service::rules::register_terms_on(r, as_of.today))?;
    let hosts = time(desk, |r| r.companies(&CompanyQuery::default(), as_of.today, &terms).map(drop));
    table.add(Row::beside("companies", hosts, plain::time(path, HOSTS)));
    Ok(())
}

fn by(sort: PlacementSort) -> PlacementQuery {
    PlacementQuery { sort, ..PlacementQuery::default() }
}

fn time(desk: &Desk, ask: impl Fn(&Reader<'_>) -> Result<(), store::StoreError>) -> std::time::Duration {
    median(|| drop(desk.read(|r| Ok(ask(r)?))))
}

/// One change to a student, journalled and on the disk.
pub fn write(desk: &mut Desk, table: &mut Table) -> Result<(), Stop> {
    let row = desk.read(|r| Ok(r.students(&PersonQuery::default())?.rows))?.swap_remove(0);
    let mut number = 0;
    let time = median(|| {
        number += 1;
        let changed = desk.write(Operation::StudentSave, |tx| {
            let student = tx.get::<Student>(row.id.as_str())?;
            student
                .into_iter()
                .try_for_each(|student| Ok(tx.save(&Student { phone: format!("2{number:07}"), ..student })?))
        });
        drop(changed);
    });
    table.add(Row::alone("one change to a student", time));
    Ok(())
}
