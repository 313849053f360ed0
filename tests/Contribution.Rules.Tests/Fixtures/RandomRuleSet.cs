using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.RuleSets.Building;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Small rule sets that load, but may well be wrong: gaps, overlaps, unguarded facts and idle rules are common.</summary>
internal static class RandomRuleSet
{
    private static readonly string[] Atoms =
    [
        "person.hardship",
        "not(person.hardship)",
        "person.category = employee",
        "person.category != employee",
        "person.priorYearMonthlyWage != null",
        "person.priorYearMonthlyWage = null",
        "referenceWage != null",
        "referenceWage = null",
        "person.priorYearMonthlyWage < floor",
        "person.priorYearMonthlyWage >= floor",
        "person.priorYearMonthlyWage > referenceWage",
        "person.priorYearMonthlyWage <= min(referenceWage, 1500)",
        "person.priorYearMonthlyWage between floor and referenceWage",
    ];

    private static readonly string[] Bases =
    [
        "person.priorYearMonthlyWage",
        "floor",
        "referenceWage",
        "1000",
        "max(floor, 900)",
    ];

    public static RuleSet Of(long seed)
    {
        Dice dice = new(seed);
        JsonArray rules = [];
        int count = 2 + (int)dice.Below(3);
        for (int place = 0; place < count; place++)
        {
            JsonObject rule = Rule($"r{place}", Condition(dice), dice.Pick(Bases));
            if (place > 0 && dice.OneIn(3))
            {
                rule[dice.Pick("overrides", "precedes")] = new JsonArray($"r{dice.Below(place)}");
            }

            rules.Add(rule);
        }

        return Load(rules);
    }

    /// <summary>A rule as a file has it, which determines a base.</summary>
    public static JsonObject Rule(string id, string when, string amount) =>
        new()
        {
            ["id"] = id,
            ["article"] = "1",
            ["when"] = when,
            ["base"] = amount,
        };

    public static RuleSet Load(JsonArray rules)
    {
        JsonObject file = new()
        {
            ["format"] = 1,
            ["jurisdiction"] = "990000",
            ["insurance"] = "pension",
            ["contributionYears"] = new JsonObject { ["from"] = 2020 },
            ["source"] = new JsonObject { ["document"] = "test" },
            ["covers"] = new JsonObject
            {
                ["categories"] = new JsonArray("employee", "flexibleWorker"),
                ["kinds"] = new JsonArray(),
            },
            ["referenceWage"] = "city",
            ["rounding"] = new JsonObject { ["step"] = 0.01m, ["mode"] = "halfUp" },
            ["parameters"] = new JsonObject
            {
                ["ratio"] = new JsonObject { ["value"] = 0.6m, ["article"] = "1" },
            },
            ["amounts"] = new JsonObject
            {
                ["floor"] = new JsonObject { ["value"] = "ratio * referenceWage", ["article"] = "1" },
            },
            ["individualBase"] = rules,
            ["invariants"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "bounded",
                    ["for"] = "individualBase",
                    ["when"] = "base != null and referenceWage != null",
                    ["holds"] = "base <= referenceWage",
                }
            ),
        };
        List<Fault> faults = [];
        Layer? layer = Layer.Read(
            new RuleFileText(
                "random",
                Encoding.UTF8.GetBytes(file.ToJsonString()),
                RuleSetOrigin.Directory,
                new Lazy<ImmutableArray<Circular>>([])
            ),
            faults
        );
        RuleSet? set = layer is null ? null : RuleSetBuilder.Build([layer.In(2020)], FigureSource.Nothing, faults);
        return set ?? throw new InvalidOperationException(string.Join("; ", faults.Select(fault => fault.En)));
    }

    private static string Condition(Dice dice)
    {
        string condition = dice.Pick(Atoms);
        for (long more = dice.Below(3); more > 0; more--)
        {
            condition = $"({condition}) {dice.Pick("and", "and", "or")} {dice.Pick(Atoms)}";
        }

        return condition;
    }
}
