//! What can be written and journalled.

use model::id::PlacementId;
use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::search::{Index, Texts};
use crate::sql::{self, Cells};
use crate::{Entity, StoreError};

/// A record of the workspace. Implemented here for the model's records and for no others.
pub trait Record: Serialize + DeserializeOwned + PartialEq + Row {
    /// The kind of record.
    const ENTITY: Entity;

    /// The identifier; „school” for the school, the placement's for what a placement has one of.
    fn id(&self) -> &str;

    /// The placement whose line of life the record is part of.
    fn placement(&self) -> Option<&PlacementId>;

    /// The record in whose history this one is told of as well.
    fn owner(&self) -> Option<(Entity, &str)>;
}

/// How a record stands in its tables; the part of [`Record`] that only this crate sees.
pub trait Row: Sized {
    /// The statement that reads one record.
    const GET: &'static str;
    /// The statement that removes one record, with the rows that are part of it.
    const REMOVE: &'static str;
    /// The statement that names every record.
    const IDS: &'static str;
    /// Whether [`Self::put`] takes more than one statement, so that a part of it may fail.
    const IN_PARTS: bool = false;
    /// The full text that finds the record.
    const INDEX: Option<Index> = None;

    /// Reads the record from its row, and from the rows that are part of it.
    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError>;

    /// Writes the record, which has no row yet or has one.
    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError>;

    /// Brings what is derived from the record into step: full text and lists. `before` is what it was; a new record
    /// has nothing yet that is derived from it elsewhere.
    fn settle(
        &self,
        _connection: &Connection,
        _before: Option<&Self>,
        _texts: &mut Texts,
    ) -> Result<(), StoreError> {
        Ok(())
    }
}

/// A record by its identifier.
pub(crate) fn fetch<R: Record>(connection: &Connection, id: &str) -> Result<Option<R>, StoreError> {
    first(connection, R::GET, [id])
}

/// The first record that a statement gives; the statement selects all columns of the record's table.
pub(crate) fn first<R: Record>(
    connection: &Connection,
    statement: &str,
    params: impl rusqlite::Params,
) -> Result<Option<R>, StoreError> {
    let table = R::ENTITY.as_str();
    sql::one(connection, statement, params, |row| R::read(connection, &Cells::new(row, table)))
}

/// All records that a statement gives; the statement selects all columns of the record's table.
pub(crate) fn list<R: Record>(
    connection: &Connection,
    statement: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<R>, StoreError> {
    let table = R::ENTITY.as_str();
    sql::all(connection, statement, params, |row| R::read(connection, &Cells::new(row, table)))
}

/// Something to be done for every kind of record.
pub(crate) trait Visitor {
    /// Does it for one kind.
    fn visit<R: Record>(&mut self) -> Result<(), StoreError>;
}

/// The three statements that differ between tables by name alone.
macro_rules! table {
    ($table:literal, $key:literal) => {
        const GET: &'static str = concat!("SELECT * FROM ", $table, " WHERE ", $key, " = ?1");
        const REMOVE: &'static str = concat!("DELETE FROM ", $table, " WHERE ", $key, " = ?1");
        const IDS: &'static str = concat!("SELECT ", $key, " FROM ", $table, " ORDER BY ", $key);
    };
}
pub(crate) use table;

macro_rules! records {
    ($($kind:ident: $record:ty, $id:expr $(, of $placement:ident)? $(, in $owner:ident by $key:ident)?;)*) => {
        $(impl Record for $record {
            const ENTITY: Entity = Entity::$kind;

            fn id(&self) -> &str {
                let id: fn(&Self) -> &str = $id;
                id(self)
            }

            fn placement(&self) -> Option<&PlacementId> {
                None$(.or(Some(&self.$placement)))?
            }

            fn owner(&self) -> Option<(Entity, &str)> {
                None$(.or(Some((Entity::$owner, self.$key.as_str()))))?
            }
        })*

        /// Shows every kind of record to a visitor.
        pub(crate) fn visit_all<V: Visitor>(visitor: &mut V) -> Result<(), StoreError> {
            $(visitor.visit::<$record>()?;)*
            Ok(())
        }

        /// Shows one kind of record to a visitor.
        pub(crate) fn visit<V: Visitor>(entity: Entity, visitor: &mut V) -> Result<(), StoreError> {
            match entity {
                $(Entity::$kind => visitor.visit::<$record>(),)*
            }
        }
    };
}

records! {
    School: model::school::School, |_| "school";
    Supervisor: model::school::Supervisor, |record| record.id.as_str();
    Programme: model::programme::Programme, |record| record.id.as_str();
    StudyGroup: model::group::Group, |record| record.id.as_str();
    Student: model::student::Student, |record| record.id.as_str();
    Company: model::company::Company, |record| record.id.as_str();
    Mentor: model::company::Mentor, |record| record.id.as_str(), in Company by company_id;
    Suitability: model::company::Suitability, |record| record.id.as_str(), in Company by company_id;
    Capacity: model::company::Capacity, |record| record.id.as_str(), in Company by company_id;
    Cooperation: model::company::Cooperation, |record| record.id.as_str(), in Company by company_id;
    Policy: model::company::Policy, |record| record.id.as_str(), in Company by company_id;
    Placement: model::placement::Placement, |record| record.id.as_str(), of id, in Student by student_id;
    Expectation: model::expectation::Expectation, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Consent: model::expectation::Consent, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Assessment: model::assessment::Assessment, |record| record.placement_id.as_str(), of placement_id, in Placement by placement_id;
    QualityForm: model::quality::QualityForm, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Gates: model::quality::Gates, |record| record.placement_id.as_str(), of placement_id, in Placement by placement_id;
    WorkingTime: model::working_time::WorkingTime, |record| record.placement_id.as_str(), of placement_id, in Placement by placement_id;
    Plan: model::plan::Plan, |record| record.placement_id.as_str(), of placement_id, in Placement by placement_id;
    Provisions: model::placement::Provisions, |record| record.placement_id.as_str(), of placement_id, in Placement by placement_id;
    DiaryEntry: model::diary::DiaryEntry, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Absence: model::attendance::Absence, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Instruction: model::instruction::Instruction, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Visit: model::visit::Visit, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Incident: model::incident::Incident, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Document: model::document::Document, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Packet: model::packet::Packet, |record| record.id.as_str(), of placement_id, in Placement by placement_id;
    Anchor: model::document::Anchor, |record| record.id.as_str();
    Issuer: model::issuer::Issuer, |record| record.id.as_str();
    Ruleset: crate::Ruleset, |record| record.id.as_str();
    SavedView: crate::SavedView, |record| record.id.as_str();
    ProvenItem: model::expectation::ProvenItem, |record| record.id.as_str();
}
