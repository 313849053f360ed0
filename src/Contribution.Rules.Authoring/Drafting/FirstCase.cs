using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>A first worked case: one person whom the circular covers, with blanks for the expected result.</summary>
internal static class FirstCase
{
    private const string Person = "person.";

    public static string Write(RuleSet set, NewPlace place, WorkedExample example)
    {
        (EmployerKind? kind, PersonCategory category) = Somebody(set.Covers);
        JsonObject request = new()
        {
            ["jurisdiction"] = place.Jurisdiction,
            ["contributionYear"] = place.Year,
            ["insurance"] = ChoiceNames.Of(set.Id.Insurance),
        };
        if (set.ReferenceWage is { } wage)
        {
            request["referenceWages"] = new JsonObject
            {
                [ChoiceNames.Of(wage.Scope)] = DraftJson.Write(Wanted.ReferenceWageFigure(example.ReferenceWage)),
            };
        }

        if (kind is { } some)
        {
            request["employer"] = new JsonObject { ["id"] = "E1", ["kind"] = ChoiceNames.Of(some) };
        }

        request["persons"] = new JsonArray(
            new JsonObject
            {
                ["id"] = "P1",
                ["category"] = ChoiceNames.Of(category),
                [Wage(set)] = WorkedExample.Wage,
            }
        );
        JsonObject expected = new()
        {
            ["id"] = "P1",
            ["base"] = DraftJson.Write(Wanted.Base(example.Base)),
            ["status"] = "determined",
            ["rule"] = DraftJson.Write(Wanted.Rule(example.Rule)),
            ["article"] = DraftJson.Write(Wanted.Article(example.Article)),
        };
        JsonObject first = new()
        {
            ["name"] = "first",
            ["article"] = DraftJson.Write(Wanted.Article(example.Article)),
            ["arithmetic"] = DraftJson.Write(Wanted.Arithmetic(example.Arithmetic)),
            ["request"] = request,
            ["expect"] = new JsonObject { ["persons"] = new JsonArray(expected) },
        };
        return DraftJson.Text(new JsonObject { ["cases"] = new JsonArray(first) });
    }

    private static (EmployerKind? Kind, PersonCategory Category) Somebody(Covers covers) =>
        covers.Pairs is { } pairs ? (pairs[0].Kind, pairs[0].Categories[0])
        : covers.Kinds.IsEmpty ? (null, covers.Categories[0])
        : (covers.Kinds[0], covers.Categories[0]);

    /// <summary>The first amount of a person that the rules read.</summary>
    private static string Wage(RuleSet set)
    {
        HashSet<Symbol> read =
        [
            .. set.IndividualBase.Rules.SelectMany(rule => rule.Roots).SelectMany(node => node.Facts()),
        ];
        string fact =
            Vocabulary
                .PersonFacts.Select(fact => fact.Symbol)
                .FirstOrDefault(symbol => symbol.Type == DataType.Number && read.Contains(symbol))
                ?.Name
            ?? Person + "priorYearMonthlyWage";
        return fact[Person.Length..];
    }
}
