using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>The options of every command that computes contributions for lists, beside those for bases and months.</summary>
internal sealed class DueOptions(Locale locale)
{
    private readonly Option<string[]> _more = locale.Repeatable(
        "--also-insurance",
        "NAME",
        "同一名单再计算的险种，可重复",
        "one more insurance of the same roster; may be repeated"
    );

    private readonly Option<string> _class = locale.Option(
        "--industry-class",
        "CLASS",
        "单位表没有行业类别时采用的工伤行业类别，1 至 8",
        "class of industry, 1 to 8, of employers whose row has none; work injury needs it"
    );

    private readonly Option<string> _floating = locale.Option(
        "--floating",
        "RATIO",
        "工伤保险费率浮动系数，0.5 至 1.5",
        "factor on the work-injury rate (浮动系数), 0.5 to 1.5"
    );

    private readonly Option<string> _collection = locale.Choice(
        "--collection",
        "规则集未载明时的收缴方式：dualBaseSingleRate（双基数单比例）或 singleBase（单基数）",
        "dualBaseSingleRate or singleBase, where the rule set does not say how contributions are collected",
        ChoiceNames.Of(typeof(CollectionMode)),
        value: "MODE"
    );

    private readonly Option<string> _rates = locale.Option(
        "--rates",
        "FILE",
        "自行提供的费率和取整办法（JSON，与请求的 rates、roundings 相同），优先于已收录的费率",
        "own rates and roundings (JSON, as rates and roundings of a request), which win over those on file"
    );

    /// <summary>All of them.</summary>
    public Option[] All => [_more, _class, _floating, _collection, _rates];

    /// <summary>Adds the options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="several">Whether it takes several insurances.</param>
    public void AddTo(Command command, bool several = true)
    {
        command.AddOptions(_class, _floating, _collection, _rates);

        if (several)
        {
            command.Options.Add(_more);
        }
    }

    /// <summary>The question.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="bases">The question of the bases.</param>
    /// <param name="months">The months.</param>
    public ContributionsQuestion Question(ParseResult parsed, RosterQuestion bases, MonthSpan months)
    {
        Insurance[] more =
        [
            .. (parsed.GetValue(_more) ?? []).Select(name => new NamedPlace(locale).Insurance(_more.Name, name)),
        ];
        ContributionsQuestion question = new()
        {
            Bases = bases,
            Insurances = [.. more.Prepend(bases.Insurance)],
            Months = months,
            IndustryClass = parsed.GetValue(_class) is string text
                ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int industry)
                && RateCheck.IsClass(industry)
                    ? industry
                    : throw locale.WrongForm(_class.Name, text, "1 至 8 的整数", "1 … 8")
                : null,
            Floating = parsed.GetValue(_floating) is string ratio
                ? decimal.TryParse(
                    ratio,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out decimal floating
                ) && RateCheck.IsFloating(floating)
                    ? floating
                    : throw locale.WrongForm(
                        _floating.Name,
                        ratio,
                        "0.5 至 1.5、至多六位小数的数",
                        "0.5 … 1.5 with at most six decimals"
                    )
                : 1m,
            Collection = parsed.GetChoice<CollectionMode>(_collection),
        };
        return parsed.GetValue(_rates) is string file ? WithRates(question, file) : question;
    }

    private ContributionsQuestion WithRates(ContributionsQuestion question, string file)
    {
        question = question.WithRatesOf(UserFile.Read(file, locale), out ImmutableArray<Fault> faults);
        return faults.IsEmpty ? question : throw FaultLine.Error(faults, locale, file);
    }
}
