using Contribution.Rules.Faults;

namespace Contribution.Rules;

/// <summary>Something that a case worker should look at; it changes no base.</summary>
public sealed class Finding
{
    // Rosters have many findings of which few are read. Two threads that read one at once write the same words.
    private readonly FindingWords? _words;
    private readonly string? _read;

    /// <summary>A finding with its words.</summary>
    /// <param name="code">The finding's id in the rule set, or one of the library's own.</param>
    /// <param name="path">The place in the request that it concerns, as a JSON Pointer.</param>
    /// <param name="zh">The finding in Chinese.</param>
    /// <param name="en">The finding in English.</param>
    public Finding(string code, string path, string zh, string en)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(zh);
        ArgumentNullException.ThrowIfNull(en);
        (Code, Path, Zh, En) = (code, path, zh, en);
    }

    /// <summary>
    /// A finding whose English sentence in JSON stays as it was released, with ids; people read another, with names.
    /// </summary>
    internal Finding(string code, string path, string zh, string en, string read)
        : this(code, path, zh, en) => _read = read;

    /// <summary>A finding that is put into words when it is first read.</summary>
    internal Finding(string code, FindingWords words) => (Code, _words) = (code, words);

    /// <summary>The finding's id in the rule set, or one of the library's own.</summary>
    public string Code { get; }

    /// <summary>The place in the request that it concerns, as a JSON Pointer.</summary>
    public string Path => field ??= _words!.Path;

    /// <summary>The finding in Chinese.</summary>
    public string Zh => field ??= _words!.Zh;

    /// <summary>The finding in English.</summary>
    public string En => field ??= _words!.En;

    /// <summary>
    /// The finding as people read it, with names in the place of ids. In JSON, sentences that were released stay as they were.
    /// </summary>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public string Text(bool chinese) => chinese ? Zh : _read ?? En;

    /// <summary>
    /// The finding on forms for employers and their staff, who do not know the marks of trust: in Chinese with what they mean.
    /// </summary>
    internal Wording OnForms => new(ZhOnForms ?? Zh, Text(chinese: false));

    /// <summary>The Chinese sentence of forms, where it is another.</summary>
    internal string? ZhOnForms { get; init; }

    /// <summary>Whether both say the same of the same.</summary>
    public override bool Equals(object? obj) =>
        obj is Finding other && (Code, Path, Zh, En) == (other.Code, other.Path, other.Zh, other.En);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Path, Zh, En);
}
