using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Chunks;

public sealed class ChunkReaderTest
{
    private const int Longest = 1000;
    private const string Rows = "id,employerId,category,备注\nP-1,E-1,employee,x\n";
    private const string Employers = "id,kind\nE-1,enterprise\n";

    [Fact]
    public void Run_refuses_a_list_of_persons_with_a_row_that_is_too_long() =>
        Run(Rows + TooLong("P-2,E-1,employee,"), Employers)
            .Faults.Should()
            .ContainSingle()
            .Which.Should()
            .Match<FileNote>(fault =>
                fault.File == "persons.csv"
                && fault.Text.En.StartsWith("the row that begins on line 3 has more than 1000 bytes")
            );

    [Fact]
    public void Run_refuses_a_list_of_employers_with_a_row_that_is_too_long() =>
        Run(Rows, Employers + TooLong("E-2,"))
            .Faults.Should()
            .ContainSingle()
            .Which.Should()
            .Match<FileNote>(fault =>
                fault.File == "employers.csv"
                && fault.Text.En.StartsWith("the row that begins on line 3 has more than 1000 bytes")
            );

    [Fact]
    public void Run_takes_a_row_that_is_as_long_as_may_be() =>
        Run($"id,category,备注\nP-1,employee,{new string('x', Longest - 14)}\n", Employers)
            .Tally.Should()
            .Match<BasesTally>(tally => tally.Persons == 1 && tally.Rejected == 0);

    private static string TooLong(string row) => $"{row}\"{string.Concat(Enumerable.Repeat("一行\n", Longest))}";

    private static BasesRun Run(string persons, string employers) =>
        Written
            .By(
                (job, files) =>
                    BulkBases.Run(
                        job,
                        files,
                        new JobWatch(),
                        new StreamingSizes
                        {
                            Chunk = 7,
                            LongestRow = Longest,
                            Threads = 2,
                        }
                    ),
                Encoding.UTF8.GetBytes(persons),
                Encoding.UTF8.GetBytes(employers)
            )
            .Run;
}
