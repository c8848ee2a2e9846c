//! The diary of a placement: its entries, its weeks, and what the company says of it.
//!
//! Findings warn and keep nothing from being kept. What is confirmed is changed with a reason alone.

mod confirm;
mod parse;

use std::path::PathBuf;

use model::diary::{DiaryEntry, DiaryWeeks, findings, weeks};
use model::id::DiaryEntryId;
use model::placement::Placement;
use store::{Entity, Reader};

pub use confirm::{Judgement, Said, confirm, give_back, take_over};

use crate::document::{scan, write_file};
use crate::input::{DiaryEntryInput, DiaryEntryRef, DiaryJudgement, DiaryScanSave, PlacementRef};
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{DiaryView, Saved, SavedFile};
use crate::working_time::CourseDays;

/// The diary of a placement, and how it stands today.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<DiaryView, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let placement = placement::find(r, &input.id)?;
        let entries = r.diary(&input.id)?;
        let days = CourseDays::read(r, &placement)?;
        let agreed = days.agreed();
        Ok(DiaryView {
            weeks: weeks(&entries, &agreed, today),
            findings: findings(&entries, &agreed),
            period: days.period(),
            entries,
        })
    })
}

/// Records an entry; a confirmed one with a reason alone, and it waits for the company again.
pub fn save(session: &mut Session, input: DiaryEntryInput) -> Result<Saved, Stop> {
    let picture = input.scan.as_deref().map(scan).transpose()?;
    let desk = session.desk()?;
    let (fresh, now) = (DiaryEntryId::new(&mut desk.around), desk.now());
    desk.write(Operation::DiaryEntrySave, |tx| {
        let scan = picture.map(|file| tx.add_attachment(&file, now)).transpose()?;
        let entry = parse::entry(tx, fresh, input, scan)?;
        tx.save(&entry)?;
        Ok(Saved { id: entry.id.to_string() })
    })
}

/// Takes an entry out of the diary; a confirmed one stays.
pub fn remove(session: &mut Session, input: DiaryEntryRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::DiaryEntryRemove, |tx| {
        if find(tx, &input.id)?.is_confirmed() {
            return Err(RefusalCode::DiaryConfirmed.into());
        }
        tx.remove::<DiaryEntry>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}

/// Records that the company confirms entries, or gives them back with what is to be put right.
pub fn judge(session: &mut Session, input: DiaryJudgement) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let (placement, entries) = (input.placement_id.clone(), input.entries.clone());
    let (is_confirmed, judgement) = (input.confirm, parse::judgement(input, desk.today())?);
    let operation = if is_confirmed { Operation::DiaryConfirm } else { Operation::DiaryReturn };
    desk.write(operation, |tx| {
        if is_confirmed {
            confirm(tx, &placement, &entries, &judgement)?;
        } else {
            give_back(tx, &placement, &entries, &judgement)?;
        }
        Ok(Saved { id: placement.to_string() })
    })
}

/// Saves the picture of a paper to disk, and writes into the journal that it left the program.
pub fn save_scan(session: &mut Session, input: DiaryScanSave) -> Result<SavedFile, Stop> {
    let desk = session.desk()?;
    let (placement, entry, file) = desk.read(|r| {
        let entry = find(r, &input.id)?;
        let file = entry.scan.as_deref().map(|hash| r.attachment(hash)).transpose()?.flatten();
        Ok((placement::find(r, &entry.placement_id)?, entry, file.ok_or(RefusalCode::NotFound)?))
    })?;
    let path = input
        .path
        .map_or_else(|| desk.documents.join(name(&placement, &entry, file.media.extension())), PathBuf::from);
    write_file(&path, &file.content)?;
    desk.write(Operation::DiaryScanSave, |tx| {
        Ok(tx.note(Entity::DiaryEntry, input.id.as_str(), "diary_entry.scan_saved")?)
    })?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

fn name(placement: &Placement, entry: &DiaryEntry, extension: &str) -> String {
    let number = placement.number.replace('/', "-");
    format!("dienasgramata-{number}-{}.{extension}", entry.start)
}

/// How the diary of a placement stands week by week.
pub(crate) fn weeks_of(
    reader: &Reader<'_>,
    placement: &Placement,
    today: chrono::NaiveDate,
) -> Result<DiaryWeeks, Stop> {
    let entries = reader.diary(&placement.id)?;
    Ok(weeks(&entries, &CourseDays::read(reader, placement)?.agreed(), today))
}

pub(crate) fn find(reader: &Reader<'_>, id: &DiaryEntryId) -> Result<DiaryEntry, Stop> {
    reader.get::<DiaryEntry>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}
