//! The expectations matrix and the parties' consents to it.

use std::collections::HashMap;

use model::expectation::{self, Consent, Expectation, Standing};
use model::id::{ConsentId, ExpectationId};
use model::party::Party;
use model::problem::Problems;
use model::programme::Outcome;
use sha2::{Digest, Sha256};

use crate::input::{
    ConsentInput, ConsentRef, ExpectationInput, ExpectationRef, ExpectationStanding, PlacementRef,
};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Saved, Suggestion, Suggestions};
use crate::{placement, programme};

/// How many proven items are proposed at most.
const SUGGESTIONS: usize = 40;

/// Makes or changes an item. A changed item is proposed anew, and consents to the old matrix go stale.
pub fn save(session: &mut Session, input: ExpectationInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let id = input.id.clone().unwrap_or_else(|| ExpectationId::new(&mut desk.around));
    desk.write(Operation::ExpectationSave, |tx| {
        let others = tx.expectations(&input.placement_id)?;
        let before = others.iter().find(|item| item.id == id);
        let last = others.iter().map(|item| item.position + 1).max().unwrap_or(0);
        let item = Expectation {
            id: id.clone(),
            placement_id: input.placement_id.clone(),
            party: input.party,
            side: input.side,
            text: input.text.trim().to_owned(),
            outcome_ids: input.outcome_ids,
            standing: Standing::Proposed,
            position: before.map_or(last, |before| before.position),
        };
        item.check()?;
        tx.save(&item)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Removes an item.
pub fn remove(session: &mut Session, input: ExpectationRef) -> Result<Saved, Stop> {
    change(session, Operation::ExpectationRemove, &input.id, |tx, item| {
        tx.remove::<Expectation>(item.id.as_str())?;
        Ok(())
    })
}

/// Notes how far an item has come.
pub fn set_standing(session: &mut Session, input: ExpectationStanding) -> Result<Saved, Stop> {
    change(session, Operation::ExpectationStanding, &input.id, |tx, item| {
        tx.save(&Expectation { standing: input.standing, ..item })?;
        Ok(())
    })
}

fn change(
    session: &mut Session,
    operation: Operation,
    id: &ExpectationId,
    act: impl FnOnce(&mut store::Tx<'_>, Expectation) -> Result<(), Stop>,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        let item = tx.get::<Expectation>(id.as_str())?.ok_or(RefusalCode::NotFound)?;
        act(tx, item)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Items to take over: what the school keeps first, then what other placements of the programme use, the most used
/// first.
pub fn suggestions(session: &mut Session, input: PlacementRef) -> Result<Suggestions, Stop> {
    session.desk()?.read(|r| {
        let placement = placement::find(r, &input.id)?;
        let programme = programme::find(r, &placement.programme_id)?;
        let own = r.expectations(&input.id)?;
        let is_new = |party, text: &str| !own.iter().any(|own| own.text == text && own.party == party);
        let mut items: HashMap<_, Suggestion> = HashMap::new();
        for item in r.proven_items(programme.series())?.into_iter().filter(|i| is_new(i.party, &i.text)) {
            let serves = |outcome: &&Outcome| item.outcome_codes.contains(&outcome.code);
            let outcome_ids =
                programme.outcomes.iter().filter(serves).map(|outcome| outcome.id.clone()).collect();
            let (party, side, text) = (item.party, item.side, item.text);
            let kept = Suggestion { party, side, text: text.clone(), outcome_ids, kept: true, uses: 0 };
            items.insert((party, side, text), kept);
        }
        for item in
            r.expectations_of_programme(programme.series())?.into_iter().filter(|i| is_new(i.party, &i.text))
        {
            let (party, side, text) = (item.party, item.side, item.text);
            let used = || Suggestion {
                party,
                side,
                text: text.clone(),
                outcome_ids: Vec::new(),
                kept: false,
                uses: 0,
            };
            items.entry((party, side, text.clone())).or_insert_with(used).uses += 1;
        }
        let mut items: Vec<Suggestion> = items.into_values().collect();
        items.sort_by(|a, b| (b.kept, b.uses).cmp(&(a.kept, a.uses)).then_with(|| a.text.cmp(&b.text)));
        items.truncate(SUGGESTIONS);
        Ok(Suggestions { items })
    })
}

/// Records a party's consent to the matrix as it stands. When all three have consented, its items are agreed.
pub fn record_consent(session: &mut Session, input: ConsentInput) -> Result<Saved, Stop> {
    let mut problems = Problems::default();
    problems.required("person", &input.person, 120);
    problems.into_result()?;
    let desk = session.desk()?;
    let (id, today) = (ConsentId::new(&mut desk.around), desk.today());
    if input.agreed_on > today {
        let mut problems = Problems::default();
        let from = input.agreed_on.checked_sub_months(chrono::Months::new(120)).unwrap_or(today);
        problems.add("agreed_on", model::problem::Problem::DateOutOfRange { from, to: today });
        problems.into_result()?;
    }
    desk.write(Operation::ConsentRecord, |tx| {
        let items = tx.expectations(&input.placement_id)?;
        if items.is_empty() {
            return Err(RefusalCode::NothingToConsent.into());
        }
        for old in tx.consents(&input.placement_id)?.into_iter().filter(|c| c.party == input.party) {
            tx.remove::<Consent>(old.id.as_str())?;
        }
        tx.save(&Consent {
            id: id.clone(),
            placement_id: input.placement_id.clone(),
            party: input.party,
            person: input.person.trim().to_owned(),
            agreed_on: input.agreed_on,
            manner: input.manner,
            fingerprint: fingerprint(&items),
        })?;
        agree_if_all_consent(tx, &input.placement_id, items)?;
        Ok(Saved { id: id.to_string() })
    })
}

fn agree_if_all_consent(
    tx: &mut store::Tx<'_>,
    placement: &model::id::PlacementId,
    items: Vec<Expectation>,
) -> Result<(), Stop> {
    let fingerprint = fingerprint(&items);
    let consents = tx.consents(placement)?;
    let all =
        Party::ALL.iter().all(|p| consents.iter().any(|c| c.party == *p && c.fingerprint == fingerprint));
    for item in items.into_iter().filter(|item| all && is_open(item.standing)) {
        tx.save(&Expectation { standing: Standing::Agreed, ..item })?;
    }
    Ok(())
}

fn is_open(standing: Standing) -> bool {
    matches!(standing, Standing::Proposed | Standing::Discussed)
}

/// Takes a consent back.
pub fn withdraw_consent(session: &mut Session, input: ConsentRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::ConsentWithdraw, |tx| {
        if !tx.remove::<Consent>(input.id.as_str())? {
            return Err(RefusalCode::NotFound.into());
        }
        Ok(Saved { id: input.id.to_string() })
    })
}

/// SHA-256 of what a consent covers, lower-case hexadecimal.
pub(crate) fn fingerprint(items: &[Expectation]) -> String {
    hex(&Sha256::digest(expectation::content(items)))
}

/// Bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]).collect()
}
