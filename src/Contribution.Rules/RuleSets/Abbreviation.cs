namespace Contribution.Rules.RuleSets;

/// <summary>An abbreviation of the rule set.</summary>
/// <param name="Name">Its name in expressions.</param>
/// <param name="Text">The expression, as written.</param>
internal sealed record Abbreviation(string Name, string Text)
{
    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? Called { get; init; }
}
