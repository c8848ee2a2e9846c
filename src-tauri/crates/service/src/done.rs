//! What was done since the workspace was opened, and what of it was taken back: the order in which undo and
//! redo go.

use crate::operation::Operation;

/// A write that can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Act {
    /// Its number in the journal.
    pub(crate) change_set: u32,
    /// What it did.
    pub(crate) operation: Operation,
    /// How many records it changed.
    pub(crate) records: u32,
}

/// The writes of a session, the latest last.
#[derive(Debug, Default)]
pub(crate) struct Done {
    done: Vec<Act>,
    undone: Vec<Act>,
}

impl Done {
    /// Remembers a write. After one that cannot be taken back, nothing before it can be.
    pub(crate) fn add(&mut self, act: Act) {
        self.undone.clear();
        if act.operation.can_be_undone() {
            self.done.push(act);
        } else {
            self.done.clear();
        }
    }

    /// What undo would take back.
    pub(crate) fn last_done(&self) -> Option<Act> {
        self.done.last().copied()
    }

    /// What redo would make again: the write that took it back.
    pub(crate) fn last_undone(&self) -> Option<Act> {
        self.undone.last().copied()
    }

    /// The last write was taken back by the write `by`; none when nothing of it could be.
    pub(crate) fn undone(&mut self, by: Option<u32>) {
        shift(&mut self.done, &mut self.undone, by);
    }

    /// What was taken back last was made again by the write `by`; none when nothing of it could be.
    pub(crate) fn redone(&mut self, by: Option<u32>) {
        shift(&mut self.undone, &mut self.done, by);
    }
}

fn shift(from: &mut Vec<Act>, to: &mut Vec<Act>, by: Option<u32>) {
    let act = from.pop();
    to.extend(act.zip(by).map(|(act, change_set)| Act { change_set, ..act }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(change_set: u32, operation: Operation) -> Act {
        Act { change_set, operation, records: 1 }
    }

    #[test]
    fn a_new_change_forgets_what_was_taken_back() {
        let mut done = Done::default();
        done.add(act(1, Operation::StudentSave));
        done.undone(Some(2));
        assert_eq!(done.last_undone(), Some(act(2, Operation::StudentSave)));
        done.add(act(3, Operation::CompanySave));
        assert_eq!((done.last_undone(), done.last_done()), (None, Some(act(3, Operation::CompanySave))));
    }

    #[test]
    fn what_was_issued_ends_what_can_be_taken_back() {
        let mut done = Done::default();
        done.add(act(1, Operation::StudentSave));
        done.add(act(2, Operation::DocumentIssue));
        assert_eq!(done.last_done(), None);
    }
}
