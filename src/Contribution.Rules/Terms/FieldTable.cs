using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contribution.Rules.Terms;

/// <summary>
/// The names of the fields of requests, with the facts in them, and of results in both languages, from <c>fields.csv</c>.
/// </summary>
internal static class FieldTable
{
    private static readonly FrozenDictionary<string, Wording> Words;

    static FieldTable()
    {
        All = [.. Term.Read("fields.csv")];
        Words = All.ToFrozenDictionary(field => field.Name, field => field.Words, StringComparer.Ordinal);
    }

    /// <summary>Every field, in the table's order: of a request by its JSON Pointer, where <c>*</c> is a place in a list, and a fact
    /// as expressions have it.</summary>
    public static ImmutableArray<Term> All { get; }

    /// <summary>The fields of a request, those that rules read or give, or those of a result.</summary>
    /// <param name="group">The group: <c>request</c>, <c>person</c>, <c>employer</c>, <c>rule</c> or <c>result</c>.</param>
    public static IEnumerable<Term> FindAll(string group) => All.Where(field => field.Group == group);

    /// <summary>The words for a field; null where there is no such field.</summary>
    public static Wording? Find(string name) => Words.GetValueOrDefault(name);
}
