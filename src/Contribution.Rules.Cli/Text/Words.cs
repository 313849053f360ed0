using System.Text.Json;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Audits;
using Contribution.Rules.Rosters.Redetermining;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Text;

/// <summary>The tool's words for the library's choices.</summary>
internal static class Words
{
    public static string Of(RuleSetOrigin origin, Locale locale) =>
        origin == RuleSetOrigin.Embedded ? locale.Pick("内置", "embedded") : locale.Pick("目录", "directory");

    public static string Of(BaseKind kind, Locale locale) =>
        kind == BaseKind.IndividualBase
            ? locale.Pick("个人缴费基数", "individual base")
            : locale.Pick("单位缴费基数", "employer base");

    public static string Of(DeterminationStatus status, Locale locale) =>
        locale == Locale.En
            ? Name(status)
            : status switch
            {
                DeterminationStatus.Determined => "已核定",
                DeterminationStatus.Provisional => "暂定（待补收）",
                DeterminationStatus.Unchanged => "不变",
                DeterminationStatus.NotInsured => "不参保",
                DeterminationStatus.NotApplicable => "不适用",
                _ => "未能核定",
            };

    public static string Of(AuditClass type, Locale locale) => locale == Locale.En ? Name(type) : AuditWords.Of(type);

    public static string Of(DifferenceClass type, Locale locale) =>
        locale == Locale.En
            ? Name(type)
            : type switch
            {
                DifferenceClass.Changed => "有差额",
                DifferenceClass.Same => "不变",
                DifferenceClass.Settled => "已办结不调整",
                DifferenceClass.OutsideMonths => "不在补差月份",
                _ => "未能计算",
            };

    /// <summary>A choice's name in the JSON contract.</summary>
    public static string Name<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
