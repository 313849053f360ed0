namespace Contribution.Rules.Tests.Evaluation;

/// <summary>
/// The lowest and the highest base that a rule set gives a kind of person, as a caller finds them: from the answers for
/// a person who earns or declares nearly nothing, and for one who earns or declares more than any other.
/// </summary>
/// <param name="Floor">The lowest, in yuan a month; null where it is undetermined.</param>
/// <param name="Ceiling">The highest; null where it is undetermined.</param>
internal sealed record Bounds(decimal? Floor, decimal? Ceiling)
{
    private const decimal Little = 0.01m;
    private const decimal Much = 9_999_999.99m;

    /// <summary>By the published reference wage, for persons of one kind of employer; none is who works alone.</summary>
    public static Bounds Of(
        IContributionRules rules,
        string place,
        RuleSetId id,
        EmployerKind? kind,
        DateOnly? knownOn = null
    )
    {
        BasesRequest request = new()
        {
            Jurisdiction = place,
            ContributionYear = id.Year,
            ContributionMonth = id.FirstMonth,
            Insurance = id.Insurance,
            UseReferenceTable = true,
            AsKnownOn = knownOn,
            Employer = kind is EmployerKind known ? new EmployerFacts { Id = "E", Kind = known } : null,
            Persons = [Person("little", kind, Little), Person("much", kind, Much)],
        };
        BasesResult result = rules
            .ComputeBases(request)
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result;
        return new Bounds(result.Persons[0].Base, result.Persons[1].Base);
    }

    private static PersonFacts Person(string id, EmployerKind? kind, decimal yuan) =>
        kind is null
            ? new PersonFacts
            {
                Id = id,
                Category = PersonCategory.FlexibleWorker,
                DeclaredBase = yuan,
            }
            : new PersonFacts
            {
                Id = id,
                Category = PersonCategory.Employee,
                PriorYearMonthlyWage = yuan,
            };
}
