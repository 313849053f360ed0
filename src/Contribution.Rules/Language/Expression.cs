namespace Contribution.Rules.Language;

/// <summary>An expression as it was written, and what it means.</summary>
/// <param name="Text">The text in the rule file.</param>
/// <param name="Root">The typed tree.</param>
public sealed record Expression(string Text, Node Root)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
