using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.NRules;

/// <summary>The facts that all cases of one request share. Every case refers to it, so that no rule has to join facts.</summary>
public sealed class RequestCase
{
    /// <summary>The reference wage as expressions call it.</summary>
    internal const string ReferenceWage = "referenceWage";

    private readonly Interpreter _interpreter;
    private readonly Dictionary<string, Rational?> _amounts = new(StringComparer.Ordinal);

    internal RequestCase(RuleSet set, string key, BasesRequest request, ReferenceWage? wage)
    {
        (RuleSet, RuleSetKey, Request) = (set, key, request);
        ReferenceWageGiven = wage;
        AnnualReferenceWage = wage is ReferenceWage given
            ? given.Yuan * (given.IsAnnual ? 1 : YearMonth.PerYear)
            : null;
        _interpreter = Vocabulary.Under(Vocabulary.Exact(wage?.Grains));
    }

    /// <summary>The rule set that decides.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The rule set's id and hash: every rule of ours first asks whether the case is of its set.</summary>
    internal string RuleSetKey { get; }

    /// <summary>The request.</summary>
    public BasesRequest Request { get; }

    /// <summary>The reference wage as it was published; null is not known.</summary>
    internal ReferenceWage? ReferenceWageGiven { get; }

    /// <summary>Twelve times the reference wage, in yuan: exact whether it was published by the month or by the year.</summary>
    public decimal? AnnualReferenceWage { get; }

    /// <summary>
    /// Whether the request is decided now, so that its facts stay as they are; for ever where the session is not an
    /// agency's own.
    /// </summary>
    internal bool IsDeciding { get; set; } = true;

    /// <summary>The persons of the request.</summary>
    internal PersonCases? Roster { get; set; }

    /// <summary>
    /// An amount of the rule set, in yuan a month: <c>Amount("floor")</c>. Exact where a decimal can hold it, else cut
    /// off after as many digits as fit; null is not known, such as a floor without a reference wage.
    /// </summary>
    /// <param name="name">The amount's name in the rule set.</param>
    /// <exception cref="ArgumentException">The rule set has no such amount; the message names those it has.</exception>
    public decimal? Amount(string name) => Exact(name)?.ToDecimal();

    /// <inheritdoc/>
    public override string ToString() => $"{RuleSet.Id}";

    /// <summary>An amount, exactly.</summary>
    private Rational? Exact(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_amounts.TryGetValue(name, out Rational? known))
        {
            return known;
        }

        if (RuleSet.FindAmount(name) is CitedAmount cited)
        {
            return _amounts[name] = _interpreter.Number(cited.Amount);
        }

        string names = string.Join(", ", RuleSet.Amounts.Select(amount => amount.Name));
        throw new ArgumentException($"{RuleSet.Id} has no amount \"{name}\"; it has: {names}", nameof(name));
    }
}
