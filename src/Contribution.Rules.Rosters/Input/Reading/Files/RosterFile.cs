namespace Contribution.Rules.Rosters;

/// <summary>A list of persons or of employers as it came: CSV in UTF-8 or GB18030.</summary>
/// <param name="name">The name that messages use.</param>
/// <param name="bytes">Its content.</param>
public sealed class RosterFile(string name, ReadOnlyMemory<byte> bytes)
{
    /// <summary>The name that messages use.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Its content.</summary>
    public ReadOnlyMemory<byte> Bytes => Opened?.Value.Bytes ?? bytes;

    /// <summary>The origin: facts about the list that are not in its bytes.</summary>
    public ListOrigin Origin
    {
        get => Opened?.Value.Origin ?? field;
        init;
    } = ListOrigin.Plain;

    private Lazy<RosterFile>? Opened { get; init; }

    /// <summary>A list that is opened when it is first read.</summary>
    internal static RosterFile Opening(string name, Func<RosterFile> open) => new(name, default) { Opened = new(open) };
}
