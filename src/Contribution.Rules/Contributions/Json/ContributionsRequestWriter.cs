using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Contributions.Json;

/// <summary>Writes a request in its shortest form: that for the bases, with the further properties.</summary>
internal static class ContributionsRequestWriter
{
    /// <summary>Writes one JSON object.</summary>
    /// <exception cref="NotSupportedException">
    /// An own rate has a floating band, or it or an own rounding is of another place than the requested one; the contract has no
    /// property for either.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, ContributionsRequest request)
    {
        if (request.Rates.Any(rate => rate.Floating is not null))
        {
            throw new NotSupportedException("a request cannot say how far its own rates may float");
        }

        string place = request.Bases.Jurisdiction;
        if (
            request.Rates.Any(rate => rate.Place != place) || request.Roundings.Any(rounding => rounding.Place != place)
        )
        {
            throw new NotSupportedException(
                "a request in JSON has no own rates or roundings of another place than its own"
            );
        }

        writer.WriteStartObject();
        RequestWriter.WriteProperties(
            new OutcomeWriter(writer),
            request.Bases,
            withInsurance: request.Insurances.IsDefaultOrEmpty
        );
        Property("months", request.Months);
        List("insurances", request.Insurances);
        List("insuredMonths", request.InsuredMonths);
        Property("industryClass", request.IndustryClass);
        Property("floating", request.Floating == 1m ? null : request.Floating);
        Property("collection", request.Collection);
        List("rates", [.. request.Rates.Select(Given)]);
        List("roundings", [.. request.Roundings.Select(Given)]);
        writer.WriteEndObject();

        void List<T>(string name, ImmutableArray<T> items)
        {
            if (!items.IsDefaultOrEmpty)
            {
                Property(name, items.ToArray());
            }
        }

        void Property(string name, object? value)
        {
            if (value is not null)
            {
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, value, ContributionsRequestJson.Default.GetTypeInfo(value.GetType())!);
            }
        }
    }

    private static GivenRate Given(ContributionRate rate) =>
        new()
        {
            Insurance = rate.Insurance,
            Payer = rate.Payer,
            IndustryClass = rate.IndustryClass,
            Rate = rate.Rate,
            FixedAmount = rate.FixedAmount,
            From = rate.From,
            Through = rate.Through,
            Document = rate.Source?.Document,
        };

    private static GivenRounding Given(ContributionRounding rounding) =>
        new()
        {
            Insurance = rounding.Insurance,
            Payer = rounding.Payer,
            Level = rounding.Level,
            Step = rounding.Step,
            Mode = rounding.Mode,
            From = rounding.From,
            Through = rounding.Through,
            Document = rounding.Source?.Document,
        };
}
