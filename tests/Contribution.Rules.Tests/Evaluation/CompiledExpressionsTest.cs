using System.Globalization;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Everything the language can say, compiled, against the interpreter, on facts known and unknown.</summary>
public sealed class CompiledExpressionsTest
{
    private const string Wage = "person.priorYearMonthlyWage";
    private const string Last = "person.previousYearBase";

    private static readonly string[] Conditions =
    [
        "person.hardship",
        "not(person.hardship)",
        "person.hardship = person.exemptionProof",
        "person.hardship != person.exemptionProof",
        "person.hardship = (person.declaredBase > 1000)",
        "not(person.hardship = (person.declaredBase > 1000))",
        "true",
        "not(false)",
        Wage + " = null",
        Wage + " != null",
        "not(" + Wage + " = null)",
        "referenceWage = null or " + Wage + " = null",
        Wage + " > " + Last,
        Wage + " >= " + Last + " and person.hardship",
        "not(" + Wage + " < " + Last + ")",
        "not(" + Wage + " < " + Last + " and person.hardship)",
        "not(" + Wage + " < " + Last + " or person.hardship)",
        "person.hardship and " + Wage + " = " + Last + " or person.exemptionProof",
        Wage + " between floor and ceiling",
        "not(" + Wage + " between floor and ceiling)",
        Wage + " between " + Last + " and person.declaredBase",
        "not(" + Wage + " between " + Last + " and person.declaredBase)",
        "person.category in (employee, rehiredRetiree)",
        "not(person.category in (employee, rehiredRetiree))",
        "person.category = employee",
        "person.category != employee",
        Wage + " in (1366.70, " + Last + ", floor)",
        "not(" + Wage + " in (1366.70, " + Last + ", floor))",
        "min(" + Wage + ", " + Last + ") < 2000",
        "max(" + Wage + ", " + Last + ", referenceWage) > 4000.01",
        "-max(" + Wage + ", " + Last + ") < -4000",
        "3 * (" + Wage + " - " + Last + ") / 7 >= 100 / 3",
        "-(" + Wage + " / 12) * 0.07 + 3 < referenceWage / -9",
        "2 - -" + Wage + " = 2 + " + Wage,
        Wage + " * 0.6 <= floor * 3",
        "person.provisionalMonths > 6",
        "person.provisionalMonths * 2 - 1 = 5",
        "person.determinedBase != null and person.correction in (inYear, crossYear)",
        "yuan = floor",
        "jiao > floor",
        "tens < ceiling",
        "announced <= " + Wage,
    ];

    private static readonly string[] Bases =
    [
        Wage,
        "referenceWage",
        "min(" + Wage + ", ceiling)",
        "max(floor, " + Wage + " / 3)",
        Wage + " * 2 / 3 + referenceWage / 7",
        "max(0, -(0 - " + Wage + ") - " + Last + ")",
        "min(" + Wage + ", " + Last + ", announced)",
        "yuan",
        "jiao + tens",
    ];

    [Fact]
    public void Conditions_are_true_exactly_when_the_interpreter_gives_true()
    {
        // Twice over: more than one machine word can tell of.
        Compare(file =>
            file["findings"] = new JsonArray([
                .. Conditions
                    .Concat(Conditions)
                    .Select(
                        (condition, place) =>
                            new JsonObject
                            {
                                ["id"] = string.Create(CultureInfo.InvariantCulture, $"f-{place:D2}"),
                                ["for"] = "individualBase",
                                ["article"] = "一",
                                ["when"] = condition,
                                ["zh"] = "{" + Wage + "}",
                                ["en"] = "{base} {floor * 2}",
                            }
                    ),
            ])
        );
    }

    public static TheoryData<string, string, string> Roundings
    {
        get
        {
            TheoryData<string, string, string> all = [];
            foreach (string amount in Bases)
            {
                foreach (string step in new[] { "0.01", "0.1", "1", "10" })
                {
                    foreach (string mode in new[] { "halfUp", "up", "down" })
                    {
                        all.Add(amount, step, mode);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Roundings))]
    public void Base_is_that_of_the_interpreter_rounded_once(string amount, string step, string mode) =>
        Compare(
            file =>
            {
                JsonObject own = file["individualBase"]!
                    .AsArray()
                    .Select(rule => rule!.AsObject())
                    .Single(rule => rule["id"]!.GetValue<string>() == "own-wage");
                own["when"] = $"referenceWage != null and {Wage} != null and {Last} != null";
                own["base"] = amount;
                file["rounding"] = new JsonObject
                {
                    ["step"] = decimal.Parse(step, CultureInfo.InvariantCulture),
                    ["mode"] = mode,
                };
            },
            times: 60
        );

    [Theory]
    [InlineData("person.priorYearMonthlyWage * 1.00000000001")]
    [InlineData("person.priorYearMonthlyWage * 100000000000 / 100000000001")]
    [InlineData("max(person.priorYearMonthlyWage, referenceWage * 0.0000000001)")]
    public void Values_beyond_one_word_are_computed_in_two(string amount) =>
        Base_is_that_of_the_interpreter_rounded_once(amount, "0.01", "halfUp");

    [Fact]
    public void Values_beyond_two_words_do_not_load()
    {
        using RuleDirectory directory = new RuleDirectory().With(
            "230600-daqing/2011-pension.json",
            file =>
                file["individualBase"]![3]!["base"] =
                    "person.priorYearMonthlyWage * 0.1234567890123456789 * 0.1234567890123456789"
        );

        Action load = () => RuleSetCatalogue.Embedded.WithDirectory(directory.FullName);

        Fault fault = load.Should().Throw<RuleSetException>().Which.Faults.Should().ContainSingle().Subject;
        fault.Code.Should().Be(FaultCode.TooLarge);
        fault.Path.Should().Be("/individualBase/3/base");
    }

    private static void Compare(Action<JsonObject> change, int times = 2_000)
    {
        using RuleDirectory directory = new RuleDirectory().With(
            "230600-daqing/2011-pension.json",
            file =>
            {
                AddAmounts(file);
                change(file);
            }
        );
        IContributionRules rules = ContributionRules.Create(
            RuleSetCatalogue.Embedded.WithDirectory(directory.FullName)
        );
        RuleSet set = rules.Catalogue.Find("230600", Insurance.Pension, 2011)!;
        for (long seed = 0; seed < times; seed++)
        {
            BasesRequest request = RandomRequests.Daqing(seed) with { Employer = null };
            BasesResult result = rules
                .ComputeBases(request)
                .Should()
                .BeOfType<Outcome<BasesResult>.Computed>()
                .Which.Result;
            NaiveEvaluation naive = new(set, request);
            IEnumerable<string> findings = result
                .Findings.Where(found => !found.Path.StartsWith("/referenceWages", StringComparison.Ordinal))
                .Select(found => $"{found.Code} {found.Path} {found.Zh} {found.En}");
            string given = string.Join('\n', result.Persons.Select(HandAnswer.Line).Concat(findings));
            string expected = string.Join('\n', naive.Lines.Concat(naive.Findings));
            if (given != expected)
            {
                given.Should().Be(expected, "of seed {0}", seed);
            }
        }
    }

    /// <summary>Amounts with roundings of their own, one on another, and one that is announced.</summary>
    private static void AddAmounts(JsonObject file)
    {
        JsonObject amounts = file["amounts"]!.AsObject();
        amounts["yuan"] = Amount("referenceWage * 0.6", 1m, "halfUp");
        amounts["jiao"] = Amount("yuan / 3 + referenceWage / 7", 0.1m, "up");
        amounts["tens"] = Amount("jiao * 2", 10m, "down");
        amounts["announced"] = new JsonObject
        {
            ["byYear"] = new JsonObject { ["2011"] = 2345.67m },
            ["article"] = "一",
        };
    }

    private static JsonObject Amount(string value, decimal step, string mode) =>
        new()
        {
            ["value"] = value,
            ["article"] = "一",
            ["rounding"] = new JsonObject { ["step"] = step, ["mode"] = mode },
        };
}
