using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Diff.Curves;

/// <summary>The base of a person as a function of the wage, under A and under B.</summary>
internal sealed class WageCurve
{
    private const decimal BeyondTheHighest = 1.2m;
    private const decimal OfTheReferenceWage = 3.6m;

    /// <summary>The persons that it describes; all of them have the same curves.</summary>
    public required ImmutableArray<CurveCase> Cases { get; init; }

    /// <summary>The greatest wage shown, in yuan a month.</summary>
    public required decimal Most { get; init; }

    /// <summary>The segments under A; none where it does not cover the persons.</summary>
    public required ImmutableArray<CurveSegment> A { get; init; }

    /// <summary>The segments under B; none where it does not cover the persons.</summary>
    public required ImmutableArray<CurveSegment> B { get; init; }

    /// <summary>
    /// Every curve with a base in it, each once: those that both sides cover first. Persons in hardship have a curve of
    /// their own where it differs.
    /// </summary>
    public static ImmutableArray<WageCurve> Trace(Impact impact)
    {
        decimal most = MostOf(impact);
        CurveCase[] ofA = [.. CurveCase.CoveredBy(impact.A.Set)];
        CurveCase[] ofB = [.. CurveCase.CoveredBy(impact.B.Set)];
        return
        [
            .. ofA.Union(ofB)
                .Select(one =>
                    (
                        Case: one,
                        A: ofA.Contains(one) ? new CurveTracer(impact.A, one).Trace(most) : [],
                        B: ofB.Contains(one) ? new CurveTracer(impact.B, one).Trace(most) : []
                    )
                )
                .Where(curve => curve.A.Concat(curve.B).Any(segment => segment.BaseFrom is not null))
                .GroupBy(curve => (Key(curve.A), Key(curve.B)))
                .Select(same => new WageCurve
                {
                    Cases = [.. same.Select(curve => curve.Case)],
                    Most = most,
                    A = same.First().A,
                    B = same.First().B,
                })
                .OrderBy(curve => curve.A.IsEmpty || curve.B.IsEmpty),
        ];
    }

    /// <summary>A whole number of hundreds beyond every bound of both sides.</summary>
    private static decimal MostOf(Impact impact)
    {
        ImpactSide[] sides = [impact.A, impact.B];
        decimal most = Math.Max(
            sides.Max(side => side.WageUsed?.Value ?? 0m) * OfTheReferenceWage,
            sides.SelectMany(side => side.Amounts).Append(0m).Max() * BeyondTheHighest
        );
        most = most == 0m ? AssumedWage.Yuan * OfTheReferenceWage : most;
        return decimal.Ceiling(most / 100m) * 100m;
    }

    private static string Key(ImmutableArray<CurveSegment> segments) => string.Join('\n', segments);
}
