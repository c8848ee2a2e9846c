//! A desk whose clock shows the days of the play.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

use crate::desk::Desk;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

/// The hour at which the play's days begin.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(8, 30, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
/// Minutes between two things that happen on the same day.
const PAUSE: i64 = 6;

/// The clock of the play; whoever sets it goes from day to day in order.
#[derive(Clone)]
pub(super) struct Clock(Arc<Mutex<DateTime<FixedOffset>>>);

impl Clock {
    /// Goes on to a day: to its morning, or a little further where the day has begun already.
    pub(super) fn set(&self, day: NaiveDate) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = match day.and_time(MORNING).and_local_timezone(*now.offset()).single() {
            Some(morning) if now.date_naive() != day => morning,
            _ => *now + TimeDelta::minutes(PAUSE),
        };
    }

    fn now(&self) -> DateTime<FixedOffset> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Plays at the desk with the play's clock, and gives the desk its own clock back.
pub(super) fn on<T>(
    desk: &mut Desk,
    play: impl FnOnce(&mut Desk, &Clock) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let own = desk.around.clone();
    let clock = Clock(Arc::new(Mutex::new(own.now())));
    desk.around = surroundings(clock.clone(), own.clone());
    let outcome = play(desk, &clock);
    desk.around = own;
    outcome
}

fn surroundings(clock: Clock, own: Surroundings) -> Surroundings {
    Surroundings::new(
        move || clock.now(),
        move |bytes| {
            for chunk in bytes.chunks_mut(8) {
                let random: [u8; 8] = own.random();
                chunk.copy_from_slice(&random[..chunk.len()]);
            }
        },
    )
}
