using System.Globalization;
using Contribution.Rules.Testing;

namespace Contribution.Rules.Tests.Nation;

/// <summary>
/// An announced amount that is not the share of the year's wage which the rule file computes: how else it is computed, from
/// <c>transitions.tsv</c>, or that no formula is known.
/// </summary>
/// <param name="Id">The rule set's id.</param>
/// <param name="Amount">The amount's name.</param>
/// <param name="Formula">How it is computed; see <see cref="TransitionFormula"/>.</param>
/// <param name="Ratio">The share, or the factor.</param>
/// <param name="Reason">Why, as far as it is known.</param>
internal sealed record Transition(string Id, string Amount, string Formula, decimal? Ratio, string Reason)
{
    private static readonly string File = Path.Combine(
        SourceFolder.Of(typeof(Transition).Assembly),
        "Nation",
        "transitions.tsv"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Transition> All { get; } =
    [
        .. System
            .IO.File.ReadLines(File)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Transition(
                cells[0],
                cells[1],
                cells[2],
                cells[3].Length == 0 ? null : decimal.Parse(cells[3], CultureInfo.InvariantCulture),
                cells[4]
            )),
    ];
}
