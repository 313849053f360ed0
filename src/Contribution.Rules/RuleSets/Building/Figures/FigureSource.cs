using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>Where figures of other years and places are taken from.</summary>
/// <param name="wages">The tables of published wages that can serve a place, read when a rule set first needs them.</param>
/// <param name="find">The rule set of a place, an insurance and a year; null where there is none.</param>
internal sealed class FigureSource(Func<string, PublishedWages> wages, Func<string, Insurance, int, RuleSet?> find)
{
    /// <summary>The source without figures, for a file that cannot be placed and is only checked for faults.</summary>
    public static FigureSource Nothing { get; } = new(_ => new PublishedWages([]), (_, _, _) => null);

    /// <summary>The tables that can serve a place.</summary>
    public PublishedWages WagesOf(string place) => wages(place);

    /// <summary>The rule set that answers in a place and a year; null where none does, or where it is faulty itself.</summary>
    public RuleSet? Find(string place, Insurance insurance, int year)
    {
        try
        {
            return find(place, insurance, year);
        }
        catch (RuleSetException)
        {
            // Its own faults are reported where it is built.
            return null;
        }
    }
}
