using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Bulk.Streaming;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Parts;

/// <summary>One of the files of results that a part has.</summary>
internal sealed class ResultKind
{
    private readonly int _baseColumn;

    private ResultKind(string name, string[] columns, Func<PartManifest, PartFile> file)
    {
        (Name, Of, _baseColumn) = (name, file, Array.IndexOf(columns, "base"));
        Header = CsvBytes.Line(columns);
    }

    /// <summary>The persons' bases, the employers' bases, the rejected rows.</summary>
    public static IReadOnlyList<ResultKind> All { get; } =
    [
        new ResultKind(BasesFiles.PersonsName, BasesColumns.OfPersons, part => part.Bases),
        new ResultKind(BasesFiles.EmployersName, BasesColumns.OfEmployers, part => part.EmployerBases),
        new ResultKind(RejectsCsv.FileName, RejectsCsv.Header, part => part.Rejects),
    ];

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Whether its rows are persons.</summary>
    public bool HasPersons => Name == BasesFiles.PersonsName;

    /// <summary>Its first line.</summary>
    public byte[] Header { get; }

    /// <summary>What a manifest says of it.</summary>
    public Func<PartManifest, PartFile> Of { get; }

    /// <summary>Counts such a file.</summary>
    public ResultCount NewCount() => new(_baseColumn);
}
