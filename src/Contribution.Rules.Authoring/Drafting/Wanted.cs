using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Doubts;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>The blanks of a new file, each with an example.</summary>
internal static class Wanted
{
    public static Blank Circular { get; } =
        new(
            "文件原文：粘贴在此，并删去本行",
            "the circular's whole text: paste it here and delete this line",
            "关于缴费基数的通知 一、职工以本人上年度月平均工资为缴费基数…"
        );

    public static Blank Arithmetic(string like) => new("手工算式", "how it was worked by hand", like);

    public static Blank Rule(string like) => new("应适用的规则的编号", "the id of the rule that decides", like);

    public static Blank Base(string like) =>
        new("应得的缴费基数（元/月）", "the base that comes out, yuan a month", like);

    public static Blank Document(Source like) => new("文号", "the document's number", like.Document);

    public static Blank Issuer(RuleSet like) =>
        new(
            "发文机关",
            "who issued it",
            like.Source.Issuer ?? PlaceTable.NameOf(like.Id.Jurisdiction, chinese: true) + "人力资源和社会保障局"
        );

    public static Blank Title(RuleSet like) =>
        new(
            "标题",
            "its title",
            like.Source.Title
                ?? string.Create(
                    CultureInfo.InvariantCulture,
                    $"关于{like.Id.Year}年度{Glossary.Name(like.Id.Insurance).Zh}缴费基数有关问题的通知"
                )
        );

    public static Blank Issued(RuleSet like) =>
        new(
            "成文日期，年-月-日",
            "the day on it, yyyy-MM-dd",
            (like.Source.Issued ?? like.Source.Published ?? new DateOnly(like.Id.Year, 7, 1)).ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            )
        );

    public static Blank Article(string like) => new("条款", "the article, as the circular numbers it", like);

    public static Blank Quote(string like) =>
        new("原文一句，须与旁边的通知一字不差", "the sentence, word for word as in the circular beside the file", like);

    public static Blank Figure(string name, int year, string like)
    {
        Wording figure = DoubtfulFigures.Name(name, called: null);
        return new Blank(
            string.Create(CultureInfo.InvariantCulture, $"{figure.Zh}在 {year} 年的数值"),
            string.Create(CultureInfo.InvariantCulture, $"the figure of the {figure.En} in {year}"),
            like
        );
    }

    /// <summary>A figure that a file may set for itself, within the permission of its parent.</summary>
    public static Blank OwnFigure(Parameter parameter)
    {
        string above = parameter.Value.ToString(CultureInfo.InvariantCulture);
        (string zh, string en) = parameter.ChildMaySet switch
        {
            ChildMaySet.AtLeast => ($"不低于 {above}", $"at least {above}"),
            ChildMaySet.AtMost => ($"不高于 {above}", $"at most {above}"),
            _ => ("可自定", "any"),
        };
        Wording figure = DoubtfulFigures.Name(parameter.Name, parameter.Called);
        return new Blank(
            $"{figure.Zh}的数值，{zh}；与上级相同则删去整项",
            $"the figure of the {figure.En}, {en}; where it is the same as above, delete the whole entry",
            above
        );
    }

    public static Blank ReferenceWage(string like) =>
        new(
            "采用哪个范围的社平工资：province、city 或 poolingArea",
            "whose average wage is read: province, city or poolingArea",
            like
        );

    public static Blank ReferenceWageFigure(string like) =>
        new("上年度月平均工资（元/月）", "the average wage of the prior year, yuan a month", like);

    public static Blank Extends(string like) =>
        new("所依据的规则集", "the rule set it builds on; the one above has none of that year", like);
}
