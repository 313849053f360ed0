using System.Text;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// <c>roster</c> on whole and on damaged lists: no row is lost or doubled, whole rows have the second opinion's answer, and
/// nothing that rests on a rejected row is settled.
/// </summary>
internal sealed class RostersTrial(IReadOnlyList<RuleFile> shipped, ReferenceTable table, string scratch) : ITrial
{
    private readonly RuleFolders _folders = new(shipped, table);
    private readonly string _rulesFolder = Path.Combine(scratch, "added");

    public string Kind => "rosters";

    public int ShortRun => 100;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        byte[] added = number % 5 == 0 ? Encoding.UTF8.GetBytes(new RuleSetGenerator(dice).Make().ToJsonString()) : [];
        if (added.Length > 0 && !IsProved(added))
        {
            counts.Add("rule files unproved");
            return null;
        }

        RuleFolders folders = added.Length == 0 ? _folders : With(added);
        EffectiveRules rules = folders.Get(added.Length == 0 ? dice.Pick([.. folders.Ids]) : "999900/pension/2030");
        RosterLists lists = new(
            dice,
            new SecondOpinion(folders, table),
            rules,
            added.Length == 0 ? [] : ["--rules", _rulesFolder]
        );
        byte[] persons = Encoding.UTF8.GetBytes(CsvText.Write(lists.Persons));
        byte[] employers = Encoding.UTF8.GetBytes(CsvText.Write(lists.Employers));
        int damage = (int)(number % 4);
        HashSet<int> damagedLines = [];
        if (damage is 1 or 2)
        {
            persons = DamagedLines(dice, persons, damagedLines);
        }
        else if (damage == 3)
        {
            persons = dice.OneIn(4) ? persons : new ByteMutator(dice).Mutate(persons);
            employers = dice.OneIn(2) ? employers : new ByteMutator(dice).Mutate(employers);
        }

        RosterRun run = RosterRun.Of(scratch, lists, persons, employers, "csv");
        string? wrong = run.Wrong(counts);
        wrong ??= damage < 3 ? new RosterCheck(rules, lists, run, damagedLines, persons).Wrong() : null;
        return wrong is null
            ? null
            : new Failure(
                $"{wrong}\n  {string.Join(' ', lists.Options)}",
                ("persons.csv", persons),
                ("employers.csv", employers),
                ("rules.json", added)
            );
    }

    private bool IsProved(byte[] file)
    {
        Directory.CreateDirectory(_rulesFolder);
        File.WriteAllBytes(Path.Combine(_rulesFolder, "rules.json"), file);
        try
        {
            _ = new ContributionRulesOptions().AddDirectory(_rulesFolder).Build();
            return true;
        }
        catch (Exception refused) when (refused is RuleSetException or RuleSetProofException)
        {
            return false;
        }
    }

    private RuleFolders With(byte[] file) =>
        new([.. shipped, new RuleFile(RuleFile.Parse(Encoding.UTF8.GetString(file)), isEmbedded: false)], table);

    /// <summary>Damage within single rows, so that each line stays a row: no quotes, no ends of lines.</summary>
    private static byte[] DamagedLines(Dice dice, byte[] text, HashSet<int> damaged)
    {
        string[] lines = Encoding.UTF8.GetString(text).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        List<byte> written = [];
        for (int line = 0; line < lines.Length; line++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(lines[line]);
            if (line > 0 && dice.OneIn(8))
            {
                byte[] changed =
                [
                    .. new ByteMutator(dice)
                        .Mutate(utf8)
                        .Where(letter => letter is not ((byte)'\n' or (byte)'\r' or (byte)'"')),
                ];
                if (changed.Any(letter => letter is > (byte)' ' and < 0x7F and not (byte)','))
                {
                    utf8 = changed;
                    damaged.Add(line);
                }
            }

            written.AddRange(utf8);
            written.Add((byte)'\n');
        }

        return [.. written];
    }
}
