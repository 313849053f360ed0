using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>
/// The options that give values for all rows of a list, where the list has none: <c>--sheet</c>, <c>--employer</c>,
/// <c>--category</c>, <c>--month</c>.
/// </summary>
internal sealed class ListOptions(Locale locale)
{
    private readonly Option<string[]> _sheets = locale.Repeatable(
        "--sheet",
        "NAME",
        "读取哪个工作表；可多次给出，省略则读取所有同类工作表",
        "the sheet to read; may be given several times; absent: all with the list's columns"
    );

    private readonly Option<string> _employer = locale.Option(
        "--employer",
        "ID",
        "表中没有单位编号列时，各行的单位编号",
        "the employer of all rows, where the list has no such column"
    );

    private readonly Option<string> _category = locale.Option(
        "--category",
        "WORD",
        "表中没有人员类别列时，各行的人员类别，如 职工",
        "the category of all persons, where the list has no such column, such as employee"
    );

    private readonly Option<string> _month = locale.Option(
        "--month",
        "yyyy-MM",
        "表中没有月份列时，各行的月份，如 2010-12",
        "the month of all rows, where the list has no such column, such as 2010-12"
    );

    /// <summary>Adds the options for lists of persons.</summary>
    public void AddForPersons(Command command) => command.AddOptions(OfPersons);

    /// <summary>The options for lists of persons.</summary>
    public Option[] OfPersons => [_sheets, _employer, _category];

    /// <summary>Adds the options for itemised pay.</summary>
    public void AddForPay(Command command) => command.AddOptions(_sheets, _employer, _month);

    /// <summary>The question about the lists that the options make; an option that the command has not got is not given.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="contributionYear">The contribution year that the lists are read for; null is none.</param>
    /// <param name="year">The year of months that are named without one; null is not known.</param>
    /// <exception cref="UserErrorException">The category or the month is none.</exception>
    public WorkbookReadOptions Question(ParseResult parsed, int? contributionYear, int? year = null)
    {
        ImmutableDictionary<string, string>.Builder defaults = ImmutableDictionary.CreateBuilder<string, string>();
        Add(defaults, "employerId", parsed.GetValue(_employer));
        if (parsed.GetValue(_category) is string category)
        {
            Add(defaults, "category", category);
            if (ChoiceText.Read("category", CellText.Clean(category), out PersonCategory _) is Wording wrong)
            {
                throw locale.Error(
                    $"{_category.Name}“{category}”：{wrong.Zh}",
                    $"{_category.Name} \"{category}\": {wrong.En}"
                );
            }
        }

        if (parsed.GetValue(_month) is not null)
        {
            Add(defaults, "month", parsed.GetMonth(_month, "2010-12", locale).ToString());
        }

        return new WorkbookReadOptions
        {
            Sheets = [.. parsed.GetValue(_sheets) ?? []],
            Defaults = defaults.ToImmutable(),
            Year = year,
            ContributionYear = contributionYear,
        };
    }

    private static void Add(ImmutableDictionary<string, string>.Builder defaults, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            defaults[name] = value;
        }
    }
}
