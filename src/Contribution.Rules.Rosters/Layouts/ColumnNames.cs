using System.Collections.Immutable;
using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>
/// Resolves the headers of a list together: where the agencies' own name of a fact is present, a name that
/// HR systems use is not that fact; where a group has the value after a change, its other columns are not.
/// </summary>
internal static class ColumnNames
{
    /// <summary>Finds the JSON name of each header; null is an unknown column.</summary>
    public static string?[] Find(ImmutableArray<string> headers, KnownHeaders known)
    {
        string?[] names = [.. headers.Select(known.NameOf)];
        return
        [
            .. headers.Select(
                (header, index) =>
                    names[index] is string name
                    && headers
                        .Where((_, other) => other != index && names[other] == name)
                        .Any(other => GoesBefore(other, header, known))
                        ? null
                        : names[index]
            ),
        ];
    }

    private static bool GoesBefore(string other, string header, KnownHeaders known) =>
        (known.IsOther(header) && !known.IsOther(other))
        || (JoinedHeader.AreOfOneGroup(other, header) && JoinedHeader.IsAfter(other) && !JoinedHeader.IsAfter(header));
}
