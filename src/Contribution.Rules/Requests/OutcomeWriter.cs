using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Results;

namespace Contribution.Rules.Requests;

/// <summary>
/// Writes results and errors, in the order of the contract and without what is null. By hand, since a serializer takes
/// longer to set up than everything else that one case needs.
/// </summary>
internal sealed class OutcomeWriter(Utf8JsonWriter writer)
{
    // Results are never part of HTML; 缴费基数 stays readable. The line break is not the platform's.
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Takes what is written.</summary>
    public Utf8JsonWriter Json => writer;

    /// <summary>The text of what is written.</summary>
    public static byte[] Text(bool indented, Action<OutcomeWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, indented ? Indented : Compact))
        {
            write(new OutcomeWriter(writer));
        }

        return buffer.WrittenSpan.ToArray();
    }

    public void Write(BasesResult result)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", result.Format);
        Text("requestId", result.RequestId);
        Text("jurisdiction", result.Jurisdiction);
        writer.WriteNumber("contributionYear", result.ContributionYear);
        Text("insurance", ChoiceNames.Of(result.Insurance));
        WriteQuestion(result);
        if (result.Employer is ContributionBase employer)
        {
            writer.WritePropertyName("employer");
            Write(employer);
        }

        writer.WriteStartArray("persons");
        foreach (ContributionBase person in result.Persons)
        {
            Write(person);
        }

        writer.WriteEndArray();
        Write(result.Findings);
        writer.WriteEndObject();
    }

    /// <summary>Writes what a result rests on: the period, the reference wage, the rule set.</summary>
    public void WriteQuestion(BasesResult result)
    {
        if (result.Period is ContributionPeriod period)
        {
            writer.WriteStartObject("period");
            Text("from", period.From);
            Text("through", period.Through);
            writer.WriteEndObject();
        }

        Write(result.ReferenceWage);
        Write(result.RuleSet);
    }

    /// <summary>Writes the error that takes a result's place.</summary>
    public void Write(string? requestId, string kind, ImmutableArray<Fault> faults)
    {
        writer.WriteStartObject();
        Text("requestId", requestId);
        writer.WriteStartObject("error");
        Text("kind", kind);
        writer.WriteStartArray("faults");
        foreach (Fault fault in faults)
        {
            Write(fault);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Write(ReferenceWageUsed? wage)
    {
        if (wage is null)
        {
            return;
        }

        writer.WriteStartObject("referenceWage");
        Money("value", wage.Value);
        Text("scope", ChoiceNames.Of(wage.Scope));
        Text("population", wage.Population);
        Text("document", wage.Document);
        Text("trust", wage.Trust);
        Text("origin", wage.Origin);
        writer.WriteEndObject();
    }

    private void Write(RuleSetUsed set)
    {
        writer.WriteStartObject("ruleSet");
        Text("id", set.Id);
        Text("document", set.Document);
        Texts("layers", set.Layers);
        Text("origin", ChoiceNames.Of(set.Origin));
        Text("hash", set.Hash);
        Text("engineVersion", set.EngineVersion);
        writer.WriteEndObject();
    }

    private void Write(ContributionBase answer)
    {
        writer.WriteStartObject();
        WriteDecision(answer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a base, into an object that is begun.</summary>
    public void WriteDecision(ContributionBase answer)
    {
        Text("id", answer.Id);
        if (answer.Base is decimal given)
        {
            Money("base", given);
        }
        else
        {
            writer.WriteNull("base");
        }

        Text("status", ChoiceNames.Of(answer.Status));
        Text("rule", answer.Rule);
        Text("article", answer.Article);
        if (answer.Adjustment is decimal adjustment)
        {
            Money("adjustment", adjustment);
        }

        Texts("missing", answer.Missing);
    }

    /// <summary>Writes findings, where there are any.</summary>
    public void Write(ImmutableArray<Finding>? findings)
    {
        if (findings is not { } told)
        {
            return;
        }

        writer.WriteStartArray("findings");
        foreach (Finding finding in told)
        {
            writer.WriteStartObject();
            Text("code", finding.Code);
            Text("path", finding.Path);
            Text("zh", finding.Zh);
            Text("en", finding.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Write(Fault fault)
    {
        writer.WriteStartObject();
        Text("code", fault.Code);
        Text("path", fault.Path);
        Text("found", fault.Found);
        Text("allowed", fault.Allowed);
        Text("nearest", fault.Nearest);
        Text("file", fault.File);
        if (fault.Column is int column)
        {
            writer.WriteNumber("column", column);
        }

        Text("zh", fault.Zh);
        Text("en", fault.En);
        writer.WriteEndObject();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private void Texts(string name, ImmutableArray<string>? texts)
    {
        if (texts is not { } given)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string text in given)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private void Money(string name, decimal yuan)
    {
        writer.WritePropertyName(name);
        MoneyConverter.Write(writer, yuan);
    }
}
