using System.Collections.Immutable;
using Contribution.Rules.Rosters.Layouts;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Redetermining;

/// <summary>A person whose benefits or transfer were settled.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Id">The person's number.</param>
/// <param name="Reason">What was settled; null is not said.</param>
public sealed record SettledRow(int Line, string Id, string? Reason);

/// <summary>Reads a list of those who are settled: CSV with the columns id and reason.</summary>
public static class SettledReader
{
    /// <summary>Reads it.</summary>
    /// <param name="file">The file.</param>
    public static ListReading<SettledRow> Read(RosterFile file) =>
        ListReading<SettledRow>.Of(
            file,
            ListKind.Settled,
            (line, values) => new SettledRow(line, values.Required("id"), values.Text("reason"))
        );

    /// <summary>The reasons by number; of a person listed twice the first that says one.</summary>
    public static ImmutableDictionary<string, string> Reasons(IEnumerable<SettledRow> rows) =>
        rows.GroupBy(row => row.Id)
            .ToImmutableDictionary(
                same => same.Key,
                same => same.Select(row => row.Reason).FirstOrDefault(reason => reason is not null) ?? ""
            );
}
