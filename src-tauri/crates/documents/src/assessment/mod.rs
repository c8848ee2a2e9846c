//! The assessment sheet of the school and the characterisation by the company.
//!
//! Neither has a place for a personal code, nor for what the trainee says of the company.

mod characterisation;
mod data;
mod sheet;

pub use data::{AssessmentSheet, Characterisation, SheetMark, SheetOutcome, SheetPart, Subject};

use crate::agreement::tables::{pairs, programme};
use crate::layout::block::{Block, Signature};
use crate::layout::style::NOTE;
use crate::manuscript::{Identity, Manuscript};
use crate::report::Signatory;
use crate::{Options, wording};
use i18n::{Tr, format};

/// Writes the assessment sheet.
pub(crate) fn write_sheet(sheet: &AssessmentSheet, options: &Options) -> Manuscript {
    let tr = Tr::new(options.language);
    let title = tr.documents_sheet_title();
    let mut blocks = head(&sheet.subject, options, &title, &tr);
    blocks.extend(sheet::blocks(sheet, &tr));
    blocks.extend(signatures(&sheet.signatories, &tr));
    finish(blocks, &title, AssessmentSheet::TEMPLATE, &sheet.subject, options)
}

/// Writes the characterisation.
pub(crate) fn write_characterisation(of: &Characterisation, options: &Options) -> Manuscript {
    let tr = Tr::new(options.language);
    let title = tr.documents_characterisation_title();
    let mut blocks = head(&of.subject, options, &title, &tr);
    blocks.extend(characterisation::blocks(of, &tr));
    blocks.extend(signatures(&of.signatories, &tr));
    finish(blocks, &title, Characterisation::TEMPLATE, &of.subject, options)
}

impl AssessmentSheet {
    /// Name and version of the sheet's form.
    pub const TEMPLATE: &'static str = "assessment-sheet-1";
}

impl Characterisation {
    /// Name and version of the characterisation's form.
    pub const TEMPLATE: &'static str = "characterisation-1";
}

fn finish(
    blocks: Vec<Block>,
    title: &str,
    template: &str,
    subject: &Subject,
    options: &Options,
) -> Manuscript {
    Manuscript::new(blocks, &Identity { title, author: &subject.school, template }, options)
}

fn head(subject: &Subject, options: &Options, title: &str, tr: &Tr) -> Vec<Block> {
    let date = format::long_date_locative(options.date, options.language);
    let hours = match subject.hours_total {
        0 => String::new(),
        hours => format::integer(hours.into(), tr.language()),
    };
    let trainee = [&subject.trainee, &subject.group].into_iter().filter(|part| !part.trim().is_empty());
    let fields = vec![
        (tr.documents_party_student(), trainee.cloned().collect::<Vec<_>>().join(", ")),
        (tr.documents_party_school(), subject.school.clone()),
        (tr.documents_supervisor(), subject.supervisor.clone()),
        (tr.documents_party_company(), subject.company.clone()),
        (tr.documents_mentor(), subject.mentor.clone()),
        (tr.documents_field_site(), subject.site.clone()),
        (tr.documents_field_kind(), wording::kind(tr, subject.kind)),
        (tr.documents_field_programme(), programme(&subject.programme, &subject.programme_code)),
        (tr.documents_field_qualification(), subject.qualification.clone()),
        (tr.documents_field_level(), subject.level.to_string()),
        (tr.documents_field_period(), wording::period(subject.start, subject.end, tr.language())),
        (tr.documents_field_hours(), hours),
        (tr.documents_field_goal(), subject.goal.clone()),
    ];
    vec![
        Block::heading(1, title),
        Block::Edges {
            left: format!("{}, {date}", subject.place),
            right: tr.documents_number(&options.number),
        },
        pairs(fields, tr.documents_report_participants_summary()),
    ]
}

/// Places to sign, with a pen or electronically: these documents go either way.
fn signatures(signatories: &[Signatory], tr: &Tr) -> Vec<Block> {
    let place = |signatory: &Signatory| {
        let role = wording::party(tr, signatory.party);
        let lines = [&signatory.position, &signatory.name].into_iter();
        Signature {
            field: format!("sign.{}", signatory.party.as_str()),
            tooltip: tr.documents_signature_of(&role),
            role,
            lines: lines.filter(|line| !line.trim().is_empty()).cloned().collect(),
            caption: tr.documents_signature_paper(),
        }
    };
    vec![
        Block::heading(2, tr.documents_report_signatures()),
        Block::keep(NOTE, tr.documents_signed_either_way()),
        Block::Signatures(signatories.iter().map(place).collect()),
    ]
}
