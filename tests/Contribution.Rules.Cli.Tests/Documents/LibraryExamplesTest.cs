#pragma warning disable IDE0130 // A user's code stands outside the library's namespaces, and so do its examples.
using Contribution.Rules;
using Contribution.Rules.Cli.Tests.Documents;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Json;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRulesBeside;

namespace LibraryUser;

/// <summary>The C# of the README, run, and held against the README's text.</summary>
public sealed class LibraryExamplesTest
{
    [Fact]
    public void First_example_prints_what_the_README_shows()
    {
        Capture Console = new();
        // example: library
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
            Persons =
            [
                new PersonFacts
                {
                    Id = "P-1",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 1200m,
                },
            ],
        };

        switch (ContributionRules.Default.ComputeBases(request))
        {
            case Outcome<BasesResult>.Computed(var result):
                foreach (ContributionBase person in result.Persons)
                {
                    Console.WriteLine(
                        $"{person.Id}: {person.Base:F2} {person.Status}, rule {person.Rule}, {person.Article}"
                    );
                }

                break;
            case Outcome<BasesResult>.Invalid(_, var faults):
                foreach (var fault in faults)
                {
                    Console.WriteLine($"{fault.Path}: {fault.En}");
                }

                break;
            case Outcome<BasesResult>.NotCovered(_, var faults):
                Console.WriteLine(faults[0].En);
                break;
        }
        // end

        Console.Text.Should().Be(Markdown.Example("README.md", "library prints"));
        SameAs(Markdown.Readme, "library");
    }

    [Fact]
    public void JSON_example_prints_what_the_README_shows()
    {
        byte[] utf8 = File.ReadAllBytes(Repository.File("samples", "requests", "daqing-2011.json"));
        IContributionRules rules = ContributionRules.Default;
        // example: json
        Outcome<BasesResult> outcome = BasesJson.Read(utf8, out BasesRequest? request) ?? rules.ComputeBases(request!);
        byte[] answer = BasesJson.Write(outcome);
        // end

        answer.Should().StartWith("{\"format\":1,"u8.ToArray());
        SameAs(Markdown.Library, "json");
    }

    [Fact]
    public void Services_example_resolves_the_rules()
    {
        using TemporaryFolder folder = new();
        folder.Write("2011.json", RuleFiles.Everybody("120000"));
        string directory = folder.Path;
        ServiceCollection services = [];
        // example: services
        services.AddContributionRules(options => options.AddDirectory(directory));
        // end

        using ServiceProvider provider = services.BuildServiceProvider();
        provider
            .GetRequiredService<IContributionRules>()
            .Catalogue.Find("120000", Insurance.Pension, 2011)
            .Should()
            .NotBeNull();
        SameAs(Markdown.Library, "services");
    }

    [Fact]
    public void NRules_example_runs_a_rule_of_an_agency_beside_the_rule_sets()
    {
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
            Persons =
            [
                new PersonFacts
                {
                    Id = "P-1",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 9800m,
                },
            ],
        };
        ServiceCollection services = [];
        // example: nrules
        RuleRepository agency = new();
        agency.Load(from => from.From(typeof(CeilingRule)));
        services.AddContributionRules().UseNRules(options => options.AddRules(agency));
        IContributionRules rules = services.BuildServiceProvider().GetRequiredService<IContributionRules>();
        Outcome<BasesResult> outcome = rules.ComputeBases(request);
        // end

        BasesResult result = outcome.Should().BeOfType<Outcome<BasesResult>.Computed>().Subject.Result;
        result.Persons[0].Base.Should().Be(6833.50m);
        result.Findings.Should().ContainSingle().Which.Code.Should().Be("agency-high-earner");
        SameAs(Markdown.Readme, "nrules");
    }

    private static void SameAs(string document, string name)
    {
        string source = File.ReadAllText(
            Repository.File("tests", "Contribution.Rules.Cli.Tests", "Documents", "LibraryExamplesTest.cs")
        );
        string[] readme = [.. Markdown.Example(document, name).TrimEnd('\n').Split('\n')];
        string[] usings = [.. readme.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal))];

        usings.Should().BeSubsetOf(source.Split('\n'));
        string.Join('\n', readme.Skip(usings.Length)).Trim('\n').Should().Be(Between(source, $"// example: {name}\n"));
    }

    private static string Between(string source, string mark)
    {
        int from = source.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        string code = source[from..source.IndexOf("        // end", from, StringComparison.Ordinal)];
        return string.Join('\n', code.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : line[8..]));
    }

    private sealed class Capture
    {
        public string Text { get; private set; } = "";

        public void WriteLine(string line) => Text += line + "\n";
    }
}
