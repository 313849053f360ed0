using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Tests.Output.Writing;

public sealed class RejectsCsvTest
{
    private static readonly RejectedRow[] Rows =
    [
        new("p.csv", 3, "月工资", "1,2", "no", "P,\"1,2\"") { ReasonZh = "不" },
        new("p.csv", 4, null, null, "broken", "a\nb"),
    ];

    [Theory]
    [InlineData(false, "no")]
    [InlineData(true, "不")]
    public void Write_gives_a_row_with_its_place_and_reason(bool chinese, string reason)
    {
        using StringWriter text = new();

        RejectsCsv.Write(text, Rows, chinese);

        text.ToString()
            .Should()
            .Be(
                "file,line,column,value,reason,row\n"
                    + $"p.csv,3,月工资,\"1,2\",{reason},\"P,\"\"1,2\"\"\"\n"
                    + "p.csv,4,,,broken,\"a\nb\"\n"
            );
    }
}
