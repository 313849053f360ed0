using System.Reflection;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Tests.Input.Headers;

public sealed class KnownHeadersTest
{
    [Fact]
    public void Persons_have_a_header_for_every_fact() =>
        KnownHeaders.Persons.Facts.Should().BeEquivalentTo([.. Names(typeof(PersonFacts)), "employerId"]);

    [Fact]
    public void Employers_have_a_header_for_every_fact() =>
        KnownHeaders.Employers.Facts.Should().BeEquivalentTo(Names(typeof(EmployerFacts)));

    [Fact]
    public void Persons_accept_the_names_that_answers_give_to_missing_facts() =>
        PersonFactTable.All.Should().OnlyContain(fact => KnownHeaders.Persons.NameOf(fact.Words.Zh) == fact.Name);

    [Fact]
    public void Employers_accept_the_names_that_answers_give_to_missing_facts() =>
        EmployerFactTable.All.Should().OnlyContain(fact => KnownHeaders.Employers.NameOf(fact.Words.Zh) == fact.Name);

    [Theory]
    [InlineData(typeof(PersonCategory), "category")]
    [InlineData(typeof(EmployerKind), "kind")]
    [InlineData(typeof(Restructuring), "restructuring")]
    [InlineData(typeof(Correction), "correction")]
    public void Every_choice_has_words_in_lists(Type choices, string fact) =>
        Enum.GetNames(choices)
            .Select(Camel)
            .Should()
            .BeEquivalentTo(ChoiceWords.For(fact).All.Select(word => ChoiceWords.For(fact).NameOf(word)).Distinct());

    [Theory]
    [InlineData("工号", "id")]
    [InlineData("* 员 工 编 号", "id")]
    [InlineData("\u200B人员编号", "id")]
    [InlineData("月平均工资（元/月）", "priorYearMonthlyWage")]
    [InlineData("月平均工资（元／月）", "priorYearMonthlyWage")]
    [InlineData("月平均工资（元/人·月）", "priorYearMonthlyWage")]
    [InlineData("月平均工资（元/人/月）", "priorYearMonthlyWage")]
    [InlineData("月平均工资（元每月）", "priorYearMonthlyWage")]
    [InlineData("单位编号(必填)", "employerId")]
    [InlineData("月工资／调整后", "priorYearMonthlyWage")]
    [InlineData("月工资／调整前", "oldWage")]
    [InlineData("基本信息／姓名", "name")]
    [InlineData("姓名/部门", null)]
    [InlineData("岗位", null)]
    public void NameOf_gives_the_fact_of_a_header(string header, string? name) =>
        KnownHeaders.Persons.NameOf(header).Should().Be(name);

    private static IEnumerable<string> Names(Type facts) =>
        facts.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => Camel(property.Name));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
