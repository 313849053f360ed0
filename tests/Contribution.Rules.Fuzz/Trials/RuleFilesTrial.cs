using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Mutating;
using Contribution.Rules.Fuzz.Running;
using Contribution.Rules.NRules;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// A rule file that was generated or changed is refused with its faults, or fails its proof, or computes: then both engines
/// give what the second opinion gives, for every case.
/// </summary>
internal sealed class RuleFilesTrial(IReadOnlyList<RuleFile> shipped, ReferenceTable table, string scratch) : ITrial
{
    private const int Requests = 12;
    private readonly string _path = Path.Combine(scratch, "rules.json");

    public string Kind => "rules";

    public int ShortRun => 100;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        JsonObject file = Make(number, dice);
        byte[] utf8 = Encoding.UTF8.GetBytes(file.ToJsonString());
        bool isDamaged = number % 8 == 7;
        utf8 = isDamaged ? new ByteMutator(dice).Mutate(utf8) : utf8;
        File.WriteAllBytes(_path, utf8);
        IContributionRules compiled;
        try
        {
            compiled = new ContributionRulesOptions().AddDirectory(_path).Build();
        }
        catch (RuleSetException)
        {
            counts.Add("files refused");
            return null;
        }
        catch (RuleSetProofException)
        {
            counts.Add("files unproved");
            return null;
        }
        catch (Exception thrown)
        {
            return new Failure($"loading throws {thrown}", ("rules.json", utf8));
        }

        counts.Add("files proved");
        try
        {
            return Compare(utf8, compiled, dice, counts);
        }
        catch (Exception thrown)
        {
            return new Failure($"a proved rule set throws {thrown}", ("rules.json", utf8));
        }
    }

    /// <summary>A generated file, or a shipped one with changes; most of those for a place of their own.</summary>
    private JsonObject Make(long number, Dice dice)
    {
        if (number % 2 == 0)
        {
            JsonObject made = new RuleSetGenerator(dice).Make();
            if (dice.OneIn(3))
            {
                new JsonMutator(dice).Mutate(made);
            }

            return made;
        }

        JsonObject file = dice.Pick(shipped).Json.DeepClone().AsObject();
        if (!dice.OneIn(6))
        {
            file["jurisdiction"] = "999900";
        }

        if (dice.OneIn(2))
        {
            file.Remove("invariants");
        }

        new JsonMutator(dice).Mutate(file);
        return file;
    }

    private Failure? Compare(byte[] utf8, IContributionRules compiled, Dice dice, Counts counts)
    {
        RuleFile added = new(RuleFile.Parse(Encoding.UTF8.GetString(utf8)), isEmbedded: false);
        RuleFolders folders = new([.. shipped, added], table);
        SecondOpinion second = new(folders, table);
        IContributionRules nrules = ContributionRules.Create(compiled.Catalogue, new NRulesEngine());
        string[] ids = [.. added.Years().Select(added.Id)];
        for (int left = Requests; left > 0; left--)
        {
            JsonObject request = new RequestGenerator(dice, folders.Get(dice.Pick(ids))).Make();
            Failure? failure = AnswersTrial.Compare(
                request,
                second,
                [("compiled", compiled), ("nrules", nrules)],
                counts
            );
            if (failure is not null)
            {
                return failure with { Input = [.. failure.Input, ("rules.json", utf8)] };
            }
        }

        return null;
    }
}
