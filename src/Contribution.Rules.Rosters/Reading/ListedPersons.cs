using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>A row in which a person stands who was listed before under the same employer.</summary>
/// <param name="First">The line on which the person was listed first.</param>
/// <param name="Why">Why the row cannot be another spell of the person; null where it is one.</param>
internal sealed record ListedAgain(int First, Wording? Why);

/// <summary>
/// The persons of a list, each under an employer. A row of the same person with the same facts and other months is another
/// spell; any other is a repetition.
/// </summary>
internal sealed class ListedPersons
{
    private static readonly Wording Plainly = new("", "");
    private static readonly Wording Overlaps = new("，起止月重叠", ", and the months overlap");
    private static readonly Wording Differs = new(
        "，起止月不重叠，但其他内容不一致",
        ", and the rows differ in more than the months"
    );

    // What is said of a person apart from the facts, and must be the same in all spells.
    private static readonly string[] Compared =
    [
        .. ListColumn.Of("personOther").Select(column => column.Name).Except(["firstMonth", "lastMonth", "months"]),
    ];

    private readonly Dictionary<(string? Employer, string Id), Listed> _persons = [];

    /// <summary>Notes a row.</summary>
    /// <returns>How it repeats an earlier row; null where the person was not listed before.</returns>
    public ListedAgain? Note(PersonRow row)
    {
        MonthSpan? span = GivenMonths.SpanOf(row.Other);
        // Only of rows with months there can be another spell; of the others the line is enough.
        Listed listed = span is MonthSpan months
            ? new Listed(row.Line, row, [months])
            : new Listed(row.Line, null, null);
        if (_persons.TryAdd((row.EmployerId, row.Facts.Id), listed))
        {
            return null;
        }

        listed = _persons[(row.EmployerId, row.Facts.Id)];
        Wording? why =
            span is not MonthSpan other || listed.Spans is null ? Plainly
            : listed.Spans.Exists(known => known.Within(other) is not null) ? Overlaps
            : IsSame(listed.Row!, row) ? null
            : Differs;
        if (why is null)
        {
            listed.Spans!.Add(span!.Value);
        }

        return new ListedAgain(listed.Line, why);
    }

    /// <summary>Whether two rows of a person say the same, their months too.</summary>
    public static bool SayTheSame(PersonRow first, PersonRow row) =>
        IsSame(first, row) && GivenMonths.SpanOf(first.Other) == GivenMonths.SpanOf(row.Other);

    private static bool IsSame(PersonRow first, PersonRow row) =>
        first.Facts == row.Facts
        && (first.NoAmounts?.Facts ?? []).SequenceEqual(row.NoAmounts?.Facts ?? [])
        && Array.TrueForAll(
            Compared,
            name => OtherColumns.Find(first.Other, name) == OtherColumns.Find(row.Other, name)
        );

    private readonly record struct Listed(int Line, PersonRow? Row, List<MonthSpan>? Spans);
}
