using System.Runtime.CompilerServices;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>The facts of a JSON object.</summary>
internal sealed class JsonFacts(JsonFields fields) : IFactSource
{
    /// <inheritdoc/>
    public string? Text(string name) => fields.Text(name);

    /// <inheritdoc/>
    public decimal? Money(string name) => fields.Number(name);

    // Ranges are checked later, with those of requests that never were JSON.
    /// <inheritdoc/>
    public int? Whole(string name, int least, int most) => fields.Whole(name);

    /// <inheritdoc/>
    public bool? Truth(string name) => fields.Flag(name);

    /// <inheritdoc/>
    public TChoice? Choice<TChoice>(string name)
        where TChoice : struct, Enum =>
        fields.Choice(name, typeof(TChoice)) is >= 0 and int ordinal ? Unsafe.BitCast<int, TChoice>(ordinal) : null;
}
