namespace Contribution.Rules.Testing.Tests.Snapshots;

public sealed class SnapshotFolderTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SnapshotFolder Snapshots => new(_folder.FullName);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("one\ntwo\n", "one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n", "one\ntwo\n")]
    [InlineData("\uFEFFone\n", "one\r\n")]
    public void Check_passes_for_an_accepted_snapshot_and_leaves_no_file(string accepted, string text)
    {
        _folder.With("a.verified.txt", accepted).With("a.received.txt", "stale");

        Snapshots.Check("a", text, "txt");

        File.Exists(_folder["a.received.txt"]).Should().BeFalse();
        File.ReadAllText(_folder["a.verified.txt"]).Should().Be(accepted.TrimStart('\uFEFF'));
    }

    [Fact]
    public void Check_leaves_another_text_beside_the_snapshot_and_shows_the_difference()
    {
        _folder.With("a.verified.html", "one\ntwo\nthree\n");

        string[] reported = Failure("one\n2\nthree\n", "html");

        reported[0]
            .Should()
            .StartWith("a is not what was accepted; read " + _folder["a.received.html"])
            .And.EndWith("rename it to a.verified.html");
        reported[1].Should().StartWith("a 与已核对的结果不符").And.EndWith("改名为 a.verified.html");
        reported[2..].Should().Equal("1 of 4 lines differ:", "2 - two", "2 + 2");
        File.ReadAllText(_folder["a.received.html"]).Should().Be("one\n2\nthree\n");
    }

    [Fact]
    public void Check_fails_for_a_new_snapshot_and_keeps_its_file()
    {
        Failure("one", "json")[2..]
            .Should()
            .Equal("from line 1 on, 0 accepted lines and 1 found ones differ:", "1 + one");

        File.ReadAllText(_folder["a.received.json"]).Should().Be("one");
    }

    [Fact]
    public void Check_never_accepts_an_empty_text()
    {
        _folder.With("a.verified.json", "");

        Failure("", "json").Should().NotBeEmpty();
    }

    [Fact]
    public void Check_creates_a_missing_folder()
    {
        Action check = () => new SnapshotFolder(_folder["new/deep"]).Check("a", "one");

        check.Should().Throw<ExpectationException>();
        File.Exists(_folder["new/deep/a.received.json"]).Should().BeTrue();
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData(" ")]
    public void Check_refuses_a_name_that_is_no_file_name(string name) =>
        Snapshots.Invoking(snapshots => snapshots.Check(name, "one")).Should().Throw<ArgumentException>();

    [Fact]
    public void Check_leaves_changing_values_out_of_an_answer()
    {
        Action check = () => Snapshots.Check("a", Asked.Answer());
        check.Should().Throw<ExpectationException>();
        string received = File.ReadAllText(_folder["a.received.json"]);
        File.Move(_folder["a.received.json"], _folder["a.verified.json"]);

        check.Should().NotThrow();

        received
            .Should()
            .Contain("\"id\": \"230600/pension/2011\"")
            .And.Contain("\"base\": 1366.70")
            .And.Contain("二(二)");
        received.Should().NotContain("hash").And.NotContain("engineVersion").And.EndWith("}\n");
    }

    [Fact]
    public void Check_accepts_a_refusal()
    {
        _folder.With("a.verified.json", "{}");
        Action check = () => Snapshots.Check("a", Asked.Answer(year: 1990));

        check.Should().Throw<ExpectationException>().Which.Message.Should().Contain("notCovered");
    }

    [Fact]
    public void CheckOwned_requires_a_test_for_each_snapshot_and_a_snapshot_for_each_test()
    {
        _folder.With("a.verified.json", "1").With("b.verified.html", "2").With("c.other.txt", "3");

        Snapshots.Invoking(snapshots => snapshots.CheckOwned("a", "b")).Should().NotThrow();
        Owned("a").Should().Equal("  owned by no test 无主：b");
        Owned("a", "b", "c").Should().Equal("  missing 缺失：c");
        Owned().Should().HaveCount(2);
    }

    [Fact]
    public void CheckOwned_reports_everything_as_missing_without_a_folder() =>
        new SnapshotFolder(_folder["none"])
            .Invoking(snapshots => snapshots.CheckOwned("a"))
            .Should()
            .Throw<ExpectationException>()
            .Which.En.Should()
            .Contain("0 snapshots that no test owns, 1 that were never accepted");

    [Fact]
    public void Folder_is_in_the_sources_of_the_project() =>
        SnapshotFolder
            .Find(typeof(SnapshotFolderTest).Assembly)
            .FullName.Replace('\\', '/')
            .Should()
            .EndWith("tests/Contribution.Rules.Testing.Tests/Snapshots");

    private string[] Owned(params string[] names) =>
        Snapshots
            .Invoking(snapshots => snapshots.CheckOwned(names))
            .Should()
            .Throw<ExpectationException>()
            .Which.Message.Split('\n')[2..];

    private string[] Failure(string text, string extension) =>
        Snapshots
            .Invoking(snapshots => snapshots.Check("a", text, extension))
            .Should()
            .Throw<ExpectationException>()
            .Which.Message.Split('\n');
}
