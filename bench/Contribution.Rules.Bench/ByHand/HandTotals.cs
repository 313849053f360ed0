namespace Contribution.Rules.Bench.ByHand;

/// <summary>The totals over persons for the employer's base, in yuan.</summary>
internal struct HandTotals
{
    public decimal Bases { get; private set; }

    public decimal Exempt { get; private set; }

    public decimal ExemptOutside { get; private set; }

    /// <summary>Whether a base is not known.</summary>
    public bool BasesUnknown { get; private set; }

    /// <summary>Whether an exempt person's wage is not known.</summary>
    public bool ExemptUnknown { get; private set; }

    /// <summary>Whether either is not known.</summary>
    public readonly bool Unknown => BasesUnknown || ExemptUnknown;

    private bool AnyProvisional { get; set; }

    public void Add(in HandDecision decision)
    {
        Bases += decision.Base;
        BasesUnknown |= decision.Rule is null;
        AnyProvisional |= decision.Status == DeterminationStatus.Provisional;
    }

    public void AddExempt(decimal? wage, bool inEmployerTotal)
    {
        ExemptUnknown |= wage is null;
        Exempt += wage.GetValueOrDefault();
        ExemptOutside += inEmployerTotal ? 0m : wage.GetValueOrDefault();
    }

    /// <summary>A decision that rests on the individual bases.</summary>
    public readonly HandDecision Resting(HandRule rule, decimal given) =>
        new(rule, AnyProvisional ? DeterminationStatus.Provisional : rule.Status, given);
}
