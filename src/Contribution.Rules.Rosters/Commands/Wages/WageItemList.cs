using System.Collections.Frozen;
using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>Finds the treatment of each item of pay by a document. Immutable and thread-safe.</summary>
internal sealed class WageItemList
{
    private readonly FrozenDictionary<string, ItemTreatment> _byName;
    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<NoPay> _notPay;

    /// <summary>Makes the list.</summary>
    /// <param name="document">The document.</param>
    /// <param name="notPay">The items that are no pay.</param>
    internal WageItemList(WageDocument document, ImmutableArray<NoPay> notPay)
    {
        Document = document;
        _notPay = notPay;
        _names = [.. document.Clauses.SelectMany(clause => clause.Items)];
        _byName = Clauses(document)
            .Concat(NotPay(notPay))
            .ToFrozenDictionary(pair => ItemName.Normalize(pair.Item), pair => pair.Treatment, StringComparer.Ordinal);
    }

    /// <summary>The document.</summary>
    public WageDocument Document { get; }

    /// <summary>
    /// Finds the treatment of an item. Names match exactly, but for white space, full or half width, case and the kind of
    /// brackets. Only items that are no pay are found by a part of the name too: 扣, 个人缴. Nothing else is guessed.
    /// </summary>
    /// <param name="item">The item as the payroll calls it; a header in two rows is its group, <c>／</c>, and its own.</param>
    public ItemTreatment Treat(string item)
    {
        string[] parts = item.Split(
            JoinedHeader.Between,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        ItemTreatment found =
            Listed(item)
            ?? (parts.Length > 1 ? InGroup(parts[..^1], parts[^1]) : null)
            ?? NotPay(parts.Length > 0 ? parts[^1] : item)
            ?? Unlisted(item);
        return found.NoPay is { Id: NoPay.Sum, OfAllItems: false }
            ? found with
            {
                IsCheckedSum = CheckedSum.Is(
                    ItemName.Normalize(parts.Length > 0 ? parts[^1] : item),
                    name => Listed(name) ?? NotPay(name)
                ),
            }
            : found;
    }

    /// <summary>
    /// Finds the treatment of an item by the amounts under its name too: <c>工龄</c> is a number of years, or short for the pay
    /// that is named after it, which no list names so.
    /// </summary>
    /// <param name="item">The item as the payroll calls it.</param>
    /// <param name="hasAmountAbove">Whether one of the amounts is above a number.</param>
    public ItemTreatment Treat(string item, Func<decimal, bool> hasAmountAbove) =>
        Treat(item) is var found && LargestCount(item, found) is decimal most && hasAmountAbove(most)
            ? Unlisted(item)
            : found;

    /// <summary>The largest number of years, grades or days under a name that is short for pay too; null for other names.</summary>
    /// <param name="item">The item as the payroll calls it.</param>
    /// <param name="found">Its treatment by the name alone.</param>
    public static decimal? LargestCount(string item, ItemTreatment found) =>
        found.NoPay?.Names(item[(item.LastIndexOf(JoinedHeader.Between) + 1)..]) == true ? found.NoPay.PayAbove : null;

    /// <summary>Finds which cells of a column may be pay, by its header; null where none can be.</summary>
    /// <param name="item">The header.</param>
    public Func<string, bool>? PayIn(string item)
    {
        ItemTreatment found = Treat(item);
        return LargestCount(item, found) is decimal most ? text => LooseAmount.May(text, most)
            : found.NoPay is null or { Id: not NoPay.NotMoney } ? static text => LooseAmount.May(text)
            : null;
    }

    private ItemTreatment Unlisted(string item) =>
        new(Document.Unlisted.Treatment, Document.Unlisted.Article) { Nearest = NearestName.Find(item.Trim(), _names) };

    /// <summary>Whether a name is that of an item or of the sum of all: a column of paid amounts.</summary>
    /// <param name="item">The item as the payroll calls it.</param>
    public bool IsPay(string item) => Treat(item) is { Clause: not null } or { NoPay.OfAllItems: true };

    private ItemTreatment? Listed(string name) => _byName.GetValueOrDefault(ItemName.Normalize(name));

    /// <summary>
    /// Finds the treatment of a column under the heading of its group: withheld or the employer's by the group, else by both names
    /// together (工资 over 岗位), else by its own.
    /// </summary>
    private ItemTreatment? InGroup(string[] groups, string own) =>
        groups.Select(group => Listed(group) ?? NotPay(group)).FirstOrDefault(IsNoPayAtAll)
        ?? groups
            .SelectMany(group => new[] { Listed(own + group), Listed(group + own) })
            .FirstOrDefault(found => found is not null)
        ?? Listed(own);

    /// <summary>Whether all columns below a heading are no pay: those of a sum (应发工资) are its items.</summary>
    private static bool IsNoPayAtAll(ItemTreatment? group) => group?.NoPay is { Id: not NoPay.Sum };

    private ItemTreatment? NotPay(string name)
    {
        string wanted = ItemName.Normalize(name);
        return _notPay.FirstOrDefault(group => group.Has(wanted)) is NoPay found ? Treat(found) : null;
    }

    private static ItemTreatment Treat(NoPay group) => new(WageTreatment.NotPay, Article: null) { NoPay = group };

    private static IEnumerable<(string Item, ItemTreatment Treatment)> Clauses(WageDocument document) =>
        document.Clauses.SelectMany(clause =>
            clause.Items.Select(item => (item, new ItemTreatment(clause.Treatment, clause.Article) { Clause = clause }))
        );

    private static IEnumerable<(string Item, ItemTreatment Treatment)> NotPay(ImmutableArray<NoPay> notPay) =>
        notPay.SelectMany(group => group.Items.Select(item => (item, Treat(group))));
}
