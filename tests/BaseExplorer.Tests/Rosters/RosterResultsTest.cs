using BaseExplorer.Rosters;
using BaseExplorer.Tests.Running;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Tests.Rosters;

/// <summary>A client that is gone does not keep the one place for rosters.</summary>
public sealed class RosterResultsTest
{
    private static readonly CancellationToken Gone = new(canceled: true);

    [Fact]
    public void Read_stops_where_the_client_is_gone() =>
        FluentActions.Invoking(() => RosterResults.Read(Input(), Gone)).Should().Throw<OperationCanceledException>();

    [Fact]
    public void Of_and_Notice_stop_where_the_client_is_gone()
    {
        RosterInput input = Input();
        (RosterReading reading, _) = RosterResults.Read(input, CancellationToken.None);

        FluentActions
            .Invoking(() => RosterResults.Of(input, reading, Gone))
            .Should()
            .Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Notice.Of(input, reading, Gone)).Should().Throw<OperationCanceledException>();
    }

    private static RosterInput Input()
    {
        RosterQuestion question = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
        };
        return new RosterInput(
            ContributionRules.Default,
            question,
            question.FindRuleSet(ContributionRules.Default)!,
            new ListUpload(
                new RosterFile("persons.csv", Samples.Read("rosters", "persons.csv")),
                new RosterFile("employers.csv", Samples.Read("rosters", "employers-gb18030.csv")),
                []
            ),
            "E-1",
            Chinese: false
        );
    }
}
