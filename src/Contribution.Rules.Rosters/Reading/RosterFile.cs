namespace Contribution.Rules.Rosters;

/// <summary>A list of persons or of employers as it came: CSV in UTF-8 or GB18030.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Bytes">Its content.</param>
public sealed record RosterFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What is known of it beside its bytes.</summary>
    public ListOrigin Origin { get; init; } = ListOrigin.Plain;
}
