using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>A kind of list: the known headers of its columns, and the required ones.</summary>
/// <param name="known">The known headers of its columns.</param>
/// <param name="required">The columns that must be there; <c>|</c> stands between those of which one is enough.</param>
internal sealed class ListKind(KnownHeaders known, params string[] required)
{
    public KnownHeaders Known { get; } = known;
    public string[] Required { get; } = required;

    /// <summary>A list of persons.</summary>
    public static ListKind Persons =>
        LazyInitializer.EnsureInitialized(
            ref field,
            static () => new ListKind(KnownHeaders.Persons, "id|idNumber", "category")
        );

    /// <summary>A list of employers.</summary>
    public static ListKind Employers =>
        LazyInitializer.EnsureInitialized(ref field, static () => new ListKind(KnownHeaders.Employers, "id", "kind"));

    /// <summary>A list of the persons who are in fact insured.</summary>
    public static ListKind Insured =>
        LazyInitializer.EnsureInitialized(ref field, static () => new ListKind(KnownHeaders.Insured, "id|idNumber"));

    /// <summary>A list of targets.</summary>
    public static ListKind Targets =>
        LazyInitializer.EnsureInitialized(ref field, static () => new ListKind(KnownHeaders.Targets, "name", "target"));

    /// <summary>A list of persons whose benefits or transfer were settled.</summary>
    public static ListKind Settled =>
        LazyInitializer.EnsureInitialized(ref field, static () => new ListKind(KnownHeaders.Settled, "id|idNumber"));

    /// <summary>Whether each row must have a month, in a column or above the list.</summary>
    public bool HasMonths => Required.Contains("month");

    /// <summary>
    /// Recognizes a header that is the name of an item of pay, in a list that may have its items side by side; null where no
    /// list of the kind has.
    /// </summary>
    public Func<string, bool>? IsItem { get; init; }

    /// <summary>
    /// Finds for the header of a column, in a list with its items side by side, which of its cells may be pay; null for one that
    /// has none, such as deductions or days.
    /// </summary>
    public Func<string, Func<string, bool>?>? PayIn { get; init; }

    /// <summary>The columns that must be there: where items are side by side, neither item nor amount.</summary>
    public string[] RequiredIn(Columns columns) =>
        IsSideBySide(columns) ? [.. Required.Except(Columns.Line)] : Required;

    /// <summary>Whether a list has its items side by side, a column for each.</summary>
    public bool IsSideBySide(Columns columns) =>
        IsItem is not null
        && !columns.Has("item")
        && columns.All.Any(column => column.Name is null && IsItem(column.Header));

    /// <summary>Whether a header names something that the list is read for.</summary>
    public bool Knows(string header) => Known.NameOf(header) is not null || IsItem?.Invoke(header) == true;

    /// <summary>Whether a column has amounts: a fact in yuan, or an item of pay.</summary>
    /// <param name="name">The fact; null where the column has none.</param>
    /// <param name="header">The column's header.</param>
    public bool HasAmounts(string? name, string header) =>
        name is null ? IsItem?.Invoke(header) == true : Known.WrittenOf(name) == "money";

    /// <summary>Whether a header is of a column that says which person a row is of.</summary>
    public bool SaysWho(string header) => KnownHeaders.WhoSomebodyIs.Contains(Known.NameOf(header) ?? "");

    /// <summary>
    /// Whether most of the different texts of a row are headers. In the head of a form every other one is a value.
    /// </summary>
    public bool IsHeader(string[] texts)
    {
        int headers = texts.Count(Knows);
        return headers > 1 && headers * 2 > texts.Length;
    }
}
