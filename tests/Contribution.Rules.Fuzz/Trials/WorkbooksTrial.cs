using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// <c>roster</c> on workbooks: a whole one has the second opinion's answers, a damaged one is refused or read, and then no
/// row is lost or doubled.
/// </summary>
internal sealed class WorkbooksTrial(RuleFolders folders, ReferenceTable table, string scratch) : ITrial
{
    private readonly string[] _ids = [.. folders.Ids];

    public string Kind => "workbooks";

    public int ShortRun => 100;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        EffectiveRules rules = folders.Get(dice.Pick(_ids));
        RosterLists lists = new(dice, new SecondOpinion(folders, table), rules);
        byte[] persons = WorkbookText.Write(lists.Persons, dice);
        byte[] employers = WorkbookText.Write(lists.Employers, dice);
        bool isDamaged = number % 5 != 0;
        if (isDamaged)
        {
            PackageMutator mutator = new(dice);
            persons = mutator.Mutate(persons);
            employers = dice.OneIn(3) ? mutator.Mutate(employers) : employers;
        }

        RosterRun run = RosterRun.Of(scratch, lists, persons, employers, "xlsx");
        string? wrong = run.Wrong(counts) ?? (isDamaged ? null : new RosterCheck(rules, lists, run).Wrong());
        return wrong is null
            ? null
            : new Failure(
                $"{wrong}\n  {string.Join(' ', lists.Options)}",
                ("persons.xlsx", persons),
                ("employers.xlsx", employers)
            );
    }
}
