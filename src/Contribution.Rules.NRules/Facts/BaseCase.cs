using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.NRules.Facts;

/// <summary>A case that the rules decide: one person or the employer.</summary>
public abstract class BaseCase
{
    private protected BaseCase(RequestCase request) => Request = request;

    /// <summary>What the cases of the request share.</summary>
    public RequestCase Request { get; }

    /// <summary>The employer, if the request has one.</summary>
    public EmployerFacts? Employer => Request.Request.Employer;

    /// <summary>What was decided; its rule is null until a rule fires.</summary>
    public Decision Decision { get; private set; }

    /// <summary>What went wrong, if anything: the rule set is then defective.</summary>
    public string? Defect { get; private set; }

    /// <summary>Where the case stands in the request, as a JSON Pointer.</summary>
    public abstract string Path { get; }

    /// <summary>Takes the decision of the rule that fired.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fen">Its base in fen; null where it reads an unknown fact. A rule without a base gives 0.</param>
    internal void Decide(Rule rule, decimal? fen)
    {
        Defect =
            Decision.Rule is not null ? "two rules decide"
            : fen is null ? "the deciding rule's base reads an unknown fact"
            : Defect;
        Decision = new Decision(rule, fen ?? 0);
    }
}

/// <summary>One person of a request.</summary>
public sealed class PersonCase : BaseCase
{
    private readonly int _index;

    /// <summary>The case of a person.</summary>
    public PersonCase(RequestCase request, PersonFacts person, int index)
        : base(request) => (Person, _index) = (person, index);

    /// <summary>The person.</summary>
    public PersonFacts Person { get; }

    /// <inheritdoc/>
    public override string Path => $"/persons/{_index}";
}

/// <summary>The employer of a request, once its persons are decided.</summary>
public sealed class EmployerCase : BaseCase
{
    private const decimal FenPerYuan = 100m;

    /// <summary>The case of the employer.</summary>
    public EmployerCase(RequestCase request, PersonTotals totals)
        : base(request) => Totals = totals;

    /// <summary>What the persons add up to.</summary>
    public PersonTotals Totals { get; }

    /// <summary>S in yuan; null when one of the bases is undetermined.</summary>
    public decimal? IndividualBases => (decimal?)Totals.IndividualBases / FenPerYuan;

    /// <summary>X in yuan; null when an exempt person's wage is unknown.</summary>
    public decimal? ExemptWages => (decimal?)Totals.ExemptWages / FenPerYuan;

    /// <summary>Xo in yuan; null when a wage of it is unknown.</summary>
    public decimal? ExemptWagesOutside => (decimal?)Totals.ExemptWagesOutside / FenPerYuan;

    /// <summary>The number of persons listed.</summary>
    public decimal Headcount => Totals.Headcount;

    /// <inheritdoc/>
    public override string Path => "/employer";
}
