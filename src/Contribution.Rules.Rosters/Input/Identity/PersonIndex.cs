namespace Contribution.Rules.Rosters.Input.Identity;

/// <summary>Finds the persons of one list among the rows of another.</summary>
/// <typeparam name="TRow">The type of a row.</typeparam>
internal sealed class PersonIndex<TRow>
{
    private readonly Func<TRow, PersonMarks> _marks;
    private readonly ILookup<(Likeness, string), TRow> _rows;

    /// <summary>Makes it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="marks">Reads the marks of a row.</param>
    public PersonIndex(IEnumerable<TRow> rows, Func<TRow, PersonMarks> marks)
    {
        _marks = marks;
        _rows = (
            from row in rows
            from likeness in Likeness.All
            from key in likeness.Keys(marks(row))
            select (Key: (likeness, key), Row: row)
        ).ToLookup(entry => entry.Key, entry => entry.Row);
    }

    /// <summary>The rows of a person, whatever their employer: those with the number, or else those with the identity number.</summary>
    public IEnumerable<TRow> Find(PersonMarks person) =>
        person.Keys.Select(key => _rows[(Likeness.Number, key)]).FirstOrDefault(rows => rows.Any()) ?? [];

    /// <summary>The rows that are probably of a person, the surest first, each perhaps for several reasons.</summary>
    public IEnumerable<(TRow Row, Likeness Likeness)> FindLike(PersonMarks person) =>
        from likeness in Likeness.All
        from key in likeness.Keys(person)
        from row in _rows[(likeness, key)]
        where likeness.Holds(person, _marks(row))
        select (row, likeness);
}
