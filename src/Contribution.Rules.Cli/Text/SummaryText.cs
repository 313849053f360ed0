using System.Collections.Frozen;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Cli.Text;

/// <summary>The tables of a summary on the terminal. Files keep the names of the contract; people read their own words.</summary>
internal sealed class SummaryText(Locale locale)
{
    private static readonly FrozenDictionary<string, string> Chinese = new Dictionary<string, string>
    {
        ["kind"] = "单位类型",
        ["status"] = "核定结果",
        ["persons"] = "人数",
        ["individualBases"] = "个人缴费基数总额",
        ["employers"] = "单位数",
        ["employerBases"] = "单位缴费基数总额",
        ["total"] = "合计",
        ["notComputed"] = "未能计算",
        ["enterprise"] = "企业",
        ["governmentOrgan"] = "机关",
        ["publicInstitution"] = "事业单位",
        ["socialOrganization"] = "社会团体",
        ["soleProprietor"] = "个体工商户",
        ["name"] = "名称",
        ["measure"] = "口径",
        ["actual"] = "完成数",
        ["target"] = "目标数",
        ["completion"] = "完成率",
        ["printed"] = "原文",
        ["matches"] = "相符",
        ["goal"] = "应达",
        ["reachesGoal"] = "达到",
        ["finding"] = "说明",
        ["insuredPersons"] = "参保人数",
        ["true"] = "是",
        ["false"] = "否",
    }
        .Concat(
            Enum.GetValues<DeterminationStatus>()
                .Select(status => KeyValuePair.Create(Words.Name(status), Words.Of(status, Locale.Zh)))
        )
        .ToFrozenDictionary();

    /// <summary>A table; its first column is left as it is where it holds names of the user's own.</summary>
    public string Of(SheetTable table, bool ownNames) =>
        TextTable.Of(
            table.Columns.Select(column => Word(column.Heading)),
            table.Rows.Select(row =>
                row.Select((cell, i) => ownNames && i == 0 ? cell.Text : Word(cell.Text)).ToArray()
            )
        );

    private string Word(string text) => locale == Locale.Zh ? Chinese.GetValueOrDefault(text, text) : text;
}
