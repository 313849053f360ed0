namespace Contribution.Rules.Language;

/// <summary>An expression that cannot be read; <see cref="Fault"/> says where and why.</summary>
/// <param name="fault">The fault; its path is empty, its column is set.</param>
internal sealed class ExpressionException(Fault fault) : Exception(fault.En)
{
    /// <summary>The fault; its path is empty, its column is set.</summary>
    public Fault Fault { get; } = fault;

    internal static ExpressionException At(
        int column,
        string code,
        string? found,
        string? allowed,
        string? nearest = null
    ) => new(new Fault(code, "", found, allowed) { Nearest = nearest, Column = column });
}
