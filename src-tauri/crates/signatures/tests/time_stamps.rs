//! A time stamp that came with a signature is told. (Real ones, made by another program, are the `documents`
//! step's of `cargo xtask test`.)

#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerInfos};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, SetOfVec};
use der::{Decode, Encode};
use signatures::{Verdict, verify};
use support::{anchors, authority, gap, now, signed};
use x509_cert::attr::Attribute;

/// `id-aa-timeStampToken` (RFC 3161, appendix A).
const TOKEN: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");

#[test]
fn a_time_stamp_that_came_with_a_signature_is_told() {
    for (pdf, stamped) in [(signed(), false), (with_token(signed()), true)] {
        let report = verify(&pdf, &anchors(&authority()), now());
        assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
        assert_eq!(report.signatures[0].has_time_stamp, stamped);
    }
}

/// Adds a token to the first signature. It is empty: tokens are told, not checked.
fn with_token(mut pdf: Vec<u8>) -> Vec<u8> {
    let gap = gap(&pdf);
    let (mut info, _) = ContentInfo::from_der_partial(&unhex(&pdf[gap.clone()])).unwrap();
    let mut data: SignedData = info.content.decode_as().unwrap();
    let mut signer = data.signer_infos.0.get(0).unwrap().clone();
    let values = SetOfVec::from_iter([Any::null()]).unwrap();
    signer.unsigned_attrs = Some(SetOfVec::from_iter([Attribute { oid: TOKEN, values }]).unwrap());
    data.signer_infos = SignerInfos(SetOfVec::from_iter([signer]).unwrap());
    info.content = Any::encode_from(&data).unwrap();
    let container = hex(&info.to_der().unwrap());
    pdf[gap.start..gap.start + container.len()].copy_from_slice(container.as_bytes());
    pdf
}

fn unhex(digits: &[u8]) -> Vec<u8> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(pair).collect()
}

fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}
