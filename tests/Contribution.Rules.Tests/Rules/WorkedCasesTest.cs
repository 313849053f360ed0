using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Testing;

namespace Contribution.Rules.Tests.Rules;

public sealed class WorkedCasesTest
{
    private static readonly IReadOnlyList<RuleCase> All = CaseFile.In(
        Path.GetFullPath("../../rules", SourceFolder.Find(typeof(WorkedCasesTest).Assembly))
    );

    /// <summary>To the letter, where a case of an agency's may leave open what it does not name.</summary>
    [Theory]
    [CaseFiles("../../rules/*.cases.json")]
    public void ComputeBases_gives_the_answer_of_a_worked_case(RuleCase worked)
    {
        JsonElement result = JsonDocument.Parse(BasesJson.Write(worked.Run())).RootElement;

        Answer
            .Actual(result, worked.Worked.Expect)
            .Should()
            .Equal(Answer.Expected(worked.Worked.Expect), worked.Worked.Arithmetic);
        worked.Invoking(one => one.Check()).Should().NotThrow();
    }

    [Fact]
    public void Assembly_contains_the_case_files() =>
        typeof(ContributionRules)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(CaseFile.Ending, StringComparison.Ordinal))
            .Should()
            .HaveCount(All.Select(worked => worked.Worked.File).Distinct().Count());

    [Theory]
    [InlineData("rules/230600-daqing/2011-pension.cases.json", 100)]
    [InlineData("rules/210000-liaoning/2006-pension.cases.json", 50)]
    public void Case_files_exist_and_contain_cases(string file, int atLeast) =>
        All.Count(worked => worked.Worked.File.Replace('\\', '/').EndsWith(file, StringComparison.Ordinal))
            .Should()
            .BeGreaterThanOrEqualTo(atLeast);

    [Fact]
    public void Each_case_has_an_article_and_its_arithmetic() =>
        All.Where(worked =>
                string.IsNullOrWhiteSpace(worked.Worked.Article) || string.IsNullOrWhiteSpace(worked.Worked.Arithmetic)
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void Each_rule_of_a_rule_set_with_cases_decides_one_of_them()
    {
        foreach (IGrouping<string, RuleCase> file in All.GroupBy(worked => worked.Worked.File))
        {
            string[] decided = [.. file.SelectMany(worked => Rules(worked.Worked.Expect)).Distinct()];
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

    private static IEnumerable<string> RulesOfItsSet(RuleCase worked) =>
        worked.Run() is Outcome<BasesResult>.Computed(var result)
        && RuleSetCatalogue.Embedded.Get(result.RuleSet.Id) is { } set
            ? OneBound.RulesThatDecide(set).Select(rule => "person " + rule.Id).Concat(EmployerRules(set))
            : [];

    /// <summary>Where one bound is not on file, the cases are of that.</summary>
    private static IEnumerable<string> EmployerRules(RuleSet set) =>
        OneBound.RulesThatDecide(set).Count() == set.IndividualBase.Rules.Length
            ? set.EmployerBase.Rules.Select(rule => "employer " + rule.Id)
            : [];
}
