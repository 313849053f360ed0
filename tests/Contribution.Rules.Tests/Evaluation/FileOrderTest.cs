using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>The order in which a file lists its rules, findings and names means nothing.</summary>
public sealed class FileOrderTest
{
    [Theory]
    [InlineData("230600-daqing/2011-pension.json")]
    [InlineData("210000-liaoning/2006-pension.json")]
    public void Answer_is_the_same_for_a_file_in_another_order(string file)
    {
        bool daqing = file.StartsWith("23", StringComparison.Ordinal);
        using RuleDirectory reversed = new RuleDirectory().With(file, Reverse);
        IContributionRules rules = new ContributionRulesOptions().AddDirectory(reversed.FullName).Build();

        for (long seed = 0; seed < 2_000; seed++)
        {
            BasesRequest request = daqing ? RandomRequests.Daqing(seed) : RandomRequests.Liaoning(seed);
            string first = Text(ContributionRules.Default, request);
            string second = Text(rules, request);

            second.Should().Contain("\"origin\":\"directory\"");
            second
                .Replace("\"origin\":\"directory\"", "\"origin\":\"embedded\"", StringComparison.Ordinal)
                .Should()
                .Be(first, "the hash is of the rules by id, and file order never matters");
        }
    }

    [Fact]
    public void Changed_figure_changes_the_answer_and_the_hash()
    {
        using RuleDirectory changed = new RuleDirectory().With(
            "230600-daqing/2011-pension.json",
            file => file["amounts"]!["floor"]!["value"] = "0.70 * referenceWage"
        );
        IContributionRules rules = new ContributionRulesOptions().AddDirectory(changed.FullName).Build();
        BasesRequest request = RandomRequests.Daqing(0) with
        {
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(1000m) },
            Employer = null,
            Persons =
            [
                new PersonFacts
                {
                    Id = "P",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 650m,
                },
            ],
        };

        Text(ContributionRules.Default, request).Should().Contain("\"base\":650.00");
        Text(rules, request).Should().Contain("\"base\":700.00").And.NotContain(Hash(request));
    }

    private static string Hash(BasesRequest request) =>
        JsonNode.Parse(Text(ContributionRules.Default, request))!["ruleSet"]!["hash"]!.GetValue<string>();

    private static string Text(IContributionRules rules, BasesRequest request) =>
        Encoding.UTF8.GetString(BasesJson.Write(rules.ComputeBases(request)));

    private static void Reverse(JsonObject file)
    {
        foreach (string list in new[] { "individualBase", "employerBase", "findings", "invariants" })
        {
            JsonNode?[] items = [.. file[list]!.AsArray().Select(item => item!.DeepClone()).Reverse()];
            file[list] = new JsonArray(items);
        }

        foreach (string names in new[] { "amounts", "define" })
        {
            KeyValuePair<string, JsonNode?>[] members =
            [
                .. file[names]!
                    .AsObject()
                    .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
                    .Reverse(),
            ];
            file[names] = new JsonObject(members);
        }
    }
}
