//! One search over every register, for the box behind Ctrl+K.

use model::text::{begins, fold};
use store::{CompanyQuery, PersonQuery, PlacementQuery, Whom};

use crate::company;
use crate::input::FindText;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{Found, Hit};

/// How many hits each register gives.
const HITS: u32 = 6;

/// Students, companies, placements and programmes that a text finds, the first few of each; an empty one finds
/// nothing.
pub fn everything(session: &mut Session, input: FindText) -> Result<Found, Stop> {
    let desk = session.desk()?;
    if fold(&input.text).is_empty() {
        return Ok(Found::default());
    }
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let search = input.text.clone();
        let people =
            PersonQuery { search: search.clone(), limit: HITS, whom: Whom::All, ..PersonQuery::default() };
        let hosts = CompanyQuery { search: search.clone(), limit: HITS, ..CompanyQuery::default() };
        let placements = PlacementQuery { search, limit: HITS, ..PlacementQuery::default() };
        let students = r.students(&people)?.rows.into_iter();
        let companies = company::page(r, &hosts, as_of.today)?.rows.into_iter();
        let placements = r.placements(&placements, &as_of)?.rows.into_iter();
        let programmes = r.programmes()?.into_iter();
        Ok(Found {
            students: students.map(|row| hit(&row.id, row.name, row.group)).collect(),
            companies: companies.map(|row| hit(&row.id, row.name, row.registration_number)).collect(),
            placements: placements
                .map(|row| hit(&row.id, format!("{} · {}", row.student, row.company), row.number))
                .collect(),
            programmes: programmes
                .filter(|programme| {
                    begins(&input.text, &[&programme.qualification, &programme.name, &programme.code])
                })
                .take(HITS as usize)
                .map(|programme| hit(&programme.id, programme.qualification, programme.name))
                .collect(),
        })
    })
}

fn hit(id: &impl ToString, label: String, note: String) -> Hit {
    Hit { id: id.to_string(), label, note }
}
