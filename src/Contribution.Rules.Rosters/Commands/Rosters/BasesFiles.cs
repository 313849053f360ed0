using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters;

/// <summary>The files of the results of a roster. They are complete when the run ends without an exception.</summary>
/// <param name="persons">Takes <see cref="PersonsName"/>; it can be written, and written at any place.</param>
/// <param name="employers">Takes <see cref="EmployersName"/>.</param>
/// <param name="rejects">
/// Takes <see cref="RejectsName"/>; where it cannot seek, the rejected rows are in memory until the run ends.
/// </param>
public sealed class BasesFiles(Stream persons, Stream employers, Stream rejects)
{
    /// <summary>The file of the persons' bases.</summary>
    public const string PersonsName = "bases.csv";

    /// <summary>The file of the employers' bases.</summary>
    public const string EmployersName = "employer-bases.csv";

    /// <summary>The file of the rows that could not be read.</summary>
    public const string RejectsName = RejectsCsv.FileName;

    internal Stream Persons { get; } = Writable(persons, nameof(persons));

    internal Stream Employers { get; } = Writable(employers, nameof(employers));

    internal Stream Rejects { get; } = Writable(rejects, nameof(rejects));

    /// <summary>Refuses a stream that cannot be written.</summary>
    internal static Stream Writable(Stream file, string name)
    {
        ArgumentNullException.ThrowIfNull(file, name);
        return file.CanWrite ? file : throw new ArgumentException("the stream cannot be written", name);
    }
}
