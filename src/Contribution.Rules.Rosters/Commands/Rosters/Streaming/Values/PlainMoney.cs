namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;

/// <summary>Money as most lists have it: digits, and after a point one or two more.</summary>
internal static class PlainMoney
{
    private const int MostYuanDigits = 10;

    /// <summary>Reads yuan as fen.</summary>
    /// <returns>Whether it is written in the plainest way.</returns>
    public static bool TryRead(ReadOnlySpan<byte> value, out long fen)
    {
        int at = 0;
        long yuan = 0;
        for (uint digit; at < value.Length && (digit = (uint)value[at] - '0') <= 9; at++)
        {
            yuan = (yuan * 10) + digit;
            if (at == MostYuanDigits)
            {
                fen = 0;
                return false;
            }
        }

        fen = yuan * 100;
        int decimals = value.Length - at - 1;
        if (at == 0 || decimals < 0)
        {
            return at > 0;
        }

        if (value[at] != '.' || decimals is 0 or > 2)
        {
            return false;
        }

        uint tenths = (uint)value[at + 1] - '0';
        uint hundredths = decimals == 2 ? (uint)value[at + 2] - '0' : 0;
        fen += (tenths * 10) + hundredths;
        return tenths <= 9 && hundredths <= 9;
    }
}
