namespace Contribution.Rules.Tests.RuleSets;

public sealed class CoveredPairsTest
{
    public static TheoryData<string> Newest =>
        new(
            RuleSetCatalogue
                .Embedded.Ids.GroupBy(id => (id.Jurisdiction, id.Insurance))
                .Select(family => family.MaxBy(id => id.Year).ToString())
        );

    [Theory]
    [MemberData(nameof(Newest))]
    public void IsCovered_agrees_with_ComputeBases(string id)
    {
        RuleSet set = RuleSetCatalogue.Embedded.Get(RuleSetId.Parse(id))!;

        EmployerKind?[] kinds = [null, .. Enum.GetValues<EmployerKind>()];
        foreach (EmployerKind? kind in kinds)
        {
            foreach (PersonCategory category in Enum.GetValues<PersonCategory>())
            {
                set.IsCovered(kind, category).Should().Be(IsAnswered(set.Id, kind, category), $"{kind} and {category}");
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(32)]
    [InlineData(64)]
    public void IsCovered_is_false_for_an_undefined_category(int category)
    {
        RuleSet set = RuleFolder.Read();

        set.IsCovered(EmployerKind.Enterprise, PersonCategory.Employee).Should().BeTrue();
        set.IsCovered(EmployerKind.Enterprise, (PersonCategory)category).Should().BeFalse();
        set.IsCovered((EmployerKind)category, PersonCategory.Employee).Should().BeFalse();
    }

    private static bool IsAnswered(RuleSetId id, EmployerKind? kind, PersonCategory category) =>
        ContributionRules.Default.ComputeBases(
            new BasesRequest
            {
                Jurisdiction = id.Jurisdiction,
                Insurance = id.Insurance,
                ContributionYear = id.Year,
                ContributionMonth = id.FirstMonth,
                Employer = kind is EmployerKind known ? new EmployerFacts { Id = "E", Kind = known } : null,
                Persons = [new PersonFacts { Id = "P", Category = category }],
            }
        ) is Outcome<BasesResult>.Computed;
}
