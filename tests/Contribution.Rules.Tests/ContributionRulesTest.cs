using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests;

public sealed class ContributionRulesTest
{
    private const int Requests = 1_000;

    [Fact]
    public void ComputeBases_gives_the_same_bytes_on_every_run()
    {
        string[] first = [.. Enumerable.Range(0, Requests).Select(seed => Text(ContributionRules.Default, seed))];
        string[] again =
        [
            .. Enumerable
                .Range(0, Requests)
                .Select(seed => Text(ContributionRules.Create(RuleSetCatalogue.Embedded), seed)),
        ];

        again.Should().Equal(first);
        first.Distinct().Should().HaveCountGreaterThan(Requests / 2, "the requests differ");
    }

    [Fact]
    public void ComputeBases_gives_the_same_bytes_on_many_threads_that_all_start_cold()
    {
        string[] first = [.. Enumerable.Range(0, Requests).Select(seed => Text(ContributionRules.Default, seed))];
        IContributionRules cold = ContributionRules.Create(RuleSetCatalogue.Embedded);
        using Barrier start = new(8);
        string[][] texts = new string[8][];
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, 8)
                .Select(number => new Thread(() =>
                {
                    start.SignalAndWait();
                    // Each thread goes through the requests from a place of its own.
                    string[] own = new string[Requests];
                    for (int step = 0; step < Requests; step++)
                    {
                        int seed = (step + (number * 125)) % Requests;
                        own[seed] = Text(cold, seed);
                    }

                    texts[number] = own;
                })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        texts.Should().AllSatisfy(own => own.Should().Equal(first));
    }

    [Fact]
    public void ComputeBases_ignores_facts_that_no_rule_reads()
    {
        for (int seed = 0; seed < Requests; seed++)
        {
            BasesRequest request = Request(seed);
            BasesRequest named = request with
            {
                Persons =
                [
                    .. request.Persons.Select(person =>
                        person with
                        {
                            Name = "王芳",
                            IdNumber = "230602197001011234",
                            FiledBase = 1m,
                        }
                    ),
                ],
                Employer = request.Employer is null ? null : request.Employer with { Name = "大庆某企业" },
            };

            Text(ContributionRules.Default, named).Should().Be(Text(ContributionRules.Default, request));
        }
    }

    [Fact]
    public void ComputeBases_throws_on_a_null_request()
    {
        Action compute = () => ContributionRules.Default.ComputeBases(null!);

        compute.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ComputeBases_refuses_values_that_JSON_cannot_express()
    {
        BasesRequest request = Request(1) with
        {
            Jurisdiction = null!,
            Insurance = (Insurance)99,
            Employer = new EmployerFacts
            {
                Id = null!,
                Kind = (EmployerKind)(-1),
                Restructuring = (Restructuring)7,
            },
            Persons =
            [
                null!,
                new PersonFacts
                {
                    Id = null!,
                    Category = (PersonCategory)77,
                    Correction = (Correction)5,
                    DeterminedBase = 1m,
                },
            ],
        };

        ContributionRules
            .Default.ComputeBases(request)
            .Should()
            .BeOfType<Outcome<BasesResult>.Invalid>()
            .Which.Faults.Select(fault => $"{fault.Code} {fault.Path}")
            .Should()
            .Equal(
                "outOfRange /jurisdiction",
                "unknownValue /insurance",
                "missing /employer/id",
                "unknownValue /employer/kind",
                "unknownValue /employer/restructuring",
                "missing /persons/0",
                "missing /persons/1/id",
                "unknownValue /persons/1/category",
                "unknownValue /persons/1/correction"
            );
    }

    [Fact]
    public void ComputeBases_reports_an_uninitialized_list_of_persons_as_missing() =>
        ContributionRules
            .Default.ComputeBases(Request(1) with { Persons = default })
            .Should()
            .BeOfType<Outcome<BasesResult>.Invalid>()
            .Which.Faults.Should()
            .Contain(fault => fault.Path == "/persons");

    private static BasesRequest Request(int seed) =>
        seed % 2 == 0 ? RandomRequests.Daqing(seed) : RandomRequests.Liaoning(seed);

    private static string Text(IContributionRules rules, int seed) => Text(rules, Request(seed));

    private static string Text(IContributionRules rules, BasesRequest request) =>
        Encoding.UTF8.GetString(BasesJson.Write(rules.ComputeBases(request)));
}
