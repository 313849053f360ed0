using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Rosters;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters.Tests.Commands.Contributions;

/// <summary>
/// Whatever stands in the lists and in the rates, and wherever the lists are cut, the streaming way writes the bytes that
/// come of <c>ComputeContributions</c> for each employer.
/// </summary>
public sealed class ContributionsParityTest
{
    private const int Files = 4;
    private const int Runs = 12;

    private static readonly ReferenceWage Provincial = ReferenceWage.Monthly(7000m);

    private static readonly (RosterQuestion Bases, Insurance[] More)[] Questions =
    [
        (Daqing.Question, []),
        (Daqing.Asked(null), []),
        (Daqing.Question with { Jurisdiction = "640323", Insurance = Insurance.Unemployment }, []),
        (Liaoning.Question(2008, Insurance.Pension, Provincial), [Insurance.Medical]),
        (Liaoning.Question(2009, Insurance.Medical, Provincial), [Insurance.Pension, Insurance.WorkInjury]),
        (Liaoning.Question(2025, Insurance.Pension, Provincial), []),
        (
            Liaoning.Question(2025, Insurance.Pension, Provincial) with
            {
                Jurisdiction = "110000",
            },
            [Insurance.Unemployment, Insurance.WorkInjury]
        ),
        // Its bounds are provisional.
        (
            Liaoning.Question(2026, Insurance.Pension, Provincial) with
            {
                Jurisdiction = "320000",
            },
            [Insurance.Unemployment]
        ),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Run_writes_the_amounts_that_requests_give(int seed)
    {
        Random random = new(seed);
        int computed = 0;
        for (int file = 0; file < Files; file++)
        {
            (RosterQuestion bases, Insurance[] more) = Questions[random.Next(Questions.Length)];
            using RateDirectory rates = new(RandomRates.Of(random, bases.Jurisdiction, bases.ContributionYear));
            for (int run = 0; run < Runs; run++)
            {
                ContributionsJob job = Job(random, rates.Rules, bases, more, new RandomRoster(random, withTerms: true));
                computed += Compare(job, random, $"of run {seed}/{file}/{run}");
            }
        }

        computed.Should().BeGreaterThan(Runs, "amounts are compared, and not refusals alone");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_counts_a_person_without_an_employer_once_in_every_part(int part)
    {
        ContributionsQuestion question = new()
        {
            Bases = Daqing.Question,
            Insurances = [Insurance.Pension],
            Months = Daqing.Question.MonthsInForce(ContributionRules.Default),
        };
        string[] employers = [.. Enumerable.Range(1, 9).Select(number => $"E-{number}")];
        BasesJob roster = new()
        {
            Rules = ContributionRules.Default,
            Question = Daqing.Question,
            Shard = new Shard(part, 3) { KeepsLoneTogether = true },
            Persons = RosterSource.From(
                CsvLists.Persons(
                    "id,category,employerId,priorYearMonthlyWage,firstMonth,lastMonth\nP,employee,,5000,2011-01,2011-02\n"
                        + "P,employee,,5000,2011-06,2011-07\n"
                        + string.Concat(employers.Select(id => $"Q,employee,{id},5000,,\n"))
                )
            ),
            Employers = RosterSource.From(
                CsvLists.Employers("id,kind\n" + string.Concat(employers.Select(id => $"{id},enterprise\n")))
            ),
        };

        ContributionsJob job = new()
        {
            Roster = roster,
            Question = question.WithRatesOf(
                """{ "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.2, "document": "x" }] }"""u8.ToArray(),
                out _
            ),
        };

        Compare(job, new Random(part), $"of part {part}").Should().BePositive();
    }

    /// <summary>Compares both paths, and counts the employers that have amounts.</summary>
    private static int Compare(ContributionsJob job, Random random, string because)
    {
        (ImmutableArray<AskedInsurance> asked, Outcome<ContributionsResult>? refused) = AskedInsurance.Find(job);
        if (refused is not null)
        {
            Outcome<ContributionsResult> single = job.Roster.Rules.ComputeContributions(
                job.Question.ToRequest(job.Question.Bases.ToRequest(null, []), new EmployerTerms(1, 1m, []), [])
            );
            refused.Should().BeEquivalentTo(single, options => options.RespectingRuntimeTypes(), because);
            return 0;
        }

        DueWritten plain = DueWritten.By(files => PlainContributions.Run(job, asked, files));

        DueWritten streamed = DueWritten.By(files =>
            BulkContributions.Run(
                job,
                files,
                new JobWatch(),
                new StreamingSizes
                {
                    Chunk = random.Next(2) == 0 ? random.Next(1, 200) : 4096,
                    Threads = random.Next(1, 4),
                }
            )
        );

        streamed.Persons.Should().Be(plain.Persons, because);
        streamed.Employers.Should().Be(plain.Employers, because);
        streamed.Rejects.Should().Be(plain.Rejects, because);
        streamed.Run.Should().BeEquivalentTo(plain.Run, options => options.RespectingRuntimeTypes(), because);
        return (int)plain.Run.Tally.Employers - plain.Run.RefusedEmployers.Length;
    }

    private static ContributionsJob Job(
        Random random,
        IContributionRules rules,
        RosterQuestion bases,
        Insurance[] more,
        RandomRoster roster
    )
    {
        int count = random.Next(1, 4);
        MonthSpan months = bases.MonthsInForce(rules);
        int first = random.Next(months.Count);
        return new ContributionsJob
        {
            Roster = new BasesJob
            {
                Rules = rules,
                Question = bases,
                Persons = RosterSource.From(new RosterFile("persons.csv", PersonsOf(bases.ContributionYear, roster))),
                Employers = RosterSource.From(
                    new RosterFile("employers.csv", Encoding.UTF8.GetBytes(roster.Employers))
                ),
                Shard = new Shard(random.Next(count) + 1, count) { KeepsLoneTogether = true },
                Chinese = random.Next(2) == 0,
            },
            Question = new ContributionsQuestion
            {
                Bases = bases,
                Insurances = [bases.Insurance, .. more.Where(_ => random.Next(2) == 0)],
                Months = new MonthSpan(
                    months.From.AddMonths(first),
                    months.From.AddMonths(random.Next(first, months.Count))
                ),
                IndustryClass = random.Next(4) == 0 ? null : random.Next(1, 9),
                Floating = random.Next(3) == 0 ? 1.2m : 1m,
                Collection = random.Next(3) switch
                {
                    0 when bases.Jurisdiction != "230600" => CollectionMode.SingleBase,
                    1 => CollectionMode.DualBaseSingleRate,
                    _ => null,
                },
            },
        };
    }

    /// <summary>The list of persons, with months of the year.</summary>
    private static byte[] PersonsOf(int year, RandomRoster roster) =>
        Encoding.UTF8.GetBytes(roster.Persons.Replace("2011", $"{year}", StringComparison.Ordinal));
}
