//! The clauses of agreements as data: what is printed, in which order, on what legal basis, and from when.
//!
//! A template is never changed once it is on record: a change makes the next version, and a document keeps the
//! version it was made with. Placeholders, conditions and tables are closed sets. Knows no placement's particulars.

mod check;
mod placeholder;
mod requirement;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use placeholder::{Fragment, Placeholder, fragments};
pub use requirement::Requirement;

use crate::placement::PlacementKind;

/// What a template makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TemplateKind {
    /// The tripartite agreement of a placement.
    Placement,
    /// The agreement of the final placement module, with which the qualification is completed.
    Final,
    /// The agreement of work-based learning.
    WorkBased,
    /// The learning agreement of an Erasmus+ placement, in two languages.
    Erasmus,
    /// What ends an agreement before its time.
    Termination,
    /// What amends an agreement.
    Amendment,
}

impl TemplateKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Placement, Self::Final, Self::WorkBased, Self::Erasmus, Self::Termination, Self::Amendment];

    /// The stable name; a template's name begins with it.
    pub const fn series(self) -> &'static str {
        match self {
            Self::Placement => "agreement-placement",
            Self::Final => "agreement-final",
            Self::WorkBased => "agreement-work-based",
            Self::Erasmus => "agreement-erasmus",
            Self::Termination => "termination",
            Self::Amendment => "amendment",
        }
    }

    /// The kind of agreement that a kind of placement is made with.
    pub const fn of_placement(kind: PlacementKind) -> Self {
        match kind {
            PlacementKind::Final => Self::Final,
            PlacementKind::WorkBased => Self::WorkBased,
            PlacementKind::Erasmus => Self::Erasmus,
            PlacementKind::Training | PlacementKind::Module | PlacementKind::Other => Self::Placement,
        }
    }
}

impl TemplateKind {
    /// Whether the document has the text of both languages.
    pub const fn is_bilingual(self) -> bool {
        matches!(self, Self::Erasmus)
    }
}

/// Who worded a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// It ships with the program.
    Shipped,
    /// The school.
    School,
}

/// One version of an agreement's clauses in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// What it makes.
    pub kind: TemplateKind,
    /// Language of the document, `lv` or `en`.
    pub language: String,
    /// 1 for the first of its kind and language.
    pub version: u32,
    /// Who worded it.
    pub origin: Origin,
    /// The first day on which new agreements use it.
    pub valid_from: NaiveDate,
    /// The last such day; none while it is not known.
    pub valid_until: Option<NaiveDate>,
    /// The document's title.
    pub title: String,
    /// The legal basis in words.
    pub legal_basis: String,
    /// What must be on record before a document is issued.
    pub required: Vec<Requirement>,
    /// The sections, in the order to be printed.
    pub sections: Vec<Section>,
}

/// A numbered section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its heading, without the number.
    pub title: String,
    /// Whether it is an annex: it stands after the signatures on a page of its own, where something of it stands.
    #[serde(default)]
    pub annex: bool,
    /// Its clauses and tables, in order.
    pub body: Vec<Part>,
}

/// A clause with its items, or a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The clause's text with placeholders; empty for a table.
    #[serde(default)]
    pub text: String,
    /// The clause's items with placeholders.
    #[serde(default)]
    pub items: Vec<String>,
    /// The table in place of a clause.
    pub table: Option<Table>,
    /// When it stands; always without one.
    pub when: Option<Condition>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }
    };
}
use words;

words! {
    /// A table or list made from what is on record.
    Table {
        /// The parties' particulars.
        Parties,
        /// What the placement is.
        Subject,
        /// The learning outcomes.
        Outcomes,
        /// When and where.
        Time,
        /// Who leads the placement, at school and in the company.
        Supervisors,
        /// What the parties offer and expect.
        Expectations,
        /// Who agreed to that.
        Consents,
        /// The annexes' names.
        Annexes,
        /// The individual plan.
        Plan,
        /// What an amendment changes, before and after.
        Changes,
    }
}

words! {
    /// When a clause or table stands.
    Condition {
        /// A minor's legal representative signs too.
        Minor,
        /// There are words on insurance.
        Insured,
        /// There are none.
        NotInsured,
        /// There are words on pay and expenses.
        Paid,
        /// There are none.
        NotPaid,
        /// The placement is work-based learning.
        WorkBased,
        /// It is not.
        NotWorkBased,
        /// It is signed with a pen.
        Paper,
        /// It is signed electronically.
        Electronic,
        /// The programme has learning outcomes.
        HasOutcomes,
        /// There are expectations.
        HasExpectations,
        /// Someone agreed to them.
        HasConsents,
        /// There are annexes.
        HasAnnexes,
        /// There is an individual plan.
        HasPlan,
    }
}

impl Table {
    /// Whether documents of a kind can have it.
    pub const fn stands_in(self, kind: TemplateKind) -> bool {
        match self {
            Self::Changes => matches!(kind, TemplateKind::Amendment),
            Self::Plan => matches!(kind, TemplateKind::WorkBased | TemplateKind::Amendment),
            _ => true,
        }
    }
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// What the reader says of a text that is not TOML, lacks something, or names an unknown condition or table.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Takes away what no document prints: spaces at the ends of texts, and a table's text and items.
    pub fn tidy(&mut self) {
        let trim = |text: &mut String| *text = text.trim().to_owned();
        trim(&mut self.title);
        trim(&mut self.legal_basis);
        for section in &mut self.sections {
            trim(&mut section.title);
            for part in &mut section.body {
                if part.table.is_some() {
                    *part = Part { table: part.table, when: part.when, ..Part::default() };
                }
                trim(&mut part.text);
                part.items.iter_mut().for_each(trim);
            }
        }
    }

    /// Its name and version (`agreement-placement-1`), as documents name it; the language stands beside.
    pub fn id(&self) -> String {
        format!("{}-{}", self.kind.series(), self.version)
    }

    /// Whether new agreements may use it on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|last| day <= last)
    }

    /// The one of a kind and language that new agreements use on a day; before the first one, the first.
    pub fn in_force(versions: &[Self], day: NaiveDate) -> Option<&Self> {
        let order = |template: &&Self| (template.valid_from, template.version);
        let holding = versions.iter().filter(|template| template.holds_on(day)).max_by_key(order);
        holding.or_else(|| versions.iter().min_by_key(order))
    }
}
