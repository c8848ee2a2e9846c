//! Forms that came back broken, or that nobody meant well with: whatever is in the file, there is an answer, and nothing is
//! written but what a person was shown and accepted.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::packet::{Packet, PacketKind};
use model::party::Party;
use service::input::{FileInput, Nothing, PacketAccept};
use service::reply::Stop;
use service::{Session, history, packet};
use tests::demonstration;

use crate::packets::{issue, open_placement};
use crate::support::fill::fill;
use crate::support::hostile::spoilt;

/// What became of many files.
#[derive(Debug, Default)]
struct Tally {
    refused: u32,
    hindered: u32,
    accepted: u32,
    longest: Duration,
    longest_seed: u64,
    all: Duration,
}

/// The bytes of the workspace, as far as they can change: sizes and times of its files, and the head of its journal.
fn state(session: &mut Session, folder: &Path) -> (String, Vec<(u64, SystemTime)>) {
    let head = session.desk().unwrap().read(|r| Ok(r.journal_head()?)).unwrap();
    let files = ["demo.amats", "demo.amats-wal"].into_iter().filter_map(|name| {
        let file = std::fs::metadata(folder.join(name)).ok()?;
        Some((file.len(), file.modified().ok()?))
    });
    (head, files.collect())
}

fn try_all(seeds: std::ops::Range<u64>) -> Tally {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = open_placement(&mut session, PacketKind::Quality);
    let (packets, pdf) = issue(&mut session, &placement, &[PacketKind::Quality]);
    let answers = [("answers.M01", "rather_not"), ("open.helped", "Meistars Jānis Ķēniņš"), ("overall", "3")];
    let filled = fill(&pdf, packets[0].number.as_str(), &answers);
    let mut tally = Tally::default();
    for seed in seeds {
        let spoilt = spoilt(&filled, seed);
        let before = state(&mut session, folder.path());
        let begun = Instant::now();
        let accepted =
            catch_unwind(AssertUnwindSafe(|| try_one(&mut session, &packets[0], &spoilt, &mut tally)));
        let took = begun.elapsed();
        let accepted = accepted.unwrap_or_else(|_| panic!("file {seed} made it panic"));
        tally.all += took;
        if took > tally.longest {
            (tally.longest, tally.longest_seed) = (took, seed);
        }
        if accepted {
            history::undo(&mut session, Nothing {}).unwrap();
        } else {
            assert_eq!(state(&mut session, folder.path()), before, "file {seed} wrote");
        }
    }
    tally
}

/// Looks into a file and takes what it says; whether anything was written.
fn try_one(session: &mut Session, packet: &Packet, pdf: &[u8], tally: &mut Tally) -> bool {
    let content = STANDARD.encode(pdf);
    let looked = packet::read(session, FileInput { name: "x.pdf".to_owned(), content: content.clone() });
    let (number, left_out) = (packet.number.to_string(), Vec::new());
    let taken = packet::accept(session, PacketAccept { content, number: number.clone(), left_out });
    let returned = match (looked, &taken) {
        (Ok(returned), _) => returned,
        (Err(Stop::Refused(_)), Err(Stop::Refused(_))) => {
            tally.refused += 1;
            return false;
        }
        (looked, taken) => panic!("{looked:?} {taken:?}"),
    };
    let form = returned.forms.iter().find(|form| form.number == number);
    if taken.is_err() {
        assert!(matches!(taken, Err(Stop::Refused(_))), "{taken:?}");
        tally.hindered += 1;
        return false;
    }
    tally.accepted += 1;
    let form = form.unwrap();
    assert_eq!(form.obstacle, None);
    let forms = session.desk().unwrap().read(|r| Ok(r.quality_forms(&packet.placement_id)?)).unwrap();
    let written = forms.into_iter().find(|form| form.party == Party::Company).unwrap();
    let shown = form.rows.iter().find(|row| row.name == "open.helped").map(|row| row.after.as_str());
    assert_eq!(written.open.get("helped").map(String::as_str), shown.filter(|text| !text.is_empty()));
    true
}

/// The most memory that this program has had, in MiB; 0 where the system does not tell.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()).unwrap_or(0) / 1024
}

#[test]
fn spoilt_forms_are_answered_and_write_nothing_that_was_not_accepted() {
    let tally = try_all(0..400);
    assert!(tally.refused > 0 && tally.hindered > 0 && tally.accepted > 0, "{tally:?}");
}

#[test]
#[ignore = "takes minutes; prints what each thousand took"]
#[allow(clippy::print_stdout, reason = "figures for whoever runs it")]
fn ten_thousand_spoilt_forms_are_answered() {
    for thousand in 0..10 {
        let tally = try_all(thousand * 1000..(thousand + 1) * 1000);
        println!("{thousand} {tally:?}; {} MiB was the most memory", most_memory());
    }
}
