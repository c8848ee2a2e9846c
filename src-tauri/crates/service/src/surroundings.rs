//! What a use case may not reach for by itself: the clock, randomness and the network.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, Local, NaiveDate};
use model::id::IdSource;

use crate::network::{self, Network, Question, Unreached};

type Clock = dyn Fn() -> DateTime<FixedOffset> + Send + Sync;
type Random = dyn FnMut(&mut [u8]) + Send;

/// The clock, a source of random bytes, and the way to the network.
#[derive(Clone)]
pub struct Surroundings {
    clock: Arc<Clock>,
    random: Arc<Mutex<Random>>,
    network: Arc<Network>,
}

impl Surroundings {
    /// Surroundings of the caller's making, with no network: tests fix the clock and the randomness.
    pub fn new(
        clock: impl Fn() -> DateTime<FixedOffset> + Send + Sync + 'static,
        random: impl FnMut(&mut [u8]) + Send + 'static,
    ) -> Self {
        Self { clock: Arc::new(clock), random: Arc::new(Mutex::new(random)), network: network::nobody() }
    }

    /// These surroundings with a network.
    #[must_use]
    pub fn with_network(
        self,
        network: impl Fn(&Question<'_>) -> Result<Vec<u8>, Unreached> + Send + Sync + 'static,
    ) -> Self {
        Self { network: Arc::new(network), ..self }
    }

    /// The computer's clock, the operating system's randomness, and HTTP.
    ///
    /// # Panics
    /// Whoever asks for random bytes panics when the operating system has none.
    pub fn of_this_computer() -> Self {
        // Without the system's randomness no identifier and no key can be made: there is no going on.
        #[expect(clippy::expect_used, reason = "a computer without randomness can run nothing here")]
        let random =
            |bytes: &mut [u8]| getrandom::fill(bytes).expect("the operating system gives random bytes");
        Self { network: network::http(), ..Self::new(|| Local::now().fixed_offset(), random) }
    }

    /// Now, with the computer's offset.
    pub fn now(&self) -> DateTime<FixedOffset> {
        (self.clock)()
    }

    /// The day it is now.
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// Asks a service on the network.
    pub(crate) fn ask(&self, question: &Question<'_>) -> Result<Vec<u8>, Unreached> {
        (self.network)(question)
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// Fills a slice with random bytes.
    pub fn fill(&self, bytes: &mut [u8]) {
        (self.random.lock().unwrap_or_else(PoisonError::into_inner))(bytes);
    }
}

impl IdSource for Surroundings {
    fn next(&mut self) -> (u64, [u8; 10]) {
        (u64::try_from(self.now().timestamp_millis()).unwrap_or_default(), self.random())
    }
}
