using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>A condition that holds for all cases of a reference wage or for none.</summary>
internal abstract class SharedCondition
{
    /// <summary>The key of the condition; equal conditions have equal keys.</summary>
    public abstract string Key { get; }

    /// <summary>Whether it is known to hold.</summary>
    /// <param name="shared">Knows the reference wage.</param>
    public abstract bool Holds(Interpreter shared);
}
