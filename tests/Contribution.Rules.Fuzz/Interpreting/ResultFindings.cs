using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The findings of a result: on the reference wage, on trust, then the rule set's own.</summary>
internal sealed class ResultFindings(EffectiveRules rules, JsonElement? wages, Fraction? wage)
{
    private static readonly string[] Scopes = ["province", "city", "poolingArea"];

    public void AddTo(Leaves result, IEnumerable<(string Code, string Path)> own)
    {
        int place = 0;
        foreach ((string code, string path) in OnWages().Concat(OnTrust()).Concat(own))
        {
            result.AddText($"/findings/{place}/code", code);
            result.AddText($"/findings/{place++}/path", path);
        }
    }

    private IEnumerable<(string Code, string Path)> OnWages() =>
        rules.WageScope is null || wage is not null
            ? []
            : Scopes
                .Where(scope => scope != rules.WageScope && CaseFacts.Wage(wages, scope) is not null)
                .Select(scope => ("other-reference-wage", "/referenceWages/" + scope));

    private IEnumerable<(string Code, string Path)> OnTrust()
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
            .Select(code => (code, "/contributionYear"));
    }
}
