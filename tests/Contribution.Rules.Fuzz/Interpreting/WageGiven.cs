using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The reference wage of a request: its own, or where it asks for that the table's.</summary>
/// <param name="Monthly">The wage that the rules read, or null.</param>
/// <param name="Row">The row of the table that it was taken from.</param>
/// <param name="IsOnFile">Whether no wage was given nor asked for, a rule reads it, and the table has one.</param>
/// <param name="IsTableEmpty">Whether the table was asked in vain.</param>
/// <param name="OtherScopes">The scopes given that the rules do not read.</param>
internal sealed record WageGiven(
    Fraction? Monthly,
    ReferenceTable.Row? Row,
    bool IsOnFile,
    bool IsTableEmpty,
    IReadOnlyList<string> OtherScopes
)
{
    private static readonly string[] Scopes = ["province", "city", "poolingArea"];

    public static WageGiven From(JsonElement request, EffectiveRules rules, ReferenceTable table)
    {
        if (rules.WageScope is not string scope)
        {
            return new WageGiven(null, null, IsOnFile: false, IsTableEmpty: false, []);
        }

        JsonElement? wages = CaseFacts.Given(request, "referenceWages");
        Fraction? own = CaseFacts.Wage(wages, scope);
        bool isAsked = own is null && CaseFacts.Truth(request, "useReferenceTable", byDefault: false);
        ReferenceTable.Row? row = isAsked ? table.Find(request, rules) : null;
        return new WageGiven(
            own ?? row?.Monthly,
            row,
            own is null && !isAsked && rules.ReadsWage() && table.Find(request, rules) is not null,
            isAsked && row is null,
            own is not null ? [] : [.. Scopes.Where(other => CaseFacts.Wage(wages, other) is not null)]
        );
    }

    public void AddTo(Leaves result, EffectiveRules rules)
    {
        if (Monthly is not Fraction known)
        {
            return;
        }

        result.Add("/referenceWage/value", known.InFen());
        result.AddText("/referenceWage/scope", rules.WageScope);
        result.AddText("/referenceWage/population", Row?.Population ?? rules.Population);
        result.AddText("/referenceWage/origin", Row is null ? "request" : "table");
        result.AddText("/referenceWage/document", Row?.Document.Name);
        result.AddText("/referenceWage/trust", Row?.Document.Trust);
    }
}
