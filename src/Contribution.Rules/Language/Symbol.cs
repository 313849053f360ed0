namespace Contribution.Rules.Language;

/// <summary>A fact that an expression can read by name.</summary>
/// <param name="Name">The name, with its dots: <c>person.priorYearMonthlyWage</c>.</param>
/// <param name="Type">The type of its value.</param>
internal sealed record Symbol(string Name, DataType Type)
{
    /// <summary>Whether the fact may be unknown; then <c>f != null</c> asks whether it is known.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>Whether it is known in no request.</summary>
    public bool IsNeverKnown { get; init; }

    /// <summary>Whether it is the same for all persons and employers of a request, as a published figure is.</summary>
    public bool IsShared { get; init; }

    /// <summary>Every value is a whole multiple of one over this: 100 for money, 1 for months.</summary>
    public int Grain { get; init; } = 1;

    /// <summary>The upper bound of the magnitude of its values, from which plans bound every expression.</summary>
    public decimal Most { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
