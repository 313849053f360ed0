using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.NRules;

/// <summary>The employer of a request, once its persons are decided.</summary>
public sealed class EmployerCase : BaseCase
{
    internal EmployerCase(RequestCase request, PersonTotals totals)
        : base(request) => Totals = totals;

    /// <summary>The totals over the persons.</summary>
    internal PersonTotals Totals { get; }

    /// <summary>S in yuan; null when one of the bases is undetermined.</summary>
    public decimal? IndividualBases => (decimal?)Totals.IndividualBases / Fen.PerYuan;

    /// <summary>X in yuan; null when an exempt person's wage is unknown.</summary>
    public decimal? ExemptWages => (decimal?)Totals.ExemptWages / Fen.PerYuan;

    /// <summary>Xo in yuan; null when a wage of it is unknown.</summary>
    public decimal? ExemptWagesOutside => (decimal?)Totals.ExemptWagesOutside / Fen.PerYuan;

    /// <summary>The number of persons listed.</summary>
    public int Headcount => Totals.Headcount;

    /// <inheritdoc/>
    public override string Path => "/employer";

    /// <inheritdoc/>
    internal override Rational? Exact(Node node)
    {
        Rational?[] sums = [Sum(IndividualBases), Sum(ExemptWages), Sum(ExemptWagesOutside)];
        return CaseFacts.Read(Employer!, sums, Totals.Headcount, Request.ReferenceWageGiven).First.Number(node);

        static Rational? Sum(decimal? yuan) => yuan is decimal known ? Rational.From(known) : null;
    }
}
