using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules;

/// <summary>A decision: the rule that decided, and the base that it gave.</summary>
public readonly struct Decision
{
    // The rule, or all of a decision that a rule and a word do not hold. Two words are written sooner than three.
    private readonly object? _by;
    private readonly long _fen;

    internal Decision(Rule? rule, long fen) => (_by, _fen) = (rule, fen);

    /// <summary>A decision that may give a base of any size, in whole fen.</summary>
    internal Decision(Rule? rule, decimal fen)
    {
        bool isLarge = rule is not null && fen is (< long.MinValue or > long.MaxValue);
        _by = isLarge ? new WholeDecision(rule!, fen, rule!.Status) : rule;
        _fen = isLarge ? 0 : (long)fen;
    }

    private Decision(WholeDecision whole) => _by = whole;

    /// <summary>The base in yuan a month, with two decimals; null where there is none.</summary>
    public decimal? Base => Deciding?.Base is null ? null : Fen * 0.01m;

    /// <summary>
    /// The status that the rule gives, or provisional where an employer's base rests on a provisional one; undetermined where no
    /// rule decides.
    /// </summary>
    public DeterminationStatus Status =>
        _by is WholeDecision whole ? whole.Status : ((Rule?)_by)?.Status ?? DeterminationStatus.Undetermined;

    /// <summary>The id of the rule; null where none decides.</summary>
    public string? Rule => Deciding?.Id;

    /// <summary>The article of the circular that gives this answer; null where no rule decides, or the status is not applicable.</summary>
    public string? Article => Deciding?.ArticleFor(Status);

    /// <summary>The rule; null where none decides.</summary>
    internal Rule? Deciding => _by is WholeDecision whole ? whole.Rule : (Rule?)_by;

    /// <summary>The base in whole fen, rounded; 0 where the rule gives none.</summary>
    internal decimal Fen => _by is WholeDecision whole ? whole.Fen : _fen;

    /// <summary>The decision with the status that it has for an employer.</summary>
    internal Decision With(DeterminationStatus status) =>
        Deciding is not Rule rule || status == Status ? this : new Decision(new WholeDecision(rule, Fen, status));
}
