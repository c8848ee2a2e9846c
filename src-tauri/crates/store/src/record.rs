//! What can be written and journalled.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Entity;

/// A record of the workspace. Implemented here for the model's records and for no others.
pub trait Record: Serialize + DeserializeOwned + PartialEq {
    /// The kind of record.
    const ENTITY: Entity;

    /// The identifier; „school” for the school, the placement's for what a placement has one of.
    fn id(&self) -> &str;
}

macro_rules! records {
    ($($kind:ident: $record:ty, $id:expr;)*) => {$(
        impl Record for $record {
            const ENTITY: Entity = Entity::$kind;

            fn id(&self) -> &str {
                let id: fn(&Self) -> &str = $id;
                id(self)
            }
        }
    )*};
}

records! {
    School: model::school::School, |_| "school";
    Supervisor: model::school::Supervisor, |record| record.id.as_str();
    Programme: model::programme::Programme, |record| record.id.as_str();
    Student: model::student::Student, |record| record.id.as_str();
    Company: model::company::Company, |record| record.id.as_str();
    Mentor: model::company::Mentor, |record| record.id.as_str();
    Placement: model::placement::Placement, |record| record.id.as_str();
    Expectation: model::expectation::Expectation, |record| record.id.as_str();
    Consent: model::expectation::Consent, |record| record.id.as_str();
    Assessment: model::assessment::Assessment, |record| record.placement_id.as_str();
    QualityForm: model::quality::QualityForm, |record| record.id.as_str();
    Gates: model::quality::Gates, |record| record.placement_id.as_str();
    Document: model::document::Document, |record| record.id.as_str();
    Anchor: model::document::Anchor, |record| record.id.as_str();
    Ruleset: crate::Ruleset, |record| record.id.as_str();
}
