//! Headings of columns. Those of fields are the ones that an import knows.

use exchange::Column;
use i18n::Tr;

use crate::import::fields;

/// A column's heading.
pub(super) fn label(tr: &Tr, column: Column) -> String {
    match column {
        Column::Of(field) => fields::label(tr, field),
        Column::Number => tr.fields_number(),
        Column::Stage => tr.fields_stage(),
        Column::Due => tr.fields_due(),
        Column::QualityIndex => tr.fields_quality_index(),
        Column::EndedOn => tr.fields_ended_on(),
        Column::Placements => tr.fields_placements(),
        Column::Mentors => tr.fields_mentors(),
    }
}
