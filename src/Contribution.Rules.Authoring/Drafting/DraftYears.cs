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
        if (set.Period is ContributionPeriod period)
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
    public static JsonObject Write(ContributionPeriod months, int year)
    {
        JsonObject years = new() { ["from"] = year };
        ContributionPeriod calendar = Calendar(year);
        if ((months.From, months.Through) != (calendar.From, calendar.Through))
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

    /// <summary>The months of a calendar year.</summary>
    public static ContributionPeriod Calendar(int year)
    {
        (YearMonth first, YearMonth last) = YearMonth.OfYear(year);
        return new ContributionPeriod { From = first, Through = last };
    }

    /// <summary>A figure announced for a year, to be filled in.</summary>
    public static JsonObject Figure(string name, int year, string like) =>
        new() { [Key(year)] = DraftJson.Write(Wanted.Figure(name, year, like)) };

    public static string Key(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Later(YearMonth month, int years) => month.AddMonths(years * YearMonth.PerYear).ToString();
}
