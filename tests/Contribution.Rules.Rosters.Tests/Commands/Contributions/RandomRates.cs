using System.Globalization;

namespace Contribution.Rules.Rosters.Tests.Commands.Contributions;

/// <summary>Files of rates with changes in the year, gaps, fixed amounts, bands and roundings of every kind.</summary>
internal static class RandomRates
{
    private static readonly string[] Insurances = ["pension", "medical", "unemployment", "workInjury"];
    private static readonly string[] Payers = ["employer", "employee", "flexible"];
    private static readonly string[] Modes = ["halfUp", "halfDown", "up", "down", "halfEven"];
    private static readonly string[] Steps = ["0.01", "0.1", "1"];

    /// <summary>The text of a file for a place and a year.</summary>
    public static string Of(Random random, string place, int year)
    {
        List<string> rates = [];
        foreach (string insurance in Insurances)
        {
            foreach (string payer in Payers)
            {
                if (insurance == "workInjury" && payer != "employer")
                {
                    continue;
                }

                foreach (int industry in insurance == "workInjury" ? Enumerable.Range(1, 8) : [0])
                {
                    // Now and then a rate is not on file, or only for a part of the year.
                    if (random.Next(30) == 0)
                    {
                        continue;
                    }

                    int change = random.Next(3) == 0 ? random.Next(2, 13) : 13;
                    rates.Add(
                        Rate(
                            random,
                            place,
                            insurance,
                            payer,
                            industry,
                            $"{year - 1}-01",
                            change > 12 ? null : Month(year, change - 1)
                        )
                    );
                    if (change <= 12 && random.Next(12) != 0)
                    {
                        rates.Add(Rate(random, place, insurance, payer, industry, Month(year, change), null));
                    }
                }
            }
        }

        IEnumerable<string> roundings = Insurances
            .SelectMany(_ => Payers, (insurance, payer) => (insurance, payer))
            .Where(_ => random.Next(2) == 0)
            .Select(of =>
                $$"""
                    { "place": "{{place}}", "insurance": "{{of.insurance}}", "payer": "{{of.payer}}",
                      "level": "{{(random.Next(2) == 0 ? "personThenSum" : "sumThenRound")}}",
                      "step": {{Steps[random.Next(3)]}}, "mode": "{{Modes[random.Next(Modes.Length)]}}",
                      "from": "{{(random.Next(3) == 0 ? Month(year, random.Next(1, 13)) : $"{year - 1}-01")}}",
                      "source": { "document": "甲", "trust": "A" } }
                    """
            );
        return $$"""{ "format": 1, "rates": [{{string.Join(",\n", rates)}}], "roundings": [{{string.Join(",\n", roundings)}}] }""";
    }

    private static string Rate(
        Random random,
        string place,
        string insurance,
        string payer,
        int industry,
        string from,
        string? through
    )
    {
        // The rate of a class of industry is above that of the class before, at all times.
        int least = Math.Max(industry - 1, 0) * 3;
        int most = industry == 0 ? 30 : least + 3;
        string figure = ((least * 1000 + random.Next(1, (most - least) * 1000)) / 100000m).ToString(
            CultureInfo.InvariantCulture
        );
        string figureOrPlain =
            random.Next(2) == 0
                ? figure
                : "0." + random.Next(least + 1, most).ToString("00", CultureInfo.InvariantCulture);
        return $$"""
            { "place": "{{place}}", "insurance": "{{insurance}}", "payer": "{{payer}}", "rate": {{figureOrPlain}},
              "from": "{{from}}"{{(through is null ? "" : $", \"through\": \"{through}\"")}}
              {{(industry == 0 ? "" : $", \"industryClass\": {industry}")}}
              {{(industry == 0 || random.Next(2) == 0 ? "" : ", \"floating\": { \"atLeast\": 0.5, \"atMost\": 1.5 }")}}
              {{(payer != "employer" && random.Next(6) == 0 ? ", \"fixedAmount\": 3.5" : "")}},
              "source": { "document": "乙", "trust": "{{(random.Next(2) == 0 ? "A" : "C")}}" } }
            """;
    }

    private static string Month(int year, int month) => $"{year}-{month:00}";
}
