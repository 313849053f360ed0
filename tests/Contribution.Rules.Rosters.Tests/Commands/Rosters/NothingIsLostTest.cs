using System.Text;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

/// <summary>
/// The rows of both files, counted line by line without any of the product's code, are the lines of the three results.
/// </summary>
public sealed class NothingIsLostTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_writes_or_rejects_every_row(int seed)
    {
        Random random = new(seed);
        for (int run = 0; run < 300; run++)
        {
            RandomRoster roster = new(random);
            string persons = WithoutQuotes(roster.Persons);
            string employers = WithoutQuotes(roster.Employers);

            Written written = Written.By(
                (job, files) => Written.InChunks(job, files, size: random.Next(1, 400)),
                Encoding.UTF8.GetBytes(persons),
                Encoding.UTF8.GetBytes(employers)
            );

            written.Run.Faults.Should().BeEmpty();
            int lines = written.PersonLines.Length + written.EmployerLines.Length + written.RejectLines.Length;
            long rows = lines + written.Run.Tally!.NonDataRows;
            rows.Should().Be(Rows(persons) + Rows(employers), "of run {0}", run);
            written.Run.Tally.RowsIn.Should().Be(rows);
            written.Run.Tally.IsBalanced.Should().BeTrue();
        }
    }

    /// <summary>A line is a row then, whatever stands in it.</summary>
    private static string WithoutQuotes(string list) => list.Replace("\"", "", StringComparison.Ordinal);

    /// <summary>The lines in which something stands, without the header.</summary>
    private static int Rows(string list) =>
        list.Split('\n', '\r').Count(line => line.Any(letter => letter != ',' && !char.IsWhiteSpace(letter))) - 1;
}
