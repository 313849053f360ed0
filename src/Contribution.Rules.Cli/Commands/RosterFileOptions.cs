using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The options <c>--persons FILE</c> and <c>--employers FILE</c>, and the lists they give.</summary>
internal sealed class RosterFileOptions
{
    private static readonly byte[] NoEmployers = "id,kind\n"u8.ToArray();

    private readonly Locale _locale;

    public RosterFileOptions(Locale locale)
    {
        _locale = locale;
        Persons = new Option<string>("--persons")
        {
            Description = locale.Pick("人员表(CSV,UTF-8 或 GB18030)", "list of persons (CSV, UTF-8 or GB18030)"),
            HelpName = "FILE",
        };
        Employers = new Option<string>("--employers")
        {
            Description = locale.Pick("单位表(CSV,UTF-8 或 GB18030)", "list of employers (CSV, UTF-8 or GB18030)"),
            HelpName = "FILE",
        };
    }

    public Option<string> Persons { get; }

    public Option<string> Employers { get; }

    public void AddTo(Command command)
    {
        command.Options.Add(Persons);
        command.Options.Add(Employers);
    }

    /// <summary>Whether a list of persons or employers was named.</summary>
    public bool IsNamed(ParseResult parsed) =>
        parsed.GetValue(Persons) is not null || parsed.GetValue(Employers) is not null;

    /// <summary>Reads the lists, and tells what was noticed about them and each rejected row.</summary>
    /// <exception cref="UserErrorException">None was named, or one cannot be read.</exception>
    public RosterReading Read(ParseResult parsed, TextWriter error)
    {
        (RosterFile? persons, RosterFile? employers) = Files(parsed);
        // Without its employer's kind no person of an employer can be assessed; such rows are rejected, not lost.
        RosterReading reading = Checked(
            RosterReader.Read(persons, employers ?? new RosterFile(Employers.Name, NoEmployers)),
            error
        );
        foreach (RejectedRow row in reading.Roster.Rejected)
        {
            error.WriteLine(Line(row, _locale));
        }

        return reading;
    }

    /// <summary>The files that were named.</summary>
    /// <exception cref="UserErrorException">None was named, or one cannot be read.</exception>
    public (RosterFile? Persons, RosterFile? Employers) Files(ParseResult parsed)
    {
        (string? persons, string? employers) = Named(parsed);
        return (Whole(persons), Whole(employers));
    }

    /// <summary>The files that were named, to be read piece by piece.</summary>
    /// <exception cref="UserErrorException">None was named, or one cannot be read.</exception>
    public (RosterSource? Persons, RosterSource? Employers) Sources(ParseResult parsed)
    {
        (string? persons, string? employers) = Named(parsed);
        return (Source(persons), Source(employers));
    }

    /// <summary>Tells what was noticed about the files.</summary>
    /// <exception cref="UserErrorException">A file could not be read as a list.</exception>
    public RosterReading Checked(RosterReading reading, TextWriter error)
    {
        Check(reading.Faults, reading.Notes, error);
        return reading;
    }

    /// <summary>Tells what was noticed about the files.</summary>
    /// <exception cref="UserErrorException">A file could not be read as a list.</exception>
    public void Check(ImmutableArray<FileNote> faults, ImmutableArray<FileNote> notes, TextWriter error)
    {
        if (faults.Length > 0)
        {
            throw new UserErrorException(string.Join(Environment.NewLine, faults.Select(Line)));
        }

        foreach (FileNote note in notes)
        {
            error.WriteLine(Line(note));
        }
    }

    /// <summary>A rejected row on one line.</summary>
    public static string Line(RejectedRow row, Locale locale)
    {
        string value = row.Column is null ? "" : $"{row.Column} \"{TextTable.OneLine(row.Value ?? "")}\": ";
        return $"{row.File}:{row.Line}: {value}{locale.Pick(row.ReasonZh, row.Reason)}";
    }

    private string Line(FileNote note) => $"{note.File}: {_locale.Pick(note.Text.Zh, note.Text.En)}";

    private (string? Persons, string? Employers) Named(ParseResult parsed)
    {
        (string? persons, string? employers) = (parsed.GetValue(Persons), parsed.GetValue(Employers));
        return persons is null && employers is null
            ? throw new UserErrorException(
                _locale.Pick("请给出 --persons 或 --employers", "give --persons or --employers, or both")
            )
            : (persons, employers);
    }

    private RosterFile? Whole(string? file) => file is null ? null : new RosterFile(file, UserFile.Read(file, _locale));

    private RosterSource? Source(string? file)
    {
        if (file is null)
        {
            return null;
        }

        UserFile.RefuseFolder(file, _locale);
        try
        {
            return RosterSource.Open(file);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserErrorException(
                _locale.Pick($"无法读取 {file}:{cannot.Message}", $"cannot read {file}: {cannot.Message}")
            );
        }
    }
}
