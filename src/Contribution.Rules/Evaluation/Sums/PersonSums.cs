using System.Runtime.InteropServices;
using Contribution.Rules.Evaluation.Steps;

namespace Contribution.Rules.Evaluation.Sums;

/// <summary>
/// The totals over some persons that the employer's rules read, in fen; threads that work in parallel add up each its own.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct PersonSums
{
    public FenSum Bases;
    public FenSum Exempt;
    public FenSum ExemptOutside;
    public int Heads;
    public bool BasesUnknown;
    public bool ExemptUnknown;
    public bool ExemptOutsideUnknown;
    public bool AnyProvisional;

    /// <summary>Whether the totals are within the bounds of steps over machine words.</summary>
    public readonly bool FitWords =>
        IsWithin(BasesUnknown, Bases)
        && IsWithin(ExemptUnknown, Exempt)
        && IsWithin(ExemptOutsideUnknown, ExemptOutside);

    /// <summary>Counts persons that were added up elsewhere.</summary>
    public void Add(PersonSums others)
    {
        Heads += others.Heads;
        Bases.Add(others.Bases);
        Exempt.Add(others.Exempt);
        ExemptOutside.Add(others.ExemptOutside);
        BasesUnknown |= others.BasesUnknown;
        ExemptUnknown |= others.ExemptUnknown;
        ExemptOutsideUnknown |= others.ExemptOutsideUnknown;
        AnyProvisional |= others.AnyProvisional;
    }

    /// <summary>Counts persons whose facts could not be read: they count as heads, and make all sums unknown.</summary>
    public void AddUnread(int persons = 1)
    {
        Heads += persons;
        BasesUnknown |= persons > 0;
        ExemptUnknown |= persons > 0;
        ExemptOutsideUnknown |= persons > 0;
    }

    /// <summary>Counts the wage of an exempt person. The sum is ignored once a wage in it is unknown.</summary>
    public void AddExempt(long fen, bool known, bool inEmployerTotal)
    {
        Exempt.Add(fen);
        ExemptUnknown |= !known;
        if (!inEmployerTotal)
        {
            ExemptOutside.Add(fen);
            ExemptOutsideUnknown |= !known;
        }
    }

    private static bool IsWithin(bool isUnknown, FenSum sum) =>
        isUnknown || sum.Word is >= -WordBounds.MostTotal and <= WordBounds.MostTotal;
}
