using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules;

/// <summary>A decision: the rule that decided, and the base that it gave.</summary>
public readonly struct Decision
{
    // The rule, or with a base that a word does not hold both. Two words are written sooner than three.
    private readonly object? _by;
    private readonly long _fen;

    internal Decision(Rule? rule, long fen) => (_by, _fen) = (rule, fen);

    /// <summary>A decision that may give a base of any size, in whole fen.</summary>
    internal Decision(Rule? rule, decimal fen)
    {
        bool isLarge = rule is not null && fen is (< long.MinValue or > long.MaxValue);
        _by = isLarge ? new LargeDecision(rule!, fen) : rule;
        _fen = isLarge ? 0 : (long)fen;
    }

    /// <summary>The base in yuan a month, with two decimals; null where there is none.</summary>
    public decimal? Base => Deciding?.Base is null ? null : Fen * 0.01m;

    /// <summary>The status that the rule gives; undetermined where no rule decides.</summary>
    public DeterminationStatus Status => Deciding?.Status ?? DeterminationStatus.Undetermined;

    /// <summary>The id of the rule; null where none decides.</summary>
    public string? Rule => Deciding?.Id;

    /// <summary>The article of the rule; null where none decides.</summary>
    public string? Article => Deciding?.Article;

    /// <summary>The rule; null where none decides.</summary>
    internal Rule? Deciding => _by is LargeDecision large ? large.Rule : (Rule?)_by;

    /// <summary>The base in whole fen, rounded; 0 where the rule gives none.</summary>
    internal decimal Fen => _by is LargeDecision large ? large.Fen : _fen;
}
