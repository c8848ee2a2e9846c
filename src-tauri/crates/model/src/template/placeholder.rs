//! Words in braces that a document replaces with what is on record.

use serde::{Deserialize, Serialize};

use super::TemplateKind;

macro_rules! placeholders {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),* $(,)?) => {
        /// A word in braces that a document replaces with what is on record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Placeholder { $($(#[$doc])* $variant),* }

        impl Placeholder {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word between the braces.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    };
}

placeholders! {
    /// The legal basis that the template names.
    LegalBasis = "legal_basis",
    /// The document's number.
    Number = "number",
    /// The day of the document.
    Date = "date",
    /// The school's name.
    School = "school",
    /// The company's name.
    Company = "company",
    /// The trainee's name.
    Trainee = "trainee",
    /// The trainee's group.
    Group = "group",
    /// The name of a minor's legal representative.
    Representative = "representative",
    /// The education programme with its code.
    Programme = "programme",
    /// The professional qualification.
    Qualification = "qualification",
    /// Level of the Latvian qualifications framework.
    Level = "level",
    /// The placement's aim.
    Goal = "goal",
    /// The first day.
    Start = "start",
    /// The last day.
    End = "end",
    /// Hours in all.
    HoursTotal = "hours_total",
    /// Hours a day.
    HoursPerDay = "hours_per_day",
    /// Where the placement takes place.
    Site = "site",
    /// The school's supervisor.
    Supervisor = "supervisor",
    /// The company's mentor.
    Mentor = "mentor",
    /// Words on insurance.
    Insurance = "insurance",
    /// Words on pay and expenses.
    Remuneration = "remuneration",
    /// The number of the agreement that is amended or ended.
    Agreement = "agreement",
    /// The day on which that agreement was issued.
    AgreementDate = "agreement_date",
    /// The last day of a placement that ends before its time.
    EndedOn = "ended_on",
    /// Why it ends.
    Reason = "reason",
}

impl Placeholder {
    /// By the word between the braces.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.word() == word)
    }

    /// Whether documents of a kind have a value for it.
    pub const fn stands_in(self, kind: TemplateKind) -> bool {
        match self {
            Self::Agreement | Self::AgreementDate => {
                matches!(kind, TemplateKind::Termination | TemplateKind::Amendment)
            }
            Self::EndedOn | Self::Reason => matches!(kind, TemplateKind::Termination),
            _ => true,
        }
    }
}

/// A stretch of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fragment<'t> {
    /// Words to be printed as they are.
    Words(&'t str),
    /// What stands between braces, known or not.
    Braced(&'t str),
    /// A brace that is not closed, or closes nothing.
    LooseBrace,
}

/// The stretches of a clause, in order.
pub fn fragments(text: &str) -> Vec<Fragment<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, behind) = rest.split_at(at);
        if !before.is_empty() {
            found.push(Fragment::Words(before));
        }
        match behind.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
            Some((word, after)) if !word.contains('{') => {
                found.push(Fragment::Braced(word));
                rest = after;
            }
            _ => {
                found.push(Fragment::LooseBrace);
                rest = &behind[1..];
            }
        }
    }
    if !rest.is_empty() {
        found.push(Fragment::Words(rest));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use Fragment::{Braced, LooseBrace, Words};

    #[test]
    fn what_stands_in_braces_is_told_from_words_and_a_loose_brace_from_both() {
        assert_eq!(
            fragments("No {start} līdz {end}."),
            [Words("No "), Braced("start"), Words(" līdz "), Braced("end"), Words(".")]
        );
        assert_eq!(fragments("a {b"), [Words("a "), LooseBrace, Words("b")]);
        assert_eq!(fragments("a} b"), [Words("a"), LooseBrace, Words(" b")]);
        assert_eq!(fragments("{a {end}"), [LooseBrace, Words("a "), Braced("end")]);
    }

    #[test]
    fn every_placeholder_is_found_by_its_word() {
        for known in Placeholder::ALL {
            assert_eq!(Placeholder::parse(known.word()), Some(*known));
        }
        assert_eq!(Placeholder::parse("shoe_size"), None);
    }
}
