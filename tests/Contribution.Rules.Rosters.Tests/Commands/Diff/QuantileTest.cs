using Contribution.Rules.Rosters.Commands.Diff;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

public sealed class QuantileTest
{
    [Fact]
    public void Percentiles_of_ten_values_use_the_nearest_rank()
    {
        // Ranks of 10: the least, 1, 2.5 → 3, 5, 7.5 → 8, 9, 10.
        decimal[] shuffled = [7m, 3m, 10m, 1m, 5m, 9m, 2m, 8m, 4m, 6m];

        Quantile
            .Compute(shuffled)
            .Should()
            .Equal(
                new Quantile(0, 1m),
                new Quantile(10, 1m),
                new Quantile(25, 3m),
                new Quantile(50, 5m),
                new Quantile(75, 8m),
                new Quantile(90, 9m),
                new Quantile(100, 10m)
            );
    }

    [Fact]
    public void Percentiles_of_one_value_are_that_value() =>
        Quantile.Compute([-0.01m]).Should().HaveCount(7).And.OnlyContain(quantile => quantile.Value == -0.01m);

    [Fact]
    public void Percentiles_of_no_value_are_empty() => Quantile.Compute([]).Should().BeEmpty();
}
