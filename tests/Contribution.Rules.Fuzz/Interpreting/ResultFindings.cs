using System.Globalization;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The findings of a result: on the reference wage, on trust, then the rule set's own.</summary>
internal sealed class ResultFindings(EffectiveRules rules, WageGiven wage, string? knownOn)
{
    public void AddTo(Leaves result, IEnumerable<FoundNotice> own)
    {
        int place = 0;
        foreach (FoundNotice found in OnWages().Concat(OnTrust()).Concat(OnFigures()).Concat(own))
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

    private IEnumerable<FoundNotice> OnFigures() =>
        rules
            .Figures.Values.Where(figure => figure is null || !IsKnown(figure))
            .Select(_ => "figure-missing")
            .Concat(
                Figures().Where(figure => figure.IsProvisional && IsKnown(figure)).Select(_ => "provisional-figure")
            )
            .Concat(
                rules
                    .Amounts.Values.Where(amount => amount.Year != rules.Year)
                    .Select(amount => amount.Announced?.AsKnownOn(knownOn))
                    .OfType<Figure>()
                    .Where(IsKnown)
                    .Select(_ => "figure-of-other-year")
            )
            .Select(code => new FoundNotice(code, "/contributionYear"));

    /// <summary>Whether a figure counts: with a reference wage it does on every day.</summary>
    private bool IsKnown(Figure figure) => wage.Monthly is not null || figure.Document.IsPublishedBy(knownOn);

    private IEnumerable<Figure> Figures() =>
        rules
            .Parameters.Values.Concat(rules.Amounts.Values.Select(amount => amount.Announced).OfType<Figure>())
            .Select(figure => figure.AsKnownOn(knownOn));

    private IEnumerable<FoundNotice> OnTrust()
    {
        Document own = rules.File.Document(rules.Year);
        // Two documents of one name and of different trust are two.
        (string Name, string? Trust)[] ofFigures =
        [
            .. Figures()
                .Select(figure => figure.Document)
                .Concat(rules.Figures.Values.OfType<Figure>().Where(IsKnown).Select(figure => figure.Document))
                .Concat(
                    rules
                        .Tiers.Values.Where(tier => tier.Said.Any(said => said is Node.Number))
                        .Select(tier => tier.Document)
                )
                .Where(document => document.IsDoubtful)
                .Select(document => (document.Name, document.Trust))
                .Distinct(),
        ];
        bool restsOnOwn = ofFigures.Contains((own.Name, own.Trust));
        string[] first =
            !own.IsDoubtful ? []
            : restsOnOwn ? ["figure-trust"]
            : ["source-trust"];
        return first
            .Concat(ofFigures.Where(document => document != (own.Name, own.Trust)).Select(_ => "figure-trust"))
            .Select(code => new FoundNotice(code, "/contributionYear"));
    }
}
