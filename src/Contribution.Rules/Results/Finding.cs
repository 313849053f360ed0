namespace Contribution.Rules.Results;

/// <summary>Something that a case worker should look at; it changes no base.</summary>
/// <param name="Code">The finding's id in the rule set, or one of the library's own.</param>
/// <param name="Path">What it is about, as a JSON Pointer into the request.</param>
/// <param name="Zh">The finding in Chinese.</param>
/// <param name="En">The finding in English.</param>
public sealed record Finding(string Code, string Path, string Zh, string En)
{
    // Rosters have many findings of which few are read. Two threads that read one at once write the same words.
    private readonly FindingWords? _words;

    /// <summary>A finding that is put into words when it is first read.</summary>
    internal Finding(string code, FindingWords words)
        : this(code, null!, null!, null!) => _words = words;

    /// <summary>What it is about, as a JSON Pointer into the request.</summary>
    public string Path
    {
        get => field ??= _words!.Path;
        init;
    } = Path;

    /// <summary>The finding in Chinese.</summary>
    public string Zh
    {
        get => field ??= _words!.Zh;
        init;
    } = Zh;

    /// <summary>The finding in English.</summary>
    public string En
    {
        get => field ??= _words!.En;
        init;
    } = En;

    /// <summary>Whether both say the same of the same.</summary>
    public bool Equals(Finding? other) =>
        other is not null && (Code, Path, Zh, En) == (other.Code, other.Path, other.Zh, other.En);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Path, Zh, En);
}
