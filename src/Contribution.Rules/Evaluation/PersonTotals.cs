using Contribution.Rules.Results;

namespace Contribution.Rules.Evaluation;

/// <summary>The wage of an exempt person that counts among the exempt wages, in fen; null is not known.</summary>
internal readonly record struct ExemptWage(long? Fen);

/// <summary>Adds up over the persons of one request what the employer's rules read.</summary>
internal sealed class PersonTotals
{
    private Int128 _bases;
    private Int128 _exempt;
    private Int128 _exemptOutside;
    private bool _basesUnknown;
    private bool _exemptUnknown;
    private bool _exemptOutsideUnknown;

    /// <summary>S in fen; null when one of the bases is undetermined.</summary>
    public Int128? IndividualBases => _basesUnknown ? null : _bases;

    /// <summary>X in fen; null when an exempt person's wage is unknown.</summary>
    public Int128? ExemptWages => _exemptUnknown ? null : _exempt;

    /// <summary>Xo in fen; null when one of the wages outside the employer's total is unknown.</summary>
    public Int128? ExemptWagesOutside => _exemptOutsideUnknown ? null : _exemptOutside;

    /// <summary>The number of persons listed.</summary>
    public int Headcount { get; private set; }

    /// <summary>Whether one of the bases is provisional.</summary>
    public bool AnyProvisional { get; private set; }

    /// <summary>Counts one person.</summary>
    /// <param name="answer">The person's base.</param>
    /// <param name="fen">The same in fen; 0 where there is none.</param>
    /// <param name="exempt">The exempt wage, of a person whose rule counts one.</param>
    /// <param name="inEmployerTotal">Whether that wage stands inside the employer's reported total.</param>
    public void Add(ContributionBase answer, long fen, ExemptWage? exempt, bool inEmployerTotal)
    {
        Headcount++;
        _bases += fen;
        _basesUnknown |= answer.Status == DeterminationStatus.Undetermined;
        AnyProvisional |= answer.Status == DeterminationStatus.Provisional;
        if (exempt is not ExemptWage wage)
        {
            return;
        }

        _exempt += wage.Fen ?? 0;
        _exemptUnknown |= wage.Fen is null;
        if (!inEmployerTotal)
        {
            _exemptOutside += wage.Fen ?? 0;
            _exemptOutsideUnknown |= wage.Fen is null;
        }
    }
}
