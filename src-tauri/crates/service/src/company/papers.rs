//! What a company signed: cooperation agreements and memoranda, and its insurance.

use chrono::NaiveDate;
use model::company::{Cooperation, Policy};
use model::id::{CompanyId, CooperationId, PolicyId};
use store::Reader;

use super::terms::state;
use super::{complete, is_text, required};
use crate::input::{CooperationInput, CooperationRef, PolicyInput, PolicyRef};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::rules;
use crate::session::Session;
use crate::view::{CooperationView, PolicyView, Saved};

/// Makes or changes an agreement or memorandum.
pub fn save_cooperation(session: &mut Session, input: CooperationInput) -> Result<Saved, Stop> {
    complete(&[("subject", is_text(&input.subject)), ("signed_on", input.signed_on.is_some())])?;
    let ids = &mut session.desk()?.around;
    let paper = Cooperation {
        id: input.id.unwrap_or_else(|| CooperationId::new(ids)),
        company_id: input.company_id,
        kind: input.kind,
        number: input.number.trim().to_owned(),
        signed_on: required("signed_on", input.signed_on)?,
        from: input.from,
        until: input.until,
        subject: input.subject.trim().to_owned(),
        note: input.note.trim().to_owned(),
    };
    paper.check()?;
    super::keep(session, Operation::CooperationSave, &paper.company_id, &paper)
}

/// Removes an agreement or memorandum.
pub fn remove_cooperation(session: &mut Session, input: CooperationRef) -> Result<Saved, Stop> {
    super::remove::<Cooperation>(session, Operation::CooperationRemove, input.id.as_str())
}

/// Makes or changes an insurance policy.
pub fn save_policy(session: &mut Session, input: PolicyInput) -> Result<Saved, Stop> {
    complete(&[
        ("insurer", is_text(&input.insurer)),
        ("number", is_text(&input.number)),
        ("valid_until", input.valid_until.is_some()),
    ])?;
    let ids = &mut session.desk()?.around;
    let policy = Policy {
        id: input.id.unwrap_or_else(|| PolicyId::new(ids)),
        company_id: input.company_id,
        insurer: input.insurer.trim().to_owned(),
        number: input.number.trim().to_owned(),
        sum: input.sum,
        valid_until: required("valid_until", input.valid_until)?,
    };
    policy.check()?;
    super::keep(session, Operation::PolicySave, &policy.company_id, &policy)
}

/// Removes an insurance policy.
pub fn remove_policy(session: &mut Session, input: PolicyRef) -> Result<Saved, Stop> {
    super::remove::<Policy>(session, Operation::PolicyRemove, input.id.as_str())
}

/// A company's agreements and memoranda as they stand on a day.
pub(super) fn cooperation(
    reader: &Reader<'_>,
    company: &CompanyId,
    today: NaiveDate,
) -> Result<Vec<CooperationView>, Stop> {
    let terms = rules::register_terms_on(reader, today)?;
    let view = |cooperation: Cooperation| CooperationView {
        term: state(cooperation.until, today, &terms),
        cooperation,
    };
    Ok(reader.cooperation(company)?.into_iter().map(view).collect())
}

/// A company's insurance as it stands on a day.
pub(super) fn policies(
    reader: &Reader<'_>,
    company: &CompanyId,
    today: NaiveDate,
) -> Result<Vec<PolicyView>, Stop> {
    let terms = rules::register_terms_on(reader, today)?;
    let view = |policy: Policy| PolicyView { term: state(Some(policy.valid_until), today, &terms), policy };
    Ok(reader.policies(company)?.into_iter().map(view).collect())
}
