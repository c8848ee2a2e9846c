//! The closing table of the steps, and the line that counts them.

use super::{Done, Verdict};

/// One line for each step: name, how it ended, seconds.
pub fn table(done: &[Done]) -> String {
    let line = |one: &Done| {
        format!(
            "{:12} {:8} {:>8.1} s  {}",
            one.name,
            word(&one.verdict),
            one.took.as_secs_f64(),
            note(&one.verdict)
        )
    };
    let total: f64 = done.iter().map(|one| one.took.as_secs_f64()).sum();
    let lines: Vec<String> = done.iter().map(|one| line(one).trim_end().to_owned()).collect();
    format!("{}\n{:12} {:8} {total:>8.1} s\n", lines.join("\n"), "all", "")
}

/// How one step ended, for the line that is printed when it ends.
pub fn sentence(verdict: &Verdict) -> String {
    let note = note(verdict);
    if note.is_empty() { word(verdict).into() } else { format!("{}: {note}", word(verdict)) }
}

/// How many steps count as failed; where nobody can look after it, what was not done does.
pub fn failed(done: &[Done], in_ci: bool) -> usize {
    done.iter().filter(|one| fails(&one.verdict, in_ci)).count()
}

/// `N passed, N failed, N skipped`.
pub fn closing_line(done: &[Done], in_ci: bool) -> String {
    let passed = done.iter().filter(|one| matches!(one.verdict, Verdict::Fine(_))).count();
    let failed = failed(done, in_ci);
    format!("{passed} passed, {failed} failed, {} skipped", done.len() - passed - failed)
}

fn fails(verdict: &Verdict, in_ci: bool) -> bool {
    match verdict {
        Verdict::Fine(_) => false,
        Verdict::NotDone(_) => in_ci,
        Verdict::Wrong(_) => true,
    }
}

fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Fine(_) => "ok",
        Verdict::NotDone(_) => "not done",
        Verdict::Wrong(_) => "FAILED",
    }
}

fn note(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Fine(note) | Verdict::NotDone(note) => note.clone(),
        Verdict::Wrong(failure) => failure.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;
    use std::time::Duration;

    fn done() -> Vec<Done> {
        let verdicts = [
            Verdict::Fine("12 tests".into()),
            Verdict::NotDone("no Xvfb".into()),
            Verdict::Wrong(Failure::Check("bad".into())),
        ];
        verdicts
            .into_iter()
            .map(|verdict| Done { name: "step", verdict, took: Duration::from_millis(1500) })
            .collect()
    }

    #[test]
    fn what_was_not_done_fails_only_where_nobody_looks() {
        assert_eq!(closing_line(&done(), false), "1 passed, 1 failed, 1 skipped");
        assert_eq!(closing_line(&done(), true), "1 passed, 2 failed, 0 skipped");
    }

    #[test]
    fn the_table_says_how_each_step_ended_and_how_long_it_took() {
        let table = table(&done());
        assert!(table.starts_with("step         ok            1.5 s  12 tests\n"), "{table}");
        assert!(table.contains("FAILED        1.5 s  bad"), "{table}");
        assert!(table.ends_with("4.5 s\n"), "{table}");
    }
}
