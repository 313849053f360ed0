using System.Text;

namespace Contribution.Rules.Rosters.Excel.Tests.Writing;

public sealed class CsvRowsTest
{
    [Fact]
    public void Rows_come_back_as_they_were_written()
    {
        byte[] csv = Encoding.UTF8.GetBytes("id,row\nP,\"a,\"\"b\"\"\nc\"\n,\n");

        CsvRows.Headings(new MemoryStream(csv)).Should().Equal("id", "row");
        CsvRows
            .Read(new MemoryStream(csv), 2)
            .Should()
            .BeEquivalentTo(new string[][] { ["P", "a,\"b\"\nc"], ["", ""] }, rows => rows.WithStrictOrdering());
    }
}
