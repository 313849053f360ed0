namespace Contribution.Rules.Contributions.Computing;

/// <summary>Puts sums together, with how far they can be relied on.</summary>
/// <param name="areFiguresProvisional">
/// Whether the bases rest on figures that are settled later: the bases are determined again then.
/// </param>
internal sealed class SumBuilder(bool areFiguresProvisional = false)
{
    private bool _hasAmount;
    private bool _hasGap;
    private bool _isProvisional;
    private bool _isAssumed;

    /// <summary>The amount that employees pay.</summary>
    public decimal Employee { get; set; }

    /// <summary>The amount that the employer pays.</summary>
    public decimal Employer { get; set; }

    /// <summary>The amount that persons without an employer pay.</summary>
    public decimal Flexible { get; set; }

    /// <summary>Notes a base that an amount rests on.</summary>
    public void Rest(DeterminationStatus status)
    {
        _hasAmount = true;
        _isProvisional |= areFiguresProvisional || status == DeterminationStatus.Provisional;
    }

    /// <summary>Records that the employer's amount rests on an assumed way of collection.</summary>
    public void Assume() => _isAssumed = true;

    /// <summary>Notes that something is not in the sum.</summary>
    public void Lack() => _hasGap = true;

    /// <summary>Adds a sum so many times.</summary>
    public void Add(ContributionSum sum, int times = 1)
    {
        Employee += sum.Employee.GetValueOrDefault() * times;
        Employer += sum.Employer.GetValueOrDefault() * times;
        Flexible += sum.Flexible.GetValueOrDefault() * times;
        _hasAmount |= sum.HasAmount;
        _hasGap |= sum.Status is SumStatus.Partial or SumStatus.Undetermined;
        _isProvisional |= sum.Status == SumStatus.Provisional;
        _isAssumed |= sum.IsAssumed;
    }

    /// <summary>The sum.</summary>
    public ContributionSum Sum()
    {
        SumStatus status =
            _hasGap ? (_hasAmount ? SumStatus.Partial : SumStatus.Undetermined)
            : _isAssumed ? SumStatus.Assumed
            : _isProvisional ? SumStatus.Provisional
            : SumStatus.Complete;
        bool isKnown = status != SumStatus.Undetermined;
        return new ContributionSum(status)
        {
            Employee = isKnown ? Employee : null,
            Employer = isKnown ? Employer : null,
            Flexible = isKnown ? Flexible : null,
            HasAmount = _hasAmount,
            IsAssumed = isKnown && _isAssumed,
        };
    }
}
