using System.Collections.Immutable;
using Contribution.Rules;
using PostgresBatch.Tests.Running;

namespace PostgresBatch.Tests.Runs;

/// <summary>The published results equal those of <c>ComputeBases</c> for the same rows, read here in another way.</summary>
[Collection(nameof(OnSecondPostgres))]
public sealed class ComputedTest(PostgresServer server)
{
    [PostgresFact]
    public async Task Run_gives_the_bases_of_ComputeBases()
    {
        TestDatabase database = server.Copy();
        string printed = await database.SucceedAsync("run", "3000");
        printed.Should().Contain("persons   20000 in 7 slices").And.EndWith("run 1 is published\n");

        ILookup<string, PersonFacts> persons = PlainRows.Persons(database);
        string[] expected =
        [
            .. PlainRows
                .Employers(database)
                .SelectMany(employer => Computed(employer, [.. persons[employer.Id]]))
                .Order(StringComparer.Ordinal),
        ];

        persons.Sum(employer => employer.Count()).Should().Be(PostgresServer.Persons);
        expected.Should().HaveCountGreaterThan(PostgresServer.Persons);
        PlainRows.Bases(database).Order(StringComparer.Ordinal).Should().Equal(expected);
    }

    [PostgresFact]
    public async Task Roster_has_every_status_with_bases_where_the_status_has_one()
    {
        TestDatabase database = server.Copy();
        await database.SucceedAsync("run");

        database
            .Ask<string>("SELECT string_agg(DISTINCT status, ' ' ORDER BY status) FROM bases")
            .Should()
            .Be("determined notInsured provisional unchanged undetermined");
        database
            .Ask<long>("SELECT count(*) FROM bases WHERE (base IS NULL) <> (status IN ('notInsured', 'undetermined'))")
            .Should()
            .Be(0);
    }

    private static IEnumerable<string> Computed(EmployerFacts employer, ImmutableArray<PersonFacts> persons)
    {
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
            Employer = employer,
            Persons = persons,
        };
        BasesResult result = ContributionRules
            .Default.ComputeBases(request)
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Subject.Result;
        return result
            .Persons.Select(person => Line(person, employer.Id, result.RuleSet.Hash))
            .Append(Line(result.Employer!, "", result.RuleSet.Hash));
    }

    private static string Line(ContributionBase one, string employer, string hash) =>
        FormattableString.Invariant(
            $"{employer} {one.Id} {one.Base:0.00} {one.Status} {one.Rule} {one.Article} {hash}"
        );
}
