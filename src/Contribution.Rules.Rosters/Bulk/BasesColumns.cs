using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.Results;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>The columns of the results.</summary>
internal static class BasesColumns
{
    /// <summary>Between the names of missing facts.</summary>
    public const char Separator = ' ';

    /// <summary>The columns of the persons' bases.</summary>
    public static readonly string[] OfPersons =
    [
        "id",
        "employerId",
        "base",
        "status",
        "rule",
        "article",
        "adjustment",
        "missing",
    ];

    /// <summary>The columns of the employers' bases.</summary>
    public static readonly string[] OfEmployers = [.. OfPersons.Where(column => column != "employerId")];

    /// <summary>What stands in the columns after the ids.</summary>
    public static string?[] After(ContributionBase decided) =>
        [
            Money(decided.Base),
            ChoiceNames.Of(decided.Status),
            decided.Rule,
            decided.Article,
            Money(decided.Adjustment),
            decided.Missing is { } missing ? string.Join(Separator, missing) : null,
        ];

    private static string? Money(decimal? yuan) => yuan?.ToString("0.00", CultureInfo.InvariantCulture);
}
