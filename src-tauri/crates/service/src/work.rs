//! Long work: how far it has come, and the wish to stop it, seen from another thread.
//!
//! Work tells each step and asks with it whether to go on. Whoever wants it to end says so once; the work then
//! stops with a refusal, and as all writing is one transaction nothing of it stays.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::reply::{RefusalCode, Stop};
use crate::view::Progress;

/// The work that a session is doing.
#[derive(Debug, Clone, Default)]
pub struct Work(Arc<State>);

#[derive(Debug, Default)]
struct State {
    done: AtomicU32,
    steps: AtomicU32,
    stops: AtomicBool,
}

impl Work {
    /// Something else begins; a wish to stop what came before does not concern it.
    pub(crate) fn renew(&self) {
        self.0.stops.store(false, Ordering::Relaxed);
        self.begin(0);
    }

    /// Work of so many steps begins.
    pub(crate) fn begin(&self, steps: usize) {
        self.0.steps.store(u32::try_from(steps).unwrap_or(u32::MAX), Ordering::Relaxed);
        self.0.done.store(0, Ordering::Relaxed);
    }

    /// One step is done.
    ///
    /// # Errors
    /// [`RefusalCode::Stopped`] when somebody wants the work to end.
    pub(crate) fn step(&self) -> Result<(), Stop> {
        self.0.done.fetch_add(1, Ordering::Relaxed);
        if self.0.stops.load(Ordering::Relaxed) { Err(RefusalCode::Stopped.into()) } else { Ok(()) }
    }

    /// Asks the work to end at its next step.
    pub fn stop(&self) {
        self.0.stops.store(true, Ordering::Relaxed);
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        Progress { done: self.0.done.load(Ordering::Relaxed), steps: self.0.steps.load(Ordering::Relaxed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_to_stop_ends_this_work_and_not_the_next() {
        let work = Work::default();
        work.begin(3);
        assert!(work.step().is_ok());
        work.stop();
        assert!(work.step().is_err());
        let Progress { done, steps } = work.progress();
        assert_eq!((done, steps), (2, 3));
        work.renew();
        assert!(work.step().is_ok());
    }
}
