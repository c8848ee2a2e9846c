//! What the claims about signatures share: an issued document, who signs it, and what stands in for the world
//! outside – OpenSSL for a time-stamp service, `SoftHSM` for a card – from the tests of the crate `signatures`.

#[path = "../../../../src-tauri/crates/signatures/tests/support/openssl.rs"]
#[allow(dead_code, missing_docs, reason = "another crate's tests use all of it")]
pub mod openssl;
#[path = "../../../../src-tauri/crates/signatures/tests/support/token.rs"]
#[allow(dead_code, missing_docs, reason = "another crate's tests use all of it")]
pub mod token;

pub mod fill;
pub mod hostile;

use model::document::{Document, DocumentKind};
use model::party::Party;
use service::input::{DocumentRequest, SignInput, SignWith};
use service::signing::{Made, issue_identities};
use service::{Session, Surroundings, document};

/// The password of the identities.
pub const PASSWORD: &str = "pareiza-parole";

/// Somebody who can sign.
pub fn identity(around: &Surroundings) -> Made {
    issue_identities(around, "Pārbaudes izdevējs", &[("Ilze Ozola", "Skola")], PASSWORD).unwrap()
}

/// An agreement of the demonstration, issued now.
pub fn issued(session: &mut Session) -> Document {
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let row = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).unwrap().remove(0);
    let request =
        DocumentRequest { placement_id: row.id, kind: DocumentKind::Agreement, language: "lv".to_owned() };
    document::issue_at(desk, &request).unwrap()
}

/// The file of a document.
pub fn bytes(session: &mut Session, document: &Document) -> Vec<u8> {
    session.desk().unwrap().read(|r| Ok(r.file(&document.id)?)).unwrap().unwrap()
}

/// A signature for the school.
pub fn order(document: &Document, with: SignWith) -> SignInput {
    SignInput { id: document.id.clone(), party: Party::School, with, without_time_stamp: false }
}
