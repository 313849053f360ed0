using System.Text.Json;

namespace Contribution.Rules.FactTables;

/// <summary>One fact that requests give of a person or an employer: its names, and how it is written.</summary>
/// <typeparam name="TOwner">Whose fact it is.</typeparam>
/// <param name="name">The name in JSON, and in expressions behind the owner's.</param>
/// <param name="zh">The name in Chinese.</param>
/// <param name="en">The name in English.</param>
internal abstract class Fact<TOwner>(string name, string zh, string en)
    where TOwner : class
{
    /// <summary>The name in JSON, and in expressions behind the owner's.</summary>
    public string Name => name;

    /// <summary>The name in Chinese.</summary>
    public string Zh => zh;

    /// <summary>The name in English.</summary>
    public string En => en;

    /// <summary>Whether a request must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Writes the fact, where it is required or another than that of <paramref name="blank"/>.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank);
}
