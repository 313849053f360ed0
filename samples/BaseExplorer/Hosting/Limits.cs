namespace BaseExplorer.Hosting;

/// <summary>How much may be sent at once, in bytes.</summary>
internal static class Limits
{
    /// <summary>A request as JSON.</summary>
    public const int Json = 64 * 1024;

    /// <summary>The lists of a roster, together with the form that holds them.</summary>
    public const int Roster = 10 * 1024 * 1024;
}
