//! What amends or ends an agreement: which agreement, and what becomes of it.

use documents::agreement::{Change, Supplement, Term};
use i18n::{Language, Tr, format};
use model::document::{Document, DocumentKind};
use model::id::{MentorId, SupervisorId};
use model::placement::Placement;
use model::plan::{Plan, PlanSums};
use model::working_time::Minutes;
use store::{Entity, Reader};

use crate::history;
use crate::placement::Record;
use crate::plan::Planned;
use crate::reply::{Failure, RefusalCode, Stop};

/// What the document says of the placement's agreement; none for documents that speak of no agreement.
pub(super) fn of(
    reader: &Reader<'_>,
    record: &Record,
    kind: DocumentKind,
    language: Language,
) -> Result<Option<Supplement>, Stop> {
    if !matches!(kind, DocumentKind::Termination | DocumentKind::Amendment) {
        return Ok(None);
    }
    let agreement = record.latest(DocumentKind::Agreement).ok_or(RefusalCode::NoAgreement)?;
    let ended = record.placement.ended.as_ref();
    Ok(Some(Supplement {
        agreement: agreement.number.clone(),
        issued_on: Some(agreement.issued_at.date_naive()),
        ended_on: ended.map(|ended| ended.on),
        reason: ended.map(|ended| ended.reason.clone()).unwrap_or_default(),
        changes: match kind {
            DocumentKind::Amendment => changes(reader, record, agreement, language)?,
            _ => Vec::new(),
        },
    }))
}

/// Refuses an amendment that changes nothing and the termination of a placement that goes on.
pub(super) fn require(record: &Record, kind: DocumentKind, supplement: &Supplement) -> Result<(), Stop> {
    match kind {
        DocumentKind::Termination if record.placement.ended.is_none() => {
            Err(RefusalCode::PlacementGoesOn.into())
        }
        DocumentKind::Amendment if record.placement.ended.is_some() => {
            Err(RefusalCode::PlacementEnded.into())
        }
        DocumentKind::Amendment if supplement.changes.is_empty() => Err(RefusalCode::NothingToAmend.into()),
        _ => Ok(()),
    }
}

/// What is other than when the agreement was issued, all amendments since taken together.
fn changes(
    reader: &Reader<'_>,
    record: &Record,
    agreement: &Document,
    language: Language,
) -> Result<Vec<Change>, Stop> {
    let now = &record.placement;
    let then = reader
        .when_came::<Placement, Document>(now.id.as_str(), agreement.id.as_str())?
        .ok_or_else(|| Failure::Data("no journal of the placement".to_owned()))?;
    let before = terms(reader, &then, language)?;
    let after = terms(reader, now, language)?;
    let pairs = before.into_iter().zip(after).filter(|((_, before), (_, after))| before != after);
    let changes = pairs.map(|((term, before), (_, after))| Change { term, before, after });
    Ok(changes.chain(plan(reader, record, agreement, language)?).collect())
}

/// The individual plan, where it says something else than when the agreement was issued.
fn plan(
    reader: &Reader<'_>,
    record: &Record,
    agreement: &Document,
    language: Language,
) -> Result<Option<Change>, Stop> {
    let Some(now) = &record.plan else { return Ok(None) };
    let id = &record.placement.id;
    let then = reader.when_came::<Plan, Document>(id.as_str(), agreement.id.as_str())?;
    let then = then.unwrap_or_else(|| Plan::none(id.clone()));
    if now.plan.says_the_same_as(&then) {
        return Ok(None);
    }
    let then = Planned::of(reader, &record.placement, then)?;
    let (before, after) = (in_company(then.sums(), language), in_company(now.sums(), language));
    let after = Tr::new(language).documents_plan_changed(&after);
    Ok(Some(Change { term: Term::Plan, before, after }))
}

/// How much of a plan is learnt in the company; empty where there is no plan.
fn in_company(sums: PlanSums, language: Language) -> String {
    let Some(share) = sums.share() else { return String::new() };
    let tr = Tr::new(language);
    let time = |minutes: Minutes| {
        let minutes = minutes.get();
        tr.hours_duration(&(minutes / 60).to_string(), i64::from(minutes % 60))
    };
    let share = format::percent(f64::from(share) / 10.0, 1, language);
    tr.documents_plan_of(&time(sums.company), &share, &time(sums.total()))
}

/// What an agreement says of a placement, in words.
fn terms(
    reader: &Reader<'_>,
    placement: &Placement,
    language: Language,
) -> Result<Vec<(Term, String)>, Stop> {
    let name =
        |entity, id: Option<&str>| id.map_or(Ok(String::new()), |id| history::name(reader, entity, id));
    let hours = |hours: u32| format::integer(hours.into(), language);
    let day = |day| format::date(day, language);
    let period = placement.period;
    Ok(vec![
        (Term::Period, format!("{} – {}", day(period.start()), day(period.end()))),
        (Term::HoursTotal, hours(placement.hours_total)),
        (Term::HoursPerDay, hours(placement.hours_per_day)),
        (Term::Site, placement.site_address.clone()),
        (
            Term::Supervisor,
            name(Entity::Supervisor, placement.supervisor_id.as_ref().map(SupervisorId::as_str))?,
        ),
        (Term::Mentor, name(Entity::Mentor, placement.mentor_id.as_ref().map(MentorId::as_str))?),
        (Term::Goal, placement.goal.clone()),
        (Term::Insurance, placement.insurance.clone()),
        (Term::Remuneration, placement.remuneration.clone()),
    ])
}
