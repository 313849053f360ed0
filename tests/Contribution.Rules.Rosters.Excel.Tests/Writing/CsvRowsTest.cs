using System.Text;

namespace Contribution.Rules.Rosters.Excel.Tests.Writing;

public sealed class CsvRowsTest
{
    [Fact]
    public void Written_rows_are_read_unchanged()
    {
        byte[] csv = Encoding.UTF8.GetBytes("id,row\nP,\"a,\"\"b\"\"\nc\"\n,\n");

        CsvRows.Headings(new MemoryStream(csv)).Should().Equal("id", "row");
        CsvRows
            .Read(new MemoryStream(csv))
            .Should()
            .BeEquivalentTo(new string[][] { ["P", "a,\"b\"\nc"], ["", ""] }, rows => rows.WithStrictOrdering());
    }
}
