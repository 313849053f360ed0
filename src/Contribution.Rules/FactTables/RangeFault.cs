using Contribution.Rules.Numbers;

namespace Contribution.Rules.FactTables;

/// <summary>The fault of one value, without its path.</summary>
/// <param name="Code">One of <see cref="FaultCode"/>.</param>
/// <param name="Found">The value.</param>
/// <param name="Allowed">The allowed values.</param>
internal sealed record RangeFault(string Code, string Found, string Allowed)
{
    /// <summary>Money that is out of range, or no whole number of fen.</summary>
    /// <param name="yuan">The money.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="orNull">The addition to the sentence where null is allowed.</param>
    public static RangeFault OfMoney(decimal yuan, decimal least, string orNull = "")
    {
        // Zero comes here only where it is not allowed.
        bool isOutside = yuan is <= 0 or > Fen.MaxYuan;
        return new RangeFault(
            isOutside ? FaultCode.OutOfRange : FaultCode.NotInFen,
            FigureFormat.Text(yuan),
            isOutside ? $"{FigureFormat.Text(least)} … {FigureFormat.Text(Fen.MaxYuan)}{orNull}" : "0.01 × n"
        );
    }
}
