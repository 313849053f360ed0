namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>A place of GB/T 2260.</summary>
/// <param name="Code">Its six-digit code: <c>230600</c>.</param>
/// <param name="Zh">Its full Chinese name: 大庆市.</param>
/// <param name="Short">The same without what kind of place it is: 大庆.</param>
/// <param name="En">Its name in Latin letters: <c>Daqing</c>.</param>
public sealed record Place(string Code, string Zh, string Short, string En)
{
    /// <summary>The name for Chinese or for English readers.</summary>
    /// <param name="chinese">Whether it is for Chinese readers.</param>
    public string Name(bool chinese) => chinese ? Zh : En;

    /// <summary>The Chinese name and the code: 大庆市 (230600).</summary>
    public override string ToString() => $"{Zh} ({Code})";
}
