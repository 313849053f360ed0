using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Persons;

/// <summary>The categories that the circular covers, by the kind of the employer.</summary>
internal sealed class EmployerCategories
{
    private readonly uint[] _byKind;
    private readonly uint _withNone;

    public EmployerCategories(RosterCoverage coverage)
    {
        _byKind = [.. Enum.GetValues<EmployerKind>().Select(kind => Covered(coverage, kind))];
        _withNone = Covered(coverage, null);
    }

    /// <summary>A bit for each category; null is no employer.</summary>
    public uint With(EmployerKind? kind) => kind is EmployerKind known ? _byKind[(int)known] : _withNone;

    private static uint Covered(RosterCoverage coverage, EmployerKind? kind)
    {
        uint covered = 0;
        foreach (PersonCategory category in Enum.GetValues<PersonCategory>())
        {
            covered |= coverage.Covers(category, kind) ? 1u << (int)category : 0;
        }

        return covered;
    }
}
