using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>
/// Recognizes a table, or a file of cases, whose name makes it a rule file: <c>rate.json</c> for <c>rates.json</c>. It has none
/// of what a rule file must have; those faults would say nothing of the name.
/// </summary>
internal static class MisnamedTable
{
    private const string Cases = "/cases";

    private static readonly Dictionary<string, (string Name, Wording Kind)> Tables = new(StringComparer.Ordinal)
    {
        ["/rates"] = (RuleFileNames.Rates, new Wording("费率表", "a table of rates")),
        ["/referenceWages"] = (RuleFileNames.Wages, new Wording("社平工资表", "a table of reference wages")),
        ["/documents"] = (RuleFileNames.WageItems, new Wording("工资项目表", "a list of wage items")),
        ["/ruleSets"] = (RuleFileNames.Ledger, new Wording("发布台账", "a ledger of releases")),
    };

    /// <summary>Reads a rule file; null where it is none, and the faults say why: its name alone, where it holds a table.</summary>
    public static Layer? Read(RuleFileText text, List<Fault> faults)
    {
        List<Fault> own = [];
        Layer? layer = Layer.Read(text, own);
        faults.AddRange(Judge(text.Name, own));
        return layer;
    }

    private static IReadOnlyList<Fault> Judge(string file, IReadOnlyList<Fault> faults)
    {
        if (!Has(FaultCode.Missing, "/jurisdiction") || !Has(FaultCode.Missing, "/insurance"))
        {
            return faults;
        }

        string written = Path.GetFileName(file);
        if (Has(FaultCode.UnknownProperty, Cases))
        {
            return [Misnamed(file, CasesName(written), new Wording("算例文件", "a file of worked cases"))];
        }

        string? table = Tables.Keys.FirstOrDefault(path => Has(FaultCode.UnknownProperty, path));
        return table is null ? faults : [Misnamed(file, Tables[table].Name, Tables[table].Kind)];

        bool Has(string code, string path) => faults.Any(fault => fault.Code == code && fault.Path == path);
    }

    /// <summary>The name of a file of cases: <c>2011-pension.cases.json</c> for <c>2011-pension-case.json</c>.</summary>
    private static string CasesName(string written)
    {
        string stem = written[..^RuleFileNames.Ending.Length];
        int end = stem.LastIndexOf("case", StringComparison.OrdinalIgnoreCase);
        string of = (end > 0 ? stem[..end] : "").TrimEnd('.', '-', '_', ' ');
        return of.StartsWith("contribution", StringComparison.OrdinalIgnoreCase)
            ? RuleFileNames.ContributionCases
            : (of.Length > 0 ? of : "<year>-<insurance>") + RuleFileNames.CasesEnding;
    }

    private static Fault Misnamed(string file, string name, Wording kind) =>
        new(FaultCode.OutOfRange, "", Path.GetFileName(file), name)
        {
            File = file,
            Nearest = name,
            Words = FaultWords.Saying(
                new Wording(
                    $"这是{kind.Zh}，文件名应为 {name}；请改名",
                    $"this is {kind.En}, whose file name is {name}: rename the file"
                )
            ),
        };
}
