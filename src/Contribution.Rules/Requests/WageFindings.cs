using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Wages;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Requests;

/// <summary>Makes the findings about the reference wage.</summary>
internal static class WageFindings
{
    /// <summary>The wages that a request gives and the rules do not read: none was taken for another.</summary>
    public static IEnumerable<Finding> Unread(BasesRequest request, WageScope read)
    {
        Wording needed = Name(read);
        foreach (
            WageScope other in Enum.GetValues<WageScope>()
                .Where(scope => request.ReferenceWages?.Find(scope) is not null)
        )
        {
            string given = ChoiceNames.Of(other);
            Wording wage = Name(other);
            yield return new Finding(
                FindingCode.OtherReferenceWage,
                "/referenceWages/" + given,
                $"规则采用{needed.Zh}，请求只给出{wage.Zh}；未以后者代替",
                $"the rules read {needed.En}, the request gives {wage.En}; the one was not taken for the other"
            );
        }
    }

    /// <summary>The table was asked and has no answer.</summary>
    public static Finding NoTableValue(WageScope read, WageGap reason)
    {
        Wording needed = Name(read);
        (string zh, string en) = reason switch
        {
            WageGap.NotYetPublished => ("当时尚未公布", "it was published after that day"),
            WageGap.DayUnknown => (
                "公布日期不详，不能断定当时已知",
                "the day it was published is not on file, so that it cannot be told whether it was known"
            ),
            WageGap.Ambiguous => ("有几个统计口径，规则未指明", "it has several populations, and the rules name none"),
            _ => ("没有这一地区、年度的数值", "it has none for the place and the year"),
        };
        return new Finding(
            FindingCode.NoTableValue,
            "/useReferenceTable",
            $"附表没有{needed.Zh}：{zh}",
            $"the shipped table does not have {needed.En}: {en}"
        );
    }

    /// <summary>No wage was given, a rule asks for it, and the table has one.</summary>
    public static Finding OnFile(WageScope read, PublishedWage row)
    {
        Wording needed = Name(read);
        return new Finding(
            FindingCode.ReferenceWageOnFile,
            "/referenceWages/" + ChoiceNames.Of(read),
            $"请求未给出{needed.Zh}；附表有 {row.FigureZh}（{row.Source.DocumentFor(chinese: true)}），如予采用，请将“采用附表的社平工资”（useReferenceTable）设为“是”（true）",
            $"the request does not give {needed.En}; the shipped table has {row.FigureEn} ({row.Source.DocumentFor(chinese: false)}): set useReferenceTable to true to take it"
        );
    }

    private static Wording Name(WageScope scope)
    {
        Wording words = Glossary.Name(scope);
        return new Wording($"{words.Zh}社平工资", $"the reference wage of the {words.En}");
    }

    /// <summary>The table's value rests on a source that is not an official text.</summary>
    public static Finding Doubtful(WageScope read, PublishedWage row)
    {
        string figure = string.Create(
            CultureInfo.InvariantCulture,
            $"{(row.Monthly is null ? "年" : "月")}社平工资 {row.Monthly ?? row.Annual}（{row.Source.DocumentFor(chinese: true)}）"
        );
        return new Finding(
            FindingCode.FigureTrust,
            "/referenceWages/" + ChoiceNames.Of(read),
            $"{figure}的来源可信度为 {row.Source.TrustMark}，不是正式文本",
            En(row.Source.Document),
            En(row.Source.DocumentFor(chinese: false))
        )
        {
            ZhOnForms = $"{figure}{row.Source.TrustInWords}，以正式文件为准",
        };

        string En(string said) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"the reference wage {row.Monthly ?? row.Annual} a {(row.Monthly is null ? "year" : "month")} ({said}) has trust {row.Source.TrustMark}: not from an official text"
            );
    }
}
