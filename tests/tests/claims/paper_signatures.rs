//! Signatures made with a pen, and the order in which a school has the parties sign.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::document::{Document, PartySignature, SignatureState};
use model::id::DocumentId;
use model::party::Party;
use service::input::{Nothing, ScanSave, SchoolInput, SignatureInput};
use service::reply::RefusalCode;
use service::signing::{issue_identities, sign_document};
use service::{Session, history, school};
use tests::{demonstration, fixed, refusal};

use crate::support::issued;

const SCAN: &[u8] = b"\x89PNG\r\n\x1a\nscan of a signed page";

fn on_paper(id: &DocumentId, recorded_by: &str, scan: Option<&[u8]>) -> SignatureInput {
    SignatureInput {
        id: id.clone(),
        party: Party::Company,
        state: SignatureState::OnPaper,
        signer: "Valdis Roze".to_owned(),
        on: None,
        recorded_by: recorded_by.to_owned(),
        scan: scan.map(|bytes| STANDARD.encode(bytes)),
    }
}

fn signature(session: &mut Session, id: &DocumentId) -> PartySignature {
    document(session, id).signature(Party::Company).unwrap().clone()
}

fn document(session: &mut Session, id: &DocumentId) -> Document {
    session.desk().unwrap().read(|r| Ok(r.get::<Document>(id.as_str())?)).unwrap().unwrap()
}

fn parties(session: &mut Session, id: &DocumentId) -> Vec<Party> {
    document(session, id).signatures.iter().map(|signature| signature.party).collect()
}

fn saved_scan(session: &mut Session, id: &DocumentId) -> Vec<u8> {
    let input = ScanSave { id: id.clone(), party: Party::Company, path: None };
    std::fs::read(service::document::save_scan(session, input).unwrap().path).unwrap()
}

#[test]
fn a_pen_signature_says_who_recorded_it_and_keeps_the_picture_through_later_corrections() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = issued(&mut session).id;
    let nobody = service::document::record_signature(&mut session, on_paper(&id, "  ", None));
    assert_eq!(refusal(&nobody), Some(RefusalCode::Fields));
    service::document::record_signature(&mut session, on_paper(&id, "Anna Kalniņa", Some(SCAN))).unwrap();
    assert_eq!(saved_scan(&mut session, &id), SCAN);
    service::document::record_signature(&mut session, on_paper(&id, "Anna Bērziņa", None)).unwrap();
    assert_eq!(signature(&mut session, &id).recorded_by, "Anna Bērziņa");
    assert_eq!(saved_scan(&mut session, &id), SCAN);
}

#[test]
fn an_undone_and_redone_pen_signature_has_its_picture_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = issued(&mut session).id;
    service::document::record_signature(&mut session, on_paper(&id, "Anna Kalniņa", Some(SCAN))).unwrap();
    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(signature(&mut session, &id), PartySignature::none_of(Party::Company));
    history::redo(&mut session, Nothing {}).unwrap();
    assert_eq!(saved_scan(&mut session, &id), SCAN);
}

#[test]
fn what_is_no_picture_is_refused_and_nothing_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = issued(&mut session).id;
    let program =
        service::document::record_signature(&mut session, on_paper(&id, "Anna Kalniņa", Some(b"MZ\x90")));
    assert_eq!(refusal(&program), Some(RefusalCode::NotAScan));
    assert_eq!(signature(&mut session, &id), PartySignature::none_of(Party::Company));
}

#[test]
fn nobody_signs_before_their_turn_where_the_school_has_an_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of_school = school::get(&mut session, Nothing {}).unwrap().school;
    let signing_order = vec![Party::Company, Party::Student, Party::School];
    let school = model::school::School { signing_order: signing_order.clone(), ..of_school };
    school::save(&mut session, SchoolInput { school }).unwrap();
    let id = issued(&mut session).id;
    assert_eq!(parties(&mut session, &id), signing_order);
    let made = issue_identities(&fixed(), "Izdevējs", &[("Valdis Roze", "")], "pareiza-parole").unwrap();
    let sign = |session: &mut Session, party| {
        sign_document(session.desk().unwrap(), &id, party, &made.identities[0], "pareiza-parole")
    };
    assert_eq!(refusal(&sign(&mut session, Party::Student)), Some(RefusalCode::NotTheirTurn));
    sign(&mut session, Party::Company).unwrap();
    sign(&mut session, Party::Student).unwrap();
    sign(&mut session, Party::School).unwrap();
}
