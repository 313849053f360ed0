using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Audits;

/// <summary>The persons who are in fact insured, to be held against those that employers list.</summary>
internal sealed record InsuredList
{
    /// <summary>The rows, in the file's order.</summary>
    public ImmutableArray<InsuredRow> Rows { get; init; } = [];

    /// <summary>
    /// The rows that could not be read. The persons in them may be insured: of their employer nobody is said to be
    /// missing on this list, and where no employer could be read, nobody at all.
    /// </summary>
    public ImmutableArray<RejectedRow> Rejected { get; init; } = [];
}
