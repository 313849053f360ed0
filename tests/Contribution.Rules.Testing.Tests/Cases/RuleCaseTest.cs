using System.Reflection;
using System.Text.Json;
using Xunit.Sdk;

namespace Contribution.Rules.Testing.Tests.Cases;

public sealed class RuleCaseTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_passes_for_the_expected_answer() =>
        Worked("""{ "persons": [{ "id": "P-1", "base": 1366.70, "rule": "floor" }] }""")
            .Invoking(worked => worked.Check())
            .Should()
            .NotThrow();

    [Fact]
    public void Check_fails_with_the_difference_the_arithmetic_and_the_deciding_rule() =>
        Worked("""{ "persons": [{ "id": "P-1", "base": 1366.69, "rule": "own-wage" }] }""")
            .Invoking(worked => worked.Check())
            .Should()
            .Throw<ExpectationException>()
            .Which.Message.Split('\n')
            .Should()
            .Equal(
                "a.cases.json: low-wage [二(二)]: found ≠ expected in 2 places",
                "a.cases.json: low-wage [二(二)]：2 处不符，实得 ≠ 应为",
                "  persons/0/base: 1366.70 ≠ 1366.69",
                "  persons/0/rule: floor ≠ own-wage",
                "worked 演算：0.60 × 2277.83",
                "found 实得：rule set 230600/pension/2011",
                "found 实得：person P-1: 1366.70 (determined, rule floor, article 二(二))"
            );

    [Fact]
    public void Check_shows_an_unexpected_refusal() =>
        Worked("""{ "persons": [] }""", """{ "id": "P-1", "category": "employe" }""")
            .Invoking(worked => worked.Check())
            .Should()
            .Throw<ExpectationException>()
            .WithMessage("*error.kind: invalidRequest ≠ -*found 实得：unknownValue /persons/0/category*");

    [Fact]
    public void Run_returns_the_answer_for_further_expectations() =>
        Worked(CaseText.Answered).Run().ShouldGive().Person("P-1").Base(1366.70m);

    [Fact]
    public void Run_accepts_rules_of_a_test() =>
        Worked("""{ "error": { "kind": "notCovered" } }""")
            .Invoking(worked => worked.Check(ContributionRules.Create(RuleSetCatalogue.Empty)))
            .Should()
            .NotThrow();

    [Fact]
    public void Case_survives_serialization_of_a_test_runner()
    {
        RuleCase worked = Row("""{ "persons": [{ "base": 1366.69 }] }""");

        RuleCase carried = SerializationHelper.Deserialize<RuleCase>(SerializationHelper.Serialize(worked));

        carried.ToString().Should().Be(worked.ToString()).And.Be("a.cases.json: low-wage [二(二)]");
        carried.Worked.Arithmetic.Should().Be("0.60 × 2277.83");
        carried.Run().Should().BeOfType<Outcome<BasesResult>.Computed>();
        carried.Invoking(one => one.Check()).Should().Throw<ExpectationException>().WithMessage("*1366.70 ≠ 1366.69*");
    }

    [Fact]
    public void ToString_omits_an_absent_article()
    {
        string text = CaseText.Of("low-wage").Replace("\"article\": \"二(二)\",", "");

        CaseFile
            .Read(_folder.With("a.cases.json", text)["a.cases.json"])[0]
            .ToString()
            .Should()
            .Be("a.cases.json: low-wage");
    }

    [Fact]
    public void Worked_throws_on_a_case_that_was_not_deserialized() =>
        ((RuleCase)Activator.CreateInstance(Row(CaseText.Answered).GetType())!)
            .Invoking(empty => empty.Worked)
            .Should()
            .Throw<InvalidOperationException>();

    /// <summary>A case as theory data holds it.</summary>
    private RuleCase Row(string expect)
    {
        string file = _folder.With("a.cases.json", CaseText.Of("low-wage", expect))["a.cases.json"];
        return (RuleCase)new CaseFilesAttribute(file).GetData((MethodInfo)MethodBase.GetCurrentMethod()!).Single()[0];
    }

    private RuleCase Worked(string expect, string person = CaseText.Person)
    {
        RuleCase worked = CaseFile
            .Read(_folder.With("a.cases.json", CaseText.Of("low-wage", expect, person))["a.cases.json"])
            .Single();
        worked.Worked.Expect.ValueKind.Should().Be(JsonValueKind.Object);
        return worked;
    }
}
