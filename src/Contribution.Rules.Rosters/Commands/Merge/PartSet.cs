using System.Collections.Immutable;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>All parts of one run: none is missing, none is there twice, none is another run's.</summary>
internal sealed class PartSet
{
    private static readonly Shared[] AllShare =
    [
        new("份数", "number of parts", part => FigureFormat.Text(part.Parts)),
        new("所算内容", "result", part => part.Due is null ? "bases" : "contributions"),
        new("规则集", "rule set", part => part.RuleSet),
        new("规则集哈希值", "hash of the rule set", part => part.RuleSetHash),
        new("程序版本", "version of the program", part => part.EngineVersion),
        new("统筹地区", "jurisdiction", part => part.Jurisdiction),
        new("缴费年度", "contribution year", part => FigureFormat.Text(part.ContributionYear)),
        new("缴费月份", "contribution month", part => part.ContributionMonth),
        new("险种", "insurance", part => part.Insurance),
        new("社平工资", "reference wage", part => part.ReferenceWage),
        new("截至日期", "day as of which it was asked", part => part.AsKnownOn),
        new("语言", "language", part => part.Language),
        new("字节顺序标记", "byte order mark", part => part.ByteOrderMark ? "yes" : "no"),
        new("计算月份", "months", part => part.Due is PartDue due ? $"{due.From} … {due.Through}" : null),
        new("各险种规则集", "rule sets by insurance", part => part.Due is PartDue due ? Text(due.Insurances) : null),
        new(
            "工伤行业类别",
            "class of industry",
            part => part.Due?.IndustryClass is int given ? FigureFormat.Text(given) : null
        ),
        new(
            "工伤保险费率浮动系数",
            "floating factor of the work injury rate",
            part => part.Due is PartDue due ? FigureFormat.Text(due.Floating) : null
        ),
        new("收缴方式", "way of collection", part => part.Due?.Collection),
        new("费率哈希值", "hash of the rates", part => part.Due?.RatesHash),
        new("人员表", "list of persons", part => Text(part.Persons)),
        new("单位表", "list of employers", part => Text(part.Employers)),
        new("非数据行数", "number of non-data rows", part => FigureFormat.Text(part.NonDataRows)),
        new("无单位人员", "persons of no known employer", part => part.HasUnplaced ? "yes" : "no"),
    ];

    // A damaged manifest may say that there are very many parts.
    private const int MostListed = 1000;

    private PartSet(ImmutableArray<PartFolder> parts) => Parts = parts;

    /// <summary>The parts, by their numbers.</summary>
    public ImmutableArray<PartFolder> Parts { get; }

    /// <summary>Whether they are parts of contributions, or else of bases.</summary>
    public bool AreDue => Parts[0].Manifest.Due is not null;

    /// <summary>The files that each of them has.</summary>
    internal IReadOnlyList<ResultKind> Kinds => ResultKind.All(AreDue);

    /// <summary>The names of the files of persons, of employers, and of rejected rows.</summary>
    public ImmutableArray<string> FileNames => [.. Kinds.Select(kind => kind.Name)];

    /// <summary>Checks that parts belong to one run.</summary>
    /// <param name="parts">The parts, in any order.</param>
    /// <exception cref="PartsException">They are not the parts of one run.</exception>
    public static PartSet Check(IEnumerable<PartFolder> parts)
    {
        PartFolder[] all = [.. parts.OrderBy(part => part.Manifest.Part)];
        if (all.Length == 0)
        {
            throw new PartsException("没有给出任何一份", "no parts were given");
        }

        ImmutableArray<Wording> wrong = [.. Foreign(all)];
        if (wrong.IsEmpty)
        {
            wrong = [.. Doubled(all), .. Missing(all)];
        }

        return wrong.IsEmpty ? new PartSet([.. all]) : throw new PartsException(wrong);
    }

    private static IEnumerable<Wording> Foreign(PartFolder[] all)
    {
        PartFolder first = all[0];
        foreach (PartFolder part in all[1..])
        {
            if (
                AllShare.FirstOrDefault(shared => shared.Of(part.Manifest) != shared.Of(first.Manifest)) is Shared other
            )
            {
                (string? here, string? there) = (other.Of(part.Manifest), other.Of(first.Manifest));
                yield return new Wording(
                    $"{part.Name} 不是同一次核定的一份：{other.Zh}为 {InChinese(here)}，而 {first.Name} 为 {InChinese(there)}",
                    $"{part.Name} is a part of another run: its {other.En} is {here ?? "-"}, that of {first.Name} is {there ?? "-"}"
                );
            }
        }
    }

    private static IEnumerable<Wording> Doubled(PartFolder[] all) =>
        all.GroupBy(part => part.Manifest.Part)
            .Where(same => same.Count() > 1)
            .Select(same =>
            {
                string[] names = [.. same.Select(part => part.Name)];
                return new Wording(
                    $"第 {same.Key} 份给出了 {same.Count()} 次：{string.Join("、", names)}",
                    $"part {same.Key} is given {same.Count()} times: {string.Join(", ", names)}"
                );
            });

    private static IEnumerable<Wording> Missing(PartFolder[] all)
    {
        int count = all[0].Manifest.Parts;
        int[] missing =
        [
            .. Enumerable.Range(1, count).Except(all.Select(part => part.Manifest.Part)).Take(MostListed + 1),
        ];
        if (missing.Length > 0)
        {
            string[] numbers =
            [
                .. missing.Take(MostListed).Select(number => FigureFormat.Text(number)),
                .. missing.Length > MostListed ? ["…"] : Array.Empty<string>(),
            ];
            yield return new Wording(
                $"缺少第 {string.Join("、", numbers)} 份（共 {count} 份）",
                $"missing: part {string.Join(", ", numbers)} of {FigureFormat.Text(count)}"
            );
        }
    }

    private static string? Text(PartList? list) =>
        list is null
            ? null
            : string.Join(' ', [$"{FigureFormat.Text(list.Bytes)} B", $"sha256:{list.Sha256}", .. list.Given]);

    private static string Text(ImmutableArray<PartInsurance> insurances) =>
        string.Join(
            ", ",
            insurances.Select(one => $"{one.Insurance} {one.RuleSet} {one.RuleSetHash} {one.ReferenceWage}")
        );

    private static string InChinese(string? value) =>
        value switch
        {
            null => "-",
            "yes" => "是",
            "no" => "否",
            "bases" => "缴费基数",
            "contributions" => "应缴金额",
            _ => ResultWords.Translate(value, chinese: true),
        };

    /// <summary>Something that all parts of a run have in common.</summary>
    private sealed record Shared(string Zh, string En, Func<PartManifest, string?> Of);
}
