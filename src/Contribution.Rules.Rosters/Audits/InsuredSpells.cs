using Contribution.Rules.Rosters.Months;

namespace Contribution.Rules.Rosters.Audits;

/// <summary>
/// The insured, each once under an employer. Rows of one person with the same base and other months are spells of one row;
/// other repetitions are kept apart.
/// </summary>
internal sealed class InsuredSpells
{
    /// <summary>Reads a list.</summary>
    /// <param name="rows">Its rows.</param>
    public InsuredSpells(IEnumerable<InsuredRow> rows)
    {
        Dictionary<(string? Employer, string Key), int> places = [];
        foreach (InsuredRow row in rows)
        {
            string[] keys = [.. InsuredIndex.Keys(row.Id, row.IdNumber)];
            if (keys.Length == 0 || !places.TryGetValue((row.EmployerId, keys[0]), out int place))
            {
                foreach (string key in keys)
                {
                    places.TryAdd((row.EmployerId, key), Rows.Count);
                }

                Rows.Add(row);
            }
            else if (IsSpell(Rows[place], row))
            {
                Rows[place] = Rows[place] with { Spells = [.. Rows[place].Spells, row] };
            }
            else
            {
                Repeated.Add((row, Rows[place]));
                Rows[place] = Rows[place] with
                {
                    IsContradicted = Rows[place].IsContradicted || !IsSame(Rows[place], row),
                };
            }
        }
    }

    /// <summary>The rows, each of another person or employer.</summary>
    public List<InsuredRow> Rows { get; } = [];

    /// <summary>The rows that name a person and an employer once more, and are no spells, each with the first.</summary>
    public List<(InsuredRow Row, InsuredRow First)> Repeated { get; } = [];

    private static bool IsSpell(InsuredRow first, InsuredRow row) =>
        first.FiledBase == row.FiledBase
        && GivenMonths.SpanOf(row.Other) is MonthSpan span
        && first.Rows.All(spell => GivenMonths.SpanOf(spell.Other) is MonthSpan known && known.Intersect(span) is null);

    private static bool IsSame(InsuredRow first, InsuredRow row) =>
        first.FiledBase == row.FiledBase && GivenMonths.SpanOf(first.Other) == GivenMonths.SpanOf(row.Other);
}
