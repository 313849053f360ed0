using System.Text.Json;
using Contribution.Rules.Fuzz.Interpreting;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// Computes the amounts of persons in a result of <c>contributions</c> again in fractions, from base, rate and rounding, and adds
/// up its sums.
/// </summary>
internal static class DueCheck
{
    private static readonly string[] Payers = ["employer", "employee", "flexible"];

    /// <summary>What is wrong, or null.</summary>
    public static string? Wrong(JsonElement result) =>
        result
            .GetProperty("insurances")
            .EnumerateArray()
            .SelectMany(insurance => insurance.GetProperty("spans").EnumerateArray())
            .SelectMany(WrongOf)
            .FirstOrDefault();

    private static IEnumerable<string> WrongOf(JsonElement span)
    {
        JsonElement month = span.GetProperty("month");
        Fraction months = Number(span.GetProperty("months"));
        foreach (string payer in Payers)
        {
            // An employer's amount rests on one base or on those of its persons, by the way of collection: only persons' are simple.
            foreach (JsonElement person in span.GetProperty("persons").EnumerateArray().Where(_ => payer != "employer"))
            {
                if (
                    Amount(person, payer) is Fraction amount
                    && Amount(person, "base") is Fraction of
                    && Of(span, "rates", payer) is JsonElement rate
                    && Of(span, "roundings", payer) is JsonElement rounding
                    && rounding.GetProperty("level").GetString() == "personThenSum"
                    && amount
                        != Rounded(
                            rounding,
                            (of * Number(rate.GetProperty("rate"))) + (Amount(rate, "fixedAmount") ?? Fraction.Zero)
                        )
                )
                {
                    yield return $"{payer}'s amount on the base {of.InFen()} is {amount.InFen()}";
                }
            }

            if (
                Amount(month, payer) is Fraction monthly
                && Amount(span.GetProperty("total"), payer) is Fraction total
                && total != monthly * months
            )
            {
                yield return $"{payer}'s total is {total.InFen()}, {monthly.InFen()} a month";
            }
        }

        if (
            Amount(month, "total") is Fraction all
            && all != Payers.Aggregate(Fraction.Zero, (sum, payer) => sum + (Amount(month, payer) ?? Fraction.Zero))
        )
        {
            yield return $"the month's total is {all.InFen()}, and its parts add up to another";
        }
    }

    private static Fraction Rounded(JsonElement rounding, Fraction amount) =>
        amount.Round(Number(rounding.GetProperty("step")), rounding.GetProperty("mode").GetString()!);

    private static JsonElement? Of(JsonElement span, string list, string payer)
    {
        foreach (JsonElement item in span.GetProperty(list).EnumerateArray())
        {
            if (item.GetProperty("payer").GetString() == payer)
            {
                return item;
            }
        }

        return null;
    }

    private static Fraction? Amount(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement found) && found.ValueKind == JsonValueKind.Number
            ? Number(found)
            : null;

    private static Fraction Number(JsonElement number) => Fraction.Parse(number.GetRawText());
}
