using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Generating;

/// <summary>
/// Rule files of every form that the documents describe, made so that most are proved: each primary rule guards what it
/// reads, exceptions stand in chains, and bases are kept within what money may be.
/// </summary>
internal sealed class RuleSetGenerator(Dice dice)
{
    private const string Most = "9999999999.99";
    private static readonly string[] Amounts = ["floor", "share", "ceiling", "tier"];
    private static readonly string[] Modes = ["halfUp", "up", "down", "halfDown", "halfEven"];
    private static readonly string[] Ratios =
    [
        "0.6",
        "0.60",
        "1",
        "1.05",
        "0.333",
        "0.0001",
        "2.5",
        "0.123456789",
        "3.00",
        "800000",
    ];

    public JsonObject Make() =>
        new()
        {
            ["format"] = 1,
            ["jurisdiction"] = "999900",
            ["insurance"] = "pension",
            ["contributionYears"] = new JsonObject { ["from"] = 2030, ["through"] = 2031 },
            ["source"] = new JsonObject { ["document"] = "甲", ["trust"] = dice.Pick("A", "B", "C") },
            ["covers"] = new JsonObject
            {
                ["categories"] = new JsonArray("employee", "flexibleWorker"),
                ["kinds"] = new JsonArray("enterprise", "governmentOrgan"),
            },
            ["referenceWage"] = dice.Pick("city", "province", "poolingArea"),
            ["rounding"] = Rounding(),
            ["parameters"] = new JsonObject
            {
                ["low"] = Figure(dice.Pick(Ratios)),
                ["high"] = Figure(dice.Pick(Ratios)),
            },
            ["amounts"] = AllAmounts(),
            ["define"] = new JsonObject
            {
                ["known"] = "person.priorYearMonthlyWage != null and referenceWage != null",
                ["free"] = "person.category = flexibleWorker",
            },
            ["individualBase"] = Individual(),
            ["employerBase"] = Employer(),
            ["trueUp"] = dice.OneIn(2) ? new JsonObject { ["article"] = "9" } : null,
            ["findings"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "looked-at",
                    ["for"] = "individualBase",
                    ["article"] = "8",
                    ["when"] = dice.Pick("adjustment < 0", "status = determined and base > share", "base = floor"),
                    ["zh"] = "{base}",
                    ["en"] = "{base}",
                }
            ),
        };

    private JsonObject AllAmounts()
    {
        JsonObject amounts = [];
        foreach (string name in Amounts)
        {
            string ratio = dice.Pick("low", "high", dice.Pick(Ratios));
            JsonObject amount = new()
            {
                ["article"] = "1",
                ["value"] =
                    name == "tier"
                        ? dice.Pick(
                            "min(floor, ceiling)",
                            "max(share, floor) / 3",
                            "floor + 0.005",
                            "(floor + ceiling) / 2"
                        )
                        : dice.Pick(
                            $"{ratio} * referenceWage",
                            $"referenceWage * {ratio}",
                            $"{ratio} * referenceWage / 7"
                        ),
            };
            if (dice.OneIn(2))
            {
                amount["rounding"] = Rounding();
            }

            if (dice.OneIn(5))
            {
                amount["byYear"] = new JsonObject { ["2030"] = JsonNode.Parse(dice.Pick("2881", "0", "1500.5", Most)) };
            }

            amounts[name] = amount;
        }

        return amounts;
    }

    private JsonArray Individual()
    {
        JsonArray rules = [Rule("own", "known and not(free)", "person.priorYearMonthlyWage")];
        Chain(rules, "own", "person.priorYearMonthlyWage");
        rules.Add(
            Rule("declared", "free and person.declaredBase != null and referenceWage != null", "person.declaredBase")
        );
        Chain(rules, "declared", "person.declaredBase");
        if (dice.OneIn(2))
        {
            JsonObject frozen = Rule(
                "frozen",
                "person.determinedBase != null and not(person.hardship)",
                "person.determinedBase"
            );
            frozen["precedes"] = new JsonArray("*");
            frozen["status"] = "unchanged";
            rules.Add(frozen);
        }
        else
        {
            JsonObject outside = Rule("outside", "person.exemptionProof", null);
            outside["precedes"] = new JsonArray("*");
            outside["status"] = "notInsured";
            outside["exemptWage"] = "person.priorYearMonthlyWage";
            rules.Add(outside);
        }

        if (dice.OneIn(2))
        {
            JsonObject carried = Rule(
                "carried",
                "not(free) and (person.priorYearMonthlyWage = null or referenceWage = null) and person.previousYearBase != null",
                "person.previousYearBase"
            );
            carried["status"] = "provisional";
            rules.Add(carried);
        }

        return rules;
    }

    /// <summary>Exceptions to a rule, each an exception to the one before, so that never two decide.</summary>
    private void Chain(JsonArray rules, string first, string wage)
    {
        string excepted = first;
        for (int left = dice.Below(4); left > 0; left--)
        {
            string id = $"{first}-{left.ToString(CultureInfo.InvariantCulture)}";
            JsonObject exception = Rule(id, Condition(wage), Base(wage));
            exception["overrides"] = new JsonArray(excepted);
            rules.Add(exception);
            excepted = id;
        }
    }

    private string Condition(string wage)
    {
        string compared = dice.Pick(Amounts);
        string other = dice.Pick(Amounts);
        string sign = dice.Pick("<", "<=", ">", ">=", "=", "!=");
        return dice.Below(7) switch
        {
            0 => "person.hardship",
            1 => $"{wage} between {compared} and {other}",
            2 => $"not({wage} {sign} {compared}) or {other} {sign} {compared}",
            3 => $"{wage} {sign} {dice.Pick(Ratios)} * {compared} - {dice.Pick(Ratios)}",
            4 => $"{wage} * {dice.Pick(Ratios)} {sign} min({compared}, {other}, 1500)",
            5 => $"({wage} {sign} {compared} and {other} < {wage}) or person.hardship",
            _ => $"{wage} {sign} {compared}",
        };
    }

    private string Base(string wage)
    {
        string bound = dice.Pick(Amounts);
        string inner = dice.Below(6) switch
        {
            0 => $"{wage} / {dice.Pick("3", "7", "1.1")}",
            1 => $"max({bound}, {wage})",
            2 => $"{wage} - {bound}",
            3 => $"({wage} + {bound} * {dice.Pick(Ratios)}) / 2",
            4 => dice.Pick("0.005", "1234.565", "0"),
            _ => bound,
        };
        return dice.OneIn(8) ? inner : $"max(0, min({inner}, {Most}))";
    }

    private JsonArray Employer()
    {
        JsonObject own = Rule(
            "own-total",
            "employer.priorYearMonthlyTotalWages != null and persons.individualBases != null and persons.exemptWages != null and persons.exemptWagesOutside != null",
            dice.Pick(
                "employer.priorYearMonthlyTotalWages",
                $"min(employer.priorYearMonthlyTotalWages + persons.exemptWagesOutside, {Most})"
            )
        );
        JsonObject sum = Rule(
            "sum",
            dice.Pick(
                "employer.priorYearMonthlyTotalWages < persons.individualBases + persons.exemptWages",
                "persons.headcount > 2 and persons.exemptWages > 0",
                "persons.individualBases / 3 > employer.priorYearMonthlyTotalWages"
            ),
            $"min(persons.individualBases + persons.exemptWages, {Most})"
        );
        sum["overrides"] = new JsonArray("own-total");
        JsonObject carried = Rule(
            "carried",
            "employer.priorYearMonthlyTotalWages = null and employer.previousYearBase != null",
            "employer.previousYearBase"
        );
        carried["status"] = "provisional";
        return dice.OneIn(2) ? [own, sum, carried] : [carried, own, sum];
    }

    private JsonObject Rounding() =>
        new()
        {
            ["step"] = JsonNode.Parse(dice.Pick("0.01", "0.01", "0.1", "1", "2", "5", "0.03", "100")),
            ["mode"] = dice.Pick(Modes),
        };

    private static JsonObject Figure(string value) => new() { ["value"] = JsonNode.Parse(value), ["article"] = "1" };

    private static JsonObject Rule(string id, string when, string? basis) =>
        basis is null
            ? new()
            {
                ["id"] = id,
                ["article"] = "1",
                ["when"] = when,
            }
            : new()
            {
                ["id"] = id,
                ["article"] = "1",
                ["when"] = when,
                ["base"] = basis,
            };
}
