using Contribution.Rules.Rosters.Commands.Notice;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Rosters.Tests.Commands.Notice;

public sealed class NoticeFileNamesTest
{
    [Theory]
    [InlineData("E-1001", "E-1001")]
    [InlineData("大庆01", "大庆01")]
    [InlineData(null, "no-employer")]
    public void Next_keeps_a_safe_id_as_the_name(string? id, string name) =>
        new NoticeFileNames().Next(id).Should().Be(name);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a.b")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("CON")]
    [InlineData("com1")]
    [InlineData("index")]
    [InlineData("-x")]
    [InlineData("rejects")]
    [InlineData("a\nb<c>:\"|?*")]
    [InlineData("\U00020000")]
    public void Next_replaces_unsafe_characters_and_adds_a_hash(string id) =>
        new NoticeFileNames().Next(id).Should().MatchRegex(@"^(?!-)[\p{L}\p{N}_-]*-[0-9a-f]{8}$").And.NotBe(id);

    [Fact]
    public void Next_shortens_a_long_id()
    {
        NoticeFileNames names = new();

        string one = names.Next(new string('1', 300));
        string other = names.Next(new string('1', 301));

        one.Should().HaveLength(69).And.NotBe(other);
    }

    [Theory]
    [InlineData("E1", "E1-due")]
    [InlineData("E1-due", "E1")]
    [InlineData("E1", "e1-DUE")]
    public void Next_gives_no_name_that_is_another_with_an_ending(string first, string second)
    {
        NoticeFileNames names = new("-due");

        string[] files =
        [
            .. new[] { names.Next(first), names.Next(second) }.SelectMany(name => new[] { name, name + "-due" }),
        ];

        files.Should().OnlyHaveUniqueItems(file => file.ToUpperInvariant());
    }

    [Fact]
    public void Next_gives_names_that_differ_in_more_than_case() =>
        Prop.ForAll(
                Gen.Elements("a", "A", "a/", "a_", "no-employer", "NO-employer", "index", null).ArrayOf().ToArbitrary(),
                ids =>
                {
                    NoticeFileNames names = new();
                    string[] given = [.. ids.Select(names.Next)];
                    return given.Distinct(StringComparer.OrdinalIgnoreCase).Count() == given.Length;
                }
            )
            .QuickCheckThrowOnFailure();
}
