using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>Columns of a payroll that are no pay of their own.</summary>
internal sealed class NoPay
{
    /// <summary>The id of a sum of items.</summary>
    public const string Sum = "sum";

    /// <summary>The id of columns without money, such as days.</summary>
    public const string NotMoney = "notMoney";

    /// <summary><c>sum</c>, <c>employerShare</c>, <c>deduction</c>, <c>notMoney</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Why they do not count, in Chinese.</summary>
    public required string Zh { get; init; }

    /// <summary>Why they do not count, in English.</summary>
    public required string En { get; init; }

    /// <summary>Their names.</summary>
    public required ImmutableArray<string> Items { get; init; }

    // A generated reader forgets a property's own default.

    /// <summary>Parts of names: an item that no list names is one of these where its name has one of the parts.</summary>
    public ImmutableArray<string> Contains
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>Parts of names with which it is not: a refunded deduction may be pay.</summary>
    public ImmutableArray<string> Unless
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>Whether they are the sum of all items of a month (应发), with which the items are compared.</summary>
    public bool OfAllItems { get; init; }

    /// <summary>Whether a name that no list has is one of these by its parts.</summary>
    /// <param name="name">The name, as <see cref="ItemName"/> has it.</param>
    internal bool Has(string name) =>
        Contains.Any(part => HasPart(name, part)) && !Unless.Any(part => HasPart(name, part));

    private static bool HasPart(string name, string part) =>
        name.Contains(ItemName.Normalize(part), StringComparison.Ordinal);
}
