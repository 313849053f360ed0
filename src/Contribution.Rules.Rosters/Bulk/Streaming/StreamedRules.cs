using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Plans;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The rules for a person's base over columns that are filled from the bytes of a list.</summary>
internal sealed class StreamedRules
{
    private static readonly FactColumns Columns = FactColumns.ForPersons(capacity: 0);

    private StreamedRules(BulkRules rules, DeterminationPlan plan, Func<ImmutableArray<string>, byte[]> written)
    {
        (Set, Plan, Wage) = (rules.Set, plan, rules.Wage?.Grains);
        Endings = [.. plan.Rules.Select(rule => Streaming.Endings.Write(rule, rule.Status))];
        Missing = new MissingFacts<byte[]>(Set, BaseKind.IndividualBase, written);
        EmployerColumns = [.. EmployerTable.Facts.Select(fact => Read(plan, fact.Name))];
    }

    /// <summary>The rule set.</summary>
    public RuleSet Set { get; }

    /// <summary>The rules over columns.</summary>
    public DeterminationPlan Plan { get; }

    /// <summary>The reference wage in its grains; null is not known.</summary>
    public long? Wage { get; }

    /// <summary>What each rule writes after the base: status, rule and article.</summary>
    public byte[][] Endings { get; }

    /// <summary>What is written of undetermined persons, by what they miss; nothing where the rules have a gap.</summary>
    public MissingFacts<byte[]> Missing { get; }

    /// <summary>The column of each of an employer's facts; -1 where the rules for persons do not read it.</summary>
    public ImmutableArray<int> EmployerColumns { get; }

    /// <summary>Makes the rules ready; null where machine words do not hold everything that they can come to.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="written">What is written of undetermined persons, by the facts that they miss.</param>
    public static StreamedRules? TryCreate(BulkRules rules, Func<ImmutableArray<string>, byte[]> written) =>
        DeterminationPlan.TryCreate(rules.Set, BaseKind.IndividualBase) is DeterminationPlan plan
            ? new StreamedRules(rules, plan, written)
            : null;

    /// <summary>The column of a person's fact by its JSON name.</summary>
    public static int ColumnOf(string fact) => Columns.IndexOf("person." + fact);

    private static int Read(DeterminationPlan plan, string fact)
    {
        int column = Columns.IndexOf("employer." + fact);
        return plan.Program.Reads.Contains(column) ? column : -1;
    }
}
