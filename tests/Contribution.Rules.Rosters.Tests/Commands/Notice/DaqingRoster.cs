using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Tests.Commands.Notice;

/// <summary>A small enterprise in Daqing with a person of every kind, for the pension insurance of 2011.</summary>
internal static class DaqingRoster
{
    public static readonly RuleSet Set = ContributionRules.Default.Catalogue.Find("230600", Insurance.Pension, 2011)!;

    private static readonly RosterQuestion Question = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(2277.83m) },
    };

    public static readonly EmployerRow Employer = new()
    {
        Line = 2,
        Facts = new EmployerFacts
        {
            Id = "E-1001",
            Kind = EmployerKind.Enterprise,
            Name = "某某有限公司",
            PriorYearMonthlyTotalWages = 27210m,
        },
    };

    public static readonly PersonRow[] Persons =
    [
        Person("P-1", "张三", "230602198001011234", 1200m),
        Person("P-2", "<script>alert(1)</script>", "230602197512315678", 3456.78m),
        Person("P-3", "=李四", "230602800101123", 9800m),
        Person("P-4", "王五", null, null),
        Person("P-5", "赵六", "230602195001014321", 2500m, PersonCategory.RehiredRetiree),
        Person("P-6", "钱七", "G1234567", null, previousYearBase: 2031.33m),
        Person("230602198202022222", "孙八", "230602198202022222", 2800m),
    ];

    public static PrintedSheet Sheet(NoticePeriod? period = null) => Sheet(Persons, Employer, [], period);

    public static PrintedSheet Sheet(
        PersonRow[] persons,
        EmployerRow? employer,
        RejectedRow[] rejected,
        NoticePeriod? period = null
    )
    {
        Roster roster = new()
        {
            Employers = employer is null ? [] : [employer],
            Persons = [.. persons],
            Rejected = [.. rejected],
        };
        EmployerBases bases = RosterBases.Determine(ContributionRules.Default, Question, roster).Single();
        BasesResult result = ((Outcome<BasesResult>.Computed)bases.Outcome).Result;
        return NoticeSheet.Create(bases, result, Set, period ?? new NoticePeriod(null, null));
    }

    private static PersonRow Person(
        string id,
        string name,
        string? number,
        decimal? wage,
        PersonCategory category = PersonCategory.Employee,
        decimal? previousYearBase = null
    ) =>
        new()
        {
            Line = 2,
            EmployerId = "E-1001",
            Facts = new PersonFacts
            {
                Id = id,
                Category = category,
                Name = name,
                IdNumber = number,
                PriorYearMonthlyWage = wage,
                ExemptionProof = category != PersonCategory.Employee,
                PreviousYearBase = previousYearBase,
            },
        };
}
