namespace Contribution.Rules.RuleSets;

/// <summary>The kinds of employers and, with each of them, the categories of persons that a rule set covers.</summary>
internal sealed class CoverageTable
{
    private static readonly EmployerKind[] AllKinds = Enum.GetValues<EmployerKind>();

    // A bit for each category, by the ordinal of the employer's kind; the last is no employer.
    private readonly uint[] _categories;
    private readonly bool[] _kinds;

    /// <summary>Makes the table of a circular.</summary>
    /// <param name="covers">The coverage of a rule set.</param>
    /// <param name="needsEmployer">Whether persons without an employer are outside.</param>
    public CoverageTable(Covers covers, bool needsEmployer)
    {
        _kinds = Array.ConvertAll(AllKinds, kind => covers.Kinds.Contains(kind));
        _categories =
        [
            .. AllKinds.Select(kind => covers.Kinds.Contains(kind) ? Categories(covers, kind) : 0),
            needsEmployer ? 0 : Categories(covers, kind: null),
        ];
    }

    private CoverageTable(CoverageTable first, CoverageTable second)
    {
        _kinds = [.. first._kinds.Zip(second._kinds, (one, other) => one && other)];
        _categories = [.. first._categories.Zip(second._categories, (one, other) => one & other)];
    }

    /// <summary>The persons and employers that both tables cover.</summary>
    public CoverageTable Intersect(CoverageTable other) => new(this, other);

    /// <summary>Whether employers of a kind are covered, with any persons or none.</summary>
    public bool HasKind(EmployerKind kind) => (uint)kind < (uint)_kinds.Length && _kinds[(int)kind];

    /// <summary>A bit for each category of persons that is covered with an employer of a kind.</summary>
    /// <param name="kind">The kind; null is no employer.</param>
    public uint CategoriesWith(EmployerKind? kind) =>
        kind is not EmployerKind given ? _categories[^1]
        : (uint)given < (uint)_kinds.Length ? _categories[(int)given]
        : 0;

    /// <summary>The same by the ordinal of the kind, which for no employer is the number behind the last kind.</summary>
    public uint CategoriesWith(long kind) => _categories[kind];

    /// <summary>Whether a category is covered with an employer of a kind; null is no employer.</summary>
    public bool Covers(EmployerKind? kind, PersonCategory category) =>
        (uint)category < sizeof(uint) * 8 && (CategoriesWith(kind) & (1u << (int)category)) != 0;

    private static uint Categories(Covers covers, EmployerKind? kind)
    {
        uint all = Bits(covers.Categories);
        return covers.Pairs is not { } pairs ? all
            : pairs.FirstOrDefault(pair => pair.Kind == kind) is { } pair ? all & Bits(pair.Categories)
            : 0;
    }

    private static uint Bits(IEnumerable<PersonCategory> categories) =>
        categories.Aggregate(0u, (bits, category) => bits | (1u << (int)category));
}
