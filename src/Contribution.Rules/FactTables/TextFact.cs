using System.Text.Json;

namespace Contribution.Rules.FactTables;

/// <summary>A text, which no rule reads.</summary>
/// <param name="name">The name in JSON.</param>
/// <param name="zh">The name in Chinese.</param>
/// <param name="en">The name in English.</param>
/// <param name="get">The text of an owner.</param>
/// <param name="with">The owner with another text.</param>
internal sealed class TextFact<TOwner>(
    string name,
    string zh,
    string en,
    Func<TOwner, string?> get,
    Func<TOwner, string, TOwner> with
) : Fact<TOwner>(name, zh, en)
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
