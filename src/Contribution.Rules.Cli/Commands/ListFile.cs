using System.Collections.Immutable;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Workbooks.Reading;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A list that the user names. A workbook becomes CSV on the way, so that every command takes both.</summary>
/// <param name="error">Is told what was noticed about a workbook.</param>
/// <param name="locale">The language of messages.</param>
internal sealed class ListFile(TextWriter error, Locale locale)
{
    /// <summary>Reads it whole.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public RosterFile Read(string file, WorkbookList list)
    {
        byte[] bytes = UserFile.Read(file, locale);
        if (!WorkbookFile.Is(bytes))
        {
            return new RosterFile(file, bytes);
        }

        using MemoryStream workbook = new(bytes);
        using MemoryStream csv = new();
        Convert(file, workbook, list, csv, CancellationToken.None);
        return new RosterFile(file, csv.ToArray());
    }

    /// <summary>Writes a workbook's list as CSV.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void Convert(string file, Stream workbook, WorkbookList list, Stream csv, CancellationToken cancellation)
    {
        try
        {
            ImmutableArray<Wording> notes = WorkbookFile.ToCsv(workbook, list, csv, cancellation);
            foreach (Wording note in notes)
            {
                error.WriteLine($"{file}: {locale.Pick(note.Zh, note.En)}");
            }
        }
        catch (WorkbookException cannot)
        {
            throw new UserErrorException($"{file}: {locale.Pick(cannot.Reason.Zh, cannot.Reason.En)}");
        }
    }
}
