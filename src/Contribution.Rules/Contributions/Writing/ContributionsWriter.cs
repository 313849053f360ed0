using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Contributions.Writing;

/// <summary>Writes what is due, in the order of the contract and without what is null.</summary>
/// <param name="outcome">Writes what results have in common with those of bases.</param>
internal sealed class ContributionsWriter(OutcomeWriter outcome)
{
    private readonly Utf8JsonWriter _writer = outcome.Json;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="explain">Its explanation in a language; null leaves it out.</param>
    public void Write(ContributionsResult result, Func<string, ImmutableArray<string>>? explain = null)
    {
        _writer.WriteStartObject();
        _writer.WriteNumber("format", result.Format);
        Text("requestId", result.RequestId);
        Text("jurisdiction", result.Jurisdiction);
        _writer.WriteNumber("contributionYear", result.ContributionYear);
        _writer.WriteStartObject("months");
        Text("from", result.Months.From);
        Text("through", result.Months.Through);
        _writer.WriteEndObject();
        Each("insurances", result.Insurances, Write);
        Each(
            "byMonth",
            result.ByMonth,
            month =>
            {
                _writer.WriteStartObject();
                Text("month", month.Month);
                Parts(month.Sum);
                _writer.WriteEndObject();
            }
        );
        Sum("total", result.Total);
        if (explain is not null)
        {
            _writer.WriteStartObject("explanations");
            Each("zh", explain("zh"), _writer.WriteStringValue);
            Each("en", explain("en"), _writer.WriteStringValue);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void Write(InsuranceContributions insurance)
    {
        _writer.WriteStartObject();
        Text("insurance", ChoiceNames.Of(insurance.Insurance));
        Text("collection", ChoiceNames.Of(insurance.Collection));
        Text("collectionOrigin", insurance.CollectionOrigin);
        outcome.WriteQuestion(insurance.Bases);
        Each("spans", insurance.Spans, Write);
        Sum("total", insurance.Total);
        if (!insurance.NotComputed.IsEmpty)
        {
            Each("notComputed", insurance.NotComputed, Write);
        }

        outcome.Write(insurance.Findings.IsEmpty ? null : insurance.Findings);
        _writer.WriteEndObject();
    }

    private void Write(ContributionSpan span)
    {
        _writer.WriteStartObject();
        Text("from", span.From);
        Text("through", span.Through);
        _writer.WriteNumber("months", span.Months);
        Each("rates", span.Rates, Write);
        Each("roundings", span.Roundings, Write);
        if (span.Employer is EmployerContribution employer)
        {
            _writer.WriteStartObject("employer");
            outcome.WriteDecision(employer.Base);
            Money("employer", employer.Amount);
            _writer.WriteEndObject();
        }

        Each("persons", span.Persons, Write);
        Sum("month", span.Month);
        Sum("total", span.Total);
        _writer.WriteEndObject();
    }

    private void Write(RateUsed rate)
    {
        _writer.WriteStartObject();
        Text("payer", ChoiceNames.Of(rate.Payer));
        Number("rate", rate.Rate);
        Money("fixedAmount", rate.FixedAmount);
        if (rate.IndustryClass is int industry)
        {
            _writer.WriteNumber("industryClass", industry);
        }

        Number("baseRate", rate.BaseRate);
        Number("floating", rate.Floating);
        Text("place", rate.Place);
        Text("from", rate.From);
        Text("through", rate.Through);
        Text("document", rate.Document);
        Text("trust", rate.Trust);
        Text("origin", rate.Origin);
        _writer.WriteEndObject();
    }

    private void Write(RoundingUsed rounding)
    {
        _writer.WriteStartObject();
        Text("payer", ChoiceNames.Of(rounding.Payer));
        Text("level", ChoiceNames.Of(rounding.Level));
        Number("step", rounding.Rounding.Step);
        Text("mode", ChoiceNames.Of(rounding.Rounding.Mode));
        Text("document", rounding.Document);
        Text("origin", rounding.Origin);
        _writer.WriteEndObject();
    }

    private void Write(PersonContribution person)
    {
        _writer.WriteStartObject();
        outcome.WriteDecision(person.Base);
        Amount("employee", person.Employee, person.IsExact);
        Amount("employer", person.Employer, person.IsExact);
        Amount("flexible", person.Flexible, person.IsExact);
        if (!person.IsInsured)
        {
            _writer.WriteBoolean("insured", false);
        }

        if (person.IsExact)
        {
            _writer.WriteBoolean("exact", true);
        }

        _writer.WriteEndObject();
    }

    private void Write(NotComputed lacking)
    {
        _writer.WriteStartObject();
        Text("code", lacking.Code);
        Text("of", lacking.Of);
        Text("id", lacking.Id);
        if (!lacking.Missing.IsEmpty)
        {
            Each("missing", lacking.Missing, _writer.WriteStringValue);
        }

        Text("zh", lacking.Zh);
        Text("en", lacking.En);
        _writer.WriteEndObject();
    }

    private void Sum(string name, ContributionSum sum)
    {
        _writer.WriteStartObject(name);
        Parts(sum);
        _writer.WriteEndObject();
    }

    private void Parts(ContributionSum sum)
    {
        OrNull("employee", sum.Employee);
        OrNull("employer", sum.Employer);
        OrNull("flexible", sum.Flexible);
        OrNull("total", sum.Total);
        Text("status", ChoiceNames.Of(sum.Status));
    }

    private void OrNull(string name, decimal? yuan)
    {
        if (yuan is null)
        {
            _writer.WriteNull(name);
        }
        else
        {
            Money(name, yuan);
        }
    }

    private void Each<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        _writer.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            _writer.WriteString(name, text);
        }
    }

    private void Amount(string name, decimal? yuan, bool isExact)
    {
        if (isExact)
        {
            Number(name, yuan);
        }
        else
        {
            Money(name, yuan);
        }
    }

    private void Money(string name, decimal? yuan)
    {
        if (yuan is decimal amount)
        {
            _writer.WritePropertyName(name);
            MoneyConverter.Write(_writer, amount);
        }
    }

    /// <summary>A number without closing zeros.</summary>
    private void Number(string name, decimal? number)
    {
        if (number is decimal given)
        {
            _writer.WritePropertyName(name);
            _writer.WriteRawValue(given.ToString("0.##############", CultureInfo.InvariantCulture));
        }
    }
}
