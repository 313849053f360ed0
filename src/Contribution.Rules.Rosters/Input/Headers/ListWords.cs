using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Headers;

/// <summary>Words in headers, remarks and names of sheets that say what they are about. The table of words has them.</summary>
internal sealed class ListWords
{
    private static readonly Dictionary<string, string[]> Table = EmbeddedTable
        .Read(typeof(ListWords).Assembly, "words.csv")
        .ToDictionary(cells => cells[0], cells => EmbeddedTable.Words(cells[1]), StringComparer.Ordinal);

    private readonly string[] _words;

    private ListWords(string of) => _words = Table[of];

    /// <summary>Pay, under the names of its items.</summary>
    public static ListWords Pay { get; } = new("pay");

    /// <summary>A sum that is paid, by a payroll or by a bank for one.</summary>
    public static ListWords Paid { get; } = new("paid");

    /// <summary>Sums that are paid out.</summary>
    public static ListWords PaidOut { get; } = new("paidOut");

    /// <summary>Amounts that are named after pay, and are none: agreed, declared, or added up.</summary>
    public static ListWords NotPaid { get; } = new("notPaid");

    /// <summary>An account that pay is transferred to.</summary>
    public static ListWords Account { get; } = new("account");

    /// <summary>A sum of other sheets.</summary>
    public static ListWords Sum { get; } = new("sum");

    /// <summary>Remarks and signatures beside a row.</summary>
    public static ListWords Remark { get; } = new("remark");

    /// <summary>Another table than that of the list.</summary>
    public static ListWords OtherTable { get; } = new("otherTable");

    /// <summary>Persons who have left, and sheets that are no longer or never were of use.</summary>
    public static ListWords Left { get; } = new("left");

    /// <summary>Persons who are no employees: 退休 is no form of contract.</summary>
    public static ListWords NoEmployee { get; } = new("noEmployee");

    /// <summary>Words around that for an insurance in the name of a sheet.</summary>
    public static ListWords OfInsurance { get; } = new("ofInsurance");

    /// <summary>Insurances of others than employees, or none by law: 居民养老, 商业保险.</summary>
    public static ListWords OtherScheme { get; } = new("otherScheme");

    /// <summary>Insurances and funds besides the basic insurances: 大额医疗, 企业年金.</summary>
    public static ListWords Supplement { get; } = new("supplement");

    /// <summary>Words for the basic insurance beside a supplement: 基本医疗（含大额）.</summary>
    public static ListWords WithBasic { get; } = new("withBasic");

    /// <summary>Rates by which pay is computed.</summary>
    public static ListWords Rate { get; } = new("rate");

    private static ListWords Work { get; } = new("work");

    /// <summary>An insurance, under its names and its code of GB/T 40217.</summary>
    public static ListWords Of(Insurance insurance) => new(ChoiceNames.Of(insurance));

    /// <summary>Whether a text has one of them.</summary>
    public bool AreIn(string text) => Array.Exists(_words, word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a text is one of them.</summary>
    public bool Are(string text) => _words.Contains(text);

    /// <summary>A text without them.</summary>
    public string Without(string text) =>
        _words.Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));

    /// <summary>Whether a header is of what a person did, such as days, pieces and sales, and not of the pay for it.</summary>
    public static bool IsWork(string header) => Work.AreIn(header) && !Pay.AreIn(header);
}
