namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A document, and how far it is to be trusted.</summary>
internal sealed record Document(string Name, string? Trust, string? Published = null)
{
    /// <summary>Whether it is known from third parties only.</summary>
    public bool IsDoubtful => Trust is not (null or "A" or "A-");

    /// <summary>Whether it was known on a day; without a day it is.</summary>
    public bool IsPublishedBy(string? day) =>
        day is null || (Published is not null && string.CompareOrdinal(Published, day) <= 0);
}

/// <summary>How a figure is rounded.</summary>
internal sealed record Rounding(Fraction Step, string Mode)
{
    public Fraction Apply(Fraction value) => value.Round(Step, Mode);
}

/// <summary>A constant with the document that says it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Document">The document.</param>
/// <param name="IsProvisional">Whether it is charged for the time being.</param>
/// <param name="Earlier">The amount that was charged until it was settled.</param>
internal sealed record Figure(Fraction Value, Document Document, bool IsProvisional = false, Figure? Earlier = null)
{
    /// <summary>The figure that counts on a day: the earlier one before the settled one was published.</summary>
    public Figure AsKnownOn(string? day) => Earlier is not null && !Document.IsPublishedBy(day) ? Earlier : this;
}

/// <summary>A figure that is computed once a request, or was announced.</summary>
internal sealed record Amount(Node? Formula, Figure? Announced, Rounding? Rounding, int Year)
{
    /// <summary>The announced figure where it counts, else null: the formula does.</summary>
    public Figure? Counting(Scope scope) =>
        Announced?.AsKnownOn(scope.KnownOn) is Figure figure
        && (scope.IsWageKnown || figure.Document.IsPublishedBy(scope.KnownOn))
            ? figure
            : null;

    public object? Value(Scope scope) =>
        Counting(scope) is Figure announced ? announced.Value
        : Formula is null || scope.Value(Formula) is not Fraction exact ? null
        : Rounding is null ? exact
        : Rounding.Apply(exact);
}

/// <summary>A rule of a determination.</summary>
internal sealed record Rule(
    string Id,
    string Article,
    Node When,
    Node? Base,
    string Status,
    IReadOnlyList<string> Overrides,
    IReadOnlyList<string> Precedes,
    Node? ExemptWage
)
{
    public bool IsPrimary => Overrides.Count == 0 && Precedes.Count == 0;
}

/// <summary>A finding and its condition.</summary>
internal sealed record Notice(string Id, string For, Node When, string? Zh, string? En);
