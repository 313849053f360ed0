using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A list that an option names, beside the lists of persons and employers.</summary>
internal static class NamedList
{
    /// <summary>Reads it; what was noticed about it, and each rejected row, is reported. Null where none is named.</summary>
    /// <param name="file">The file.</param>
    /// <param name="list">What kind of list it is.</param>
    /// <param name="read">Reads its rows.</param>
    /// <param name="year">The contribution year; null is any.</param>
    /// <param name="terminal">Where it is reported.</param>
    /// <param name="locale">In which language.</param>
    /// <exception cref="UserErrorException">It cannot be read as a list.</exception>
    public static ListReading<T>? Read<T>(
        string? file,
        WorkbookList list,
        Func<RosterFile, ListReading<T>> read,
        int? year,
        Terminal terminal,
        Locale locale
    )
    {
        if (file is null)
        {
            return null;
        }

        WorkbookQuestion question = new() { ContributionYear = year };
        ListReading<T> reading = read(new ListFile(terminal.Error, locale, question).Read(file, list));
        terminal.Error.WriteNotes(reading.Faults, reading.Notes, locale);
        terminal.Error.WriteRejected(reading.Rejected, locale);
        return reading;
    }
}
