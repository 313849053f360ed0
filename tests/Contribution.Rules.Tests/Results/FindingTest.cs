using Contribution.Rules.Results;

namespace Contribution.Rules.Tests.Results;

public sealed class FindingTest
{
    [Fact]
    public void It_is_put_into_words_once_and_only_when_it_is_read()
    {
        Counted words = new();
        Finding finding = new("code", words);
        words.Asked.Should().Be(0);

        finding.Zh.Should().Be("中").And.BeSameAs(finding.Zh);
        words.Asked.Should().Be(1);
        (finding.Path, finding.En).Should().Be(("/persons/0", "en"));
        words.Asked.Should().Be(3);
    }

    [Fact]
    public void It_is_the_same_as_one_that_came_with_its_words()
    {
        Finding given = new("code", "/persons/0", "中", "en");
        Finding worded = new("code", new Counted());

        worded.Should().Be(given).And.NotBe(given with { En = "other" });
        worded.GetHashCode().Should().Be(given.GetHashCode());
        worded.ToString().Should().Be(given.ToString());
        (worded with { Zh = "别" }).Should().Be(given with { Zh = "别" });
        (string code, string path, string zh, string en) = worded;
        (code, path, zh, en).Should().Be(("code", "/persons/0", "中", "en"));
    }

    private sealed class Counted : FindingWords
    {
        public int Asked { get; private set; }

        public override string Path => Say("/persons/0");

        public override string Zh => Say("中");

        public override string En => Say("en");

        private string Say(string text)
        {
            Asked++;
            return text;
        }
    }
}
