using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Contribution.Rules.Testing.XunitV3.Tests;

public sealed class TheoryDataTest
{
    private static readonly MethodInfo Method = typeof(TheoryDataTest).GetMethod(
        nameof(Run_returns_the_base_of_a_case)
    )!;

    /// <summary>The cases beside our own rule sets, as an agency runs its own.</summary>
    [Theory]
    [CaseFiles("../../rules/230600-daqing/*.cases.json")]
    public void Run_returns_the_base_of_a_case(RuleCase worked) => worked.Check();

    [Theory]
    [ContractCases("../ContractCases/beicheng")]
    public void Check_passes_for_unchanged_cases(RuleCase worked) => worked.Check();

    [Fact]
    public async Task GetData_gives_a_row_for_each_case()
    {
        IReadOnlyCollection<ITheoryDataRow> rows = await Rows(
            new CaseFilesAttribute("../../rules/230600-daqing/*.cases.json")
        );

        rows.Should().HaveCountGreaterThan(100).And.OnlyContain(row => row.GetData()[0] is RuleCase);
    }

    [Fact]
    public async Task GetData_gives_cases_that_can_be_serialized_to_another_process()
    {
        ITheoryDataRow row = (await Rows(new ContractCasesAttribute("../ContractCases/beicheng"))).First();
        RuleCase read = (RuleCase)row.GetData()[0]!;

        RuleCase? sent = SerializationHelper.Instance.Deserialize<RuleCase>(
            SerializationHelper.Instance.Serialize(read)
        );

        sent!.ToString().Should().Be(read.ToString());
        sent.Worked.Expect.GetRawText().Should().Be(read.Worked.Expect.GetRawText());
    }

    [Fact]
    public async Task GetData_fails_on_a_missing_folder()
    {
        Func<Task> getting = () => Rows(new CaseFilesAttribute("nowhere/*.cases.json"));

        await getting.Should().ThrowAsync<DirectoryNotFoundException>().WithMessage("*nowhere*");
    }

    [Fact]
    public async Task GetData_fails_on_a_guarded_folder_without_the_owners_list()
    {
        Func<Task> getting = () => Rows(new ContractCasesAttribute("../../rules/230600-daqing"));

        await getting.Should().ThrowAsync<ExpectationException>().WithMessage("*no contract.sha256*");
    }

    [Fact]
    public void Kit_references_no_test_framework() =>
        typeof(RuleCase)
            .Assembly.GetReferencedAssemblies()
            .Should()
            .NotContain(used => used.Name!.StartsWith("xunit", StringComparison.OrdinalIgnoreCase));

    private static async Task<IReadOnlyCollection<ITheoryDataRow>> Rows(DataAttribute attribute)
    {
        await using DisposalTracker tracker = new();
        return await attribute.GetData(Method, tracker);
    }
}
