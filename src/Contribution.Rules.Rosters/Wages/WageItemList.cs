using System.Collections.Frozen;
using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>Tells of each item of pay what a document makes of it. Immutable; share it between threads.</summary>
public sealed class WageItemList
{
    private readonly FrozenDictionary<string, ItemTreatment> _byName;
    private readonly ImmutableArray<string> _names;

    internal WageItemList(WageDocument document, ImmutableArray<NoPay> notPay)
    {
        Document = document;
        _names = [.. document.Clauses.SelectMany(clause => clause.Items)];
        _byName = Clauses(document)
            .Concat(NotPay(notPay))
            .ToFrozenDictionary(pair => ItemName.Of(pair.Item), pair => pair.Treatment, StringComparer.Ordinal);
    }

    /// <summary>The document.</summary>
    public WageDocument Document { get; }

    /// <summary>
    /// What becomes of an item. Names match exactly, but for white space, full or half width, case and the kind of
    /// brackets; nothing is guessed.
    /// </summary>
    /// <param name="item">The item as the payroll calls it.</param>
    public ItemTreatment Treat(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _byName.TryGetValue(ItemName.Of(item), out ItemTreatment? listed)
            ? listed
            : new ItemTreatment(Document.Unlisted.Treatment, Document.Unlisted.Article)
            {
                Nearest = NearestName.Of(item.Trim(), _names),
            };
    }

    private static IEnumerable<(string Item, ItemTreatment Treatment)> Clauses(WageDocument document) =>
        document.Clauses.SelectMany(clause =>
            clause.Items.Select(item => (item, new ItemTreatment(clause.Treatment, clause.Article) { Clause = clause }))
        );

    private static IEnumerable<(string Item, ItemTreatment Treatment)> NotPay(ImmutableArray<NoPay> notPay) =>
        notPay.SelectMany(group =>
            group.Items.Select(item => (item, new ItemTreatment(WageTreatment.NotPay, Article: null) { NoPay = group }))
        );
}
