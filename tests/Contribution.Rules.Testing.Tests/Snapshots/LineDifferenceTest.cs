namespace Contribution.Rules.Testing.Tests.Snapshots;

/// <summary>The differences that a failed snapshot shows.</summary>
public sealed class LineDifferenceTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Inserted_lines_do_not_make_all_later_lines_differ() =>
        Difference("1\n2\n3\n4", "1\n2\nnew\nnewer\n3\n4")
            .Should()
            .Equal("from line 3 on, 0 accepted lines and 2 found ones differ:", "3 + new", "4 + newer");

    [Fact]
    public void Removed_lines_are_shown() =>
        Difference("1\n1\n1\n2", "1\n1\n2")
            .Should()
            .Equal("from line 3 on, 1 accepted lines and 0 found ones differ:", "3 - 1");

    [Fact]
    public void First_of_many_differences_are_shown()
    {
        string[] numbers = [.. Enumerable.Range(1, 20).Select(number => $"{number}")];

        string[] reported = Difference(
            string.Join('\n', numbers),
            string.Join('\n', numbers.Select(text => text + "!"))
        );

        reported[0].Should().Be("20 of 20 lines differ:");
        reported[1..]
            .Should()
            .Equal("1 - 1", "1 + 1!", "2 - 2", "2 + 2!", "3 - 3", "3 + 3!", "4 - 4", "4 + 4!", "5 - 5", "5 + 5!");
    }

    [Fact]
    public void Differing_part_of_a_long_line_is_shown()
    {
        string before = new('a', 500);
        string after = new('z', 500);

        string[] reported = Difference(before + "1366.70" + after, before + "1400.00" + after);

        reported[1].Should().Be("1 - …" + new string('a', 39) + "1366.70" + new string('z', 114) + "…");
        reported[2].Should().Be("1 + …" + new string('a', 39) + "1400.00" + new string('z', 114) + "…");
    }

    [Fact]
    public void Truncated_long_line_is_shown_to_its_end() =>
        Difference(new string('a', 500), new string('a', 450))[2].Should().Be("1 + …" + new string('a', 40));

    private string[] Difference(string accepted, string text)
    {
        _folder.With("a.verified.txt", accepted);
        Action check = () => new SnapshotFolder(_folder.FullName).Check("a", text, "txt");
        return check.Should().Throw<ExpectationException>().Which.Message.Split('\n')[2..];
    }
}
