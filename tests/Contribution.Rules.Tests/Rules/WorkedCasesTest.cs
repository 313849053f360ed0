using System.Text.Json;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.Results;

namespace Contribution.Rules.Tests.Rules;

public sealed class WorkedCasesTest
{
    public static TheoryData<string, string> Names
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach (WorkedCase worked in WorkedCase.All)
            {
                names.Add(worked.File, worked.Name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_worked_case_comes_out_as_worked_by_hand(string file, string name)
    {
        WorkedCase worked = WorkedCase.All.Single(one => one.File == file && one.Name == name);

        byte[] bytes = BasesJson.Write(
            BasesJson.Read(worked.Request, out BasesRequest? request)
                ?? ContributionRules.Default.ComputeBases(request!)
        );

        JsonElement result = JsonDocument.Parse(bytes).RootElement;
        Answer.Actual(result, worked.Expect).Should().Equal(Answer.Expected(worked.Expect), worked.Arithmetic);
    }

    [Theory]
    [InlineData("rules/230600-daqing/2011-pension.cases.json", 100)]
    [InlineData("rules/210000-liaoning/2006-pension.cases.json", 50)]
    public void The_case_files_are_there_and_full(string file, int atLeast) =>
        WorkedCase.All.Count(worked => worked.File == file).Should().BeGreaterThanOrEqualTo(atLeast);

    [Fact]
    public void Each_case_has_a_name_of_its_own_an_article_and_its_arithmetic()
    {
        WorkedCase.All.Select(worked => (worked.File, worked.Name)).Should().OnlyHaveUniqueItems();
        WorkedCase
            .All.Where(worked =>
                string.IsNullOrWhiteSpace(worked.Article) || string.IsNullOrWhiteSpace(worked.Arithmetic)
            )
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Each_rule_of_a_rule_set_with_cases_decides_one_of_them()
    {
        foreach (IGrouping<string, WorkedCase> file in WorkedCase.All.GroupBy(worked => worked.File))
        {
            string[] decided = [.. file.SelectMany(worked => Rules(worked.Expect)).Distinct()];
            string[] written = [.. file.SelectMany(RulesOfItsSet).Distinct()];

            decided.Should().Contain(written, "{0} names every rule", file.Key);
        }
    }

    private static IEnumerable<string> Rules(JsonElement expect)
    {
        IEnumerable<JsonElement> employer = expect.TryGetProperty("employer", out JsonElement one) ? [one] : [];
        IEnumerable<JsonElement> persons = expect.TryGetProperty("persons", out JsonElement all)
            ? all.EnumerateArray()
            : [];
        return employer
            .Select(answer => ("employer", answer))
            .Concat(persons.Select(answer => ("person", answer)))
            .Where(of =>
                of.answer.TryGetProperty("rule", out JsonElement rule) && rule.ValueKind == JsonValueKind.String
            )
            .Select(of => of.Item1 + " " + of.answer.GetProperty("rule").GetString());
    }

    private static IEnumerable<string> RulesOfItsSet(WorkedCase worked)
    {
        BasesJson.Read(worked.Request, out BasesRequest? request);
        return
            request is not null
            && ContributionRules.Default.ComputeBases(request) is BaseOutcome.Computed
            && ContributionRules.Default.Catalogue.Find(
                request.Jurisdiction,
                request.Insurance,
                request.ContributionYear
            )
                is { } set
            ? set
                .IndividualBase.Rules.Select(rule => "person " + rule.Id)
                .Concat(set.EmployerBase.Rules.Select(rule => "employer " + rule.Id))
            : [];
    }
}
