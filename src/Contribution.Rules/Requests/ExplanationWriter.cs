using Contribution.Rules.Explaining;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>Writes explanations in the order of the contract, without null values and empty lists.</summary>
/// <param name="outcome">Writes the parts that explanations share with results.</param>
internal sealed class ExplanationWriter(OutcomeWriter outcome)
{
    /// <summary>Writes an explanation.</summary>
    public void Write(Explanation explanation)
    {
        outcome.Json.WriteStartObject();
        outcome.Json.WriteNumber("format", Explanation.Format);
        outcome.Text("requestId", explanation.RequestId);
        outcome.Text("for", ChoiceNames.Of(explanation.For));
        outcome.Object("ruleSet", explanation.RuleSet, outcome.Write);
        outcome.Object("referenceWage", explanation.ReferenceWage, outcome.Write);
        outcome.Object("answer", explanation.Answer, outcome.Write);
        outcome.Text("zh", explanation.Zh);
        outcome.Text("en", explanation.En);
        outcome.Any("arithmetic", explanation.Arithmetic, Write);
        outcome.Object("trueUp", explanation.TrueUp, Write);
        outcome.Object("totals", explanation.Totals, Write);
        outcome.Object("provisional", explanation.Provisional, Write);
        outcome.Each("rules", explanation.Rules, Write);
        outcome.Json.WriteEndObject();
    }

    private void Write(ArithmeticLine line)
    {
        outcome.Json.WriteStartObject();
        outcome.Text("name", line.Name);
        outcome.Text("formula", line.Formula);
        outcome.Text("text", line.Text);
        outcome.Text("exact", line.Exact);
        outcome.Money("rounded", line.Rounded);
        outcome.Text("article", line.Article);
        if (line.Announced)
        {
            outcome.Json.WriteBoolean("announced", true);
        }

        outcome.Json.WriteEndObject();
    }

    private void Write(TrueUpExplanation trueUp)
    {
        outcome.Json.WriteStartObject();
        outcome.Text("text", trueUp.Text);
        outcome.Text("document", trueUp.Provision.Source.Document);
        outcome.Text("article", trueUp.Provision.Article);
        outcome.Text("quote", trueUp.Provision.Quote);
        outcome.Text("reading", trueUp.Provision.Reading?.En);
        outcome.Text("readingZh", trueUp.Provision.Reading?.Zh);
        outcome.Json.WriteEndObject();
    }

    private void Write(TotalsExplanation totals)
    {
        outcome.Json.WriteStartObject();
        outcome.MoneyOrNull("individualBases", totals.IndividualBases);
        outcome.MoneyOrNull("exemptWages", totals.ExemptWages);
        outcome.MoneyOrNull("exemptWagesOutside", totals.ExemptWagesOutside);
        outcome.Json.WriteNumber("headcount", totals.Headcount);
        outcome.Texts("undetermined", totals.Undetermined);
        outcome.Texts("exemptWageUnknown", totals.ExemptWageUnknown);
        outcome.Each("zh", totals.Zh, outcome.Json.WriteStringValue);
        outcome.Each("en", totals.En, outcome.Json.WriteStringValue);
        outcome.Json.WriteEndObject();
    }

    private void Write(ProvisionalExplanation provisional)
    {
        outcome.Json.WriteStartObject();
        outcome.Each("through", provisional.Through, outcome.Json.WriteStringValue);
        outcome.Each("persons", provisional.Persons, outcome.Json.WriteStringValue);
        outcome.Text("zh", provisional.Zh);
        outcome.Text("en", provisional.En);
        outcome.Json.WriteEndObject();
    }

    private void Write(RuleExplanation rule)
    {
        outcome.Json.WriteStartObject();
        outcome.Text("rule", rule.Rule);
        outcome.Object("name", rule.DisplayName, Write);
        outcome.Text("outcome", ChoiceNames.Of(rule.Outcome));
        outcome.Text("zh", rule.Zh);
        outcome.Text("en", rule.En);
        outcome.Texts("silencedBy", rule.SilencedBy);
        outcome.Object("condition", rule.Condition, Write);
        outcome.Texts("openFor", rule.OpenFor);
        outcome.Text("when", rule.Written.When.Text);
        outcome.Text("base", rule.Written.Base?.Text);
        outcome.Text("status", ChoiceNames.Of(rule.Written.Status));
        outcome.Texts("overrides", rule.Written.Overrides);
        outcome.Texts("precedes", rule.Written.Precedes);
        outcome.Text("document", rule.Document);
        outcome.Text("article", rule.Article);
        outcome.Text("quote", rule.Quote);
        outcome.Text("reading", rule.Written.Reading?.En);
        outcome.Text("readingZh", rule.Written.Reading?.Zh);
        outcome.Json.WriteEndObject();
    }

    private void Write(Wording words)
    {
        outcome.Json.WriteStartObject();
        outcome.Text("zh", words.Zh);
        outcome.Text("en", words.En);
        outcome.Json.WriteEndObject();
    }

    private void Write(ConditionExplanation condition)
    {
        outcome.Json.WriteStartObject();
        outcome.Text("text", condition.Text);
        outcome.Text("values", condition.Values);
        outcome.Text(
            "truth",
            condition.Truth switch
            {
                true => "true",
                false => "false",
                null => "unknown",
            }
        );
        outcome.Texts("missing", condition.Missing);
        outcome.Texts("within", condition.Within);
        outcome.Any("where", condition.Where, Write);
        outcome.Json.WriteEndObject();
    }
}
