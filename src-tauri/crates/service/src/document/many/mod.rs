//! Agreements by the hundred: what is lacking is told before, then everything is issued in one write and comes out as
//! one file for the printer or as a file each.
//!
//! A placement that has an agreement gets it again as it was issued, with the signatures that were added; the others
//! get one now. What lacks something that its template asks for is left out and named. When the work is stopped,
//! nothing is issued and nothing is written.

mod look;
mod out;

use documents::Press;
use i18n::Tr;
use model::document::{Document, DocumentKind};
use store::{Entity, Tx};

use super::{Office, agreement, document, file, stop};
use crate::desk::Desk;
use crate::export::placement_ids;
use crate::input::{AgreementsAct, AgreementsPrint};
use crate::operation::Operation;
use crate::reply::{Failure, Stop};
use crate::session::Session;
use crate::surroundings::Surroundings;
use crate::template;
use crate::view::AgreementsOutcome;
use crate::work::Work;
use look::{Lacking, Look, Sorting, Why, look};
use out::Out;

/// Most placements that are told by name; the others are counted.
const NAMED: usize = 200;
/// Agreements that are made between two looks at whether to stop.
const CHUNK: usize = 32;
/// Threads that make agreements.
const THREADS: usize = 4;

/// What printing comes to.
#[derive(Default)]
struct Tally {
    fresh: u32,
    again: u32,
    left_out: Vec<Lacking>,
}

/// What printing would come to; nothing is written.
pub fn tell(session: &mut Session, input: AgreementsAct) -> Result<AgreementsOutcome, Stop> {
    let tr = session.tr();
    let desk = session.desk()?;
    let (office, as_of) = (Office::of(desk)?, desk.as_of()?);
    let language = template::language(&input.language)?;
    desk.read(|r| {
        let mut tally = Tally::default();
        for id in placement_ids(r, &input.query, &as_of)? {
            match look(r, &id, &office, language)? {
                Look::Issued(..) => tally.again += 1,
                Look::Ready(_) => tally.fresh += 1,
                Look::Lacking(lacking) => tally.left_out.push(lacking),
            }
        }
        Ok(tally.told(&tr))
    })
}

/// Issues what is not issued yet, and writes all of it.
pub fn print(session: &mut Session, input: AgreementsPrint) -> Result<AgreementsOutcome, Stop> {
    let (tr, work) = (session.tr(), session.work());
    print_at(session.desk()?, &work, &tr, input)
}

/// As [`print`], for those who have a desk.
pub fn print_at(
    desk: &mut Desk,
    work: &Work,
    tr: &Tr,
    input: AgreementsPrint,
) -> Result<AgreementsOutcome, Stop> {
    let (office, as_of) = (Office::of(desk)?, desk.as_of()?);
    let language = template::language(&input.language)?;
    let mut out = Out::new(desk, input.paper, input.path)?;
    let (mut presses, mut ids) = (presses()?, desk.around.clone());
    let tally = desk.write(Operation::AgreementsPrint, |tx| {
        let wanted = placement_ids(tx, &input.query, &as_of)?;
        work.begin(wanted.len());
        let mut tally = Tally::default();
        for chunk in wanted.chunks(CHUNK) {
            let looked =
                chunk.iter().map(|id| look(tx, id, &office, language)).collect::<Result<Vec<_>, _>>()?;
            let made = make(&mut presses, &looked);
            for (look, made) in looked.into_iter().zip(made) {
                work.step()?;
                if let Some((document, sorting)) = issue(tx, look, made, &mut ids, &office, &mut tally)? {
                    out.add(&document, &file(tx, &document.id)?, &sorting)?;
                    tx.note(Entity::Document, document.id.as_str(), out.note())?;
                }
            }
        }
        Ok(tally)
    })?;
    let path = if tally.fresh + tally.again > 0 { Some(out.keep()?) } else { None };
    Ok(AgreementsOutcome { path: path.map(|path| path.to_string_lossy().into_owned()), ..tally.told(tr) })
}

/// Makes the agreements that can be issued, each press its share.
fn make(presses: &mut [Press], looked: &[Look]) -> Vec<Option<Result<Vec<u8>, documents::Error>>> {
    let share = looked.len().div_ceil(presses.len()).max(1);
    let one = |press: &mut Press, look: &Look| match look {
        Look::Ready(ready) => Some(agreement::make(press, &ready.0, &ready.1).map(|print| print.pdf)),
        Look::Issued(..) | Look::Lacking(_) => None,
    };
    std::thread::scope(|scope| {
        let shares = presses.iter_mut().zip(looked.chunks(share));
        let threads: Vec<_> = shares
            .map(|(press, looked)| {
                scope.spawn(move || looked.iter().map(|look| one(press, look)).collect::<Vec<_>>())
            })
            .collect();
        // A thread that panicked has made nothing: each of its agreements is a failure of ours.
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    })
}

fn presses() -> Result<Vec<Press>, Stop> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let press = |_| Press::new().map_err(|error| Failure::Document(error.to_string()).into());
    (0..threads).map(press).collect()
}

/// The document of a placement, issued now where it was not before; `None` for what is left out.
fn issue(
    tx: &mut Tx<'_>,
    look: Look,
    made: Option<Result<Vec<u8>, documents::Error>>,
    ids: &mut Surroundings,
    office: &Office,
    tally: &mut Tally,
) -> Result<Option<(Document, Sorting)>, Stop> {
    let (record, issue) = match look {
        Look::Lacking(lacking) => {
            tally.left_out.push(lacking);
            return Ok(None);
        }
        Look::Issued(document, sorting) => {
            tally.again += 1;
            return Ok(Some((document, sorting)));
        }
        Look::Ready(ready) => *ready,
    };
    let pdf = match made.ok_or_else(|| Failure::Document("a press stopped".to_owned()))?.map_err(stop) {
        Ok(pdf) => pdf,
        Err(Stop::Refused(refusal)) => {
            tally.left_out.push(Lacking::of(&record, Why::Refused(refusal)));
            return Ok(None);
        }
        Err(failed) => return Err(failed),
    };
    let document = document(&record, DocumentKind::Agreement, issue, &pdf, office.now, ids);
    tx.save(&document)?;
    tx.add_file(&document.id, &pdf, document.issued_at)?;
    tally.fresh += 1;
    Ok(Some((document, Sorting::of(&record))))
}

/// The placements in the list's order.
impl Tally {
    fn told(self, tr: &Tr) -> AgreementsOutcome {
        AgreementsOutcome {
            fresh: self.fresh,
            again: self.again,
            left_out: self.left_out.len() as u32,
            named: self.left_out.into_iter().take(NAMED).map(|lacking| lacking.told(tr)).collect(),
            path: None,
        }
    }
}
