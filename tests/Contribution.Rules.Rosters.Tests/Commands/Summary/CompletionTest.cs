using Contribution.Rules.Rosters.Commands.Summary;

namespace Contribution.Rules.Rosters.Tests.Commands.Summary;

public sealed class CompletionTest
{
    [Theory]
    // Half up at the printed percentage's own decimals; two where none is printed.
    [InlineData(11695, 10412, "112%", "112%", true)]
    [InlineData(55163, 62136, "88.78%", "88.78%", true)]
    [InlineData(5584, 5574, "101%", "100%", false)]
    [InlineData(5584, 5574, "100.2", "100.2%", true)]
    [InlineData(5584, 5574, null, "100.18%", null)]
    [InlineData(1, 200, "1%", "1%", true)]
    [InlineData(1, 200, "0%", "1%", false)]
    [InlineData(0, 3, "0.0%", "0.0%", true)]
    [InlineData(2, 3, "66.67%", "66.67%", true)]
    [InlineData(55163, 62136, "88.78\uFF05", "88.78%", true)]
    public void Check_compares_a_printed_percentage(
        int actual,
        int target,
        string? printed,
        string shown,
        bool? matches
    )
    {
        Completion completion = Of(actual, target, printed);

        completion.Shown.ToString().Should().Be(shown);
        completion.Matches.Should().Be(matches);
        (completion.Finding is null).Should().Be(matches != false);
    }

    [Fact]
    public void Finding_names_both_percentages_and_a_possible_origin_of_the_printed_one()
    {
        Of(5584, 5574, "101%")
            .Finding!.En.Should()
            .Be("x: 5584 / 5574 = 100.18%, that is 100%, but 101% is printed (rounded up)");
        Of(2, 3, "66.66%").Finding!.En.Should().EndWith("but 66.66% is printed (rounded down)");
        Of(2, 3, "70.00%").Finding!.En.Should().EndWith("but 70.00% is printed");
    }

    [Theory]
    [InlineData(69, false)]
    [InlineData(70, true)]
    [InlineData(71, true)]
    public void Goal_counts_as_reached_at_its_exact_value(int actual, bool reached) =>
        (Of(actual, 100, null) with { Row = Row(100, null) with { Goal = Percentage.Parse("70%") } })
            .ReachesGoal.Should()
            .Be(reached);

    private static Completion Of(int actual, int target, string? printed) => new(Row(target, printed), actual);

    private static TargetRow Row(int target, string? printed) =>
        new()
        {
            Line = 2,
            Name = "x",
            Target = target,
            Printed = printed is null ? null : Percentage.Parse(printed),
        };
}
