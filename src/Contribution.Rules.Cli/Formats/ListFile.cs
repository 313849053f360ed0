using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Formats;

/// <summary>A list that the user names. A workbook becomes CSV on the way, so that every command takes both.</summary>
/// <param name="error">Receives the notes on a workbook.</param>
/// <param name="locale">The language of messages.</param>
/// <param name="question">The options for all lists; null is none.</param>
internal sealed class ListFile(TextWriter error, Locale locale, WorkbookReadOptions? question = null)
{
    /// <summary>Whether there is a list of persons; sheets and values are named for it first.</summary>
    public bool HasPersons { get; init; } = true;

    /// <summary>The origin of a CSV file, as the options describe it.</summary>
    /// <exception cref="UserErrorException">Sheets were asked for, and it has none.</exception>
    public ListOrigin Plain(string file, WorkbookList list)
    {
        WorkbookReadOptions asked = Asked(list);
        return asked is { MustHaveSheets: true, Sheets.IsEmpty: false }
            ? throw locale.Error(
                $"{file}：不是工作簿，没有工作表；请去掉 --sheet",
                $"{file}: it is no workbook and has no sheets; leave out --sheet"
            )
            : new ListOrigin { Defaults = asked.Defaults, ContributionYear = asked.ContributionYear };
    }

    /// <summary>Reads it whole.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public RosterFile Read(string file, WorkbookList list)
    {
        byte[] bytes = UserFile.Read(file, locale);
        if (ParquetLists.Is(bytes))
        {
            using MemoryStream parquet = new(bytes);
            using MemoryStream rows = new();
            ParquetLists.ToCsv(file, parquet, rows, locale, CancellationToken.None);
            return new RosterFile(file, rows.ToArray()) { Origin = Plain(file, list) };
        }

        if (!WorkbookFile.IsArchive(bytes))
        {
            return new RosterFile(file, bytes) { Origin = Plain(file, list) };
        }

        using MemoryStream workbook = new(bytes);
        using MemoryStream csv = new();
        ListOrigin origin = Convert(file, workbook, list, csv, CancellationToken.None);
        return new RosterFile(file, csv.ToArray()) { Origin = origin };
    }

    /// <summary>Writes a workbook's list as CSV.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public ListOrigin Convert(
        string file,
        Stream workbook,
        WorkbookList list,
        Stream csv,
        CancellationToken cancellation
    )
    {
        try
        {
            WorkbookReading reading = WorkbookFile.ToCsv(workbook, list, csv, Asked(list), cancellation);
            foreach (Wording note in reading.Notes)
            {
                error.WriteLine(locale.Labelled(file, locale.Pick(note)));
            }

            return reading.Origin;
        }
        catch (WorkbookException cannot)
        {
            string remedy = cannot.AsksForSheets ? locale.Aside("--sheet") : "";
            throw new UserErrorException(locale.Labelled(file, locale.Pick(cannot.Reason) + remedy));
        }
    }

    /// <summary>
    /// Sheets and values are named for the lists of persons and of pay; other lists may be without them, but not that of employers where
    /// it is alone.
    /// </summary>
    private WorkbookReadOptions Asked(WorkbookList list)
    {
        WorkbookReadOptions asked = question ?? new WorkbookReadOptions();
        bool isNamed = list == WorkbookList.Persons || list == WorkbookList.Pay;
        return new WorkbookReadOptions
        {
            Sheets = asked.Sheets,
            MustHaveSheets = isNamed || (list == WorkbookList.Employers && !HasPersons),
            Year = asked.Year,
            ContributionYear = asked.ContributionYear,
            Defaults = isNamed ? asked.Defaults : asked.Defaults.Clear(),
        };
    }
}
