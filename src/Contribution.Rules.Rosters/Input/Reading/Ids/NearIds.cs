using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// Finds the ids of a list that another one most likely stands for: it lost its zeros in a spreadsheet, or has other dashes,
/// white space or capitals.
/// </summary>
/// <param name="ids">The ids of the list.</param>
internal sealed class NearIds(IEnumerable<string> ids)
{
    private const char SoftHyphen = '\u00AD';

    private readonly ILookup<string, string> _byKey = ids.ToLookup(KeyOf, StringComparer.Ordinal);

    /// <summary>The ids of the list with which an id has its key in common.</summary>
    public ImmutableArray<string> Find(string id) => [.. _byKey[KeyOf(id)]];

    private static string KeyOf(string id) =>
        SpreadsheetId.KeyOf(
            string.Concat(
                id.Where(letter => letter != SoftHyphen && !char.IsWhiteSpace(letter))
                    .Select(letter => DashAmount.Is($"{letter}") ? '-' : char.ToUpperInvariant(letter))
            )
        ) ?? "";
}
