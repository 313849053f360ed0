using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules;
using Contribution.Rules.Rosters;

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

    private static readonly string[] Figures =
    [
        "floor",
        "ceiling",
        "floorRatio",
        "ceilingRatio",
        "organFloor",
        "organCeiling",
        "flexibleFloor",
        "flexibleCeiling",
        "flexibleCeilingRatio",
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
            .Concat(Figures)
            .Distinct(StringComparer.Ordinal)
            .Select(name => KeyValuePair.Create(name, Words(name)))
            .Concat(Grouped<SumStatus>())
            .Concat(Grouped<Payer>())
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Names that another enumeration has too, behind the name of their own: <c>sumStatus.partial</c>.</summary>
    private static IEnumerable<KeyValuePair<string, Wording>> Grouped<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Select(value =>
                KeyValuePair.Create(
                    $"{Camel(typeof(T).Name)}.{Camel(value.ToString())}",
                    new Wording(
                        ResultWords.Translate(value, chinese: true),
                        ResultWords.Translate(value, chinese: false)
                    )
                )
            );

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(Camel);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static Wording Words(string name) =>
        new(ResultWords.Translate(name, chinese: true), ResultWords.Translate(name, chinese: false));
}
