//! Writes sample documents into a folder: `cargo run -p documents --example samples -- FOLDER`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use documents::agreement::shipped;
use documents::{Press, Signing};
use i18n::Language;
use model::template::TemplateKind;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("name a folder to write into")?);
    std::fs::create_dir_all(&folder)?;
    let mut press = Press::new()?;
    for language in [Language::Lv, Language::En] {
        let mut options = sample::options(language);
        for kind in TemplateKind::ALL {
            let template = shipped(kind, language)?;
            let particulars = sample::agreement_of(kind);
            let agreement = if kind.is_bilingual() {
                let other = if language == Language::Lv { Language::En } else { Language::Lv };
                let second = shipped(kind, other)?;
                press.bilingual((&particulars, &template), (&particulars, &second), &options, other)?
            } else {
                press.agreement(&particulars, &template, &options)?
            };
            std::fs::write(folder.join(format!("{}-{language}.pdf", kind.series())), agreement.pdf)?;
        }
        "2026/014-Z1".clone_into(&mut options.number);
        options.signing = Signing::Electronic;
        let report = press.report(&sample::report(), &options)?;
        std::fs::write(folder.join(format!("report-{language}.pdf")), report.pdf)?;
        "2026/014-V1".clone_into(&mut options.number);
        let sheet = press.assessment_sheet(&sample::sheet(), &options)?;
        std::fs::write(folder.join(format!("assessment-sheet-{language}.pdf")), sheet.pdf)?;
        let characterisation = press.characterisation(&sample::characterisation(), &options)?;
        std::fs::write(folder.join(format!("characterisation-{language}.pdf")), characterisation.pdf)?;
        options.draft = true;
        let draft = press.report(&sample::report(), &options)?;
        std::fs::write(folder.join(format!("report-draft-{language}.pdf")), draft.pdf)?;
    }
    let stressed = press.report(&stressed(), &sample::options(Language::Lv))?;
    std::fs::write(folder.join("report-stressed.pdf"), stressed.pdf)?;
    let sheet = press.assessment_sheet(&stressed_sheet(), &sample::options(Language::Lv))?;
    std::fs::write(folder.join("assessment-sheet-stressed.pdf"), sheet.pdf)?;
    let words = press.characterisation(&stressed_characterisation(), &sample::options(Language::En))?;
    std::fs::write(folder.join("characterisation-stressed.pdf"), words.pdf)?;
    Ok(())
}

/// A sheet with long names, long evidence, many outcomes, a missing part and a part without points.
fn stressed_sheet() -> documents::assessment::AssessmentSheet {
    use model::assessment::{Mark, ProposalState};
    let mut sheet = sample::sheet();
    sheet.subject.trainee = "Bērziņa-Kļaviņa ".repeat(8);
    sheet.outcomes = sheet.outcomes.iter().cycle().take(24).cloned().collect();
    sheet.outcomes[2].evidence = "Ļoti gara piezīme par to, kas bija redzams. ".repeat(40);
    sheet.outcomes[3].mark = None;
    sheet.commission = vec!["Aleksandra Bērziņa-Kļaviņa, direktora vietniece".to_owned(); 7];
    sheet.parts[1].mark = None;
    sheet.parts[1].hundredths = None;
    sheet.parts[2].mark = Some(Mark::Passed(true));
    sheet.parts[2].hundredths = None;
    (sheet.weighed, sheet.hundredths, sheet.proposed) = (70, None, None);
    sheet.state = ProposalState::Incomplete;
    if let Some(mark) = &mut sheet.final_mark {
        mark.reason = "Komisija ņēma vērā konkursa uzvaru. ".repeat(30);
    }
    sheet
}

/// A characterisation with long criteria and long words.
fn stressed_characterisation() -> documents::assessment::Characterisation {
    let mut of = sample::characterisation();
    of.criteria = of.criteria.iter().cycle().take(30).cloned().collect();
    of.criteria[1].0 = "Ļoti garš kritērijs, ko skola ir aprakstījusi ar daudziem vārdiem ".repeat(3);
    of.words = "Ļoti garš raksturojums par darbu. ".repeat(120);
    of
}

/// A report with long names, long texts, many rows, other alphabets and letters made of marks.
fn stressed() -> documents::report::Report {
    let mut report = sample::report();
    report.trainee = "Bērziņa-Kļaviņa ".repeat(8);
    report.supervisor = "garaadrese.bez.atstarpem@".repeat(8) + "skola.example";
    "Жёлтый дом, Ελλάδα, ẑn̆ flīzes, affidavit".clone_into(&mut report.company);
    report.conclusion = "Ļoti garš secinājums par praksi. ".repeat(90);
    report.expectations = report.expectations.iter().cycle().take(40).cloned().collect();
    if let Some(assessment) = &mut report.mentor_assessment {
        assessment.outcomes[1].remark = "Ļoti gara piezīme. ".repeat(200);
    }
    report
}
