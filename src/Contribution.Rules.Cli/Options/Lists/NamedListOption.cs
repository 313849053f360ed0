using System.CommandLine;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>An option that names a list, beside the lists of persons and employers.</summary>
/// <param name="option">The option.</param>
/// <param name="list">The kind of the list.</param>
/// <param name="locale">The language of messages.</param>
internal sealed class NamedListOption(Option<string> option, WorkbookList list, Locale locale)
{
    /// <summary>The option.</summary>
    public Option<string> Option => option;

    /// <summary>The list, which is opened when it is read. Null where none is named.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="year">The contribution year; null is any.</param>
    /// <param name="error">Receives the notes on a workbook.</param>
    public RosterFile? Find(ParseResult parsed, int? year, TextWriter error) =>
        parsed.GetValue(option) is string file
            ? RosterFile.Opening(
                file,
                () => new ListFile(error, locale, new() { ContributionYear = year }).Read(file, list)
            )
            : null;
}
