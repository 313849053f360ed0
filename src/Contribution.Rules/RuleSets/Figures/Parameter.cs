namespace Contribution.Rules.RuleSets.Figures;

/// <summary>A constant of the circular.</summary>
internal sealed class Parameter
{
    internal Parameter(string name, decimal value, string article, Source source) =>
        (Name, Value, Article, Source) = (name, value, article, source);

    /// <summary>Its name in expressions.</summary>
    public string Name { get; }

    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? Called { get; internal init; }

    /// <summary>Its value in the rule set's year.</summary>
    public decimal Value { get; }

    /// <summary>The article that contains it.</summary>
    public string Article { get; }

    /// <summary>The document of the article.</summary>
    public Source Source { get; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; internal init; }

    /// <summary>The mark of a value that is provisional in the rule set's year; null where it is settled.</summary>
    internal ProvisionalMark? Provisional { get; init; }

    /// <summary>How an extending file may change it.</summary>
    internal ChildMaySet ChildMaySet { get; init; }
}
