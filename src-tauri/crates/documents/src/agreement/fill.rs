//! What a template's placeholders and conditions mean for one agreement.

use i18n::{Tr, format};
use model::placement::PlacementKind;
use model::template::{Condition, Fragment, Part, Placeholder, Section, Template, fragments};

use super::{Agreement, tables};
use crate::{Error, Options, Signing};

/// Everything that clauses are made of.
#[derive(Clone, Copy)]
pub(super) struct Sources<'s> {
    pub agreement: &'s Agreement,
    pub template: &'s Template,
    pub options: &'s Options,
}

impl Sources<'_> {
    /// The text with what is on record in place of its placeholders.
    pub(super) fn fill(&self, text: &str) -> Result<String, Error> {
        let fragments = fragments(text).into_iter();
        fragments
            .map(|fragment| match fragment {
                Fragment::Words(words) => Ok(words.to_owned()),
                Fragment::Braced(word) => Placeholder::parse(word)
                    .map(|placeholder| self.value(placeholder))
                    .ok_or_else(|| Error::UnknownPlaceholder { name: word.to_owned() }),
                Fragment::LooseBrace => Err(Error::Template { reason: "a loose brace".to_owned() }),
            })
            .collect()
    }

    /// Whether a condition holds.
    pub(super) fn holds(&self, condition: Condition) -> bool {
        let Self { agreement, options, .. } = self;
        let work_based = agreement.subject.kind == PlacementKind::WorkBased;
        match condition {
            Condition::Minor => agreement.trainee.representative.is_some(),
            Condition::Insured => !agreement.insurance.trim().is_empty(),
            Condition::NotInsured => agreement.insurance.trim().is_empty(),
            Condition::Paid => !agreement.remuneration.trim().is_empty(),
            Condition::NotPaid => agreement.remuneration.trim().is_empty(),
            Condition::WorkBased => work_based,
            Condition::NotWorkBased => !work_based,
            Condition::Paper => options.signing == Signing::Paper,
            Condition::Electronic => options.signing == Signing::Electronic,
            Condition::HasOutcomes => !agreement.subject.outcomes.is_empty(),
            Condition::HasExpectations => !agreement.expectations.is_empty(),
            Condition::HasConsents => !agreement.consents.is_empty(),
            Condition::HasAnnexes => !agreement.annexes.is_empty() || !self.annexes().is_empty(),
            Condition::HasPlan => agreement.plan.is_some(),
        }
    }

    /// The annexes that this document has: sections of which something stands.
    pub(super) fn annexes(&self) -> Vec<&Section> {
        // Whether there are annexes is not asked while they are counted.
        let stands =
            |part: &Part| part.when.is_none_or(|when| when != Condition::HasAnnexes && self.holds(when));
        let annexes = self.template.sections.iter().filter(|section| section.annex);
        annexes.filter(|section| section.body.iter().any(stands)).collect()
    }

    /// „1. pielikums. Individuālais plāns”.
    pub(super) fn annex_titles(&self) -> Vec<String> {
        let tr = Tr::new(self.options.language);
        let titles = self.annexes().into_iter().zip(1_i64..);
        titles.map(|(section, number)| tr.documents_annex(&number.to_string(), &section.title)).collect()
    }

    fn value(&self, placeholder: Placeholder) -> String {
        let Self { agreement, template, options } = self;
        let (subject, time, trainee) = (&agreement.subject, &agreement.time, &agreement.trainee);
        let day = |date| format::date(date, options.language);
        let representative = trainee.representative.as_ref();
        let supplement = agreement.supplement.as_ref();
        match placeholder {
            Placeholder::LegalBasis => template.legal_basis.clone(),
            Placeholder::Number => options.number.clone(),
            Placeholder::Date => day(options.date),
            Placeholder::School => agreement.school.name.clone(),
            Placeholder::Company => agreement.company.name.clone(),
            Placeholder::Trainee => trainee.name.clone(),
            Placeholder::Group => trainee.group.clone(),
            Placeholder::Representative => representative.map(|who| who.name.clone()).unwrap_or_default(),
            Placeholder::Programme => tables::programme(&subject.programme, &subject.programme_code),
            Placeholder::Qualification => subject.qualification.clone(),
            Placeholder::Level => subject.level.to_string(),
            Placeholder::Goal => sentence(&subject.goal),
            Placeholder::Start => day(time.start),
            Placeholder::End => day(time.end),
            Placeholder::HoursTotal => format::integer(time.hours_total.into(), options.language),
            Placeholder::HoursPerDay => format::integer(time.hours_per_day.into(), options.language),
            Placeholder::Site => time.site.clone(),
            Placeholder::Supervisor => agreement.supervisor.name.clone(),
            Placeholder::Mentor => agreement.mentor.name.clone(),
            Placeholder::Insurance => sentence(&agreement.insurance),
            Placeholder::Remuneration => sentence(&agreement.remuneration),
            Placeholder::Agreement => supplement.map(|known| known.agreement.clone()).unwrap_or_default(),
            Placeholder::AgreementDate => {
                supplement.and_then(|known| known.issued_on).map(day).unwrap_or_default()
            }
            Placeholder::EndedOn => supplement.and_then(|known| known.ended_on).map(day).unwrap_or_default(),
            Placeholder::Reason => supplement.map(|known| sentence(&known.reason)).unwrap_or_default(),
        }
    }
}

/// What a placeholder gives in one agreement.
pub fn value(
    placeholder: Placeholder,
    agreement: &Agreement,
    template: &Template,
    options: &Options,
) -> String {
    Sources { agreement, template, options }.value(placeholder)
}

/// The text without the full stop that the template sets itself.
fn sentence(text: &str) -> String {
    text.trim_end().trim_end_matches('.').to_owned()
}
