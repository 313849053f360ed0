using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Contributions.Json;

/// <summary>Writes contributions in the order of the contract, without null values.</summary>
/// <param name="outcome">Writes the parts that results share with those of bases.</param>
internal sealed class ContributionsWriter(OutcomeWriter outcome)
{
    private readonly Utf8JsonWriter _writer = outcome.Json;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="explain">Its explanation, in Chinese or else in English; null leaves it out.</param>
    public void Write(ContributionsResult result, Func<bool, ImmutableArray<string>>? explain = null)
    {
        _writer.WriteStartObject();
        _writer.WriteNumber("format", ContributionsResult.Format);
        outcome.Text("requestId", result.RequestId);
        outcome.Text("jurisdiction", result.Jurisdiction);
        _writer.WriteNumber("contributionYear", result.ContributionYear);
        outcome.Months("months", result.Months);
        outcome.Each("insurances", result.Insurances, Write);
        outcome.Each(
            "byMonth",
            result.ByMonth,
            month =>
            {
                _writer.WriteStartObject();
                outcome.Month("month", month.Month);
                Parts(month.Sum);
                _writer.WriteEndObject();
            }
        );
        Sum("total", result.Total);
        if (explain is not null)
        {
            _writer.WriteStartObject("explanations");
            outcome.Each("zh", explain(true), _writer.WriteStringValue);
            outcome.Each("en", explain(false), _writer.WriteStringValue);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void Write(InsuranceContributions insurance)
    {
        _writer.WriteStartObject();
        outcome.Text("insurance", ChoiceNames.Of(insurance.Insurance));
        outcome.Text("collection", ChoiceNames.Of(insurance.Collection));
        outcome.Text("collectionOrigin", ChoiceNames.Of(insurance.CollectionOrigin));
        outcome.WriteQuestion(insurance.Bases);
        outcome.Each("spans", insurance.Spans, Write);
        Sum("total", insurance.Total);
        outcome.Any("notComputed", insurance.NotComputed, Write);
        outcome.Write(insurance.Findings);
        _writer.WriteEndObject();
    }

    private void Write(ContributionSpan span)
    {
        _writer.WriteStartObject();
        outcome.Month("from", span.Months.From);
        outcome.Month("through", span.Months.Through);
        _writer.WriteNumber("months", span.Months.Count);
        outcome.Each("rates", span.Rates, Write);
        outcome.Each("roundings", span.Roundings, Write);
        if (span.Employer is EmployerContribution employer)
        {
            _writer.WriteStartObject("employer");
            outcome.WriteDecision(employer.Base);
            outcome.Money("employer", employer.Amount);
            _writer.WriteEndObject();
        }

        outcome.Each("persons", span.Persons, Write);
        Sum("month", span.MonthlySum);
        Sum("total", span.Total);
        _writer.WriteEndObject();
    }

    private void Write(AppliedRate rate)
    {
        _writer.WriteStartObject();
        outcome.Text("payer", ChoiceNames.Of(rate.Payer));
        Number("rate", rate.Rate);
        outcome.Money("fixedAmount", rate.FixedAmount);
        if (rate.IndustryClass is int industry)
        {
            _writer.WriteNumber("industryClass", industry);
        }

        Number("baseRate", rate.BaseRate);
        Number("floating", rate.Floating);
        outcome.Text("place", rate.Place);
        outcome.Month("from", rate.From);
        outcome.Month("through", rate.Through);
        outcome.Text("document", rate.Document);
        outcome.Text("trust", ChoiceNames.Find(rate.Trust));
        outcome.Text("origin", ChoiceNames.Of(rate.Origin));
        _writer.WriteEndObject();
    }

    private void Write(AppliedRounding rounding)
    {
        _writer.WriteStartObject();
        outcome.Text("payer", ChoiceNames.Of(rounding.Payer));
        outcome.Text("level", ChoiceNames.Of(rounding.Level));
        Number("step", rounding.Step);
        outcome.Text("mode", ChoiceNames.Of(rounding.Mode));
        outcome.Text("document", rounding.Document);
        outcome.Text("origin", ChoiceNames.Of(rounding.Origin));
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
        outcome.Text("code", ChoiceNames.Of(lacking.Code));
        outcome.Text("of", ChoiceNames.Of(lacking.Subject));
        outcome.Text("id", lacking.Id);
        outcome.Texts("missing", lacking.Missing);
        outcome.Text("zh", lacking.Zh);
        outcome.Text("en", lacking.En);
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
        outcome.MoneyOrNull("employee", sum.Employee);
        outcome.MoneyOrNull("employer", sum.Employer);
        outcome.MoneyOrNull("flexible", sum.Flexible);
        outcome.MoneyOrNull("total", sum.Total);
        outcome.Text("status", ChoiceNames.Of(sum.Status));
    }

    private void Amount(string name, decimal? yuan, bool isExact)
    {
        if (isExact)
        {
            Number(name, yuan);
        }
        else
        {
            outcome.Money(name, yuan);
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
