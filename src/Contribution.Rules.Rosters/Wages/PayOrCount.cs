using System.Collections.Frozen;
using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>
/// Names that payrolls have for a number of years, grades or days, and for the pay by it too: <c>工龄</c> may be the years
/// of service or short for 工龄工资. The amounts show which.
/// </summary>
internal static class PayOrCount
{
    /// <summary>The largest number that is a count: grades of public institutions go up to it.</summary>
    public const decimal MostOfCount = 65m;

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet([
        "工龄",
        "司龄",
        "级别",
        "职级",
        "薪级",
        "薪档",
        "出勤",
    ]);

    /// <summary>Whether a name is one of them.</summary>
    public static bool Is(string name) => Names.Contains(ItemName.Normalize(name));

    /// <summary>Whether a cell is too large for a number of years, grades or days.</summary>
    public static bool IsPay(string text) => LooseAmount.May(text, MostOfCount);

    /// <summary>Whether an amount is.</summary>
    public static bool IsPay(decimal amount) => decimal.Abs(amount) > MostOfCount;
}
