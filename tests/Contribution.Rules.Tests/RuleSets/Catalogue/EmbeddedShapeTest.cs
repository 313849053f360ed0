using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

/// <summary>The library reads its embedded files without looking for faults; here they are looked for.</summary>
public sealed class EmbeddedShapeTest
{
    [Fact]
    public void Strict_reader_accepts_every_embedded_rule_file()
    {
        List<Fault> faults = [];

        Layer?[] layers = [.. EmbeddedRules.Files(RuleFileNames.IsRuleFile).Select(text => Layer.Read(text, faults))];

        faults.Should().BeEmpty();
        layers.Should().HaveCountGreaterThan(1).And.NotContainNulls();
    }

    [Fact]
    public void Checks_of_tables_from_a_directory_accept_every_embedded_table()
    {
        List<Fault> faults = [];

        int wages = Strict(RuleFileNames.IsWageFile).Sum(text => WageFileReader.Read(text, faults).Length);
        int rates = Strict(RuleFileNames.IsRateFile).Sum(text => RateFileReader.Read(text, faults).Rates.Length);

        faults.Should().BeEmpty();
        (wages, rates).Should().Match<(int Wages, int Rates)>(read => read.Wages > 100 && read.Rates > 100);
    }

    private static IEnumerable<RuleFileText> Strict(Func<string, bool> isOfKind) =>
        EmbeddedRules
            .Files(isOfKind)
            .Select(text => new RuleFileText(text.Name, text.Utf8, RuleSetOrigin.Directory, text.Circulars));
}
