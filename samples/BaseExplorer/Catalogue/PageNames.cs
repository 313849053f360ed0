using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Terms;

namespace BaseExplorer.Catalogue;

/// <summary>The names of the JSON contract that the page shows, in words, from the library's one table of words.</summary>
internal static class PageNames
{
    private static readonly string[] Totals =
    [
        "priorYearMonthlyTotalWages",
        "lastMonthTotalWages",
        "approvedMonthlyTotalWages",
        "referenceWage",
        "persons.individualBases",
        "persons.exemptWages",
        "persons.exemptWagesOutside",
        "persons.headcount",
    ];

    /// <summary>The words, by name.</summary>
    /// <param name="facts">The facts of persons that rules read.</param>
    public static ImmutableSortedDictionary<string, Wording> Of(IEnumerable<string> facts) =>
        Names<DeterminationStatus>()
            .Concat(Names<PersonCategory>())
            .Concat(Names<EmployerKind>())
            .Concat(Names<Insurance>())
            .Concat(facts)
            .Concat(Totals)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableSortedDictionary(name => name, Words, StringComparer.Ordinal);

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static Wording Words(string name) =>
        new(ResultWords.Of(name, chinese: true), ResultWords.Of(name, chinese: false));
}
