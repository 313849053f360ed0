using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.NRules;

/// <summary>A case that the rules decide: one person or the employer.</summary>
public abstract class BaseCase
{
    // A sound rule set has one rule for each case; another one may be seen for a moment while facts are updated.
    private List<Decision>? _others;

    private protected BaseCase(RequestCase request) => Request = request;

    /// <summary>The facts that all cases of the request share.</summary>
    public RequestCase Request { get; }

    /// <summary>The employer, if the request has one.</summary>
    public EmployerFacts? Employer => Request.Request.Employer;

    /// <summary>The decision; its rule is null until a rule fires, and where none decides.</summary>
    public Decision Decision { get; private set; }

    /// <summary>The defect of the decision; null where there is none. A rule set with a defect cannot be used.</summary>
    internal string? Defect =>
        _others is { Count: > 0 } ? Defects.TwoRules
        : ReadsUnknown ? Defects.UnknownBase
        : null;

    /// <summary>Where the case is in the request, as a JSON Pointer.</summary>
    public abstract string Path { get; }

    /// <summary>The decision as a fact, where rules beside ours may match it.</summary>
    internal DecidedBase? Decided { get; set; }

    private bool ReadsUnknown { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Path;

    /// <summary>A number of the rule set by its definition; null is not known.</summary>
    internal abstract Rational? Exact(Node node);

    /// <summary>Takes the decision of a rule that fired.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fen">Its base in fen; null where it reads an unknown fact. A rule without a base gives 0.</param>
    internal void Decide(Rule rule, decimal? fen)
    {
        if (Decision.Deciding is Rule other && !ReferenceEquals(other, rule))
        {
            (_others ??= []).Add(Decision);
        }

        ReadsUnknown = fen is null;
        Decision = new Decision(rule, fen ?? 0);
    }

    /// <summary>Takes back the decision of a rule that no longer applies, after the facts were updated.</summary>
    internal void Withdraw(Rule rule)
    {
        if (!ReferenceEquals(Decision.Deciding, rule))
        {
            _others?.RemoveAll(other => ReferenceEquals(other.Deciding, rule));
        }
        else if (_others is { Count: > 0 } others)
        {
            Decision = others[^1];
            others.RemoveAt(others.Count - 1);
        }
        else
        {
            (Decision, ReadsUnknown) = (default, false);
        }
    }
}
