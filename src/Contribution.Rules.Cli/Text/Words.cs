using System.Text.Json;
using Contribution.Rules.Results;
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
                DeterminationStatus.Provisional => "暂定(待补收)",
                DeterminationStatus.Unchanged => "不变",
                DeterminationStatus.NotInsured => "不参保",
                DeterminationStatus.NotApplicable => "不适用",
                _ => "未能核定",
            };

    /// <summary>A choice's name in the JSON contract.</summary>
    public static string Name<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
