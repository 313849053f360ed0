using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>
/// The accuracy of each class (辽市社险发[2009]12号 二(一)、(三)), from the marks of a verification in the lists:
/// 核查类别 (<c>verificationClass</c>) and 核查结果 (<c>verified</c>).
/// </summary>
internal static class Accuracy
{
    private const string ClassColumn = "verificationClass";
    private const string VerdictColumn = "verified";

    /// <summary>
    /// The classes with their targets. The last two are shares of the work, so that work not done counts too.
    /// </summary>
    private static readonly (string Class, Wording Name, int Target, bool OfAll)[] Targets =
    [
        ("employer", new("单位信息", "employers"), 100, false),
        ("activeEmployee", new("在职职工信息", "active employees"), 90, false),
        ("retiree", new("离退休人员信息", "retirees"), 96, false),
        ("deceased", new("死亡人员信息", "deceased persons"), 100, false),
        ("dependant", new("供养亲属信息", "dependants"), 100, false),
        ("impersonated", new("被冒领人员信息", "impersonated claimants"), 100, false),
        ("transfer", new("转移人员信息", "transferred persons"), 100, false),
        ("paymentReview", new("到帐复核率", "payments reviewed"), 100, true),
        ("errorCorrection", new("错误信息修改率", "errors corrected"), 100, true),
    ];

    public static ImmutableArray<ClassAccuracy> Compute(IEnumerable<QualityRow> rows)
    {
        ILookup<string?, string> verdicts = rows.Where(row => row.IsWhole)
            .ToLookup(ClassOf, row => row.Choice(VerdictColumn) ?? "notChecked");
        return [.. Targets.Select(target => Compute(target, verdicts[target.Class]))];
    }

    /// <summary>Finds unknown words of a verification; they count as not checked.</summary>
    public static IEnumerable<Anomaly> UnknownWords(QualityRow row)
    {
        foreach (string column in new[] { ClassColumn, VerdictColumn })
        {
            if (row.Text(column) is not null && row.Choice(column) is null)
            {
                ChoiceWords words = ChoiceWords.For(column);
                yield return row.Hit(
                    column,
                    "verification-word",
                    new Wording(
                        $"未知的取值，应为{words.AllowedChinese}",
                        $"unknown; one of {words.Allowed} is expected"
                    )
                );
            }
        }

        if (row.Choice(VerdictColumn) is not null && row.Text(ClassColumn) is null && ClassOf(row) is null)
        {
            yield return row.Hit(
                ClassColumn,
                "verification-class",
                new Wording("有核查结果而无类别，未计入", "verified, but of no class; not counted")
            );
        }
    }

    /// <summary>The class that a row names; without one an employer is an employer, an employee an active employee.</summary>
    private static string? ClassOf(QualityRow row) =>
        row.Text(ClassColumn) is not null ? row.Choice(ClassColumn)
        : row.List.Columns.Find("kind") is not null ? "employer"
        : row.Choice("category") switch
        {
            "employee" => "activeEmployee",
            "rehiredRetiree" => "retiree",
            _ => null,
        };

    private static ClassAccuracy Compute(
        (string Class, Wording Name, int Target, bool OfAll) target,
        IEnumerable<string> verdicts
    )
    {
        string[] all = [.. verdicts];
        int correct = all.Count(verdict => verdict == "correct");
        int counted = target.OfAll ? all.Length : all.Count(verdict => verdict != "notChecked");
        return new ClassAccuracy(target.Class, target.Name, target.Target, correct, counted, all.Length);
    }
}
