//! Whatever a file is, there is a report; without a certificate to trust, none says that it holds.
#![no_main]

use chrono::DateTime;
use signatures::{TrustAnchors, Verdict, verify};

libfuzzer_sys::fuzz_target!(|pdf: &[u8]| {
    let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap_or_default();
    assert_ne!(verify(pdf, &TrustAnchors::none(), now).verdict, Verdict::Holds);
});
