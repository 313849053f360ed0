namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The comparison of a filed base with the determined one.</summary>
/// <param name="Class">The result of the comparison.</param>
/// <param name="Filed">The filed base, yuan a month; null is none.</param>
/// <param name="Determined">The base that should have been filed, yuan a month; null is none, or not known yet.</param>
/// <param name="Monthly">
/// Determined less filed, yuan of base a month, signed: above zero is under-filed. Null where it cannot be said.
/// </param>
/// <param name="Months">For how many months.</param>
internal sealed record FiledComparison(
    AuditClass Class,
    decimal? Filed,
    decimal? Determined,
    decimal? Monthly,
    int Months
)
{
    /// <summary><see cref="Monthly"/> × <see cref="Months"/>: yuan of base times months, signed; not money due.</summary>
    public decimal? Total => Monthly * Months;

    /// <summary>The total where it is above zero, else 0.</summary>
    public decimal UnderFiled => Math.Max(Total ?? 0m, 0m);

    /// <summary>The total where it is below zero, without its sign; else 0.</summary>
    public decimal OverFiled => Math.Max(-Total ?? 0m, 0m);

    /// <summary>Compares.</summary>
    /// <param name="answer">The determined base.</param>
    /// <param name="filed">The filed base; null is none.</param>
    /// <param name="standing">The state in the list of insured persons.</param>
    /// <param name="months">For how many months; 0 is outside the audited period.</param>
    internal static FiledComparison Compare(
        ContributionBase answer,
        decimal? filed,
        InsuredStanding standing,
        int months
    )
    {
        bool missing = standing == InsuredStanding.NotInsured || (standing == InsuredStanding.Unknown && filed is null);
        bool unclear = standing == InsuredStanding.Unreadable || (standing == InsuredStanding.Insured && filed is null);
        return (months, answer.Status) switch
        {
            (0, _) => As(AuditClass.OutsidePeriod),
            (_, DeterminationStatus.NotApplicable) => As(AuditClass.NoBase),
            (_, DeterminationStatus.Undetermined) => As(AuditClass.NotAuditable),
            // Insured though exempt, but the base is not known.
            (_, DeterminationStatus.NotInsured) => standing == InsuredStanding.Insured && filed is null
                ? As(AuditClass.NotAuditable)
                : Signed(-(filed ?? 0m)),
            // A person with a provisional base is to be insured; only the amount is open.
            (_, DeterminationStatus.Provisional) => As(missing ? AuditClass.Unreported : AuditClass.NotAuditable),
            // A base that is fixed for the year need not be filed again.
            (_, DeterminationStatus.Unchanged) when filed is null && standing == InsuredStanding.Unknown => Signed(0m),
            _ when missing => As(AuditClass.Unreported, answer.Base),
            _ when unclear => As(AuditClass.NotAuditable),
            _ => Signed(answer.Base!.Value - filed!.Value),
        };

        FiledComparison As(AuditClass type, decimal? monthly = null) => new(type, filed, answer.Base, monthly, months);

        FiledComparison Signed(decimal monthly) =>
            As(
                monthly > 0m ? AuditClass.UnderFiled
                    : monthly < 0m ? AuditClass.OverFiled
                    : AuditClass.Agrees,
                monthly
            );
    }
}
