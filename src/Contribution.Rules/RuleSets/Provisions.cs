using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets;

/// <summary>The two kinds of bases that a rule set determines.</summary>
public enum BaseKind
{
    /// <summary>Each person's base (个人缴费基数).</summary>
    IndividualBase,

    /// <summary>The employer's base (单位缴费基数).</summary>
    EmployerBase,
}

/// <summary>The reference wage (社平工资) that the rules read.</summary>
/// <param name="Scope">Whose average it is.</param>
/// <param name="Population">The population it is the average of: <c>onPost</c> (在岗), <c>allUrbanUnit</c> (全口径), …; null is not said.</param>
public sealed record ReferenceWageRead(WageScope Scope, string? Population);

/// <summary>The rounding of every base, and why it is so.</summary>
/// <param name="Rounding">Step and mode.</param>
/// <param name="Note">Why, in particular where the circular is silent.</param>
public sealed record BaseRounding(Rounding Rounding, string? Note);

/// <summary>A constant of the circular.</summary>
public sealed record Parameter
{
    /// <summary>Its name in expressions.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it; null where no file says.</summary>
    public Wording? Called { get; init; }

    /// <summary>Its value in the rule set's year.</summary>
    public required decimal Value { get; init; }

    /// <summary>The article it stands in.</summary>
    public required string Article { get; init; }

    /// <summary>The document the article stands in.</summary>
    public required Source Source { get; init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; init; }

    /// <summary>That it is provisional in the rule set's year; null where it is settled.</summary>
    public ProvisionalMark? Provisional { get; init; }

    /// <summary>What an extending file may do with it.</summary>
    public ChildMaySet ChildMaySet { get; init; }
}

/// <summary>What an extending file may do with a parameter.</summary>
public enum ChildMaySet
{
    /// <summary>Nothing: it is closed.</summary>
    Nothing,

    /// <summary>Set a value that is not below the parent's.</summary>
    AtLeast,

    /// <summary>Set a value that is not above the parent's.</summary>
    AtMost,

    /// <summary>Set any value.</summary>
    Free,
}

/// <summary>An amount with the provision that states it.</summary>
public sealed record CitedAmount
{
    /// <summary>The amount as expressions read it.</summary>
    public required Amount Amount { get; init; }

    /// <summary>What people call it; null where no file says.</summary>
    public Wording? Called { get; init; }

    /// <summary>That its announced figure is provisional; null where it is settled, or computed.</summary>
    public ProvisionalMark? Provisional { get; init; }

    /// <summary>The provisional figure that was charged until this one was settled; null where there was none.</summary>
    public decimal? Earlier { get; init; }

    /// <summary>The figure of another year or place that it is; null where it is an amount of the rule set's own.</summary>
    public NamedFigure? Figure { get; init; }

    /// <summary>How it is computed, as written; null where only a figure is announced.</summary>
    public string? Text { get; init; }

    /// <summary>The article it stands in.</summary>
    public required string Article { get; init; }

    /// <summary>The document the article stands in.</summary>
    public required Source Source { get; init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; init; }

    /// <summary>Whether files have it among their amounts: it is no figure, and none of a list of tiers.</summary>
    internal bool IsAmongAmounts => Figure is null && !Amount.Name.EndsWith(']');
}

/// <summary>An abbreviation of the rule set.</summary>
/// <param name="Name">Its name in expressions.</param>
/// <param name="Text">What it stands for.</param>
public sealed record Abbreviation(string Name, string Text)
{
    /// <summary>What people call it; null where no file says.</summary>
    public Wording? Called { get; init; }
}

/// <summary>A provision that is cited for what it orders.</summary>
public sealed record Provision
{
    /// <summary>The article.</summary>
    public required string Article { get; init; }

    /// <summary>The document the article stands in.</summary>
    public required Source Source { get; init; }

    /// <summary>The sentence.</summary>
    public string? Quote { get; init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; init; }
}

/// <summary>What a case worker reads when a condition holds; it changes no base.</summary>
public sealed record FindingRule
{
    /// <summary>The finding's code in results.</summary>
    public required string Id { get; init; }

    /// <summary>Of which bases it speaks.</summary>
    public required BaseKind For { get; init; }

    /// <summary>The provision behind it.</summary>
    public required Provision Provision { get; init; }

    /// <summary>When it holds; reads the facts, and <c>status</c>, <c>base</c> and <c>adjustment</c> of the answer.</summary>
    public required Expression When { get; init; }

    /// <summary>What it says in Chinese.</summary>
    public required FindingText Zh { get; init; }

    /// <summary>What it says in English.</summary>
    public required FindingText En { get; init; }
}

/// <summary>A step of the procedure: what has to be handed in.</summary>
public sealed class ProcedureStep
{
    /// <summary>Who hands it in: <c>employer</c> or <c>person</c>.</summary>
    public required string For { get; init; }

    /// <summary>The provision that asks for it.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The documents and forms.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What else is to be done.</summary>
    public string? Note { get; init; }
}

/// <summary>What must hold of every answer of a rule set.</summary>
public sealed record Invariant
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Of which bases it speaks.</summary>
    public required BaseKind For { get; init; }

    /// <summary>Of which answers it speaks; null is all.</summary>
    public Expression? When { get; init; }

    /// <summary>What holds; null where <see cref="RisesWith"/> is said.</summary>
    public Expression? Holds { get; init; }

    /// <summary>The fact with which the base never falls; null where <see cref="Holds"/> is said.</summary>
    public Symbol? RisesWith { get; init; }
}
