namespace Contribution.Rules.RuleSets;

/// <summary>The rounding of every base, and why it is so.</summary>
internal sealed class BaseRounding
{
    internal BaseRounding(Rounding rounding, Wording? note) => (Rounding, Note) = (rounding, note);

    /// <summary>Step and mode.</summary>
    public Rounding Rounding { get; }

    /// <summary>Why, in particular where the circular is silent.</summary>
    public Wording? Note { get; }
}
