using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Tests.Evaluation.Columns;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Expressions over facts, totals and the reference wage, as steps.</summary>
internal static class ParsedExpressions
{
    private const int GrainsPerYuan = 1200;

    private static readonly Scope Names = new(
        Vocabulary
            .Readable(BaseKind.IndividualBase, referenceWage: true)
            .Concat(Vocabulary.Totals)
            .Select(symbol => KeyValuePair.Create<string, Node>(symbol.Name, new FactNode(symbol)))
    );

    public static Node Number(string text) => ExpressionParser.Parse(text, Names, DataType.Number);

    public static Node Truth(string text) => ExpressionParser.Parse(text, Names, DataType.Truth);

    /// <summary>The tier that a number reaches.</summary>
    public static Node Tier(string value, params string[] tiers) =>
        new TierNode(Number(value), new ListNode("tiers", [.. tiers.Select(Number)]));

    /// <summary>A reference wage in its grains.</summary>
    public static long Wage(decimal yuan) => (long)(yuan * GrainsPerYuan);

    /// <summary>Makes an interpreter that knows only the reference wage; null is not known.</summary>
    public static Interpreter Under(decimal? wage) =>
        Vocabulary.Under(wage is decimal yuan ? Rational.From(yuan) : null);

    /// <summary>A sum of one expression.</summary>
    public static SharedSum Shared(string text)
    {
        SharedSum sum = new();
        sum.Add(Number(text), Rational.One);
        return sum;
    }

    /// <summary>The mask of persons whose condition is known to have the wanted value.</summary>
    public static ulong Mask(string text, bool wanted, decimal? wage, params PersonFacts[] persons)
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        int mask = new ConditionCompiler(builder).Mask(Truth(text), wanted);
        return Run(builder, wage, persons).Masks[mask] & (ulong.MaxValue >> (64 - persons.Length));
    }

    /// <summary>The bases of persons in fen; null where one is not known.</summary>
    public static long?[] Bases(Node node, Rounding rounding, decimal? wage, params PersonFacts[] persons)
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        int known = builder.Known(node);
        (int column, int figure) = new NumberCompiler(builder).Base(node, rounding);
        ProgramMemory memory = Run(builder, wage, persons);
        long[] fen = column >= 0 ? memory.Column(column).ToArray() : [];
        return
        [
            .. persons.Select(
                (_, row) =>
                    ((memory.Masks[known] >> row) & 1) == 0 ? (long?)null
                    : column >= 0 ? fen[row]
                    : memory.Figures.Numbers[figure]
            ),
        ];
    }

    private static ProgramMemory Run(ProgramBuilder builder, decimal? wage, PersonFacts[] persons)
    {
        FactColumns cases = FactColumns.ForPersons(persons.Length);
        new FactLoader<PersonFacts>(Vocabulary.PersonFacts, CaseSymbols.Persons, builder.Reads, cases)
            .Load(persons)
            .Should()
            .Be(0);
        StepProgram program = new(builder);
        ProgramMemory memory = new(program);
        memory.SetWage(wage is decimal yuan ? Wage(yuan) : null);
        program.Run(memory, cases, block: 0, persons.Length);
        return memory;
    }
}
