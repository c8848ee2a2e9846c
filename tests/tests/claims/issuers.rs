//! The school's own authority: what it issues signs and is trusted, what it withdrew is not, and without its key
//! nothing is issued.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::issuer::IssuedStanding;
use service::Session;
use service::input::{DocumentRef, IdentityInput, IdentityWithdraw, IssuerKey, Nothing, SignWith};
use service::reply::RefusalCode;
use service::signing::{issuer, sign, verify_document};
use service::view::{IssuerView, SavedFiles, Verdict};
use tests::{demonstration, refusal};

use crate::support::{PASSWORD, identity, issued, order};

fn named(name: &str) -> IdentityInput {
    let (name, password) = (name.to_owned(), PASSWORD.to_owned());
    IdentityInput { name, password, folder: None, issuer: None, renews: None }
}

fn read(path: &str) -> String {
    STANDARD.encode(std::fs::read(path).unwrap())
}

/// The authority on record, with its key.
fn known(session: &mut Session, made: &SavedFiles) -> (IssuerView, IssuerKey) {
    let view = issuer::list(session, Nothing {}).unwrap().issuers.remove(0);
    let key = IssuerKey { id: view.id.clone(), file: read(&made.paths[2]), password: PASSWORD.to_owned() };
    (view, key)
}

fn sign_with(session: &mut Session, made: &SavedFiles) -> Verdict {
    let document = issued(session);
    let with = SignWith::File { identity: read(&made.paths[0]), password: PASSWORD.to_owned() };
    sign(session, order(&document, with)).unwrap().verdict
}

#[test]
fn one_authority_issues_renews_and_withdraws() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let first = issuer::issue(&mut session, named("Ilze Ozola")).unwrap();
    let (view, key) = known(&mut session, &first);
    assert_eq!(sign_with(&mut session, &first), Verdict::Holds);

    let another = IdentityInput { issuer: Some(key.clone()), ..named("Valdis Roze") };
    let another = issuer::issue(&mut session, another).unwrap();
    assert_eq!(another.paths.len(), 2, "the authority's key is not written again");
    let old = view.issued[0].id.clone();
    let renewal =
        IdentityInput { issuer: Some(key.clone()), renews: Some(old.clone()), ..named("Ilze Ozola") };
    let renewed = issuer::issue(&mut session, renewal).unwrap();
    assert_eq!(sign_with(&mut session, &another), Verdict::Holds);

    issuer::withdraw(&mut session, IdentityWithdraw { id: old.clone(), issuer: key.clone() }).unwrap();
    let (view, _) = known(&mut session, &first);
    let standings: Vec<_> = view.issued.iter().map(|one| (one.name.as_str(), one.standing)).collect();
    let valid = IssuedStanding::Valid;
    let expected = [("Ilze Ozola", valid), ("Valdis Roze", valid), ("Ilze Ozola", IssuedStanding::Withdrawn)];
    assert_eq!(standings, expected);
    assert_eq!(sign_with(&mut session, &renewed), Verdict::Holds);
    assert_eq!(sign_with(&mut session, &first), Verdict::Untrusted, "withdrawn");
    let again = issuer::withdraw(&mut session, IdentityWithdraw { id: old, issuer: key });
    assert_eq!(refusal(&again), Some(RefusalCode::AlreadyWithdrawn));
}

#[test]
fn a_signature_without_a_time_stamp_is_not_believed_after_its_identity_was_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let made = issuer::issue(&mut session, named("Ilze Ozola")).unwrap();
    let (view, key) = known(&mut session, &made);
    let document = issued(&mut session);
    let with = SignWith::File { identity: read(&made.paths[0]), password: PASSWORD.to_owned() };
    assert_eq!(sign(&mut session, order(&document, with)).unwrap().verdict, Verdict::Holds);
    issuer::withdraw(&mut session, IdentityWithdraw { id: view.issued[0].id.clone(), issuer: key }).unwrap();
    let after = verify_document(&mut session, DocumentRef { id: document.id }).unwrap();
    assert_eq!(after.verdict, Verdict::Untrusted);
}

#[test]
fn without_the_key_of_this_authority_nothing_is_issued() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let made = issuer::issue(&mut session, named("Ilze Ozola")).unwrap();
    let (_, key) = known(&mut session, &made);
    let stranger = STANDARD.encode(&identity(&tests::fixed()).identities[0]);
    for (file, password, why) in [
        (key.file.clone(), "nepareiza", RefusalCode::WrongPassword),
        (stranger, PASSWORD, RefusalCode::NotTheIssuer),
        (read(&made.paths[0]), PASSWORD, RefusalCode::NotTheIssuer),
        (STANDARD.encode("nav"), PASSWORD, RefusalCode::NotAnIdentity),
    ] {
        let key = IssuerKey { id: key.id.clone(), file, password: password.to_owned() };
        let input = IdentityInput { issuer: Some(key), ..named("Valdis Roze") };
        assert_eq!(refusal(&issuer::issue(&mut session, input)), Some(why));
    }
    let issuers = issuer::list(&mut session, Nothing {}).unwrap().issuers;
    assert_eq!((issuers.len(), issuers[0].issued.len()), (1, 1));
}
