namespace Contribution.Rules.RuleSets;

/// <summary>An abbreviation of the rule set.</summary>
internal sealed class Abbreviation
{
    internal Abbreviation(string name, string text) => (Name, Text) = (name, text);

    /// <summary>Its name in expressions.</summary>
    public string Name { get; }

    /// <summary>What it stands for.</summary>
    public string Text { get; }

    /// <summary>What people call it; null where no file says.</summary>
    public Wording? Called { get; internal init; }
}
