using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>The options that say what is asked of a roster: place, year, insurance, reference wages.</summary>
internal sealed class RosterQuestionOptions
{
    private const int FirstYear = 1000;
    private const int LastYear = 9999;

    private readonly Locale _locale;
    private readonly Option<string> _jurisdiction;
    private readonly Option<int?> _year;
    private readonly Option<string> _month;
    private readonly Option<string> _insurance;
    private readonly Option<string[]> _referenceWage;
    private readonly Option<bool> _useReferenceTable;
    private readonly Option<string> _asKnownOn;

    /// <summary>The options.</summary>
    /// <param name="locale">The language of descriptions and errors.</param>
    /// <param name="required">Whether place, year and insurance must be given.</param>
    public RosterQuestionOptions(Locale locale, bool required = true)
    {
        _locale = locale;
        _jurisdiction = new Option<string>("--jurisdiction")
        {
            Description = locale.Pick(
                "统筹地区：名称或六位行政区划代码，如 大庆 或 230600",
                "pooling area: its name or six digits of GB/T 2260, as 大庆 or 230600"
            ),
            HelpName = "PLACE",
            Required = required,
        };
        _year = WholeNumber.Year("--year", locale.Pick("缴费年度", "contribution year"), locale, FirstYear, LastYear);
        _year.Required = required;
        _month = new Option<string>("--contribution-month")
        {
            Description = locale.Pick(
                "缴费年度内的月份，如 2024-03；年度内分段执行不同标准时给出",
                "a month of the contribution year, such as 2024-03, where the year is in parts with figures of their own"
            ),
            HelpName = "MONTH",
        };
        _insurance = new Option<string>("--insurance")
        {
            Description = locale.Pick("险种：", "insurance: ") + locale.List(new NamedPlace(locale).Insurances()),
            HelpName = "NAME",
            Required = required,
        };
        _referenceWage = ReferenceWageText.Option(locale);
        _useReferenceTable = ReferenceWageText.OnFile(locale);
        _asKnownOn = new Option<string>("--as-known-on")
        {
            Description = locale.Pick("截至某日所知，如 2011-06-30", "as known on a day, such as 2011-06-30"),
            HelpName = "DATE",
        };
    }

    public void AddTo(Command command)
    {
        command.AddOptions(_jurisdiction, _year, _month, _insurance, _referenceWage, _useReferenceTable, _asKnownOn);
    }

    /// <summary>Reads the question from the options.</summary>
    /// <exception cref="UserErrorException">An option has a value that nothing can be asked with.</exception>
    public RosterQuestion Question(ParseResult parsed)
    {
        foreach (Option option in new Option[] { _jurisdiction, _year, _insurance })
        {
            if (parsed.GetResult(option) is null)
            {
                throw _locale.Error($"请给出 {option.Name}", $"give {option.Name}");
            }
        }

        return new()
        {
            Jurisdiction = new NamedPlace(_locale).Code(_jurisdiction.Name, parsed.GetValue(_jurisdiction)!),
            ContributionYear = parsed.GetValue(_year)!.Value,
            ContributionMonth = parsed.GetMonth(_month, "2024-03", _locale),
            Insurance = new NamedPlace(_locale).Insurance(_insurance.Name, parsed.GetValue(_insurance)!),
            ReferenceWages = ReferenceWageText.Read(parsed, _referenceWage, _locale),
            UseReferenceTable = parsed.GetValue(_useReferenceTable),
            AsKnownOn = parsed.GetDay(_asKnownOn, _locale),
        };
    }
}
