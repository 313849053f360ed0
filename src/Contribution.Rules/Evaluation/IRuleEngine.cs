using System.Collections.Immutable;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>Something that runs rule sets. Every engine decides every case alike.</summary>
public interface IRuleEngine
{
    /// <summary>Compiles a rule set, once; the result is safe to share between threads.</summary>
    internal IBaseDecider Compile(RuleSet set);
}

/// <summary>A rule set made ready by an engine.</summary>
internal interface IBaseDecider
{
    /// <summary>Decides each person of a valid request, and then the employer if there is one.</summary>
    /// <exception cref="RuleSetDefectException">Two rules decide a case, or a deciding rule's base reads an unknown fact.</exception>
    BaseDecisions Decide(BasesRequest request, ReferenceWage? wage);
}

/// <summary>What an engine decided about a request.</summary>
internal sealed class BaseDecisions(ImmutableArray<Decision> persons, Decision employer)
{
    /// <summary>In the request's order.</summary>
    public ImmutableArray<Decision> Persons { get; } = persons;

    /// <summary>The employer's; of no meaning where the request has none.</summary>
    public Decision Employer { get; } = employer;

    /// <summary>What rules that an agency runs beside ours found; the result has it after our own findings.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>Which rule decided, and the base it gave.</summary>
public readonly struct Decision
{
    internal Decision(Rule? rule, decimal fen) => (Deciding, Fen) = (rule, fen);

    /// <summary>The base in yuan a month, with two decimals; null where there is none.</summary>
    public decimal? Base => Deciding?.Base is null ? null : Fen * 0.01m;

    /// <summary>The status that the rule gives; undetermined where no rule decides.</summary>
    public DeterminationStatus Status => Deciding?.Status ?? DeterminationStatus.Undetermined;

    /// <summary>The id of the rule; null where none decides.</summary>
    public string? Rule => Deciding?.Id;

    /// <summary>The article of the rule; null where none decides.</summary>
    public string? Article => Deciding?.Article;

    /// <summary>The rule; null where none decides.</summary>
    internal Rule? Deciding { get; }

    /// <summary>The base in whole fen, rounded; 0 where the rule gives none.</summary>
    internal decimal Fen { get; }
}
