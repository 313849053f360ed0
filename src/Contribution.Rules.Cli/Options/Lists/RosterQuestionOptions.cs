using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>The options for the question about a roster: place, year, insurance, reference wages.</summary>
/// <param name="locale">The language of descriptions and errors.</param>
/// <param name="required">Whether place, year and insurance must be given.</param>
internal sealed class RosterQuestionOptions(Locale locale, bool required = true)
{
    private readonly Option<string> _jurisdiction = locale.Option(
        "--jurisdiction",
        "PLACE",
        "统筹地区：名称或六位行政区划代码，如 大庆 或 230600",
        "pooling area: its name or six digits of GB/T 2260, as 大庆 or 230600",
        required
    );

    private readonly Option<int?> _year = locale.Year("--year", "缴费年度", "contribution year", required);

    private readonly Option<string> _month = locale.Option(
        "--contribution-month",
        "MONTH",
        "缴费年度内的月份，如 2024-03；年度内分段执行不同标准时给出",
        "a month of the contribution year, such as 2024-03, where the year is in parts with figures of their own"
    );

    private readonly Option<string> _insurance = locale.Insurance("险种：", "insurance: ", required);
    private readonly Option<string[]> _referenceWage = ReferenceWageText.Create(locale);
    private readonly Option<bool> _useReferenceTable = ReferenceWageText.OnFile(locale);
    private readonly Option<string> _asKnownOn = locale.Option(
        "--as-known-on",
        "DATE",
        "截至某日所知，如 2011-06-30",
        "as known on a day, such as 2011-06-30"
    );

    /// <summary>All options.</summary>
    public Option[] All => [_jurisdiction, _year, _month, _insurance, _referenceWage, _useReferenceTable, _asKnownOn];

    public void AddTo(Command command) => command.AddOptions(All);

    /// <summary>The question that the options make.</summary>
    /// <exception cref="UserErrorException">An option has a value that nothing can be asked with.</exception>
    public RosterQuestion Question(ParseResult parsed)
    {
        foreach (Option option in new Option[] { _jurisdiction, _year, _insurance })
        {
            if (parsed.GetResult(option) is null)
            {
                throw locale.Error($"请给出 {option.Name}", $"give {option.Name}");
            }
        }

        return new()
        {
            Jurisdiction = new NamedPlace(locale).Code(_jurisdiction.Name, parsed.GetValue(_jurisdiction)!),
            ContributionYear = parsed.GetValue(_year)!.Value,
            ContributionMonth = parsed.GetMonth(_month, "2024-03", locale),
            Insurance = new NamedPlace(locale).Insurance(_insurance.Name, parsed.GetValue(_insurance)!),
            ReferenceWages = ReferenceWageText.Read(parsed, _referenceWage, locale),
            UseReferenceTable = parsed.GetValue(_useReferenceTable),
            AsKnownOn = parsed.GetDay(_asKnownOn, locale),
        };
    }
}
