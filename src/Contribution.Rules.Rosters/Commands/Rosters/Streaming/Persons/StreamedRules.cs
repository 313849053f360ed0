using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Batches;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

/// <summary>The rules for a person's base over columns that are filled from the bytes of a list.</summary>
internal sealed class StreamedRules
{
    private static readonly FactColumns Columns = FactColumns.ForPersons(capacity: 0);

    /// <summary>Makes the rules ready.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="written">Writes the facts that undetermined persons lack.</param>
    public StreamedRules(CheckedQuestion rules, Func<ImmutableArray<string>, byte[]> written)
    {
        (Set, Wage) = (rules.Set, rules.Wage?.Grains);
        OverColumns = new BlockRules(Set, written);
        Rulings = [.. Rules.Select(rule => RulingBytes.Write(rule, rule.Status))];
        EmployerColumns = [.. EmployerTable.Facts.Select(fact => FindRead("employer." + fact.Name))];
    }

    /// <summary>The rule set.</summary>
    public RuleSet Set { get; }

    /// <summary>The rules in the order of their numbers in decisions.</summary>
    public ImmutableArray<Rule> Rules => Set.For(BaseKind.IndividualBase).Rules;

    /// <summary>The rules over columns.</summary>
    public BlockRules OverColumns { get; }

    /// <summary>The reference wage in its grains; null is not known.</summary>
    public long? Wage { get; }

    /// <summary>The end of the lines of each rule, after the base: status, rule and article.</summary>
    public byte[][] Rulings { get; }

    /// <summary>The column of each of an employer's facts; -1 where the rules for persons do not read it.</summary>
    public ImmutableArray<int> EmployerColumns { get; }

    /// <summary>The column of a person's fact by its JSON name.</summary>
    public static int ColumnOf(string fact) => Columns.IndexOf("person." + fact);

    private int FindRead(string fact)
    {
        int column = Columns.IndexOf(fact);
        return OverColumns.Reads(column) ? column : -1;
    }
}
