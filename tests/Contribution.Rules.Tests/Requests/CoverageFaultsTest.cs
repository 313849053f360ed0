namespace Contribution.Rules.Tests.Requests;

/// <summary>Categories, kinds and pairs of them that a circular does not speak of.</summary>
public sealed class CoverageFaultsTest
{
    private const string LiaoningPairs =
        "enterprise → employee, governmentOrgan → employee, publicInstitution → employee, "
        + "soleProprietor → businessOwner | businessEmployee, none → businessOwner | businessEmployee | flexibleWorker";

    [Theory]
    [InlineData("businessOwner")]
    [InlineData("businessEmployee")]
    [InlineData("flexibleWorker")]
    public void ComputeBases_does_not_cover_self_employed_persons_in_Daqing(string category) =>
        Faults("230600", 2011, "enterprise", category)
            .Should()
            .Equal(Outside("/persons/0/category", category, "employee, rehiredRetiree, insuredElsewhere"));

    [Fact]
    public void ComputeBases_reports_all_coverage_faults_at_once_the_employer_first() =>
        Faults("230600", 2011, "soleProprietor", "flexibleWorker", "employee", "businessOwner")
            .Select(fault => fault.Path)
            .Should()
            .Equal("/employer/kind", "/persons/0/category", "/persons/2/category");

    [Fact]
    public void ComputeBases_names_the_covered_kinds_for_an_uncovered_one() =>
        Faults("230600", 2011, "soleProprietor")
            .Should()
            .Equal(
                Outside(
                    "/employer/kind",
                    "soleProprietor",
                    "enterprise, governmentOrgan, publicInstitution, socialOrganization"
                )
            );

    [Theory]
    [InlineData("enterprise", "businessOwner")]
    [InlineData("enterprise", "flexibleWorker")]
    [InlineData("governmentOrgan", "businessEmployee")]
    [InlineData("publicInstitution", "flexibleWorker")]
    [InlineData("soleProprietor", "employee")]
    [InlineData("soleProprietor", "flexibleWorker")]
    [InlineData("none", "employee")]
    public void ComputeBases_names_the_covered_pairs_for_an_uncovered_one(string kind, string category) =>
        Faults("210000", 2009, kind, category)
            .Should()
            .Equal(Outside("/persons/0/category", $"{kind} → {category}", LiaoningPairs));

    [Fact]
    public void ComputeBases_reports_no_persons_of_an_uncovered_kind_of_employer() =>
        Faults("210000", 2009, "socialOrganization", "employee", "flexibleWorker")
            .Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("/employer/kind");

    [Fact]
    public void ComputeBases_reports_an_uncovered_category() =>
        Faults("210000", 2009, "enterprise", "rehiredRetiree")
            .Should()
            .Equal(
                Outside(
                    "/persons/0/category",
                    "rehiredRetiree",
                    "employee, businessOwner, businessEmployee, flexibleWorker"
                )
            );

    [Theory]
    [InlineData("enterprise", "employee")]
    [InlineData("governmentOrgan", "employee")]
    [InlineData("publicInstitution", "employee")]
    [InlineData("soleProprietor", "businessOwner", "businessEmployee")]
    [InlineData("none", "businessOwner", "businessEmployee", "flexibleWorker")]
    public void ComputeBases_answers_a_covered_pair(string kind, params string[] categories) =>
        Asked.Text(Json("210000", 2009, kind, categories)).Should().Contain("\"persons\"");

    [Fact]
    public void ComputeBases_needs_no_employer_in_Daqing_where_no_rule_of_a_person_reads_one() =>
        Asked
            .Text(Json("230600", 2011, "none", "employee"))
            .Should()
            .Contain("\"persons\"")
            .And.NotContain("\"employer\"");

    private static IReadOnlyList<Fault> Faults(string place, int year, string kind, params string[] categories) =>
        Asked.Faults(Json(place, year, kind, categories));

    private static string Json(string place, int year, string kind, params string[] categories)
    {
        string employer = kind == "none" ? "null" : $$"""{"id":"E1","kind":"{{kind}}"}""";
        string persons = string.Join(',', categories.Select((of, i) => $$"""{"id":"P{{i}}","category":"{{of}}"}"""));
        return $$"""
            {"jurisdiction":"{{place}}","contributionYear":{{year}},"insurance":"pension",
            "employer":{{employer}},"persons":[{{persons}}]}
            """;
    }

    private static Fault Outside(string path, string found, string allowed) =>
        new(FaultCode.OutsideCircular, path, found, allowed);
}
