using System.Collections.Immutable;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>The months in which persons are insured, and the months in which that changes.</summary>
internal sealed class InsuredSpans
{
    private readonly Dictionary<string, List<MonthSpan>> _months = new(StringComparer.Ordinal);
    private readonly SortedSet<YearMonth> _changes = [];

    public InsuredSpans(ImmutableArray<InsuredMonths> given)
    {
        foreach (InsuredMonths months in given)
        {
            if (!_months.TryGetValue(months.Id, out List<MonthSpan>? spells))
            {
                _months.Add(months.Id, spells = []);
            }

            spells.Add(new MonthSpan(months.From, months.Through));
            _changes.Add(months.From);
            if (months.Through < YearMonth.Latest)
            {
                _changes.Add(months.Through.AddMonths(1));
            }
        }
    }

    /// <summary>Whether a person is insured in a month.</summary>
    public bool Has(string id, YearMonth month) =>
        !_months.TryGetValue(id, out List<MonthSpan>? spells) || spells.Exists(spell => spell.Contains(month));

    /// <summary>Whether a person is insured in any of some months.</summary>
    public bool HasAny(string id, MonthSpan asked) =>
        !_months.TryGetValue(id, out List<MonthSpan>? spells)
        || spells.Exists(spell => spell.Intersect(asked) is not null);

    /// <summary>Cuts the spans where the insurance of a person begins or ends.</summary>
    public ImmutableArray<SpanRates> Cut(ImmutableArray<SpanRates> spans) =>
        _changes.Count == 0 ? spans : [.. spans.SelectMany(span => span.CutBefore(_changes))];
}
