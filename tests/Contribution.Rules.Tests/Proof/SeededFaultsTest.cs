using System.Text;
using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Proof;

/// <summary>
/// Every fault seeded in an embedded rule file is caught by its proof or by its cases, but for those that change
/// nothing.
/// </summary>
public sealed class SeededFaultsTest
{
    /// <summary>Faults that are none, each with the reason.</summary>
    private static readonly Dictionary<string, string> Equivalent = new()
    {
        ["individualBase: cross-year-refusal.when: person.correction = crossYear"] =
            "a request with a correction and no determined base is invalid, so the guard never decides",
        ["individualBase: hardship-declared.when: person.declaredBase >= hardshipShare"] =
            "a comparison with an unknown declared base is not true, so the exception does not apply with or without the guard",
    };

    [Theory]
    [InlineData("rules/230600-daqing/2011-pension", 40)]
    [InlineData("rules/210000-liaoning/2006-pension", 40)]
    [InlineData("rules/100000-nation/2006-pension", 25)]
    [InlineData("rules/100000-nation/2019-pension", 10)]
    [InlineData("rules/210000-liaoning/2006-medical", 20)]
    [InlineData("rules/210000-liaoning/2006-workInjury", 5)]
    [InlineData("rules/210000-liaoning/2006-maternity", 3)]
    [InlineData("rules/640323-yanchi/2011-unemployment", 8)]
    public void Proof_finds_each_seeded_fault(string file, int atLeast)
    {
        string circular = Resource(file[..(file.LastIndexOf('/') + 1)] + "source.zh.md");
        string cases = Resource(file + ".cases.json");
        Mutant[] mutants = [.. Mutant.Of(Resource(file + ".json"))];
        // Its circulars are read when a quote is checked.
        using RuleDirectory nation = new();
        RuleSetCatalogue below = Below(file, nation);

        string[] survivors =
        [
            .. mutants.Where(mutant => Passes(below, mutant, circular, cases)).Select(mutant => mutant.Name),
        ];

        mutants.Should().HaveCountGreaterThanOrEqualTo(atLeast);
        survivors.Should().BeSubsetOf(Equivalent.Keys);
    }

    /// <summary>A change of the nation's file would rebuild the rule sets of every province: they are left out.</summary>
    private static RuleSetCatalogue Below(string file, RuleDirectory nation)
    {
        if (!file.StartsWith("rules/100000-nation/", StringComparison.Ordinal))
        {
            return RuleSetCatalogue.Embedded;
        }

        return RuleSetCatalogue.Empty.WithDirectory(
            nation
                .With("100000-nation/2006-pension.json")
                .With("100000-nation/2015-pension.json")
                .With("100000-nation/2019-pension.json")
                .FullName
        );
    }

    private static bool Passes(RuleSetCatalogue below, Mutant mutant, string circular, string cases)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("mutant");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "rules.json"), mutant.Text);
            File.WriteAllText(Path.Combine(folder.FullName, "rules.cases.json"), cases);
            File.WriteAllText(Path.Combine(folder.FullName, "source.zh.md"), circular);
            return RuleSetVerifier.VerifyDirectory(folder.FullName, below: below).Holds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(RuleSetCatalogue).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
