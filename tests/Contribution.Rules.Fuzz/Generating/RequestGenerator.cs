using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Generating;

/// <summary>
/// Requests of good shape to a rule set, with every fact of the contract: absent, null, at the ends of its range, and a fen
/// to each side of every figure that the rules read; without an employer, without persons, with many, with repeated ones.
/// </summary>
internal sealed class RequestGenerator(Dice dice, EffectiveRules rules)
{
    private const int ManyPersons = 60;
    private static readonly string[] Kinds =
    [
        "enterprise",
        "governmentOrgan",
        "publicInstitution",
        "socialOrganization",
        "soleProprietor",
    ];
    private static readonly string[] Categories =
    [
        "employee",
        "rehiredRetiree",
        "insuredElsewhere",
        "businessOwner",
        "businessEmployee",
        "flexibleWorker",
    ];

    public JsonObject Make()
    {
        JsonObject request = new()
        {
            ["jurisdiction"] = dice.OneIn(4) ? Below(rules.File.Jurisdiction) : rules.File.Jurisdiction,
            ["contributionYear"] = dice.OneIn(60) ? rules.Year + dice.Below(5) - 2 : rules.Year,
            ["insurance"] = rules.File.Insurance,
        };
        if (rules.File.MonthOf(rules.Year) is string month && (int)request["contributionYear"]! == rules.Year)
        {
            request["contributionMonth"] = month;
        }

        AddReferenceWages(request);
        Fraction? wage = rules.WageScope is null
            ? null
            : CaseFacts.Wage(Element(request["referenceWages"]), rules.WageScope);
        Edges edges = new(dice, rules, wage);
        (string kind, string[] categories) = dice.Pick([.. new Refusals(rules).Pairs.DefaultIfEmpty(("none", []))]);
        bool isForeign = dice.OneIn(40);
        JsonArray persons = [];
        for (int left = PersonCount(); left > 0; left--)
        {
            string category =
                categories.Length == 0 || (isForeign && dice.OneIn(2)) ? dice.Pick(Categories) : dice.Pick(categories);
            persons.Add(
                persons.Count > 0 && dice.OneIn(6)
                    ? Again(persons[dice.Below(persons.Count)]!.AsObject(), persons.Count)
                    : Person(edges, category, persons.Count)
            );
        }

        request["persons"] = persons;
        kind = isForeign && dice.OneIn(2) ? dice.Pick(Kinds) : kind;
        if (kind != "none")
        {
            AddTotals(edges, persons);
            request["employer"] = Employer(edges, kind, persons.Count);
        }
        else if (dice.OneIn(2))
        {
            request["employer"] = null;
        }

        if (dice.OneIn(4))
        {
            request["requestId"] = "r-" + dice.Below(1000).ToString(CultureInfo.InvariantCulture);
        }

        if (dice.OneIn(4))
        {
            request["useReferenceTable"] = dice.OneIn(8) ? null : !dice.OneIn(4);
        }

        if (dice.OneIn(6))
        {
            request["asKnownOn"] = dice.OneIn(8) ? null : Day();
        }

        return Shuffled(request);
    }

    /// <summary>A day on which some document of these years was or was not published.</summary>
    private string Day() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rules.Year + dice.Below(3) - 1:D4}-{1 + dice.Below(12):D2}-{1 + dice.Below(28):D2}"
        );

    /// <summary>A place below another: a district of it, or a city of a province.</summary>
    private string Below(string place) =>
        dice.Pick(place[..4] + "02", place[..2] + dice.Pick("0600", "0200", "0202", "1100", "0800", "0881"));

    private int PersonCount() =>
        dice.Below(12) switch
        {
            0 => 0,
            1 => ManyPersons,
            _ => 1 + dice.Below(4),
        };

    private void AddReferenceWages(JsonObject request)
    {
        if (dice.OneIn(10))
        {
            return;
        }

        JsonObject wages = [];
        foreach (string scope in new[] { "province", "city", "poolingArea" })
        {
            if (scope == rules.WageScope ? !dice.OneIn(8) : dice.OneIn(6))
            {
                wages[scope] = dice.OneIn(12) ? null : Wage();
            }
        }

        request["referenceWages"] = wages;
    }

    /// <summary>A wage; where figures are announced, one that mostly lies in order with them.</summary>
    private JsonNode Wage()
    {
        Fraction? announced =
            rules.Amounts.GetValueOrDefault("floor")?.Announced?.Value / Fraction.Parse("0.6")
            ?? rules.Amounts.GetValueOrDefault("ceiling")?.Announced?.Value / Fraction.From(3);
        if (announced is Fraction known && !dice.OneIn(10))
        {
            Fraction near = known + (Fraction.From(dice.Below(2001) - 1000) / Fraction.From(100));
            if (near.CompareWith(Fraction.Parse("0.01")) >= 0 && near.CompareWith(Fraction.Parse(Edges.Greatest)) <= 0)
            {
                return JsonNode.Parse(near.InFen())!;
            }
        }

        string yuan = dice.Below(8) switch
        {
            0 => "0.01",
            1 => Edges.Greatest,
            2 => "2277.83",
            3 => (1 + dice.Below(100)).ToString(CultureInfo.InvariantCulture),
            _ => (Fraction.From(1 + dice.Below(900_000)) / Fraction.From(100)).InFen(),
        };
        return dice.OneIn(3) ? new JsonObject { ["annual"] = JsonNode.Parse(yuan) } : JsonNode.Parse(yuan)!;
    }

    private JsonObject Person(Edges edges, string category, int place)
    {
        JsonObject person = new() { ["id"] = Id("P", place), ["category"] = category };
        foreach (string name in CaseFacts.PersonMoney)
        {
            AddMoney(person, name, edges, name is "priorYearMonthlyWage" ? 6 : 2);
        }

        foreach (string name in CaseFacts.PersonTruths.Where(_ => dice.OneIn(2)))
        {
            person[name] = dice.OneIn(8) ? null : dice.OneIn(2);
        }

        AddMonths(person);
        if (dice.OneIn(6))
        {
            person["name"] = dice.Pick("王芳", "Ω\"\\\u0001", "");
            person["idNumber"] = "230602197507080223";
        }

        if (dice.OneIn(6))
        {
            AddMoney(person, "filedBase", edges, 2);
        }

        if (dice.OneIn(person["determinedBase"] is null ? 200 : 2))
        {
            person["correction"] = dice.Pick("none", "inYear", "crossYear");
        }

        return Shuffled(person);
    }

    private JsonObject Employer(Edges edges, string kind, int persons)
    {
        JsonObject employer = new() { ["id"] = Id("E", 0), ["kind"] = kind };
        foreach (string name in CaseFacts.EmployerMoney)
        {
            AddMoney(employer, name, edges, name is "priorYearMonthlyTotalWages" ? 6 : 2);
        }

        if (dice.OneIn(2))
        {
            employer["materialsComplete"] = dice.OneIn(8) ? null : !dice.OneIn(3);
        }

        if (dice.OneIn(2))
        {
            employer["restructuring"] = dice.Pick("none", "batchTransfer", "separation", "merger");
        }

        if (dice.OneIn(2))
        {
            employer["realNameHeadcount"] = Math.Max(0, persons + dice.Below(3) - 1);
        }

        AddMonths(employer);
        return Shuffled(employer);
    }

    private void AddMonths(JsonObject owner)
    {
        if (dice.OneIn(2))
        {
            owner["provisionalMonths"] = dice.OneIn(8) ? null : 1 + dice.Below(12);
        }
    }

    /// <summary>Money that is given once in a while, mostly, or always but for a few times.</summary>
    private void AddMoney(JsonObject owner, string name, Edges edges, int ofEight)
    {
        if (dice.Below(8) < ofEight)
        {
            owner[name] = dice.OneIn(10) ? null : JsonNode.Parse(edges.Money());
        }
    }

    /// <summary>The sums that an employer's wages are held against, of all persons as they are given.</summary>
    private static void AddTotals(Edges edges, JsonArray persons)
    {
        foreach (
            string name in new[] { "priorYearMonthlyWage", "determinedBase", "previousYearBase", "lastMonthBasicWage" }
        )
        {
            Fraction sum = persons
                .Select(person => person![name])
                .OfType<JsonNode>()
                .Aggregate(Fraction.Zero, (total, money) => total + Fraction.Parse(money.ToJsonString()));
            edges.Add((sum * Fraction.From(100)).Numerator);
        }
    }

    private static JsonObject Again(JsonObject person, int place)
    {
        JsonObject again = person.DeepClone().AsObject();
        again["id"] = Id("P", place);
        return again;
    }

    private JsonObject Shuffled(JsonObject json)
    {
        (string Name, JsonNode? Value)[] properties =
        [
            .. json.Select(property => (property.Key, property.Value?.DeepClone())),
        ];
        for (int last = properties.Length - 1; last > 0; last--)
        {
            int other = dice.Below(last + 1);
            (properties[last], properties[other]) = (properties[other], properties[last]);
        }

        JsonObject shuffled = [];
        foreach ((string name, JsonNode? value) in properties)
        {
            shuffled[name] = value;
        }

        return shuffled;
    }

    private static string Id(string prefix, int place) => prefix + (place + 1).ToString(CultureInfo.InvariantCulture);

    private static JsonElement? Element(JsonNode? node) =>
        node is null ? null : JsonDocument.Parse(node.ToJsonString()).RootElement;
}
