//! Small files to begin fuzzing from (`tests/fuzz/README.md`): filled forms, updates, signatures.

#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use std::path::Path;

use support::{
    Form, PARTIES, append, authority, base, catalog_of, fresh_number, identity, object_of, sign_as, with,
};

/// One of each kind of field, filled in.
fn filled(form: Form) -> Vec<u8> {
    const FIELDS: [&str; 5] = [
        "<</FT/Tx/T(line)/V<FEFF0100010D>>>",
        "<</FT/Tx/Ff 4096/T(text)/V(one\\nt\\204wo)>>",
        "<</FT/Btn/Ff 32768/T(radio)/V/rather#5fnot/AS/Off>>",
        "<</FT/Btn/T(tick)/AS/yes>>",
        "<</FT/Ch/T(list)/V[(a)(b)]>>",
    ];
    let pdf = base(form);
    let (catalog, first) = (catalog_of(&pdf), fresh_number(&pdf));
    let ids = (first..).take(FIELDS.len());
    let list: Vec<String> = ids.clone().map(|number| format!("{number} 0 R")).collect();
    let root = with(&object_of(&pdf, catalog), "AcroForm", &format!("<</Fields [{}]>>", list.join(" ")));
    let fields = ids.zip(FIELDS).map(|(number, field)| ((number, 0), field.as_bytes().to_vec()));
    let objects: Vec<_> = fields.chain([(catalog, root)]).collect();
    append(&pdf, &objects, "")
}

#[test]
#[ignore = "writes the seeds of fuzzing into the folder that AMATS_SEEDS names"]
fn seeds_are_written() {
    let folder = std::env::var("AMATS_SEEDS").unwrap();
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let authority = authority();
    for (form, name) in [(Form::Table, "table"), (Form::Streams, "streams")] {
        let signed = sign_as(&base(form), &identity(&authority, "Anna", 2), PARTIES[0]).unwrap();
        let twice = sign_as(&signed, &identity(&authority, "Pēteris", 3), PARTIES[1]).unwrap();
        for (what, pdf) in
            [("blank", base(form)), ("filled", filled(form)), ("signed", signed), ("twice", twice)]
        {
            std::fs::write(folder.join(format!("{name}-{what}.pdf")), pdf).unwrap();
        }
    }
}
