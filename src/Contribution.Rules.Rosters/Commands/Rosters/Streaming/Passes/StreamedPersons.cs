using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Progress;
using Contribution.Rules.Rosters.Questions;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;

/// <summary>The list of persons with all that is needed to read a row of it.</summary>
internal sealed record StreamedPersons
{
    /// <summary>The question.</summary>
    public required BasesJob Job { get; init; }

    /// <summary>Takes how far the run is, and stops it.</summary>
    public required JobWatch Watch { get; init; }

    /// <summary>The list's text.</summary>
    public required ListText Text { get; init; }

    /// <summary>Its name and columns.</summary>
    public required ListTable List { get; init; }

    /// <summary>The answer that is computed and written.</summary>
    public required IStreamedAnswer Answer { get; init; }

    /// <summary>The categories and kinds that the rules cover.</summary>
    public required RosterCoverage Coverage { get; init; }

    /// <summary>The employers.</summary>
    public required EmployerTable Employers { get; init; }

    /// <summary>Reads a row with all care.</summary>
    public required PersonCheck Check { get; init; }

    /// <summary>Recognizes non-data rows.</summary>
    public required NonDataRow NonDataRow { get; init; }

    /// <summary>Finds dashes that matter.</summary>
    public required DashAmountCheck Dashes { get; init; }

    /// <summary>Whether a person falls into the part that is wanted.</summary>
    public bool IsInShard(int employer, ReadOnlySpan<byte> id) =>
        Job.Shard.IsWhole
        || Job.Shard.Has(
            employer != Employers.NoEmployer ? Employers.Id(employer)
            : Job.Shard.KeepsLoneTogether ? []
            : id
        );
}
