using System.Collections.Immutable;

namespace Contribution.Rules.Language;

/// <summary>A condition or a computation of a rule set, as its file has it.</summary>
internal sealed class Expression
{
    internal Expression(string text, Node root) => (Text, Root) = (text, root);

    /// <summary>The text in the rule file.</summary>
    public string Text { get; }

    /// <summary>The facts that it reads, itself or through amounts and abbreviations: <c>person.priorYearMonthlyWage</c>.</summary>
    public ImmutableArray<string> Facts =>
        [.. Root.Facts().Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The typed tree.</summary>
    internal Node Root { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
