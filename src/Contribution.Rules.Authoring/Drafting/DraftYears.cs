using System.Globalization;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>The texts of a new file that depend on its year.</summary>
internal static class DraftYears
{
    /// <summary>The one year that it covers; where the rule set's is no calendar year, the same months of it.</summary>
    public static JsonObject Write(RuleSet set, int year)
    {
        int later = (year - set.Id.Year) * YearMonth.PerYear;
        return Write(
            set.Period is MonthSpan period
                ? new MonthSpan(period.From.AddMonths(later), period.Through.AddMonths(later))
                : null,
            year
        );
    }

    /// <summary>The one year that it covers, with its months; null where they are the calendar year's.</summary>
    public static JsonObject Write(MonthSpan? period, int year)
    {
        JsonObject years = new() { ["from"] = year };
        if (period is MonthSpan months)
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
}
