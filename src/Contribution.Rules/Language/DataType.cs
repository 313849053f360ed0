using System.Collections.Immutable;

namespace Contribution.Rules.Language;

/// <summary>The type of an expression's value: a number, a truth value, or a choice among names.</summary>
/// <param name="Name">The name of the type in messages.</param>
internal sealed record DataType(string Name)
{
    /// <summary>A number: money, months, a ratio.</summary>
    public static readonly DataType Number = new("number");

    /// <summary>True or false.</summary>
    public static readonly DataType Truth = new("truth value");

    /// <summary>The names that a value of this type can have; empty for numbers and truth values.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether the type is a choice among names.</summary>
    public bool IsChoice => !Choices.IsEmpty;

    /// <summary>A choice among names.</summary>
    public static DataType Choice(string name, IEnumerable<string> choices) => new(name) { Choices = [.. choices] };

    /// <inheritdoc/>
    public bool Equals(DataType? other) => other is not null && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
