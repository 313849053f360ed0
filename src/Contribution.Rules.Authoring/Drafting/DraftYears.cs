using System.Globalization;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>The texts of a new file that depend on its year.</summary>
internal static class DraftYears
{
    /// <summary>The one year that it covers; where the rule set's is no calendar year, the same months of it.</summary>
    public static JsonObject Write(RuleSet set, int year)
    {
        JsonObject years = new() { ["from"] = year };
        if (set.Period is MonthSpan period)
        {
            years["periods"] = new JsonObject
            {
                [Key(year)] = new JsonObject
                {
                    ["from"] = Later(period.From, year - set.Id.Year),
                    ["through"] = Later(period.Through, year - set.Id.Year),
                },
            };
        }

        return years;
    }

    /// <summary>The one year that it covers, with its months where they are not the calendar year's.</summary>
    public static JsonObject Write(MonthSpan months, int year)
    {
        JsonObject years = new() { ["from"] = year };
        if (months != MonthSpan.OfYear(year))
        {
            years["periods"] = new JsonObject
            {
                [Key(year)] = new JsonObject
                {
                    ["from"] = months.From.ToString(),
                    ["through"] = months.Through.ToString(),
                },
            };
        }

        return years;
    }

    /// <summary>A figure announced for a year, to be filled in.</summary>
    public static JsonObject Figure(string name, int year, string like) =>
        new() { [Key(year)] = DraftJson.Write(Wanted.Figure(name, year, like)) };

    public static string Key(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Later(YearMonth month, int years) => month.AddMonths(years * YearMonth.PerYear).ToString();
}
