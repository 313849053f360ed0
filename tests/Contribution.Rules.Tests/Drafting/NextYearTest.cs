using System.Collections.Immutable;
using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Drafting;

/// <summary>Liaoning's pension of 2026, of which floor and ceiling are announced, and the figures of 2027.</summary>
public sealed class NextYearTest
{
    private static readonly RuleSet Before = EmbeddedSets.Of("210000/pension/2026");

    [Fact]
    public void RuleFile_has_the_announced_amounts() =>
        Year(Before, ("floor", 4700m), ("ceiling", 23500m)).RuleFile.Text.Should().ContainAll("4700", "23500");

    [Fact]
    public void RuleFile_refuses_amounts_that_are_left_out_or_unknown() =>
        Year(Before, ("floor", 4700m), ("flor", 1m))
            .Invoking(next => next.RuleFile)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage(
                "210000/pension/2026: there is no amount flor; the amount ceiling of the year before would be kept"
            );

    [Fact]
    public void RuleFile_of_kept_months_needs_no_announced_amount()
    {
        NextYear next = Year(Before, ("floor", 4700m));

        NextYear kept = next.CreateKeptPart(new MonthSpan(new YearMonth(2027, 1), new YearMonth(2027, 6)))!;

        kept.RuleFile.Text.Should().ContainAll("4533", "22665").And.NotContain("4700");
    }

    [Fact]
    public void RuleFile_refuses_a_wage_that_no_rule_reads()
    {
        RuleSet unread = RuleSetCatalogue
            .Embedded.Ids.Select(id => RuleSetCatalogue.Embedded.Get(id)!)
            .First(set => set.ReferenceWage is null);

        Year(unread, wage: ReferenceWage.Monthly(8000m))
            .Invoking(next => next.RuleFile)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*its rules read no reference wage");
    }

    [Fact]
    public void Amounts_are_in_the_order_of_their_letters_in_every_culture()
    {
        AnnouncedYear year = new()
        {
            Document = "辽人社〔2027〕20号",
            Issued = new DateOnly(2027, 3, 1),
            Article = "一",
        };
        AnnouncedYear given = new()
        {
            Document = year.Document,
            Issued = year.Issued,
            Article = year.Article,
            Amounts = ImmutableSortedDictionary<string, decimal>
                .Empty.WithComparers(StringComparer.OrdinalIgnoreCase)
                .Add("a", 1m)
                .Add("B", 2m),
        };

        year.Amounts.KeyComparer.Should().BeSameAs(StringComparer.Ordinal);
        given.Amounts.Keys.Should().Equal("B", "a");
    }

    private static NextYear Year(RuleSet before, params (string Name, decimal Yuan)[] amounts) =>
        Year(before, null, amounts);

    private static NextYear Year(RuleSet before, ReferenceWage? wage, params (string Name, decimal Yuan)[] amounts) =>
        new(
            before,
            new NewPlace(before.Id.Jurisdiction, "place", before.Id.Year + 1),
            new AnnouncedYear
            {
                Document = "辽人社〔2027〕20号",
                Issued = new DateOnly(2027, 3, 1),
                Article = "一",
                Amounts = amounts.ToImmutableSortedDictionary(one => one.Name, one => one.Yuan),
                ReferenceWage = wage,
            },
            MonthSpan.OfYear(before.Id.Year + 1)
        );
}
