using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Wages;

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

    /// <summary>Ends of names: an item that no list names is one of these, whatever else its name has: 计薪天数.</summary>
    public ImmutableArray<string> EndsWith
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>
    /// The largest number of years, grades or days under one of their names, which is short for pay too: <c>工龄</c> for 工龄工资.
    /// The amounts show which. Null where the names are never pay.
    /// </summary>
    public decimal? PayAbove { get; init; }

    /// <summary>Whether they are the sum of all items of a month (应发), with which the items are compared.</summary>
    public bool OfAllItems { get; init; }

    /// <summary>Whether a name that no list has is one of these by its parts.</summary>
    /// <param name="name">The name, as <see cref="ItemName"/> has it.</param>
    internal bool Has(string name) =>
        (Contains.Any(part => HasPart(name, part)) && !Unless.Any(part => HasPart(name, part)))
        || EndsWith.Any(end => name.EndsWith(ItemName.Normalize(end), StringComparison.Ordinal));

    /// <summary>Whether a name is listed as that of one of them.</summary>
    /// <param name="name">The name.</param>
    internal bool Names(string name) => Items.Select(ItemName.Normalize).Contains(ItemName.Normalize(name));

    private static bool HasPart(string name, string part) =>
        name.Contains(ItemName.Normalize(part), StringComparison.Ordinal);
}
