using System.Text;
using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Redetermine;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

/// <summary>A run that is stopped ends at once, whatever it is at, and reads its lists no more.</summary>
public sealed class CancellationTest : IDisposable
{
    private const int Rows = 100_000;

    private static readonly byte[] Persons = List("id,category\n", number => $"P{number},flexibleWorker\n");
    private static readonly byte[] Employers = List("id,kind\n", number => $"E{number},enterprise\n");

    private readonly CancellationTokenSource _stop = new();

    public void Dispose() => _stop.Dispose();

    [Fact]
    public void Run_stops_while_reading_the_employers() =>
        Stopped(persons: null, new StoppingSource(Employers, _stop, after: 2));

    [Fact]
    public void Run_stops_while_reading_the_persons() =>
        Stopped(new StoppingSource(Persons, _stop, after: 2), employers: null);

    [Fact]
    public void Run_stops_while_detecting_the_encoding()
    {
        // The last byte is neither UTF-8 nor GB18030: the list is looked through from its beginning.
        byte[] damaged = [.. Persons, 0xFF, (byte)'\n'];

        Stopped(new StoppingSource(damaged, _stop, after: (damaged.Length >> 18) + 4), employers: null);
    }

    [Fact]
    public void Run_does_nothing_when_it_was_cancelled_before_it_began()
    {
        _stop.Cancel();

        Stopped(new StoppingSource(Persons, _stop, after: int.MaxValue), employers: null);
    }

    [Fact]
    public void Determinations_of_a_roster_stop_between_two_employers()
    {
        Roster roster = Daqing.Roster([
            .. Enumerable.Range(0, 1000).Select(number => Daqing.Person($"P{number}", 3000m, 3000m, $"E{number}")),
        ]);
        ImpactSide side = new()
        {
            Rules = ContributionRules.Default,
            Set = ContributionRules.Default.Catalogue.Find("230600", Insurance.Pension, 2011)!,
            ReferenceWages = Daqing.Question.ReferenceWages,
        };
        RedeterminationQuestion again = new() { Now = Daqing.Question, Months = MonthSpan.OfYear(2011) };
        IContributionRules rules = ContributionRules.Default;
        int employers = 0;

        Action[] runs =
        [
            () =>
            {
                foreach (EmployerBases _ in RosterBases.Determine(rules, Daqing.Question, roster, _stop.Token))
                {
                    employers++;
                    _stop.Cancel();
                }
            },
            () => RosterAudit.Audit(rules, Daqing.Question, roster, null, MonthSpan.OfYear(2011), _stop.Token),
            () => Impact.Compare(side, side, roster, _stop.Token),
            () => _ = Redetermination.Determine(rules, again, roster, _stop.Token).ToArray(),
        ];

        runs.Should().AllSatisfy(run => run.Should().Throw<OperationCanceledException>());
        employers.Should().Be(1);
    }

    private void Stopped(StoppingSource? persons, StoppingSource? employers)
    {
        using MemoryStream output = new();
        BasesJob job = new()
        {
            Rules = ContributionRules.Default,
            Question = Daqing.Question,
            Persons = persons,
            Employers = employers,
        };

        FluentActions
            .Invoking(() =>
                BulkBases.Run(job, new BasesFiles(output, new MemoryStream(), new MemoryStream()), _stop.Token)
            )
            .Should()
            .Throw<OperationCanceledException>();
        // One more piece may have been on its way.
        (persons ?? employers)!
            .ReadsAfterStop.Should()
            .BeLessThanOrEqualTo(1);
    }

    private static byte[] List(string header, Func<int, string> row)
    {
        StringBuilder list = new(header);
        for (int number = 0; number < Rows; number++)
        {
            list.Append(row(number));
        }

        return Encoding.UTF8.GetBytes(list.ToString());
    }

    /// <summary>A list that stops the run while it is read.</summary>
    private sealed class StoppingSource(byte[] bytes, CancellationTokenSource stop, int after)
        : RosterSource("list.csv")
    {
        private int _reads;

        public override long Length => bytes.Length;

        public int ReadsAfterStop => Math.Max(0, _reads - after);

        public override Stream Begin() => new StoppingStream(this, bytes);

        private void Count()
        {
            if (++_reads == after)
            {
                stop.Cancel();
            }
        }

        private sealed class StoppingStream(StoppingSource source, byte[] bytes) : MemoryStream(bytes, writable: false)
        {
            // A stream of bytes in memory reads into spans by this one.
            public override int Read(byte[] buffer, int offset, int count)
            {
                source.Count();
                return base.Read(buffer, offset, count);
            }
        }
    }
}
