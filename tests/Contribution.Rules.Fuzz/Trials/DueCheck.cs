using System.Text.Json;
using Contribution.Rules.Fuzz.Interpreting;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// Computes the amounts of persons and employers in a result of <c>contributions</c> again in fractions, from base, rate
/// and rounding, and adds up its sums.
/// </summary>
internal static class DueCheck
{
    private static readonly string[] Payers = ["employer", "employee", "flexible"];

    /// <summary>Finds the fault, or null.</summary>
    public static string? Wrong(JsonElement result) =>
        result
            .GetProperty("insurances")
            .EnumerateArray()
            .SelectMany(insurance =>
                insurance
                    .GetProperty("spans")
                    .EnumerateArray()
                    .SelectMany(span => WrongOf(span, insurance.GetProperty("collection").GetString() == "singleBase"))
            )
            .FirstOrDefault();

    private static IEnumerable<string> WrongOf(JsonElement span, bool isOfPersons)
    {
        JsonElement month = span.GetProperty("month");
        Fraction months = Number(span.GetProperty("months"));
        JsonElement[] employer = Employer(span);
        JsonElement[] persons = [.. span.GetProperty("persons").EnumerateArray()];
        foreach (JsonElement one in employer)
        {
            if (
                isOfPersons
                && Amount(one, "employer") is Fraction its
                && Amount(month, "employer") is Fraction ofPersons
                && its != ofPersons
            )
            {
                yield return $"the employer's amount is {its.InFen()}, and on its persons' bases {ofPersons.InFen()}";
            }
        }

        foreach (string payer in Payers)
        {
            if (Of(span, "rates", payer) is JsonElement rate && Of(span, "roundings", payer) is JsonElement rounding)
            {
                // An employer's amount on its own base is a sum already.
                bool isOwn = payer == "employer" && !isOfPersons;
                bool isEach = isOwn || rounding.GetProperty("level").GetString() == "personThenSum";
                foreach (string wrong in WrongOf(isOwn ? employer : persons, month, payer, rate, rounding, isEach))
                {
                    yield return wrong;
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

    /// <summary>
    /// The amount of each, on a base of its own, and their sum.
    /// </summary>
    private static IEnumerable<string> WrongOf(
        JsonElement[] owners,
        JsonElement month,
        string payer,
        JsonElement rate,
        JsonElement rounding,
        bool isEach
    )
    {
        Fraction sum = Fraction.Zero;
        foreach (JsonElement owner in owners)
        {
            if (Amount(owner, payer) is Fraction amount && Amount(owner, "base") is Fraction of)
            {
                sum += amount;
                Fraction exact =
                    (of * Number(rate.GetProperty("rate"))) + (Amount(rate, "fixedAmount") ?? Fraction.Zero);
                if (amount != (isEach ? Rounded(rounding, exact) : exact))
                {
                    yield return $"{payer}'s amount on the base {of.InFen()} is {amount.InFen()}";
                }
            }
        }

        if (Amount(month, payer) is Fraction monthly && monthly != (isEach ? sum : Rounded(rounding, sum)))
        {
            yield return $"{payer}'s amount of a month is {monthly.InFen()}, and those of all add up to {sum.InFen()}";
        }
    }

    private static JsonElement[] Employer(JsonElement span) =>
        span.TryGetProperty("employer", out JsonElement employer) && employer.ValueKind == JsonValueKind.Object
            ? [employer]
            : [];

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
