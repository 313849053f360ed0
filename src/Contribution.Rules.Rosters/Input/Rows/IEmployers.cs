using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>The employers that persons may have.</summary>
internal interface IEmployers
{
    /// <summary>The kind of the employer with an id; null where there is none.</summary>
    EmployerKind? KindOf(string id);

    /// <summary>Gets the facts of the employer with an id; null where there is none.</summary>
    EmployerFacts? FactsOf(string id);

    /// <summary>Finds the employers that are most likely meant by an id that none has.</summary>
    ImmutableArray<string> LikeOf(string id);

    /// <summary>Whether the list has an employer with an id, whose rows were all rejected.</summary>
    bool IsRejected(string id);
}
