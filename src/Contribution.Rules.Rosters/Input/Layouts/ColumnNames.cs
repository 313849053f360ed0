using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Resolves the headers of a list together: the value after a change goes before the plain one, the agencies' own name of a
/// fact before those of HR systems. The other column of a fact is not read, or is compared (<see cref="SecondColumn"/>).
/// </summary>
internal static class ColumnNames
{
    /// <summary>Finds the JSON name of each header; null is an unknown column, or the second of a fact.</summary>
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
                        .Any(other => IsReplacedBy(header, other) || GoesBefore(other, header, known))
                        ? null
                        : names[index]
            ),
        ];
    }

    /// <summary>Whether a header is of a value that another column has as it is after a change.</summary>
    public static bool IsReplacedBy(string header, string other) =>
        JoinedHeader.AreOfOneGroup(other, header)
            ? JoinedHeader.IsAfter(other) && !JoinedHeader.IsAfter(header)
            : KnownHeaders.IsAfter(other) && !KnownHeaders.IsAfter(header);

    private static bool GoesBefore(string other, string header, KnownHeaders known) =>
        known.IsOther(header) && !known.IsOther(other) && !IsReplacedBy(other, header);
}
