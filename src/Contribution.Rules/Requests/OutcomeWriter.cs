using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>
/// Writes results and errors in the order of the contract, without null values. By hand, since a serializer takes
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

    /// <summary>Receives the output.</summary>
    public Utf8JsonWriter Json => writer;

    /// <summary>The written text.</summary>
    public static byte[] Text(bool indented, Action<OutcomeWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, indented ? Indented : Compact))
        {
            write(new OutcomeWriter(writer));
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="writeLast">Writes the last property; null is none.</param>
    public void Write(BasesResult result, Action? writeLast = null)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", BasesResult.Format);
        Text("requestId", result.RequestId);
        Text("jurisdiction", result.Jurisdiction);
        writer.WriteNumber("contributionYear", result.ContributionYear);
        Text("insurance", ChoiceNames.Of(result.Insurance));
        WriteQuestion(result);
        Object("employer", result.Employer, Write);
        Each("persons", result.Persons, Write);
        Write(result.Findings);
        writeLast?.Invoke();
        writer.WriteEndObject();
    }

    /// <summary>Writes the basis of a result: the period, the reference wage, the rule set.</summary>
    public void WriteQuestion(BasesResult result)
    {
        Months("period", result.Period);
        Object("referenceWage", result.ReferenceWage, Write);
        Object("ruleSet", result.RuleSet, Write);
    }

    /// <summary>Writes the first and the last month of a span, if there is one.</summary>
    public void Months(string name, MonthSpan? months)
    {
        if (months is (YearMonth from, YearMonth through))
        {
            writer.WriteStartObject(name);
            Month("from", from);
            Month("through", through);
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes the error that takes a result's place.</summary>
    public void Write(string? requestId, string kind, ImmutableArray<Fault> faults)
    {
        writer.WriteStartObject();
        Text("requestId", requestId);
        writer.WriteStartObject("error");
        Text("kind", kind);
        Each("faults", faults, Write);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes a reference wage that was used.</summary>
    public void Write(AppliedReferenceWage wage)
    {
        writer.WriteStartObject();
        Money("value", wage.Value);
        Text("scope", ChoiceNames.Of(wage.Scope));
        Text("population", wage.Population);
        Text("document", wage.Document);
        Text("trust", ChoiceNames.Find(wage.Trust));
        Text("origin", ChoiceNames.Of(wage.Origin));
        writer.WriteEndObject();
    }

    /// <summary>Writes the rule set that answered.</summary>
    public void Write(AppliedRuleSet set)
    {
        writer.WriteStartObject();
        Text("id", set.Name);
        Text("document", set.Document);
        Texts("layers", [.. set.Layers.Select(layer => layer.ToString())]);
        Text("origin", ChoiceNames.Of(set.Origin));
        Text("hash", set.Hash);
        Text("engineVersion", set.EngineVersion);
        writer.WriteEndObject();
    }

    /// <summary>Writes a base.</summary>
    public void Write(ContributionBase answer)
    {
        writer.WriteStartObject();
        WriteDecision(answer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a base, into an object that is begun.</summary>
    public void WriteDecision(ContributionBase answer)
    {
        Text("id", answer.Id);
        MoneyOrNull("base", answer.Base);
        Text("status", ChoiceNames.Of(answer.Status));
        Text("rule", answer.Rule);
        Text("article", answer.Article);
        Money("adjustment", answer.Adjustment);
        Texts("missing", answer.Missing);
    }

    /// <summary>Writes findings, where there are any.</summary>
    public void Write(ImmutableArray<Finding> findings) => Any("findings", findings, Write);

    private void Write(Finding finding)
    {
        writer.WriteStartObject();
        Text("code", finding.Code);
        Text("path", finding.Path);
        Text("zh", finding.Zh);
        Text("en", finding.En);
        writer.WriteEndObject();
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

    /// <summary>Writes a text; null is left out.</summary>
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes a month; null is left out.</summary>
    public void Month(string name, YearMonth? month) => Text(name, month?.ToString());

    /// <summary>Writes an amount with two decimals; null is left out.</summary>
    public void Money(string name, decimal? yuan)
    {
        if (yuan is decimal amount)
        {
            writer.WritePropertyName(name);
            Span<byte> digits = stackalloc byte[40];
            amount.TryFormat(digits, out int length, "F2", CultureInfo.InvariantCulture);
            writer.WriteRawValue(digits[..length], skipInputValidation: true);
        }
    }

    /// <summary>Writes an amount with two decimals, or null.</summary>
    public void MoneyOrNull(string name, decimal? yuan)
    {
        if (yuan is null)
        {
            writer.WriteNull(name);
        }

        Money(name, yuan);
    }

    /// <summary>Writes an object; null is left out.</summary>
    public void Object<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            write(value);
        }
    }

    /// <summary>Writes an array, item by item.</summary>
    public void Each<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        writer.WritePropertyName(name);
        Each(items, write);
    }

    /// <summary>Writes an array that is no property.</summary>
    public void Each<T>(ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array; an empty one is left out.</summary>
    public void Any<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        if (!items.IsEmpty)
        {
            Each(name, items, write);
        }
    }

    /// <summary>Writes an array of texts; an empty one is left out.</summary>
    public void Texts(string name, ImmutableArray<string> texts) => Any(name, texts, writer.WriteStringValue);
}
