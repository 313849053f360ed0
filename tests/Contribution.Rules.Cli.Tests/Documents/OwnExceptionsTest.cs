using System.Reflection;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>A caller catches everything that the libraries throw of their own by one type.</summary>
public sealed class OwnExceptionsTest
{
    [Theory]
    [InlineData("Contribution.Rules", 3)]
    [InlineData("Contribution.Rules.NRules", 1)]
    [InlineData("Contribution.Rules.Rosters.Excel", 1)]
    [InlineData("Contribution.Rules.Parquet", 1)]
    public void Public_exceptions_of_a_library_derive_from_the_base_exception(string library, int atLeast)
    {
        Type[] exceptions =
        [
            .. Assembly.Load(library).GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception))),
        ];

        exceptions.Where(type => !type.IsAbstract).Should().HaveCountGreaterThanOrEqualTo(atLeast);
        exceptions.Should().OnlyContain(type => type.IsAssignableTo(typeof(ContributionRulesException)));
    }
}
