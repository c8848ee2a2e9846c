//! Names put together at random, from `assets/demo/names.toml`.

use serde::Deserialize;

/// Bytes and choices that are the same for the same seed (`SplitMix64`; good enough for names, not for keys).
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn byte(&mut self) -> u8 {
        self.next().to_be_bytes()[0]
    }

    /// A number from 0 up to `end`, without it.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        (self.next() % u64::from(end.max(1))) as u32
    }

    /// One of several; there must be one.
    pub(super) fn choose<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u32) as usize]
    }
}

/// The parts of names.
#[derive(Debug, Deserialize)]
pub(super) struct Names {
    women: Vec<String>,
    men: Vec<String>,
    surnames: Vec<[String; 2]>,
    company_beginnings: Vec<String>,
    company_ends: Vec<String>,
}

impl Names {
    pub(super) fn read() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../../../../../assets/demo/names.toml"))
    }

    /// A person: in full, given name, surname. Every fourth has two surnames.
    pub(super) fn person(&self, dice: &mut Dice) -> (String, String, String) {
        let (given, form) = if dice.below(2) == 0 { (&self.women, 0) } else { (&self.men, 1) };
        let first = dice.choose(given).clone();
        let mut last = dice.choose(&self.surnames)[form].clone();
        if dice.below(4) == 0 {
            last = format!("{last}-{}", dice.choose(&self.surnames)[form]);
        }
        (format!("{first} {last}"), first, last)
    }

    /// A company's name without its legal form.
    pub(super) fn company(&self, dice: &mut Dice) -> String {
        let (begin, end) = (dice.choose(&self.company_beginnings), dice.choose(&self.company_ends));
        format!("{begin} {} {}", end.to_lowercase(), dice.below(10_000))
    }
}
