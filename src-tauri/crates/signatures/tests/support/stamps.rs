//! A local time-stamp service (OpenSSL answers), and what a forger does to its tokens.
//!
//! Its stamps are of now: signers beside it have certificates of now as well.

use chrono::{Duration, SubsecRound, Utc};
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerInfos};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, SetOfVec};
use der::{Decode, Encode};
use signatures::{
    Ask, Authority, Certificate, Identity, SignError, SignRequest, Subject, Term, TimeStamping, Unanswered,
    sign_with_time_stamp,
};
use x509_cert::attr::Attribute;

use super::openssl::{Folder, P256};
use super::{Repeatable, gap, in_riga};

/// `id-aa-timeStampToken` (RFC 3161, appendix A).
pub const TOKEN: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");

/// A service of its own in a folder of its own.
pub struct Service {
    pub folder: Folder,
    /// Its authority's certificate.
    pub authority: Certificate,
}

impl Service {
    pub fn new() -> Self {
        let folder = Folder::new();
        folder.certify("ca", P256, "-extensions authority");
        folder.certify("tsa", "rsa:2048", "-extensions stamper -CA ca.pem -CAkey ca.key");
        folder.write("serial", b"01\n");
        let authority = Certificate::from_pem(std::str::from_utf8(&folder.read("ca.pem")).unwrap()).unwrap();
        Self { folder, authority }
    }

    /// The answer to a question.
    pub fn answer(&self, question: &[u8]) -> Result<Vec<u8>, Unanswered> {
        Ok(self.answer_by("stamps", question))
    }

    /// The answer under the settings of that name.
    pub fn answer_by(&self, settings: &str, question: &[u8]) -> Vec<u8> {
        self.folder.write("question", question);
        let words = format!("ts -reply -config settings -section {settings} -queryfile question");
        self.folder.openssl(&words, ["-out", "answer"]);
        self.folder.read("answer")
    }

    /// An answer whose token is by a certificate for signatures of people.
    pub fn answer_by_a_person(&self, question: &[u8]) -> Vec<u8> {
        self.folder.certify("person", P256, "-extensions signer -CA ca.pem -CAkey ca.key");
        self.folder.write("content", &content(&token(&self.answer_by("stamps", question))));
        let words = "cms -sign -binary -nodetach -nosmimecap -cades -md sha256 -outform DER -in content \
                     -econtent_type 1.2.840.113549.1.9.16.1.4 -signer person.pem -inkey person.key";
        self.folder.openssl(words, ["-out", "token"]);
        granted(&self.folder.read("token"))
    }
}

/// The token within an answer that grants it: all that follows the status.
pub fn token(answer: &[u8]) -> Vec<u8> {
    let whole = Any::from_der(answer).unwrap();
    let (_, rest) = Any::from_der_partial(whole.value()).unwrap();
    rest.to_vec()
}

/// An answer that grants a token.
fn granted(token: &[u8]) -> Vec<u8> {
    let value = [&[0x30, 0x03, 0x02, 0x01, 0x00], token].concat();
    Any::new(der::Tag::Sequence, value).unwrap().to_der().unwrap()
}

/// The `TSTInfo` of a token.
fn content(token: &[u8]) -> Vec<u8> {
    let info = ContentInfo::from_der(token).unwrap();
    let data: SignedData = info.content.decode_as().unwrap();
    data.encap_content_info.econtent.unwrap().value().to_vec()
}

/// An authority whose certificate has been valid for two days.
pub fn school() -> Authority {
    let now = Utc::now().trunc_subsecs(0);
    let subject = Subject { common_name: "Demo skolas paraksti", organisation: None };
    let term = Term { from: now - Duration::days(2), until: now + Duration::days(700) };
    Authority::create(subject, term, &mut Repeatable(31)).unwrap()
}

/// Somebody with a certificate from a day ago until that many hours from now.
pub fn somebody(school: &Authority, name: &str, hours: i64) -> Identity {
    let now = Utc::now().trunc_subsecs(0);
    let term = Term { from: now - Duration::days(1), until: now + Duration::hours(hours) };
    let subject = Subject { common_name: name, organisation: None };
    school.issue(subject, term, &mut Repeatable(name.len() as u64 + 40)).unwrap()
}

/// Signs, as of some hours ago, with a stamp from whoever answers.
pub fn sign_stamped(
    pdf: &[u8],
    who: &dyn signatures::Signer,
    field: &str,
    hours_ago: i64,
    ask: Ask<'_>,
) -> Result<Vec<u8>, SignError> {
    let request = SignRequest {
        field,
        signer_name: "x",
        reason: None,
        location: None,
        signed_at: in_riga(Utc::now() - Duration::hours(hours_ago)),
        appearance: None,
    };
    sign_with_time_stamp(pdf, who, &request, stamping(ask))
}

pub fn stamping(ask: Ask<'_>) -> TimeStamping<'_> {
    TimeStamping::new(ask, &mut signatures::os_random())
}

/// The first signature's container, with its tokens replaced.
pub fn with_tokens(pdf: Vec<u8>, tokens: &[Vec<u8>]) -> Vec<u8> {
    with_container(pdf, |data| {
        let mut signer = data.signer_infos.0.get(0).unwrap().clone();
        let values: Vec<Any> = tokens.iter().map(|token| Any::from_der(token).unwrap()).collect();
        let values = SetOfVec::from_iter(values).unwrap();
        signer.unsigned_attrs = Some(SetOfVec::from_iter([Attribute { oid: TOKEN, values }]).unwrap());
        data.signer_infos = SignerInfos(SetOfVec::from_iter([signer]).unwrap());
    })
}

/// The first signature's container, changed.
pub fn with_container(mut pdf: Vec<u8>, change: impl FnOnce(&mut SignedData)) -> Vec<u8> {
    let gap = gap(&pdf);
    let (mut info, _) = ContentInfo::from_der_partial(&unhex(&pdf[gap.clone()])).unwrap();
    let mut data: SignedData = info.content.decode_as().unwrap();
    change(&mut data);
    info.content = Any::encode_from(&data).unwrap();
    let container = hex(&info.to_der().unwrap());
    pdf[gap.clone()].fill(b'0');
    pdf[gap.start..gap.start + container.len()].copy_from_slice(container.as_bytes());
    pdf
}

/// The token in the first signature's container.
pub fn token_of(pdf: &[u8]) -> Vec<u8> {
    let (info, _) = ContentInfo::from_der_partial(&unhex(&pdf[gap(pdf)])).unwrap();
    let data: SignedData = info.content.decode_as().unwrap();
    let signer = data.signer_infos.0.get(0).unwrap().clone();
    let stamps = signer.unsigned_attrs.unwrap();
    stamps.get(0).unwrap().values.get(0).unwrap().to_der().unwrap()
}

pub fn unhex(digits: &[u8]) -> Vec<u8> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(pair).collect()
}

pub fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}
