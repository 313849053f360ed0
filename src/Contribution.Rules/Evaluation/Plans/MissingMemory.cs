using Contribution.Rules.Evaluation.Steps;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The memory of one thread for <see cref="MissingFacts{TAnswer}"/>.</summary>
internal sealed class MissingMemory
{
    /// <summary>The answers to the questions of a block; null as long as they are not asked.</summary>
    public ProgramMemory? Answers { get; set; }

    /// <summary>Whether the questions were asked of the block at hand.</summary>
    public bool IsAsked { get; set; }
}
