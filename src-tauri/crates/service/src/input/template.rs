//! What the screens send about templates of agreements.

use chrono::NaiveDate;
use model::id::PlacementId;
use model::template::{Requirement, Section, TemplateKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// A version of a template.
    TemplateRef {
        /// Its identifier in the workspace.
        id: String,
    }
    /// A kind of template in a language.
    TemplateSort {
        /// What it makes.
        kind: TemplateKind,
        /// `lv` or `en`.
        language: String,
    }
    /// A template as the form has it.
    TemplateInput {
        /// What it makes.
        kind: TemplateKind,
        /// `lv` or `en`.
        language: String,
        /// The first day on which new agreements use it.
        valid_from: NaiveDate,
        /// The last such day, where one is known.
        valid_until: Option<NaiveDate>,
        /// The document's title.
        title: String,
        /// The legal basis in words.
        legal_basis: String,
        /// What must be on record before a document is issued.
        required: Vec<Requirement>,
        /// The sections, in order.
        sections: Vec<Section>,
    }
    /// A template to be shown as a page.
    TemplatePreview {
        /// The template.
        template: TemplateInput,
        /// The version that the page names.
        version: u32,
        /// A placement to show it with; none shows an invented one.
        placement_id: Option<PlacementId>,
    }
}
