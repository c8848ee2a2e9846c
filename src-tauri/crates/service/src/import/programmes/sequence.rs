//! The order of what is on record and what comes to it: each newcomer stands behind the item that it follows.

use std::collections::HashMap;

/// Places of items: those on record first, as they stood.
pub(super) struct Sequence {
    known: usize,
    followers: HashMap<Option<usize>, Vec<usize>>,
}

impl Sequence {
    /// The order of `known` items.
    pub(super) fn new(known: usize) -> Self {
        Self { known, followers: HashMap::new() }
    }

    /// Puts an item behind another, or at the end.
    pub(super) fn put(&mut self, item: usize, behind: Option<usize>) {
        self.followers.entry(behind).or_default().push(item);
    }

    /// All items in their order.
    pub(super) fn order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        let at_the_end = self.of(None);
        let mut waiting: Vec<usize> = at_the_end.chain((0..self.known).rev()).collect();
        while let Some(item) = waiting.pop() {
            order.push(item);
            waiting.extend(self.of(Some(item)));
        }
        order
    }

    /// Who follows an item, the last one first.
    fn of(&self, item: Option<usize>) -> impl Iterator<Item = usize> {
        self.followers.get(&item).into_iter().flatten().rev().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newcomers_stand_behind_what_they_follow_and_the_rest_at_the_end() {
        let mut sequence = Sequence::new(3);
        for (item, behind) in [(3, Some(0)), (4, Some(3)), (5, None), (6, Some(5)), (7, Some(0)), (8, None)] {
            sequence.put(item, behind);
        }
        assert_eq!(sequence.order(), [0, 3, 4, 7, 1, 2, 5, 6, 8]);
    }
}
