using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>
/// The insured, each once under an employer. Rows of one person with the same base and other months are spells of one row;
/// other repetitions are kept apart.
/// </summary>
internal sealed class InsuredSpells
{
    private readonly Dictionary<(string? Employer, string Key), int> _persons = [];

    // The place of the first row of each person in Rows, by the number of the person.
    private readonly Dictionary<int, int> _places = [];

    /// <summary>Reads a list.</summary>
    /// <param name="rows">Its rows.</param>
    public InsuredSpells(IReadOnlyList<InsuredRow> rows)
    {
        Number(rows);
        foreach (InsuredRow row in rows)
        {
            if (_places.TryAdd(PersonOf(row), Rows.Count))
            {
                Rows.Add(row);
                continue;
            }

            int place = _places[PersonOf(row)];
            if (IsSpell(Rows[place], row))
            {
                Rows[place] = Rows[place] with { Spells = [.. Rows[place].Spells, row] };
            }
            else
            {
                Repeated.Add((row, Rows[place]));
                Rows[place] = Rows[place] with
                {
                    IsContradicted = Rows[place].IsContradicted || !Rows[place].Rows.Any(known => IsSame(known, row)),
                };
            }
        }
    }

    /// <summary>The row of a person with an employer; null where no row has the key.</summary>
    public InsuredRow? Find(string? employer, string key) =>
        _persons.TryGetValue((employer, key), out int person) ? Rows[_places[person]] : null;

    /// <summary>The rows, each of another person or employer.</summary>
    public List<InsuredRow> Rows { get; } = [];

    /// <summary>The rows that name a person and an employer once more, and are no spells, each with the first.</summary>
    public List<(InsuredRow Row, InsuredRow First)> Repeated { get; } = [];

    /// <summary>Numbers the persons. Two rows are of one person where they share an id or an identity number, directly or through other rows.</summary>
    private void Number(IReadOnlyList<InsuredRow> rows)
    {
        // By row: an earlier row of the same person, or the row itself.
        List<int> same = [];
        foreach (InsuredRow row in rows)
        {
            int person = same.Count;
            same.Add(person);
            foreach ((string?, string) key in KeysOf(row))
            {
                if (!_persons.TryAdd(key, person))
                {
                    int first = First(_persons[key]);
                    int last = First(person);
                    same[Math.Max(first, last)] = Math.Min(first, last);
                }
            }
        }

        foreach (KeyValuePair<(string?, string), int> one in _persons.ToArray())
        {
            _persons[one.Key] = First(one.Value);
        }

        int First(int person)
        {
            while (same[person] != person)
            {
                person = same[person] = same[same[person]];
            }

            return person;
        }
    }

    private int PersonOf(InsuredRow row) => _persons[KeysOf(row).First()];

    private static IEnumerable<(string? Employer, string Key)> KeysOf(InsuredRow row) =>
        row.Marks.Keys.Select(key => (row.EmployerId, key));

    private static bool IsSpell(InsuredRow first, InsuredRow row) =>
        first.FiledBase == row.FiledBase
        && GivenMonths.SpanOf(row.Other) is MonthSpan span
        && first.Rows.All(spell => GivenMonths.SpanOf(spell.Other) is MonthSpan known && known.Intersect(span) is null);

    private static bool IsSame(InsuredRow first, InsuredRow row) =>
        first.FiledBase == row.FiledBase && GivenMonths.SpanOf(first.Other) == GivenMonths.SpanOf(row.Other);
}
