using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.FactTables;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>What people call the properties of requests: <c>/persons/0/category</c> is the category of person 1.</summary>
internal static partial class FieldWords
{
    private static readonly FrozenDictionary<string, Wording> Words = Question()
        .Concat(OfFacts("/persons/*", PersonFactTable.All))
        .Concat(OfFacts("/employer", EmployerFactTable.All))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands at a place of a request; null where people have no word for it, as for the whole.</summary>
    /// <param name="path">The JSON Pointer.</param>
    public static Wording? Find(string path) =>
        JsonPath.Above(path).Select(Called).FirstOrDefault(words => words is not null);

    /// <summary>
    /// The sentence of a fault in a request's JSON: what people call its place, the pointer to it, and what is wrong. Null
    /// where people have no word for the place.
    /// </summary>
    public static Wording? Sentence(Fault fault) =>
        fault.File is null && fault.Code != FaultCode.RateNotOnFile && Find(fault.Path) is Wording place
            ? new Wording($"{place.Zh}（{fault.Path}）：{fault.Zh}", $"{place.En} ({fault.Path}): {fault.En}")
            : null;

    /// <summary>The same faults, whose sentences call unknown properties, and those there are, by their words.</summary>
    public static IEnumerable<Fault> Name(IEnumerable<Fault> faults) => faults.Select(Name);

    private static Fault Name(Fault fault)
    {
        if (fault is not { Code: FaultCode.UnknownProperty, Allowed: string known, File: null })
        {
            return fault;
        }

        string owner = fault.Path[..fault.Path.LastIndexOf('/')];
        return fault.With(
            words: new FaultWords(null, NamedChoices.Join(known.Split(", ").Select(Property)))
            {
                Nearest = fault.Nearest is null ? null : Property(fault.Nearest),
            }
        );

        Wording Property(string name) =>
            NamedChoices.WithName(Words.GetValueOrDefault(Shape(JsonPath.Child(owner, name))), name);
    }

    private static Wording? Called(string path)
    {
        Wording? words = Words.GetValueOrDefault(Shape(path));
        if (words is null || Element().Match(path) is not { Success: true } element)
        {
            return words;
        }

        int number = int.Parse(element.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1;
        bool isWhole = element.Length == path.Length;
        (string zh, string en) =
            element.Groups["list"].Value == "persons" ? ("名参保人员", "person") : ("项", "number");
        string nth = string.Create(CultureInfo.InvariantCulture, $"第 {number} {zh}");
        string counted = string.Create(CultureInfo.InvariantCulture, $"{en} {number}");
        return new Wording(
            nth + (isWhole || zh == "项" ? "" : "的") + words.Zh,
            words.En.Length == 0 ? counted : $"{counted}, {words.En}"
        );
    }

    private static string Shape(string path) => Index().Replace(path, "/*");

    private static IEnumerable<KeyValuePair<string, Wording>> Question() =>
        new Dictionary<string, Wording>(StringComparer.Ordinal)
        {
            ["/requestId"] = new("请求编号", "the request's id"),
            ["/jurisdiction"] = new("统筹地区", "place"),
            ["/contributionYear"] = new("缴费年度", "contribution year"),
            ["/contributionMonth"] = new("所问月份", "month asked for"),
            ["/insurance"] = new("险种", "insurance"),
            ["/insurances"] = new("各险种", "insurances"),
            ["/insurances/*"] = new("险种", "insurance"),
            ["/referenceWages"] = new("社平工资", "reference wages"),
            ["/referenceWages/province"] = new("全省社平工资", "reference wage of the province"),
            ["/referenceWages/city"] = new("本市社平工资", "reference wage of the city"),
            ["/referenceWages/poolingArea"] = new("统筹地区社平工资", "reference wage of the pooling area"),
            ["/referenceWages/province/annual"] = new("全省社平工资年额", "the province's reference wage of a year"),
            ["/referenceWages/city/annual"] = new("本市社平工资年额", "the city's reference wage of a year"),
            ["/referenceWages/poolingArea/annual"] = new(
                "统筹地区社平工资年额",
                "the pooling area's reference wage of a year"
            ),
            ["/employer"] = new("参保单位", "employer"),
            ["/persons"] = new("参保人员名单", "list of persons"),
            ["/persons/*"] = new("", ""),
            ["/unreadPersons"] = new("未读入人数", "number of persons not read"),
            ["/useReferenceTable"] = new("采用附表的社平工资", "use of the reference wages on file"),
            ["/asKnownOn"] = new("已公布截止日", "day of knowledge"),
            ["/months"] = new("所问各月", "months asked for"),
            ["/months/from"] = new("起月", "first month"),
            ["/months/through"] = new("止月", "last month"),
            ["/insuredMonths"] = new("参保月份", "months insured"),
            ["/insuredMonths/*/id"] = new("参保月份的个人编号", "person's number of the months insured"),
            ["/insuredMonths/*/from"] = new("参保起月", "first month insured"),
            ["/insuredMonths/*/through"] = new("参保止月", "last month insured"),
            ["/industryClass"] = new("工伤行业类别", "class of industry"),
            ["/floating"] = new("浮动系数", "floating factor"),
            ["/collection"] = new("收缴方式", "way of collection"),
            ["/rates"] = new("自带费率", "own rates"),
            ["/roundings"] = new("自带取整", "own roundings"),
        }
            .Concat(OfRates("/rates/*", "费率", "rate"))
            .Concat(OfRates("/roundings/*", "取整", "rounding"));

    private static Dictionary<string, Wording> OfRates(string owner, string zh, string en) =>
        new(StringComparer.Ordinal)
        {
            [owner] = new(zh, en),
            [owner + "/insurance"] = new($"{zh}的险种", $"insurance of a {en}"),
            [owner + "/payer"] = new($"{zh}的缴费方", $"payer of a {en}"),
            [owner + "/industryClass"] = new($"{zh}的行业类别", $"class of industry of a {en}"),
            [owner + "/rate"] = new($"{zh}的比例", $"ratio of a {en}"),
            [owner + "/fixedAmount"] = new($"{zh}的定额", $"fixed amount of a {en}"),
            [owner + "/level"] = new($"{zh}的层次", $"level of a {en}"),
            [owner + "/step"] = new($"{zh}的单位", $"step of a {en}"),
            [owner + "/mode"] = new($"{zh}的方式", $"mode of a {en}"),
            [owner + "/from"] = new($"{zh}的起月", $"first month of a {en}"),
            [owner + "/through"] = new($"{zh}的止月", $"last month of a {en}"),
            [owner + "/document"] = new($"{zh}的文件", $"document of a {en}"),
        };

    private static IEnumerable<KeyValuePair<string, Wording>> OfFacts<TOwner>(
        string owner,
        ImmutableArray<Fact<TOwner>> facts
    )
        where TOwner : class =>
        facts.Select(fact => KeyValuePair.Create($"{owner}/{fact.Name}", new Wording(fact.Zh, fact.En)));

    [GeneratedRegex("/(0|[1-9][0-9]{0,8})(?=/|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    [GeneratedRegex(
        "^/(?<list>[a-zA-Z]+)/(?<index>0|[1-9][0-9]{0,8})(?=/|$)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Element();
}
