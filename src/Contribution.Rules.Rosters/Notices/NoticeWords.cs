using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Notices;

/// <summary>The words of the printed forms; they are Chinese, whatever language the tool speaks.</summary>
internal static class NoticeWords
{
    public static string Of(DeterminationStatus status) =>
        status switch
        {
            DeterminationStatus.Determined => "已核定",
            DeterminationStatus.Provisional => "暂定，待补收",
            DeterminationStatus.Unchanged => "本年已核定，不变",
            DeterminationStatus.NotInsured => "不参保",
            DeterminationStatus.NotApplicable => "不适用",
            _ => "未能核定",
        };

    public static string Of(Insurance insurance) =>
        insurance switch
        {
            Insurance.Pension => "养老保险",
            Insurance.Medical => "医疗保险",
            Insurance.Unemployment => "失业保险",
            Insurance.WorkInjury => "工伤保险",
            _ => "生育保险",
        };

    /// <summary>A fact that is missing, by the name it has in results.</summary>
    public static string OfMissing(string fact, KnownHeaders headers) =>
        fact switch
        {
            "referenceWages.province" => "全省社平工资",
            "referenceWages.city" => "本市社平工资",
            "referenceWages.poolingArea" => "统筹区社平工资",
            "persons.individualBases" => "个人缴费基数之和",
            "persons.exemptWages" => "不再参保人员工资",
            _ => headers.ChineseOf(fact),
        };
}
