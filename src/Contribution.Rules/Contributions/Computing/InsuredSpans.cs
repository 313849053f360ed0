using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Who is insured in which months, and where that changes.</summary>
internal sealed class InsuredSpans
{
    private readonly Dictionary<string, List<(int First, int Last)>> _months = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _changes = [];

    public InsuredSpans(ImmutableArray<InsuredMonths> given)
    {
        foreach (InsuredMonths months in given)
        {
            (int first, int last) = (
                CalendarMonth.Parse(months.From)!.Value,
                CalendarMonth.Parse(months.Through)!.Value
            );
            if (!_months.TryGetValue(months.Id, out List<(int, int)>? spells))
            {
                _months.Add(months.Id, spells = []);
            }

            spells.Add((first, last));
            _changes.Add(first);
            _changes.Add(last + 1);
        }
    }

    /// <summary>Whether a person is insured in a month.</summary>
    public bool Has(string id, int month) =>
        !_months.TryGetValue(id, out List<(int First, int Last)>? spells)
        || spells.Exists(spell => spell.First <= month && month <= spell.Last);

    /// <summary>The spans, cut where somebody begins or ends to be insured.</summary>
    public ImmutableArray<SpanRates> Cut(ImmutableArray<SpanRates> spans) =>
        _changes.Count == 0 ? spans : [.. spans.SelectMany(Cut)];

    private IEnumerable<SpanRates> Cut(SpanRates span)
    {
        int first = span.First;
        foreach (int change in _changes.Where(change => span.First < change && change <= span.Last))
        {
            yield return span with
            {
                First = first,
                Last = change - 1,
            };
            first = change;
        }

        yield return span with
        {
            First = first,
        };
    }
}
