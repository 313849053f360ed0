using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Questions;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Input.Reading.Employers;

/// <summary>The employers of a list, each once, and the non-data rows.</summary>
internal sealed class EmployerList : IEmployers
{
    private readonly Dictionary<string, EmployerRow> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string?> _rejectedIds = [];
    private NearIds? _near;

    /// <summary>Reads the rows of a list.</summary>
    /// <param name="list">The list; null is none.</param>
    /// <param name="coverage">The coverage of the rules; null is all.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public EmployerList(ListTable? list, RosterCoverage? coverage = null, CancellationToken cancellation = default)
    {
        if (list is null)
        {
            return;
        }

        EmployerCheck check = new(list, coverage);
        ListedEmployers listed = new();
        // All are noted before any is taken: a later row may contradict an earlier one.
        (CsvRecord, EmployerRow?, RejectedRow?)[] read =
        [
            .. list.Rows.StoppedBy(cancellation).Select(record => Read(record, check, listed)),
        ];
        foreach ((CsvRecord record, EmployerRow? row, RejectedRow? rejected) in read.StoppedBy(cancellation))
        {
            if (row is null)
            {
                Rejected.Add(rejected!);
            }
            else if (listed.IsContradicted(row.Facts.Id))
            {
                Rejected.Add(check.Contradicted(record));
            }
            else if (_byId.TryAdd(row.Facts.Id, row))
            {
                Rows.Add(row);
            }
            else
            {
                Rejected.Add(check.Twice(record, _byId[row.Facts.Id].Line));
            }
        }

        _rejectedIds.UnionWith(Rejected.Select(row => row.Id));
    }

    public List<EmployerRow> Rows { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    /// <inheritdoc/>
    public EmployerKind? KindOf(string id) => _byId.GetValueOrDefault(id)?.Facts.Kind;

    /// <inheritdoc/>
    public EmployerFacts? FactsOf(string id) => _byId.GetValueOrDefault(id)?.Facts;

    /// <inheritdoc/>
    public ImmutableArray<string> LikeOf(string id) => (_near ??= new NearIds(_byId.Keys)).Find(id);

    /// <inheritdoc/>
    public bool IsRejected(string id) => !_byId.ContainsKey(id) && _rejectedIds.Contains(id);

    private static (CsvRecord, EmployerRow?, RejectedRow?) Read(
        CsvRecord record,
        EmployerCheck check,
        ListedEmployers listed
    )
    {
        (EmployerRow? row, RejectedRow? rejected) = check.Read(record);
        listed.Note(row?.Facts.Id ?? rejected?.Id, row);
        return (record, row, rejected);
    }
}
