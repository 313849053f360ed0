using System.Text.Json;

namespace Contribution.Rules.FactTables;

/// <summary>A text, which no rule reads.</summary>
internal sealed class TextFact<TOwner, TProperty>(string name, string zh, string en) : Fact<TOwner>(name, zh, en)
    where TOwner : class
    where TProperty : struct, IProperty<TOwner, string?>
{
    /// <inheritdoc/>
    public override TOwner Read(IFactSource source, TOwner owner) =>
        source.Text(Name) is string text ? TProperty.With(owner, text) : owner;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        if (TProperty.Get(owner) is string text)
        {
            writer.WriteString(Name, text);
        }
    }
}
