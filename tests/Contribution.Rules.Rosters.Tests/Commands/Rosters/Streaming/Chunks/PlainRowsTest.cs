using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Chunks;

public sealed class PlainRowsTest
{
    private const int Columns = 3;

    /// <summary>Chunks are longer and shorter than the bytes that are looked at together.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Rows_and_values_are_those_between_line_ends_and_commas(string end)
    {
        Random random = new(1);
        PlainRows rows = new();
        RowFields row = new(Columns);
        for (int run = 0; run < 2_000; run++)
        {
            string[] lines = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Line(random))];
            byte[] before = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "" : "header" + end);
            byte[] bytes = [.. before, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + end)))];
            rows.Begin(
                new Chunk(0)
                {
                    Bytes = bytes,
                    From = before.Length,
                    To = bytes.Length,
                },
                row
            );
            foreach (string line in lines)
            {
                rows.Next(row).Should().BeTrue();
                Encoding.UTF8.GetString(bytes[row.From..row.To]).Should().Be(line);
                string[] values = line.Split(',');
                row.Fits.Should().Be(values.Length == Columns);
                for (int column = 0; column < Columns && row.Fits; column++)
                {
                    Encoding.UTF8.GetString(row.Slice(bytes, column)).Should().Be(values[column]);
                    row.IsEmpty(column).Should().Be(values[column].Length == 0);
                }
            }

            rows.Next(row).Should().BeFalse();
        }
    }

    private static string Line(Random random) =>
        random.Next(8) == 0
            ? new string(random.GetItems<char>("a,", random.Next(5)))
            : string.Join(',', Enumerable.Range(0, Columns).Select(_ => new string('x', random.Next(30))));
}
