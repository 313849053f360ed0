using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters;

/// <summary>The files of the results of a roster. They are complete when the run ends without an exception.</summary>
/// <param name="Persons">Takes <see cref="PersonsName"/>; can be written at any place.</param>
/// <param name="Employers">Takes <see cref="EmployersName"/>.</param>
/// <param name="Rejects">Takes <see cref="RejectsName"/>.</param>
public sealed record BasesFiles(Stream Persons, Stream Employers, Stream Rejects)
{
    /// <summary>The file of the persons' bases.</summary>
    public const string PersonsName = "bases.csv";

    /// <summary>The file of the employers' bases.</summary>
    public const string EmployersName = "employer-bases.csv";

    /// <summary>The file of the rows that could not be read.</summary>
    public const string RejectsName = RejectsCsv.FileName;
}
