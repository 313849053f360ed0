namespace Contribution.Rules.Tests.Evaluation.Batches;

/// <summary>A batch is for one thread at a time, and says so where it notices two.</summary>
public sealed class BatchMisuseTest
{
    private const int Many = 500_000;

    private static readonly ReferenceWage Wage = ReferenceWage.Monthly(2277.83m);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly PersonFacts Person = new()
    {
        Id = "P",
        Category = PersonCategory.Employee,
        PriorYearMonthlyWage = 2000m,
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Decide_refuses_a_second_thread_meanwhile(bool inColumns)
    {
        IBatch batch = NewBatch();
        PersonFacts[] persons = new PersonFacts[Many];
        Array.Fill(persons, Person);
        Decision[] decisions = new Decision[Many];
        FactColumns columns = FactColumns.ForPersons(1);
        CompactDecision[] compact = new CompactDecision[1];
        using CancellationTokenSource stop = new(Patience);
        InvalidOperationException? refused = null;

        await Task.WhenAll(
            Task.Run(() => Repeat(() => batch.Decide(employer: null, Wage, persons, decisions))),
            Task.Run(() =>
                Repeat(() =>
                {
                    if (inColumns)
                    {
                        batch.Decide(Wage, columns, 0, compact);
                    }
                    else
                    {
                        batch.Decide(employer: null, Wage, [Person], new Decision[1]);
                    }
                })
            )
        );

        refused.Should().NotBeNull();
        refused!.Message.Should().Be("a batch is for one thread at a time: it decides for another one now");
        Base(batch).Should().Be(2000m, "the batch itself is sound");

        void Repeat(Action decide)
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    decide();
                }
                catch (InvalidOperationException exception)
                {
                    refused = exception;
                    stop.Cancel();
                }
            }
        }
    }

    [Fact]
    public void Decide_decides_after_a_call_that_it_refused()
    {
        IBatch batch = NewBatch();

        batch
            .Invoking(of => of.Decide(null, Wage, [Person with { PriorYearMonthlyWage = -1m }], new Decision[1]))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

        Base(batch).Should().Be(2000m);
    }

    private static decimal? Base(IBatch batch)
    {
        Decision[] decisions = new Decision[1];
        batch.Decide(employer: null, Wage, [Person], decisions);
        return decisions[0].Base;
    }

    private static IBatch NewBatch() => ContributionRules.Default.NewBatch(EmbeddedSets.Of("230600/pension/2011"));
}
