using System.Text.Json;

namespace Contribution.Rules.FactTables;

/// <summary>A text, which no rule reads.</summary>
/// <param name="name">The name in JSON.</param>
/// <param name="get">The text of an owner.</param>
/// <param name="with">The owner with another text.</param>
internal sealed class TextFact<TOwner>(string name, Func<TOwner, string?> get, Func<TOwner, string, TOwner> with)
    : Fact<TOwner>(name)
    where TOwner : class
{
    /// <summary>The owner with another text.</summary>
    public TOwner With(TOwner owner, string text) => with(owner, text);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        if (get(owner) is string text)
        {
            writer.WriteString(Name, text);
        }
    }
}
