using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Values;

public sealed class PlainIdTest
{
    [Theory]
    [InlineData("23060019800101123X", true)]
    [InlineData("P-0001", true)]
    [InlineData("1.5", true)]
    [InlineData("", false)]
    [InlineData("=1", false)]
    [InlineData("'1", false)]
    [InlineData("a b", false)]
    [InlineData("1.23E+17", false)]
    [InlineData("3-1月", false)]
    [InlineData("12-Mar", false)]
    [InlineData("2011/3/1", false)]
    [InlineData("#REF!", false)]
    [InlineData("a;b", false)]
    public void Plain_ids_are_recognized(string id, bool plain) =>
        PlainId.Is(Encoding.UTF8.GetBytes(id), new Chunk(0)).Should().Be(plain);

    [Fact]
    public void Plain_ids_are_used_as_written()
    {
        Random random = new(1);
        int plain = 0;
        for (int run = 0; run < 100_000; run++)
        {
            string id = new(random.GetItems<char>("0123456789019eEXmarMAY-/+.,#;'= \t月日", random.Next(1, 9)));
            if (!PlainId.Is(Encoding.UTF8.GetBytes(id), new Chunk(0) { HasQuotes = true }))
            {
                continue;
            }

            plain++;
            ChangedId.Reason(id).Should().BeNull(id);
            CellText.CleanId(id).Should().Be(id);
            CsvLines.Field(id).Should().Be(id);
        }

        plain.Should().BeGreaterThan(10_000);
    }
}
