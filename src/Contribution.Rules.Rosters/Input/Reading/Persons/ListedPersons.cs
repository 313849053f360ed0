using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Reading.Persons;

/// <summary>A row in which a person stands who was listed before under the same employer.</summary>
/// <param name="First">The line on which the person was listed first.</param>
/// <param name="Why">Why the row cannot be another spell of the person; null where it is one.</param>
internal sealed record ListedAgain(int First, Wording? Why);

/// <summary>
/// The persons of a list, each under an employer. A row of the same person with the same facts and other months is another
/// spell; any other is a repetition. Where a repetition has other facts, or cannot be read, it is not known which row is
/// right: the caller goes through the rows once more with <see cref="Contradicted"/>, and rejects every row of such a person.
/// </summary>
/// <param name="withMonths">Whether the months matter: then rows with other months that are no spells contradict each other too.</param>
/// <param name="known">The persons whose rows are known to contradict each other.</param>
internal sealed class ListedPersons(bool withMonths = false, ListedPersons? known = null)
{
    private static readonly Wording Plainly = new("", "");
    private static readonly Wording Overlaps = new("，起止月重叠", ", and the months overlap");
    private static readonly Wording Differs = new(
        "，起止月不重叠，但其他内容不一致",
        ", and the rows differ in more than the months"
    );

    // The columns of a person apart from the facts, which must be the same in all spells.
    private static readonly string[] Compared =
    [
        .. ListColumn.In("personOther").Select(column => column.Name).Except(["firstMonth", "lastMonth", "months"]),
    ];

    private readonly Dictionary<
        (string? Employer, string Id),
        (List<PersonRow> Rows, List<MonthSpan>? Spans)
    > _persons = [];
    private readonly HashSet<(string? Employer, string Id)> _unread = [];
    private readonly HashSet<(string? Employer, string Id)> _contradicted = known?._contradicted ?? [];
    private readonly AlikePersons _alike = new(known?._alike);

    /// <summary>The number of persons whose rows contradict each other, or who may be one person with another id.</summary>
    public int Contradicted => _contradicted.Count + _alike.Count;

    /// <summary>Whether a person has further spells.</summary>
    public bool HasSpells { get; private set; }

    /// <summary>The months of all spells of a person who was noted; null where they are not said.</summary>
    public IReadOnlyList<MonthSpan>? SpansOf(PersonRow row) => _persons.GetValueOrDefault(KeyOf(row)).Spans;

    /// <summary>Notes a row.</summary>
    /// <returns>How it repeats an earlier row; null where the person was not listed before.</returns>
    public ListedAgain? Note(PersonRow row)
    {
        MonthSpan? span = GivenMonths.SpanOf(row.Other);
        // Only of rows with months there can be another spell.
        (List<PersonRow> Rows, List<MonthSpan>? Spans) listed = ([row], span is MonthSpan months ? [months] : null);
        if (_unread.Contains(KeyOf(row)))
        {
            _contradicted.Add(KeyOf(row));
        }

        if (_persons.TryAdd(KeyOf(row), listed))
        {
            _alike.Note(row);
            return null;
        }

        listed = _persons[KeyOf(row)];
        PersonRow first = listed.Rows[0];
        Wording? why =
            span is not MonthSpan other || listed.Spans is null ? Plainly
            : listed.Spans.Exists(known => known.Intersect(other) is not null) ? Overlaps
            : IsSame(first, row) ? null
            : Differs;
        if (!HasSameFacts(first, row) || (withMonths && why is not null && !IsCopy(row, listed.Rows)))
        {
            _contradicted.Add(KeyOf(row));
        }

        if (why is null)
        {
            listed.Rows.Add(row);
            listed.Spans!.Add(span!.Value);
            HasSpells = true;
        }

        return new ListedAgain(first.Line, why);
    }

    /// <summary>Notes a row that cannot be read.</summary>
    public void NoteUnread(RejectedRow row)
    {
        if (row.Id is string id && _unread.Add((row.EmployerId, id)) && _persons.ContainsKey((row.EmployerId, id)))
        {
            _contradicted.Add((row.EmployerId, id));
        }
    }

    /// <summary>The rejected row where a row repeats or contradicts another row of the person; null where the row stays.</summary>
    /// <param name="check">The check that rejects it.</param>
    /// <param name="row">The person.</param>
    /// <param name="record">The row.</param>
    /// <param name="before">How it repeats an earlier row; null where it is the first.</param>
    public RejectedRow? Refuse(PersonCheck check, PersonRow row, CsvRecord record, ListedAgain? before) =>
        before?.Why is not null ? check.Twice(row, record, before)
        : _alike.Find(row) is Alike alike ? check.MayBeAnother(row, record, alike)
        : _contradicted.Contains(KeyOf(row)) ? check.Contradicted(row, record)
        : null;

    /// <summary>Whether a row says the same as one of some rows of its person, their months too.</summary>
    public static bool IsCopy(PersonRow row, IEnumerable<PersonRow> rows) =>
        rows.Any(other => IsSame(other, row) && GivenMonths.SpanOf(other.Other) == GivenMonths.SpanOf(row.Other));

    private static (string? Employer, string Id) KeyOf(PersonRow row) => (row.EmployerId, row.Facts.Id);

    private static bool HasSameFacts(PersonRow first, PersonRow row) =>
        first.Facts == row.Facts && (first.DashAmounts?.Facts ?? []).SequenceEqual(row.DashAmounts?.Facts ?? []);

    private static bool IsSame(PersonRow first, PersonRow row) =>
        HasSameFacts(first, row) && OtherColumns.AreSame(first.Other, row.Other, Compared);
}
