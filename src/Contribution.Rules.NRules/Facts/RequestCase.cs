using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.NRules.Facts;

/// <summary>What all cases of one request share. Every case carries it, so that no rule has to join facts.</summary>
public sealed class RequestCase
{
    private const int MonthsPerYear = 12;

    private readonly Dictionary<string, decimal?> _rounded = new(StringComparer.Ordinal);

    /// <summary>The shared facts of a request under a rule set.</summary>
    public RequestCase(RuleSets.RuleSet set, BasesRequest request, ReferenceWage? wage)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(request);
        RuleSet = set;
        Request = request;
        AnnualReferenceWage = wage is ReferenceWage given ? given.Yuan * (given.IsAnnual ? 1 : MonthsPerYear) : null;
        Rational? monthly = AnnualReferenceWage is decimal annual
            ? Rational.From(annual) / Rational.From(MonthsPerYear)
            : null;
        Interpreter interpreter = new(_ => monthly);
        foreach (
            CitedAmount amount in set.Amounts.Where(amount => amount.Amount is { Announced: null, Rounding: not null })
        )
        {
            _rounded[amount.Amount.Name] = interpreter.Number(amount.Amount)?.ToDecimal();
        }
    }

    /// <summary>The rule set that decides.</summary>
    public RuleSets.RuleSet RuleSet { get; }

    /// <summary>The request.</summary>
    public BasesRequest Request { get; }

    /// <summary>Twelve times the reference wage, in yuan: exact whether it was published by the month or by the year.</summary>
    public decimal? AnnualReferenceWage { get; }

    /// <summary>An amount with a rounding of its own, in yuan a month; null is not known.</summary>
    public decimal? Rounded(string amount) => _rounded[amount];
}
