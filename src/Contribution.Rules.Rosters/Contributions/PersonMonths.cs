using Contribution.Rules.Contributions;
using Contribution.Rules.Faults;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>The months in which persons of a list are insured, by the columns <c>firstMonth</c> and <c>lastMonth</c>.</summary>
/// <param name="asked">The months that are asked for.</param>
/// <param name="inForce">The months in which the rule set is in force.</param>
internal sealed class PersonMonths(MonthSpan asked, MonthSpan inForce)
{
    /// <summary>The months of a person; none where the list does not say them, and all that are asked for are the person's.</summary>
    /// <param name="person">The person.</param>
    /// <param name="faults">Takes what cannot be read.</param>
    public IEnumerable<InsuredMonths> Of(PersonRow person, List<Fault> faults)
    {
        List<Wording> unread = person.IsContradicted ? [PersonRow.Contradicted] : [];
        (MonthSpans? Spans, int Count)? given = GivenMonths.Together(
            person.Rows.Select(row => GivenMonths.Read(row.Other, asked, inForce, unread))
        );
        if (unread.Count > 0 || given is { Spans: null, Count: > 0 })
        {
            faults.Add(
                new Fault
                {
                    Code = FaultCode.OutOfRange,
                    Path = $"/persons/{person.Facts.Id}/firstMonth",
                    Found = string.Join("; ", unread.Select(wording => wording.En)),
                    Allowed = "firstMonth, lastMonth: yyyy-MM",
                }
            );
            return [];
        }

        if (given is not { } months)
        {
            return [];
        }

        // Who is insured in none of the months is so in the one before them, which nobody asks for.
        MonthSpan[] spans = months.Spans is MonthSpans some
            ? [.. some.Each]
            : [new MonthSpan(asked.First.Plus(-1), asked.First.Plus(-1))];
        return spans.Select(span => new InsuredMonths(person.Facts.Id, $"{span.First}", $"{span.Last}"));
    }
}
