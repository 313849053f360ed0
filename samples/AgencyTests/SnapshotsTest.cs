using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class SnapshotsTest
{
    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Find(typeof(SnapshotsTest).Assembly);

    [Fact]
    public void Answer_matches_its_snapshot() =>
        Snapshots.Check("low-wage", Agency.Rules.ComputeBases(Agency.Request(1200m)));

    [Fact]
    public void Every_snapshot_belongs_to_a_test() => Snapshots.CheckOwned("low-wage");
}
