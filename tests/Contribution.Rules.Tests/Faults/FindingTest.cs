using Contribution.Rules.Faults;

namespace Contribution.Rules.Tests.Faults;

public sealed class FindingTest
{
    [Fact]
    public void Finding_creates_its_words_once_when_they_are_read()
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
    public void Finding_equals_one_that_was_given_its_words()
    {
        Finding given = new("code", "/persons/0", "中", "en");
        Finding worded = new("code", new Counted());

        worded.Should().Be(given).And.NotBe(new Finding("code", "/persons/0", "中", "other"));
        worded.GetHashCode().Should().Be(given.GetHashCode());
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
