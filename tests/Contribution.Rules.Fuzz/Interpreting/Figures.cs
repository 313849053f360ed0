namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A document, and how far it is to be trusted.</summary>
internal sealed record Document(string Name, string? Trust)
{
    /// <summary>Whether it is known from third parties only.</summary>
    public bool IsDoubtful => Trust is not (null or "A" or "A-");
}

/// <summary>How a figure is rounded.</summary>
internal sealed record Rounding(Fraction Step, string Mode)
{
    public Fraction Apply(Fraction value) => value.Round(Step, Mode);
}

/// <summary>A constant with the document that says it.</summary>
internal sealed record Figure(Fraction Value, Document Document);

/// <summary>A figure that is computed once a request, or was announced.</summary>
internal sealed record Amount(Node? Formula, Figure? Announced, Rounding? Rounding)
{
    public object? Value(Scope scope) =>
        Announced is not null ? Announced.Value
        : scope.Value(Formula!) is not Fraction exact ? null
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

/// <summary>What a case worker reads, and when.</summary>
internal sealed record Notice(string Id, string For, Node When, string? Zh, string? En);
