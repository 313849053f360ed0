using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>Results are written by hand; a property that a record has, its JSON has too, in the same order.</summary>
public sealed class EveryPropertyIsWrittenTest
{
    private static readonly ContributionBase Base = new(
        "P",
        new Ruling(DeterminationStatus.Determined, "rule", "一", HasBase: true),
        yuan: 1,
        adjustment: 0
    )
    {
        Missing = ["priorYearMonthlyWage"],
    };

    private static readonly BasesResult Full = new(
        jurisdiction: "230600",
        contributionYear: 2011,
        insurance: Insurance.Pension,
        ruleSet: new AppliedRuleSet(
            id: RuleSetId.Parse("230600/pension/2011"),
            document: "文",
            origin: RuleSetOrigin.Embedded,
            hash: "sha256:0",
            engineVersion: "0"
        )
        {
            Layers = [RuleSetId.Parse("100000/pension/2011")],
        },
        persons: [Base]
    )
    {
        RequestId = "r",
        Period = new MonthSpan(new YearMonth(2011, 7), new YearMonth(2012, 6)),
        ReferenceWage = new AppliedReferenceWage(value: 1, scope: WageScope.City, origin: ValueOrigin.Table)
        {
            Population = "onPost",
            Document = "文",
            Trust = SourceTrust.OfficialText,
        },
        Employer = Base,
        Findings = [new Finding("code", "/persons/0", "中", "en")],
    };

    [Theory]
    [InlineData(typeof(BasesResult), "")]
    [InlineData(typeof(MonthSpan), "period")]
    [InlineData(typeof(AppliedReferenceWage), "referenceWage")]
    [InlineData(typeof(AppliedRuleSet), "ruleSet")]
    [InlineData(typeof(ContributionBase), "employer")]
    [InlineData(typeof(ContributionBase), "persons")]
    [InlineData(typeof(Finding), "findings")]
    public void Write_writes_every_property_of_a_record(Type record, string place)
    {
        JsonElement json = JsonDocument.Parse(BasesJson.Write(new Outcome<BasesResult>.Computed(Full))).RootElement;
        json = place.Length == 0 ? json : json.GetProperty(place);
        json = json.ValueKind == JsonValueKind.Array ? json[0] : json;

        json.EnumerateObject()
            .Select(property => property.Name)
            .Should()
            .Equal([
                .. record == typeof(BasesResult) ? ["format"] : Array.Empty<string>(),
                .. record
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
                    .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            ]);
    }
}
