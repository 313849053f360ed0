using Contribution.Rules.Numbers;

namespace Contribution.Rules.Semantics;

/// <summary>One total over the persons: its sum, and the persons that make it unknown.</summary>
internal sealed class Total
{
    public List<Rational> Addends { get; } = [];

    public List<string> UnknownOf { get; } = [];

    /// <summary>The sum; null when one addend is not known.</summary>
    public Rational? Sum =>
        UnknownOf.Count > 0 ? null : Addends.Aggregate(Rational.Zero, (sum, addend) => sum + addend);

    public void Add(string id, Rational? addend)
    {
        if (addend is Rational known)
        {
            Addends.Add(known);
        }
        else
        {
            UnknownOf.Add(id);
        }
    }
}
