using System.Reflection;
using System.Text.Json;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.Results;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Results are written by hand; a property that a record has, its JSON has too, in the same order.</summary>
public sealed class EveryPropertyIsWrittenTest
{
    private static readonly ContributionBase Base = new()
    {
        Id = "P",
        Base = 1,
        Status = DeterminationStatus.Determined,
        Rule = "rule",
        Article = "一",
        Adjustment = 0,
        Missing = ["priorYearMonthlyWage"],
    };

    private static readonly BasesResult Full = new()
    {
        RequestId = "r",
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        Period = new ContributionPeriod { From = "2011-07", Through = "2012-06" },
        ReferenceWage = new ReferenceWageUsed
        {
            Value = 1,
            Scope = WageScope.City,
            Population = "onPost",
            Document = "文",
            Trust = "A",
            Origin = "table",
        },
        RuleSet = new RuleSetUsed
        {
            Id = "230600/pension/2011",
            Document = "文",
            Layers = ["100000/pension/2011"],
            Origin = RuleSetOrigin.Embedded,
            Hash = "sha256:0",
            EngineVersion = "0",
        },
        Employer = Base,
        Persons = [Base],
        Findings = [new Finding("code", "/persons/0", "中", "en")],
    };

    [Theory]
    [InlineData(typeof(BasesResult), "")]
    [InlineData(typeof(ContributionPeriod), "period")]
    [InlineData(typeof(ReferenceWageUsed), "referenceWage")]
    [InlineData(typeof(RuleSetUsed), "ruleSet")]
    [InlineData(typeof(ContributionBase), "employer")]
    [InlineData(typeof(ContributionBase), "persons")]
    [InlineData(typeof(Finding), "findings")]
    public void A_record_is_written_whole(Type record, string place)
    {
        JsonElement json = JsonDocument.Parse(BasesJson.Write(new BaseOutcome.Computed(Full))).RootElement;
        json = place.Length == 0 ? json : json.GetProperty(place);
        json = json.ValueKind == JsonValueKind.Array ? json[0] : json;

        json.EnumerateObject()
            .Select(property => property.Name)
            .Should()
            .Equal(
                record
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            );
    }
}
