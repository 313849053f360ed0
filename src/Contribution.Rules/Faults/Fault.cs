using System.Text.Json.Serialization;
using Contribution.Rules.Faults;

namespace Contribution.Rules;

/// <summary>A fault of a request or of a rule file: its place, the value that was found and the allowed values.</summary>
public sealed class Fault
{
    /// <summary>A fault.</summary>
    /// <param name="code">The kind of fault, one of <see cref="FaultCode"/>.</param>
    /// <param name="path">Where it is, as a JSON Pointer.</param>
    /// <param name="found">The value that was found; null where there was none.</param>
    /// <param name="allowed">The values that are allowed.</param>
    public Fault(string code, string path, string? found = null, string? allowed = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(path);
        (Code, Path, Found, Allowed) = (code, path, found, allowed);
    }

    /// <summary>The kind of fault, one of <see cref="FaultCode"/>.</summary>
    public string Code { get; }

    /// <summary>Where it is, as a JSON Pointer (RFC 6901): <c>/persons/3/priorYearMonthlyWage</c>.</summary>
    public string Path { get; }

    /// <summary>The value that was found; null where there was none.</summary>
    public string? Found { get; }

    /// <summary>The values that are allowed.</summary>
    public string? Allowed { get; }

    /// <summary>The nearest known name, where a name was not known.</summary>
    public string? Nearest { get; init; }

    /// <summary>The rule file, for a fault in one.</summary>
    public string? File { get; internal init; }

    /// <summary>The column in an expression, from 1.</summary>
    public int? Column { get; internal init; }

    /// <summary>The version of the rule data in which something was not found; only sentences name it.</summary>
    internal string? RuleData { get; init; }

    /// <summary>The words that sentences use in place of ids; null where they use the values for programs.</summary>
    internal FaultWords? Words { get; init; }

    /// <summary>The fault as a sentence, in Chinese.</summary>
    [JsonPropertyOrder(1)]
    public string Zh => FaultText.In(chinese: true, this);

    /// <summary>The fault as a sentence, in English.</summary>
    [JsonPropertyOrder(1)]
    public string En => FaultText.In(chinese: false, this);

    /// <summary>Copies the fault with a file, another path or other words.</summary>
    internal Fault With(string? file = null, string? path = null, FaultWords? words = null) =>
        new(Code, path ?? Path, Found, Allowed)
        {
            Nearest = Nearest,
            File = file ?? File,
            Column = Column,
            RuleData = RuleData,
            Words = words ?? Words,
        };

    /// <summary>Whether both are the same fault for programs; the words of sentences are not compared.</summary>
    public override bool Equals(object? obj) => obj is Fault other && Compared == other.Compared;

    /// <inheritdoc/>
    public override int GetHashCode() => Compared.GetHashCode();

    private (string, string, string?, string?, string?, string?, int?, string?) Compared =>
        (Code, Path, Found, Allowed, Nearest, File, Column, RuleData);
}
