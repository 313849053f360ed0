using System.Globalization;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The findings of a result: on the reference wage, on trust, then the rule set's own.</summary>
internal sealed class ResultFindings(EffectiveRules rules, WageGiven wage)
{
    public void AddTo(Leaves result, IEnumerable<FoundNotice> own)
    {
        int place = 0;
        foreach (FoundNotice found in OnWages().Concat(OnTrust()).Concat(own))
        {
            string path = Leaves.Findings + place++.ToString(CultureInfo.InvariantCulture);
            result.AddText(path + "/code", found.Code);
            result.AddText(path + "/path", found.Path);
            result.AddText(path + "/zh", found.Zh);
            result.AddText(path + "/en", found.En);
        }
    }

    private IEnumerable<FoundNotice> OnWages() =>
        wage
            .OtherScopes.Select(scope => new FoundNotice("other-reference-wage", "/referenceWages/" + scope))
            .Concat(
                wage.IsOnFile ? [new FoundNotice("reference-wage-on-file", "/referenceWages/" + rules.WageScope)] : []
            )
            .Concat(wage.IsTableEmpty ? [new FoundNotice("no-table-value", "/useReferenceTable")] : [])
            .Concat(
                wage.Row is { Document.IsDoubtful: true }
                    ? [new FoundNotice("figure-trust", "/referenceWages/" + rules.WageScope)]
                    : []
            );

    private IEnumerable<FoundNotice> OnTrust()
    {
        Document own = rules.File.Document(rules.Year);
        string[] ofFigures =
        [
            .. rules
                .Parameters.Values.Concat(rules.Amounts.Values.Select(amount => amount.Announced).OfType<Figure>())
                .Where(figure => figure.Document.IsDoubtful)
                .Select(figure => figure.Document.Name)
                .Distinct(StringComparer.Ordinal),
        ];
        bool restsOnOwn = ofFigures.Contains(own.Name, StringComparer.Ordinal);
        string[] first =
            !own.IsDoubtful ? []
            : restsOnOwn ? ["figure-trust"]
            : ["source-trust"];
        return first
            .Concat(ofFigures.Where(name => !own.IsDoubtful || name != own.Name).Select(_ => "figure-trust"))
            .Select(code => new FoundNotice(code, "/contributionYear"));
    }
}
