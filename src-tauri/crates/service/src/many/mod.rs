//! One act over many rows of a register: told before, done in one write.
//!
//! What was selected is a query: its filters, and in [`store::Picked`] the rows that were picked by hand. The rows
//! are found before the first is changed, since an act may take rows out of the list that it walks. A row that
//! cannot change does not keep the others from it: it is told by name. How far an act has come is told, and it can be
//! stopped with nothing written.

pub mod placements;
pub mod students;

use store::{Reader, Record, StoreError, Tx};

use crate::reply::Stop;
use crate::view::{ActOutcome, LeftOut};
use crate::wording;
use crate::work::Work;

/// Most rows that are told by name; the others are counted.
const NAMED: usize = 200;

/// Why an act leaves a row as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// The student has left the school.
    HasLeft,
    /// The placement ended before its time.
    Ended,
    /// Nothing is left to do in the placement.
    Finished,
    /// The record was changed while the person was deciding.
    ChangedMeanwhile,
}

/// A selected row.
struct Target {
    id: String,
    /// The name by which people know it.
    name: String,
    /// What stands in the way, as far as the row itself tells.
    obstacle: Option<Obstacle>,
}

/// What an act comes to.
#[derive(Default)]
struct Tally {
    changes: u32,
    already: u32,
    left_out: Vec<(Target, Obstacle)>,
}

/// What the act `change` would come to.
fn tell<R: Record + Clone>(
    reader: &Reader<'_>,
    targets: Vec<Target>,
    change: impl Fn(R) -> R,
) -> Result<Tally, Stop> {
    tally(None, targets, |id| Ok(changed(reader, id, &change)?.is_some()))
}

/// Does the act `change`, row by row.
fn perform<R: Record + Clone>(
    tx: &mut Tx<'_>,
    work: &Work,
    targets: Vec<Target>,
    change: impl Fn(R) -> R,
) -> Result<Tally, Stop> {
    work.begin(targets.len());
    tally(Some(work), targets, |id| match changed(tx, id, &change)? {
        Some(record) => tx.save(&record).map(|()| true),
        None => Ok(false),
    })
}

/// The record as the act makes it; `None` where it is so already.
fn changed<R: Record + Clone>(
    reader: &Reader<'_>,
    id: &str,
    change: impl Fn(R) -> R,
) -> Result<Option<R>, StoreError> {
    let before = reader.get::<R>(id)?.ok_or(StoreError::NotFound("record"))?;
    let after = change(before.clone());
    Ok((after != before).then_some(after))
}

fn tally(
    work: Option<&Work>,
    targets: Vec<Target>,
    mut each: impl FnMut(&str) -> Result<bool, StoreError>,
) -> Result<Tally, Stop> {
    let mut tally = Tally::default();
    for target in targets {
        work.map_or(Ok(()), Work::step)?;
        if let Some(obstacle) = target.obstacle {
            tally.left_out.push((target, obstacle));
            continue;
        }
        match each(&target.id) {
            Ok(true) => tally.changes += 1,
            Ok(false) => tally.already += 1,
            Err(StoreError::ChangedSince) => tally.left_out.push((target, Obstacle::ChangedMeanwhile)),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(tally)
}

impl Tally {
    fn told(self, tr: &i18n::Tr) -> ActOutcome {
        ActOutcome {
            changes: self.changes,
            already: self.already,
            left_out: self.left_out.len() as u32,
            named: self
                .left_out
                .into_iter()
                .take(NAMED)
                .map(|(target, obstacle)| LeftOut {
                    id: target.id,
                    name: target.name,
                    why: wording::obstacle(tr, obstacle),
                })
                .collect(),
        }
    }
}
