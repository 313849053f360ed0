using System.Text;
using Contribution.Rules.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Contribution.Rules.NRules.Tests;

public sealed class ServicesTest
{
    private const string RuleFile = """
        { "format": 1, "jurisdiction": "990000", "insurance": "pension", "contributionYears": { "from": 2020 },
          "source": { "document": "test" }, "covers": { "categories": ["flexibleWorker"], "kinds": [] },
          "referenceWage": "city", "rounding": { "step": 1, "mode": "up" },
          "amounts": { "share": { "value": "referenceWage / 7", "article": "1", "rounding": { "step": 0.1, "mode": "down" } } },
          "individualBase": [
            { "id": "declared", "article": "1", "when": "person.declaredBase != null and referenceWage != null", "base": "max(person.declaredBase, share) / 3 + 0.5" },
            { "id": "average", "article": "2", "when": "person.declaredBase = null and referenceWage != null", "base": "2 * share + 1 / 3" } ] }
        """;

    [Fact]
    public void Services_with_NRules_give_the_same_bases_as_without()
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("rules");
        try
        {
            File.WriteAllText(Path.Combine(directory.FullName, "2020-pension.json"), RuleFile);
            using ServiceProvider plain = new ServiceCollection()
                .AddContributionRules(o => o.AddDirectory(directory.FullName))
                .BuildServiceProvider();
            using ServiceProvider onNRules = new ServiceCollection()
                .AddContributionRules(o => o.AddDirectory(directory.FullName))
                .UseNRules()
                .BuildServiceProvider();

            onNRules.GetRequiredService<IRuleEngine>().Should().BeOfType<NRulesEngine>();
            for (decimal declared = 0; declared < 3000; declared += 17.13m)
            {
                BasesRequest request = Request(declared, 5000m + declared);
                Answer(onNRules, request).Should().Be(Answer(plain, request));
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static string Answer(ServiceProvider services, BasesRequest request) =>
        Encoding.UTF8.GetString(
            BasesJson.Write(services.GetRequiredService<IContributionRules>().ComputeBases(request))
        );

    private static BasesRequest Request(decimal declared, decimal wage) =>
        new()
        {
            Jurisdiction = "990000",
            ContributionYear = 2020,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { City = ReferenceWage.Annual(wage) },
            Persons =
            [
                new PersonFacts
                {
                    Id = "declared",
                    Category = PersonCategory.FlexibleWorker,
                    DeclaredBase = declared,
                },
                new PersonFacts { Id = "average", Category = PersonCategory.FlexibleWorker },
            ],
        };
}
