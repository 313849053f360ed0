using System.Collections.Immutable;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Text;

/// <summary>Messages about a list's files and rows, a line each.</summary>
internal static class ListLine
{
    /// <summary>A note about a file.</summary>
    public static string Format(FileNote note, Locale locale) => locale.Labelled(note.File, locale.Pick(note.Text));

    /// <summary>Writes notes about files.</summary>
    /// <exception cref="UserErrorException">A file could not be read as a list.</exception>
    public static void WriteNotes(
        this TextWriter error,
        ImmutableArray<FileNote> faults,
        ImmutableArray<FileNote> notes,
        Locale locale
    )
    {
        if (faults.Length > 0)
        {
            throw new UserErrorException([.. faults.Select(fault => Format(fault, locale))]);
        }

        foreach (FileNote note in notes)
        {
            error.WriteLine(Format(note, locale));
        }
    }

    /// <summary>A row that was not read, with its place, its value and the reason.</summary>
    public static string Format(RejectedRow row, Locale locale)
    {
        string value = Visible.Line(row.Value ?? "");
        string reason = locale.Pick(row.ReasonZh, row.Reason);
        return locale.Labelled(
            $"{row.File}:{row.Line}",
            row.Column is null
                ? reason
                : locale.Labelled(locale.Pick($"{row.ColumnZh}“{value}”", $"{row.Column} \"{value}\""), reason)
        );
    }

    /// <summary>Writes rows that were not read.</summary>
    public static void WriteRejected(this TextWriter error, IEnumerable<RejectedRow> rows, Locale locale)
    {
        foreach (RejectedRow row in rows)
        {
            error.WriteLine(Format(row, locale));
        }
    }
}
