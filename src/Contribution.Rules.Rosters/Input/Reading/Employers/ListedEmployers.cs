using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Reading.Employers;

/// <summary>
/// The employers of a list. Where another row of an employer has other facts, or cannot be read, it is not known which row is
/// right: the caller notes all rows before it takes any, and rejects every row of such an employer.
/// </summary>
/// <param name="ids">The employers that matter; null is all.</param>
internal sealed class ListedEmployers(IReadOnlySet<string>? ids = null)
{
    // The columns of an employer apart from the facts.
    private static readonly string[] Compared = [.. ListColumn.In("employerOther").Select(column => column.Name)];

    private readonly Dictionary<string, EmployerRow?> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contradicted = new(StringComparer.Ordinal);

    /// <summary>The reason for a row that contradicts another.</summary>
    public static Wording Contradicted { get; } =
        new(
            "单位表中此单位有几行，内容互相矛盾",
            "the list of employers has rows of this employer that contradict each other"
        );

    /// <summary>Whether an employer matters.</summary>
    public bool Has(string id) => ids?.Contains(id) != false;

    /// <summary>Notes a row.</summary>
    /// <param name="id">The employer; null is not known.</param>
    /// <param name="row">The row; null where it cannot be read.</param>
    public void Note(string? id, EmployerRow? row)
    {
        if (id is null || !Has(id) || _first.TryAdd(id, row))
        {
            return;
        }

        if (row is null || _first[id] is not EmployerRow first || !SayTheSame(first, row))
        {
            _contradicted.Add(id);
        }
    }

    /// <summary>Whether another row says something else of an employer.</summary>
    public bool IsContradicted(string id) => _contradicted.Contains(id);

    private static bool SayTheSame(EmployerRow first, EmployerRow row) =>
        first.Facts == row.Facts && OtherColumns.AreSame(first.Other, row.Other, Compared);
}
