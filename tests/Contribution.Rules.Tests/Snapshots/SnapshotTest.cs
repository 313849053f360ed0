namespace Contribution.Rules.Tests.Snapshots;

public sealed class SnapshotTest : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("snapshots-");

    private string Received => Path.Combine(_directory.FullName, "a.received.json");

    private Snapshot Snapshots => new(_directory.FullName);

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void Equal_lines_are_accepted_and_leave_nothing_behind()
    {
        Accept("one\ntwo\n");
        File.WriteAllText(Received, "old");

        Snapshots.Difference("a", ["one", "two"]).Should().BeNull();

        File.Exists(Received).Should().BeFalse();
        Snapshots.Names.Should().Equal("a");
    }

    [Theory]
    [InlineData("one\n2\n", "a: 1 lines differ; the first:\n2 - 2\n2 + two\n")]
    [InlineData("one\n", "a: 1 lines differ; the first:\n2 - \n2 + two\n")]
    [InlineData("one\ntwo\nthree\n", "a: 1 lines differ; the first:\n3 - three\n3 + \n")]
    public void A_difference_is_shown_and_what_was_received_lies_beside(string accepted, string difference)
    {
        Accept(accepted);

        Snapshots.Difference("a", ["one", "two"]).Should().Be(difference);

        File.ReadAllText(Received).Should().Be("one\ntwo\n");
    }

    [Fact]
    public void What_was_never_accepted_differs() => Snapshots.Difference("a", ["one"]).Should().Contain("1 + one");

    [Fact]
    public void No_lines_are_never_accepted()
    {
        Accept("");

        Snapshots.Difference("a", []).Should().NotBeNull();
    }

    private void Accept(string text) => File.WriteAllText(Path.Combine(_directory.FullName, "a.verified.json"), text);
}
