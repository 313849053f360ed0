using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation;

/// <summary>What <see cref="PersonTotals"/> counts of some persons, in fen, for those who add up millions in parallel.</summary>
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

    /// <summary>Counts a person whose base is fixed.</summary>
    public void Add(long fen, bool provisional)
    {
        Heads++;
        Bases.Add(fen);
        AnyProvisional |= provisional;
    }

    /// <summary>Counts a person whose base is not determined.</summary>
    public void AddUndetermined()
    {
        Heads++;
        BasesUnknown = true;
    }

    /// <summary>Counts a person whose facts could not be read.</summary>
    public void AddUnread()
    {
        Heads++;
        (BasesUnknown, ExemptUnknown, ExemptOutsideUnknown) = (true, true, true);
    }

    /// <summary>Counts the wage of an exempt person.</summary>
    public void AddExempt(long fen, bool known, bool inEmployerTotal)
    {
        Exempt.Add(known ? fen : 0);
        ExemptUnknown |= !known;
        if (!inEmployerTotal)
        {
            ExemptOutside.Add(known ? fen : 0);
            ExemptOutsideUnknown |= !known;
        }
    }
}
