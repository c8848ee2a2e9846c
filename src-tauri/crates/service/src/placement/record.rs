//! Everything on record about one placement, read at once: the page, the documents and the line of life
//! are all made from it.

use std::sync::Arc;

use model::assessment::Assessment;
use model::company::{Company, Mentor};
use model::document::{Document, DocumentKind};
use model::expectation::{Consent, Expectation};
use model::id::PlacementId;
use model::period::Period;
use model::placement::Placement;
use model::problem::{FieldProblem, Problem};
use model::programme::Programme;
use model::quality::{Gates, QualityForm, Questionnaire};
use model::school::{School, Supervisor};
use model::student::Student;
use model::working_time::WorkingTime;
use store::Reader;

use crate::input::PlacementInput;
use crate::plan::Planned;
use crate::reply::{Failure, Stop};
use crate::{company, expectation, programme, rules, school, student, working_time};

/// Everything on record about one placement.
pub(crate) struct Record {
    pub(crate) placement: Placement,
    pub(crate) school: School,
    pub(crate) student: Student,
    pub(crate) company: Company,
    pub(crate) mentor: Option<Mentor>,
    pub(crate) supervisor: Option<Supervisor>,
    pub(crate) programme: Programme,
    pub(crate) expectations: Vec<Expectation>,
    pub(crate) consents: Vec<Consent>,
    pub(crate) assessment: Assessment,
    pub(crate) questionnaire: Arc<Questionnaire>,
    pub(crate) forms: Vec<QualityForm>,
    pub(crate) gates: Gates,
    pub(crate) documents: Vec<Document>,
    pub(crate) working_time: WorkingTime,
    /// The individual plan of work-based learning; none for other kinds.
    pub(crate) plan: Option<Planned>,
}

impl Record {
    /// The e-mail address at the school where answers about a placement go: the supervisor's, or else the school's.
    pub(crate) fn reply_to(&self) -> &str {
        let supervisor = self.supervisor.as_ref().map(|supervisor| supervisor.email.as_str());
        supervisor.filter(|email| !email.is_empty()).unwrap_or(&self.school.email)
    }

    /// Reads the record of a placement.
    pub(crate) fn read(reader: &Reader<'_>, id: &PlacementId) -> Result<Self, Stop> {
        let placement = super::find(reader, id)?;
        let forms = reader.quality_forms(id)?;
        let questionnaire = questionnaire_of(reader, &placement, &forms)?;
        let mentor = placement.mentor_id.as_ref().map(|id| reader.get::<Mentor>(id.as_str())).transpose()?;
        let supervisor =
            placement.supervisor_id.as_ref().map(|id| reader.get::<Supervisor>(id.as_str())).transpose()?;
        Ok(Self {
            school: school::find(reader)?,
            student: student::find(reader, &placement.student_id)?,
            company: company::find(reader, &placement.company_id)?,
            mentor: mentor.flatten(),
            supervisor: supervisor.flatten(),
            programme: reader
                .get::<Programme>(placement.programme_id.as_str())?
                .ok_or_else(|| Failure::Data("placement without programme".to_owned()))?,
            expectations: reader.expectations(id)?,
            consents: reader.consents(id)?,
            assessment: reader
                .get::<Assessment>(id.as_str())?
                .unwrap_or_else(|| Assessment::none(id.clone())),
            gates: reader
                .get::<Gates>(id.as_str())?
                .unwrap_or_else(|| Gates { placement_id: id.clone(), answers: Vec::new() }),
            documents: reader.documents(id)?,
            working_time: working_time::find(reader, id)?,
            plan: Planned::read(reader, &placement)?,
            questionnaire,
            forms,
            placement,
        })
    }

    /// Whether a consent covers the matrix as it stands.
    pub(crate) fn holds(&self, consent: &Consent) -> bool {
        consent.fingerprint == expectation::fingerprint(&self.expectations)
    }

    /// The latest document of a kind.
    pub(crate) fn latest(&self, kind: DocumentKind) -> Option<&Document> {
        self.documents.iter().filter(|document| document.kind == kind).max_by_key(|document| document.version)
    }
}

/// The questionnaire of a placement; `None` for one that is gone.
pub(crate) fn questionnaire(
    reader: &Reader<'_>,
    id: &PlacementId,
) -> Result<Option<Arc<Questionnaire>>, Stop> {
    let placement = reader.remembered::<Placement>(id.as_str())?;
    placement.map(|found| questionnaire_of(reader, &found, &reader.quality_forms(id)?)).transpose()
}

/// The one that its forms were answered with, or else the one of its first day.
fn questionnaire_of(
    reader: &Reader<'_>,
    placement: &Placement,
    forms: &[QualityForm],
) -> Result<Arc<Questionnaire>, Stop> {
    match forms.first() {
        Some(form) => rules::questionnaire(reader, &form.questionnaire),
        None => rules::questionnaire_on(reader, placement.period.start()),
    }
}

/// Parses the form of a placement; what it refers to must be on record.
pub(super) fn parse(reader: &Reader<'_>, id: PlacementId, input: PlacementInput) -> Result<Placement, Stop> {
    let before = reader.get::<Placement>(id.as_str())?;
    let company = company::find(reader, &input.company_id)?;
    student::find(reader, &input.student_id)?;
    let period = Period::parse(input.start, input.end)
        .map_err(|_| vec![FieldProblem { field: "end".to_owned(), problem: Problem::EndsBeforeStart }])?;
    if let Some(mentor) = &input.mentor_id {
        let belongs = reader.get::<Mentor>(mentor.as_str())?.is_some_and(|m| m.company_id == company.id);
        if !belongs {
            return Err(
                vec![FieldProblem { field: "mentor_id".to_owned(), problem: Problem::NotAChoice }].into()
            );
        }
    }
    let programme_id = programme::version_on(reader, &input.programme_id, period.start(), before.as_ref())?;
    let number = match &before {
        Some(before) => before.number.clone(),
        None => reader.next_placement_number(model::period::school_year_of(period.start()))?,
    };
    let site = input.site_address.trim();
    let placement = Placement {
        id,
        number,
        student_id: input.student_id,
        company_id: input.company_id,
        mentor_id: input.mentor_id,
        supervisor_id: input.supervisor_id,
        programme_id,
        kind: input.kind,
        period,
        hours_total: input.hours_total,
        hours_per_day: input.hours_per_day,
        site_address: if site.is_empty() { company.usual_site().to_owned() } else { site.to_owned() },
        goal: input.goal.trim().to_owned(),
        insurance: input.insurance.trim().to_owned(),
        remuneration: input.remuneration.trim().to_owned(),
        ended: before.and_then(|before| before.ended),
    };
    placement.check()?;
    Ok(placement)
}
