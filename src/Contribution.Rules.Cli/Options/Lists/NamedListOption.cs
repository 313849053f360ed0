using System.CommandLine;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Reading.Tables;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>An option that names a list, beside the lists of persons and employers.</summary>
/// <param name="option">The option.</param>
/// <param name="list">The kind of the list.</param>
/// <param name="read">Reads its rows.</param>
/// <param name="locale">The language of messages.</param>
internal sealed class NamedListOption<T>(
    Option<string> option,
    WorkbookList list,
    Func<RosterFile, CancellationToken, ListReading<T>> read,
    Locale locale
)
{
    /// <summary>The option.</summary>
    public Option<string> Option => option;

    /// <summary>Reads the list, and reports the notes on it and each rejected row. Null where none is named.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="year">The contribution year; null is any.</param>
    /// <param name="error">Where it is reported.</param>
    /// <exception cref="UserErrorException">It cannot be read as a list.</exception>
    public ListReading<T>? Read(ParseResult parsed, int? year, TextWriter error)
    {
        if (parsed.GetValue(option) is not string file)
        {
            return null;
        }

        WorkbookReadOptions question = new() { ContributionYear = year };
        ListReading<T> reading = read(new ListFile(error, locale, question).Read(file, list), CancellationToken.None);
        error.WriteNotes(reading.Faults, reading.Notes, locale);
        error.WriteRejected(reading.Rejected, locale);
        return reading;
    }
}
