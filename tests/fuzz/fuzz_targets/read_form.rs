//! Whatever a file is, its fields are read or it is refused.
#![no_main]

libfuzzer_sys::fuzz_target!(|pdf: &[u8]| {
    drop(signatures::read_form(pdf));
});
