//! Measures storage and documents at a school's real size. Each figure stands beside something known on the same
//! machine: what is asked of the database beside the same statement in the plain `sqlite3` shell on the same
//! file, the rest beside the time in which the machine hashes 64 MiB with SHA-256.
//!
//! `bench [PLACEMENTS…]`, 1000 10000 100000 when left out; prints tables in Markdown. `cargo xtask bench`
//! builds it for release: a debug build measures the compiler's patience. `bench agreements FILE` only makes the
//! workspace that agreements by the hundred are compared with;
//! `bench packets` measures forms by the hundred alone.

mod documents;
mod lists;
mod measure;
mod packets;
mod plain;
mod sheets;

use std::path::Path;
use std::time::{Duration, Instant};

use service::Work;
use service::generate::Size;
use service::workspace::{create_generated, open_desk};
use sha2::{Digest as _, Sha256};
use tests::{fixed, noon};

use measure::{Outcome, Row, Table, median, told};

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [what, path] = arguments.as_slice()
        && what == "agreements"
    {
        return documents::workspace(Path::new(path)).map(drop);
    }
    if arguments == ["packets"] {
        let folder = tempfile::tempdir()?;
        let mut table = Table::new("Forms by the hundred", yardstick());
        packets::measure(folder.path(), &mut table)?;
        table.print(None);
        return Ok(());
    }
    let sizes: Vec<u32> = arguments.iter().map(|size| size.parse()).collect::<Result<_, _>>()?;
    let sizes = if sizes.is_empty() { SIZES.to_vec() } else { sizes };
    let yardstick = yardstick();
    let folder = tempfile::tempdir()?;
    let mut smallest: Option<Table> = None;
    for placements in sizes {
        let path = folder.path().join(format!("{placements}.amats"));
        let mut table = Table::new(&format!("{placements} placements"), yardstick);
        storage(&path, placements, &mut table)?;
        table.print(smallest.as_ref());
        smallest.get_or_insert(table);
        std::fs::remove_file(&path)?;
    }
    let mut table = Table::new("The demonstration workspace", yardstick);
    documents::measure(&folder.path().join("documents.amats"), &mut table)?;
    packets::measure(folder.path(), &mut table)?;
    table.print(None);
    let mut table = Table::new("A spreadsheet of 100000 students", yardstick);
    sheets::measure(folder.path(), &mut table)?;
    table.print(None);
    Ok(())
}

/// The time in which the machine hashes 64 MiB.
fn yardstick() -> Duration {
    median(|| assert_ne!(Sha256::digest(vec![7_u8; 64 * 1024 * 1024])[..], [0; 32]))
}

fn storage(path: &Path, placements: u32, table: &mut Table) -> Outcome<()> {
    let size = Size { students: placements / 3, companies: placements / 30, placements };
    let begun = Instant::now();
    drop(create_generated(path, size, 1, noon()).map_err(told)?);
    table.add(Row::alone("making the workspace", begun.elapsed()));
    let around = fixed();
    table.add(Row::alone("opening it", median(|| drop(open_desk(path, &around)))));
    let mut desk = open_desk(path, &around).map_err(told)?;
    lists::measure(&desk, path, table).map_err(told)?;
    lists::write(&mut desk, table).map_err(told)?;
    let begun = Instant::now();
    desk.check(&Work::default()).map_err(told)?;
    table.add(Row::alone("checking all of it", begun.elapsed()));
    Ok(())
}
