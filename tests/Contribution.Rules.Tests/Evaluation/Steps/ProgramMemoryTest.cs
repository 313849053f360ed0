using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using static Contribution.Rules.Tests.Evaluation.Steps.ParsedExpressions;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>The memory of a program serves one block, one list and one reference wage after another.</summary>
public sealed class ProgramMemoryTest
{
    [Fact]
    public void Memory_is_reused_from_block_to_block_and_list_to_list()
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        int mask = new ConditionCompiler(builder).Mask(
            Truth("2 * person.declaredBase + person.previousYearBase > 100")
        );
        StepProgram program = new(builder);
        ProgramMemory memory = new(program);
        FactColumns first = Columns(declared: row => row);
        FactColumns second = Columns(declared: row => 200 - row);

        for (int round = 0; round < 2; round++)
        {
            Holding(first, block: 0).Should().Be(~0UL << 51, "2 · 51 is the first above 100");
            Holding(first, block: 1).Should().Be(ulong.MaxValue);
            Holding(second, block: 0).Should().Be(ulong.MaxValue);
            Holding(second, block: 2).Should().Be((1UL << 22) - 1, "200 − 149 is the last above 50");
        }

        ulong Holding(FactColumns cases, int block)
        {
            program.Run(memory, cases, block, count: 64);
            return memory.Masks[mask];
        }
    }

    [Fact]
    public void Memory_follows_the_reference_wage()
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        ConditionCompiler conditions = new(builder);
        int high = conditions.Mask(Truth("referenceWage > 1000"));
        int known = conditions.Mask(Truth("referenceWage != null"));
        StepProgram program = new(builder);
        ProgramMemory memory = new(program);
        FactColumns cases = FactColumns.ForPersons(1);

        foreach (decimal? wage in new decimal?[] { null, 2000m, 1000m, 1000.01m, null, 1000m })
        {
            memory.SetWage(wage is decimal yuan ? Wage(yuan) : null);
            program.Run(memory, cases, block: 0, count: 1);

            (memory.Masks[high] & 1).Should().Be(wage > 1000m ? 1UL : 0);
            (memory.Masks[known] & 1).Should().Be(wage is null ? 0UL : 1);
            memory.Masks[ProgramBuilder.Not(known)].Should().Be(~memory.Masks[known]);
        }
    }

    private static FactColumns Columns(Func<int, long> declared)
    {
        FactColumns columns = FactColumns.ForPersons(192);
        foreach (string fact in new[] { "person.declaredBase", "person.previousYearBase" })
        {
            int column = columns.IndexOf(fact);
            columns.Known(column).Fill(ulong.MaxValue);
            for (int row = 0; row < 192; row++)
            {
                columns.Values(column)[row] = fact == "person.declaredBase" ? declared(row) * 100 : 0;
            }
        }

        return columns;
    }
}
