//! Generated workspaces: of the size that was asked for, whole, and the same for the same seed.

use service::Work;
use service::generate::Size;
use service::input::PlacementQuery;
use service::workspace::create_generated;
use tests::noon;

const SIZE: Size = Size { students: 120, companies: 30, placements: 300 };

#[test]
fn the_same_seed_makes_the_same_workspace_and_another_seed_another() {
    let folder = tempfile::tempdir().unwrap();
    let head = |name: &str, seed| {
        let desk = create_generated(&folder.path().join(name), SIZE, seed, noon()).unwrap();
        let report = desk.check(&Work::default()).unwrap();
        assert!(report.is_whole(), "{report:?}");
        let as_of = desk.as_of().unwrap();
        let count = desk.read(|r| Ok(r.count_placements(&PlacementQuery::default(), &as_of)?)).unwrap();
        assert_eq!(count, SIZE.placements);
        report.journal_head
    };
    let first = head("a.amats", 7);
    assert_eq!(head("b.amats", 7), first);
    assert_ne!(head("c.amats", 8), first);
}
