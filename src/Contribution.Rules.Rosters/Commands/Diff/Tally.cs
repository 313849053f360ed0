using System.Collections.Immutable;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The figures of some of the changes: of one kind of base, one category or one kind of employer.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[Enum.GetValues<ChangeClass>().Length];

    private Tally(Change[] changes)
    {
        foreach (Change change in changes)
        {
            _counts[(int)change.Class]++;
        }

        decimal[] differences =
        [
            .. changes.Where(change => change.Class.IsChange()).Select(change => change.Difference ?? 0m),
        ];
        Rise = differences.Where(difference => difference > 0m).Sum();
        Fall = differences.Where(difference => difference < 0m).Sum();
        Quantiles = Quantile.Compute(differences.Where(difference => difference != 0m));
    }

    /// <summary>The count.</summary>
    public int Listed => _counts.Sum();

    /// <summary>The number of those with an answer on both sides.</summary>
    public int Compared => Sum(ChangeClasses.IsCompared);

    /// <summary>The number of those that change.</summary>
    public int Changed => Sum(ChangeClasses.IsChange);

    /// <summary>The sum of the differences above zero, in yuan a month.</summary>
    public decimal Rise { get; }

    /// <summary>The sum of the differences below zero, in yuan a month, with its sign.</summary>
    public decimal Fall { get; }

    /// <summary>The sum of all differences, in yuan a month.</summary>
    public decimal Net => Rise + Fall;

    /// <summary>The quantiles of the bases that rise or fall.</summary>
    public ImmutableArray<Quantile> Quantiles { get; }

    /// <summary>The number in a class.</summary>
    public int Count(ChangeClass type) => _counts[(int)type];

    /// <summary>The figures of changes.</summary>
    public static Tally From(IEnumerable<Change> changes) => new([.. changes]);

    /// <summary>Persons by their category.</summary>
    public static ImmutableArray<KeyValuePair<PersonCategory, Tally>> ByCategory(Impact impact)
    {
        return By(impact.For(BaseKind.IndividualBase), change => change.Category!.Value);
    }

    /// <summary>Employers by their kind.</summary>
    public static ImmutableArray<KeyValuePair<EmployerKind, Tally>> ByKind(Impact impact)
    {
        return By(impact.For(BaseKind.EmployerBase), change => change.EmployerKind!.Value);
    }

    private static ImmutableArray<KeyValuePair<T, Tally>> By<T>(IEnumerable<Change> changes, Func<Change, T> key)
        where T : struct, Enum =>
        [
            .. changes
                .GroupBy(key)
                .OrderBy(group => group.Key)
                .Select(group => KeyValuePair.Create(group.Key, From(group))),
        ];

    private int Sum(Func<ChangeClass, bool> counts) => Enum.GetValues<ChangeClass>().Where(counts).Sum(Count);
}
