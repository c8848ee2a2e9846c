//! The surroundings as a source of random numbers for keys and nonces.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};

use crate::surroundings::Surroundings;

/// Draws from the surroundings.
pub(super) struct Random(pub(super) Surroundings);

impl TryRng for Random {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.0.random()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.0.random()))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Random {}
