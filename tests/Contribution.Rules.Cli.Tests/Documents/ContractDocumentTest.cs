using System.Reflection;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary><c>docs/json-contract.md</c> and its Chinese side name everything that the contract has.</summary>
public sealed class ContractDocumentTest
{
    private static readonly string[] Texts =
    [
        Markdown.Read("docs/json-contract.md"),
        Markdown.Read("docs/zh/json-contract.md"),
    ];

    [Fact]
    public void Document_describes_every_fault_code() =>
        Named(typeof(FaultCode).GetFields().Select(field => (string)field.GetRawConstantValue()!));

    [Theory]
    [InlineData(typeof(BasesRequest))]
    [InlineData(typeof(EmployerFacts))]
    [InlineData(typeof(PersonFacts))]
    [InlineData(typeof(ReferenceWages))]
    [InlineData(typeof(BasesResult))]
    [InlineData(typeof(ContributionBase))]
    [InlineData(typeof(AppliedRuleSet))]
    [InlineData(typeof(AppliedReferenceWage))]
    [InlineData(typeof(MonthSpan))]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(Fault))]
    public void Document_describes_every_property(Type type) =>
        Named(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
                .Select(property => Camel(property.Name))
        );

    [Theory]
    [InlineData(typeof(Insurance))]
    [InlineData(typeof(EmployerKind))]
    [InlineData(typeof(PersonCategory))]
    [InlineData(typeof(Restructuring))]
    [InlineData(typeof(Correction))]
    [InlineData(typeof(DeterminationStatus))]
    [InlineData(typeof(RuleSetOrigin))]
    public void Document_describes_every_value(Type choices) =>
        Named(Enum.GetNames(choices).Where(name => name != nameof(RuleSetOrigin.Unspecified)).Select(Camel));

    private static void Named(IEnumerable<string> names) =>
        Texts
            .Should()
            .AllSatisfy(text =>
                names.Where(name => !text.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty()
            );

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
