//! What another program signed and stamped (pyHanko 0.38): read, checked, and compared.

mod support;

use signatures::{Change, SignatureKind, TrustAnchors, Verdict, verify};
use support::{authority, day};

const BY_PYHANKO: &[u8] = include_bytes!("data/signed-by-pyhanko.pdf");
const TIME_STAMPED: &[u8] = include_bytes!("data/time-stamped.pdf");

#[test]
fn a_signature_with_a_time_stamp_made_by_another_program_holds() {
    let anchors = TrustAnchors::from_pem(include_str!("data/ca.pem")).unwrap();
    let report = verify(BY_PYHANKO, &anchors, day(2026, 12, 1));
    assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
    assert!(report.signatures[0].has_time_stamp);
}

#[test]
fn a_document_time_stamp_after_two_signatures_is_an_allowed_change_and_checked() {
    let anchors = TrustAnchors::new([authority().certificate().clone()]);
    let report = verify(TIME_STAMPED, &anchors, day(2026, 12, 1));
    assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
    let [school, company, stamp] = &report.signatures[..] else { panic!("{report:?}") };
    assert!(school.changes.contains(&Change::TimestampAdded));
    assert_eq!(company.changes, [Change::TimestampAdded]);
    assert_eq!(stamp.kind, SignatureKind::Timestamp);
    assert!(stamp.is_intact() && !stamp.is_trusted() && stamp.time.is_some());
}

#[test]
fn a_time_stamp_for_other_bytes_is_told() {
    let anchors = TrustAnchors::new([authority().certificate().clone()]);
    let mut forged = TIME_STAMPED.to_vec();
    let title = forged.windows(9).position(|window| window == b"Agreement").unwrap();
    forged[title] = b'B';
    let report = verify(&forged, &anchors, day(2026, 12, 1));
    assert_eq!(report.verdict, Verdict::Broken);
    assert!(report.signatures.iter().all(|one| !one.problems.is_empty()), "{report:?}");
}
