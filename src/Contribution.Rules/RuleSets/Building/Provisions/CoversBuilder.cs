using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Provisions;

/// <summary>Reads the coverage of a circular; pairs alone imply the categories and the kinds.</summary>
internal static class CoversBuilder
{
    public static Covers Build(Part<CoversPart>? part, Layer child, List<Fault> faults)
    {
        if (part is null)
        {
            faults.Add(
                new Fault(FaultCode.Missing, "/covers", allowed: "{ categories, kinds, pairs }") { File = child.Name }
            );
            return new Covers();
        }

        CoversPart written = part.Value;
        ImmutableArray<CoveredPair>? pairs = written.Pairs is null
            ? null
            : [.. written.Pairs.Select(pair => Pair(part, pair, faults)).OfType<CoveredPair>()];
        Covers covers = new()
        {
            Categories =
                written.Categories?.ToImmutableArray()
                ?? [.. (pairs ?? []).SelectMany(pair => pair.Categories).Distinct().Order()],
            Kinds =
                written.Kinds?.ToImmutableArray()
                ?? [.. (pairs ?? []).Select(pair => pair.Kind).OfType<EmployerKind>().Distinct().Order()],
            Pairs = pairs,
        };
        CheckTwice(part, "categories", written.Categories?.Select(choice => ChoiceNames.Of(choice)), faults);
        CheckTwice(part, "kinds", written.Kinds?.Select(choice => ChoiceNames.Of(choice)), faults);
        foreach ((string kind, PersonCategory[] categories) in written.Pairs ?? [])
        {
            CheckTwice(part.Below("pairs"), kind, categories.Select(choice => ChoiceNames.Of(choice)), faults);
        }

        if (covers.Categories.IsEmpty)
        {
            ImmutableArray<string> choices = ChoiceNames.Of(typeof(PersonCategory));
            faults.Add(
                part.Fault(FaultCode.Missing, "categories", null, string.Join(", ", choices))
                    .With(words: NamedChoices.Unknown("category", choices, nearest: null))
            );
        }

        return covers;
    }

    private static void CheckTwice(Part<CoversPart> part, string child, IEnumerable<string>? names, List<Fault> faults)
    {
        foreach (
            string twice in (names ?? []).GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key)
        )
        {
            FaultWords words = FaultWords.Saying(new Wording($"{twice} 重复", $"{twice} is given twice"));
            faults.Add(part.Fault(FaultCode.DuplicateId, child, twice, "each once").With(words: words));
        }
    }

    private static CoveredPair? Pair(
        Part<CoversPart> part,
        KeyValuePair<string, PersonCategory[]> pair,
        List<Fault> faults
    )
    {
        if (pair.Key == EmployerFactTable.NoEmployer)
        {
            return new CoveredPair(null, [.. pair.Value]);
        }

        if (ChoiceNames.TryParse(pair.Key, out EmployerKind kind))
        {
            return new CoveredPair(kind, [.. pair.Value]);
        }

        ImmutableArray<string> known = ChoiceNames.Of(typeof(EmployerKind)).Add(EmployerFactTable.NoEmployer);
        string? nearest = NamedChoices.FindNearest("kind", known, pair.Key);
        faults.Add(
            part.Fault(FaultCode.UnknownValue, "pairs", pair.Key, string.Join(", ", known), nearest)
                .With(words: NamedChoices.Unknown("kind", known, nearest))
        );
        return null;
    }
}
