//! The demonstration workspace: a school with students, companies and placements in every stage, all invented.
//!
//! The data is TOML in `assets/demo`; its days are counted from the week in which the demonstration is made,
//! so that it always looks alive. It is played like real work: every record is written on its own day, in the
//! order of the days, through the same door, and documents are issued and signed by the same use cases. The
//! journal therefore reads as that of a school that has kept it for a year.
//!
//! Nothing here is a fixture for tests of arithmetic; those have their own.

mod calendar;
mod cast;
mod data;
mod host;
mod play;
mod role;
mod scene;
mod shape;
mod stage;
#[cfg(test)]
mod tests;
mod weeks;

use model::period::school_year_of;

use crate::desk::Desk;
use crate::reply::{Failure, Stop};
use crate::{assessment, rules};

use calendar::Calendar;
use cast::Cast;
use data::{Data, DataError};

/// The questionnaire to which the files' answers belong.
const QUESTIONNAIRE: &str = "placement-quality-1";
/// The form to which the files' criteria belong.
const FORM: &str = "assessment-2";

/// Fills an empty workspace with the demonstration, as seen from the desk's today.
///
/// What it writes is dated within the year before; the desk's clock is its own again afterwards, also when
/// the demonstration stops halfway.
pub fn fill(desk: &mut Desk) -> Result<(), Stop> {
    let data = Data::read()?;
    let calendar = Calendar::new(desk.today());
    let year = school_year_of(desk.today());
    let questionnaire = desk.read(|r| rules::questionnaire(r, QUESTIONNAIRE))?;
    let form = desk.read(|r| assessment::form_by_id(r, FORM))?;
    stage::on(desk, |desk, clock| {
        clock.set(calendar.date(data.first_day()));
        let cast = Cast::new(&data, calendar, &mut desk.around)?;
        let scenes = scene::scenes(&data, &cast, (&questionnaire, &form), calendar, &mut desk.around)?;
        play::introduce(desk, clock, &cast, year)?;
        play::perform(desk, clock, scenes)
    })
}

impl From<DataError> for Stop {
    fn from(error: DataError) -> Self {
        Failure::Data(error.to_string()).into()
    }
}
