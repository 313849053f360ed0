using System.CommandLine;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>The options <c>--persons FILE</c> and <c>--employers FILE</c>, and the lists they give.</summary>
internal sealed class RosterFileOptions(Locale locale)
{
    private readonly ListOptions _lists = new(locale);

    public Option<string> Persons { get; } =
        locale.Option("--persons", "FILE", "人员表（Excel 或 CSV）", "list of persons (Excel or CSV)");

    public Option<string> Employers { get; } =
        locale.Option("--employers", "FILE", "单位表（Excel 或 CSV）", "list of employers (Excel or CSV)");

    public void AddTo(Command command)
    {
        command.AddOptions(Persons, Employers);
        _lists.AddForPersons(command);
    }

    /// <summary>Reads lists as the options say.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="error">Receives the notes on a workbook.</param>
    /// <param name="contributionYear">The contribution year that the lists are read for; null is none.</param>
    /// <exception cref="UserErrorException">An option is wrong.</exception>
    public ListFile Lists(ParseResult parsed, TextWriter error, int? contributionYear) =>
        new(error, locale, _lists.Question(parsed, contributionYear))
        {
            HasPersons = parsed.GetValue(Persons) is not null,
        };

    /// <summary>Refuses options for lists where none was named.</summary>
    /// <exception cref="UserErrorException">One was given.</exception>
    public void RefuseWithoutLists(ParseResult parsed) => parsed.RefuseWithoutLists(_lists.OfPersons, locale);

    /// <summary>Whether a list of persons or employers was named.</summary>
    public bool IsNamed(ParseResult parsed) =>
        parsed.GetValue(Persons) is not null || parsed.GetValue(Employers) is not null;

    /// <summary>Reads the lists for a question, without notes and rejected rows.</summary>
    /// <exception cref="UserErrorException">None was named, or one cannot be read.</exception>
    public RosterReading Read(ParseResult parsed, DashAmountCheck dashes)
    {
        int year = dashes.Questions[0].Question.ContributionYear;
        RosterFile? persons = FindPersons(parsed, TextWriter.Null, year);
        RosterFile? employers = FindEmployers(parsed, TextWriter.Null, year);
        RosterReading reading = RosterReader.Read(persons, employers, dashes, default);
        Report(parsed, reading, TextWriter.Null);
        return reading;
    }

    /// <summary>Reports the notes on lists and each rejected row.</summary>
    /// <exception cref="UserErrorException">No list of persons or employers was named, or a list cannot be read.</exception>
    public void Report(ParseResult parsed, IListReading reading, TextWriter error)
    {
        if (reading is RosterReading)
        {
            RequireNamed(parsed);
        }

        error.WriteNotes(reading.Faults, reading.Notes, locale);
        error.WriteRejected(reading.Rejected, locale);
    }

    /// <summary>The list of persons, which is opened when it is read; null is none.</summary>
    public RosterFile? FindPersons(ParseResult parsed, TextWriter error, int? contributionYear = null) =>
        Find(parsed, Persons, WorkbookList.Persons, error, contributionYear);

    /// <summary>The list of employers, which is opened when it is read; null is none.</summary>
    public RosterFile? FindEmployers(ParseResult parsed, TextWriter error, int? contributionYear = null) =>
        Find(parsed, Employers, WorkbookList.Employers, error, contributionYear);

    private RosterFile? Find(
        ParseResult parsed,
        Option<string> option,
        WorkbookList list,
        TextWriter error,
        int? contributionYear
    ) =>
        parsed.GetValue(option) is string file
            ? RosterFile.Opening(file, () => Lists(parsed, error, contributionYear).Read(file, list))
            : null;

    /// <summary>The files that were named, to be read piece by piece.</summary>
    /// <exception cref="UserErrorException">None was named, or one cannot be read.</exception>
    public (RosterSource? Persons, RosterSource? Employers) Sources(ParseResult parsed, ListSources lists)
    {
        RequireNamed(parsed);
        return (Open(Persons, WorkbookList.Persons), Open(Employers, WorkbookList.Employers));

        RosterSource? Open(Option<string> option, WorkbookList list) =>
            parsed.GetValue(option) is string file ? lists.Open(file, list) : null;
    }

    private void RequireNamed(ParseResult parsed)
    {
        if (!IsNamed(parsed))
        {
            throw locale.Error("请给出 --persons 或 --employers", "give --persons or --employers, or both");
        }
    }
}
