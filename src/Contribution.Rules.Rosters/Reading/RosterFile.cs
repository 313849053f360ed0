namespace Contribution.Rules.Rosters;

/// <summary>A list of persons or of employers as it came: CSV in UTF-8 or GB18030.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="bytes">Its content.</param>
public sealed class RosterFile(string name, ReadOnlyMemory<byte> bytes)
{
    /// <summary>What messages call it.</summary>
    public string Name { get; } = name;

    /// <summary>Its content.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>What is known of it beside its bytes.</summary>
    public ListOrigin Origin { get; init; } = ListOrigin.Plain;
}
