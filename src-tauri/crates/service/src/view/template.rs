//! What the screens are told about templates of agreements.

use chrono::NaiveDate;
use model::template::{Origin, Placeholder, Requirement, Template, TemplateKind};
use serde::{Deserialize, Serialize};
use store::Entity;
use ts_rs::TS;

wire! {
    /// Every kind of template in every language.
    Templates {
        /// Kind by kind, in the order in which they are shown.
        series: Vec<TemplateSeries>,
    }
    /// The versions of a kind in a language.
    TemplateSeries {
        /// What they make.
        kind: TemplateKind,
        /// `lv` or `en`.
        language: String,
        /// The latest first.
        versions: Vec<TemplateVersion>,
    }
    /// What a version is known by.
    TemplateVersion {
        /// Its identifier in the workspace.
        id: String,
        /// Its number.
        version: u32,
        /// Who worded it.
        origin: Origin,
        /// The document's title.
        title: String,
        /// The first day on which new agreements use it.
        valid_from: NaiveDate,
        /// The last such day, where one is known.
        valid_until: Option<NaiveDate>,
        /// Whether an agreement that is made today uses it.
        in_force: bool,
    }
    /// A version of a template with what there is beside it.
    TemplateView {
        /// Its identifier in the workspace.
        id: String,
        /// The template.
        template: Template,
        /// All versions, the latest first.
        versions: Vec<TemplateVersion>,
        /// The one that ships with the program.
        shipped: Template,
    }
    /// Every placeholder.
    Placeholders {
        /// In the order in which they are offered.
        placeholders: Vec<PlaceholderView>,
    }
    /// A placeholder and what it gives.
    PlaceholderView {
        /// Which.
        placeholder: Placeholder,
        /// The word between the braces.
        word: String,
        /// What it gives in an invented placement.
        example: String,
    }
    /// What a placement lacks for its agreement.
    Missing {
        /// In the template's order.
        items: Vec<MissingItem>,
    }
    /// Something that is not on record.
    MissingItem {
        /// What.
        requirement: Requirement,
        /// The kind of record where it belongs.
        entity: Entity,
        /// That record: the company for a mentor, „school” for the school and its supervisors.
        id: String,
        /// The field as the record's form names it.
        field: String,
    }
}
