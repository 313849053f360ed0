using Contribution.Rules.Rosters.Commands.Check.Checks;
using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>The five rates of a list. The notice names them without a formula; these readings are ours.</summary>
internal static class Rates
{
    /// <summary>Computes the rates.</summary>
    /// <param name="list">Which list it is.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="read">The lines of those that could be read.</param>
    /// <param name="expected">The expected number of rows; null is the actual one.</param>
    /// <param name="due">The items that a row should have, as <see cref="DueItems"/> lists them.</param>
    /// <param name="hits">The hits in the rows.</param>
    public static IEnumerable<QualityRate> Compute(
        string list,
        IReadOnlyCollection<QualityRow> rows,
        IEnumerable<int> read,
        int? expected,
        Func<QualityRow, IEnumerable<string[]>> due,
        IEnumerable<Anomaly> hits
    )
    {
        ILookup<bool, int> lines = hits.ToLookup(
            hit => hit.Code.StartsWith(DuplicateCheck.Prefix, StringComparison.Ordinal),
            hit => hit.ListLine
        );
        (QualityRow Row, string[] Item)[] items = [.. rows.SelectMany(row => due(row).Select(item => (row, item)))];
        HashSet<int> rejected = [.. rows.Select(row => row.Record.Line).Except(read)];
        string ofZh = expected is null ? "表中行数" : "应有行数";
        string ofEn = expected is null ? "rows in the file" : "rows expected";
        QualityRate Rate(string code, string zh, string en, string formulaZh, string formulaEn, int part, int whole) =>
            new(list, code, new Wording(zh, en), new Wording(formulaZh, formulaEn), part, whole);

        yield return Rate(
            "load",
            "入库率",
            "load rate",
            $"读入行数 ÷ {ofZh}",
            $"rows read ÷ {ofEn}",
            rows.Count - rejected.Count,
            expected ?? rows.Count
        );
        yield return Rate(
            "completeness",
            "项目齐全率",
            "completeness rate",
            "已填项目数 ÷ 应填项目数",
            "items filled ÷ items due",
            items.Count(pair => IsFilled(pair.Row, pair.Item)),
            items.Length
        );
        yield return Rate(
            "realFill",
            "项目记实率",
            "real-fill rate",
            "如实填写项目数（可读且非占位）÷ 应填项目数",
            "items filled with a readable value that is no placeholder ÷ items due",
            items.Count(pair => IsReal(pair.Row, pair.Item)),
            items.Length
        );
        yield return Rate(
            "anomaly",
            "异常率",
            "anomaly rate",
            "未读入或有提示（重复除外）的行数 ÷ 表中行数",
            "rows rejected or with a hit other than a duplicate ÷ rows in the file",
            rejected.Union(lines[false]).Count(),
            rows.Count
        );
        yield return Rate(
            "duplication",
            "重复率",
            "duplication rate",
            "与前面某行重复的行数 ÷ 表中行数",
            "rows that repeat an earlier one ÷ rows in the file",
            lines[true].Distinct().Count(),
            rows.Count
        );
    }

    private static bool IsFilled(QualityRow row, string[] item) => item.Any(name => row.Text(name) is not null);

    private static bool IsReal(QualityRow row, string[] item) => item.Any(name => IsReal(row, name));

    private static bool IsReal(QualityRow row, string name) =>
        row.Text(name) is not null
        && !(row.List.Columns.Find(name) is Column column && BlankCheck.IsPlaceholder(row, column))
        && name switch
        {
            "id" or "name" or "idNumber" => true,
            "category" or "kind" => row.Choice(name) is not null,
            _ => row.Money(name) is not null,
        };
}
