using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>The options of <c>rules year</c> for the figures that a document announces.</summary>
internal sealed class YearOptions(Locale locale)
{
    private const string WholeDocument = "全文";

    private readonly Option<string> _floor = locale.Option(
        "--floor",
        "YUAN",
        "公布的下限，元/月",
        "the announced floor, yuan a month"
    );
    private readonly Option<string> _ceiling = locale.Option(
        "--ceiling",
        "YUAN",
        "公布的上限，元/月",
        "the announced ceiling, yuan a month"
    );
    private readonly Option<string[]> _amount = locale.Repeatable(
        "--amount",
        "NAME=YUAN",
        "规则集中其他公布的数额，如 flexibleFloor=4700；可重复",
        "another announced amount of the rule set, as flexibleFloor=4700; repeatable"
    );

    private readonly Option<string> _wage = locale.Option(
        "--reference-wage",
        "YUAN",
        "公布的社平工资：7833（月）或 annual:94000（年）",
        "the published reference wage: 7833 a month or annual:94000 a year"
    );

    private readonly Option<string> _document = locale.Option(
        "--document",
        "NUMBER",
        "文号",
        "the document's number",
        required: true
    );
    private readonly Option<string> _issued = locale.Option(
        "--issued",
        "DATE",
        "成文日期，如 2027-03-01",
        "the day on it, as 2027-03-01",
        required: true
    );
    private readonly Option<string> _article = locale.Option(
        "--article",
        "ARTICLE",
        "载明数额的条款；省略为“全文”",
        "the article with the figures; absent: 全文, the whole document"
    );
    private readonly Option<string> _issuer = locale.Option("--issuer", "NAME", "发文机关", "who issued it");
    private readonly Option<string> _title = locale.Option("--title", "TITLE", "标题", "its title");
    private readonly Option<string> _trust = locale.Choice(
        "--trust",
        "来源可信度；省略为正式文本",
        "how far its text is trusted; absent: an official text",
        ["A", "A-", "B", "C"],
        value: "A|A-|B|C"
    );

    public void AddTo(Command command)
    {
        command.AddOptions(_floor, _ceiling, _amount, _wage, _document, _issued, _article, _issuer, _title, _trust);
    }

    /// <summary>The figures that the document announces.</summary>
    /// <exception cref="UserErrorException">An option is wrong, or no figure is given.</exception>
    public AnnouncedYear Read(ParseResult parsed)
    {
        ImmutableSortedDictionary<string, decimal>.Builder amounts = ImmutableSortedDictionary.CreateBuilder<
            string,
            decimal
        >(StringComparer.Ordinal);
        Add("floor", _floor.Name, parsed.GetValue(_floor));
        Add("ceiling", _ceiling.Name, parsed.GetValue(_ceiling));
        foreach (string amount in parsed.GetValue(_amount) ?? [])
        {
            string[] parts = amount.Split('=', 2);
            Add(parts[0], _amount.Name, parts.ElementAtOrDefault(1) ?? "");
        }

        ReferenceWage? wage = parsed.GetValue(_wage) is string text ? Wage(text) : null;
        return amounts.Count == 0 && wage is null
            ? throw locale.Error(
                "请给出公布的数额：--floor、--ceiling、--amount 或 --reference-wage",
                "give what was announced: --floor, --ceiling, --amount or --reference-wage"
            )
            : new AnnouncedYear
            {
                Document = parsed.GetValue(_document)!,
                Issued = parsed.GetDay(_issued, locale)!.Value,
                Article = parsed.GetValue(_article) ?? WholeDocument,
                Issuer = parsed.GetValue(_issuer),
                Title = parsed.GetValue(_title),
                Trust = parsed.GetChoice<SourceTrust>(_trust),
                Amounts = amounts.ToImmutable(),
                ReferenceWage = wage,
            };

        void Add(string name, string option, string? figure)
        {
            if (figure is not null && !amounts.TryAdd(name, Yuan(option, figure)))
            {
                throw locale.Error($"{option} 重复给出“{name}”", $"{option}: {name} is given twice");
            }
        }
    }

    private ReferenceWage Wage(string text) =>
        ReferenceWageText.Figure(text)
        ?? throw locale.WrongForm(
            _wage.Name,
            text,
            "2277.83（月）或 年:27334（年）",
            "2277.83 a month or annual:27334 a year"
        );

    private decimal Yuan(string option, string text) => OptionValues.Yuan(option, text, OptionValues.LeastYuan, locale);
}
