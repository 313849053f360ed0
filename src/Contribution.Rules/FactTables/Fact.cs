using System.Text.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.FactTables;

/// <summary>One fact that requests give of a person or an employer: its names, and how it is written.</summary>
/// <typeparam name="TOwner">Whose fact it is.</typeparam>
/// <param name="name">The name in JSON, and in expressions behind the owner's.</param>
internal abstract class Fact<TOwner>(string name)
    where TOwner : class
{
    /// <summary>The name in JSON, and in expressions behind the owner's.</summary>
    public string Name => name;

    /// <summary>The name in both languages.</summary>
    public Wording Words => FieldTable.Find(InExpressions(name))!;

    /// <summary>Whether a request must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Writes the fact, where it is required or another than that of <paramref name="blank"/>.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank);

    /// <summary>The name of a fact as expressions and the table of words have it: <c>person.hardship</c>.</summary>
    protected static string InExpressions(string name) =>
        (typeof(TOwner) == typeof(PersonFacts) ? "person." : "employer.") + name;
}
