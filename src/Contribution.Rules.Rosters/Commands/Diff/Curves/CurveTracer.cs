using System.Collections.Immutable;
using System.Globalization;

namespace Contribution.Rules.Rosters;

/// <summary>
/// Traces the base over the wage under one rule set. Where the rule changes between two wages, or the line bends, the
/// wage half way is asked for too, until they are a fen apart: the break points are found, not guessed.
/// </summary>
/// <param name="side">The rule set, and its reference wage.</param>
/// <param name="of">The persons that the curve describes.</param>
public sealed class CurveTracer(ImpactSide side, CurveCase of)
{
    private const decimal Fen = 0.01m;
    private const int Steps = 40;

    private readonly SortedDictionary<decimal, ContributionBase> _known = [];

    private readonly ImpactSide _side = side ?? throw new ArgumentNullException(nameof(side));
    private readonly CurveCase _of = of ?? throw new ArgumentNullException(nameof(of));

    /// <summary>The segments from no wage up to one; none where the rule set gives no answer.</summary>
    /// <param name="most">The greatest wage, in yuan a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 9999999999.99.</exception>
    public ImmutableArray<CurveSegment> Trace(decimal most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, Rules.Fen.MaxYuan);
        IEnumerable<decimal> ask = Enumerable
            .Range(0, Steps + 1)
            .Select(step => most * step / Steps)
            .Concat(_side.Amounts.Where(amount => amount < most))
            .Select(wage => decimal.Round(wage, 2, MidpointRounding.ToZero))
            .Distinct();
        while (Ask(ask) is decimal[] { Length: > 0 } more)
        {
            ask = more;
        }

        return [.. Segments()];
    }

    /// <summary>Asks for wages; gives those that have to be asked for next.</summary>
    private decimal[] Ask(IEnumerable<decimal> asked)
    {
        decimal[] wages = [.. asked.Where(wage => !_known.ContainsKey(wage))];
        Outcome<BasesResult> outcome = _side.Rules.ComputeBases(
            _side.Question.ToRequest(
                _of.Employer,
                [.. wages.Select((wage, index) => _of.With(wage, index.ToString(CultureInfo.InvariantCulture)))]
            )
        );
        if (outcome is not Outcome<BasesResult>.Computed { Result.Persons: var answers })
        {
            _known.Clear();
            return [];
        }

        for (int index = 0; index < wages.Length; index++)
        {
            _known.Add(wages[index], answers[index]);
        }

        KeyValuePair<decimal, ContributionBase>[] points = [.. _known];
        return
        [
            .. Enumerable
                .Range(1, points.Length - 1)
                .Where(index => IsOpen(points, index))
                .Select(index => Between(points[index - 1].Key, points[index].Key)),
        ];
    }

    /// <summary>Whether a break may lie between a point and the one before it.</summary>
    private bool IsOpen(KeyValuePair<decimal, ContributionBase>[] points, int index)
    {
        (decimal low, ContributionBase before) = points[index - 1];
        (decimal high, ContributionBase after) = points[index];
        return high - low > Fen
            && (
                Differ(before, after)
                || (index >= 2 && Bends(points[index - 2], points[index - 1], points[index]))
                || (index + 1 < points.Length && Bends(points[index - 1], points[index], points[index + 1]))
            );
    }

    /// <summary>Whether three points of one rule are off one line by more than the rounding.</summary>
    private bool Bends(
        KeyValuePair<decimal, ContributionBase> first,
        KeyValuePair<decimal, ContributionBase> second,
        KeyValuePair<decimal, ContributionBase> third
    )
    {
        if (Differ(first.Value, second.Value) || Differ(second.Value, third.Value) || first.Value.Base is null)
        {
            return false;
        }

        decimal rise = third.Value.Base!.Value - first.Value.Base.Value;
        decimal due = first.Value.Base.Value + (rise * (second.Key - first.Key) / (third.Key - first.Key));
        return Math.Abs(second.Value.Base!.Value - due) > _side.Set.Rounding.Rounding.Step;
    }

    private static bool Differ(ContributionBase a, ContributionBase b) =>
        a.Rule != b.Rule || a.Status != b.Status || a.Base is null != b.Base is null;

    private static decimal Between(decimal low, decimal high) =>
        decimal.Round((low + high) / 2m, 2, MidpointRounding.ToZero);

    private IEnumerable<CurveSegment> Segments()
    {
        KeyValuePair<decimal, ContributionBase>[] points = [.. _known];
        int start = 0;
        for (int index = 1; index <= points.Length && points.Length > 0; index++)
        {
            bool ends = index == points.Length || Differ(points[index - 1].Value, points[index].Value);
            bool bends = !ends && index - start > 1 && Bends(points[start], points[index - 1], points[index]);
            if (ends || bends)
            {
                (decimal from, ContributionBase first) = points[start];
                (decimal through, ContributionBase last) = points[index - 1];
                yield return new CurveSegment(from, through, first.Base, last.Base, first.Rule, first.Article);
                start = bends ? index - 1 : index;
            }
        }
    }
}
