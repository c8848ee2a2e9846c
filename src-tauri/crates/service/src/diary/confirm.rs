//! What the company says of entries: recorded here, or brought by a form that comes back.

use chrono::NaiveDate;
use model::diary::{DiaryEntry, EntryMark, EntrySource, EntryState};
use model::id::{DiaryEntryId, PlacementId};
use model::working_time::Minutes;
use store::Tx;

use super::find;
use crate::reply::{RefusalCode, Stop};

/// What a mentor says of entries.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// Who says it.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// The mark, where one is given.
    pub mark: Option<EntryMark>,
    /// A remark; what is to be put right where an entry is given back.
    pub remark: String,
}

/// What a form that comes back says of one entry.
#[derive(Debug, Clone)]
pub struct Said {
    /// Which entry.
    pub entry: DiaryEntryId,
    /// What was done, where the form says it otherwise.
    pub work: Option<String>,
    /// How long it took, where the form says it otherwise.
    pub minutes: Option<Minutes>,
    /// Whether the mentor confirms it; otherwise it is given back.
    pub confirmed: bool,
    /// The mark, where one is given.
    pub mark: Option<EntryMark>,
    /// A remark; what is to be put right where it is given back.
    pub remark: String,
}

/// Confirms entries of a placement that were handed in.
///
/// # Errors
/// An entry of another placement, one that is not handed in, and whatever the record itself does not take.
pub fn confirm(
    tx: &mut Tx<'_>,
    placement: &PlacementId,
    entries: &[DiaryEntryId],
    said: &Judgement,
) -> Result<(), Stop> {
    let confirmed = |entry: DiaryEntry| entry.confirmed(&said.by, said.on, said.mark, &said.remark);
    each(tx, placement, entries, confirmed)
}

/// Gives entries of a placement back that were handed in.
///
/// # Errors
/// As for [`confirm`], and a remark that says nothing.
pub fn give_back(
    tx: &mut Tx<'_>,
    placement: &PlacementId,
    entries: &[DiaryEntryId],
    said: &Judgement,
) -> Result<(), Stop> {
    each(tx, placement, entries, |entry| entry.returned(&said.by, said.on, &said.remark))
}

/// Takes over what a form says of entries of a placement: texts and hours where it says them otherwise, and that they
/// are confirmed or given back. They come from the form from then on. An entry that is confirmed as the form has it stays
/// untouched.
///
/// # Errors
/// An entry of another placement, a draft, and a confirmed one that the form would change.
pub fn take_over(
    tx: &mut Tx<'_>,
    placement: &PlacementId,
    by: &str,
    on: NaiveDate,
    form: &[Said],
) -> Result<(), Stop> {
    for said in form {
        let before = of(tx, placement, &said.entry)?;
        let told = DiaryEntry {
            work: said.work.as_deref().map_or_else(|| before.work.clone(), |work| work.trim().to_owned()),
            minutes: said.minutes.unwrap_or(before.minutes),
            ..before.clone()
        };
        match before.state {
            EntryState::Confirmed if told == before && said.confirmed => continue,
            EntryState::Confirmed => return Err(RefusalCode::DiaryConfirmed.into()),
            EntryState::Draft => return Err(RefusalCode::DiaryNotHandedIn.into()),
            EntryState::HandedIn | EntryState::Returned => {}
        }
        let told = DiaryEntry { source: EntrySource::Form, ..told };
        let judged = if said.confirmed {
            told.confirmed(by, on, said.mark, &said.remark)
        } else {
            told.returned(by, on, &said.remark)
        };
        judged.check()?;
        tx.save(&judged)?;
    }
    Ok(())
}

fn each(
    tx: &mut Tx<'_>,
    placement: &PlacementId,
    entries: &[DiaryEntryId],
    judged: impl Fn(DiaryEntry) -> DiaryEntry,
) -> Result<(), Stop> {
    for id in entries {
        let entry = of(tx, placement, id)?;
        if entry.state != EntryState::HandedIn {
            return Err(RefusalCode::DiaryNotHandedIn.into());
        }
        let entry = judged(entry);
        entry.check()?;
        tx.save(&entry)?;
    }
    Ok(())
}

fn of(tx: &Tx<'_>, placement: &PlacementId, id: &DiaryEntryId) -> Result<DiaryEntry, Stop> {
    let entry = find(tx, id)?;
    if entry.placement_id == *placement { Ok(entry) } else { Err(RefusalCode::NotFound.into()) }
}
