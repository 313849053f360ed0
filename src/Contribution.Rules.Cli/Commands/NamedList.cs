using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Workbooks.Reading;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A list that an option names, beside the lists of persons and employers.</summary>
internal static class NamedList
{
    /// <summary>Reads it; what was noticed about it, and each rejected row, is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="list">What kind of list it is.</param>
    /// <param name="read">Reads its rows.</param>
    /// <param name="year">The contribution year; null is any.</param>
    /// <param name="terminal">Where it is reported.</param>
    /// <param name="locale">In which language.</param>
    /// <exception cref="UserErrorException">It cannot be read as a list.</exception>
    public static ListReading<T> Read<T>(
        string file,
        WorkbookList list,
        Func<RosterFile, ListReading<T>> read,
        int? year,
        Terminal terminal,
        Locale locale
    )
    {
        WorkbookQuestion question = new() { ContributionYear = year };
        ListReading<T> reading = read(new ListFile(terminal.Error, locale, question).Read(file, list));
        if (reading.Faults.Length > 0)
        {
            throw new UserErrorException([.. reading.Faults.Select(Line)]);
        }

        foreach (FileNote note in reading.Notes)
        {
            terminal.Error.WriteLine(Line(note));
        }

        foreach (RejectedRow row in reading.Rejected)
        {
            terminal.Error.WriteLine(RosterFileOptions.Line(row, locale));
        }

        return reading;

        string Line(FileNote note) => locale.Labelled(note.File, locale.Pick(note.Text.Zh, note.Text.En));
    }
}
