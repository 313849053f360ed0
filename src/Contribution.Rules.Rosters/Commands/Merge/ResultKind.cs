using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>One of the files of results that a part has.</summary>
internal sealed class ResultKind
{
    private readonly int _sumColumn;

    private ResultKind(string name, string[] columns, string? sum, Func<PartManifest, PartFile> file)
    {
        (Name, Of, _sumColumn) = (name, file, Array.IndexOf(columns, sum));
        Header = CsvBytes.Line(columns);
    }

    private static ResultKind Rejects { get; } =
        new(RejectsCsv.FileName, RejectsCsv.Header, null, part => part.Rejects);

    /// <summary>The persons' bases, the employers' bases, the rejected rows.</summary>
    private static IReadOnlyList<ResultKind> OfBases { get; } =
    [
        new ResultKind(BasesFiles.PersonsName, BasesColumns.OfPersons, "base", part => part.PersonLines),
        new ResultKind(BasesFiles.EmployersName, BasesColumns.OfEmployers, "base", part => part.EmployerLines),
        Rejects,
    ];

    /// <summary>
    /// The contributions of persons, which are not summed since they may have more decimals than fen; those of
    /// employers; the rejected rows.
    /// </summary>
    private static IReadOnlyList<ResultKind> OfDue { get; } =
    [
        new ResultKind(BulkContributions.PersonsName, ContributionColumns.OfPersons, null, part => part.PersonLines),
        new ResultKind(
            BulkContributions.EmployersName,
            ContributionColumns.OfEmployers,
            "dueTotal",
            part => part.EmployerLines
        ),
        Rejects,
    ];

    /// <summary>The files that a part has: those of persons, of employers, and of rejected rows.</summary>
    /// <param name="areDue">Whether it is a part of contributions.</param>
    public static IReadOnlyList<ResultKind> All(bool areDue) => areDue ? OfDue : OfBases;

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Whether its rows are the persons' bases.</summary>
    public bool HasStatuses => Name == BasesFiles.PersonsName;

    /// <summary>Its first line.</summary>
    public byte[] Header { get; }

    /// <summary>Gets the file's entry in a manifest.</summary>
    public Func<PartManifest, PartFile> Of { get; }

    /// <summary>Counts such a file.</summary>
    public ResultCount NewCount() => new(_sumColumn);
}
