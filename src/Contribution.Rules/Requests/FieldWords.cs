using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.FactTables;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Requests;

/// <summary>
/// The names of the properties of requests in both languages: <c>/persons/0/category</c> is the category of person 1.
/// </summary>
internal static partial class FieldWords
{
    private static readonly FrozenDictionary<string, Wording> Words = FieldTable
        .FindAll("request")
        .Select(field => KeyValuePair.Create(field.Name, field.Words))
        .Concat(OfFacts("/persons/*", PersonFactTable.All))
        .Concat(OfFacts("/employer", EmployerFactTable.All))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the words for a place of a request; null where there are none, as for the whole.</summary>
    /// <param name="path">The JSON Pointer.</param>
    public static Wording? Find(string path) =>
        JsonPath.Above(path).Select(Called).FirstOrDefault(words => words is not null);

    /// <summary>
    /// The sentence of a fault in a request's JSON: the name of its place, the pointer to it, and the fault. Null
    /// where people have no word for the place.
    /// </summary>
    public static Wording? Sentence(Fault fault) =>
        fault.File is null && fault.Code != FaultCode.RateNotOnFile && Find(fault.Path) is Wording place
            ? new Wording($"{place.Zh}（{fault.Path}）：{fault.Zh}", $"{place.En} ({fault.Path}): {fault.En}")
            : null;

    /// <summary>Adds words to the faults: their sentences then name unknown and known properties in both languages.</summary>
    public static IEnumerable<Fault> Name(IEnumerable<Fault> faults) => faults.Select(Name);

    private static Fault Name(Fault fault)
    {
        if (fault is not { Code: FaultCode.UnknownProperty, Allowed: string known, File: null })
        {
            return fault;
        }

        string owner = fault.Path[..fault.Path.LastIndexOf('/')];
        return fault.With(
            words: new FaultWords(null, NamedChoices.Join(known.Split(", ").Select(Property)))
            {
                Nearest = fault.Nearest is null ? null : Property(fault.Nearest),
            }
        );

        Wording Property(string name) =>
            NamedChoices.WithName(Words.GetValueOrDefault(Shape(JsonPath.Child(owner, name))), name);
    }

    private static Wording? Called(string path)
    {
        Wording? words = Words.GetValueOrDefault(Shape(path));
        if (words is null || Element().Match(path) is not { Success: true } element)
        {
            return words;
        }

        int number = int.Parse(element.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1;
        bool isWhole = element.Length == path.Length;
        (string zh, string en) =
            element.Groups["list"].Value == "persons" ? ("名参保人员", "person") : ("项", "number");
        string nth = string.Create(CultureInfo.InvariantCulture, $"第 {number} {zh}");
        string counted = string.Create(CultureInfo.InvariantCulture, $"{en} {number}");
        return new Wording(
            nth + (isWhole || zh == "项" ? "" : "的") + words.Zh,
            words.En.Length == 0 ? counted : $"{counted}, {words.En}"
        );
    }

    private static string Shape(string path) => Index().Replace(path, "/*");

    private static IEnumerable<KeyValuePair<string, Wording>> OfFacts<TOwner>(
        string owner,
        ImmutableArray<Fact<TOwner>> facts
    )
        where TOwner : class => facts.Select(fact => KeyValuePair.Create($"{owner}/{fact.Name}", fact.Words));

    [GeneratedRegex("/(0|[1-9][0-9]{0,8})(?=/|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Index();

    [GeneratedRegex(
        "^/(?<list>[a-zA-Z]+)/(?<index>0|[1-9][0-9]{0,8})(?=/|$)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Element();
}
