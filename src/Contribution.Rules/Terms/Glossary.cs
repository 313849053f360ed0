using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Contribution.Rules.Terms;

/// <summary>
/// The names of statuses, choices and units in both languages, from <c>terms.csv</c>. The words for facts stand in
/// <see cref="FieldTable"/>.
/// </summary>
internal static class Glossary
{
    private static readonly FrozenDictionary<(string Group, string Name), Wording> Words;
    private static readonly FrozenDictionary<string, Wording> FirstByName;

    static Glossary()
    {
        All = [.. Term.Read("terms.csv")];
        Words = All.ToFrozenDictionary(term => (term.Group, term.Name), term => term.Words);
        FirstByName = All.DistinctBy(term => term.Name).ToFrozenDictionary(term => term.Name, term => term.Words);
    }

    /// <summary>Every term, in the table's order.</summary>
    public static ImmutableArray<Term> All { get; }

    /// <summary>The words for a value of an enumeration of the contract.</summary>
    public static Wording Name<T>(T choice)
        where T : struct, Enum => Name(GroupName(typeof(T).Name), Camel(choice.ToString()));

    /// <summary>The words for a value of a choice that rules read.</summary>
    /// <param name="type">The choice with its owner: <c>person.category</c>.</param>
    /// <param name="choice">The value, as expressions write it.</param>
    public static Wording NameOfFact(string type, string choice) =>
        type == "status"
            ? Name("determinationStatus", choice)
            : Name(type[(type.IndexOf('.', StringComparison.Ordinal) + 1)..], choice);

    /// <summary>Yes or no.</summary>
    public static Wording Name(bool truth) => Name("truth", truth ? "true" : "false");

    /// <summary>The words for a name of the contract.</summary>
    /// <param name="group">The group.</param>
    /// <param name="name">The name.</param>
    public static Wording Name(string group, string name) => Words[(group, name)];

    /// <summary>Finds the words for a name of the contract; null where the group has no such name.</summary>
    public static Wording? Find(string group, string name) => Words.GetValueOrDefault((group, name));

    /// <summary>The words for a name whose group is not known: those of the first group that has it; null where none has.</summary>
    public static Wording? Find(string name) => FirstByName.GetValueOrDefault(name);

    /// <summary>The group of an enumeration in the table: <c>category</c>.</summary>
    /// <param name="choice">The name of the enumeration's type.</param>
    public static string GroupName(string choice) =>
        choice switch
        {
            "PersonCategory" => "category",
            "EmployerKind" => "kind",
            "SourceTrust" => "trust",
            "RuleStatus" => "determinationStatus",
            _ => Camel(choice),
        };

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
