namespace Contribution.Rules.Rosters.Audits;

/// <summary>What forms call the classes of an audit (问题类型).</summary>
public static class AuditWords
{
    /// <summary>A class in Chinese.</summary>
    public static string Of(AuditClass type) =>
        type switch
        {
            AuditClass.Unreported => "漏报人数",
            AuditClass.UnderFiled => "少报基数",
            AuditClass.OverFiled => "多报基数",
            AuditClass.NotListed => "已参保未列名",
            AuditClass.Agrees => "一致",
            AuditClass.NoBase => "无此基数",
            AuditClass.OutsidePeriod => "不在稽核期",
            _ => "尚不可稽核",
        };
}
