//! Time stamps: asked for, checked, and what they prove. The service is OpenSSL's.

#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use chrono::{Duration, Utc};
use signatures::{
    Change, CmsProblem, Distrust, Report, SignError, SignatureKind, SignatureProblem, StampError,
    StampProblem, TimeStamping, Trust, TrustAnchors, Unanswered, Verdict, stamp, verify,
};
use support::stamps::{Service, school, sign_stamped, somebody, stamping, token_of, with_tokens};
use support::{Form, PARTIES, Repeatable, base};

/// How a service answers.
type Answer<'a> = &'a dyn Fn(&[u8]) -> Result<Vec<u8>, Unanswered>;

fn check(pdf: &[u8], service: &Service) -> Report {
    let anchors = TrustAnchors::new([school().certificate().clone()]);
    let anchors = anchors.and_for_time_stamps([service.authority.clone()]);
    verify(pdf, &anchors, Utc::now() + Duration::hours(1))
}

/// The school's signature, claimed two hours ago and stamped now.
fn stamped(service: &Service) -> Vec<u8> {
    let who = somebody(&school(), "Anna", 100);
    let mut ask = |question: &[u8]| service.answer(question);
    sign_stamped(&base(Form::Table), &who, PARTIES[0], 2, &mut ask).unwrap()
}

#[test]
fn a_signature_with_a_time_stamp_proves_when_it_was_there() {
    let service = Service::new();
    for form in [Form::Table, Form::Streams] {
        let who = somebody(&school(), "Anna", 100);
        let mut ask = |question: &[u8]| service.answer(question);
        let pdf = sign_stamped(&base(form), &who, PARTIES[0], 2, &mut ask).unwrap();
        let report = check(&pdf, &service);
        assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
        let [signature] = &report.signatures[..] else { panic!("{report:?}") };
        let stamp = signature.time_stamp.as_ref().unwrap();
        assert_eq!((stamp.service.as_deref(), stamp.problem), (Some("tsa"), None));
        assert!(stamp.is_trusted());
        assert_eq!(signature.proven, stamp.time);
        assert!((Utc::now() - signature.proven.unwrap()).num_minutes().abs() < 5);
        assert!((Utc::now() - signature.time.unwrap().to_utc()).num_minutes() > 100);
    }
}

#[test]
fn a_service_nobody_trusts_proves_nothing_and_harms_nothing() {
    let service = Service::new();
    let report = verify(
        &stamped(&service),
        &TrustAnchors::new([school().certificate().clone()]),
        Utc::now() + Duration::hours(1),
    );
    assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!(signature.proven, None);
    let stamp = signature.time_stamp.as_ref().unwrap();
    assert_eq!(stamp.trust, Trust::Untrusted(Distrust::UnknownIssuer));
}

#[test]
fn who_may_say_when_is_not_believed_about_who() {
    let service = Service::new();
    let anchors = TrustAnchors::none().and_for_time_stamps([school().certificate().clone()]);
    let report = verify(&stamped(&service), &anchors, Utc::now() + Duration::hours(1));
    assert_eq!(report.verdict, Verdict::HoldsButUntrusted);
}

#[test]
fn a_certificate_that_expired_before_the_proven_moment_is_not_trusted() {
    let service = Service::new();
    let who = somebody(&school(), "Anna", -1);
    let mut ask = |question: &[u8]| service.answer(question);
    let pdf = sign_stamped(&base(Form::Table), &who, PARTIES[0], 2, &mut ask).unwrap();
    let report = check(&pdf, &service);
    assert_eq!(report.verdict, Verdict::HoldsButUntrusted);
    assert!(matches!(report.signatures[0].trust, Trust::Untrusted(Distrust::Expired(_))), "{report:?}");
}

#[test]
fn a_document_time_stamp_proves_the_signatures_before_it() {
    let service = Service::new();
    for form in [Form::Table, Form::Streams] {
        let who = somebody(&school(), "Anna", 100);
        let pdf = support::sign_at(&base(form), &who, PARTIES[0], Utc::now() - Duration::hours(2)).unwrap();
        let once = stamp(&pdf, stamping(&mut |question| service.answer(question))).unwrap();
        assert!(once.starts_with(&pdf));
        let twice = stamp(&once, stamping(&mut |question| service.answer(question))).unwrap();
        let report = check(&twice, &service);
        assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
        let [signature, first, second] = &report.signatures[..] else { panic!("{report:?}") };
        assert_eq!(signature.changes, [Change::TimestampAdded, Change::TimestampAdded]);
        assert_eq!(signature.proven.map(|at| at.fixed_offset()), first.time);
        assert_eq!([first.kind, second.kind], [SignatureKind::Timestamp; 2]);
        assert_eq!([&first.field[..], &second.field[..]], ["TimeStamp1", "TimeStamp2"]);
        assert!(first.is_trusted() && second.is_trusted() && second.covers_whole_file);
        assert_eq!((first.proven, second.proven), (second.time.map(|at| at.to_utc()), None));
    }
}

#[test]
fn a_time_stamp_before_a_signature_proves_nothing_about_it() {
    let service = Service::new();
    let stamped = stamp(&base(Form::Table), stamping(&mut |question| service.answer(question))).unwrap();
    let who = somebody(&school(), "Anna", 100);
    let pdf = support::sign_at(&stamped, &who, PARTIES[0], Utc::now()).unwrap();
    let report = check(&pdf, &service);
    assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
    assert_eq!(report.signatures[1].proven, None);
}

#[test]
fn services_that_still_name_their_certificate_by_sha_1_are_understood() {
    let service = Service::new();
    let who = somebody(&school(), "Anna", 100);
    let mut ask = |question: &[u8]| Ok(service.answer_by("older-stamps", question));
    let pdf = sign_stamped(&base(Form::Table), &who, PARTIES[0], 2, &mut ask).unwrap();
    let report = check(&pdf, &service);
    assert!(report.signatures[0].time_stamp.as_ref().unwrap().is_trusted(), "{report:?}");
}

#[test]
fn every_answer_that_is_not_to_the_question_is_refused_by_name() {
    let service = Service::new();
    let who = somebody(&school(), "Anna", 100);
    let refused = |answer: Answer<'_>| {
        let mut ask = |question: &[u8]| answer(question);
        match sign_stamped(&base(Form::Table), &who, PARTIES[0], 2, &mut ask) {
            Err(SignError::TimeStamp(error)) => error,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(&|_| Err(Unanswered)), StampError::Unanswered);
    assert_eq!(refused(&|_| Ok(b"<html>503".to_vec())), StampError::NotAResponse);
    let asked_for_sha_1 = |_: &[u8]| service.answer(&other_digest());
    assert!(matches!(refused(&asked_for_sha_1), StampError::Refused { status: 2, .. }));
    assert_eq!(refused(&|question| Ok(service.answer_by_a_person(question))), StampError::NotForTimeStamps);
    let about_something_else = |question: &[u8]| {
        let mut other = question.to_vec();
        // The imprint stands before the nonce.
        let at = other.windows(2).position(|pair| pair == [0x04, 0x20]).unwrap() + 2;
        other[at] ^= 1;
        service.answer(&other)
    };
    assert_eq!(refused(&about_something_else), StampError::OtherBytes);
    let older = |question: &[u8]| {
        let mut other = question.to_vec();
        let last = other.len() - 4;
        other[last] ^= 1;
        service.answer(&other)
    };
    assert_eq!(refused(&older), StampError::OtherNonce);
    let torn = |question: &[u8]| {
        let mut answer = service.answer(question)?;
        let last = answer.len() - 1;
        answer[last] ^= 1;
        Ok(answer)
    };
    assert!(matches!(refused(&torn), StampError::Token(StampProblem::Container(_))));
}

/// A question about a SHA-1, which the service does not take.
fn other_digest() -> Vec<u8> {
    let digest =
        [&[0x30, 0x1f, 0x30, 0x07, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x04, 0x14][..], &[7; 20]];
    let imprint = digest.concat();
    [&[0x30, 0x24, 0x02, 0x01, 0x01][..], &imprint].concat()
}

#[test]
fn a_policy_that_is_asked_for_is_the_one_that_comes() {
    let service = Service::new();
    let pdf = base(Form::Table);
    let with = |policy: &str, answer: Answer<'_>| {
        let mut ask = |question: &[u8]| answer(question);
        let stamping = TimeStamping::new(&mut ask, &mut Repeatable(9));
        stamp(&pdf, stamping.under_policy(policy).unwrap()).map(|_| ())
    };
    assert_eq!(with("1.2.3.5", &|question| service.answer(question)), Ok(()));
    let unknown = with("1.2.3.6", &|question| service.answer(question));
    let unknown_policy = StampError::Refused { status: 2, reason: Some(15) };
    assert_eq!(unknown, Err(SignError::TimeStamp(unknown_policy)));
    let other = |question: &[u8]| {
        let at = question.windows(3).position(|bytes| bytes == [0x2a, 0x03, 0x05]).unwrap() + 2;
        let mut changed = question.to_vec();
        changed[at] = 0x04;
        service.answer(&changed)
    };
    assert_eq!(with("1.2.3.5", &other), Err(SignError::TimeStamp(StampError::OtherPolicy)));
    assert!(TimeStamping::new(&mut |_| Err(Unanswered), &mut Repeatable(9)).under_policy("x").is_none());
}

/// The signature is otherwise untouched, and its stamp has this problem.
fn told(pdf: &[u8], service: &Service, problem: StampProblem) {
    let report = check(pdf, service);
    assert_eq!(report.verdict, Verdict::Broken, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!((&signature.problems[..], signature.proven), (&[][..], None));
    assert_eq!(signature.time_stamp.as_ref().unwrap().problem, Some(problem));
}

#[test]
fn a_token_from_another_signature_is_told() {
    let service = Service::new();
    let pdf = stamped(&service);
    let who = somebody(&school(), "Pēteris", 100);
    let mut ask = |question: &[u8]| service.answer(question);
    let other = sign_stamped(&base(Form::Table), &who, PARTIES[1], 2, &mut ask).unwrap();
    told(&with_tokens(pdf, &[token_of(&other)]), &service, StampProblem::OtherBytes);
}

#[test]
fn a_token_that_is_none_or_one_of_two_is_told() {
    let service = Service::new();
    let pdf = stamped(&service);
    let null = StampProblem::Container(CmsProblem::Malformed);
    told(&with_tokens(pdf.clone(), &[vec![5, 0]]), &service, null);
    let both = [token_of(&pdf), token_of(&stamped(&service))];
    told(&with_tokens(pdf, &both), &service, StampProblem::Malformed);
}

#[test]
fn a_token_with_a_changed_byte_is_told() {
    let service = Service::new();
    let pdf = stamped(&service);
    let token = token_of(&pdf);
    // The copy of the authority's certificate is under nobody's signature, and nobody needs it.
    let authority = service.authority.as_der();
    let copy = token.windows(authority.len()).position(|window| window == authority).unwrap();
    let mut told = 0;
    for at in (0..token.len()).step_by(41).filter(|at| !(copy..copy + authority.len()).contains(at)) {
        let mut changed = token.clone();
        changed[at] ^= 0x40;
        // What is no value of DER any more does not fit into the container at all.
        if der::Decode::from_der(&changed).map(|_: der::Any| ()).is_err() {
            continue;
        }
        let report = check(&with_tokens(pdf.clone(), &[changed]), &service);
        let stamp = report.signatures[0].time_stamp.as_ref().unwrap();
        assert!(!stamp.is_trusted(), "byte {at}: {report:?}");
        told += usize::from(stamp.problem.is_some());
    }
    assert!(told > 20, "{told}");
}

#[test]
fn a_document_time_stamp_over_other_bytes_is_told() {
    let service = Service::new();
    let pdf = stamp(&base(Form::Table), stamping(&mut |question| service.answer(question))).unwrap();
    let text = pdf.windows(8).position(|window| window == b"500 euro").unwrap();
    let mut forged = pdf.clone();
    forged[text] = b'9';
    let report = check(&forged, &service);
    assert_eq!(report.verdict, Verdict::Broken);
    let other = SignatureProblem::Timestamp(StampProblem::OtherBytes);
    assert_eq!(report.signatures[0].problems, [other], "{report:?}");
}
