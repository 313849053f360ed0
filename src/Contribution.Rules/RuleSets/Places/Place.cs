namespace Contribution.Rules.RuleSets.Places;

/// <summary>A place of GB/T 2260.</summary>
internal sealed class Place
{
    internal Place(string code, string zh, string @short, string en) => (Code, Zh, Short, En) = (code, zh, @short, en);

    /// <summary>Its six-digit code: <c>230600</c>.</summary>
    public string Code { get; }

    /// <summary>Its full Chinese name: 大庆市.</summary>
    public string Zh { get; }

    /// <summary>The name without the kind of place: 大庆.</summary>
    internal string Short { get; }

    /// <summary>Its name in Latin letters: <c>Daqing</c>.</summary>
    public string En { get; }

    /// <summary>The name for Chinese or for English readers.</summary>
    /// <param name="chinese">Whether it is for Chinese readers.</param>
    internal string Name(bool chinese) => chinese ? Zh : En;

    /// <summary>The Chinese name and the code: 大庆市 (230600).</summary>
    public override string ToString() => $"{Zh} ({Code})";
}
