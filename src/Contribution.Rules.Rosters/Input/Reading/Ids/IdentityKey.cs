namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>Identity numbers (公民身份证号码) as two lists may write them.</summary>
internal static class IdentityKey
{
    /// <summary>
    /// The number to compare by: without white space, with a capital X, and one of 15 digits as the 18 digits it
    /// became; null where there is none.
    /// </summary>
    public static string? From(string? number)
    {
        string key = string.Concat((number ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return key.Length == 0 ? null
            : IdentityNumber.Parse(key) is { IsOld: true } old ? old.Today
            : key;
    }
}
