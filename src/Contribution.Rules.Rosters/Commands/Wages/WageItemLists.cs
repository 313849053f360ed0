using System.Collections.Immutable;
using System.Reflection;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The documents on the items that count as wages. Immutable and thread-safe.</summary>
internal sealed class WageItemLists
{
    private const string Resource = "rules/100000-nation/wage-items.json";

    private static readonly Lazy<WageItemLists> Shared = new(() =>
    {
        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        byte[] utf8 = new byte[file.Length];
        file.ReadExactly(utf8);
        return Read(utf8, [])!;
    });

    private WageItemLists(ImmutableArray<WageItemList> lists) => All = lists;

    /// <summary>Those that come with the library.</summary>
    public static WageItemLists Embedded => Shared.Value;

    /// <summary>All of them, in the file's order.</summary>
    public ImmutableArray<WageItemList> All { get; }

    /// <summary>Reads a file of the shape of <c>rules/wage-items.schema.json</c>; null where there are faults.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="faults">Receives the faults: another shape, or one name in two clauses of a document.</param>
    public static WageItemLists? Read(ReadOnlyMemory<byte> utf8, List<Fault> faults)
    {
        WageItemFile? file = RuleFileSyntax.Read(utf8, WageItemJson.Default.WageItemFile, faults);
        if (file is null || faults.Count > 0)
        {
            return null;
        }

        HeaderCheck.CheckFormat(file.Format, faults);
        for (int place = 0; place < file.Documents.Length; place++)
        {
            Check(file.Documents[place], file.NotPay, JsonPath.Child("/documents", place), faults);
        }

        return faults.Count > 0
            ? null
            : new WageItemLists([.. file.Documents.Select(document => new WageItemList(document, file.NotPay))]);
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

    private static void Check(WageDocument document, ImmutableArray<NoPay> notPay, string path, List<Fault> faults)
    {
        IGrouping<string, string>? twice = document
            .Clauses.SelectMany(clause => clause.Items)
            .Concat(notPay.SelectMany(group => group.Items))
            .GroupBy(ItemName.Normalize)
            .FirstOrDefault(names => names.Count() > 1);
        if (twice is not null)
        {
            string item = twice.First();
            faults.Add(
                new Fault(FaultCode.DuplicateId, path + "/clauses", item)
                {
                    Words = FaultWords.Saying(
                        new(
                            $"{document.Name}：项目“{item}”列明两次",
                            $"{document.Name}: item \"{item}\" is listed twice"
                        )
                    ),
                }
            );
        }
    }
}
