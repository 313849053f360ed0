using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class SnapshotsTest
{
    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Find(typeof(SnapshotsTest).Assembly);

    [Fact]
    public void The_whole_answer_is_the_verified_one() =>
        Snapshots.Check("low-wage", Agency.Rules.ComputeBases(Agency.Request(1200m)));

    [Fact]
    public void No_snapshot_is_left_without_a_test() => Snapshots.CheckOwned("low-wage");
}
