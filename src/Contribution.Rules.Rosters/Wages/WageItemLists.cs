using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>The documents on the items that count as wages. Immutable and thread-safe.</summary>
internal sealed class WageItemLists
{
    private const string Resource = "rules/100000-nation/wage-items.json";

    private static readonly Lazy<WageItemLists> Shared = new(() =>
    {
        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        return Read(file);
    });

    private WageItemLists(ImmutableArray<WageItemList> lists) => All = lists;

    /// <summary>Those that come with the library.</summary>
    public static WageItemLists Embedded => Shared.Value;

    /// <summary>All of them, in the file's order.</summary>
    public ImmutableArray<WageItemList> All { get; }

    /// <summary>Reads a file of the shape of <c>rules/wage-items.schema.json</c>.</summary>
    /// <exception cref="InvalidDataException">It has another shape, or one name stands in two clauses of a document.</exception>
    public static WageItemLists Read(Stream utf8)
    {
        try
        {
            WageItemFile file = JsonSerializer.Deserialize(utf8, WageItemJson.Default.WageItemFile)!;
            return file.Format == WageItemFile.Current
                ? new WageItemLists([.. file.Documents.Select(document => Checked(document, file.NotPay))])
                : throw new InvalidDataException($"/format: {file.Format}, {WageItemFile.Current} is known");
        }
        catch (JsonException malformed)
        {
            string place = malformed is { LineNumber: long line, BytePositionInLine: long inLine }
                ? $"{JsonErrorLocator.Place(line, inLine)}: "
                : "";
            throw new InvalidDataException(place + malformed.Message.Split(" Path:")[0], malformed);
        }
    }

    /// <summary>Whether a name is that of an item of pay in one of the documents.</summary>
    internal bool IsPay(string item) => All.Any(list => list.IsPay(item));

    /// <summary>The list with a name or an id, brackets and width aside; null where there is none.</summary>
    public WageItemList? Find(string name)
    {
        string wanted = ItemName.Normalize(name);
        return All.FirstOrDefault(list => Names(list.Document).Contains(wanted));
    }

    private static IEnumerable<string> Names(WageDocument document) =>
        [ItemName.Normalize(document.Name), ItemName.Normalize(document.Id)];

    private static WageItemList Checked(WageDocument document, ImmutableArray<NoPay> notPay)
    {
        IGrouping<string, string>? twice = document
            .Clauses.SelectMany(clause => clause.Items)
            .Concat(notPay.SelectMany(group => group.Items))
            .GroupBy(ItemName.Normalize)
            .FirstOrDefault(names => names.Count() > 1);
        return twice is null
            ? new WageItemList(document, notPay)
            : throw new InvalidDataException($"{document.Id}: \"{twice.First()}\" is listed twice");
    }
}
